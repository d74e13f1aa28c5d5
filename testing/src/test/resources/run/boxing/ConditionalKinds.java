/** Conditionals and switches between numbers, boxes and objects, wherever they may stand. */
public class ConditionalKinds {
  interface Marker {}

  static class Animal {
    int legs() {
      return 4;
    }

    public String toString() {
      return "animal";
    }
  }

  static class Cat extends Animal implements Marker {}

  static class Dog extends Animal implements Marker {}

  static void which(int x) {
    System.out.println("int");
  }

  static void which(short x) {
    System.out.println("short");
  }

  static void which(long x) {
    System.out.println("long");
  }

  static void which(Object x) {
    System.out.println("Object");
  }

  static void show(Object o) {
    System.out.println(o);
  }

  public static void main(String[] args) {
    boolean yes = args.length == 0;
    Integer one = 1;
    Integer seven = 7;
    Character letter = 'x';
    Byte small = 1;
    Short two = 2;
    Long three = 3L;
    Double half = 2.5;
    Boolean truth = true;
    which(yes ? one : letter);
    which(yes ? small : two);
    which(yes ? one : three);
    which(yes ? one : seven);
    which(yes ? one : null);
    which(yes ? truth : false);
    which(yes ? truth : 1);
    which((yes ? (yes ? one : letter) : (small)));
    which(yes ? 1 : "x");
    which(
        switch (args.length) {
          case 0 -> one;
          default -> three;
        });
    System.out.println(yes ? letter : one);
    System.out.println(yes ? one : half);
    show(yes ? one : half);
    show(yes ? 'c' : true);
    System.out.println("v" + (yes ? "a" : 2));
    System.out.println((yes ? 1 : "x").hashCode());
    System.out.println((yes ? "q" : 2) == "q");
    System.out.println((yes ? new Cat() : new Dog()).toString());
    System.out.println((yes ? new Cat() : new Dog()).legs());
    Object o = (Object) (yes ? (Object) 1 : 2.0);
    System.out.println(o);
    System.out.println("" + (yes ? "" : 1) + (yes ? true : 'c') + (yes ? null : 1));
    System.out.println(
        "v"
            + switch (args.length) {
              case 0 -> "s";
              default -> 2;
            });
    System.out.println(
        "v"
            + switch (args.length) {
              case 0 -> 1;
              case 1 -> true;
              default -> "x";
            });
    CharSequence text = yes ? "abc" : new StringBuilder("x");
    System.out.println(text.length());
    System.out.println((yes ? new int[2] : new Object[3]) != null);
    System.out.println((yes ? new Integer[2] : new String[3]).length);
  }
}
