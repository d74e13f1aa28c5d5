/** Symbolic algebra by patterns: evaluation, derivatives, simplification and printing. */
public class ExpressionTrees {
  sealed interface Expr permits Num, Var, Sum, Product, Power, Fn {}

  record Num(double value) implements Expr {
    static final Num ZERO = new Num(0);
    static final Num ONE = new Num(1);
  }

  record Var(String name) implements Expr {}

  record Sum(Expr left, Expr right) implements Expr {}

  record Product(Expr left, Expr right) implements Expr {}

  record Power(Expr base, int exponent) implements Expr {}

  record Fn(Kind kind, Expr argument) implements Expr {
    enum Kind {
      SQUARE_ROOT,
      ABSOLUTE,
      NEGATED
    }
  }

  static double eval(Expr expr, double x) {
    return switch (expr) {
      case Num(double value) -> value;
      case Var v when v.name().equals("x") -> x;
      case Var(String name) -> throw new IllegalArgumentException("no value for " + name);
      case Sum(Expr left, Expr right) -> eval(left, x) + eval(right, x);
      case Product(Num(double zero), var ignored) when zero == 0 -> 0;
      case Product(var left, var right) -> eval(left, x) * eval(right, x);
      case Power(var base, int n) when n < 0 -> 1 / eval(new Power(base, -n), x);
      case Power(var base, int n) -> {
        double result = 1;
        double b = eval(base, x);
        for (int i = 0; i < n; i++) {
          result *= b;
        }
        yield result;
      }
      case Fn(var kind, var argument) -> {
        double a = eval(argument, x);
        yield switch (kind) {
          case SQUARE_ROOT -> Math.sqrt(a);
          case ABSOLUTE -> Math.abs(a);
          case NEGATED -> -a;
        };
      }
    };
  }

  static Expr derive(Expr expr) {
    return switch (expr) {
      case Num n -> Num.ZERO;
      case Var(var name) -> name.equals("x") ? Num.ONE : Num.ZERO;
      case Sum(var a, var b) -> new Sum(derive(a), derive(b));
      case Product(var a, var b) -> new Sum(new Product(derive(a), b), new Product(a, derive(b)));
      case Power(var base, var n) ->
          new Product(new Product(new Num(n), new Power(base, n - 1)), derive(base));
      case Fn(Fn.Kind kind, Expr a) when kind == Fn.Kind.NEGATED -> new Fn(kind, derive(a));
      case Fn(Fn.Kind kind, Expr a) when kind == Fn.Kind.SQUARE_ROOT ->
          new Product(new Product(new Num(0.5), new Power(expr, -1)), derive(a));
      case Fn f -> throw new UnsupportedOperationException(f.kind + " has no derivative");
    };
  }

  static Expr simplify(Expr expr) {
    return switch (expr) {
      case Num n -> n;
      case Var v -> v;
      case Sum(var a, var b) ->
          switch (new Sum(simplify(a), simplify(b))) {
            case Sum(Num(var x), Num(var y)) -> new Num(x + y);
            case Sum(Num(double x), var y) when x == 0 -> y;
            case Sum(var x, Num(double y)) when y == 0 -> x;
            case Sum(Num x, Sum(Num y, var z)) -> simplify(new Sum(new Num(x.value + y.value), z));
            case Sum(var x, Num y) -> simplify(new Sum(y, x));
            case Sum(var x, var y) when x.equals(y) -> simplify(new Product(new Num(2), x));
            case Sum(Product(Num(var m), var x), Product(Num(var n), var y)) when x.equals(y) ->
                simplify(new Product(new Num(m + n), x));
            case Sum(var x, Fn(var kind, var y)) when kind == Fn.Kind.NEGATED && x.equals(y) ->
                Num.ZERO;
            case Sum s -> s;
          };
      case Product(var a, var b) ->
          switch (new Product(simplify(a), simplify(b))) {
            case Product(Num(var x), Num(var y)) -> new Num(x * y);
            case Product(Num(var x), var y) when x == 0 -> Num.ZERO;
            case Product(Num(var x), var y) when x == 1 -> y;
            case Product(var x, Num y) -> simplify(new Product(y, x));
            case Product(Num(var x), Product(Num(var y), var z)) ->
                simplify(new Product(new Num(x * y), z));
            case Product(Power(var x, var m), Power(var y, var n)) when x.equals(y) ->
                simplify(new Power(x, m + n));
            case Product(var x, Power(var y, var n)) when x.equals(y) ->
                simplify(new Power(x, n + 1));
            case Product(var x, var y) when x.equals(y) -> new Power(x, 2);
            case Product p -> p;
          };
      case Power(var base, int n) ->
          switch (simplify(base)) {
            case Expr e when n == 0 -> Num.ONE;
            case Expr e when n == 1 -> e;
            case Power(var inner, int m) -> simplify(new Power(inner, m * n));
            case Num num -> new Num(eval(new Power(num, n), 0));
            case Expr e -> new Power(e, n);
          };
      case Fn(var kind, var a) ->
          switch (simplify(a)) {
            case Num n -> new Num(eval(new Fn(kind, n), 0));
            case Fn(var inner, var b) when kind == inner && kind == Fn.Kind.NEGATED -> b;
            case Fn(var inner, var b)
                when kind == Fn.Kind.ABSOLUTE && inner != Fn.Kind.SQUARE_ROOT ->
                new Fn(kind, b);
            case Expr e -> new Fn(kind, e);
          };
    };
  }

  static String text(Expr expr, int around) {
    String text =
        switch (expr) {
          case Num(var n) when n == (int) n -> "" + (int) n;
          case Num(var n) -> "" + n;
          case Var(var name) -> name;
          case Sum(var a, Fn(var kind, var b)) when kind == Fn.Kind.NEGATED ->
              text(a, 1) + " - " + text(b, 2);
          case Sum(var a, var b) -> text(a, 1) + " + " + text(b, 1);
          case Product(var a, var b) -> text(a, 2) + "*" + text(b, 2);
          case Power(var a, var n) -> text(a, 3) + "^" + n;
          case Fn(var kind, var a) ->
              switch (kind) {
                case SQUARE_ROOT -> "sqrt(" + text(a, 0) + ")";
                case ABSOLUTE -> "|" + text(a, 0) + "|";
                case NEGATED -> "-" + text(a, 3);
              };
        };
    int binds = expr instanceof Sum ? 1 : expr instanceof Product ? 2 : 3;
    return binds < around ? "(" + text + ")" : text;
  }

  static int count(Object o) {
    return switch (o) {
      case Sum(var a, var b) -> 1 + count(a) + count(b);
      case Product(var a, var b) -> 1 + count(a) + count(b);
      case Power(var a, var n) -> 1 + count(a) + count(n);
      case Fn(var kind, var a) -> 1 + count(a);
      case Expr e -> 1;
      case Integer i -> 0;
      default -> -1000;
    };
  }

  public static void main(String[] args) {
    Expr x = new Var("x");
    Expr y = new Var("y");
    Expr[] all = {
      new Sum(
          new Product(new Num(3), new Power(x, 2)),
          new Sum(new Product(new Num(-2), x), new Num(1))),
      new Product(new Sum(x, new Num(1)), new Sum(x, new Fn(Fn.Kind.NEGATED, new Num(1)))),
      new Power(new Sum(new Power(x, 3), new Num(0.5)), 2),
      new Fn(Fn.Kind.SQUARE_ROOT, new Product(x, x)),
      new Product(x, new Product(new Num(2), new Product(x, new Power(x, -1)))),
      new Sum(y, new Product(y, x)),
      new Fn(Fn.Kind.ABSOLUTE, new Fn(Fn.Kind.NEGATED, x)),
      new Sum(new Fn(Fn.Kind.SQUARE_ROOT, new Num(16)), new Power(new Num(2), 5)),
      new Sum(x, new Fn(Fn.Kind.NEGATED, new Fn(Fn.Kind.NEGATED, new Fn(Fn.Kind.NEGATED, x)))),
    };
    for (Expr expr : all) {
      System.out.println(text(expr, 0) + " = " + text(simplify(expr), 0) + " of " + count(expr));
      try {
        Expr derived = simplify(derive(expr));
        System.out.println("  ' = " + text(derived, 0));
        System.out.println("  at 2: " + eval(expr, 2) + ", ' " + eval(derived, 2));
      } catch (IllegalArgumentException | UnsupportedOperationException e) {
        System.out.println("  " + e.getMessage());
      }
    }
  }
}
