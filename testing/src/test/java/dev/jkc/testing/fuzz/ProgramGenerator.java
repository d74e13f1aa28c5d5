package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes programs. Each is one class whose {@code run()} prints what it does; javac accepts it, it
 * ends, and equal seeds give equal programs. Loops have few rounds or use fuel, and so do methods.
 */
final class ProgramGenerator {
  private static final String HELPERS =
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
      boolean isInside = thrown.getStackTrace().length > 0
          && thrown.getStackTrace()[0].getClassName().startsWith("java.");
      boolean isSilent = isInside || thrown.getMessage() == null;
      return thrown instanceof NullPointerException && isSilent ? "null" : thrown.toString();
      }
      """;

  private static final String[] OPTIONAL_HELPERS = {
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

  private ProgramGenerator() {}

  /** The program of a seed, as a class of a name. */
  static Node program(long seed, String name) {
    Dice dice = new Dice(seed);
    World world = new World(name, dice.chance(85));
    new Declarations(world, dice).declare();
    List<Node> helpers = new ArrayList<>();
    for (String helper : OPTIONAL_HELPERS) {
      helpers.add(Node.member(helper));
    }
    TemplateTexts.HELPERS.forEach(helper -> helpers.add(Node.member(helper)));
    return Node.fixed(
        "import java.util.*;\nimport java.util.function.*;\n",
        "public class " + name + " {\n",
        HELPERS,
        Node.all(helpers),
        new Bodies(world, dice).all(),
        "}\n");
  }
}
