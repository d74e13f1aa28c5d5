class ForwardReferences {
  interface Get<T> {
    T get();
  }

  Get<Integer> a = () -> later; //~ JK0115:26 `later` is read before its declaration has run
  Get<Integer> b = () -> this.later;
  Get<Object> c = () -> c; //~ JK0115:25 `c` is read before its declaration has run
  Get<Object> d = () -> this.d;
  Get<Integer> e = later::intValue; //~ JK0115:20 `later` is read before its declaration has run
  Get<Get<Integer>> g = () -> () -> later; //~ JK0115:37 `later` is read before its declaration has run
  Get<Integer> h =
      new Get<>() {
        public Integer get() {
          return later;
        }
      };
  Get<Integer> i =
      () -> {
        class Local {
          int n = later;
        }
        return new Local().n;
      };
  Integer later = 5;
  static Get<Integer> j = () -> statically; //~ JK0115:33 `statically` is read before its declaration has run
  static Get<Integer> k = () -> ForwardReferences.statically;
  static int statically = 5;
  Get<Integer> l = () -> later + statically;

  void method() {
    Get<Object> m = () -> later;
    Get<Object> n = () -> unknown; //~ JK0100:27 nothing named `unknown` is in scope
  }
}
