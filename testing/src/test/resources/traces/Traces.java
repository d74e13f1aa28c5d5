/** A program whose traces are those of the JVM. */
class Traces {
  private static final class Node {
    private Node next;
    private int value;
  }

  private static final class Failure extends Exception {
    Failure(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private static final class Resource implements AutoCloseable {
    @Override
    public void close() {
      throw new IllegalStateException("close");
    }
  }

  private interface Operation {
    int run(int[] data);
  }

  private final int size;

  Traces(int size) {
    this.size = size;
    if (size < 0) {
      throw new IllegalArgumentException(
          "a size of "
              + size);
    }
  }

  private static int depth(Node node, int rest) {
    if (rest == 0) {
      return node.next.value;
    }
    return depth(node, rest - 1)
        + 1;
  }

  private static int divide(int a, int b) {
    int result = a;
    for (int i = 0; i < 3; i++) {
      result += a
          / (b - i);
    }
    return result;
  }

  private int lambda(int x) {
    return new Object() {
      int twice() {
        return size / (x - x);
      }
    }.twice();
  }

  private static void wrap(int depth) throws Failure {
    try {
      if (depth == 0) {
        divide(1, 2);
      }
      wrap(depth - 1);
    } catch (ArithmeticException | Failure e) {
      throw new Failure("at " + depth, e);
    }
  }

  private static void print(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      e.printStackTrace();
    }
  }

  private static Throwable made() {
    return new Throwable("made here");
  }

  public static void main(String[] args) {
    try (Resource resource = new Resource()) {
      Operation operation =
          new Operation() {
            @Override
            public int run(int[] data) {
              return data[7];
            }
          };
      operation.run(new int[3]);
    } catch (RuntimeException e) {
      e.printStackTrace();
    }
    try {
      depth(new Node(), 3);
    } catch (NullPointerException e) {
      e.printStackTrace();
    }
    print(
        new Runnable() {
          @Override
          public void run() {
            new Traces(-1);
          }
        });
    print(
        new Runnable() {
          @Override
          public void run() {
            new Traces(1).lambda(2);
          }
        });
    Throwable thrown = made();
    thrown.printStackTrace();
    thrown.addSuppressed(made());
    thrown.fillInStackTrace();
    thrown.printStackTrace();
    for (StackTraceElement element : made().getStackTrace()) {
      System.out.println(
          element.getClassName()
              + " " + element.getMethodName()
              + " " + element.getFileName()
              + " " + element.getLineNumber());
    }
    try {
      wrap(2);
    } catch (Failure e) {
      throw new IllegalStateException(e);
    }
  }
}
