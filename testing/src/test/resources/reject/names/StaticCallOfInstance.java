class StaticCallOfInstance {
  void f() {}

  int g;

  static void h() {
    f(); //~ JK0111:5 `f()` needs an instance of `StaticCallOfInstance`, and there is none here
    this.f(); //~ JK0111:5 there is no `this` in a static context
    StaticCallOfInstance.f(); //~ JK0111:26 `f()` is not static: it needs an instance of `StaticCallOfInstance`
    StaticCallOfInstance.g = 1; //~ JK0111:26 `g` is not static: it belongs to an instance of `StaticCallOfInstance`
  }
}
