/** Anonymous classes in anonymous classes, with arguments, fields, initialisers and supers. */
public class AnonymousNesting {
  abstract static class Shape {
    final String name;
    final String first;

    Shape(String name) {
      this.name = name;
      first = text();
    }

    Shape(String a, String b) {
      this(a + "-" + b);
    }

    abstract String text();

    Shape inner() {
      return this;
    }
  }

  interface Function {
    int apply(int x);
  }

  interface Binary {
    Function apply(int x);
  }

  private int fields = 7;

  /** What is captured is there already when the superclass constructor calls. */
  Shape early(int value) {
    return new Shape("early") {
      int own = 5;

      @Override
      String text() {
        return name + " " + value + " " + own + " " + fields;
      }
    };
  }

  Shape levels(int a) {
    int b = a + 1;
    return new Shape("one", "level") {
      final int c = b + 1;

      @Override
      String text() {
        return "1:" + a + b + c;
      }

      @Override
      Shape inner() {
        int d = c + 1;
        return new Shape("two levels") {
          int e = d + 1;

          {
            e += fields;
            fields++;
          }

          @Override
          String text() {
            return "2:" + a + b + c + d + e;
          }

          @Override
          Shape inner() {
            Shape outer = this;
            return new Shape("three") {
              @Override
              String text() {
                return "3:" + a + b + c + d + e + " in " + outer.name;
              }

              @Override
              Shape inner() {
                return outer;
              }
            };
          }
        };
      }
    };
  }

  static Binary sum() {
    return new Binary() {
      public Function apply(int x) {
        return new Function() {
          public int apply(int y) {
            return x + y;
          }
        };
      }
    };
  }

  static Function compose(Function f, Function g) {
    return new Function() {
      public int apply(int x) {
        return f.apply(g.apply(x));
      }
    };
  }

  static Function power(Function f, int n) {
    return n == 0
        ? new Function() {
          public int apply(int x) {
            return x;
          }
        }
        : compose(f, power(f, n - 1));
  }

  /** Calls itself, through a field of its own class. */
  static Function fibonacci() {
    return new Function() {
      private final int[] known = new int[50];

      public int apply(int n) {
        if (n < 2) {
          return n;
        }
        if (known[n] == 0) {
          known[n] = apply(n - 1) + this.apply(n - 2);
        }
        return known[n];
      }
    };
  }

  static class Pair {
    private final Object a, b;

    Pair(Object a, Object b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public String toString() {
      return "(" + a + ", " + b + ")";
    }
  }

  static Pair inArguments(int x) {
    return new Pair(
        new Object() {
          @Override
          public String toString() {
            return "x=" + x;
          }
        },
        new Pair("plain", null) {
          @Override
          public String toString() {
            return "<" + super.toString() + new Object() {
              @Override
              public String toString() {
                return " " + x;
              }
            } + ">";
          }
        });
  }

  public static void main(String[] args) {
    AnonymousNesting nesting = new AnonymousNesting();
    Shape early = nesting.early(3);
    System.out.println(early.first);
    System.out.println(early.text());
    Shape one = nesting.levels(1);
    System.out.println(one.name + " " + one.first + " " + one.text());
    Shape two = one.inner();
    System.out.println(two.name + " " + two.first + " " + two.text());
    Shape three = two.inner();
    System.out.println(three.name + " " + three.text());
    System.out.println(three.inner() == two);
    System.out.println(one.inner().text() + " " + nesting.fields);

    System.out.println(sum().apply(3).apply(4));
    Function triple = new Function() {
      public int apply(int x) {
        return 3 * x;
      }
    };
    System.out.println(compose(triple, sum().apply(1)).apply(5));
    System.out.println(compose(sum().apply(1), triple).apply(5));
    System.out.println(power(triple, 9).apply(2));
    System.out.println(fibonacci().apply(40));
    System.out.println("" + inArguments(8));
    int counted = new Object() {
      int count(int n) {
        return n <= 1 ? 1 : count(n / 2) + count(n - n / 2);
      }
    }.count(100);
    System.out.println(counted);
    var holder = new Object() {
      int hits;
      String last = "none";

      void hit(String by) {
        hits++;
        last = by;
      }
    };
    holder.hit("left");
    holder.hit("right");
    holder.hits *= 10;
    System.out.println(holder.hits + " " + holder.last);
    System.out.println(one instanceof Shape);
  }
}
