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
          each = by; //~ JK0204:11 `each` belongs to the method around this class, which has its value only
          array[0] = by;
        }
      }.run(1);
    }
    return new Action() {
      final int own = 3;

      public void run(int by) {
        by++;
        number = by; //~ JK0204:9 `number` belongs to the method around this class, which has its value only
        parameter++; //~ JK0204:9 `parameter` belongs to the method around this class, which has its value only
        text += by; //~ JK0204:9 `text` belongs to the method around this class, which has its value only
        array = null; //~ JK0204:9 `array` belongs to the method around this class, which has its value only
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
            long d = a = 1; //~ JK0204:22 `a` belongs to the method around this class, which has its value only
            long e = b++; //~ JK0158:22 `b` is final and cannot be assigned
            long f = c += 2; //~ JK0204:22 `c` belongs to the method around this class, which has its value only
            long g = d = 3;
          };
        }
      }
    }
  }
}
