import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What classes say of each other: above, below and of objects. */
class ClassRelations {
  interface Shape {}

  interface Named {
    default String name() {
      return getClass().getSimpleName();
    }
  }

  interface Both extends Shape, Named, Comparable<Both> {}

  @interface Mark {}

  static class Base<T> implements Named {}

  static class Middle extends Base<String> implements Serializable, Shape {}

  static final class Last extends Middle implements Both {
    @Override
    public int compareTo(Both other) {
      return 0;
    }
  }

  enum Level implements Shape {
    LOW,
    HIGH {}
  }

  record Point(int x) implements Shape, Named {}

  sealed interface Tree permits Leaf {}

  record Leaf() implements Tree {}

  private static void tell(Class<?> type) {
    System.out.println(
        type.getName()
            + " extends "
            + type.getSuperclass()
            + " implements "
            + Arrays.toString(type.getInterfaces()));
  }

  private static String chain(Class<?> type) {
    StringBuilder text = new StringBuilder();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      text.append(text.isEmpty() ? "" : " < ").append(each.getTypeName());
    }
    return text.toString();
  }

  private static void attempt(Supplier<Object> action) {
    try {
      System.out.println(action.get());
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  private static <T> List<T> only(Class<T> type, Object... objects) {
    List<T> found = new ArrayList<>();
    for (Object each : objects) {
      if (type.isInstance(each)) {
        found.add(type.cast(each));
      }
    }
    return found;
  }

  static final boolean EARLY = Shape.class.isInstance(new Point(1));
  static final Class<?> ABOVE = Last.class.getSuperclass();
  static final String AROUND = Level.class.getCanonicalName();
  static final int COUNT = Level.class.getEnumConstants().length;
  static final Object[] CONSTANTS = Level.class.getEnumConstants();
  static final Class<?>[] OF_NOTHING = Object.class.getInterfaces();

  public static void main(String[] args) {
    System.out.println(EARLY + " " + ABOVE + " " + AROUND + " " + COUNT + " " + OF_NOTHING.length);
    System.out.println(Arrays.toString(CONSTANTS));
    Object anonymous = new Base<int[]>() {};
    Object ofInterface = new Both() {
      @Override
      public int compareTo(Both other) {
        return 1;
      }
    };
    class Local extends Middle implements Tagged {}
    List<Class<?>> types =
        List.of(
            Object.class,
            Shape.class,
            Named.class,
            Both.class,
            Mark.class,
            Base.class,
            Middle.class,
            Last.class,
            Level.class,
            Level.HIGH.getClass(),
            Point.class,
            Tree.class,
            Leaf.class,
            Local.class,
            anonymous.getClass(),
            ofInterface.getClass(),
            int.class,
            long.class,
            void.class,
            int[].class,
            long[].class,
            int[][].class,
            Object[].class,
            Object[][].class,
            Shape[].class,
            Middle[].class,
            Last[][].class,
            Level[].class,
            Number.class,
            Runnable.class,
            Cloneable.class,
            Cloneable[].class,
            Serializable.class,
            Serializable[].class,
            Comparable.class,
            Iterable.class);
    for (Class<?> type : types) {
      tell(type);
    }
    for (Class<?> type : types) {
      StringBuilder row = new StringBuilder();
      for (Class<?> other : types) {
        row.append(type.isAssignableFrom(other) ? '+' : '.');
      }
      System.out.println(row + " " + type);
    }
    Object[] objects = {
      new Object(), new Last(), Level.LOW, Level.HIGH, new Point(2), anonymous, ofInterface, new int[1],
      new int[1][1], new Object[0], new Last[0], new Level[0][0], new Local(), 1, 2L, 'c', "text", null
    };
    for (Class<?> type : types) {
      StringBuilder row = new StringBuilder();
      for (Object each : objects) {
        row.append(type.isInstance(each) ? '+' : '.');
      }
      System.out.println(row + " " + type.getSimpleName());
    }
    System.out.println(chain(Last.class) + "; " + chain(Level.HIGH.getClass()));
    System.out.println(chain(Point.class) + "; " + chain(IllegalArgumentException.class));
    System.out.println(chain(Integer.class) + "; " + chain(int[][].class) + "; " + chain(Shape.class));
    System.out.println(only(Named.class, objects).size() + " " + only(Number.class, objects));
    System.out.println(only(Integer.class, 1, 2L, 3, "4") + " " + only(String.class, objects));
    attempt(() -> Integer.class.cast("text"));
    attempt(() -> Integer.class.cast(7));
    attempt(() -> Integer.class.cast(null));
    attempt(() -> int.class.cast(7));
    attempt(() -> Shape[].class.cast(new Point[] {null}).length);
    attempt(() -> Shape[].class.cast(new Object[3]));
    attempt(() -> Named.class.cast(new Object() {}));
    attempt(() -> String[].class.cast(new String[0][0]));
    attempt(() -> String.class.isAssignableFrom(null));
    attempt(() -> Integer.class.asSubclass(Number.class));
    attempt(() -> Integer.class.asSubclass(String.class));
    attempt(() -> Shape.class.asSubclass(Named.class));
    Function<Object, String> cast = String.class::cast;
    System.out.println(cast.apply("as a function"));
    Class<?>[] interfaces = Point.class.getInterfaces();
    interfaces[0] = null;
    System.out.println(Arrays.toString(Point.class.getInterfaces()));
    System.out.println(Point[].class.getInterfaces() == Point[].class.getInterfaces());
    System.out.println(new Named() {}.getClass().getInterfaces()[0] == Named.class);
    Class<?> element = new Level[1][2][3].getClass();
    while (element.isArray()) {
      System.out.print(element.getTypeName() + " of ");
      element = element.componentType();
    }
    System.out.println(element.getTypeName() + " " + element.isEnum());
  }
}

interface Tagged {}
