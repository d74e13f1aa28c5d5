package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What generated programs call and extend, in each of them or in a class that many share. */
final class Helpers {
  /** The name of the shared class. */
  static final String CLASS = "Shared";

  static final String IMPORTS = "import java.util.*;\nimport java.util.function.*;\n";

  private static final String STATE =
      """
      static int fuel = 1500;
      static int throwing;
      static int lines;
      static long sum;
      static void log(String text) {
      sum = sum * 31 + text.hashCode();
      if (lines++ < 250) {
      System.out.println(text.length() > 400 ? text.substring(0, 400) + text.hashCode() : text);
      }
      }
      static String cut(String text) {
      return text == null ? "nil" : text.length() > 40 ? text.substring(0, 40) : text;
      }
      """;

  /** What the library says about its own variables may be otherwise. */
  private static final String TOLD =
      """
      static String told(Throwable thrown) {
      return thrown instanceof NullPointerException && isSilent(thrown) ? "null" : thrown.toString();
      }
      static boolean isSilent(Throwable thrown) {
      return thrown.getMessage() == null
          || thrown.getStackTrace().length > 0
              && thrown.getStackTrace()[0].getClassName().startsWith("java.");
      }
      """;

  private static final String[] OPTIONAL = {
    TOLD,
    """
    static String show(Object object) {
    return object instanceof int[] numbers ? Arrays.toString(numbers) : String.valueOf(object);
    }
    """,
    """
    static int t(int id, int value) {
    log("t" + id + " " + value);
    return value;
    }
    """,
    """
    static long t(int id, long value) {
    log("t" + id + " " + value);
    return value;
    }
    """,
    """
    static double t(int id, double value) {
    log("t" + id + " " + value);
    return value;
    }
    """,
    """
    static boolean t(int id, boolean value) {
    log("t" + id + " " + value);
    return value;
    }
    """,
    """
    static <T> T t(int id, T value) {
    log("t" + id);
    return value;
    }
    """,
    """
    static <T> T pick(boolean first, T one, T other) {
    return first ? one : other;
    }
    """,
    """
    static int total(List<? extends Number> numbers) {
    int total = 0;
    for (Number number : numbers) {
    total += number.intValue();
    }
    return total;
    }
    """,
    """
    static class X0 extends RuntimeException {
    X0(String text) {
    super(text);
    }
    X0(String text, Throwable cause) {
    super(text, cause);
    }
    }
    """,
    """
    static class X1 extends X0 {
    X1(String text) {
    super(text);
    }
    X1(String text, Throwable cause) {
    super(text, cause);
    }
    }
    """,
    """
    static class K extends Exception {
    K(String text) {
    super(text);
    }
    }
    """,
    """
    static class Res implements AutoCloseable {
    final int id;
    Res(int id) {
    this.id = id;
    log("open " + id);
    }
    public void close() {
    log("close " + id);
    if (id > 7) {
    throw new X1("closing");
    }
    }
    }
    """,
    """
    interface Mix {
    String mix(byte first, long second, double third);
    }
    """,
    """
    static final class Cell<T> {
    T value;
    Cell(T value) {
    this.value = value;
    }
    <R> Cell<R> map(Function<? super T, ? extends R> function) {
    return new Cell<R>(function.apply(value));
    }
    T get(int kind) {
    return kind == 0 ? null : value;
    }
    }
    """
  };

  /** Each program that shares the class finds its state as if it were its own. */
  private static final String START =
      """
      static void start() {
      fuel = 1500;
      throwing = 0;
      lines = 0;
      sum = 0;
      }
      """;

  private Helpers() {}

  /** The members of a program that shares nothing. */
  static Node all() {
    return Node.all(List.of(Node.fixed(STATE), members(), own()));
  }

  /** What is initialised once, and so belongs to each program. */
  static Node own() {
    return Node.all(TemplateTexts.INITIALISED.stream().map(Node::member).toList());
  }

  /** The class that programs share. */
  static Program shared() {
    Node text =
        Node.fixed(IMPORTS, "public class " + CLASS + " {\n", STATE, START, members(), "}\n");
    return new Program(CLASS, text.text(Map.of()));
  }

  private static Node members() {
    List<Node> members = new ArrayList<>();
    for (String text : OPTIONAL) {
      members.add(Node.member(text));
    }
    TemplateTexts.HELPERS.forEach(text -> members.add(Node.member(text)));
    return Node.all(members);
  }
}
