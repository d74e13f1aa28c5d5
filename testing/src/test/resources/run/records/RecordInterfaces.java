/** Records that implement interfaces: shapes, and the nodes of a small language. */
public class RecordInterfaces {
  interface Shape {
    double area();

    String name();

    default String describe() {
      return name() + " of " + area();
    }

    default boolean largerThan(Shape other) {
      return area() > other.area();
    }
  }

  record Square(double side) implements Shape {
    @Override
    public double area() {
      return side * side;
    }

    @Override
    public String name() {
      return "square";
    }
  }

  /** Its accessors implement what the interface wants. */
  record Blob(String name, double area) implements Shape {}

  record Grown(Shape inside, int factor) implements Shape {
    @Override
    public double area() {
      return factor * factor * inside.area();
    }

    @Override
    public String name() {
      return "grown " + inside.name();
    }

    @Override
    public String describe() {
      return Shape.super.describe() + "!";
    }
  }

  interface Node {
    int eval(Scope scope);

    Node simplified();

    default boolean isNumber(int value) {
      return equals(new Num(value));
    }
  }

  record Scope(String name, int value, Scope around) {
    int get(String wanted) {
      return name.equals(wanted) ? value : around == null ? 0 : around.get(wanted);
    }
  }

  record Num(int value) implements Node {
    public int eval(Scope scope) {
      return value;
    }

    public Node simplified() {
      return this;
    }
  }

  record Var(String name) implements Node {
    public int eval(Scope scope) {
      return scope.get(name);
    }

    public Node simplified() {
      return this;
    }
  }

  record Add(Node left, Node right) implements Node {
    public int eval(Scope scope) {
      return left.eval(scope) + right.eval(scope);
    }

    public Node simplified() {
      Node a = left.simplified();
      Node b = right.simplified();
      if (a.isNumber(0)) {
        return b;
      }
      if (b.isNumber(0)) {
        return a;
      }
      if (a.equals(b)) {
        return new Mul(new Num(2), a);
      }
      return a instanceof Num && b instanceof Num ? new Num(((Num) a).value + ((Num) b).value) : new Add(a, b);
    }
  }

  record Mul(Node left, Node right) implements Node {
    public int eval(Scope scope) {
      return left.eval(scope) * right.eval(scope);
    }

    public Node simplified() {
      Mul inner = new Mul(left.simplified(), right.simplified());
      if (inner.left.isNumber(0) || inner.right.isNumber(0)) {
        return new Num(0);
      }
      if (inner.left.isNumber(1)) {
        return inner.right;
      }
      return inner.right.isNumber(1) ? inner.left : inner;
    }
  }

  record Let(String name, Node value, Node body) implements Node {
    public int eval(Scope scope) {
      return body.eval(new Scope(name, value.eval(scope), scope));
    }

    public Node simplified() {
      Node inside = body.simplified();
      return inside instanceof Num ? inside : new Let(name, value.simplified(), inside);
    }
  }

  static Node times(int n) {
    return n == 0 ? new Num(0) : new Add(new Var("x"), times(n - 1));
  }

  public static void main(String[] args) {
    Shape[] shapes = {
      new Square(1.5),
      new Blob("puddle", 2),
      new Grown(new Square(2), 3),
      new Grown(new Grown(new Blob("b", 0.5), 2), 2),
    };
    Shape largest = shapes[0];
    for (Shape shape : shapes) {
      System.out.println(shape.describe() + " " + shape);
      largest = shape.largerThan(largest) ? shape : largest;
    }
    System.out.println(largest.name() + " " + (largest instanceof Grown) + " " + (largest instanceof Square));
    System.out.println(shapes[2].equals(new Grown(new Square(2.0), 3)) + " " + shapes[2].equals(shapes[3]));

    Scope scope = new Scope("x", 7, new Scope("y", 3, null));
    Node[] nodes = {
      new Add(new Num(1), new Mul(new Var("x"), new Var("y"))),
      new Let("x", new Num(10), new Add(new Var("x"), new Var("x"))),
      new Add(new Mul(new Num(0), new Var("x")), new Mul(new Var("y"), new Num(1))),
      new Let(
          "z",
          new Var("x"),
          new Let("x", new Var("y"), new Add(new Var("z"), new Mul(new Var("x"), new Num(-1))))),
      new Let("q", new Var("x"), new Mul(new Num(0), new Var("q"))),
      times(3),
      new Add(new Num(20), new Num(22)),
    };
    for (Node node : nodes) {
      Node simple = node.simplified();
      System.out.println(node + " = " + node.eval(scope));
      System.out.println("  " + (simple.equals(node) ? "as it is" : simple + " = " + simple.eval(scope)));
    }
    System.out.println(times(1000).eval(new Scope("x", 5, null)));
  }
}
