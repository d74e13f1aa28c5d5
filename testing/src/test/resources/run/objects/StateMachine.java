/** A scanner of numbers and words whose states are objects that name their successors. */
public class StateMachine {
  abstract static class State {
    final String name;
    int entered;

    State(String name) {
      this.name = name;
    }

    abstract State on(char c, StateMachine machine);

    void enter(StateMachine machine) {
      entered++;
    }

    void leave(StateMachine machine) {}
  }

  static class Blank extends State {
    Blank() {
      super("blank");
    }

    @Override
    State on(char c, StateMachine machine) {
      if (Character.isDigit(c)) {
        return machine.number;
      }
      if (c >= 'a' && c <= 'z') {
        return machine.word;
      }
      return c == '"' ? machine.quoted : c == '#' ? machine.comment : this;
    }
  }

  /** A state that remembers how long it lasts. */
  abstract static class Measured extends State {
    protected int length;

    Measured(String name) {
      super(name);
    }

    @Override
    void enter(StateMachine machine) {
      super.enter(machine);
      length = 1;
    }

    @Override
    void leave(StateMachine machine) {
      machine.emit(this, length);
    }
  }

  static class NumberState extends Measured {
    private int value;
    private boolean fraction;

    NumberState() {
      super("number");
    }

    @Override
    void enter(StateMachine machine) {
      super.enter(machine);
      value = Character.digit(machine.current, 10);
      fraction = false;
    }

    @Override
    State on(char c, StateMachine machine) {
      if (c == '.' && !fraction) {
        fraction = true;
      } else if (Character.isDigit(c)) {
        value = value * 10 + c - '0';
      } else {
        return machine.blank.on(c, machine);
      }
      length++;
      return this;
    }

    @Override
    void leave(StateMachine machine) {
      super.leave(machine);
      machine.sum += value;
    }
  }

  static class Word extends Measured {
    Word() {
      super("word");
    }

    @Override
    State on(char c, StateMachine machine) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        length++;
        return this;
      }
      return machine.blank.on(c, machine);
    }
  }

  static class Quoted extends Measured {
    private boolean escaped;

    Quoted() {
      super("quoted");
    }

    @Override
    State on(char c, StateMachine machine) {
      length++;
      if (escaped) {
        escaped = false;
        return this;
      }
      escaped = c == '\\';
      return c == '"' ? machine.blank : this;
    }
  }

  static class Comment extends State {
    Comment() {
      super("comment");
    }

    @Override
    State on(char c, StateMachine machine) {
      return c == '\n' ? machine.blank : this;
    }
  }

  final State blank = new Blank();
  final State number = new NumberState();
  final State word = new Word();
  final State quoted = new Quoted();
  final State comment = new Comment();
  private State state = blank;
  private char current;
  private int sum;
  private int tokens;

  void emit(State state, int length) {
    tokens++;
    System.out.print(state.name);
    System.out.print(' ');
    System.out.println(length);
  }

  void accept(char c) {
    current = c;
    State next = state.on(c, this);
    if (next != state) {
      state.leave(this);
      state = next;
      state.enter(this);
    }
  }

  public static void main(String[] args) {
    String text = "let x1 = 12.5 + 307 # not 99\n\"a \\\" quoted\" 4x\t\"\"7 ende";
    StateMachine machine = new StateMachine();
    for (int i = 0; i < text.length(); i++) {
      machine.accept(text.charAt(i));
    }
    machine.accept('\n');
    System.out.println(machine.tokens);
    System.out.println(machine.sum);
    State[] states = {
      machine.blank, machine.number, machine.word, machine.quoted, machine.comment,
    };
    for (State each : states) {
      System.out.print(each.name);
      System.out.print(" entered ");
      System.out.println(each.entered);
    }
    System.out.println(machine.state.name);
  }
}
