class FinalFieldsUnassigned {
  static class Never {
    final int value; //~ JK0202:15 final field `value` is never assigned: there is no constructor
  }

  static class Some {
    final int value;

    Some() {} //~ JK0202:13 final field `value` may have no value yet

    Some(int value) {
      this.value = value;
    }

    Some(boolean flag) {
      if (flag) {
        value = 1;
      }
    } //~ JK0202:5 final field `value` may have no value yet

    Some(long a) {
      this();
    }
  }

  static class Shared {
    static final int[] NUMBERS; //~ JK0202:24 final field `NUMBERS` may have no value yet
    static final int COUNT;

    static {
      COUNT = 3;
    }
  }

  static class Early {
    final int a;
    final int b;

    {
      b = a + 1; //~ JK0202:11 `a` may have no value yet
    }

    Early(int value) {
      a = value;
    }

    Early(int[] values) {
      for (int value : values) {
        if (value > 0) {
          a = value;
          return;
        }
      }
      a = 0;
    }
  }

  static class Returning {
    final String text;

    Returning(int value) {
      if (value == 0) {
        return; //~ JK0202:9 final field `text` may have no value yet
      }
      text = "some";
    }
  }
}
