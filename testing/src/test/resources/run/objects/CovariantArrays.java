/** An array of a subtype where an array of a supertype is wanted. */
public class CovariantArrays {
  interface Priced {
    int price();
  }

  static class Fruit implements Priced {
    @Override
    public int price() {
      return 3;
    }
  }

  static class Apple extends Fruit {
    @Override
    public int price() {
      return 5;
    }
  }

  static final class Pear extends Fruit {}

  static int total(Priced[] things) {
    int sum = 0;
    for (Priced thing : things) {
      sum += thing == null ? 0 : thing.price();
    }
    return sum;
  }

  static int present(Object[] things) {
    int count = 0;
    for (Object thing : things) {
      if (thing != null) {
        count++;
      }
    }
    return count;
  }

  static void swap(Object[] things, int i, int j) {
    Object held = things[i];
    things[i] = things[j];
    things[j] = held;
  }

  static void fill(Fruit[] fruits, Fruit with) {
    for (int i = 0; i < fruits.length; i++) {
      fruits[i] = with;
    }
  }

  static Object[] grown(Object[] from, Object[] into) {
    for (int i = 0; i < from.length; i++) {
      into[i] = from[i];
    }
    return into;
  }

  static String classify(Object value) {
    if (value == null) return "null";
    if (value instanceof String[][]) return "String[][]";
    if (value instanceof Object[][]) return "Object[][]";
    if (value instanceof Apple[]) return "Apple[]";
    if (value instanceof Fruit[]) return "Fruit[]";
    if (value instanceof Priced[]) return "Priced[]";
    if (value instanceof String[]) return "String[]";
    if (value instanceof Object[]) return "Object[]";
    if (value instanceof int[]) return "int[]";
    if (value instanceof long[]) return "long[]";
    if (value instanceof byte[]) return "byte[]";
    if (value instanceof boolean[]) return "boolean[]";
    if (value instanceof Fruit) return "Fruit";
    return "something else";
  }

  public static void main(String[] args) {
    Object[] objects = new String[2];
    objects[0] = "zero";
    objects[1] = "one";
    swap(objects, 0, 1);
    System.out.println((String) objects[0]);
    System.out.println(((String[]) objects)[1]);

    Fruit[] fruits = new Apple[3];
    fruits[0] = new Apple();
    fruits[2] = fruits[0];
    System.out.println(total(fruits));
    System.out.println(present(fruits));
    Fruit[] mixed = {new Apple(), new Pear(), null, new Fruit()};
    System.out.println(total(mixed));
    fill(mixed, new Pear());
    System.out.println(total(mixed));
    fill(fruits, new Apple());
    System.out.println(total(fruits));
    fruits[1] = null;
    System.out.println(total((Apple[]) fruits));

    Object[] more = grown(fruits, new Priced[5]);
    System.out.println(classify(more));
    System.out.println(total((Priced[]) more));

    Object[] samples = {
      new int[1],
      new int[1][1],
      new long[0],
      new byte[0],
      new boolean[2],
      new char[3],
      new String[1],
      new String[1][1],
      new Object[0],
      new Object[0][],
      new Fruit[0],
      new Apple[1],
      new Pear[2],
      new Priced[0],
      new Apple[1][1],
      new Apple(),
      null,
      "text",
      fruits,
      objects,
      more,
    };
    for (Object sample : samples) {
      System.out.println(classify(sample));
    }

    Object[] nested = new int[][] {{1, 2}, {3}};
    nested[1] = new int[] {4, 5, 6};
    System.out.println(((int[]) nested[1]).length + ((int[]) nested[0])[1]);
    Object asObject = nested;
    System.out.println(((int[][]) asObject)[1][2]);
    Object[] itself = new Object[1];
    itself[0] = itself;
    System.out.println(((Object[]) itself[0])[0] == itself);
  }
}
