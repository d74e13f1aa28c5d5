/** Switches without default that are exhaustive only by the combination of their patterns. */
public class ExhaustiveRecords {
  sealed interface Bit permits Zero, One {}

  record Zero() implements Bit {}

  record One() implements Bit {}

  record Two(Bit high, Bit low) {}

  record Three(Two upper, Bit last) {}

  sealed interface Light {}

  enum Main implements Light {
    STOP,
    GO
  }

  enum Extra implements Light {
    ARROW
  }

  static final class Broken implements Light {}

  record Crossing(Light north, Light east) {}

  static int value(Two two) {
    return switch (two) {
      case Two(Zero z, Zero y) -> 0;
      case Two(Zero z, One y) -> 1;
      case Two(One o, Zero z) -> 2;
      case Two(One o, One p) -> 3;
    };
  }

  static int partly(Two two) {
    return switch (two) {
      case Two(Bit b, One o) -> 1;
      case Two(One o, var b) -> 2;
      case Two(Zero a, Zero b) -> 0;
    };
  }

  static int three(Three three) {
    return switch (three) {
      case Three(Two(One a, Bit b), Zero c) -> 4;
      case Three(Two(Bit a, Bit b), One c) when b instanceof One -> 3;
      case Three(Two(Zero a, var b), var c) -> 0;
      case Three(Two two, One c) -> 5 + value(two);
    };
  }

  static String crossing(Crossing crossing) {
    return switch (crossing) {
      case Crossing(Main n, Main e) when n == Main.GO && e == Main.GO -> "crash";
      case Crossing(Main n, Main e) -> n + "/" + e;
      case Crossing(Extra n, var e) -> "arrow and " + (e instanceof Enum<?> x ? x.name() : "none");
      case Crossing(Broken b, Main e) -> "only east " + e;
      case Crossing(var n, Extra e) -> "east arrow " + (n instanceof Main m ? m.ordinal() : -1);
      case Crossing(Light n, Broken b) -> "only north";
    };
  }

  static String lights(Light light) {
    return switch (light) {
      case Main.STOP -> "stop";
      case Main.GO -> "go";
      case Extra.ARROW -> "arrow";
      case Broken b -> "broken";
    };
  }

  sealed interface A permits C, D {}

  sealed interface B permits D, E {}

  record C(int n) implements A {}

  record D(int n) implements A, B {}

  record E(int n) implements B {}

  static <T extends A> String upper(T a) {
    return switch (a) {
      case C c -> "C" + c.n;
      case D(int n) -> "D" + n;
    };
  }

  static <T extends A & B> int both(T both) {
    return switch (both) {
      case D d -> d.n();
    };
  }

  abstract static sealed class Base permits Left, Middle, Right {
    final String name = getClass().getSimpleName();
  }

  static final class Left extends Base {}

  abstract static sealed class Middle extends Base {}

  static final class Upper extends Middle {}

  static final class Lower extends Middle {}

  static non-sealed class Right extends Base {}

  static String based(Base base) {
    return switch (base) {
      case Left l -> "l";
      case Upper u -> "u";
      case Right r -> "r" + r.name.length();
      case Lower l -> "w";
    };
  }

  record Holder<T>(T left, T right) {}

  static String holder(Holder<Bit> holder) {
    return switch (holder) {
      case Holder<Bit>(Zero a, Zero b) -> "00";
      case Holder<Bit>(One a, var b) -> "1" + (b instanceof One ? 1 : 0);
      case Holder<Bit>(var a, One b) -> "01";
    };
  }

  static int statement(Holder<? extends Base> holder) {
    int n;
    switch (holder) {
      case Holder<? extends Base>(Left l, Left r):
        n = 1;
        break;
      case Holder<? extends Base>(Middle m, var any):
        n = 2;
        break;
      case Holder<? extends Base>(var any, Middle m):
        n = 3;
        break;
      case Holder<? extends Base>(Right r, var any):
        n = 4;
        break;
      case Holder<? extends Base>(Base b, Right r):
        n = 5;
    }
    return n;
  }

  record Flags(boolean set, Boolean boxed) {}

  static String flags(Flags flags) {
    return switch (flags) {
      case Flags(boolean set, Boolean boxed) when set -> "set " + boxed;
      case Flags(var set, var boxed) -> "unset " + boxed;
    };
  }

  public static void main(String[] args) {
    Bit[] bits = {new Zero(), new One()};
    for (Bit high : bits) {
      for (Bit low : bits) {
        Two two = new Two(high, low);
        System.out.print(value(two) + "" + partly(two) + holder(new Holder<>(high, low)));
        for (Bit last : bits) {
          System.out.print(" " + three(new Three(two, last)));
        }
        System.out.println();
      }
    }
    Light[] lights = {Main.STOP, Main.GO, Extra.ARROW, new Broken()};
    for (Light north : lights) {
      System.out.print(lights(north) + ": ");
      for (Light east : lights) {
        System.out.print(crossing(new Crossing(north, east)) + ", ");
      }
      System.out.println();
    }
    System.out.println(upper(new C(1)) + upper(new D(2)) + both(new D(3)));
    Base[] bases = {new Left(), new Upper(), new Lower(), new Right()};
    for (Base left : bases) {
      System.out.print(based(left) + " ");
      for (Base right : bases) {
        System.out.print(statement(new Holder<>(left, right)));
      }
      System.out.println();
    }
    System.out.println(flags(new Flags(true, null)) + ", " + flags(new Flags(false, true)));
    int failed = 0;
    Two[] nulls = {new Two(null, null), new Two(null, new One()), new Two(new One(), null)};
    for (Two two : nulls) {
      try {
        System.out.print(partly(two) + " ");
      } catch (MatchException e) {
        failed++;
      }
    }
    System.out.println(failed);
    try {
      System.out.println(statement(new Holder<Base>(new Left(), null)));
    } catch (MatchException e) {
      System.out.println("no match");
    }
    try {
      System.out.println(crossing(new Crossing(null, Main.GO)));
    } catch (MatchException e) {
      System.out.println("no match");
    }
    System.out.println(crossing(new Crossing(null, Extra.ARROW)));
  }
}
