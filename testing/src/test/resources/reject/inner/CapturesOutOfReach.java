class CapturesOutOfReach {
  static void outer(int k) {
    class Keeps {
      int get() {
        return k;
      }
    }

    class Free {
      int get() {
        return 1;
      }
    }

    class Inside {
      static int bad() {
        return new Keeps().get(); //~ JK0111:16
      }

      static int refused() {
        return new Free().get(); //~ JK0111:16
      }

      int good() {
        return new Keeps().get();
      }
    }
  }
}
