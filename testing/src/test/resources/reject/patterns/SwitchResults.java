class SwitchResults {
  record Box<T>(T content) {}

  static void nothing() {}

  static void f(Object o, int n) {
    int a =
        switch (o) {
          case String s -> s; //~ JK0150:28 `String` cannot become `int` here
          default -> 1;
        };
    String b =
        switch (o) {
          case String s -> s;
          case Integer i -> i; //~ JK0150:29 `Integer` cannot become `String` here
          default -> null;
        };
    int c =
        switch (o) {
          case String s -> nothing(); //~ JK0162:28 this has no value
          default -> 1;
        };
    int d =
        switch (o) {
          case String s -> {
            yield "x"; //~ JK0150:19 `String` cannot become `int` here
          }
          default -> 1;
        };
    int e =
        switch (o) {
          case String s -> {
            return; //~ JK0164:13 `return` cannot leave a switch expression
          }
          default -> 1;
        };
    int g =
        switch (o) {
          case String s -> {
            break; //~ JK0164:13 `break` cannot leave a switch expression
          }
          default -> 1;
        };
    int h =
        switch (o) {
          case Integer i -> i;
          case Character k -> k;
          default -> 'c';
        };
    byte j =
        switch (o) {
          case Integer i -> 5;
          default -> 300; //~ JK0150:22 `int` cannot become `byte` here
        };
    Box<String> k =
        switch (o) {
          case Integer i -> new Box<>("x");
          default -> new Box<>(5); //~ JK0150:22 `Box<Integer>` cannot become `Box<String>` here
        };
    Box<String> l =
        switch (o) {
          case Integer i -> new Box<>("x");
          default -> null;
        };
    var m =
        switch (o) {
          case Integer i -> i;
          case String s -> s;
          default -> null;
        };
    m.missing(); //~ JK0102:7 `Serializable` has no method `missing`
    var p = //~ JK0160:9 `null` gives `var` no type: write the type
        switch (o) {
          default -> null;
        };
    int q =
        switch (o) { //~ JK0162:9 this switch expression yields no value
          case Integer i -> throw new RuntimeException();
          default -> throw new RuntimeException();
        };
    int r = switch (o) { //~ JK0162:13 this switch expression yields no value
        };
    for (; ; ) {
      int s =
          switch (o) {
            case Integer i -> {
              continue; //~ JK0164:15 `continue` cannot leave a switch expression
            }
            default -> 1;
          };
      break;
    }
    switch (o) {
      case Integer i -> {
        yield 5; //~ JK0164:9 `yield` stands outside of any switch expression
      }
      default -> {}
    }
    String u =
        switch (o) {
          case Integer i when i -> "x"; //~ JK0150:31 `Integer` cannot become `boolean` here
          default -> "";
        };
  }
}
