class MembersOfHiddenTypes {
  static class Owner {
    private static class Hidden {
      int f;
      static int s;
      void m() {}
    }
    Hidden h = new Hidden();
    Hidden[] all = {h};
    Hidden get() { return h; }
    void inside() { h.m(); h.f++; all[0].m(); }
  }
  void inside(Owner o) { o.h.m(); o.get().f = 1; }
}
class OutsideOfThem {
  int f(MembersOfHiddenTypes.Owner o) {
    o.get();
    Object any = o.h;
    o.get().m(); //~ JK0106:13 a member of `Hidden` cannot be named where that type cannot be
    o.all[0].f = 1; //~ JK0106:14 a member of `Hidden` cannot be named where that type cannot be
    o.h.hashCode(); //~ JK0106:9 a member of `Hidden` cannot be named where that type cannot be
    return o.h.s; //~ JK0106:16 a member of `Hidden` cannot be named where that type cannot be
  }
}
