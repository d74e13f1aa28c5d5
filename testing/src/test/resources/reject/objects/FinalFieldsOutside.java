class FinalFieldsOutside {
  static class Base {
    final int value;
    static final Base SHARED = new Base();
    final int[] numbers = {1, 2};

    Base() {
      value = 1;
      numbers = null; //~ JK0158:7 `numbers` is final and cannot be assigned
    }

    Base(Base other) {
      value = 2;
      other.value = 3; //~ JK0158:7 `value` is final and cannot be assigned
    }

    void change() {
      value = 2; //~ JK0158:7 `value` is final and cannot be assigned
      value++; //~ JK0158:7 `value` is final and cannot be assigned
      SHARED = null; //~ JK0158:7 `SHARED` is final and cannot be assigned
      numbers[0] = 5;
      SHARED.numbers[1]++;
    }
  }

  static class Derived extends Base {
    Derived() {
      value = 7; //~ JK0158:7 `value` is final and cannot be assigned
      super.value += 8; //~ JK0158:7 `value` is final and cannot be assigned
    }
  }

  static void f(Base base, final Base fixed) {
    base.value -= 1; //~ JK0158:5 `value` is final and cannot be assigned
    fixed.numbers[1] = 4;
  }
}
