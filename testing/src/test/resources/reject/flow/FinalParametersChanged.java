class FinalParametersChanged {
  static void f(final int number, final int[] array, final String... texts) {
    number = 1; //~ JK0158:5 `number` is final and cannot be assigned
    number++; //~ JK0158:5 `number` is final and cannot be assigned
    array[0] = 1;
    array = null; //~ JK0158:5 `array` is final and cannot be assigned
    texts[0] = "a";
    texts = null; //~ JK0158:5 `texts` is final and cannot be assigned
    int free = number;
    free++;
  }

  FinalParametersChanged(final int size) {
    size += 1; //~ JK0158:5 `size` is final and cannot be assigned
  }
}
