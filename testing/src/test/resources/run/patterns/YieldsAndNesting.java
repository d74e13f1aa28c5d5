/**
 * Pattern switches inside pattern switches, as operands and arguments, with yields and jumps
 * around.
 */
public class YieldsAndNesting {
  sealed interface Cmd {}

  record Push(Object value) implements Cmd {}

  record Op(char sign) implements Cmd {}

  record Jump(int by, Cmd... when) implements Cmd {}

  enum Stop implements Cmd {
    NOW,
    LATER
  }

  static int size(Object o) {
    return switch (o) {
      case String s -> {
        int sum = 0;
        for (char c : s.toCharArray()) {
          if (c == '!') {
            yield -1;
          }
          sum +=
              switch (c) {
                case ' ' -> 0;
                case 'm' -> {
                  if (sum > 5) {
                    yield 3;
                  } else {
                    yield 2;
                  }
                }
                default -> 1;
              };
        }
        yield sum;
      }
      case Object[] all -> {
        int sum = 0;
        loop:
        for (Object each : all) {
          switch (each) {
            case null:
              continue loop;
            case Stop s:
              break loop;
            case Integer i
            when i < 0:
              yield i;
            default:
              sum += size(each);
          }
        }
        yield sum;
      }
      case Integer i -> Math.abs(i);
      case null, default -> 0;
    };
  }

  static String run(Cmd... program) {
    int[] stack = new int[10];
    int top = 0;
    String text = "";
    int steps = 0;
    for (int at = 0; at < program.length && steps < 100; steps++) {
      int height = top;
      at +=
          switch (program[at]) {
            case Push(Integer i) -> {
              stack[top++] = i;
              yield 1;
            }
            case Push(String s) -> {
              text += s;
              yield 1;
            }
            case Push(Object other) -> throw new IllegalArgumentException("push " + other);
            case Op(char sign) when height >= 2 -> {
              int b = stack[--top];
              int a = stack[--top];
              stack[top++] =
                  switch (sign) {
                    case '+' -> a + b;
                    case '-' -> a - b;
                    case '*' -> a * b;
                    case '/' -> {
                      try {
                        yield a / b;
                      } catch (ArithmeticException e) {
                        yield Integer.MAX_VALUE;
                      } finally {
                        text += "/";
                      }
                    }
                    default -> throw new IllegalStateException("sign " + sign);
                  };
              yield 1;
            }
            case Op(var sign) when sign == 'd' && height == 1 -> {
              stack[top++] = stack[0];
              yield 1;
            }
            case Op op -> throw new IllegalStateException(op + " with " + top);
            case Jump(int by, Cmd[] when) when when.length == 0 -> by;
            case Jump(var by, var when) ->
                switch (when[0]) {
                  case Op(char c) when c == '0' -> stack[top - 1] == 0 ? by : 1;
                  case Op(char c) -> stack[top - 1] > c - '0' ? by : 1;
                  case Stop s -> 1;
                  case Cmd cmd -> by * when.length;
                };
            case Stop.NOW -> 1000;
            case Stop.LATER -> {
              text += ".";
              yield 1;
            }
          };
    }
    for (int i = 0; i < top; i++) {
      text += " " + stack[i];
    }
    return text + " in " + steps;
  }

  static int operand(Object a, Object b) {
    return 2
            * (a instanceof Integer i
                ? i
                : switch (a) {
                  case String s when s.isEmpty() -> 1;
                  case String s -> s.charAt(0) - 'a';
                  default -> 0;
                })
        + Math.max(
            switch (b) {
              case Integer j when j > 5 -> j;
              default -> 5;
            },
            switch (b) {
              case Character c -> c - '0';
              case Integer j -> -j;
              default -> a instanceof String s && s.length() > 3 ? s.length() : 0;
            });
  }

  static boolean condition(Object o) {
    if (switch (o) {
          case Boolean b -> b;
          case String s when s.equals("yes") -> true;
          default -> false;
        }
        && !(o instanceof Boolean b && !b)) {
      return true;
    }
    while (switch (o) {
      case Integer i when i > 100 -> true;
      default -> false;
    }) {
      o = o instanceof Integer i ? i / 10 : o;
    }
    return o instanceof Integer i && i > 50;
  }

  static Object typed(Object o) {
    return switch (o) {
      case Integer i -> i;
      case Character c -> c;
      case Long l -> l * 2;
      default -> 1.5f;
    };
  }

  static Object boxed(Object o) {
    return switch (o) {
      case Integer i -> i;
      case String s -> s;
      default -> 'x';
    };
  }

  public static void main(String[] args) {
    System.out.println(
        size("ab c")
            + " "
            + size("mmmmmm")
            + " "
            + size("a!b")
            + " "
            + size(-4)
            + " "
            + size(null));
    System.out.println(
        size(new Object[] {"ab", null, 5, Stop.NOW, 100}) + " " + size(new Object[] {1, -7, 5}));
    System.out.println(
        run(new Push(6), new Push(7), new Op('*'), Stop.LATER, new Push(2), new Op('-')));
    System.out.println(
        run(
            new Push("count "),
            new Push(5),
            new Push(1),
            new Op('-'),
            new Jump(-2, new Op('0'), Stop.NOW),
            new Jump(-3, new Op('2'))));
    System.out.println(
        run(
            new Push(1),
            new Jump(2),
            new Push(100),
            new Push(0),
            new Op('/'),
            Stop.NOW,
            Stop.LATER));
    System.out.println(
        run(
            new Push(3),
            new Op('d'),
            new Op('*'),
            new Jump(1, new Push(1), Stop.NOW),
            new Push("skipped?")));
    for (Cmd[] wrong :
        new Cmd[][] {{new Op('+')}, {new Push(2.5)}, {new Push(1), new Push(1), new Op('%')}}) {
      try {
        System.out.println(run(wrong));
      } catch (IllegalArgumentException | IllegalStateException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(
        operand(4, 9)
            + " "
            + operand("", 2)
            + " "
            + operand("cdefgh", 'z')
            + " "
            + operand("bcde", "")
            + " "
            + operand(2.5, 1));
    System.out.println(
        condition(true)
            + " "
            + condition(false)
            + " "
            + condition("yes")
            + " "
            + condition(777)
            + " "
            + condition(444));
    System.out.println(
        typed(1)
            + " "
            + typed('a')
            + " "
            + typed(3L)
            + " "
            + typed("")
            + " "
            + boxed(1)
            + boxed("s")
            + boxed(2L));
  }
}
