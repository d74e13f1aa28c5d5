class CapturedFinal {
  interface Action {
    void run(int by);
  }

  private final int field = 1;
  private int changes;

  Action all(final int parameter, final int[] array) {
    final int number = 1;
    final String text = "";
    for (final int each : array) {
      new Action() {
        public void run(final int by) {
          each = by; //~ JK0158:11 `each` is final and cannot be assigned
          array[0] = by;
        }
      }.run(1);
    }
    return new Action() {
      final int own = 3;

      public void run(int by) {
        by++;
        number = by; //~ JK0158:9 `number` is final and cannot be assigned
        parameter++; //~ JK0158:9 `parameter` is final and cannot be assigned
        text += by; //~ JK0158:9 `text` is final and cannot be assigned
        array = null; //~ JK0158:9 `array` is final and cannot be assigned
        own = 4; //~ JK0158:9 `own` is final and cannot be assigned
        field--; //~ JK0158:9 `field` is final and cannot be assigned
        CapturedFinal.this.field = 3; //~ JK0158:9 `field` is final and cannot be assigned
        changes += by;
      }
    };
  }

  static void nested(final long a) {
    class Outer {
      final long b = a;

      class Middle {
        void set() {
          final long c = b;
          new Object() {
            long d = a = 1; //~ JK0158:22 `a` is final and cannot be assigned
            long e = b++; //~ JK0158:22 `b` is final and cannot be assigned
            long f = c += 2; //~ JK0158:22 `c` is final and cannot be assigned
            long g = d = 3;
          };
        }
      }
    }
  }
}
