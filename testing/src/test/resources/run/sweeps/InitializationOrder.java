public class InitializationOrder {
  static int p(String s, int v) {
    System.out.println(s);
    return v;
  }

  static class A {
    static final int C = 5;
    static final int D = p("A.D", 6);
    static int x = p("A.x", 1);

    static {
      System.out.println("A static");
      B.y++;
    }

    static int z = p("A.z", B.y);

    static int get() {
      return x + z;
    }
  }

  static class B {
    static int y = p("B.y", 10);

    static {
      y += A.x;
      System.out.println(A.x);
    }

    static final String S = "const";

    static void touch() {}
  }

  static class Cyc1 {
    static int a = Cyc2.b + 1;

    static {
      System.out.println(a);
    }
  }

  static class Cyc2 {
    static int b = Cyc1.a + 1;

    static {
      System.out.println(b);
    }
  }

  static class Never {
    static {
      System.out.println("never");
    }

    static final long L = 1L << 40;
    static final boolean BO = true;
    static final char CH = 'a' + 1;
  }

  static class OnCall {
    static {
      System.out.println("OnCall");
    }

    static int f(int v) {
      return v * 2;
    }

    static class Inner {
      static {
        System.out.println("Inner");
      }

      static int v = 3;
    }
  }

  static class Assign {
    static {
      System.out.println("Assign init");
    }

    static int v;
  }

  static class Assign2 {
    static {
      System.out.println("Assign2 init");
    }

    static int v = 7;
  }

  static class ArgOrder {
    static {
      System.out.println("ArgOrder");
    }

    static int f(int a, int b) {
      return a - b;
    }
  }

  static class Fwd {
    static int a = get();
    static int b = 5;
    static final int c = 9;
    static final int d = Math.abs(-9);
    static int e = get();

    static int get() {
      return b * 100 + c * 10 + d;
    }
  }

  static class Cond {
    static {
      if (A.C > 3) System.out.println("Cond");
    }

    static boolean t = true;
  }

  static class Lam {
    static int n = 0;

    static {
      for (int i = 0; i < 5; i++) {
        if (i == 3) continue;
        n += i;
      }
      label:
      {
        if (n > 0) break label;
        n = -1;
      }
    }
  }

  static int staticInMain = p("main class init", 3);

  static class Partial {
    static int a = 1;
    static int b = a + 1;

    static {
      a = 50;
    }

    static int c = a + b;

    static {
      b = p("Partial", c);
    }

    static int d = b;
  }

  public static void main(String[] args) {
    System.out.println("main");
    System.out.println(A.C);
    System.out.println(Never.L);
    System.out.println(Never.BO);
    System.out.println(Never.CH);
    System.out.println(B.S);
    System.out.println("--");
    System.out.println(A.get());
    System.out.println(B.y);
    B.touch();
    System.out.println(Cyc2.b);
    System.out.println(Cyc1.a);
    if (args.length > 0) OnCall.f(1);
    System.out.println("--oncall");
    int i = p("before", 4) + OnCall.f(p("arg", 5));
    System.out.println(i);
    System.out.println(OnCall.Inner.v);
    Assign.v = p("rhs", 9);
    System.out.println(Assign.v);
    Assign2.v += p("rhs2", 1);
    System.out.println(Assign2.v);
    System.out.println(ArgOrder.f(p("x", 1), p("y", 2)));
    System.out.println(Fwd.a);
    System.out.println(Fwd.e);
    System.out.println(args.length == 0 || Cond.t);
    System.out.println("cond next");
    System.out.println(args.length != 0 || Cond.t);
    System.out.println(Lam.n);
    System.out.println(Partial.d);
    System.out.println(Partial.a + Partial.b);
  }
}
