/** An exception from a lambda in a lambda that nothing catches, with a cause from another. */
public class UncaughtInLambda {
  interface Job<E extends Exception> {
    void run(int depth) throws E;
  }

  static class Broken extends Exception {
    Broken(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static class Guards {
    static Job<Broken> guard(String name, Job<? extends RuntimeException> job) {
      return depth -> {
        try {
          job.run(depth);
        } catch (RuntimeException e) {
          throw new Broken(name + " at " + depth, e);
        } finally {
          System.out.println("left " + name + " " + depth);
        }
      };
    }
  }

  public static void main(String[] args) throws Exception {
    int[] limits = {3, 2, 1};
    Job<RuntimeException> job = depth -> System.out.println(limits[depth]);
    Job<Broken> guarded = Guards.guard("limits", job);
    Job<Broken> counting =
        depth -> {
          for (int i = depth; ; i++) {
            guarded.run(i);
          }
        };
    counting.run(1);
  }
}
