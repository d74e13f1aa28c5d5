/**
 * An interpreter of a small language: statements and expressions are objects that run themselves.
 */
public class TreeInterpreter {
  static final class Scope {
    private final Scope outer;
    private Variable first;
    static int made;

    Scope(Scope outer) {
      this.outer = outer;
      made++;
    }

    Variable find(String name) {
      for (Scope scope = this; scope != null; scope = scope.outer) {
        for (Variable variable = scope.first; variable != null; variable = variable.next) {
          if (variable.name == name) return variable;
        }
      }
      return null;
    }

    Variable define(String name, long value) {
      Variable variable = new Variable();
      variable.name = name;
      variable.value = value;
      variable.next = first;
      return first = variable;
    }
  }

  static final class Variable {
    String name;
    long value;
    Variable next;
  }

  /** What a statement tells the one around it. */
  static final class Signal {
    static final Signal NONE = null;
    static final Signal BREAK = new Signal(0);
    final long value;

    Signal(long value) {
      this.value = value;
    }
  }

  interface Expression {
    long value(Scope scope);
  }

  interface Statement {
    Signal run(Scope scope);
  }

  static class Literal implements Expression {
    private final long value;

    Literal(long value) {
      this.value = value;
    }

    public long value(Scope scope) {
      return value;
    }
  }

  static class Read implements Expression {
    private final String name;

    Read(String name) {
      this.name = name;
    }

    public long value(Scope scope) {
      return scope.find(name).value;
    }
  }

  static class Operation implements Expression {
    private final char sign;
    private final Expression left, right;

    Operation(Expression left, char sign, Expression right) {
      this.left = left;
      this.sign = sign;
      this.right = right;
    }

    public long value(Scope scope) {
      long a = left.value(scope);
      if (sign == '&' && a == 0) return 0;
      long b = right.value(scope);
      return switch (sign) {
        case '+' -> a + b;
        case '-' -> a - b;
        case '*' -> a * b;
        case '/' -> a / b;
        case '%' -> a % b;
        case '<' -> a < b ? 1 : 0;
        case '=' -> a == b ? 1 : 0;
        default -> b;
      };
    }
  }

  /** A call is an expression, and a statement that forgets the result. */
  static class Call implements Expression, Statement {
    private final Function function;
    private final Expression[] arguments;

    Call(Function function, Expression[] arguments) {
      this.function = function;
      this.arguments = arguments;
    }

    public long value(Scope scope) {
      Scope inner = new Scope(null);
      for (int i = 0; i < arguments.length; i++) {
        inner.define(function.parameters[i], arguments[i].value(scope));
      }
      Signal signal = function.body.run(inner);
      return signal == Signal.NONE ? 0 : signal.value;
    }

    public Signal run(Scope scope) {
      value(scope);
      return Signal.NONE;
    }
  }

  static class Function {
    final String[] parameters;
    Statement body;

    Function(String[] parameters) {
      this.parameters = parameters;
    }
  }

  static class Assign implements Statement {
    protected final String name;
    protected final Expression value;

    Assign(String name, Expression value) {
      this.name = name;
      this.value = value;
    }

    public Signal run(Scope scope) {
      scope.find(name).value = value.value(scope);
      return Signal.NONE;
    }
  }

  static class Define extends Assign {
    Define(String name, Expression value) {
      super(name, value);
    }

    @Override
    public Signal run(Scope scope) {
      scope.define(name, 0);
      return super.run(scope);
    }
  }

  static class Print implements Statement {
    private final Expression value;

    Print(Expression value) {
      this.value = value;
    }

    public Signal run(Scope scope) {
      System.out.println(value.value(scope));
      return null;
    }
  }

  static class Return extends Print {
    private final Expression value;

    Return(Expression value) {
      super(null);
      this.value = value;
    }

    @Override
    public Signal run(Scope scope) {
      return new Signal(value.value(scope));
    }
  }

  static class Break implements Statement {
    public Signal run(Scope scope) {
      return Signal.BREAK;
    }
  }

  static class Block implements Statement {
    private final Statement[] statements;

    Block(Statement[] statements) {
      this.statements = statements;
    }

    public Signal run(Scope scope) {
      Scope inner = new Scope(scope);
      for (Statement statement : statements) {
        Signal signal = statement.run(inner);
        if (signal != Signal.NONE) return signal;
      }
      return Signal.NONE;
    }
  }

  static class If implements Statement {
    protected final Expression condition;
    protected final Statement then;
    private final Statement otherwise;

    If(Expression condition, Statement then, Statement otherwise) {
      this.condition = condition;
      this.then = then;
      this.otherwise = otherwise;
    }

    public Signal run(Scope scope) {
      Statement chosen = condition.value(scope) != 0 ? then : otherwise;
      return chosen == null ? Signal.NONE : chosen.run(scope);
    }
  }

  static class While extends If {
    While(Expression condition, Statement body) {
      super(condition, body, null);
    }

    @Override
    public Signal run(Scope scope) {
      while (condition.value(scope) != 0) {
        Signal signal = then.run(scope);
        if (signal == Signal.BREAK) break;
        if (signal != Signal.NONE) return signal;
      }
      return Signal.NONE;
    }
  }

  static Expression read(String name) {
    return new Read(name);
  }

  static Expression number(long value) {
    return new Literal(value);
  }

  static Expression op(Expression left, char sign, Expression right) {
    return new Operation(left, sign, right);
  }

  static Statement block(Statement first, Statement second) {
    return new Block(new Statement[] {first, second});
  }

  static Statement add(String name, Expression value) {
    return new Assign(name, op(read(name), '+', value));
  }

  static Function fibonacci() {
    Function fib = new Function(new String[] {"n"});
    Expression one = new Call(fib, new Expression[] {op(read("n"), '-', number(1))});
    Expression two = new Call(fib, new Expression[] {op(read("n"), '-', number(2))});
    fib.body =
        block(
            new If(op(read("n"), '<', number(2)), new Return(read("n")), null),
            new Return(op(one, '+', two)));
    return fib;
  }

  static Statement collatz(long start) {
    Expression even = op(op(read("n"), '%', number(2)), '=', number(0));
    Statement half = new Assign("n", op(read("n"), '/', number(2)));
    Statement triple = new Assign("n", op(op(read("n"), '*', number(3)), '+', number(1)));
    Statement body = block(new If(even, half, triple), add("steps", number(1)));
    Statement guard = new If(op(read("n"), '=', number(1)), new Break(), body);
    return new Block(
        new Statement[] {
          new Define("n", number(start)),
          new Define("steps", number(0)),
          new While(number(1), guard),
          new Print(read("steps")),
          block(new Define("steps", number(-1)), new Print(read("steps"))),
          new Print(op(read("n"), '&', read("steps"))),
        });
  }

  public static void main(String[] args) {
    Scope global = new Scope(null);
    Function fibonacci = fibonacci();
    for (int n = 5; n <= 20; n += 5) {
      new Print(new Call(fibonacci, new Expression[] {number(n)})).run(global);
    }
    collatz(27).run(global);
    collatz(97).run(global);
    Statement call = new Call(fibonacci, new Expression[] {number(3)});
    System.out.println(call.run(global) == Signal.NONE);
    System.out.println(call instanceof Expression);
    System.out.println(Scope.made);
    System.out.println(new Block(new Statement[0]).run(global) == null);
    System.out.println(new While(number(1), new Return(number(12))).run(global).value);
  }
}
