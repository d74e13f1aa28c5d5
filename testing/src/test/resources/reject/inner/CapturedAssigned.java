class CapturedAssigned {
  interface Action {
    void run();
  }

  static Action all(int parameter) {
    int number = 1;
    int[] array = {1};
    String text = "";
    boolean[] done = new boolean[1];
    return new Action() {
      int own;

      public void run() {
        number = 2; //~ JK0204:9 `number` belongs to the method around this class, which has its value only
        parameter++; //~ JK0204:9 `parameter` belongs to the method around this class, which has its value only
        text += "more"; //~ JK0204:9 `text` belongs to the method around this class, which has its value only
        array[0]++;
        done[0] = true;
        own = parameters();
      }

      private int parameters() {
        return own++;
      }
    };
  }

  static void places(long a, long b, long c, long d) {
    class Local {
      long field = a++; //~ JK0204:20 `a` belongs to the method around this class, which has its value only

      {
        b = 1; //~ JK0204:9 `b` belongs to the method around this class, which has its value only
      }

      Local(long value) {
        --c; //~ JK0204:11 `c` belongs to the method around this class, which has its value only
        value++;
      }

      class Inner {
        void set(long a) {
          a++;
          d -= a; //~ JK0204:11 `d` belongs to the method around this class, which has its value only
        }
      }
    }
    new Local(1).new Inner().set(2);
  }

  static void loops() {
    int count = 0;
    for (int i = 0; i < 3; ) {
      new Action() {
        public void run() {
          i++; //~ JK0204:11 `i` belongs to the method around this class, which has its value only
          int count = 0;
          count++;
        }
      }.run();
    }
    int unassigned;
    new Action() {
      public void run() {
        unassigned = 3; //~ JK0204:9 `unassigned` belongs to the method around this class, which has its value only
      }
    }.run();
  }
}
