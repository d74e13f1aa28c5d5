class LambdaBodies {
  interface Run {
    void run();
  }

  interface Get<T> {
    T get();
  }

  interface ToInt {
    int get();
  }

  interface ToByte {
    byte get();
  }

  static int number() {
    return 1;
  }

  static void nothing() {}

  static void f(int n, String text, long wide) {
    Run a = () -> 5; //~ JK0159:19 `run()` gives no value, so the body is a statement or a block, and this is an expression
    Run b = () -> text; //~ JK0159:19 `run()` gives no value, so the body is a statement or a block, and this is an expression
    Run c = () -> number();
    Run d = () -> n > 0 ? 1 : 2; //~ JK0159:19 `run()` gives no value, so the body is a statement or a block, and this is an expression
    Run e =
        () -> {
          return 5; //~ JK0159:11 `run()` gives no value, so the body is a statement or a block, and this is an expression
        };
    Run g =
        () -> {
          return;
        };
    Run h = () -> new Object();
    Run i = () -> text.length() + 1; //~ JK0159:19 `run()` gives no value, so the body is a statement or a block, and this is an expression
    Run j = () -> (number()); //~ JK0159:19 `run()` gives no value, so the body is a statement or a block, and this is an expression
    Get<String> k = () -> 5; //~ JK0150:27 `int` cannot become `String` here
    Get<String> l = () -> {}; //~ JK0159:27 `get()` gives a `String`, and this gives no value
    Get<String> m =
        () -> {
          return; //~ JK0159:11 `get()` gives a `String`, and this gives no value
        };
    Get<String> o = () -> nothing(); //~ JK0162:27 this has no value, where `String` is wanted
    Get<String> p =
        () -> {
          throw new RuntimeException();
        };
    Get<Integer> q =
        () -> {
          if (n > 0) return 1;
          return "one"; //~ JK0150:18 `String` cannot become `Integer` here
        };
    Get<Long> r = () -> 5; //~ JK0150:25 `int` cannot become `Long` here
    Get<Object> s = () -> 5;
    ToInt t = () -> wide; //~ JK0150:21 `long` cannot become `int` here
    ToInt u = () -> 'c';
    ToInt v = () -> Integer.valueOf(3);
    ToInt w = () -> null; //~ JK0150:21 `null` cannot become `int` here
    ToByte x = () -> 127;
    ToByte y = () -> 128; //~ JK0150:22 `int` cannot become `byte` here
    ToByte z = () -> n; //~ JK0150:22 `int` cannot become `byte` here
    Get<Get<String>> aa = () -> () -> text;
    Get<Get<String>> bb = () -> () -> n; //~ JK0150:39 `int` cannot become `String` here
    Get<Get<String>> cc = () -> text; //~ JK0150:33 `String` cannot become `Get<String>` here
    Get<int[]> dd = () -> new int[] {1};
    Get<String[]> ee = () -> new Object[] {text}; //~ JK0150:30 `Object[]` cannot become `String[]` here
    Get<Void> ff = () -> {}; //~ JK0159:26 `get()` gives a `Void`, and this gives no value
    Get<Void> gg = () -> null;
  }
}
