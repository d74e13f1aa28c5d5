/** Exceptions of the program and of failed checks, caught near and far. */
public class ThrowAndCatch {
  static class Refused extends Exception {
    final int code;

    Refused(String message, int code) {
      super(message);
      this.code = code;
    }
  }

  static int divide(int x) {
    try {
      if (x == 3) {
        return fail(x);
      }
      return 5 / x;
    } catch (ArithmeticException e) {
      return -1;
    } finally {
      System.out.println("finally " + x);
    }
  }

  static int fail(int x) {
    throw new IllegalStateException("fail " + x);
  }

  static void refuse(int code) throws Refused {
    if (code % 2 == 1) {
      throw new Refused("odd", code);
    }
    System.out.println("accepted " + code);
  }

  static String describe(Object[] values, int index, int divisor) {
    try {
      int[] sizes = {1, 2, 3};
      int size = sizes[index] / divisor;
      String text = (String) values[index];
      return text + size + new int[size - 1].length;
    } catch (ArrayIndexOutOfBoundsException e) {
      return "index: " + e.getMessage();
    } catch (ArithmeticException e) {
      return "arithmetic: " + e.getMessage();
    } catch (ClassCastException e) {
      return "cast: " + e.getMessage();
    } catch (NegativeArraySizeException e) {
      return "size: " + e.getMessage();
    } catch (RuntimeException e) {
      return "other: " + e;
    }
  }

  static void store(Object[] array, Object value) {
    try {
      array[0] = value;
      System.out.println("stored " + array[0]);
    } catch (ArrayStoreException e) {
      System.out.println("not stored: " + e.getMessage());
    }
  }

  static int depth(int n) throws Refused {
    if (n == 0) {
      throw new Refused("bottom", 7);
    }
    return depth(n - 1) + 1;
  }

  public static void main(String[] args) {
    System.out.println(divide(2));
    System.out.println(divide(0));
    try {
      divide(3);
    } catch (IllegalStateException e) {
      System.out.println("caught " + e.getMessage());
    }
    for (int i = 0; i < 4; i++) {
      try {
        refuse(i);
      } catch (Refused e) {
        System.out.println(e.getMessage() + " " + e.code + " " + e);
      }
    }
    Object[] values = {"a", 1, "c"};
    System.out.println(describe(values, 0, 1));
    System.out.println(describe(values, 1, 1));
    System.out.println(describe(values, 2, 1));
    System.out.println(describe(values, 3, 1));
    System.out.println(describe(values, -1, 1));
    System.out.println(describe(values, 0, 0));
    System.out.println(describe(values, 0, 2));
    System.out.println(describe(values, 0, -1));
    store(new Object[1], "text");
    store(new String[1], "text");
    store(new String[1], 5);
    store(new Number[1], 'c');
    try {
      depth(50);
    } catch (Refused e) {
      System.out.println(e.code);
    }
    try {
      throw null;
    } catch (NullPointerException e) {
      System.out.println("thrown null");
    }
    try {
      try {
        fail(1);
      } catch (IllegalArgumentException | ArithmeticException e) {
        System.out.println("wrong");
      }
    } catch (RuntimeException e) {
      System.out.println("right: " + e.getMessage());
    }
  }
}
