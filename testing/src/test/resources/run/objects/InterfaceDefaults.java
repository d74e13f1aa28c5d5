/** Default, static, private and abstract methods of interfaces, and diamonds of them. */
public class InterfaceDefaults {
  interface Named {
    String UNKNOWN = "unknown";

    default String name() {
      return UNKNOWN;
    }
  }

  interface Walker extends Named {
    int LEGS = 2;

    default int legs() {
      return LEGS;
    }

    default int step(int distance) {
      return distance / stride();
    }

    int stride();
  }

  interface Swimmer extends Named {
    int LEGS = 0;

    default int legs() {
      return LEGS;
    }

    default int step(int distance) {
      return helper(distance) + 1;
    }

    private int helper(int distance) {
      return distance * depth() - counter(1);
    }

    private static int counter(int by) {
      return by + Tally.next();
    }

    int depth();

    static Swimmer fish(int depth) {
      return new Fish(depth);
    }
  }

  static final class Tally {
    private static int value = 10;

    static int next() {
      return value++;
    }
  }

  static class Fish implements Swimmer {
    private final int depth;

    Fish(int depth) {
      this.depth = depth;
    }

    @Override
    public int depth() {
      return depth;
    }

    @Override
    public String name() {
      return "fish";
    }
  }

  /** Both interfaces have these defaults, so the class must choose. */
  static class Duck implements Walker, Swimmer {
    @Override
    public int legs() {
      return Walker.super.legs() + Swimmer.super.legs();
    }

    @Override
    public int step(int distance) {
      return Walker.super.step(distance) * 1000 + Swimmer.super.step(distance);
    }

    @Override
    public int stride() {
      return 3;
    }

    @Override
    public int depth() {
      return 2;
    }
  }

  static class LoudDuck extends Duck {
    @Override
    public String name() {
      return "loud duck";
    }

    @Override
    public int legs() {
      return super.legs() * 100;
    }
  }

  interface Top {
    default int value() {
      return 1;
    }

    default int twice() {
      return value() * 2;
    }
  }

  interface Left extends Top {
    @Override
    default int value() {
      return 10 + Top.super.value();
    }
  }

  interface Right extends Top {}

  /** The one in Left is more specific than the one that comes through Right. */
  static class Bottom implements Left, Right {}

  static class Plain {
    public int value() {
      return 500;
    }
  }

  /** What a superclass has wins over any default. */
  static class Mixed extends Plain implements Left, Right {}

  /** A default is made abstract again, and then given a body. */
  abstract static class Strict implements Top {
    @Override
    public abstract int value();
  }

  static class Relaxed extends Strict {
    @Override
    public int value() {
      return 77;
    }
  }

  static class Bare implements Top {}

  static void show(Named named) {
    System.out.println(named.name());
  }

  public static void main(String[] args) {
    Duck duck = new Duck();
    Walker walker = duck;
    Swimmer swimmer = duck;
    System.out.println(duck.legs());
    System.out.println(walker.step(30));
    System.out.println(swimmer.step(30));
    show(duck);
    show(new LoudDuck());
    show(Swimmer.fish(4));
    System.out.println(new LoudDuck().legs());
    System.out.println(Swimmer.fish(4).legs());
    System.out.println(Swimmer.fish(4).step(5));
    System.out.println(Walker.LEGS + Swimmer.LEGS + Fish.LEGS);

    Top[] tops = {new Bottom(), new Mixed(), new Relaxed(), new Bare()};
    for (Top top : tops) {
      System.out.print(top.value());
      System.out.print(' ');
      System.out.println(top.twice());
    }
    Left left = new Mixed();
    System.out.println(left.value());
    System.out.println(Named.UNKNOWN);
  }
}
