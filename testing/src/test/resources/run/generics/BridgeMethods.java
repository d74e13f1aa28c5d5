/** Methods whose erasure differs from what they override: bridges check what they pass on. */
public class BridgeMethods {
  static class Version implements Comparable<Version> {
    final int major;
    final int minor;

    Version(int major, int minor) {
      this.major = major;
      this.minor = minor;
    }

    @Override
    public int compareTo(Version other) {
      return major != other.major ? major - other.major : minor - other.minor;
    }
  }

  interface Handler<T> {
    String handle(T input);

    default String handleTwice(T input) {
      return handle(input) + "/" + handle(input);
    }
  }

  abstract static class Base<T, R> {
    protected T kept;

    abstract R make(T from);

    R remake() {
      return make(kept);
    }

    void keep(T value) {
      kept = value;
    }

    T kept() {
      return kept;
    }

    R either(T a, R b) {
      return b;
    }
  }

  static class Lengths extends Base<String, Integer> {
    @Override
    Integer make(String from) {
      return from.length();
    }

    @Override
    void keep(String value) {
      super.keep(value + value);
    }

    @Override
    String kept() {
      return "'" + super.kept() + "'";
    }

    @Override
    Integer either(String a, Integer b) {
      return a == null ? b : a.length();
    }
  }

  static class Doubled extends Lengths {
    @Override
    Integer make(String from) {
      return 2 * super.make(from);
    }
  }

  static class Upper implements Handler<String> {
    @Override
    public String handle(String input) {
      return input.toUpperCase();
    }
  }

  static class Loud extends Upper {
    @Override
    public String handle(String input) {
      return super.handle(input) + "!";
    }

    /** An overload, not an override: its erasure is the bridge's of nobody. */
    public String handle(Integer input) {
      return "integer " + input;
    }
  }

  static class Shape {
    Shape self() {
      return this;
    }

    Object copy() {
      return "shape";
    }
  }

  static class Polygon extends Shape {
    @Override
    Polygon self() {
      System.out.print("polygon ");
      return this;
    }

    @Override
    CharSequence copy() {
      return "polygon";
    }
  }

  static class Triangle extends Polygon {
    @Override
    String copy() {
      return "triangle";
    }
  }

  static class Right extends Triangle {
    @Override
    Right self() {
      System.out.print("right ");
      super.self();
      return this;
    }

    @Override
    String copy() {
      return "right " + super.copy();
    }
  }

  interface Maker<T> {
    T make();
  }

  interface TextMaker extends Maker<String> {
    @Override
    String make();
  }

  static class Greeting implements TextMaker {
    @Override
    public String make() {
      return "hello";
    }
  }

  static class Numbered<N extends Number> {
    int twice(N number) {
      return 2 * number.intValue();
    }
  }

  static class Wide extends Numbered<Long> {
    @Override
    int twice(Long number) {
      return (int) (3 * number);
    }
  }

  static void shown(String what, RuntimeException e) {
    String text = e.getMessage();
    int end = text.indexOf(" (");
    System.out.println(what + ": " + (end < 0 ? text : text.substring(0, end)));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Comparable version = new Version(2, 1);
    System.out.println(version.compareTo(new Version(2, 5)) + " " + version.compareTo(version));
    try {
      version.compareTo("2.1");
    } catch (ClassCastException e) {
      shown("compareTo", e);
    }
    try {
      version.compareTo(null);
    } catch (NullPointerException e) {
      shown("compareTo", e);
    }

    Lengths lengths = new Lengths();
    Base<String, Integer> base = lengths;
    base.keep("ab");
    System.out.println(
        base.kept() + " " + base.remake() + " " + lengths.make("abc") + base.make("a"));
    Base raw = new Doubled();
    raw.keep("xyz");
    Object kept = raw.kept();
    Object remade = raw.remake();
    System.out.println(kept + " " + remade);
    try {
      raw.keep(5);
    } catch (ClassCastException e) {
      shown("keep", e);
    }
    raw.kept = 5;
    try {
      raw.remake();
    } catch (ClassCastException e) {
      shown("remake", e);
    }
    try {
      System.out.println(raw.kept());
    } catch (ClassCastException e) {
      shown("kept", e);
    }
    System.out.println(raw.either(null, 7));
    try {
      raw.either(null, "seven");
    } catch (ClassCastException e) {
      shown("either", e);
    }
    try {
      raw.either('c', "seven");
    } catch (ClassCastException e) {
      shown("either", e);
    }

    Handler<String> handler = new Loud();
    System.out.println(
        handler.handle("a") + " " + handler.handleTwice("b") + " " + new Loud().handle(3));
    Handler rawHandler = handler;
    try {
      System.out.println(rawHandler.handle(3));
    } catch (ClassCastException e) {
      shown("handle", e);
    }
    try {
      System.out.println(rawHandler.handleTwice(3.5));
    } catch (ClassCastException e) {
      shown("handleTwice", e);
    }

    Shape[] shapes = {new Shape(), new Polygon(), new Triangle(), new Right()};
    for (Shape shape : shapes) {
      System.out.println(shape.self().copy());
    }
    Polygon polygon = new Right();
    CharSequence copy = polygon.copy();
    System.out.println(copy.length() + " " + polygon.self().copy().charAt(0));

    Maker<? extends CharSequence> maker = new Greeting();
    TextMaker textMaker = new Greeting();
    Maker rawMaker = textMaker;
    System.out.println(maker.make().length() + textMaker.make() + rawMaker.make());

    Numbered numbered = new Wide();
    System.out.println(numbered.twice(5L) + " " + new Numbered<Integer>().twice(5));
    try {
      System.out.println(numbered.twice(5));
    } catch (ClassCastException e) {
      shown("twice", e);
    }
  }
}
