import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Arrays are cloneable and serializable, as much of the library is. */
public class ArraySupertypes {
  static String kind(Object o) {
    return "object";
  }

  static String kind(Cloneable o) {
    return "cloneable";
  }

  static String kind(int[] o) {
    return "ints";
  }

  static <T extends Serializable> String name(T value) {
    return value.getClass().getSimpleName();
  }

  static <T extends Cloneable & Serializable> T both(T value) {
    return value;
  }

  @SafeVarargs
  static <T> int count(T... all) {
    return all.length;
  }

  static boolean yes = true;

  public static void main(String[] args) {
    Cloneable cloneable = new int[] {1, 2};
    Serializable serializable = new String[] {"a"};
    Cloneable[] rows = new int[2][3];
    Serializable[] texts = {"s", 1, new int[0], 'c', 2.5, true, new String[0]};
    System.out.println(((int[]) cloneable).length + ((String[]) serializable)[0] + rows.length);
    for (Serializable each : texts) {
      System.out.print(name(each) + " ");
    }
    System.out.println();
    System.out.println(kind(new int[0]) + ", " + kind(new long[0]) + ", " + kind(new String[0]));
    System.out.println(name(new char[0]) + ", " + name("t") + ", " + name(new ArrayList<>(List.of(1))));
    System.out.println(both(new int[] {4, 5})[1] + ", " + both(new HashMap<>()).size());
    var met = yes ? new int[] {1} : new String[] {"b"};
    var arrays = yes ? new int[][] {{1}} : new String[][] {{"b"}};
    var mixed = yes ? new int[] {1} : "text";
    System.out.println(met.getClass().getSimpleName() + ", " + arrays.length + ", " + name(mixed));
    System.out.println(count(new int[0], "a", 1) + ", " + count(new int[1], new long[2]));
    System.out.println(List.of(new int[] {1}, "s", 'c').size());
    switch (cloneable) {
      case int[] ints -> System.out.println("ints " + Arrays.toString(ints));
      default -> System.out.println("other");
    }
    if (serializable instanceof Object[] objects) {
      System.out.println("objects " + objects.length);
    }
    try {
      System.out.println(((long[]) cloneable).length);
    } catch (ClassCastException e) {
      System.out.println("no longs");
    }
    Object builder = new StringBuilder("b");
    System.out.println((builder instanceof Serializable) + ", " + (builder instanceof Cloneable));
    System.out.println(((Object) new Exception() instanceof Serializable) + ", " + (Object.class instanceof Serializable));
  }
}
