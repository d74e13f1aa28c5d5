/** Which overload a call means: the most specific one by the types that stand in the source. */
public class OverloadResolution {
  interface Feeds {}

  interface Flies {}

  static class Animal implements Feeds {
    int meet(Animal other) {
      return 11;
    }
  }

  static class Bird extends Animal implements Flies {
    @Override
    int meet(Animal other) {
      return 21;
    }

    int meet(Bird other) {
      return 22;
    }
  }

  static class Crow extends Bird {
    @Override
    int meet(Bird other) {
      return 32;
    }

    int meet(Object other) {
      return 33;
    }
  }

  static String of(Object value) {
    return "Object";
  }

  static String of(Animal value) {
    return "Animal";
  }

  static String of(Bird value) {
    return "Bird";
  }

  static String flies(Flies value) {
    return "Flies";
  }

  static String flies(Object value) {
    return "Object";
  }

  static String pair(Object first, Bird second) {
    return "Object, Bird";
  }

  static String pair(Animal first, Animal second) {
    return "Animal, Animal";
  }

  static String pair(Bird first, Bird second) {
    return "Bird, Bird";
  }

  static String array(Object value) {
    return "Object";
  }

  static String array(Object[] value) {
    return "Object[]";
  }

  static String array(Animal[] value) {
    return "Animal[]";
  }

  static String array(int[] value) {
    return "int[]";
  }

  static String number(long value) {
    return "long";
  }

  static String number(double value) {
    return "double";
  }

  static String number(Object value) {
    return "Object";
  }

  static String small(char value) {
    return "char";
  }

  static String small(short value) {
    return "short";
  }

  static String small(int value) {
    return "int";
  }

  static String text(String value) {
    return "String";
  }

  static String text(Object value) {
    return "Object";
  }

  static String mixed(int first, Object second) {
    return "int, Object";
  }

  static String mixed(long first, String second) {
    return "long, String";
  }

  private final String made;

  OverloadResolution(Object from) {
    made = "from an Object";
  }

  OverloadResolution(Bird from) {
    this((Animal) from);
  }

  OverloadResolution(Animal from) {
    made = "from an Animal";
  }

  public static void main(String[] args) {
    Crow crow = new Crow();
    Bird bird = crow;
    Animal animal = crow;
    Object object = crow;

    System.out.println(of(crow));
    System.out.println(of(bird));
    System.out.println(of(animal));
    System.out.println(of(object));
    System.out.println(of(null));
    System.out.println(of((Animal) null));
    System.out.println(flies(crow));
    System.out.println(flies(animal));
    System.out.println(flies(null));

    System.out.println(pair(animal, animal));
    System.out.println(pair(object, bird));
    System.out.println(pair(crow, crow));
    System.out.println(pair(null, crow));

    System.out.println(array(new int[0]));
    System.out.println(array(new int[0][0]));
    System.out.println(array(new long[0]));
    System.out.println(array(new Animal[0]));
    System.out.println(array(new Crow[0]));
    System.out.println(array(new Animal[0][]));
    System.out.println(array(new String[0]));
    System.out.println(array("text"));

    System.out.println(number(1));
    System.out.println(number('c'));
    System.out.println(number(1f));
    System.out.println(number("text"));
    byte tiny = 1;
    System.out.println(small(tiny));
    System.out.println(small('x'));
    System.out.println(small(tiny + tiny));
    System.out.println(text(null));
    System.out.println(mixed(1, object));
    System.out.println(mixed(1L, "text"));

    System.out.println(animal.meet(crow));
    System.out.println(bird.meet(crow));
    System.out.println(bird.meet(animal));
    System.out.println(crow.meet(crow));
    System.out.println(crow.meet(animal));
    System.out.println(crow.meet(object));
    System.out.println(new Bird().meet(bird));
    System.out.println(new Animal().meet(bird));

    System.out.println(new OverloadResolution(crow).made);
    System.out.println(new OverloadResolution(object).made);
    System.out.println(new OverloadResolution("text").made);
  }
}
