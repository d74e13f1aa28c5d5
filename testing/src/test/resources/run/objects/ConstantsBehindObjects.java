/** Constant variables named behind values, which are evaluated and, of instances, may not be null. */
public class ConstantsBehindObjects {
  static class Base {
    static final int D = 9;
    static final String C = "c";
    static final boolean T = true;
    final int k = 5;
    final String s = "str";
    int early = this.k;
    int copy;

    Base() {
      copy = this.later;
    }

    final int later = 7;
  }

  static class Sub extends Base {
    int viaSuper = super.k;
  }

  static Base make(String name) {
    System.out.print("[" + name + "]");
    return name.equals("null") ? null : new Base();
  }

  static Base fail() {
    throw new IllegalStateException("fail");
  }

  static int index(int i) {
    System.out.print("[index]");
    return i;
  }

  static void attempt(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  @SuppressWarnings("static-access")
  public static void main(String[] args) {
    System.out.println(make("a").C + make("null").D);
    System.out.println(make("b").k + make("c").s);
    attempt(() -> System.out.println(make("null").k));
    attempt(() -> System.out.println(make("null").s.length()));
    attempt(() -> System.out.println(fail().D));
    attempt(() -> System.out.println(((Sub) (Base) new Base()).D));
    Base[] bases = {new Base(), null};
    attempt(() -> System.out.println(bases[index(1)].D));
    attempt(() -> System.out.println(bases[index(2)].D));
    attempt(() -> System.out.println(bases[index(1)].k));
    Base base = new Base();
    System.out.println((base.s + "x" == "strx") + " " + base.s + (base.s == "str"));
    System.out.println(new Base().early + new Base().copy + new Sub().viaSuper);
    int n = 0;
    while (base.T) {
      if (n++ == 3) {
        break;
      }
    }
    System.out.println(n);
    Object[] objects = {"o", 1};
    objects[0] += "p";
    objects[1] += "q";
    CharSequence[] texts = {"c"};
    texts[0] += "d" + 1;
    System.out.println(objects[0] + " " + objects[1] + " " + texts[0]);
    attempt(
        () -> {
          Object[] numbers = new Integer[] {1};
          numbers[0] += "x";
        });
    attempt(
        () -> {
          Object[] none = null;
          none[index(0)] += fail().s;
        });
    attempt(() -> objects[index(4)] += fail().s);
  }
}
