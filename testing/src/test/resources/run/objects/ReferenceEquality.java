/** Identity and equality of references, null among them, and conditionals that choose one. */
public class ReferenceEquality {
  interface Shape {}

  interface Coloured {}

  static class Dot implements Shape, Coloured {
    final int x;

    Dot(int x) {
      this.x = x;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Dot && ((Dot) other).x == x;
    }
  }

  /** Overloads equals, which does not override it. */
  static class Trap extends Dot {
    Trap(int x) {
      super(x);
    }

    public boolean equals(Trap other) {
      return false;
    }
  }

  static class Plain {}

  static final String WORD = "word";
  static String text;
  static Dot dot;
  static int calls;

  static Dot next(Dot value) {
    calls++;
    return value;
  }

  static String kind(Object value) {
    return value == null
        ? "null"
        : value instanceof Trap
            ? "trap"
            : value instanceof Dot ? "dot" : value instanceof int[] ? "ints" : "other";
  }

  static Shape choose(boolean first, Dot a, Trap b) {
    return first ? a : b;
  }

  static Dot firstOf(Dot a, Dot b) {
    return a != null ? a : b != null ? b : (dot = new Dot(-1));
  }

  static int order(Dot a, Dot b) {
    return a == b ? 0 : a == null ? -1 : b == null ? 1 : a.x - b.x;
  }

  public static void main(String[] args) {
    Dot a = new Dot(1);
    Dot b = new Dot(1);
    Dot c = a;
    System.out.println(a == b);
    System.out.println(a == c);
    System.out.println(a != b);
    System.out.println(a.equals(b));
    System.out.println(a.equals(null));
    System.out.println(a.equals("1"));
    Shape shape = a;
    Coloured coloured = a;
    Object object = b;
    System.out.println(shape == coloured);
    System.out.println(shape == object);
    System.out.println(coloured.equals(object));

    Trap trap = new Trap(1);
    System.out.println(trap.equals(new Trap(1)));
    System.out.println(trap.equals(a));
    System.out.println(((Dot) trap).equals(new Trap(1)));
    System.out.println(a.equals(trap));

    Object plain = new Plain();
    System.out.println(plain.equals(plain));
    System.out.println(plain.equals(new Plain()));
    int[] numbers = {1};
    Object same = numbers;
    System.out.println(same == numbers);
    System.out.println(same.equals(new int[] {1}));
    System.out.println(numbers.equals(same));

    System.out.println(text == null && dot == null);
    System.out.println(text);
    text = WORD;
    System.out.println(text == "wo" + "rd");
    System.out.println(text != null ? text : "none");

    System.out.println(kind(null));
    System.out.println(kind(choose(true, a, trap)));
    System.out.println(kind(choose(false, a, trap)));
    System.out.println(kind(args.length > 5 ? a : numbers));
    System.out.println(firstOf(null, b) == b);
    System.out.println(firstOf(null, null) == dot);
    System.out.println(dot.x);
    System.out.println((args.length == 0 ? a : trap).x);
    System.out.println((dot == null ? null : next(dot)) == next(dot));
    System.out.println(calls);
    System.out.println(order(null, a) + order(a, null) * 10 + order(null, null) * 100);
    System.out.println(order(new Dot(30), new Dot(10)));
    Dot[] dots = {a, null, trap};
    dots[1] = dots[0] = dots[2];
    System.out.println(dots[1] == trap && dots[0] != a);
    boolean both = (a == null) == (dot == null);
    System.out.println(both ^ a != c | dots[1] == null);
  }
}
