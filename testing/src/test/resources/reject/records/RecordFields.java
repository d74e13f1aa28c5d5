record RecordFields(int a, int b) {
  static int shared = 1;
  int c; //~ JK0168:7 a record has no fields but those of its components: make this one `static`
  private final int d = 2; //~ JK0168:21 a record has no fields but those of its components: make this one `static`
  static final String TEXT = "t";

  record Inner(String text) {
    String label; //~ JK0168:12 a record has no fields but those of its components: make this one `static`
    int[] more = {1}, others; //~ JK0168:11 a record has no fields but those of its components: make this one `static`
  }

  interface Face {
    int CONSTANT = 1;

    record InFace(int x) {
      volatile int y; //~ JK0168:20 a record has no fields but those of its components: make this one `static`
      static int z;
    }
  }

  int sum() {
    int e = 3;
    return a + b + e;
  }
}
