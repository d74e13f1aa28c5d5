/** Constants with bodies of their own: abstract methods, overridden methods, fields, supers. */
public class EnumBodies {
  enum Operation {
    PLUS("+", 1) {
      @Override
      int apply(int a, int b) {
        return a + b;
      }
    },
    MINUS("-", 1) {
      @Override
      int apply(int a, int b) {
        return a - b;
      }
    },
    TIMES("*", 2) {
      @Override
      int apply(int a, int b) {
        return a * b;
      }

      @Override
      boolean commutes() {
        return true;
      }
    },
    POWER("^", 3) {
      private int calls;

      @Override
      int apply(int a, int b) {
        calls++;
        return b <= 0 ? 1 : a * apply(a, b - 1);
      }

      @Override
      public String toString() {
        return super.toString() + " after " + calls;
      }
    };

    private final String symbol;
    final int strength;

    Operation(String symbol, int strength) {
      this.symbol = symbol;
      this.strength = strength;
    }

    abstract int apply(int a, int b);

    boolean commutes() {
      return this == PLUS;
    }

    String show(int a, int b) {
      return a + " " + symbol + " " + b + " = " + apply(a, b);
    }

    static Operation of(char symbol) {
      for (Operation operation : values()) {
        if (operation.symbol.charAt(0) == symbol) {
          return operation;
        }
      }
      return null;
    }
  }

  enum Level {
    LOW,
    MIDDLE {
      @Override
      int limit() {
        return super.limit() * 2 + helper();
      }

      private int helper() {
        return FACTOR;
      }
    },
    HIGH {
      final int own;

      {
        own = 1000;
      }

      @Override
      int limit() {
        return own + MIDDLE.limit() + ordinal();
      }

      @Override
      String describe() {
        return "the " + super.describe();
      }
    };

    static final int FACTOR = 7;

    int limit() {
      return 10;
    }

    String describe() {
      return name() + ":" + limit();
    }
  }

  /** An enum whose constants nest classes in their bodies. */
  enum Series {
    SQUARES {
      @Override
      Cursor start() {
        return new Cursor() {
          int at;

          @Override
          int next() {
            return ++at * at;
          }
        };
      }
    },
    FIBONACCI {
      class Pair extends Cursor {
        int a, b = 1;

        @Override
        int next() {
          int result = b;
          b += a;
          a = result;
          return result;
        }
      }

      @Override
      Cursor start() {
        return new Pair();
      }
    };

    abstract static class Cursor {
      abstract int next();
    }

    abstract Cursor start();

    String first(int count) {
      Cursor cursor = start();
      String text = name() + ":";
      for (int i = 0; i < count; i++) {
        text += " " + cursor.next();
      }
      return text;
    }
  }

  static int calculate(String text) {
    int value = 0;
    Operation pending = Operation.PLUS;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        value = pending.apply(value, c - '0');
      } else {
        pending = Operation.of(c);
      }
    }
    return value;
  }

  public static void main(String[] args) {
    for (Operation operation : Operation.values()) {
      System.out.println(operation.show(7, 3) + " " + operation.commutes() + " " + operation.strength);
    }
    System.out.println(Operation.POWER + " " + Operation.POWER.name());
    System.out.println(Operation.of('*') + " " + Operation.of('?'));
    System.out.println(calculate("1+2*9-7^3"));
    System.out.println(Operation.valueOf("TIMES").apply(6, 7) + " " + Operation.TIMES.compareTo(Operation.PLUS));
    for (Level level : Level.values()) {
      System.out.println(level + " " + level.limit() + " " + level.describe() + " " + level.ordinal());
    }
    for (Series series : Series.values()) {
      System.out.println(series.first(10));
    }
    Object object = Operation.PLUS;
    System.out.println((object instanceof Operation) + " " + (object instanceof Level));
    System.out.println("" + Operation.POWER);
  }
}
