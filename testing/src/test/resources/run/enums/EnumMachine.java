/** State machines of enums: a scanner of numbers, a game of stone, and a robot with programs. */
public class EnumMachine {
  enum Kind {
    DIGIT,
    SIGN,
    DOT,
    EXPONENT,
    END,
    OTHER;

    static Kind of(String text, int index) {
      if (index == text.length()) {
        return END;
      }
      char c = text.charAt(index);
      return switch (c) {
        case '+', '-' -> SIGN;
        case '.' -> DOT;
        case 'e', 'E' -> EXPONENT;
        default -> Character.isDigit(c) ? DIGIT : OTHER;
      };
    }
  }

  enum State {
    START {
      @Override
      State on(Kind kind) {
        return kind == Kind.SIGN ? SIGNED : SIGNED.on(kind);
      }
    },
    SIGNED {
      @Override
      State on(Kind kind) {
        return switch (kind) {
          case DIGIT -> WHOLE;
          case DOT -> POINT;
          default -> ERROR;
        };
      }
    },
    WHOLE(true) {
      @Override
      State on(Kind kind) {
        return switch (kind) {
          case DIGIT -> this;
          case DOT -> FRACTION;
          case EXPONENT -> POWER;
          case END -> DONE;
          case SIGN, OTHER -> ERROR;
        };
      }
    },
    POINT {
      @Override
      State on(Kind kind) {
        return kind == Kind.DIGIT ? FRACTION : ERROR;
      }
    },
    FRACTION(true) {
      @Override
      State on(Kind kind) {
        return kind == Kind.DOT ? ERROR : kind == Kind.DIGIT ? this : WHOLE.on(kind);
      }
    },
    POWER {
      @Override
      State on(Kind kind) {
        return kind == Kind.SIGN ? POWER_SIGN : POWER_SIGN.on(kind);
      }
    },
    POWER_SIGN {
      @Override
      State on(Kind kind) {
        return kind == Kind.DIGIT ? POWER_DIGITS : ERROR;
      }
    },
    POWER_DIGITS(true) {
      @Override
      State on(Kind kind) {
        return kind == Kind.DIGIT ? this : kind == Kind.END ? DONE : ERROR;
      }
    },
    DONE,
    ERROR;

    private final boolean accepting;
    private int visits;

    State() {
      this(false);
    }

    State(boolean accepting) {
      this.accepting = accepting;
    }

    State on(Kind kind) {
      return this;
    }

    static State run(String text) {
      State state = START;
      for (int i = 0; i <= text.length(); i++) {
        state.visits++;
        state = state.on(Kind.of(text, i));
      }
      return state;
    }
  }

  enum Hand {
    ROCK,
    PAPER,
    SCISSORS;

    private Hand beats;

    static {
      ROCK.beats = SCISSORS;
      PAPER.beats = ROCK;
      SCISSORS.beats = PAPER;
    }

    Result against(Hand other) {
      return this == other ? Result.DRAW : beats == other ? Result.WIN : Result.LOSS;
    }
  }

  enum Result {
    WIN(3),
    DRAW(1),
    LOSS(0);

    final int points;

    Result(int points) {
      this.points = points;
    }

    Result reversed() {
      return values()[2 - ordinal()];
    }
  }

  static class Robot {
    enum Heading {
      N(0, 1),
      E(1, 0),
      S(0, -1),
      W(-1, 0);

      final int dx, dy;

      Heading(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
      }

      Heading turn(int quarters) {
        return values()[(ordinal() + quarters + 4) % 4];
      }
    }

    private enum Command {
      FORWARD('f') {
        @Override
        void execute(Robot robot) {
          robot.x += robot.heading.dx;
          robot.y += robot.heading.dy;
        }
      },
      LEFT('l') {
        @Override
        void execute(Robot robot) {
          robot.heading = robot.heading.turn(-1);
        }
      },
      RIGHT('r') {
        @Override
        void execute(Robot robot) {
          robot.heading = robot.heading.turn(1);
        }
      };

      private final char letter;

      Command(char letter) {
        this.letter = letter;
      }

      abstract void execute(Robot robot);
    }

    private int x, y;
    private Heading heading = Heading.N;

    Robot run(String program) {
      for (int i = 0; i < program.length(); i++) {
        for (Command command : Command.values()) {
          if (command.letter == program.charAt(i)) {
            command.execute(this);
          }
        }
      }
      return this;
    }

    @Override
    public String toString() {
      return x + "," + y + " " + heading;
    }
  }

  public static void main(String[] args) {
    String[] texts = {"12", "-3.5", ".", ".5", "1.", "+1e10", "1e", "1e-7", "1.5.2", "", "2E+", "--1", "7x"};
    for (String text : texts) {
      System.out.println("\"" + text + "\" " + State.run(text));
    }
    for (State state : State.values()) {
      System.out.print(state + (state.accepting ? "! " : " ") + state.visits + (state == State.ERROR ? "\n" : ", "));
    }
    int score = 0;
    for (Hand a : Hand.values()) {
      for (Hand b : Hand.values()) {
        Result result = a.against(b);
        score += result.points;
        System.out.println(a + " " + b + " " + result + " " + (b.against(a) == result.reversed()));
      }
    }
    System.out.println(score);
    System.out.println(new Robot().run("ffrff") + "; " + new Robot().run("frfrfrf") + "; "
        + new Robot().run("llfffrfflf"));
  }
}
