/** Classes that need each other while they are initialised, and see what is there so far. */
public class InitialisationCycles {
  static class First {
    static final int FIXED = 5;
    static int before = 1;
    static int fromSecond = Second.value + 10;
    static int after = 2;
  }

  static class Second {
    static int value = First.before * 100 + First.after * 10 + First.FIXED;
    static int last = First.fromSecond;
  }

  /** A field that is read by a method before its initialiser has run. */
  static class Early {
    static int sum = compute();
    static int base = 7;
    static int again = compute();
    static final int LATE;

    static {
      LATE = base * 2;
    }

    static int compute() {
      return base + LATE + Early.scale;
    }

    static int scale = 1000;
  }

  /** A superclass that uses its own subclass. */
  static class Shape {
    static Shape standard = new Circle(3);
    static int count = 10;

    Shape() {
      count++;
      Circle.circles += 100;
    }

    int size() {
      return 0;
    }
  }

  static class Circle extends Shape {
    static int circles = 1;
    static final Circle UNIT = new Circle(1);
    private final int radius;

    Circle(int radius) {
      this.radius = radius;
    }

    @Override
    int size() {
      return radius * 10 + circles;
    }
  }

  static class Registry {
    private static Registry[] all = new Registry[2];
    private static int size;
    static final Registry A = new Registry("A");
    static final Registry B = new Registry("B");
    static final Registry C = new Registry("C");

    final String name;
    final int place;

    private Registry(String name) {
      this.name = name;
      place = size;
      if (size == all.length) {
        Registry[] more = new Registry[size * 2];
        for (int i = 0; i < size; i++) {
          more[i] = all[i];
        }
        all = more;
      }
      all[size++] = this;
    }

    static Registry get(int place) {
      return place < size ? all[place] : null;
    }
  }

  static class Lazy {
    private static class Holder {
      static {
        System.out.println("Holder");
      }

      static final Lazy INSTANCE = new Lazy();
    }

    int uses;

    static Lazy instance() {
      return Holder.INSTANCE;
    }
  }

  static final int[] counts = new int[3];
  static final Counter counter = new Counter(counts);

  static class Counter {
    private final int[] into;

    Counter(int[] into) {
      this.into = into;
      into[1] += own++;
    }

    static int own = 40;
  }

  public static void main(String[] args) {
    System.out.println(First.fromSecond);
    System.out.println(Second.value);
    System.out.println(Second.last);
    System.out.println(First.after);
    System.out.println(Early.sum);
    System.out.println(Early.again);
    System.out.println(Early.compute());
    System.out.println(Shape.count);
    System.out.println(Circle.circles);
    System.out.println(Shape.standard.size());
    System.out.println(Circle.UNIT.size());
    System.out.println(Registry.get(2).name);
    System.out.println(Registry.B.place);
    System.out.println(Registry.get(3) == null);
    System.out.println(Registry.get(0) == Registry.A);
    Lazy lazy = null;
    System.out.println("before");
    for (int i = 0; i < 3; i++) {
      lazy = Lazy.instance();
      lazy.uses++;
    }
    System.out.println(lazy.uses);
    System.out.println(counter.into[1] + counts[1] + Counter.own);
  }
}
