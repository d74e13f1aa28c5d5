/**
 * An interpreter of a language with loops, functions and exceptions: every step is a pattern
 * switch.
 */
public class Interpreter {
  sealed interface Expr {}

  record Const(Object value) implements Expr {}

  record Name(String name) implements Expr {}

  record Binary(String op, Expr left, Expr right) implements Expr {}

  record Call(String function, Expr... arguments) implements Expr {}

  record Choose(Expr test, Expr yes, Expr no) implements Expr {}

  sealed interface Stmt {}

  record Assign(String name, Expr value) implements Stmt {}

  record While(Expr test, Stmt body) implements Stmt {}

  record Block(Stmt... all) implements Stmt {}

  record Print(Expr... all) implements Stmt {}

  record Return(Expr value) implements Stmt {}

  record Throw(Expr value) implements Stmt {}

  record Try(Stmt body, String name, Stmt handler, Stmt last) implements Stmt {}

  enum Jump implements Stmt {
    BREAK,
    CONTINUE
  }

  sealed interface Outcome {
    enum Simple implements Outcome {
      NEXT,
      BREAK,
      CONTINUE
    }

    record Returned(Object value) implements Outcome {}

    record Thrown(Object value) implements Outcome {}
  }

  record Function(String name, String[] parameters, Stmt body) {}

  static class Failure extends RuntimeException {
    final transient Object value;

    Failure(Object value) {
      super("" + value);
      this.value = value;
    }
  }

  static class Scope {
    private String[] names = new String[2];
    private Object[] values = new Object[2];
    private int size;

    Object get(String name) {
      for (int i = 0; i < size; i++) {
        if (names[i].equals(name)) {
          return values[i];
        }
      }
      throw new Failure("no " + name);
    }

    void set(String name, Object value) {
      int at = 0;
      while (at < size && !names[at].equals(name)) {
        at++;
      }
      if (at == names.length) {
        String[] n = new String[2 * size];
        Object[] v = new Object[2 * size];
        System.arraycopy(names, 0, n, 0, size);
        System.arraycopy(values, 0, v, 0, size);
        names = n;
        values = v;
      }
      names[at] = name;
      values[at] = value;
      size = Math.max(size, at + 1);
    }
  }

  private final Function[] functions;
  private int depth;

  Interpreter(Function... functions) {
    this.functions = functions;
  }

  Object eval(Expr expr, Scope scope) {
    return switch (expr) {
      case Const(var value) -> value;
      case Name(var name) -> scope.get(name);
      case Choose(var test, var yes, var no) ->
          eval(eval(test, scope) instanceof Boolean b && b ? yes : no, scope);
      case Binary(String op, Expr left, Expr right) when op.equals("and") ->
          eval(left, scope) instanceof Boolean b
              && b
              && eval(right, scope) instanceof Boolean c
              && c;
      case Binary(String op, Expr left, Expr right) -> {
        record Two(Object a, Object b) {}
        yield switch (new Two(eval(left, scope), eval(right, scope))) {
          case Two(Integer a, Integer b) ->
              switch (op) {
                case "+" -> a + b;
                case "-" -> a - b;
                case "*" -> a * b;
                case "/" -> {
                  if (b == 0) {
                    throw new Failure("division of " + a);
                  }
                  yield a / b;
                }
                case "%" -> a % b;
                case "<" -> a < b;
                case "==" -> a.equals(b);
                default -> throw new Failure(op);
              };
          case Two(String a, var b) when op.equals("+") -> a + b;
          case Two(var a, String b) when op.equals("+") -> a + b;
          case Two(String a, Integer n) when op.equals("*") -> a.repeat(n);
          case Two(var a, var b) when op.equals("==") -> a == null ? b == null : a.equals(b);
          case Two(var a, var b) -> throw new Failure(a + " " + op + " " + b);
        };
      }
      case Call(String name, Expr[] arguments) -> {
        for (Function f : functions) {
          if (f instanceof Function(var n, var parameters, var body)
              && n.equals(name)
              && parameters.length == arguments.length) {
            Scope inner = new Scope();
            for (int i = 0; i < parameters.length; i++) {
              inner.set(parameters[i], eval(arguments[i], scope));
            }
            if (++depth > 200) {
              throw new Failure("too deep");
            }
            Outcome outcome = run(body, inner);
            depth--;
            yield switch (outcome) {
              case Outcome.Returned(var value) -> value;
              case Outcome.Thrown(var value) -> throw new Failure(value);
              case Outcome.Simple s -> null;
            };
          }
        }
        throw new Failure("no function " + name + "/" + arguments.length);
      }
    };
  }

  Outcome run(Stmt stmt, Scope scope) {
    try {
      return switch (stmt) {
        case Assign(var name, var value) -> {
          scope.set(name, eval(value, scope));
          yield Outcome.Simple.NEXT;
        }
        case Print(var all) -> {
          String text = "";
          for (Expr each : all) {
            text += eval(each, scope);
          }
          System.out.println(text);
          yield Outcome.Simple.NEXT;
        }
        case Block(Stmt[] all) -> {
          for (Stmt each : all) {
            switch (run(each, scope)) {
              case Outcome.Simple.NEXT -> {}
              case Outcome other -> {
                yield other;
              }
            }
          }
          yield Outcome.Simple.NEXT;
        }
        case While(var test, var body) -> {
          loop:
          while (eval(test, scope) instanceof Boolean b && b) {
            switch (run(body, scope)) {
              case Outcome.Simple.BREAK:
                break loop;
              case Outcome.Simple.NEXT, Outcome.Simple.CONTINUE:
                continue;
              case Outcome.Returned r:
                yield r;
              case Outcome.Thrown t:
                yield t;
            }
          }
          yield Outcome.Simple.NEXT;
        }
        case Jump.BREAK -> Outcome.Simple.BREAK;
        case Jump.CONTINUE -> Outcome.Simple.CONTINUE;
        case Return(var value) -> new Outcome.Returned(eval(value, scope));
        case Throw(var value) -> new Outcome.Thrown(eval(value, scope));
        case Try(var body, var name, var handler, var last) -> {
          Outcome outcome = run(body, scope);
          if (outcome instanceof Outcome.Thrown(var value) && handler != null) {
            scope.set(name, value);
            outcome = run(handler, scope);
          }
          yield last != null
                  && run(last, scope) instanceof Outcome end
                  && end != Outcome.Simple.NEXT
              ? end
              : outcome;
        }
      };
    } catch (Failure f) {
      return new Outcome.Thrown(f.value);
    }
  }

  static Expr of(Object o) {
    return switch (o) {
      case Expr e -> e;
      case String s when s.startsWith("'") -> new Const(s.substring(1));
      case String s -> new Name(s);
      case null, default -> new Const(o);
    };
  }

  static Expr op(Object a, String op, Object b) {
    return new Binary(op, of(a), of(b));
  }

  static Stmt set(String name, Object value) {
    return new Assign(name, of(value));
  }

  static Call call(String name, Object... arguments) {
    Expr[] all = new Expr[arguments.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = of(arguments[i]);
    }
    return new Call(name, all);
  }

  static Stmt print(Object... arguments) {
    return new Print(call("", arguments).arguments());
  }

  public static void main(String[] args) {
    Function fib =
        new Function(
            "fib",
            new String[] {"n"},
            new Return(
                new Choose(
                    op("n", "<", 2),
                    of("n"),
                    op(call("fib", op("n", "-", 1)), "+", call("fib", op("n", "-", 2))))));
    Function primes =
        new Function(
            "primes",
            new String[] {"limit"},
            new Block(
                set("n", 1),
                set("found", "'"),
                new While(
                    of(true),
                    new Block(
                        set("n", op("n", "+", 1)),
                        new When(op("limit", "<", "n")).then(new Return(of("found"))),
                        set("d", 2),
                        set("prime", true),
                        new While(
                            op(op("d", "<", "n"), "and", "prime"),
                            new Block(
                                set(
                                    "prime",
                                    new Choose(
                                        op(op("n", "%", "d"), "==", 0), of(false), of(true))),
                                set("d", op("d", "+", 1)))),
                        new While(op("prime", "==", false), new Block(Jump.BREAK)),
                        set(
                            "found",
                            new Choose(
                                of("prime"),
                                op(op("found", "+", "n"), "+", "' "),
                                of("found")))))));
    Function risky =
        new Function(
            "risky",
            new String[] {"n"},
            new Try(
                new Block(
                    print("'try ", "n"),
                    set("r", op(100, "/", "n")),
                    new Throw(op("'result ", "+", "r"))),
                "e",
                new Block(print("'caught ", "e"), new Return(op("e", "+", "'!"))),
                print("'finally ", "n")));
    Function endless = new Function("endless", new String[0], new Return(call("endless")));
    Interpreter interpreter = new Interpreter(fib, primes, risky, endless);
    Stmt[] programs = {
      print(call("fib", 15)),
      print(call("primes", 40)),
      new Block(print(call("risky", 7)), print(call("risky", 0))),
      print(op("'ab", "*", 3), op(1, "+", "'x"), op(null, "==", null)),
      print(op("'ab", "-", 3)),
      print("unknown"),
      print(call("fib")),
      new Try(print(call("endless")), "e", print("'stopped: ", "e"), new Return(of(5))),
      new Try(new Throw(of(1)), "e", new Throw(op("e", "+", 1)), null),
    };
    for (Stmt program : programs) {
      String outcome =
          switch (interpreter.run(program, new Scope())) {
            case Outcome.Simple s -> s.name();
            case Outcome.Returned(Integer i) -> "returned int " + i;
            case Outcome.Returned r -> "returned " + r.value();
            case Outcome.Thrown(var value) -> "thrown " + value;
          };
      System.out.println("  " + outcome);
    }
  }

  record When(Expr test) {
    Stmt then(Stmt body) {
      return new While(test, body);
    }
  }
}
