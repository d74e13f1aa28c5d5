class Captures {
  interface Run {
    void run();
  }

  interface Get<T> {
    T get();
  }

  static void locals(int parameter, String text) {
    int changed = 0;
    changed++;
    int later = 0;
    int once = 1;
    int[] array = {0};
    Run a = () -> System.out.println(changed); //~ JK0204:38 `changed` changes, and this lambda has its value only
    Run b = () -> System.out.println(later); //~ JK0204:38 `later` changes, and this lambda has its value only
    Run c = () -> System.out.println(once); //~ JK0204:38 `once` changes, and this lambda has its value only
    Run d = () -> once++; //~ JK0204:19 `once` changes, and this lambda has its value only
    Run e = () -> array[0]++;
    Run g = () -> parameter = 3; //~ JK0204:19 `parameter` is a variable around this lambda, which has its value only
    Get<Integer> h = () -> text.length(); //~ JK0204:28 `text` changes, and this lambda has its value only
    later = 2;
    text = "other";
  }

  static void loops(String[] all) {
    for (int i = 0; i < 3; i++) {
      Run a = () -> System.out.println(i); //~ JK0204:40 `i` changes, and this lambda has its value only
      int copy = i;
      Run b = () -> System.out.println(copy);
    }
    for (String each : all) {
      Run c = () -> System.out.println(each);
    }
    for (String each : all) {
      each = each.trim();
      Run d = () -> System.out.println(each); //~ JK0204:40 `each` changes, and this lambda has its value only
    }
    int sum = 0;
    for (String each : all) {
      Run e = () -> sum += each.length(); //~ JK0204:21 `sum` changes, and this lambda has its value only
    }
  }

  static void nested(int n) {
    int m = n;
    Run a =
        () -> {
          int inner = m; //~ JK0204:23 `m` changes, and this lambda has its value only
          inner++;
          Run b = () -> System.out.println(inner); //~ JK0204:44 `inner` changes, and this lambda has its value only
          Run c = () -> System.out.println(m); //~ JK0204:44 `m` changes, and this lambda has its value only
          Run d =
              () -> {
                m--; //~ JK0204:17 `m` changes, and this lambda has its value only
              };
        };
    Get<Get<Integer>> e = () -> () -> n; //~ JK0204:39 `n` changes, and this lambda has its value only
    n = 5;
  }

  static void caught() {
    try {
      throw new Exception();
    } catch (Exception e) {
      Run a = () -> System.out.println(e);
    }
    try {
      throw new Exception();
    } catch (Exception e) {
      e = null;
      Run a = () -> System.out.println(e); //~ JK0204:40 `e` changes, and this lambda has its value only
    }
    boolean done = false;
    Run b =
        new Run() {
          public void run() {
            System.out.println(done); //~ JK0204:32 `done` changes, and a class inside of the method has its value only
          }
        };
    done = true;
    Object o = "text";
    if (o instanceof String s) {
      s += "more";
      Run c = () -> System.out.println(s); //~ JK0204:40 `s` changes, and this lambda has its value only
    }
    if (o instanceof String s) {
      Run d = () -> System.out.println(s);
    }
  }

  int field;

  void fields() {
    Run a = () -> field++;
    Run b = () -> this.field = 3;
  }
}
