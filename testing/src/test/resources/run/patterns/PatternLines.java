/** The lines and methods that traces show when a match, a guard or an accessor fails. */
public class PatternLines {
  record Point(int x, Object y) {
    public int x() {
      if (x < 0) {
        throw new IllegalStateException("x " + x);
      }
      return x;
    }
  }

  record Wrapper(Point point, String text) {
    public String text() {
      return text.trim();
    }
  }

  sealed interface Shape permits Dot, Line {}

  record Dot(int size) implements Shape {}

  record Line(Shape from, Shape to) implements Shape {}

  static boolean guard(Object o) {
    return ((Integer) o) > 3;
  }

  static String in(Object o) {
    return switch (o) {
      case Point(int x, String y) when guard(y) -> "guarded " + x;
      case Point(int x, Integer y) when 10 / y > 3 -> "divided " + x;
      case Point(int x, Object y) when x > 100 && y.hashCode() > 0 -> "hashed";
      case Wrapper(Point(var x, var y), var text) -> {
        String result = text + x;
        yield result.substring(y.hashCode());
      }
      case int[] array -> "element " + array[3];
      default -> {
        throw new UnsupportedOperationException("default");
      }
    };
  }

  static int shapes(Shape shape) {
    switch (shape) {
      case Dot(var size):
        return size;
      case Line(Dot d, Dot e):
        return 1;
      case Line(Line l, var to):
        return shapes(l);
      case Line(Dot d, Line l):
        return -shapes(l);
    }
  }

  static boolean tested(Object o) {
    return o instanceof Point p && p.y() instanceof Point(int x, var y) && x > 0;
  }

  interface Task {
    Object run();
  }

  static void attempt(Task task) {
    try {
      System.out.println(task.run());
    } catch (RuntimeException e) {
      StringBuilder text = new StringBuilder(e.getClass().getSimpleName());
      for (Throwable t = e; t != null; t = t.getCause()) {
        text.append(t == e ? ":" : ", by " + t.getClass().getSimpleName() + ":");
        for (StackTraceElement element : t.getStackTrace()) {
          String method = element.getMethodName();
          if (element.getClassName().startsWith("PatternLines")
              && !method.contains("lambda")
              && !method.equals("attempt")
              && !method.equals("main")) {
            text.append(' ').append(method);
            text.append(t instanceof MatchException ? "" : "@" + element.getLineNumber());
          }
        }
      }
      System.out.println(text);
    }
  }

  public static void main(String[] args) {
    attempt(() -> in(new Point(1, "text")));
    attempt(() -> in(new Point(1, 0)));
    attempt(() -> in(new Point(2, 1)));
    attempt(() -> in(new Point(101, null)));
    attempt(() -> in(new Point(-1, "")));
    attempt(() -> in(new Wrapper(new Point(1, 2), "ab")));
    attempt(() -> in(new Wrapper(new Point(1, 2), null)));
    attempt(() -> in(new Wrapper(new Point(-1, 2), "c")));
    attempt(() -> in(new Wrapper(new Point(1, 20), "c")));
    attempt(() -> in(new Wrapper(null, "c")));
    attempt(() -> in(new int[3]));
    attempt(() -> in(null));
    attempt(() -> shapes(new Line(new Dot(1), new Line(new Dot(2), new Dot(3)))));
    attempt(() -> shapes(new Line(null, new Dot(3))));
    attempt(() -> shapes(new Line(new Line(new Dot(1), null), null)));
    attempt(() -> shapes(null));
    attempt(() -> tested(new Point(5, new Point(6, 7))));
    attempt(() -> tested(new Point(5, new Point(-6, 7))));
    attempt(() -> tested(new Point(-5, null)));
  }
}
