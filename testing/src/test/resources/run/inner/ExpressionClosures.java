/** Functions of one variable as anonymous classes: simplified, differentiated and compiled. */
public class ExpressionClosures {
  abstract static class Expression {
    abstract int at(int x);

    abstract Expression derivative();

    boolean isConstant(int value) {
      return false;
    }

    int strength() {
      return 3;
    }

    String in(int strength) {
      return strength() < strength ? "(" + this + ")" : toString();
    }

    Expression plus(Expression right) {
      Expression left = this;
      if (left.isConstant(0)) {
        return right;
      }
      if (right.isConstant(0)) {
        return left;
      }
      return new Expression() {
        @Override
        int at(int x) {
          return left.at(x) + right.at(x);
        }

        @Override
        Expression derivative() {
          return left.derivative().plus(right.derivative());
        }

        @Override
        int strength() {
          return 1;
        }

        @Override
        public String toString() {
          return left.in(1) + " + " + right.in(1);
        }
      };
    }

    Expression times(Expression right) {
      if (isConstant(1) || right.isConstant(0)) {
        return right;
      }
      if (right.isConstant(1) || isConstant(0)) {
        return this;
      }
      return new Expression() {
        @Override
        int at(int x) {
          return Expression.this.at(x) * right.at(x);
        }

        @Override
        Expression derivative() {
          return Expression.this.derivative().times(right).plus(Expression.this.times(right.derivative()));
        }

        @Override
        int strength() {
          return 2;
        }

        @Override
        public String toString() {
          return Expression.this.in(2) + " * " + right.in(2);
        }
      };
    }

    Expression power(int n) {
      if (n == 0) {
        return constant(1);
      }
      if (n == 1) {
        return this;
      }
      Expression base = this;
      return new Expression() {
        @Override
        int at(int x) {
          int result = 1;
          int value = base.at(x);
          for (int i = 0; i < n; i++) {
            result *= value;
          }
          return result;
        }

        @Override
        Expression derivative() {
          return constant(n).times(base.power(n - 1)).times(base.derivative());
        }

        @Override
        public String toString() {
          return base.in(4) + "^" + n;
        }
      };
    }
  }

  static Expression constant(int value) {
    class Constant extends Expression {
      @Override
      int at(int x) {
        return value;
      }

      @Override
      Expression derivative() {
        return constant(0);
      }

      @Override
      boolean isConstant(int other) {
        return value == other;
      }

      @Override
      int strength() {
        return value < 0 ? 0 : 5;
      }

      @Override
      public String toString() {
        return "" + value;
      }
    }
    return new Constant();
  }

  static final Expression X = new Expression() {
    private final Expression one = constant(1);

    @Override
    int at(int x) {
      return x;
    }

    @Override
    Expression derivative() {
      return one;
    }

    @Override
    int strength() {
      return 5;
    }

    @Override
    public String toString() {
      return "x";
    }
  };

  /** A parser whose position is shared by all of its inner classes. */
  static class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    abstract class Rule {
      abstract Expression parse();

      boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
          at++;
          return true;
        }
        return false;
      }
    }

    final Rule atom = new Rule() {
      @Override
      Expression parse() {
        if (take('(')) {
          Expression inner = sum.parse();
          take(')');
          return inner;
        }
        if (take('x')) {
          return X;
        }
        if (take('-')) {
          return constant(-1).times(parse());
        }
        return constant(number());
      }
    };

    final Rule product = new Rule() {
      @Override
      Expression parse() {
        Expression result = factor();
        while (take('*')) {
          result = result.times(factor());
        }
        return result;
      }

      private Expression factor() {
        Expression base = atom.parse();
        return take('^') ? base.power(number()) : base;
      }
    };

    final Rule sum = new Rule() {
      @Override
      Expression parse() {
        Expression result = product.parse();
        while (take('+')) {
          result = result.plus(product.parse());
        }
        return result;
      }
    };

    private int number() {
      int value = 0;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        value = value * 10 + text.charAt(at++) - '0';
      }
      return value;
    }
  }

  public static void main(String[] args) {
    String[] texts = {
      "42", "x", "3*x+4", "x^3+2*x^2+7", "(x+1)*(x+2)*(x+3)", "(x^2+1)^5", "-x*(2+-3*x)", "1*x+0*x^9",
    };
    for (String text : texts) {
      Expression expression = new Parser(text).sum.parse();
      Expression first = expression.derivative();
      Expression second = first.derivative();
      System.out.println("f   = " + expression);
      System.out.println("f'  = " + first);
      System.out.println("f'' = " + second);
      for (int x = -2; x <= 3; x++) {
        System.out.print(expression.at(x) + "," + first.at(x) + "," + second.at(x) + (x < 3 ? " " : "\n"));
      }
    }
  }
}
