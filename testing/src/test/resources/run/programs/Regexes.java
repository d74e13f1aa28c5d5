import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** Regular expressions in three ways: by backtracking, by sets of states, and by derivatives. */
public class Regexes {
  sealed interface Node permits Empty, Any, Letter, Sequence, Choice, Repeat, Group {}

  record Empty() implements Node {}

  record Any() implements Node {}

  record Letter(boolean negated, BitSet letters) implements Node {
    boolean matches(char c) {
      return letters.get(c) != negated;
    }
  }

  record Sequence(Node first, Node second) implements Node {}

  record Choice(Node left, Node right) implements Node {}

  record Repeat(Node body, int least, int most) implements Node {}

  record Group(int number, Node body) implements Node {}

  static class SyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    SyntaxException(String message, int at) {
      super(message + " at " + at);
    }
  }

  static class Parser {
    private final String text;
    private int at;
    private int groups;

    Parser(String text) {
      this.text = text;
    }

    Node parse() throws SyntaxException {
      Node node = choice();
      if (at < text.length()) {
        throw new SyntaxException("unexpected " + text.charAt(at), at);
      }
      return node;
    }

    private boolean more(String stops) {
      return at < text.length() && stops.indexOf(text.charAt(at)) < 0;
    }

    private Node choice() throws SyntaxException {
      Node left = sequence();
      while (at < text.length() && text.charAt(at) == '|') {
        at++;
        left = new Choice(left, sequence());
      }
      return left;
    }

    private Node sequence() throws SyntaxException {
      List<Node> parts = new ArrayList<>();
      while (more("|)")) {
        parts.add(repeated());
      }
      Node result = new Empty();
      for (int i = parts.size() - 1; i >= 0; i--) {
        result = result instanceof Empty ? parts.get(i) : new Sequence(parts.get(i), result);
      }
      return result;
    }

    private Node repeated() throws SyntaxException {
      Node node = atom();
      while (at < text.length()) {
        switch (text.charAt(at)) {
          case '*' -> node = new Repeat(node, 0, Integer.MAX_VALUE);
          case '+' -> node = new Repeat(node, 1, Integer.MAX_VALUE);
          case '?' -> node = new Repeat(node, 0, 1);
          case '{' -> {
            at++;
            int least = number();
            int most = least;
            if (at < text.length() && text.charAt(at) == ',') {
              at++;
              most = at < text.length() && text.charAt(at) == '}' ? Integer.MAX_VALUE : number();
            }
            if (at == text.length() || text.charAt(at) != '}' || most < least) {
              throw new SyntaxException("bad count", at);
            }
            node = new Repeat(node, least, most);
          }
          default -> {
            return node;
          }
        }
        at++;
      }
      return node;
    }

    private int number() throws SyntaxException {
      int start = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (start == at) {
        throw new SyntaxException("no number", at);
      }
      return Integer.parseInt(text.substring(start, at));
    }

    private Node atom() throws SyntaxException {
      char c = text.charAt(at++);
      return switch (c) {
        case '.' -> new Any();
        case '(' -> {
          int number = ++groups;
          Node body = choice();
          if (at == text.length()) {
            throw new SyntaxException("open group", at);
          }
          at++;
          yield new Group(number, body);
        }
        case '[' -> set();
        case '\\' -> {
          if (at == text.length()) {
            throw new SyntaxException("nothing escaped", at);
          }
          yield escaped(text.charAt(at++));
        }
        case '*', '+', '?', '{' -> throw new SyntaxException("nothing to repeat", at - 1);
        default -> letter(c);
      };
    }

    private static Letter letter(char c) {
      BitSet one = new BitSet();
      one.set(c);
      return new Letter(false, one);
    }

    private static Letter escaped(char c) {
      BitSet set = new BitSet();
      switch (c) {
        case 'd', 'D' -> set.set('0', '9' + 1);
        case 'w', 'W' -> {
          set.set('0', '9' + 1);
          set.set('a', 'z' + 1);
          set.set('A', 'Z' + 1);
          set.set('_');
        }
        default -> {
          return letter(c);
        }
      }
      return new Letter(c < 'a', set);
    }

    private Node set() throws SyntaxException {
      boolean negated = at < text.length() && text.charAt(at) == '^';
      at += negated ? 1 : 0;
      BitSet set = new BitSet();
      while (more("]")) {
        char from = text.charAt(at++);
        char to = from;
        if (at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']') {
          to = text.charAt(at + 1);
          at += 2;
        }
        if (to < from) {
          throw new SyntaxException("range backwards", at);
        }
        set.set(from, to + 1);
      }
      if (at++ == text.length()) {
        throw new SyntaxException("open set", at - 1);
      }
      return new Letter(negated, set);
    }
  }

  /** Tries one way after the other; knows the groups. */
  static class Backtracker {
    private final String text;
    private final Map<Integer, String> groups = new LinkedHashMap<>();
    private int steps;

    Backtracker(String text) {
      this.text = text;
    }

    boolean match(Node node, int at, IntPredicate next) {
      if (++steps > 200_000) {
        throw new IllegalStateException("too many steps");
      }
      return switch (node) {
        case Empty e -> next.test(at);
        case Any a -> at < text.length() && next.test(at + 1);
        case Letter l -> at < text.length() && l.matches(text.charAt(at)) && next.test(at + 1);
        case Sequence(var first, var second) -> match(first, at, i -> match(second, i, next));
        case Choice(var left, var right) -> match(left, at, next) || match(right, at, next);
        case Group(var number, var body) ->
            match(
                body,
                at,
                end -> {
                  String old = groups.put(number, text.substring(at, end));
                  if (next.test(end)) {
                    return true;
                  }
                  if (old == null) {
                    groups.remove(number);
                  } else {
                    groups.put(number, old);
                  }
                  return false;
                });
        case Repeat(var body, var least, var most) when most == 0 -> next.test(at);
        case Repeat(var body, int least, int most) ->
            match(
                    body,
                    at,
                    i ->
                        (i > at || least > 0)
                            && match(
                                new Repeat(
                                    body,
                                    Math.max(0, least - 1),
                                    most == Integer.MAX_VALUE ? most : most - 1),
                                i,
                                next))
                || least == 0 && next.test(at);
      };
    }
  }

  /** All ways at once. */
  static class Automaton {
    private record Edge(Node label, int to) {}

    private final List<List<Edge>> edges = new ArrayList<>();
    private final int end;

    Automaton(Node node) {
      int start = state();
      end = state();
      build(node, start, end);
    }

    private int state() {
      edges.add(new ArrayList<>());
      return edges.size() - 1;
    }

    private void build(Node node, int from, int to) {
      switch (node) {
        case Empty e -> edges.get(from).add(new Edge(null, to));
        case Any a -> edges.get(from).add(new Edge(a, to));
        case Letter l -> edges.get(from).add(new Edge(l, to));
        case Group(var number, var body) -> build(body, from, to);
        case Choice(var left, var right) -> {
          build(left, from, to);
          build(right, from, to);
        }
        case Sequence(var first, var second) -> {
          int middle = state();
          build(first, from, middle);
          build(second, middle, to);
        }
        case Repeat(var body, var least, var most) -> {
          int at = from;
          for (int i = 0; i < least; i++) {
            int next = state();
            build(body, at, next);
            at = next;
          }
          if (most == Integer.MAX_VALUE) {
            int loop = state();
            edges.get(at).add(new Edge(null, loop));
            build(body, loop, loop);
            edges.get(loop).add(new Edge(null, to));
            return;
          }
          for (int i = least; i < most; i++) {
            int next = state();
            edges.get(at).add(new Edge(null, to));
            build(body, at, next);
            at = next;
          }
          edges.get(at).add(new Edge(null, to));
        }
      }
    }

    private BitSet closure(BitSet states) {
      Deque<Integer> todo = new ArrayDeque<>();
      for (int s = states.nextSetBit(0); s >= 0; s = states.nextSetBit(s + 1)) {
        todo.push(s);
      }
      while (!todo.isEmpty()) {
        for (Edge edge : edges.get(todo.pop())) {
          if (edge.label() == null && !states.get(edge.to())) {
            states.set(edge.to());
            todo.push(edge.to());
          }
        }
      }
      return states;
    }

    boolean matches(String text) {
      BitSet states = new BitSet();
      states.set(0);
      closure(states);
      for (char c : text.toCharArray()) {
        BitSet next = new BitSet();
        for (int s = states.nextSetBit(0); s >= 0; s = states.nextSetBit(s + 1)) {
          for (Edge edge : edges.get(s)) {
            if (edge.label() instanceof Any || edge.label() instanceof Letter l && l.matches(c)) {
              next.set(edge.to());
            }
          }
        }
        states = closure(next);
      }
      return states.get(end);
    }
  }

  /** What is left to match behind one letter. */
  static class Derivatives {
    private static final Node NOTHING = new Letter(false, new BitSet());
    private final Map<Node, Map<Character, Node>> known = new HashMap<>();

    static boolean nullable(Node node) {
      return switch (node) {
        case Empty e -> true;
        case Any a -> false;
        case Letter l -> false;
        case Group(int n, Node body) -> nullable(body);
        case Sequence(Node a, Node b) -> nullable(a) && nullable(b);
        case Choice(Node a, Node b) -> nullable(a) || nullable(b);
        case Repeat(Node body, int least, int most) -> least == 0 || nullable(body);
      };
    }

    private static Node sequence(Node a, Node b) {
      return a.equals(NOTHING) || b.equals(NOTHING)
          ? NOTHING
          : a instanceof Empty ? b : b instanceof Empty ? a : new Sequence(a, b);
    }

    private static Node choice(Node a, Node b) {
      return a.equals(NOTHING) ? b : b.equals(NOTHING) || a.equals(b) ? a : new Choice(a, b);
    }

    private Node derive(Node node, char c) {
      Map<Character, Node> memory = known.computeIfAbsent(node, k -> new HashMap<>());
      Node old = memory.get(c);
      if (old != null) {
        return old;
      }
      Node result =
          switch (node) {
            case Empty e -> NOTHING;
            case Any a -> new Empty();
            case Letter l -> l.matches(c) ? new Empty() : NOTHING;
            case Group g -> derive(g.body(), c);
            case Choice(var a, var b) -> choice(derive(a, c), derive(b, c));
            case Sequence(var a, var b) when nullable(a) ->
                choice(sequence(derive(a, c), b), derive(b, c));
            case Sequence(var a, var b) -> sequence(derive(a, c), b);
            case Repeat(var body, var least, var most) when most == 0 -> NOTHING;
            case Repeat(var body, var least, var most) ->
                sequence(
                    derive(body, c),
                    new Repeat(
                        body, Math.max(0, least - 1), most == Integer.MAX_VALUE ? most : most - 1));
          };
      memory.put(c, result);
      return result;
    }

    boolean matches(Node node, String text) {
      for (char c : text.toCharArray()) {
        node = derive(node, c);
      }
      return nullable(node);
    }
  }

  public static void main(String[] args) {
    String[][] tests = {
      {"a*b", "b", "aaab", "aa", "ab!"},
      {"(ab|cd)+(e?)", "abcd", "abe", "e", "cdcde"},
      {"[a-c]{2,3}x", "abx", "abcx", "ax", "abcax"},
      {"[^0-9]+\\.\\d*", "a.1", "ab.", "1.1", "."},
      {"(a|b)*abb", "abb", "babaabb", "ab", "aabbb"},
      {"(\\w+)@(\\w+)\\.(com|org)", "me@home.org", "me@home.net", "a_1@b.com", "@b.com"},
      {"", "", "a"},
      {"a||b", "", "b", "ab"},
      {"(a{0,2}){2}", "", "aaaa", "aaaaa"},
      {"(x+x+)+y", "xxxxxy", "xxxxxx"},
      {".{3}", "abc", "ab", "[]\\"},
      {"(a*)*", "aaa", "b"},
      {"[]x]", "x"},
      {"-[+-]-", "-+-", "---", "-*-"},
    };
    for (String[] test : tests) {
      StringBuilder line = new StringBuilder(test[0]).append(':');
      try {
        Node node = new Parser(test[0]).parse();
        Automaton automaton = new Automaton(node);
        Derivatives derivatives = new Derivatives();
        for (int i = 1; i < test.length; i++) {
          String text = test[i];
          Backtracker backtracker = new Backtracker(text);
          boolean a = backtracker.match(node, 0, end -> end == text.length());
          boolean b = automaton.matches(text);
          boolean c = derivatives.matches(node, text);
          line.append(' ')
              .append(text)
              .append('=')
              .append(a == b && b == c ? a : a + "/" + b + "/" + c);
          if (a && !backtracker.groups.isEmpty()) {
            line.append(backtracker.groups);
          }
        }
        line.append(" [").append(automaton.edges.size()).append(" states]");
      } catch (SyntaxException e) {
        line.append(' ').append(e.getMessage());
      }
      System.out.println(line);
    }
    TreeSet<String> messages = new TreeSet<>();
    for (String wrong :
        new String[] {"(a", "a)", "*a", "a{2", "a{3,1}", "[b-a]", "[a", "a\\", "a|*", "a{x}"}) {
      try {
        messages.add("good: " + new Parser(wrong).parse());
      } catch (SyntaxException e) {
        messages.add(wrong + " " + e.getMessage());
      }
    }
    System.out.println(messages);
    String slow = "x".repeat(24);
    try {
      new Backtracker(slow).match(new Parser("(x+x+)+y").parse(), 0, end -> end == slow.length());
    } catch (IllegalStateException | SyntaxException e) {
      System.out.println(e.getMessage());
    }
    try {
      Node node = new Parser("(x+x+)+y").parse();
      System.out.println(
          new Automaton(node).matches(slow) + " " + new Derivatives().matches(node, slow + "y"));
    } catch (SyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
