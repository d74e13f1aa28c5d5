/** Private members of superclasses are none of the class's: names mean what else there is. */
public class HiddenMemberTypes {
  static class Key {
    int z = 3;
  }

  static class Parent {
    private int f = 1;
    private static int g = 2;

    private static class Key {}

    private class Node {}

    static class Seen {
      static int n = 7;
    }
  }

  interface Named {
    int f = 5;
    int g = 6;

    class Node {
      String text() {
        return "Named.Node";
      }
    }
  }

  class Inner extends Parent {
    String test(Object o) {
      return o instanceof Key ? "yes" : ((Key) o).toString();
    }

    Object make() {
      return new Key();
    }

    int z() {
      return new Key().z;
    }
  }

  static class Both extends Parent implements Named {
    Node node = new Node();

    int sum() {
      return f + this.f + Both.f + new Both().f + g + Both.g;
    }
  }

  static class Holder {
    static class Twin {
      static String name() {
        return "Holder.Twin";
      }
    }
  }

  /** Inherits a type of its own name, which is nearer inside of it. */
  static class Twin extends Holder {
    Twin other = new Twin();

    String name() {
      return Twin.name() + " " + other.getClass().getName();
    }
  }

  public static void main(String[] args) {
    HiddenMemberTypes outer = new HiddenMemberTypes();
    System.out.println(outer.new Inner().test(new Key()));
    System.out.println(outer.new Inner().make().getClass().getName() + outer.new Inner().z());
    Both both = new Both();
    Both.Node node = both.node;
    System.out.println(both.sum() + " " + node.text() + " " + both.f + Both.Seen.n);
    System.out.println(new Twin().name());
  }
}
