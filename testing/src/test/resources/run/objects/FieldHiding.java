/** Fields and static methods that hide, and private methods that are not overridden. */
public class FieldHiding {
  static class Grand {
    int value = 1;
    String label = "grand";
    static String kind = "Grand";

    static String tag() {
      return "Grand.tag";
    }

    private int secret() {
      return 100;
    }

    int reveal() {
      return secret() + value;
    }

    int value() {
      return value;
    }
  }

  static class Parent extends Grand {
    long value = 2L;
    static String kind = "Parent";

    static String tag() {
      return "Parent.tag";
    }

    private int secret() {
      return 200;
    }

    @Override
    int reveal() {
      return super.reveal() * 1000 + secret();
    }

    long sum() {
      return value + super.value + ((Grand) this).value;
    }

    void rename(String label) {
      this.label = label;
    }
  }

  static class Child extends Parent {
    byte value = 3;
    String label = "child";

    int secret() {
      return 300;
    }

    @Override
    int value() {
      return super.value() + value;
    }

    long everything() {
      return value * 10000L + super.value * 100 + ((Grand) this).value;
    }

    void change() {
      value += 1;
      super.value += 20;
      ((Grand) this).value -= 300;
      super.label = super.label == "grand" ? "changed" : "unexpected";
    }

    @Override
    void rename(String label) {
      super.rename(label);
      this.label = "kept";
    }
  }

  interface Limits {
    int MAX = 50;
  }

  interface Wider extends Limits {
    int MAX = 80;
  }

  static class Bounded implements Wider {
    int max() {
      return MAX;
    }

    int narrow() {
      return Limits.MAX;
    }
  }

  static int shadow = 5;

  static int shadowed(int shadow) {
    {
      int other = shadow;
      shadow += FieldHiding.shadow;
      FieldHiding.shadow = other;
    }
    return shadow;
  }

  public static void main(String[] args) {
    Child child = new Child();
    Parent parent = child;
    Grand grand = child;
    System.out.println(child.value);
    System.out.println(parent.value);
    System.out.println(grand.value);
    System.out.println(child.everything());
    System.out.println(child.sum());
    System.out.println(grand.value());

    child.change();
    System.out.println(child.value);
    System.out.println(parent.value);
    System.out.println(grand.value);
    System.out.println(grand.label);
    System.out.println(child.label);

    parent.rename("renamed");
    System.out.println(((Grand) child).label);
    System.out.println(child.label);

    System.out.println(grand.reveal());
    System.out.println(child.secret());
    System.out.println(parent.secret());
    System.out.println(new Grand().reveal());

    System.out.println(Grand.tag());
    System.out.println(Parent.tag());
    System.out.println(Child.tag());
    Child.kind = "through Child";
    System.out.println(Grand.kind);
    System.out.println(Parent.kind);

    System.out.println(new Bounded().max());
    System.out.println(new Bounded().narrow());
    System.out.println(Bounded.MAX);
    System.out.println(shadowed(7));
    System.out.println(shadow);
  }
}
