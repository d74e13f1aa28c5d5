import java.io.Serializable;

/** Arrays as what all of them are: copied and stored (JLS 10.8). */
public class ArraysAsObjects {
  enum Coin {
    HEADS,
    TAILS {
      @Override
      public String toString() {
        return "tails";
      }
    }
  }

  static <T extends Cloneable> String name(T copied) {
    return copied == null ? "none" : copied.getClass().getName();
  }

  static String overloaded(Object object) {
    return "object";
  }

  static String overloaded(Cloneable object) {
    return "cloneable";
  }

  static <E extends Enum<E>> E find(Class<E> type, String name) {
    return Enum.valueOf(type, name);
  }

  public static void main(String[] arguments) {
    Cloneable copied = new int[1];
    Serializable stored = new String[] {"x"};
    System.out.println(copied instanceof int[]);
    System.out.println(((int[]) copied).clone().length);
    System.out.println(stored instanceof String[] texts ? texts[0] : "no");
    System.out.println(name(new long[2]) + name((int[][]) null));
    System.out.println(overloaded(new char[0]) + overloaded("text"));
    Cloneable[] several = {new int[2][3], new String[0]};
    System.out.println(several.length + " " + ((int[][]) several[0])[1].length);
    Serializable[] boxes = new Integer[] {3};
    System.out.println(boxes[0] + " " + (boxes[0] instanceof Number));
    Object text = "text";
    System.out.println(text instanceof Serializable);
    System.out.println((Object) 1.5 instanceof Serializable);
    System.out.println((Object) Coin.TAILS instanceof Serializable);
    System.out.println(text instanceof Cloneable);
    try {
      System.out.println((long[]) copied);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(find(Coin.class, "TAILS") + " " + Enum.valueOf(Coin.class, "HEADS"));
    try {
      find(Coin.class, "EDGE");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      find(Coin.class, null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    Object numbers = new int[1];
    System.out.println(numbers instanceof Cloneable && numbers instanceof java.io.Serializable);
    System.out.println((Cloneable) numbers == numbers);
    Object rows = new String[2][3];
    System.out.println(rows instanceof Cloneable[]);
    System.out.println(rows instanceof java.io.Serializable[]);
    Object[] cloneable = new Cloneable[2];
    cloneable[0] = numbers;
    try {
      cloneable[1] = "x";
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
  }
}
