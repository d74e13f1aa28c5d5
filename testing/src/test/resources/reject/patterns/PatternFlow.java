class PatternFlow {
  sealed interface Shape permits Circle, Square {}

  record Circle(int r) implements Shape {}

  record Square(int s) implements Shape {}

  static int returns(Shape shape) {
    switch (shape) {
      case Circle c:
        return 1;
      case Square s:
        return 2;
    }
  }

  static int misses(Object o) {
    switch (o) {
      case String s:
        return 1;
      case Integer i:
        System.out.println(i);
        break;
      default:
        return 3;
    }
  } //~ JK0201:3 `misses` may end here without returning `int`

  static void assigned(Shape shape, Object o) {
    int a;
    switch (shape) {
      case Circle c -> a = 1;
      case Square s -> a = 2;
    }
    System.out.println(a);
    int b;
    switch (o) {
      case String s -> b = 1;
      case Integer i -> {}
      default -> b = 2;
    }
    System.out.println(b); //~ JK0202:24 `b` may have no value yet
    int d;
    if (o instanceof Integer i && (d = i) > 3) {
      System.out.println(d);
    } else {
      System.out.println(d); //~ JK0202:26 `d` may have no value yet
    }
    final int e;
    switch (o) {
      case String s
      when s.isEmpty():
        e = 1;
        break;
      case String s:
        break;
      default:
        e = 3;
    }
    e = 4; //~ JK0203:5 `e` is final and may be assigned already
  }

  static void unreachable(Object o) {
    switch (o) {
      case String s:
        break;
      case Integer i:
        return;
      default:
        throw new IllegalStateException();
    }
    switch (o) {
      case String s -> {
        return;
      }
      case Object x -> throw new IllegalStateException();
    }
    System.out.println(); //~ JK0200:5 this statement is never reached
  }

  static int loops(Object o) {
    while (!(o instanceof Integer i)) {
      return 5;
    }
    for (; ; ) {
      if (o instanceof String s) {
        return s.length();
      }
    }
  }
}
