public class Contexts {
  int instance;
  static int early = late + 1; //~ JK0115:22 `late` is read before its declaration has run
  static int late = 2;

  void method() {}

  static void f() {
    instance = 1; //~ JK0111:5 `instance` belongs to an instance of `Contexts`, and there is none here
    method(); //~ JK0111:5 `method()` needs an instance of `Contexts`, and there is none here
    int t = this.instance; //~ JK0111:13 there is no `this` in a static context
    int u = Contexts.instance; //~ JK0111:22 `instance` is not static: it belongs to an instance of `Contexts`
    int v = Contexts; //~ JK0110:13 `Contexts` is a type, where a value is wanted
  }

  static class Other {
    private int hidden;
  }
}
