/**
 * Switches over sealed hierarchies: exhaustive without default, nested, generic, and as statements.
 */
public class SealedSwitches {
  sealed interface Shape permits Circle, Square, Polygon, Nothing {}

  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  abstract static sealed class Polygon implements Shape {
    abstract int corners();
  }

  static final class Triangle extends Polygon {
    @Override
    int corners() {
      return 3;
    }
  }

  static non-sealed class Free extends Polygon {
    final int n;

    Free(int n) {
      this.n = n;
    }

    @Override
    int corners() {
      return n;
    }
  }

  static class Star extends Free {
    Star() {
      super(10);
    }
  }

  enum Nothing implements Shape {
    VOID,
    POINT
  }

  static double area(Shape shape) {
    return switch (shape) {
      case Circle(double r) -> r * r * 3;
      case Square s -> s.side() * s.side();
      case Triangle t -> 0.5;
      case Star s -> 7;
      case Free f -> f.n;
      case Nothing n -> 0;
    };
  }

  static String names(Shape shape) {
    String text = "a ";
    switch (shape) {
      case Circle c:
        text += "circle";
        break;
      case Square s
      when s.side() == 1:
        text += "unit square";
        break;
      case Square any:
        text += "square";
        break;
      case Polygon p:
        text += p.corners() + "-gon";
        break;
      case Nothing.VOID:
        return "void";
      case Nothing.POINT:
        text += "point";
    }
    return text;
  }

  sealed interface Option<T> {
    record Some<T>(T value) implements Option<T> {}

    record None<T>() implements Option<T> {}

    default T or(T other) {
      return switch (this) {
        case Some<T>(T value) -> value;
        case None<T>() -> other;
      };
    }

    default <R> Option<R> map(Mapping<? super T, ? extends R> f) {
      return switch (this) {
        case Some<T>(var value) -> new Some<>(f.map(value));
        case None<T> none -> new None<>();
      };
    }
  }

  interface Mapping<A, B> {
    B map(A a);
  }

  static <A, B> String both(Option<A> a, Option<B> b) {
    record Two<X, Y>(Option<X> x, Option<Y> y) {}
    return switch (new Two<>(a, b)) {
      case Two<A, B>(Option.Some<A>(var x), Option.Some<B>(var y)) -> x + "&" + y;
      case Two<A, B>(Option.Some<A>(var x), Option.None<B>()) -> x + "&";
      case Two<A, B>(Option.None<A> none, Option.Some<B>(var y)) -> "&" + y;
      case Two<A, B>(Option.None<A> none, Option.None<B> other) -> "&";
    };
  }

  sealed interface Expr<T> {}

  record IntLiteral(int value) implements Expr<Integer> {}

  record BoolLiteral(boolean value) implements Expr<Boolean> {}

  record Less(Expr<Integer> left, Expr<Integer> right) implements Expr<Boolean> {}

  record If<T>(Expr<Boolean> test, Expr<T> yes, Expr<T> no) implements Expr<T> {}

  record Sum(Expr<Integer> left, Expr<Integer> right) implements Expr<Integer> {}

  /** Only those that can be an Expr of Integer have to be here. */
  static int integer(Expr<Integer> expr) {
    return switch (expr) {
      case IntLiteral(int value) -> value;
      case Sum(var left, var right) -> integer(left) + integer(right);
      case If<Integer>(var test, var yes, var no) -> bool(test) ? integer(yes) : integer(no);
    };
  }

  static boolean bool(Expr<Boolean> expr) {
    return switch (expr) {
      case BoolLiteral b -> b.value;
      case Less(Expr<Integer> left, Expr<Integer> right) -> integer(left) < integer(right);
      case If<Boolean> i -> bool(i.test) ? bool(i.yes) : bool(i.no);
    };
  }

  sealed interface Animal permits Dog, Cat {}

  sealed interface Pet permits Dog, Fish {}

  record Dog(String name) implements Animal, Pet {}

  record Cat(int lives) implements Animal {}

  record Fish() implements Pet {}

  static <T extends Animal & Pet> String onlyDogs(T animal) {
    return switch (animal) {
      case Dog(String name) -> name;
    };
  }

  static void statement(Animal animal) {
    switch (animal) {
      case Dog d -> System.out.print(d.name() + " ");
      case Cat(int lives) when lives > 8 -> System.out.print("new cat ");
      case Cat c -> {
        int left = c.lives();
        System.out.print("cat with " + left + " ");
      }
    }
  }

  public static void main(String[] args) {
    Shape[] shapes = {
      new Circle(2),
      new Square(1),
      new Square(3),
      new Triangle(),
      new Free(5),
      new Star(),
      Nothing.VOID,
      Nothing.POINT
    };
    for (Shape shape : shapes) {
      System.out.println(area(shape) + " " + names(shape));
    }
    Option<String> some = new Option.Some<>("some");
    Option<String> none = new Option.None<>();
    System.out.println(
        some.or("x")
            + none.or("y")
            + some.map(String::length).or(0)
            + none.map(s -> s + s).or("z"));
    System.out.println(
        both(some, none) + both(none, none) + both(none, some) + both(some, some.map(s -> 'c')));
    Expr<Integer> expr =
        new If<>(
            new Less(new IntLiteral(3), new Sum(new IntLiteral(1), new IntLiteral(1))),
            new IntLiteral(100),
            new Sum(
                new If<>(new BoolLiteral(true), new IntLiteral(20), new IntLiteral(30)),
                new IntLiteral(7)));
    System.out.println(
        integer(expr)
            + " "
            + bool(new If<>(new BoolLiteral(false), null, new Less(expr, new IntLiteral(28)))));
    System.out.println(onlyDogs(new Dog("rex")));
    statement(new Dog("dog"));
    statement(new Cat(9));
    statement(new Cat(1));
    System.out.println();
    try {
      area(null);
    } catch (NullPointerException e) {
      System.out.println("no shape");
    }
    try {
      integer(new Sum(new IntLiteral(1), null));
    } catch (NullPointerException e) {
      System.out.println("no expression");
    }
  }
}
