/** Visitors generic in their result, their argument and what they may throw. */
public class GenericVisitors {
  interface Expression {
    <R, A, X extends Exception> R accept(Visitor<R, A, X> visitor, A argument) throws X;
  }

  interface Visitor<R, A, X extends Exception> {
    R number(Number number, A argument) throws X;

    R variable(Variable variable, A argument) throws X;

    R binary(Binary binary, A argument) throws X;

    R let(Let let, A argument) throws X;
  }

  record Number(int value) implements Expression {
    @Override
    public <R, A, X extends Exception> R accept(Visitor<R, A, X> visitor, A argument) throws X {
      return visitor.number(this, argument);
    }
  }

  record Variable(String name) implements Expression {
    @Override
    public <R, A, X extends Exception> R accept(Visitor<R, A, X> visitor, A argument) throws X {
      return visitor.variable(this, argument);
    }
  }

  record Binary(char sign, Expression left, Expression right) implements Expression {
    @Override
    public <R, A, X extends Exception> R accept(Visitor<R, A, X> visitor, A argument) throws X {
      return visitor.binary(this, argument);
    }
  }

  record Let(String name, Expression value, Expression body) implements Expression {
    @Override
    public <T, U, E extends Exception> T accept(Visitor<T, U, E> v, U u) throws E {
      return v.let(this, u);
    }
  }

  static class Unbound extends Exception {
    Unbound(String name) {
      super(name + " is unbound");
    }
  }

  record Scope(String name, int value, Scope around) {
    static int find(Scope scope, String name) throws Unbound {
      for (Scope at = scope; at != null; at = at.around) {
        if (at.name.equals(name)) {
          return at.value;
        }
      }
      throw new Unbound(name);
    }
  }

  static class Evaluate implements Visitor<Integer, Scope, Unbound> {
    @Override
    public Integer number(Number number, Scope scope) {
      return number.value;
    }

    @Override
    public Integer variable(Variable variable, Scope scope) throws Unbound {
      return Scope.find(scope, variable.name);
    }

    @Override
    public Integer binary(Binary binary, Scope scope) throws Unbound {
      int left = binary.left.accept(this, scope);
      int right = binary.right.accept(this, scope);
      return switch (binary.sign) {
        case '+' -> left + right;
        case '-' -> left - right;
        case '*' -> left * right;
        default -> left / right;
      };
    }

    @Override
    public Integer let(Let let, Scope scope) throws Unbound {
      return let.body.accept(this, new Scope(let.name, let.value.accept(this, scope), scope));
    }
  }

  /** No argument and no exceptions: Void and RuntimeException stand for them. */
  static class Show implements Visitor<StringBuilder, Void, RuntimeException> {
    private final StringBuilder text = new StringBuilder();

    @Override
    public StringBuilder number(Number number, Void none) {
      return text.append(number.value);
    }

    @Override
    public StringBuilder variable(Variable variable, Void none) {
      return text.append(variable.name);
    }

    @Override
    public StringBuilder binary(Binary binary, Void none) {
      text.append('(');
      binary.left.accept(this, none).append(' ').append(binary.sign).append(' ');
      return binary.right.accept(this, none).append(')');
    }

    @Override
    public StringBuilder let(Let let, Void none) {
      text.append("let ").append(let.name).append(" = ");
      let.value.accept(this, null).append(" in ");
      return let.body.accept(this, null);
    }
  }

  abstract static class Fold<R, A> implements Visitor<R, A, RuntimeException> {
    abstract R leaf(A argument);

    abstract R join(R left, R right);

    @Override
    public R number(Number number, A argument) {
      return leaf(argument);
    }

    @Override
    public R variable(Variable variable, A argument) {
      return leaf(argument);
    }

    @Override
    public R binary(Binary binary, A argument) {
      return join(binary.left.accept(this, argument), binary.right.accept(this, argument));
    }

    @Override
    public R let(Let let, A argument) {
      return join(let.value.accept(this, argument), let.body.accept(this, argument));
    }
  }

  static class Depth extends Fold<Integer, Object> {
    @Override
    Integer leaf(Object ignored) {
      return 1;
    }

    @Override
    Integer join(Integer left, Integer right) {
      return 1 + Math.max(left, right);
    }
  }

  static class Uses extends Fold<Boolean, String> {
    @Override
    Boolean leaf(String name) {
      return false;
    }

    @Override
    public Boolean variable(Variable variable, String name) {
      return variable.name.equals(name);
    }

    @Override
    Boolean join(Boolean left, Boolean right) {
      return left | right;
    }

    @Override
    public Boolean let(Let let, String name) {
      return let.name.equals(name) ? let.value.accept(this, name) : super.let(let, name);
    }
  }

  static class Rename<X extends Exception> implements Visitor<Expression, String[], X> {
    @Override
    public Expression number(Number number, String[] names) {
      return number;
    }

    @Override
    public Expression variable(Variable variable, String[] names) throws X {
      return variable.name.equals(names[0]) ? new Variable(names[1]) : variable;
    }

    @Override
    public Expression binary(Binary binary, String[] names) throws X {
      Expression left = binary.left.accept(this, names);
      return new Binary(binary.sign, left, binary.right.accept(this, names));
    }

    @Override
    public Expression let(Let let, String[] names) throws X {
      Expression value = let.value.accept(this, names);
      boolean hidden = let.name.equals(names[0]);
      return new Let(let.name, value, hidden ? let.body : let.body.accept(this, names));
    }
  }

  static <R> R visit(
      Expression expression, Visitor<? extends R, Object, RuntimeException> visitor) {
    return expression.accept(visitor, "any");
  }

  public static void main(String[] args) {
    Expression x = new Variable("x");
    Expression sum = new Binary('+', x, new Binary('*', new Number(3), new Variable("y")));
    Expression[] all = {
      new Number(7),
      x,
      sum,
      new Let("y", new Number(5), sum),
      new Let("x", sum, new Binary('-', x, new Number(1))),
      new Binary('/', sum, new Binary('-', x, x)),
    };
    Scope scope = new Scope("x", 4, null);
    for (Expression each : all) {
      System.out.println(each.accept(new Show(), null));
      Expression renamed = each.accept(new Rename<RuntimeException>(), new String[] {"y", "x"});
      for (Expression version : new Expression[] {each, renamed}) {
        try {
          int value = version.accept(new Evaluate(), scope);
          System.out.print(value);
        } catch (Unbound | ArithmeticException e) {
          System.out.print(e.getMessage());
        }
        System.out.print(version == each ? ", " : "");
      }
      int depth = each.accept(new Depth(), 1.5);
      boolean uses = each.accept(new Uses(), "x");
      System.out.println(", " + depth + ", " + uses + ", " + (visit(each, new Depth()) == depth));
    }
    System.out.println(all[3].accept(new Rename<RuntimeException>(), new String[] {"y", "z"}));
  }
}
