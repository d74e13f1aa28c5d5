/** What objects and literals tell of classes. */
class ClassObjects {
  interface Shape {}

  enum Level {
    LOW,
    HIGH {}
  }

  record Point(int x) {}

  static class Outer<T> {
    class Inner {}
  }

  private static <T> String describe(Class<T> type) {
    return type.getName()
        + " "
        + type.getSimpleName()
        + " "
        + type
        + " "
        + type.isInterface()
        + type.isPrimitive()
        + type.isArray();
  }

  public static void main(String[] args) {
    System.out.println(describe(String.class));
    System.out.println(describe(int.class));
    System.out.println(describe(int[][].class));
    System.out.println(describe(String[].class));
    System.out.println(describe(Shape.class));
    System.out.println(describe(Level.class));
    System.out.println(describe(Point.class));
    System.out.println(describe(Outer.Inner.class));
    System.out.println(describe(void.class));
    System.out.println(describe(new Shape() {}.getClass()));
    class Local {}
    System.out.println(describe(new Local().getClass()));
    System.out.println(Level.HIGH.getClass().getName());
    System.out.println(Level.LOW.getClass().getSimpleName());
    System.out.println(new int[0].getClass() == int[].class);
    System.out.println("x".getClass() == String.class);
    Class<? extends Number> number = Integer.valueOf(3).getClass();
    System.out.println(number == Integer.class);
    Outer<String> outer = new Outer<>();
    System.out.println(outer.getClass().getSimpleName() + outer.new Inner().getClass().getName());
    Comparable<?> letter = 'q';
    System.out.println(letter.getClass());
    Object[] objects = {1, "s", 2.0, null, new char[2], Level.LOW, objectsOf(1, "a")};
    for (Object object : objects) {
      System.out.println(object == null ? "null" : object.getClass().getSimpleName());
    }
    try {
      System.out.println(objects[3].getClass());
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new IllegalStateException().getClass().getName());
    System.out.println(Void.class + " " + long.class + " " + Class.class);
  }

  private static Object[] objectsOf(Object... objects) {
    return objects;
  }
}
