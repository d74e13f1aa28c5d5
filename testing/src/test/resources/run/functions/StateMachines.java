/** States that are functions to the next state: a tokenizer, a traffic light and a turnstile. */
public class StateMachines {
  @FunctionalInterface
  interface State<I> {
    State<I> on(I input);

    default State<I> all(Iterable<? extends I> inputs) {
      State<I> state = this;
      for (I input : inputs) {
        state = state.on(input);
      }
      return state;
    }
  }

  static class Tokenizer {
    private final StringBuilder token = new StringBuilder();
    private final StringBuilder out = new StringBuilder();

    private final State<Character> start = this::start;
    private final State<Character> name = c -> isName(c) ? keep(c, this.name) : done("name", c);
    private final State<Character> number = this::number;
    private final State<Character> text =
        c -> c == '"' ? done("text") : c == '\\' ? this.escape : keep(c, this.text);
    private final State<Character> escape = c -> keep(c == 'n' ? '\n' : c, text);

    private static boolean isName(char c) {
      return c >= 'a' && c <= 'z' || c == '_';
    }

    private State<Character> keep(char c, State<Character> next) {
      token.append(c);
      return next;
    }

    private State<Character> done(String kind) {
      out.append(kind).append('<').append(token).append("> ");
      token.setLength(0);
      return start;
    }

    private State<Character> done(String kind, char again) {
      return done(kind).on(again);
    }

    private State<Character> start(char c) {
      if (isName(c)) {
        return name.on(c);
      }
      if (Character.isDigit(c)) {
        return number.on(c);
      }
      return switch (c) {
        case '"' -> text;
        case ' ', '\n' -> start;
        case '/' -> next -> next == '/' ? skip(2) : keep('/', start).all(chars("")).on(next);
        default -> {
          token.append(c);
          yield done("sign");
        }
      };
    }

    /** Skips to the end of the line, however often that was begun. */
    private State<Character> skip(int begun) {
      return c -> c == '\n' ? start : c == '/' ? skip(begun + 1) : skip(begun);
    }

    private State<Character> number(Character c) {
      if (Character.isDigit(c)) {
        return keep(c, this::number);
      }
      if (c != '.') {
        return done("int", c);
      }
      token.append(c);
      State<Character>[] fraction = newStates(1);
      fraction[0] = d -> Character.isDigit(d) ? keep(d, fraction[0]) : done("real", d);
      return fraction[0];
    }

    @SuppressWarnings("unchecked")
    private static State<Character>[] newStates(int n) {
      return (State<Character>[]) new State<?>[n];
    }

    static Iterable<Character> chars(String text) {
      return () ->
          new java.util.Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
              return at < text.length();
            }

            @Override
            public Character next() {
              return text.charAt(at++);
            }
          };
    }

    static String all(String text) {
      Tokenizer tokenizer = new Tokenizer();
      State<Character> end = tokenizer.start.all(chars(text + "\n"));
      return tokenizer.out + (end == tokenizer.start ? "" : "unfinished " + tokenizer.token);
    }
  }

  enum Light implements State<Integer> {
    RED(seconds -> seconds >= 30 ? light("GREEN") : null),
    GREEN(seconds -> seconds >= 20 ? light("YELLOW") : null),
    YELLOW(seconds -> seconds < 3 ? null : light("RED"));

    private final State<Integer> next;

    Light(State<Integer> next) {
      this.next = next;
    }

    private static Light light(String name) {
      return valueOf(name);
    }

    @Override
    public State<Integer> on(Integer seconds) {
      State<Integer> following = next.on(seconds);
      return following == null ? this : following;
    }
  }

  interface Turnstile {
    enum Event {
      COIN,
      PUSH,
      KICK
    }

    static State<Event> locked(int coins, int people) {
      return event ->
          switch (event) {
            case COIN -> open(coins + 1, people);
            case PUSH -> locked(coins, people);
            case KICK -> broken("locked with " + coins + " coins for " + people);
          };
    }

    static State<Event> open(int coins, int people) {
      return event ->
          switch (event) {
            case COIN -> open(coins + 1, people);
            case PUSH -> coins > people + 1 ? open(coins, people + 1) : locked(coins, people + 1);
            case KICK -> broken("open with " + coins + " coins for " + people);
          };
    }

    static State<Event> broken(String how) {
      return event -> {
        throw new IllegalStateException(how + ", then " + event);
      };
    }
  }

  public static void main(String[] args) {
    System.out.println(Tokenizer.all("let x_y = 12+3.25*foo(\"a \\\"b\\\"\")"));
    System.out.println(Tokenizer.all("a // b // c\nd 5. 7"));
    System.out.println(Tokenizer.all("a \"open"));
    System.out.println(Tokenizer.all(""));
    State<Integer> light = Light.RED;
    StringBuilder lights = new StringBuilder();
    for (int seconds : new int[] {5, 31, 10, 20, 2, 3, 40}) {
      light = light.on(seconds);
      lights.append(light).append(' ');
    }
    System.out.println(lights);
    Turnstile.Event[] events = Turnstile.Event.values();
    int random = 12345;
    for (int run = 0; run < 5; run++) {
      State<Turnstile.Event> turnstile = Turnstile.locked(0, 0);
      int steps = 0;
      try {
        while (true) {
          random = random * 1103515245 + 12345;
          int n = (random >>> 16) % 20;
          turnstile = turnstile.on(events[n == 0 ? 2 : n % 2]);
          steps++;
        }
      } catch (IllegalStateException e) {
        System.out.println(steps + ": " + e.getMessage());
      }
    }
  }
}
