/** Expressions as objects, and everything that is done with them as visitors. */
public class ExpressionVisitors {
  static Expression number(int value) {
    return new Number(value);
  }

  static Expression plus(Expression a, Expression b) {
    return new Binary('+', a, b);
  }

  static Expression minus(Expression a, Expression b) {
    return new Binary('-', a, b);
  }

  static Expression times(Expression a, Expression b) {
    return new Binary('*', a, b);
  }

  static void report(Expression expression, int x) {
    new InfixPrinter().print(expression);
    PostfixPrinter postfix = new PostfixPrinter();
    expression.accept(postfix);
    System.out.println();
    Evaluator evaluator = new Evaluator(x);
    expression.accept(evaluator);
    System.out.println(evaluator.result());
    Simplifier simplifier = new Simplifier();
    expression.accept(simplifier);
    new InfixPrinter().print(simplifier.result);
    System.out.println(postfix.nodes());
  }

  public static void main(String[] args) {
    Expression x = new Variable();
    report(times(plus(number(2), number(3)), minus(x, number(4))), 10);
    report(plus(times(x, number(0)), times(number(1), x)), 7);
    report(new Negation(minus(number(5), new Negation(x))), -3);
    Expression power = x;
    for (int i = 0; i < 4; i++) {
      power = times(power, power);
    }
    Evaluator evaluator = new Evaluator(2);
    power.accept(evaluator);
    System.out.println(evaluator.result());
    System.out.println(evaluator.steps);
  }

  interface Visitor {
    void visitNumber(Number number);

    void visitVariable(Variable variable);

    void visitNegation(Negation negation);

    void visitBinary(Binary binary);
  }

  interface Expression {
    void accept(Visitor visitor);

    default int strength() {
      return 9;
    }
  }

  static final class Number implements Expression {
    final int value;

    Number(int value) {
      this.value = value;
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.visitNumber(this);
    }
  }

  static final class Variable implements Expression {
    @Override
    public void accept(Visitor visitor) {
      visitor.visitVariable(this);
    }
  }

  static final class Negation implements Expression {
    final Expression inside;

    Negation(Expression inside) {
      this.inside = inside;
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.visitNegation(this);
    }

    @Override
    public int strength() {
      return 3;
    }
  }

  static final class Binary implements Expression {
    final char sign;
    final Expression left, right;

    Binary(char sign, Expression left, Expression right) {
      this.sign = sign;
      this.left = left;
      this.right = right;
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.visitBinary(this);
    }

    @Override
    public int strength() {
      return sign == '*' ? 2 : 1;
    }
  }

  /** Counts what it visits; a subclass says what comes after the parts. */
  abstract static class Walker implements Visitor {
    private int nodes;

    int nodes() {
      return nodes;
    }

    @Override
    public void visitNumber(Number number) {
      nodes++;
    }

    @Override
    public void visitVariable(Variable variable) {
      nodes++;
    }

    @Override
    public void visitNegation(Negation negation) {
      nodes++;
      negation.inside.accept(this);
    }

    @Override
    public void visitBinary(Binary binary) {
      nodes++;
      binary.left.accept(this);
      binary.right.accept(this);
    }
  }

  static class PostfixPrinter extends Walker {
    @Override
    public void visitNumber(Number number) {
      super.visitNumber(number);
      System.out.print(number.value);
      System.out.print(' ');
    }

    @Override
    public void visitVariable(Variable variable) {
      super.visitVariable(variable);
      System.out.print("x ");
    }

    @Override
    public void visitNegation(Negation negation) {
      super.visitNegation(negation);
      System.out.print("~ ");
    }

    @Override
    public void visitBinary(Binary binary) {
      super.visitBinary(binary);
      System.out.print(binary.sign);
      System.out.print(' ');
    }
  }

  static class InfixPrinter implements Visitor {
    private int outer;

    void print(Expression expression) {
      expression.accept(this);
      System.out.println();
    }

    private void print(Expression expression, int strength) {
      int held = outer;
      outer = strength;
      boolean brackets = expression.strength() < strength;
      System.out.print(brackets ? "(" : "");
      expression.accept(this);
      System.out.print(brackets ? ")" : "");
      outer = held;
    }

    @Override
    public void visitNumber(Number number) {
      System.out.print(number.value);
    }

    @Override
    public void visitVariable(Variable variable) {
      System.out.print('x');
    }

    @Override
    public void visitNegation(Negation negation) {
      System.out.print('-');
      print(negation.inside, 3);
    }

    @Override
    public void visitBinary(Binary binary) {
      print(binary.left, binary.strength());
      System.out.print(' ');
      System.out.print(binary.sign);
      System.out.print(' ');
      print(binary.right, binary.strength() + 1);
    }
  }

  static class Evaluator implements Visitor {
    private final long[] stack = new long[16];
    private int top;
    private final int x;
    int steps;

    Evaluator(int x) {
      this.x = x;
    }

    long result() {
      return stack[--top];
    }

    @Override
    public void visitNumber(Number number) {
      stack[top++] = number.value;
    }

    @Override
    public void visitVariable(Variable variable) {
      stack[top++] = x;
    }

    @Override
    public void visitNegation(Negation negation) {
      negation.inside.accept(this);
      stack[top - 1] *= -1;
    }

    @Override
    public void visitBinary(Binary binary) {
      steps++;
      binary.left.accept(this);
      binary.right.accept(this);
      long right = stack[--top];
      switch (binary.sign) {
        case '+' -> stack[top - 1] += right;
        case '-' -> stack[top - 1] -= right;
        default -> stack[top - 1] *= right;
      }
    }
  }

  static class Simplifier implements Visitor {
    Expression result;

    private Expression of(Expression expression) {
      expression.accept(this);
      return result;
    }

    private static boolean is(Expression expression, int value) {
      return expression instanceof Number && ((Number) expression).value == value;
    }

    @Override
    public void visitNumber(Number number) {
      result = number;
    }

    @Override
    public void visitVariable(Variable variable) {
      result = variable;
    }

    @Override
    public void visitNegation(Negation negation) {
      Expression inside = of(negation.inside);
      result = inside instanceof Negation ? ((Negation) inside).inside : new Negation(inside);
    }

    @Override
    public void visitBinary(Binary binary) {
      Expression left = of(binary.left);
      Expression right = of(binary.right);
      if (binary.sign == '*') {
        result =
            is(left, 0) || is(right, 0)
                ? new Number(0)
                : is(left, 1) ? right : is(right, 1) ? left : new Binary('*', left, right);
      } else if (binary.sign == '-' && right instanceof Negation) {
        result = new Binary('+', left, ((Negation) right).inside);
      } else {
        result = is(left, 0) && binary.sign == '+' ? right : new Binary(binary.sign, left, right);
      }
    }
  }
}
