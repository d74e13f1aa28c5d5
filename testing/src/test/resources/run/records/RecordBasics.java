/** What every record has: components, accessors, equality, a hash code and a text. */
public class RecordBasics {
  record Point(int x, int y) {
    static final Point ORIGIN = new Point(0, 0);
    private static int moved;

    Point plus(Point other) {
      moved++;
      return new Point(x + other.x, y() + other.y());
    }

    Point scaled(int factor) {
      return new Point(factor * this.x, factor * this.y);
    }

    static Point of(int both) {
      return new Point(both, both);
    }
  }

  record Person(String name, int age, Point home) {}

  record Everything(
      boolean flag, byte tiny, short small, char letter, int number, long big, float single, double real, String text,
      Object any) {}

  record Nothing() {}

  record Single(String only) {}

  record Chain(int value, Chain next) {
    int length() {
      return next == null ? 1 : 1 + next.length();
    }

    int sum() {
      int sum = 0;
      for (Chain at = this; at != null; at = at.next) {
        sum += at.value;
      }
      return sum;
    }
  }

  /** Accessors, equality and text of its own. */
  record Temperature(double degrees, char unit) {
    public double degrees() {
      return unit == 'F' ? (degrees - 32) / 2 : degrees;
    }

    double raw() {
      return degrees;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Temperature && degrees() == ((Temperature) other).degrees();
    }

    @Override
    public int hashCode() {
      return (int) degrees();
    }

    @Override
    public String toString() {
      return degrees + "" + unit;
    }
  }

  record Reading(Temperature inside, Temperature outside) {}

  static void same(Object a, Object b) {
    boolean equal = a.equals(b);
    boolean wrong = equal && a.hashCode() != b.hashCode();
    System.out.println(a + (equal ? " equals " : " differs from ") + b + (wrong ? "!" : ""));
  }

  public static void main(String[] args) {
    Point a = new Point(3, -4);
    Point b = Point.of(2).plus(new Point(1, -6));
    System.out.println(a.x() + " " + a.y() + " " + a + " " + a.x + a.y);
    same(a, b);
    same(a, b.scaled(-1));
    same(Point.ORIGIN, new Point(0, 0));
    System.out.println((a == b) + " " + Point.moved + " " + a.equals(null) + " " + a.equals("Point"));
    Person ann = new Person("Ann", 30, a);
    same(ann, new Person("A" + "nn", 30, b));
    same(ann, new Person("Ann", 31, a));
    same(ann, new Person(null, 30, a));
    same(new Person(null, 1, null), new Person(null, 1, null));
    same(new Nothing(), new Nothing());
    same(new Single("x"), new Single(null));
    same(new Single("Nothing[]"), new Nothing());
    Everything all = new Everything(true, (byte) -1, (short) 2, 'c', 4, 5L, 0.5f, 1e100, "text", a);
    same(all, new Everything(true, (byte) -1, (short) 2, 'c', 4, 5, 0.5f, 1e100, "text", b));
    same(all, new Everything(true, (byte) -1, (short) 2, 'c', 4, 5, 0.5f, 1e101, "text", b));
    System.out.println(all.flag() + " " + all.letter() + " " + (all.tiny() + all.small()) + " " + all.any().equals(a));
    Chain chain = null;
    for (int i = 1; i <= 4; i++) {
      chain = new Chain(i * i, chain);
    }
    System.out.println(chain + " " + chain.length() + " " + chain.sum());
    same(chain.next().next(), new Chain(4, new Chain(1, null)));
    Temperature warm = new Temperature(72, 'F');
    same(warm, new Temperature(20, 'C'));
    System.out.println(warm.degrees() + " " + warm.raw() + " " + warm.hashCode());
    same(new Reading(warm, null), new Reading(new Temperature(20, 'C'), null));
    System.out.println(new Reading(warm, warm).equals(new Reading(warm, new Temperature(21, 'C'))));
  }
}
