class FinalFieldsTwice {
  static class Twice {
    final int value;

    Twice(int value) {
      this.value = value;
      this.value = value + 1; //~ JK0203:7 `value` is final and may be assigned already
    }

    Twice(boolean flag) {
      if (flag) {
        value = 1;
      }
      value = 2; //~ JK0203:7 `value` is final and may be assigned already
    }

    Twice(int[] values) {
      int last = 0;
      for (int each : values) {
        last = each;
      }
      value = last;
    }

    Twice(long a) {
      this(true);
      value = 5; //~ JK0203:7 `value` is final and may be assigned already
    }
  }

  static class Loop {
    final int sum;
    static int rounds;

    {
      do {
        sum = rounds; //~ JK0203:9 `sum` is final and may be assigned already
      } while (++rounds < 3);
    }
  }

  static class Block {
    final int a;

    {
      a = 1;
    }

    Block() {
      a = 2; //~ JK0203:7 `a` is final and may be assigned already
    }
  }

  static class Shared {
    static final int COUNT;

    static {
      COUNT = 1;
    }

    static {
      COUNT = 2; //~ JK0203:7 `COUNT` is final and may be assigned already
    }
  }

  static void f() {
    for (final int each : new int[3]) {
      each = 3; //~ JK0203:7 `each` is final and may be assigned already
    }
  }
}
