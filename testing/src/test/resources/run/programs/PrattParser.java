import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;

/**
 * A calculator: a tokenizer, a parser by binding powers, variables, functions, and errors with
 * places.
 */
public class PrattParser {
  enum Kind {
    NUMBER,
    NAME,
    SIGN,
    END
  }

  record Token(Kind kind, String text, int at) {
    boolean is(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }
  }

  static final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1;

    final int at;

    SyntaxException(String message, int at) {
      super(message);
      this.at = at;
    }
  }

  static class Tokens implements Iterator<Token> {
    private static final String[] LONG = {"**", "==", "!=", "<=", ">=", "&&", "||", "->"};
    private final String text;
    private int at;

    Tokens(String text) {
      this.text = text;
    }

    @Override
    public boolean hasNext() {
      return at <= text.length();
    }

    @Override
    public Token next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      int start = at;
      if (at == text.length()) {
        return new Token(Kind.END, "end", at++);
      }
      char c = text.charAt(at);
      if (Character.isDigit(c) || c == '.') {
        while (at < text.length()
            && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.' || exponent())) {
          at++;
        }
        return new Token(Kind.NUMBER, text.substring(start, at), start);
      }
      if (isLetter(c)) {
        while (at < text.length()
            && (isLetter(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
          at++;
        }
        return new Token(Kind.NAME, text.substring(start, at), start);
      }
      for (String sign : LONG) {
        if (text.startsWith(sign, at)) {
          at += 2;
          return new Token(Kind.SIGN, sign, start);
        }
      }
      if ("+-*/%^()<>=!?:,".indexOf(c) < 0) {
        throw new SyntaxException("strange " + c, at);
      }
      at++;
      return new Token(Kind.SIGN, "" + c, start);
    }

    private boolean exponent() {
      char c = text.charAt(at);
      return c == 'e' || c == '-' && text.charAt(at - 1) == 'e';
    }

    private static boolean isLetter(char c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
  }

  interface Expr {
    double eval(Scope scope);
  }

  static class Scope {
    private final Map<String, Double> values = new LinkedHashMap<>();
    private final Map<String, Function<double[], Double>> functions = new HashMap<>();
    private final Scope outer;

    Scope(Scope outer) {
      this.outer = outer;
    }

    double get(String name) {
      for (Scope s = this; s != null; s = s.outer) {
        Double value = s.values.get(name);
        if (value != null) {
          return value;
        }
      }
      throw new IllegalStateException("unknown " + name);
    }

    Function<double[], Double> function(String name) {
      Function<double[], Double> f = functions.get(name);
      if (f != null) {
        return f;
      }
      if (outer == null) {
        throw new IllegalStateException("no function " + name);
      }
      return outer.function(name);
    }
  }

  record Infix(int left, int right, BiFunction<Expr, Expr, Expr> make) {}

  static final Map<String, Infix> INFIX = new HashMap<>();
  static final Map<String, Function<Expr, Expr>> PREFIX = new HashMap<>();

  private static void binary(int power, String sign, DoubleBinaryOperator f) {
    INFIX.put(
        sign, new Infix(power, power + 1, (a, b) -> s -> f.applyAsDouble(a.eval(s), b.eval(s))));
  }

  static double truth(boolean b) {
    return b ? 1 : 0;
  }

  static {
    binary(30, "==", (a, b) -> truth(a == b));
    binary(30, "!=", (a, b) -> truth(a != b));
    binary(40, "<", (a, b) -> truth(a < b));
    binary(40, ">", (a, b) -> truth(a > b));
    binary(40, "<=", (a, b) -> truth(a <= b));
    binary(40, ">=", (a, b) -> truth(a >= b));
    binary(50, "+", Double::sum);
    binary(50, "-", (a, b) -> a - b);
    binary(60, "*", (a, b) -> a * b);
    binary(60, "/", (a, b) -> a / b);
    binary(60, "%", (a, b) -> a % b);
    INFIX.put("^", new Infix(81, 80, (a, b) -> s -> Math.pow(a.eval(s), b.eval(s))));
    INFIX.put("**", INFIX.get("^"));
    INFIX.put("&&", new Infix(20, 21, (a, b) -> s -> a.eval(s) != 0 ? b.eval(s) : 0));
    INFIX.put("||", new Infix(15, 16, (a, b) -> s -> a.eval(s) != 0 ? a.eval(s) : b.eval(s)));
    PREFIX.put("-", e -> s -> -e.eval(s));
    PREFIX.put("+", e -> e);
    PREFIX.put("!", e -> s -> truth(e.eval(s) == 0));
  }

  private final Tokens tokens;
  private Token token;

  PrattParser(String text) {
    tokens = new Tokens(text);
    token = tokens.next();
  }

  static Expr parse(String text) {
    PrattParser parser = new PrattParser(text);
    Expr expr = parser.expression(0);
    if (parser.token.kind() != Kind.END) {
      throw new SyntaxException("unexpected " + parser.token.text(), parser.token.at());
    }
    return expr;
  }

  private Token advance() {
    Token old = token;
    token = old.kind() == Kind.END ? old : tokens.next();
    return old;
  }

  private void expect(String sign) {
    if (!token.is(sign)) {
      throw new SyntaxException("wanted " + sign + " before " + token.text(), token.at());
    }
    advance();
  }

  private Expr expression(int least) {
    Token first = advance();
    Expr left =
        switch (first.kind()) {
          case NUMBER -> number(first);
          case NAME ->
              token.is("(")
                  ? call(first.text())
                  : token.is("->") ? function(first.text()) : name(first.text());
          case END -> throw new SyntaxException("something is missing", first.at());
          case SIGN -> {
            if (first.is("(")) {
              Expr inner = expression(0);
              expect(")");
              yield inner;
            }
            Function<Expr, Expr> prefix = PREFIX.get(first.text());
            if (prefix == null) {
              throw new SyntaxException("no expression begins with " + first.text(), first.at());
            }
            yield prefix.apply(expression(70));
          }
        };
    while (token.kind() == Kind.SIGN) {
      if (token.is("?") && least <= 10) {
        advance();
        Expr test = left;
        Expr yes = expression(0);
        expect(":");
        Expr no = expression(10);
        left = s -> test.eval(s) != 0 ? yes.eval(s) : no.eval(s);
        continue;
      }
      Infix infix = INFIX.get(token.text());
      if (infix == null || infix.left() < least) {
        break;
      }
      advance();
      left = infix.make().apply(left, expression(infix.right()));
    }
    return left;
  }

  private static Expr number(Token token) {
    try {
      double value =
          token.text().indexOf('.') < 0 && token.text().indexOf('e') < 0
              ? Long.parseLong(token.text())
              : decimal(token.text());
      return s -> value;
    } catch (NumberFormatException e) {
      throw new SyntaxException("no number " + token.text(), token.at());
    }
  }

  private static double decimal(String text) {
    int e = text.indexOf('e');
    int power = e < 0 ? 0 : Integer.parseInt(text.substring(e + 1));
    String digits = e < 0 ? text : text.substring(0, e);
    int dot = digits.indexOf('.');
    if (dot >= 0) {
      power -= digits.length() - dot - 1;
      digits = digits.substring(0, dot) + digits.substring(dot + 1);
    }
    long mantissa = Long.parseLong(digits);
    return power < 0 ? mantissa / Math.pow(10, -power) : mantissa * Math.pow(10, power);
  }

  private static Expr name(String name) {
    return s -> s.get(name);
  }

  private Expr call(String name) {
    expect("(");
    List<Expr> arguments = new ArrayList<>();
    while (!token.is(")")) {
      if (!arguments.isEmpty()) {
        expect(",");
      }
      arguments.add(expression(0));
    }
    expect(")");
    return s -> {
      double[] values = new double[arguments.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = arguments.get(i).eval(s);
      }
      return s.function(name).apply(values);
    };
  }

  /** x -> body, which becomes the function f. */
  private Expr function(String parameter) {
    expect("->");
    Expr body = expression(0);
    return s -> {
      s.functions.put(
          "f",
          values -> {
            Scope inner = new Scope(s);
            inner.values.put(parameter, values[0]);
            return body.eval(inner);
          });
      return 0;
    };
  }

  public static void main(String[] args) {
    Scope scope = new Scope(null);
    scope.values.put("pi", 3.25);
    scope.values.put("zero", 0.0);
    scope.functions.put(
        "max",
        v -> {
          double max = v[0];
          for (double each : v) {
            max = Math.max(max, each);
          }
          return max;
        });
    scope.functions.put("sqrt", v -> Math.sqrt(v[0]));
    scope.functions.put("count", v -> (double) v.length);
    String[] texts = {
      "1 + 2 * 3",
      "(1 + 2) * 3",
      "2 ^ 3 ^ 2",
      "-2 ^ 2",
      "2 ** -1",
      "10 - 4 - 3",
      "7 % 4 * 2",
      "1 < 2 == 2 > 1",
      "!0 + !5",
      "1 ? 2 : 0 ? 3 : 4",
      "0 ? 2 : 0 ? 3 : 4",
      "zero && unknown",
      "5 || unknown",
      "1.5e3 / .5",
      "2e-2",
      "max(1, 2 + 3, -4) * count()",
      "sqrt(2) * sqrt(2)",
      "pi * 2 ^ 2",
      "x -> x < 2 ? 1 : x * f(x - 1)",
      "f(10)",
      "f(f(3))",
      "unknown",
      "g(1)",
      "1 +",
      "(1",
      "1 2",
      "* 3",
      "1 # 2",
      "1..2",
      "max(1",
      "f()",
      "3 ? 4",
      ""
    };
    for (String text : texts) {
      String result;
      try {
        result = " = " + parse(text).eval(scope);
      } catch (SyntaxException e) {
        result = " ! " + e.getMessage() + " at " + e.at;
      } catch (IllegalStateException e) {
        result = " ? " + e.getMessage();
      } catch (ArrayIndexOutOfBoundsException e) {
        result = " : " + e.getMessage();
      }
      System.out.println(text + result);
    }
  }
}
