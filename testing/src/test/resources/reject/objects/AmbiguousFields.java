class AmbiguousFields {
  interface One {
    int K = 1;
    int ONLY = 5;
  }

  interface Two extends One {
    int K = 2;
  }

  static class Base {
    int field;
    private int hidden;
  }

  interface Hidden {
    int hidden = 3;
    int field = 4;
  }

  abstract static class First implements Two {}

  static class Second extends First implements One {
    int use() {
      return K; //~ JK0116:14
    }

    int fine() {
      return ONLY + One.K + First.K;
    }

    int named() {
      return Second.K; //~ JK0116:21
    }
  }

  static class Third extends Base implements Hidden {
    int use() {
      return this.field; //~ JK0116:19
    }

    int fine() {
      return super.field;
    }
  }

  static int outside(Third third) {
    return third.field; //~ JK0116:18
  }
}
