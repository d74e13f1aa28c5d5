/** An exception that nothing catches ends the program, after the final parts on its way. */
public class Uncaught {
  static class Failure extends RuntimeException {
    Failure(String message, Throwable cause) {
      super(message, cause);
    }
  }

  interface Task {
    void run(int n);
  }

  final int[] values = {1, 2, 3};

  int at(int index) {
    return values[index];
  }

  class Inner implements Task {
    @Override
    public void run(int n) {
      System.out.println(at(n));
    }
  }

  static void perform(Task task, int n) {
    try {
      task.run(n);
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new Failure("task " + n, e);
    } finally {
      System.out.println("performed " + n);
    }
  }

  public static void main(String[] args) {
    Uncaught outer = new Uncaught();
    Task[] tasks = {
      outer.new Inner(),
      new Task() {
        @Override
        public void run(int n) {
          System.out.println("anonymous " + n);
        }
      }
    };
    for (int i = 0; ; i++) {
      for (Task task : tasks) {
        perform(task, i);
      }
    }
  }
}
