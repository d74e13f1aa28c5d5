/** Lambdas and references in odd places, and what they may contain. */
public class LambdaEdges {
  interface Run {
    void run();
  }

  interface Get<T> {
    T get();
  }

  interface Fn<A, B> {
    B apply(A a);
  }

  interface Fn2<A, B, C> {
    C apply(A a, B b);
  }

  class Inner {
    final int n;

    Inner(int n) {
      this.n = n + base;
    }

    class Deep {
      final String s;

      Deep(String s) {
        this.s = s + n + base;
      }
    }

    Fn<String, Deep> deeps() {
      return Deep::new;
    }
  }

  int base = 100;

  Fn<Integer, Inner> inners() {
    return Inner::new;
  }

  static Get<Object> localClasses(int captured) {
    class Local {
      final int n;

      Local() {
        n = captured;
      }

      Local(int n) {
        this.n = n * captured;
      }

      @Override
      public String toString() {
        return "Local" + n;
      }
    }
    Get<Local> none = Local::new;
    Fn<Integer, Local> one = Local::new;
    return () -> none.get() + " " + one.apply(3) + " " + new Local(4);
  }

  static Fn<Integer, String> declaring() {
    return n -> {
      record Pair(int a, int b) {
        int sum() {
          return a + b;
        }
      }
      enum Size {
        SMALL,
        LARGE;

        static Size of(int n) {
          return n > 10 ? LARGE : SMALL;
        }
      }
      interface Shower {
        String show(Pair pair, Size size);
      }
      Shower shower = (pair, size) -> pair + "=" + pair.sum() + size;
      return shower.show(new Pair(n, n * 2), Size.of(n));
    };
  }

  private interface Secret {
    private String hidden() {
      return "hidden in " + this;
    }

    private static String still(int n) {
      return "still " + n;
    }

    default Get<String> reveal() {
      Fn<Integer, String> f = Secret::still;
      Get<String> g = this::hidden;
      return () -> g.get() + f.apply(1);
    }
  }

  enum Planet implements Secret {
    EARTH {
      @Override
      Get<String> describe() {
        return () -> this + " has " + moons + super.describe().get();
      }
    },
    MARS;

    int moons = ordinal() + 1;

    Get<String> describe() {
      return () -> name() + moons;
    }
  }

  static int calls;

  static int next() {
    return ++calls;
  }

  static String many(String first, Object... rest) {
    return first + rest.length;
  }

  static String numbers(long... all) {
    long sum = 0;
    for (long each : all) {
      sum += each;
    }
    return "sum " + sum;
  }

  <T> LambdaEdges(T t, int n) {
    base = n + t.hashCode();
  }

  LambdaEdges() {}

  static boolean flag(Get<Boolean> get) {
    return get.get();
  }

  @SuppressWarnings("unused")
  static String labelled(int[] all) {
    Fn<Integer, String> find =
        wanted -> {
          outer:
          for (int i = 0; i < all.length; i++) {
            for (int j = i; j < all.length; j++) {
              if (all[i] + all[j] == wanted) {
                return i + "+" + j;
              }
              if (all[j] < 0) {
                continue outer;
              }
            }
          }
          return "none";
        };
    return find.apply(7) + " " + find.apply(2) + " " + find.apply(99);
  }

  public static void main(String[] args) {
    LambdaEdges edges = new LambdaEdges();
    Inner inner = edges.inners().apply(5);
    System.out.println(inner.n + " " + inner.deeps().apply("deep").s);
    Fn2<LambdaEdges, Integer, Inner> outer = (e, n) -> e.new Inner(n);
    System.out.println(outer.apply(edges, 1).n);
    System.out.println(localClasses(7).get());
    System.out.println(declaring().apply(3) + " " + declaring().apply(30));
    System.out.println(Planet.MARS.reveal().get() + "; " + Planet.EARTH.describe().get());

    int[] array = {10, 20, 30};
    Get<Integer> indexed = () -> array[next() % array.length]++;
    System.out.println(
        indexed.get() + indexed.get() + indexed.get() + " " + array[0] + array[1] + array[2]);
    Fn2<String, Integer, String> one = LambdaEdges::many;
    Fn<String, String> none = LambdaEdges::many;
    Fn2<Integer, Character, String> widened = LambdaEdges::numbers;
    System.out.println(one.apply("m", 1) + none.apply("n") + widened.apply(5, 'A'));
    Fn2<String, Integer, LambdaEdges> generic = LambdaEdges::<String>new;
    System.out.println(generic.apply("a", 3).base);
    Fn<Object, Class<?>> type = Object::getClass;
    System.out.println(type.apply("x").getSimpleName());
    Get<Get<Get<Integer>>> nested = () -> () -> LambdaEdges::next;
    System.out.println(nested.get().get().get() + nested.get().get().get());
    System.out.println(labelled(new int[] {1, 3, -2, 4, 5}));
    if (flag(() -> calls > 0) && !flag(() -> calls < 0) || flag(() -> calls++ == 0)) {
      System.out.println(calls);
    }
    for (Get<Boolean> more = () -> calls < 8; more.get(); next()) {
      System.out.print(calls + " ");
    }
    do {
      calls--;
    } while (flag(() -> calls > 5));
    System.out.println(calls);
    int picked =
        switch (((Get<String>) () -> "b").get()) {
          case "a" -> 1;
          case "b" -> ((Fn<Integer, Integer>) x -> x * 2).apply(21);
          default -> 3;
        };
    System.out.println(picked);
    Run run =
        () -> {
          Run self =
              new Run() {
                int depth;

                @Override
                public void run() {
                  Run deeper = this::run;
                  if (++depth < 4) {
                    deeper.run();
                  }
                  System.out.print(depth-- + " ");
                }
              };
          self.run();
        };
    run.run();
    System.out.println();
    Object lock = new Object();
    Get<String> locked =
        () -> {
          synchronized (lock) {
            try {
              return "locked";
            } finally {
              System.out.print("unlocking ");
            }
          }
        };
    System.out.println(locked.get());
    Fn<String, Integer> a = s -> s.length(), b = String::hashCode, c = null;
    c = a;
    System.out.println(c.apply("four") + b.apply("a"));
    var made = (Get<int[][]>) () -> new int[][] {{1}, {2, 3}};
    System.out.println(made.get()[1][1] + made.get().length);
    char letter = 'x';
    long wide = 1L << 40;
    double real = 0.25;
    boolean yes = true;
    byte small = -1;
    Get<String> all = () -> "" + letter + wide + real + yes + small;
    System.out.println(all.get());
    final int constant = 5;
    Get<Byte> narrowed = () -> constant;
    Fn<Integer, String> cases =
        n -> {
          switch (n) {
            case constant:
              return "constant";
            default:
              return "other";
          }
        };
    System.out.println(narrowed.get() + cases.apply(5) + cases.apply(6));
  }
}
