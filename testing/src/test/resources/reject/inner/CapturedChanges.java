class CapturedChanges {
  interface Source {
    int read();
  }

  abstract static class Base {
    Base(int value) {}
  }

  static Source increments(int parameter, int other) {
    int before = 1;
    before++;
    int after = 2;
    int compound = 3;
    compound += 4;
    Source source = new Source() {
      int field = before; //~ JK0204:19 `before` changes, and a class inside of the method has its value only

      public int read() {
        int sum = after; //~ JK0204:19 `after` changes, and a class inside of the method has its value only
        sum += compound; //~ JK0204:16 `compound` changes, and a class inside of the method has its value only
        sum += parameter; //~ JK0204:16 `parameter` changes, and a class inside of the method has its value only
        return sum + other;
      }
    };
    after--;
    parameter = 5;
    return source;
  }

  static void loops(int[] values) {
    for (int i = 0; i < values.length; i++) {
      new Source() {
        public int read() {
          return values[0] + i; //~ JK0204:30 `i` changes, and a class inside of the method has its value only
        }
      }.read();
    }
    for (int value : values) {
      new Source() {
        public int read() {
          return value;
        }
      }.read();
    }
    for (int value : values) {
      value = value * 2;
      new Source() {
        public int read() {
          return value; //~ JK0204:18 `value` changes, and a class inside of the method has its value only
        }
      }.read();
    }
    int left = 3;
    while (left > 0) {
      class Left {
        int now = left; //~ JK0204:19 `left` changes, and a class inside of the method has its value only
      }
      left--;
    }
  }

  static void branches(boolean condition) {
    int once;
    if (condition) {
      once = 1;
    } else {
      once = 2;
    }
    int twice;
    twice = 1;
    if (condition) {
      twice = 2;
    }
    String text = "a";
    text += "b";
    class Local extends Base {
      final int own = once;

      Local() {
        super(twice); //~ JK0204:15 `twice` changes, and a class inside of the method has its value only
      }

      String text() {
        return text; //~ JK0204:16 `text` changes, and a class inside of the method has its value only
      }
    }
    new Local();
  }

  static void nested(long number, char c) {
    new Object() {
      int inside = 1;

      Object deeper() {
        int between = 2;
        inside++;
        between = 3;
        return new Object() {
          long a = number + inside;

          {
            a += between; //~ JK0204:18 `between` changes, and a class inside of the method has its value only
          }

          class Deepest {
            char b = c; //~ JK0204:22 `c` changes, and a class inside of the method has its value only
          }
        };
      }
    };
    new Base(c) {};
    c++;
    new Base(c++) {};
  }
}
