/** Lambdas in initialisers: of fields, of classes, of enum constants, and in arguments of super. */
public class Initialisers {
  interface Op {
    int apply(int a, int b);
  }

  interface Source<T> {
    T get();
  }

  enum Operator implements Op {
    PLUS("+", (a, b) -> a + b),
    MINUS("-", (a, b) -> a - b),
    TIMES("*", Math::multiplyExact),
    MAX("max", Math::max) {
      @Override
      public int apply(int a, int b) {
        Op parent = super::apply;
        return 1000 + parent.apply(a, b);
      }
    },
    RAISE(
        "^",
        new Op() {
          @Override
          public int apply(int a, int b) {
            return b == 0 ? 1 : a * apply(a, b - 1);
          }
        }),
    BOTH("both", (a, b) -> PLUS.apply(a, b) * Operator.valueOf("MINUS").apply(a, b));

    private final String sign;
    private final Op op;

    Operator(String sign, Op op) {
      this.sign = sign;
      this.op = op;
    }

    @Override
    public int apply(int a, int b) {
      return op.apply(a, b);
    }
  }

  interface Constants {
    Op FIRST = (a, b) -> a;
    Op SECOND = (a, b) -> FIRST.apply(b, a);
    Source<Source<String>> NESTED = () -> () -> "nested constant";
    int COMPUTED = SECOND.apply(3, 4) * 10;
  }

  static class Base {
    final String told;
    final Source<String> source;

    Base(Source<String> source) {
      this.source = source;
      told = source.get();
    }

    Base(int n) {
      this(() -> "number " + n);
    }
  }

  static class Derived extends Base {
    final int own;

    Derived(String text, int n) {
      super(() -> text.repeat(n));
      own = n;
    }

    Derived(int n) {
      super(n);
      own = -n;
    }

    Derived() {
      this(made(() -> "made in this()"), 2);
    }

    static String made(Source<String> source) {
      return source.get().toUpperCase();
    }
  }

  class Member extends Base {
    Member() {
      super(() -> "outer " + name);
    }

    class Deeper extends Member {
      Deeper(String s) {
        super();
        Source<String> late = () -> name + s + told;
        deep = late;
      }

      final Source<String> deep;
    }
  }

  String name = "instance";
  final Source<String> early = () -> name + this.late();
  private final String blank;
  Source<Integer> counter;

  {
    int start = name.length();
    int[] cell = {start};
    counter = () -> cell[0]++ * start;
  }

  Initialisers(String blank) {
    this.blank = blank;
  }

  private String late() {
    return blank;
  }

  static int order;
  static final int[] TABLE = new int[5];
  static final Op FILL;

  static {
    int offset = 7;
    FILL = (at, value) -> TABLE[at] = value + offset + order++;
    for (int i = 0; i < TABLE.length; i++) {
      FILL.apply(i, i * i);
    }
  }

  static final Source<Source<Integer>> SELF = () -> Initialisers.COUNT;
  static final Source<Integer> COUNT = () -> order;

  static Op recursive;

  static {
    recursive = (a, b) -> b == 0 ? a : recursive.apply(b, a % b);
  }

  final Op ackermann =
      (m, n) ->
          m == 0
              ? n + 1
              : n == 0
                  ? this.ackermann.apply(m - 1, 1)
                  : this.ackermann.apply(m - 1, this.ackermann.apply(m, n - 1));

  static class Lazy {
    static final StringBuilder LOG = new StringBuilder("log:");
    static final Source<Lazy> MAKE = Lazy::new;
    static final Lazy ONE = MAKE.get();

    Lazy() {
      LOG.append(MAKE == null ? "early" : "made").append(';');
    }
  }

  record Point(int x, int y) {
    static final Source<Point> ORIGIN = () -> new Point(0, 0);
    static int checks;

    Point {
      Op check = (a, b) -> ++checks + a + b;
      x = check.apply(x, 0);
    }

    Op scale() {
      return (a, b) -> x * a + y * b;
    }
  }

  public static void main(String[] args) {
    for (Operator operator : Operator.values()) {
      System.out.print("7" + operator.sign + "3=" + operator.apply(7, 3) + " ");
    }
    System.out.println();
    System.out.println(Constants.COMPUTED + Constants.NESTED.get().get());
    System.out.println(new Derived("ab", 3).told + new Derived(5).told + new Derived(5).own);
    Derived derived = new Derived();
    System.out.println(derived.told + derived.source.get().length());
    Initialisers object = new Initialisers("-blank");
    System.out.println(object.early.get());
    object.name = "renamed";
    System.out.println(object.early.get() + object.counter.get() + object.counter.get());
    Member member = object.new Member();
    System.out.println(member.told + "; " + member.new Deeper("+").deep.get());
    int sum = 0;
    for (int each : TABLE) {
      System.out.print(each + " ");
      sum += each;
    }
    System.out.println(sum + " " + SELF.get().get());
    System.out.println(recursive.apply(1071, 462) + " " + object.ackermann.apply(2, 3));
    Lazy.MAKE.get();
    System.out.println(Lazy.LOG);
    System.out.println(new Point(3, 4).scale().apply(10, 1) + " " + Point.ORIGIN.get());
  }
}
