/** When a class is initialised: at its first use, after its superclass, and not by a constant. */
public class ClassInitialisation {
  static int say(String text, int value) {
    System.out.println(text);
    return value;
  }

  static class Grand {
    static int a = say("Grand.a", 1);
    static final int CONSTANT = 17;
    static final String TEXT = "con" + "stant";
    static final int COMPUTED = say("Grand.COMPUTED", 18);

    static {
      System.out.println("block of Grand");
    }

    static void touch() {
      System.out.println("Grand.touch");
    }
  }

  static class Parent extends Grand {
    static int b = say("Parent.b", a + 1);
  }

  static class Child extends Parent {
    static int c = say("Child.c", b + 1);

    static {
      System.out.println("block of Child");
    }
  }

  static class Lonely {
    static {
      System.out.println("block of Lonely");
    }

    int value = 4;
  }

  interface Plain {
    int CONSTANT = 5;
    int FIELD = say("Plain.FIELD", 6);

    void method();
  }

  interface WithDefault {
    int FIELD = say("WithDefault.FIELD", 7);

    default int seven() {
      return 7;
    }
  }

  interface Below extends WithDefault, Plain {
    int FIELD = say("Below.FIELD", 8);
  }

  static class Implementing implements Plain {
    static int d = say("Implementing.d", 9);

    @Override
    public void method() {
      System.out.println(FIELD + d);
    }
  }

  static class Defaulting implements WithDefault {
    static final int E = say("Defaulting.E", 10);
  }

  static class Whole implements Below {
    static int f = say("Whole.f", 11);

    @Override
    public void method() {}
  }

  static class ByArray {
    static int g = say("ByArray.g", 12);
  }

  static class ByStatic {
    static int h = say("ByStatic.h", 13);

    static int run(int value) {
      return h + value;
    }
  }

  static class ByStore {
    static int i = say("ByStore.i", 14);
    static int j;
  }

  static class Branch {
    static boolean k = say("Branch.k", 15) > 0;
  }

  static class Instance {
    static Instance only = new Instance();
    static int made = 100;
    final int seen;

    Instance() {
      seen = ++made;
    }
  }

  public static void main(String[] args) {
    System.out.println("main");
    System.out.println(Child.CONSTANT);
    System.out.println(Grand.TEXT);
    Child none = null;
    System.out.println(none instanceof Parent);
    Child[] array = new Child[2];
    System.out.println(array.length);
    System.out.println(Child.a);
    System.out.println("only Grand so far");
    Child.touch();
    new Child();
    System.out.println(Child.c);
    System.out.println(Grand.COMPUTED);

    System.out.println(new Lonely().value + new Lonely().value);
    System.out.println(Implementing.CONSTANT);
    Implementing implementing = new Implementing();
    System.out.println("Plain is not touched");
    implementing.method();
    System.out.println(Defaulting.E);
    new Whole().method();
    System.out.println("Below is not touched");
    System.out.println(Below.FIELD);

    ByArray[][] arrays = {new ByArray[1], null};
    System.out.println(arrays[0][0] == null);
    System.out.println(new ByArray() instanceof ByArray);
    System.out.println(ByStatic.run(say("argument", 1)));
    ByStore.j = say("right side", 3);
    System.out.println(ByStore.j);
    System.out.println(args.length == 0 || Branch.k);
    System.out.println("Branch is not touched");
    System.out.println(Instance.only.seen);
    System.out.println(Instance.made);
  }
}
