public class Enclosing {
  int base = 10;
  private int secret = 7;

  interface Fn {
    int apply(int x);
  }

  abstract static class Abs {
    final String tag;

    Abs(String tag) {
      this.tag = tag;
      hello();
    }

    abstract void hello();

    int twice(int x) {
      return 2 * x;
    }
  }

  class Inner {
    int k = base + 1;

    class Deep {
      int sum() {
        return k + base + Enclosing.this.secret + Inner.this.k;
      }
    }

    int up() {
      base++;
      return secret++;
    }

    void call() {
      show(k);
    }
  }

  class Sub extends Inner {
    int own = k * 2;

    Sub() {
      super();
    }

    Sub(int x) {
      this();
      own += x;
    }
  }

  void show(int x) {
    System.out.println("show " + x + " " + base);
  }

  Fn adder(final int n) {
    int m = n * 2;
    return new Fn() {
      int calls;

      public int apply(int x) {
        calls++;
        return x + n + m + base + calls;
      }
    };
  }

  static Fn sAdder(int n) {
    class Local implements Fn {
      final int z;

      Local(int z) {
        this.z = z;
      }

      public int apply(int x) {
        return x * n + z;
      }

      Local again() {
        return new Local(z + 1);
      }
    }
    return new Local(3).again();
  }

  Fn nest(int a) {
    return new Fn() {
      public int apply(int b) {
        int c = a + b;
        Fn g =
            new Fn() {
              public int apply(int d) {
                return a + b + c + d + base;
              }
            };
        return g.apply(1);
      }
    };
  }

  static int counter(String s) {
    int[] box = {0};
    Fn f =
        new Fn() {
          public int apply(int x) {
            box[0] += x;
            return s.length() + box[0];
          }
        };
    f.apply(5);
    return f.apply(6);
  }

  public static void main(String[] args) {
    Enclosing n = new Enclosing();
    Inner i = n.new Inner();
    System.out.println(i.k + " " + i.up() + " " + n.base + " " + n.secret);
    Inner.Deep d = i.new Deep();
    System.out.println(d.sum());
    i.call();
    Sub s = n.new Sub(5);
    System.out.println(s.own + " " + s.k);
    Fn f = n.adder(4);
    System.out.println(f.apply(1) + " " + f.apply(1));
    System.out.println(sAdder(7).apply(2));
    System.out.println(n.nest(3).apply(4));
    System.out.println(counter("abc"));
    int captured = args.length + 42;
    String text = "t" + captured;
    Abs a =
        new Abs("tag" + captured) {
          int field = 9;

          void hello() {
            System.out.println("hello " + captured + text + field + tag);
          }

          int twice(int x) {
            return super.twice(x) + field;
          }
        };
    a.hello();
    System.out.println(a.twice(4));
    Object o =
        new Object() {
          public String toString() {
            return "anon" + captured;
          }
        };
    System.out.println("" + o);
    class Chain {
      Chain next;
      int v;

      Chain(int v) {
        this.v = v + captured;
        if (v > 0) next = new Chain(v - 1);
      }

      int total() {
        return v + (next == null ? 0 : next.total());
      }
    }
    System.out.println(new Chain(3).total());
    class Chain2 extends Chain {
      Chain2() {
        super(1);
      }

      int total() {
        return super.total() * 1000 + captured;
      }
    }
    System.out.println(new Chain2().total());
    Fn[] fs = new Fn[3];
    for (int k = 0; k < 3; k++) {
      int q = k * k;
      fs[k] =
          new Fn() {
            public int apply(int x) {
              return q + x;
            }
          };
    }
    for (Fn g : fs) System.out.print(g.apply(100) + " ");
    System.out.println();
  }
}
