class NotExhaustive {
  sealed interface Shape permits Circle, Square, Solid {}

  record Circle(int r) implements Shape {}

  record Square(int s) implements Shape {}

  sealed interface Solid extends Shape permits Cube, Ball {}

  record Cube(int s) implements Solid {}

  enum Ball implements Solid {
    SMALL,
    LARGE
  }

  record Pair<A, B>(A a, B b) {}

  record Box<T>(T content) {}

  abstract static sealed class Base permits Left, Right {}

  static final class Left extends Base {}

  static final class Right extends Base {}

  static sealed class Concrete permits Sub {}

  static final class Sub extends Concrete {}

  static int expressions(
      Shape shape,
      Object o,
      Ball ball,
      Pair<Shape, Shape> pair,
      Box<Shape> box,
      Base base,
      Concrete concrete,
      boolean z) {
    int a =
        switch (shape) { //~ JK0167:9 this switch has no result for `Solid`
          case Circle c -> 1;
          case Square s -> 2;
        };
    int b =
        switch (shape) {
          case Circle c -> 1;
          case Square s -> 2;
          case Solid s -> 3;
        };
    int c =
        switch (shape) {
          case Circle x -> 1;
          case Square s -> 2;
          case Cube y -> 3;
          case Ball y -> 4;
        };
    int d =
        switch (shape) { //~ JK0167:9 this switch has no result for `LARGE`
          case Circle x -> 1;
          case Square s -> 2;
          case Cube y -> 3;
          case Ball.SMALL -> 4;
        };
    int e =
        switch (shape) {
          case Circle x -> 1;
          case Square s -> 2;
          case Cube y -> 3;
          case Ball.SMALL -> 4;
          case Ball.LARGE -> 5;
        };
    int f =
        switch (shape) { //~ JK0167:9 this switch has no result for `Circle`
          case Circle x when z -> 1;
          case Square s -> 2;
          case Solid y -> 3;
        };
    int g =
        switch (o) { //~ JK0167:9 this switch has no result for every `Object`: a `default` is missing
          case String s -> 1;
          case Integer i -> 2;
        };
    int h =
        switch (ball) { //~ JK0167:9 this switch has no result for `LARGE`
          case SMALL -> 1;
        };
    int i =
        switch (pair) { //~ JK0167:9 this switch has no result for `Pair(Square, Square)`, `Pair(Square, Solid)`, `Pair(Solid, Square)` and others
          case Pair<Shape, Shape>(Circle x, var y) -> 1;
          case Pair<Shape, Shape>(var x, Circle y) -> 2;
        };
    int j =
        switch (pair) { //~ JK0167:9 this switch has no result for `Pair(Solid, Square)` and `Pair(Solid, Solid)`
          case Pair<Shape, Shape>(Circle x, var y) -> 1;
          case Pair<Shape, Shape>(Square x, var y) -> 2;
          case Pair<Shape, Shape>(Solid x, Circle y) -> 3;
        };
    int k =
        switch (pair) {
          case Pair<Shape, Shape>(Circle x, var y) -> 1;
          case Pair<Shape, Shape>(Square x, var y) -> 2;
          case Pair<Shape, Shape>(Solid x, Shape y) -> 3;
        };
    int l =
        switch (box) { //~ JK0167:9 this switch has no result for `Box(Solid)`
          case Box<Shape>(Circle x) -> 1;
          case Box<Shape>(Square x) -> 2;
        };
    int m =
        switch (base) {
          case Left x -> 1;
          case Right y -> 2;
        };
    int n =
        switch (base) { //~ JK0167:9 this switch has no result for `Right`
          case Left x -> 1;
        };
    int p =
        switch (concrete) { //~ JK0167:9 this switch has no result for every `Concrete`: a `default` is missing
          case Sub s -> 1;
        };
    int q =
        switch (concrete) {
          case Sub s -> 1;
          case Concrete x -> 2;
        };
    return a;
  }

  static void statements(Shape shape, Object o, String s, Integer i, Ball ball) {
    switch (shape) { //~ JK0167:5 this switch has no case for `Square` and `Solid`
      case Circle c -> {}
    }
    switch (o) { //~ JK0167:5 this switch has no case for every `Object`: a `default` is missing
      case String t -> {}
    }
    switch (s) {
      case "a" -> {}
    }
    switch (s) { //~ JK0167:5 this switch has no case for every `String`: a `default` is missing
      case "a" -> {}
      case null -> {}
    }
    switch (s) { //~ JK0167:5 this switch has no case for every `String`: a `default` is missing
      case String t when t.isEmpty() -> {}
    }
    switch (i) { //~ JK0167:5 this switch has no case for every `Integer`: a `default` is missing
      case 1 -> {}
      case Integer j when j > 3 -> {}
    }
    switch (ball) {
      case SMALL -> {}
    }
    switch (ball) { //~ JK0167:5 this switch has no case for `LARGE`
      case SMALL -> {}
      case null -> {}
    }
    switch (o) { //~ JK0167:5 this switch has no case for every `Object`: a `default` is missing
    }
    switch (s) {
    }
    switch (shape) { //~ JK0167:5 this switch has no case for `Solid`
      case Circle c:
        break;
      case Square q:
    }
  }
}
