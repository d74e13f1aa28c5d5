class CapturedUnassigned {
  interface Source {
    int read();
  }

  static void direct(boolean condition) {
    int never;
    int late;
    int sometimes;
    if (condition) {
      sometimes = 1;
    }
    int always;
    if (condition) {
      always = 1;
    } else {
      always = 2;
    }
    Source source = new Source() {
      int field = never; //~ JK0202:19 `never` may have no value yet

      public int read() {
        int sum = late; //~ JK0202:19 `late` may have no value yet
        sum += sometimes; //~ JK0202:16 `sometimes` may have no value yet
        return sum + always;
      }
    };
    late = 3;
  }

  static void local(int count) {
    int a;
    class Before {
      int value() {
        return a; //~ JK0202:16 `a` may have no value yet
      }
    }
    a = 1;
    class Behind {
      int value() {
        return a;
      }
    }
    new Behind();
    int b;
    while (count > 0) {
      b = 1;
      class InLoop {
        int c = b;
      }
      break;
    }
    class BehindLoop {
      int d = b; //~ JK0202:15 `b` may have no value yet

      BehindLoop() {
        int own;
        own++; //~ JK0202:9 `own` may have no value yet
      }
    }
  }

  static int choices(int kind) {
    int value;
    switch (kind) {
      case 1:
        value = 1;
        break;
      case 2:
        return 2;
    }
    int other = kind > 3 && (value = kind) > 4 ? new Source() {
      public int read() {
        return value; //~ JK0204:16 `value` changes, and a class inside of the method has its value only
      }
    }.read() : 0;
    int result;
    return new Source() {
      Source inner = new Source() {
        public int read() {
          return result; //~ JK0202:18 `result` may have no value yet
        }
      };

      public int read() {
        return inner.read();
      }
    }.read();
  }
}
