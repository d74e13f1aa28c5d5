/** Initialisers that throw: the first use says so, later ones that the class is unusable. */
public class FailingClasses {
  static class Divided {
    static int value = 1 / zero();

    static int zero() {
      return 0;
    }
  }

  static class Wrong {
    static {
      fail();
    }

    static void fail() {
      throw new Error("an error is passed on");
    }

    static int value = 3;
  }

  static class Child extends Wrong {
    static int own = 4;
  }

  static class Recovered {
    static int value;

    static {
      try {
        value = Integer.parseInt("x1");
      } catch (NumberFormatException e) {
        System.out.println(e.getMessage());
        value = -1;
      }
    }
  }

  static class Counter {
    static int count = 0;

    static {
      count++;
      System.out.println("counter");
    }
  }

  public static void main(String[] args) {
    try {
      System.out.println(Divided.value);
    } catch (ExceptionInInitializerError e) {
      System.out.println(e + " " + e.getCause());
    }
    for (int i = 0; i < 2; i++) {
      try {
        System.out.println(Divided.value);
      } catch (NoClassDefFoundError e) {
        System.out.println(e.getMessage() + ", " + e.getCause());
      }
    }
    try {
      System.out.println(Child.own);
    } catch (Error e) {
      System.out.println(e);
    }
    try {
      new Child();
    } catch (NoClassDefFoundError e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(Wrong.value);
    } catch (NoClassDefFoundError e) {
      System.out.println(e.getMessage());
    }
    System.out.println(Recovered.value);
    System.out.println(Counter.count);
    System.out.println(Counter.count);
    System.out.println(Divided.value);
  }
}
