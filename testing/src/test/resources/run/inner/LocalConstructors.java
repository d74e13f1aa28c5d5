/** Constructors of local and inner classes: several, calling each other, with captured values. */
public class LocalConstructors {
  static String boxes(int width, String label) {
    char[] borders = {'|', '#'};
    class Box {
      final int height;
      final char border;
      int area = -1;

      {
        area = width;
      }

      Box(int height, char border) {
        this.height = height;
        this.border = border;
        area *= height;
      }

      Box(int height) {
        this(height + width, borders[0]);
      }

      Box() {
        this(width);
        area++;
      }

      Box(Box first, Box second) {
        this(first.height + second.height, first.border == second.border ? borders[1] : '?');
      }

      Box doubled() {
        return new Box(this, this);
      }

      public String toString() {
        return label + border + height + "x" + width + "=" + area;
      }
    }
    class Titled extends Box {
      final String title;

      Titled(String title) {
        super(title.length());
        this.title = title + label;
      }

      Titled(Box inside) {
        super(inside, new Box());
        title = "[" + inside + "]";
      }

      @Override
      public String toString() {
        return title + super.toString();
      }
    }
    Box plain = new Box();
    Box anonymous = new Box(2, '!') {
      final int twice = area * 2;

      @Override
      public String toString() {
        return "anonymous " + super.toString() + " " + twice + " " + width;
      }
    };
    return plain + "\n" + plain.doubled() + "\n" + new Titled("long title") + "\n"
        + new Titled(new Titled("t")) + "\n" + anonymous + "\n" + anonymous.doubled();
  }

  /** Captured values of a superclass and a subclass, which are different variables. */
  static int chains(int a) {
    int b = a * 10;
    class First {
      int get() {
        return a;
      }
    }
    if (a > 2) {
      int c = b * 10;
      class Second extends First {
        @Override
        int get() {
          return super.get() + c;
        }
      }
      class Third extends Second {
        final int d;

        Third(int d) {
          this.d = d;
        }

        Third() {
          this(b);
        }

        @Override
        int get() {
          return super.get() + b + d;
        }
      }
      return new Third().get() + new Third(7).get() * 10000;
    }
    return new First().get();
  }

  private static String trace = "";

  private static int trace(String what, int value) {
    trace += what + value + " ";
    return value;
  }

  class Member {
    final int first = trace("field", start);

    Member(int x) {
      trace("constructor", x);
    }

    Member() {
      this(trace("argument", ++start));
      trace("behind", start);
    }

    {
      trace("block", first + 1);
    }
  }

  class SubMember extends Member {
    int second = trace("second", start);

    SubMember() {
      super(trace("super", 50));
      trace("end", second + first);
    }
  }

  Member anonymous(int x) {
    return new Member(x) {
      final int more = trace("more", first + start);

      {
        trace("anonymous", more);
      }
    };
  }

  private int start = 20;

  /** A local class made in other methods than its own, and from nested classes. */
  int fromElsewhere(int seed) {
    class Item {
      final int value = seed + start;

      Item again() {
        return new Factory() {
          Item make() {
            return new Item();
          }
        }.twice();
      }

      abstract class Factory {
        abstract Item make();

        Item twice() {
          start++;
          make();
          return make();
        }
      }
    }
    return new Item().again().again().value;
  }

  public static void main(String[] args) {
    System.out.println(boxes(3, "A"));
    System.out.println(boxes(11, ""));
    System.out.println(chains(1) + " " + chains(3));
    LocalConstructors outer = new LocalConstructors();
    outer.new Member();
    trace += "\n";
    outer.new SubMember();
    trace += "\n";
    outer.anonymous(1);
    System.out.println(trace);
    System.out.println(outer.fromElsewhere(100) + " " + outer.start);
  }
}
