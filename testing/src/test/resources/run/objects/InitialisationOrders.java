/** Classes whose superclass's initialiser needs them, reached from either end. */
public class InitialisationOrders {
  static class Parent {
    static Child made = new Child();
  }

  static class Child extends Parent {
    static int three = 3;
  }

  static class Counted {
    static int next = Counter.start + 1;
  }

  static class Counter extends Counted {
    static int start = 10;
  }

  static class Counted2 {
    static int next = Counter2.start + 1;
  }

  static class Counter2 extends Counted2 {
    static int start = 10;
  }

  static class Left {
    static int value = Right.value + 1;
  }

  static class Right {
    static int value = Left.value + 1;
  }

  static class Bare extends Base {}

  static class Base {
    static Object seen = new Bare();
    static int calls = count();

    static int count() {
      System.out.println("base");
      return 1;
    }
  }

  public static void main(String[] args) {
    System.out.println(Child.three);
    System.out.println(Parent.made != null);
    System.out.println(Counter.start + " " + Counted.next);
    if (args.length > 0) {
      System.out.println(Counter2.start);
      System.out.println(Left.value);
    }
    System.out.println(Counted2.next + " " + Counter2.start);
    System.out.println(Right.value + " " + Left.value);
    Bare bare = new Bare();
    System.out.println(Bare.calls + " " + (Bare.seen != bare));
  }
}
