class CapturesAssigned {
  interface Run {
    void run();
  }

  interface Get<T> {
    T get();
  }

  static void locals(boolean z) {
    int unassigned;
    Run a = () -> System.out.println(unassigned); //~ JK0202:38 `unassigned` may have no value yet
    int sometimes;
    if (z) {
      sometimes = 1;
    }
    Run b = () -> System.out.println(sometimes); //~ JK0202:38 `sometimes` may have no value yet
    int always;
    if (z) {
      always = 1;
    } else {
      always = 2;
    }
    Run c = () -> System.out.println(always);
    Run d =
        () -> {
          int own;
          System.out.println(own); //~ JK0202:30 `own` may have no value yet
        };
  }

  interface IntOp {
    int apply(int n);
  }

  static void parameters() {
    IntOp b =
        x -> {
          x = 3;
          return x;
        };
  }

  static void self() {
    Run recursive = () -> recursive.run(); //~ JK0202:27 `recursive` may have no value yet
    Get<Run> later = () -> () -> later.get(); //~ JK0202:34 `later` may have no value yet
  }

  static void bodies(boolean z) {
    Get<Integer> a =
        () -> {
          final int n;
          if (z) {
            n = 1;
          }
          return n; //~ JK0202:18 `n` may have no value yet
        };
    Run b =
        () -> {
          final int n = 1;
          Run c =
              () -> {
                final int m;
                m = n;
                m = 2; //~ JK0203:17 `m` is final and may be assigned already
              };
        };
  }
}
