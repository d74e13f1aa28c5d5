import java.util.*;
import java.util.function.*;

/** Simplifies, differentiates and prints formulas. */
public class SymbolicAlgebra {
  sealed interface Expr permits Num, Var, Bin, Fun, Neg {
    default Expr plus(Expr other) { return new Bin(Op.ADD, this, other); }
    default Expr minus(Expr other) { return new Bin(Op.SUB, this, other); }
    default Expr times(Expr other) { return new Bin(Op.MUL, this, other); }
    default Expr over(Expr other) { return new Bin(Op.DIV, this, other); }
    default Expr pow(int n) { return new Bin(Op.POW, this, num(n)); }
    static Expr num(double v) { return new Num(v); }
  }

  record Num(double value) implements Expr {
    static final Num ZERO = new Num(0), ONE = new Num(1);
    Num { if (Double.isNaN(value)) throw new ArithmeticException("NaN in formula"); }
    boolean isWhole() { return value == Math.rint(value) && Math.abs(value) < 1e15; }
  }
  record Var(String name) implements Expr {}
  record Bin(Op op, Expr left, Expr right) implements Expr {}
  record Fun(String name, Expr arg) implements Expr {}
  record Neg(Expr inner) implements Expr {}

  enum Op {
    ADD('+', 1) { double apply(double a, double b) { return a + b; } },
    SUB('-', 1) { double apply(double a, double b) { return a - b; } },
    MUL('*', 2) { double apply(double a, double b) { return a * b; } },
    DIV('/', 2) { double apply(double a, double b) { return a / b; } },
    POW('^', 3) { double apply(double a, double b) { return Math.pow(a, b); } };

    final char sign;
    final int level;
    Op(char sign, int level) { this.sign = sign; this.level = level; }
    abstract double apply(double a, double b);
    static Optional<Op> of(char c) {
      for (Op op : values()) if (op.sign == c) return Optional.of(op);
      return Optional.empty();
    }
  }

  static final Map<String, DoubleUnaryOperator> FUNCTIONS = new TreeMap<>(Map.of(
      "sqrt", Math::sqrt, "abs", Math::abs, "half", x -> x / 2, "neg", x -> -x));

  static class ParseException extends Exception {
    final int at;
    ParseException(String message, int at) { super(message + " at " + at); this.at = at; }
  }

  static final class Parser {
    private final String text;
    private int at;
    Parser(String text) { this.text = text.replaceAll("\\s+", ""); }

    Expr parse() throws ParseException {
      Expr e = level(1);
      if (at < text.length()) throw new ParseException("unexpected '" + text.charAt(at) + '\'', at);
      return e;
    }

    private Expr level(int level) throws ParseException {
      if (level > 3) return primary();
      Expr left = level(level + 1);
      for (;;) {
        Op op = at < text.length() ? Op.of(text.charAt(at)).filter(o -> o.level == level).orElse(null) : null;
        if (op == null) return left;
        at++;
        left = new Bin(op, left, level(op == Op.POW ? level : level + 1));
      }
    }

    private Expr primary() throws ParseException {
      if (at >= text.length()) throw new ParseException("unexpected end", at);
      char c = text.charAt(at);
      int from = at;
      if (c == '-') { at++; return new Neg(level(3)); }
      if (c == '(') {
        at++;
        Expr inner = level(1);
        expect(')');
        return inner;
      }
      if (Character.isDigit(c)) {
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) at++;
        try {
          return new Num(Double.parseDouble(text.substring(from, at)));
        } catch (NumberFormatException e) {
          throw (ParseException) new ParseException("bad number", from).initCause(e);
        }
      }
      if (!Character.isLetter(c)) throw new ParseException("unexpected '" + c + "'", at);
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) at++;
      String name = text.substring(from, at);
      if (at < text.length() && text.charAt(at) == '(') {
        if (!FUNCTIONS.containsKey(name)) throw new ParseException("no function " + name, from);
        at++;
        Expr arg = level(1);
        expect(')');
        return new Fun(name, arg);
      }
      return new Var(name);
    }

    private void expect(char c) throws ParseException {
      if (at >= text.length() || text.charAt(at++) != c) throw new ParseException("expected '" + c + "'", at);
    }
  }

  static Expr simplify(Expr e) {
    Expr before;
    int rounds = 0;
    do { before = e; e = step(e); } while (!e.equals(before) && ++rounds < 50);
    return e;
  }

  private static Expr step(Expr e) {
    return switch (e) {
      case Num n -> n;
      case Var v -> v;
      case Neg(Num(var v)) -> new Num(-v);
      case Neg(Neg(var x)) -> step(x);
      case Neg(var x) -> new Neg(step(x));
      case Fun(var name, Num(double v)) -> new Num(FUNCTIONS.get(name).applyAsDouble(v));
      case Fun(String name, Expr arg) -> new Fun(name, step(arg));
      case Bin(Op op, Num(var a), Num(var b)) when op != Op.DIV || b != 0 -> new Num(op.apply(a, b));
      case Bin(Op op, Expr l, Num(double z)) when z == 0 && op.level == 1 -> step(l);
      case Bin(Op op, Num(double z), Expr r) when z == 0 -> switch (op) {
        case ADD -> step(r);
        case SUB -> new Neg(step(r));
        case MUL, DIV -> Num.ZERO;
        case POW -> new Bin(op, Num.ZERO, step(r));
      };
      case Bin(Op op, Expr l, Num(double one)) when one == 1 && op.level >= 2 -> step(l);
      case Bin(Op op, Num(double one), Expr r) when one == 1 && op == Op.MUL -> step(r);
      case Bin(Op op, Expr l, Num(double z)) when op == Op.MUL && z == 0 -> Num.ZERO;
      case Bin(Op op, Expr l, Num(double z)) when op == Op.POW && z == 0 -> Num.ONE;
      case Bin(Op op, Expr l, Expr r) when op == Op.SUB && l.equals(r) -> Num.ZERO;
      case Bin(Op op, Expr l, Expr r) when op == Op.ADD && l.equals(r) -> new Bin(Op.MUL, new Num(2), step(l));
      case Bin(Op op, Expr l, Num n) when op == Op.MUL -> new Bin(op, n, step(l));
      case Bin(Op op, Num(var a), Bin(Op in, Num(var b), Expr r)) when op == in && op == Op.MUL -> new Bin(op, new Num(a * b), step(r));
      case Bin(Op op, Expr l, Expr r) -> new Bin(op, step(l), step(r));
    };
  }

  static Expr derive(Expr e, String by) {
    if (e instanceof Num) return Num.ZERO;
    if (e instanceof Var(String name)) return name.equals(by) ? Num.ONE : Num.ZERO;
    if (e instanceof Neg n) return new Neg(derive(n.inner(), by));
    if (e instanceof Bin b && b.op() == Op.POW && b.right() instanceof Num(double n))
      return new Num(n).times(new Bin(Op.POW, b.left(), new Num(n - 1))).times(derive(b.left(), by));
    if (!(e instanceof Bin(Op op, Expr l, Expr r))) throw new UnsupportedOperationException("derivative of " + show(e, 0));
    Expr dl = derive(l, by), dr = derive(r, by);
    return switch (op) {
      case ADD -> dl.plus(dr);
      case SUB -> dl.minus(dr);
      case MUL -> dl.times(r).plus(l.times(dr));
      case DIV -> dl.times(r).minus(l.times(dr)).over(r.pow(2));
      default -> throw new UnsupportedOperationException("power of " + show(r, 0));
    };
  }

  static String show(Expr e, int level) {
    return switch (e) {
      case Num n when n.isWhole() -> String.valueOf((long) n.value());
      case Num(var v) -> String.format("%.3f", v);
      case Var(var name) -> name;
      case Neg(var x) -> "-" + show(x, 3);
      case Fun(var f, var x) -> f + '(' + show(x, 0) + ')';
      case Bin(Op op, var l, var r) -> {
        var s = new StringBuilder();
        boolean wrap = op.level < level;
        if (wrap) s.append('(');
        s.append(show(l, op.level)).append(op.level == 1 ? " " + op.sign + " " : String.valueOf(op.sign)).append(show(r, op.level + 1));
        if (wrap) s.append(')');
        yield s.toString();
      }
    };
  }

  static double eval(Expr e, Map<String, ? extends Number> env) {
    return switch (e) {
      case Num n -> n.value;
      case Var v when env.get(v.name) == null -> throw new NoSuchElementException("unbound " + v.name());
      case Var v -> env.get(v.name).doubleValue();
      case Neg n -> -eval(n.inner, env);
      case Fun f -> FUNCTIONS.getOrDefault(f.name(), DoubleUnaryOperator.identity()).applyAsDouble(eval(f.arg, env));
      case Bin b -> b.op.apply(eval(b.left, env), eval(b.right, env));
    };
  }

  public static void main(String[] args) {
    String[] inputs = {
      "x*x + 2*x + 1", "(x + y) * (x - y)", "0*x + 1*y - 0", "x^3 - 3*x^2 + half(4)", "-(-x)", "2*(3*x)",
      "x/(x+1)", "sqrt(16) + x - x", "(x + x) * 1", "1.5.2 + x", "x + ", "foo(3)", "(x", "x ? y", "2^3^2", "x^y", "1/0",
    };
    Map<String, Number> env = new HashMap<>();
    env.put("x", 3);
    env.put("y", 0.5f);
    for (String input : inputs) {
      try {
        Expr e = new Parser(input).parse();
        Expr s = simplify(e);
        System.out.printf("%-24s| %-22s| %10.4f", show(e, 0), show(s, 0), eval(e, env));
        System.out.println(" | " + show(simplify(derive(e, "x")), 0));
      } catch (ParseException e) {
        System.out.println(" ! " + input + ": " + e.getMessage() + " " + e.at + (e.getCause() == null ? "" : " by " + e.getCause().getMessage()));
      } catch (UnsupportedOperationException | ArithmeticException e) {
        System.out.println(" | " + e);
      }
    }
    try {
      eval(new Var("z").plus(Num.ONE), env);
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new Bin(Op.MUL, new Var("a"), new Neg(new Num(2.5))));
    System.out.println(new Bin(Op.ADD, Num.ONE, Num.ZERO).hashCode() == Num.ONE.plus(Num.ZERO).hashCode());
    System.out.println(FUNCTIONS.keySet() + " " + Op.valueOf("POW").getDeclaringClass());
  }
}
