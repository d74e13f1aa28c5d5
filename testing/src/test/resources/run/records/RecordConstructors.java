/** Canonical, compact and further constructors of records, with the order of what they do. */
public class RecordConstructors {
  static String trace = "";

  static int say(String what, int value) {
    trace += what + " ";
    return value;
  }

  static void flush() {
    System.out.println(trace);
    trace = "";
  }

  record Fraction(int numerator, int denominator) {
    Fraction {
      say("compact", 0);
      if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
      }
      int divisor = gcd(Math.abs(numerator), denominator);
      if (divisor > 1) {
        numerator /= divisor;
        denominator /= divisor;
      }
    }

    Fraction(int whole) {
      this(whole, say("one", 1));
    }

    Fraction(Fraction other) {
      this(other.denominator, other.numerator);
      say("inverse", 0);
    }

    private static int gcd(int a, int b) {
      return b == 0 ? a : gcd(b, a % b);
    }

    Fraction plus(Fraction other) {
      return new Fraction(
          numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
    }

    Fraction times(Fraction other) {
      return new Fraction(numerator * other.numerator, denominator * other.denominator);
    }

    @Override
    public String toString() {
      return denominator == 1 ? "" + numerator : numerator + "/" + denominator;
    }
  }

  record Range(int from, int to) {
    final static int LIMIT = 100;

    public Range(int from, int to) {
      this.from = Math.min(from, to);
      if (to > LIMIT) {
        this.to = LIMIT;
        say("limited", 0);
      } else {
        this.to = Math.max(from, to);
      }
    }

    Range(int to) {
      this(0, to);
    }

    Range() {
      this(LIMIT);
    }

    int size() {
      return to - from;
    }
  }

  record Name(String first, String last) {
    Name {
      first = first == null ? "?" : trim(first);
      last = last == null ? "?" : trim(last);
    }

    Name(String full) {
      this(full.substring(0, split(full)), full.substring(split(full)));
    }

    private static int split(String full) {
      int space = full.indexOf(' ');
      return space < 0 ? full.length() : space;
    }

    private static String trim(String text) {
      int start = 0;
      int end = text.length();
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
      while (end > start && text.charAt(end - 1) == ' ') {
        end--;
      }
      return text.substring(start, end);
    }
  }

  /** Arrays are copied on the way in and out. */
  record Vector(int[] values) {
    Vector {
      values = copy(values);
    }

    Vector(int a, int b, int c) {
      this(new int[] {a, b, c});
    }

    @Override
    public int[] values() {
      return copy(values);
    }

    private static int[] copy(int[] from) {
      int[] to = new int[from.length];
      for (int i = 0; i < to.length; i++) {
        to[i] = from[i];
      }
      return to;
    }

    int dot(Vector other) {
      int sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[i] * other.values[i];
      }
      return sum;
    }
  }

  record Counted(int number) {
    private static int made;

    Counted {
      made++;
      number += made * 1000;
    }

    static {
      say("static", 0);
    }
  }

  public static void main(String[] args) {
    System.out.println(new Fraction(6, -8) + " " + new Fraction(4) + " " + new Fraction(new Fraction(2, 10)));
    flush();
    Fraction sum = new Fraction(0);
    for (int i = 1; i <= 9; i++) {
      sum = sum.plus(new Fraction(1, i * (i + 1)));
    }
    System.out.println(sum + " " + sum.equals(new Fraction(18, 20)) + " " + sum.times(new Fraction(-10, 3)));
    trace = "";
    System.out.println(new Range(5, 2) + " " + new Range(7) + " " + new Range() + " " + new Range(50, 500).size());
    flush();
    System.out.println(new Name("  Ada ", "Lovelace ") + " " + new Name("Alan  Turing") + " " + new Name("Plato")
        + " " + new Name(null, null));
    System.out.println(new Name("Alan Turing").equals(new Name("Alan", " Turing")));
    int[] numbers = {1, 2, 3};
    Vector vector = new Vector(numbers);
    numbers[0] = 100;
    vector.values()[1] = 100;
    System.out.println(vector.dot(new Vector(4, 5, 6)) + " " + vector.values().length + " "
        + vector.equals(new Vector(1, 2, 3)) + " " + vector.equals(vector));
    System.out.println(new Counted(1) + " " + new Counted(2).number() + " " + Counted.made);
    flush();
  }
}
