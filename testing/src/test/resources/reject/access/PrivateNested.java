class PrivateNested {
  private static class Hidden {
    int a;

    static int b() {
      return 1;
    }
  }

  private interface Face {}

  private enum Kind { ONE }

  private record Pair(int a) {}

  static class Open {
    private int a;
    private final int b = 1;
    private static final int C = 2;

    private Open() {}

    private Open(int a) {}

    private void d() {}

    private static void e() {}

    private class Inner {}
  }

  static Hidden give() {
    return new Hidden();
  }

  int all(Open o) {
    o.d();
    Open.e();
    new Open();
    return o.a + o.b + new Hidden().a + new Pair(1).a;
  }
}

class PrivateNestedUser {
  PrivateNested.Hidden field; //~ JK0106:3 type `Hidden` is private and cannot be named here
  PrivateNested.Face[] faces; //~ JK0106:3 type `Face` is private and cannot be named here

  int f(PrivateNested.Open o) {
    o.d(); //~ JK0106:7 method `d()` of `Open` is private and cannot be named here
    PrivateNested.Open.e(); //~ JK0106:24 method `e()` of `Open` is private and cannot be named here
    new PrivateNested.Open(); //~ JK0106:5 constructor `Open()` of `Open` is private and cannot be named here
    new PrivateNested.Open(1); //~ JK0106:5 constructor `Open(int)` of `Open` is private and cannot be named here
    PrivateNested.Kind k = null; //~ JK0106:5 type `Kind` is private and cannot be named here
    Object kind = PrivateNested.Kind.ONE; //~ JK0106:19 type `Kind` is private and cannot be named here
    Object pair = new PrivateNested.Pair(1); //~ JK0106:19 a member of `Pair` cannot be named where that type cannot be //~ JK0106:23 type `Pair` is private and cannot be named here
    Object given = PrivateNested.give();
    PrivateNested.give().a = 1; //~ JK0106:26 a member of `Hidden` cannot be named where that type cannot be
    var kept = PrivateNested.give();
    PrivateNested.Hidden.b(); //~ JK0106:5 type `Hidden` is private and cannot be named here
    Object inner = o.new Inner(); //~ JK0106:20 a member of `Inner` cannot be named where that type cannot be
    return o.a + o.b + PrivateNested.Open.C; //~ JK0106:14 field `a` of `Open` is private and cannot be named here //~ JK0106:20 field `b` of `Open` is private and cannot be named here //~ JK0106:43 field `C` of `Open` is private and cannot be named here
  }

  class Heir extends PrivateNested.Open {} //~ JK0104:9 `Open` has no constructor without parameters for `Heir` to call

  class Other implements PrivateNested.Face {} //~ JK0106:26 type `Face` is private and cannot be named here

  <T extends PrivateNested.Hidden> void g(T t) {} //~ JK0106:14 type `Hidden` is private and cannot be named here
}
