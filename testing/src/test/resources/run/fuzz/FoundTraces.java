import java.util.function.IntUnaryOperator;

/** What random programs found: how many calls are kept, and exceptions that are met twice. */
public class FoundTraces {
  static int depth;

  static int nested(int n) {
    IntUnaryOperator next = m -> m == 0 ? 1 / depth : nested(m - 1);
    return next.applyAsInt(n) + 1;
  }

  public static void main(String[] arguments) {
    try {
      nested(2000);
    } catch (ArithmeticException e) {
      StackTraceElement[] calls = e.getStackTrace();
      System.out.println(calls.length);
      System.out.println(calls[0] + " " + calls[1] + " " + calls[1022] + " " + calls[1023]);
    }
    RuntimeException shared = bare(new RuntimeException("shared"));
    RuntimeException first = bare(new RuntimeException("first", shared));
    first.addSuppressed(shared);
    first.addSuppressed(bare(new IllegalStateException("other", shared)));
    first.printStackTrace(System.out);
  }

  static RuntimeException bare(RuntimeException exception) {
    exception.setStackTrace(new StackTraceElement[0]);
    return exception;
  }
}
