/** Lists as records, and programs on them where the shape of the list is the program. */
public class ListPrograms {
  sealed interface Seq {
    static Seq of(Object... all) {
      Seq seq = Nil.NIL;
      for (int i = all.length; i-- > 0; ) {
        seq = new Cons(all[i] instanceof Object[] inner ? of(inner) : all[i], seq);
      }
      return seq;
    }
  }

  enum Nil implements Seq {
    NIL;

    @Override
    public String toString() {
      return "";
    }
  }

  record Cons(Object head, Seq tail) implements Seq {
    @Override
    public String toString() {
      String first = head instanceof Seq s ? "(" + s + ")" : "" + head;
      return tail instanceof Cons ? first + " " + tail : first;
    }
  }

  static Seq unique(Seq seq) {
    return switch (seq) {
      case Cons(var a, Cons(var b, var rest)) when a == null ? b == null : a.equals(b) ->
          unique(new Cons(a, rest));
      case Cons(var a, var rest) -> new Cons(a, unique(rest));
      case Nil n -> n;
    };
  }

  static Seq pairs(Seq seq) {
    return switch (seq) {
      case Cons(var a, Cons(var b, var rest)) ->
          new Cons(new Cons(b, new Cons(a, Nil.NIL)), pairs(rest));
      case Cons one -> one;
      case Nil.NIL -> Nil.NIL;
    };
  }

  static Seq flat(Object o, Seq rest) {
    return switch (o) {
      case Cons(Seq inner, Seq more) -> flat(inner, flat(more, rest));
      case Cons(var head, var more) -> new Cons(head, flat(more, rest));
      case Nil n -> rest;
      case null, default -> new Cons(o, rest);
    };
  }

  static Seq encode(Seq seq) {
    if (!(seq instanceof Cons(Object first, Seq tail))) {
      return seq;
    }
    int n = 1;
    while (tail instanceof Cons(Object next, Seq more) && next.equals(first)) {
      n++;
      tail = more;
    }
    return new Cons(n, new Cons(first, encode(tail)));
  }

  static Seq decode(Seq seq) {
    return switch (seq) {
      case Cons(Integer n, Cons(var what, var rest)) when n <= 0 -> decode(rest);
      case Cons(Integer n, Cons(var what, var rest)) ->
          new Cons(what, decode(new Cons(n - 1, new Cons(what, rest))));
      case Cons(var wrong, var rest) -> throw new IllegalArgumentException("no count: " + wrong);
      case Nil n -> n;
    };
  }

  static int sum(Seq seq) {
    int sum = 0;
    while (true) {
      switch (seq) {
        case Nil n:
          return sum;
        case Cons(Integer i, Seq rest):
          sum += i;
          seq = rest;
          continue;
        case Cons(String s, Seq rest)
        when !s.isEmpty() && Character.isDigit(s.charAt(0)):
          sum += Integer.parseInt(s);
          seq = rest;
          break;
        case Cons(Seq inner, Seq rest):
          sum += sum(inner);
          seq = rest;
          break;
        case Cons(var ignored, Seq rest):
          seq = rest;
      }
      sum += 1000;
    }
  }

  static boolean balanced(String text) {
    Seq open = Nil.NIL;
    for (char c : text.toCharArray()) {
      record State(Seq open, char c) {}
      switch (new State(open, c)) {
        case State(var o, char x) when "([{".indexOf(x) >= 0 -> open = new Cons(x, o);
        case State(Cons(Character x, var rest), char y) when x == '(' && y == ')' -> open = rest;
        case State(Cons(Character x, var rest), char y) when x != '(' && x + 2 == y -> open = rest;
        case State(var o, char x) when ")]}".indexOf(x) >= 0 -> {
          return false;
        }
        case State s -> {}
      }
    }
    return open instanceof Nil;
  }

  /** A small Lisp. */
  static Object lisp(Object form, Seq scope) {
    return switch (form) {
      case String name -> {
        for (Seq s = scope; s instanceof Cons(Cons(var n, var value), var outer); s = outer) {
          if (n.equals(name)) {
            yield value instanceof Cons(var v, var none) ? v : null;
          }
        }
        throw new IllegalArgumentException("unknown " + name);
      }
      case Cons(String op, Cons(var test, Cons(var yes, Cons(var no, Nil n))))
          when op.equals("if") ->
          lisp(lisp(test, scope) instanceof Integer i && i != 0 ? yes : no, scope);
      case Cons(String op, Cons(var value, Nil n)) when op.equals("quote") -> value;
      case Cons(String op, Cons(Seq names, Cons(var body, Nil n))) when op.equals("fn") ->
          new Closure(names, body, scope);
      case Cons(String op, Cons(String name, Cons(var value, Cons(var body, Nil n))))
          when op.equals("let") ->
          lisp(body, new Cons(Seq.of(name, lisp(value, scope)), scope));
      case Cons(String op, Cons(var a, Cons(var b, Nil n))) when "+-*<=".contains(op) -> {
        if (!(lisp(a, scope) instanceof Integer x) || !(lisp(b, scope) instanceof Integer y)) {
          throw new IllegalArgumentException("no numbers for " + op);
        }
        yield switch (op) {
          case "+" -> x + y;
          case "-" -> x - y;
          case "*" -> x * y;
          case "<" -> x < y ? 1 : 0;
          case String s when s.equals("=") -> x.equals(y) ? 1 : 0;
          default -> throw new IllegalArgumentException(op);
        };
      }
      case Cons(var f, var arguments) -> {
        if (!(lisp(f, scope) instanceof Closure(Seq names, Object body, Seq inner))) {
          throw new IllegalArgumentException("no function " + f);
        }
        while (names instanceof Cons(String name, var moreNames)
            && arguments instanceof Cons(var argument, var more)) {
          inner = new Cons(Seq.of(name, lisp(argument, scope)), inner);
          names = moreNames;
          arguments = more;
        }
        yield names == Nil.NIL && arguments == Nil.NIL ? lisp(body, inner) : "wrong number";
      }
      default -> form;
    };
  }

  record Closure(Seq names, Object body, Seq scope) {}

  public static void main(String[] args) {
    System.out.println(unique(Seq.of(1, 1, 2, 2, 2, 1, "a", "a")));
    System.out.println(pairs(Seq.of(1, 2, 3, 4, 5)));
    Seq nested = Seq.of(1, new Object[] {2, new Object[] {3, new Object[0]}, 4}, "five");
    System.out.println(nested + " | " + flat(nested, Nil.NIL));
    System.out.println(
        encode(Seq.of("a", "a", "b", "c", "c", "c"))
            + " | "
            + decode(Seq.of(2, "x", 0, "y", 3, 'z')));
    try {
      decode(Seq.of(1, "a", "b"));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(sum(Seq.of(1, "2", 3, "x", new Object[] {4, "5"}, 'c')));
    System.out.println(
        balanced("([]{}())")
            + " "
            + balanced("([)]")
            + " "
            + balanced("((")
            + " "
            + balanced("x]")
            + " "
            + balanced("a(b[c]d)"));
    Object[] y = {
      "fn",
      new Object[] {"f"},
      new Object[] {
        new Object[] {"fn", new Object[] {"x"}, new Object[] {"x", "x"}},
        new Object[] {
          "fn",
          new Object[] {"x"},
          new Object[] {
            "f",
            new Object[] {"fn", new Object[] {"n"}, new Object[] {new Object[] {"x", "x"}, "n"}}
          }
        }
      }
    };
    Object[] factorial = {
      "fn",
      new Object[] {"self"},
      new Object[] {
        "fn",
        new Object[] {"n"},
        new Object[] {
          "if",
          new Object[] {"<", "n", 2},
          1,
          new Object[] {"*", "n", new Object[] {"self", new Object[] {"-", "n", 1}}}
        }
      }
    };
    System.out.println(
        lisp(
            Seq.of(
                "let",
                "y",
                y,
                new Object[] {
                  "let", "fact", new Object[] {"y", factorial}, new Object[] {"fact", 10}
                }),
            Nil.NIL));
    System.out.println(
        lisp(
            Seq.of(
                new Object[] {
                  "fn",
                  new Object[] {"a", "b"},
                  new Object[] {"+", "a", new Object[] {"*", "b", "b"}}
                },
                1,
                5),
            Nil.NIL));
    for (Seq wrong :
        new Seq[] {
          Seq.of("+", "x", 1), Seq.of("+", new Object[] {"quote", "x"}, 1), Seq.of(5, 6)
        }) {
      try {
        System.out.println(lisp(wrong, Nil.NIL));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(
        lisp(Seq.of("quote", new Object[] {1, 2}), Nil.NIL)
            + " "
            + lisp(Seq.of(new Object[] {"fn", new Object[] {"a"}, "a"}), Nil.NIL));
  }
}
