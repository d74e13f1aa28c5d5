/** The lambda calculus by patterns: substitution, reduction, and a typed one with unification. */
public class LambdaCalculus {
  sealed interface Term {
    record Var(String name) implements Term {
      @Override
      public String toString() {
        return name;
      }
    }

    record Abs(String name, Term body) implements Term {
      @Override
      public String toString() {
        return "\\" + name + "." + body;
      }
    }

    record App(Term function, Term argument) implements Term {
      @Override
      public String toString() {
        String f = function instanceof Abs ? "(" + function + ")" : "" + function;
        return f + " " + (argument instanceof Var ? argument : "(" + argument + ")");
      }
    }
  }

  static boolean free(String name, Term term) {
    return switch (term) {
      case Term.Var(String n) -> n.equals(name);
      case Term.Abs(String n, Term body) -> !n.equals(name) && free(name, body);
      case Term.App(Term f, Term a) -> free(name, f) || free(name, a);
    };
  }

  static int fresh;

  static Term substitute(Term term, String name, Term by) {
    return switch (term) {
      case Term.Var v when v.name().equals(name) -> by;
      case Term.Var v -> v;
      case Term.Abs(var n, var body) when n.equals(name) -> term;
      case Term.Abs(var n, var body) when free(n, by) -> {
        String other = n + ++fresh;
        yield new Term.Abs(other, substitute(substitute(body, n, new Term.Var(other)), name, by));
      }
      case Term.Abs(var n, var body) -> new Term.Abs(n, substitute(body, name, by));
      case Term.App(var f, var a) -> new Term.App(substitute(f, name, by), substitute(a, name, by));
    };
  }

  /** One step in normal order, or null. */
  static Term step(Term term) {
    if (term instanceof Term.App(Term.Abs(String name, Term body), Term argument)) {
      return substitute(body, name, argument);
    }
    return switch (term) {
      case Term.Var v -> null;
      case Term.Abs(var n, var body) when step(body) instanceof Term next -> new Term.Abs(n, next);
      case Term.App(var f, var a) when step(f) instanceof Term next -> new Term.App(next, a);
      case Term.App(var f, var a) when step(a) instanceof Term next -> new Term.App(f, next);
      case Term.Abs abs -> null;
      case Term.App app -> null;
    };
  }

  static Term normal(Term term, int limit) {
    int steps = 0;
    while (steps < limit && step(term) instanceof Term next) {
      term = next;
      steps++;
    }
    System.out.print(steps + " steps: ");
    return term;
  }

  static int church(Term term) {
    if (!(term instanceof Term.Abs(var f, Term.Abs(var x, var body)))) {
      return -1;
    }
    int n = 0;
    while (body instanceof Term.App(Term.Var(var g), var inner) && g.equals(f)) {
      body = inner;
      n++;
    }
    return body instanceof Term.Var(var y) && y.equals(x) ? n : -1;
  }

  static class Parser {
    final String text;
    int at;

    Parser(String text) {
      this.text = text;
    }

    Term term() {
      Term result = atom();
      while (at < text.length() && text.charAt(at) != ')') {
        if (text.charAt(at) == ' ') {
          at++;
        } else {
          result = result == null ? atom() : new Term.App(result, atom());
        }
      }
      return result;
    }

    private Term atom() {
      return switch ((Character) text.charAt(at++)) {
        case '(' -> {
          Term inner = term();
          at++;
          yield inner;
        }
        case '\\' -> {
          int dot = text.indexOf('.', at);
          String name = text.substring(at, dot);
          at = dot + 1;
          yield new Term.Abs(name, term());
        }
        case Character c when Character.isDigit(c) -> number(c - '0');
        case Character c -> new Term.Var("" + c);
      };
    }
  }

  static Term number(int n) {
    Term body = new Term.Var("x");
    for (int i = 0; i < n; i++) {
      body = new Term.App(new Term.Var("f"), body);
    }
    return new Term.Abs("f", new Term.Abs("x", body));
  }

  sealed interface Type {}

  static final class Unknown implements Type {
    Type is;
    final int number;

    Unknown(int number) {
      this.number = number;
    }
  }

  record Arrow(Type from, Type to) implements Type {}

  record Scope(String name, Type type, Scope outer) {}

  static int unknowns;

  static Type infer(Term term, Scope scope) {
    return switch (term) {
      case Term.Var(var name) -> {
        for (Scope s = scope; s instanceof Scope(var n, var type, var outer); s = outer) {
          if (n.equals(name)) {
            yield type;
          }
        }
        throw new IllegalStateException("unbound " + name);
      }
      case Term.Abs(var name, var body) -> {
        Type from = new Unknown(unknowns++);
        yield new Arrow(from, infer(body, new Scope(name, from, scope)));
      }
      case Term.App(var f, var a) -> {
        Type result = new Unknown(unknowns++);
        unify(infer(f, scope), new Arrow(infer(a, scope), result));
        yield result;
      }
    };
  }

  static Type resolved(Type type) {
    return type instanceof Unknown u && u.is instanceof Type t ? resolved(t) : type;
  }

  static boolean occurs(Unknown unknown, Type type) {
    return switch (resolved(type)) {
      case Unknown u -> u == unknown;
      case Arrow(var from, var to) -> occurs(unknown, from) || occurs(unknown, to);
    };
  }

  static void unify(Type a, Type b) {
    record Two(Type a, Type b) {}
    switch (new Two(resolved(a), resolved(b))) {
      case Two(Unknown u, Unknown v) when u == v -> {}
      case Two(Unknown u, var t) when occurs(u, t) ->
          throw new IllegalStateException("endless type");
      case Two(Unknown u, var t) -> u.is = t;
      case Two(var t, Unknown u) -> unify(u, t);
      case Two(Arrow(var f, var t), Arrow(var g, var s)) -> {
        unify(f, g);
        unify(t, s);
      }
    }
  }

  static String show(Type type) {
    return switch (resolved(type)) {
      case Unknown u -> "" + (char) ('a' + u.number % 26);
      case Arrow(var from, var to) when resolved(from) instanceof Arrow ->
          "(" + show(from) + ") -> " + show(to);
      case Arrow(var from, var to) -> show(from) + " -> " + show(to);
    };
  }

  public static void main(String[] args) {
    String plus = "(\\m.\\n.\\f.\\x.m f (n f x))";
    String times = "(\\m.\\n.\\f.m (n f))";
    String[] texts = {
      "\\x.x",
      "(\\x.x) y",
      "(\\x.\\y.x) y z",
      "(\\x.x x) (\\x.x x)",
      plus + " 2 3",
      times + " 3 (" + plus + " 2 2)",
      "2 3",
      "\\f.\\g.\\x.f (g x)",
      "(\\x.\\y.y) ((\\x.x x) (\\x.x x)) z"
    };
    for (String text : texts) {
      Term term = new Parser(text).term();
      Term result = normal(term, 100);
      System.out.println(
          term + " => " + result + (church(result) >= 0 ? " = " + church(result) : ""));
      unknowns = 0;
      try {
        System.out.println("  : " + show(infer(term, null)));
      } catch (IllegalStateException e) {
        System.out.println("  " + e.getMessage());
      }
    }
  }
}
