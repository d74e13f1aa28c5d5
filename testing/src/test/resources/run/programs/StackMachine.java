import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A machine with a stack: an assembler with labels, an optimiser, and a machine that counts and
 * traps.
 */
public class StackMachine {
  enum Op {
    PUSH(1),
    POP(0),
    DUP(0),
    SWAP(0),
    OVER(0),
    ADD(0, (a, b) -> a + b),
    SUB(0, (a, b) -> a - b),
    MUL(0, (a, b) -> a * b),
    DIV(0, (a, b) -> a / b),
    REM(0, (a, b) -> a % b),
    AND(0, (a, b) -> a & b),
    XOR(0, (a, b) -> a ^ b),
    SHL(0, (a, b) -> a << b),
    LT(0, (a, b) -> a < b ? 1 : 0),
    EQ(0, (a, b) -> a == b ? 1 : 0),
    LOAD(1),
    STORE(1),
    GET(0),
    PUT(0),
    JUMP(1),
    JZ(1),
    CALL(1),
    RET(0),
    PRINT(0),
    CHAR(0),
    HALT(0);

    interface Binary {
      int apply(int a, int b);
    }

    final int operands;
    final Binary binary;

    Op(int operands) {
      this(operands, null);
    }

    Op(int operands, Binary binary) {
      this.operands = operands;
      this.binary = binary;
    }
  }

  record Instruction(Op op, int operand, int line) {
    @Override
    public String toString() {
      return op + (op.operands > 0 ? " " + operand : "");
    }
  }

  static class AssemblyException extends Exception {
    private static final long serialVersionUID = 1;

    final int line;

    AssemblyException(int line, String message) {
      super("line " + line + ": " + message);
      this.line = line;
    }
  }

  static class Trap extends RuntimeException {
    private static final long serialVersionUID = 1;

    Trap(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static class Assembler {
    private final Map<String, Integer> labels = new TreeMap<>();
    private final Map<String, Integer> variables = new HashMap<>();
    private final List<Instruction> code = new ArrayList<>();
    private final Map<Integer, String> open = new TreeMap<>();

    static List<String> lines(String text) {
      List<String> lines = new ArrayList<>();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || text.charAt(i) == '\n') {
          String line = text.substring(start, i);
          int comment = line.indexOf(';');
          lines.add((comment < 0 ? line : line.substring(0, comment)).strip());
          start = i + 1;
        }
      }
      return lines;
    }

    Instruction[] assemble(String text) throws AssemblyException {
      int number = 0;
      for (String line : lines(text)) {
        number++;
        if (line.isEmpty()) {
          continue;
        }
        if (line.endsWith(":")) {
          String label = line.substring(0, line.length() - 1);
          if (labels.put(label, code.size()) != null) {
            throw new AssemblyException(number, "label " + label + " twice");
          }
          continue;
        }
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space).strip();
        Op op;
        try {
          op = Op.valueOf(word.toUpperCase());
        } catch (IllegalArgumentException e) {
          throw new AssemblyException(number, "what is " + word + "?");
        }
        if (op.operands != (rest.isEmpty() ? 0 : 1)) {
          throw new AssemblyException(number, op + " takes " + op.operands);
        }
        code.add(new Instruction(op, operand(op, rest, number), number));
      }
      for (Map.Entry<Integer, String> entry : open.entrySet()) {
        Instruction old = code.get(entry.getKey());
        Integer target = labels.get(entry.getValue());
        if (target == null) {
          throw new AssemblyException(old.line(), "no label " + entry.getValue());
        }
        code.set(entry.getKey(), new Instruction(old.op(), target, old.line()));
      }
      return code.toArray(new Instruction[0]);
    }

    private int operand(Op op, String text, int line) throws AssemblyException {
      return switch (op) {
        case JUMP, JZ, CALL -> {
          open.put(code.size(), text);
          yield -1;
        }
        case LOAD, STORE -> variables.computeIfAbsent(text, k -> variables.size());
        case PUSH -> {
          if (text.length() == 3 && text.charAt(0) == '\'') {
            yield text.charAt(1);
          }
          try {
            yield Integer.parseInt(text);
          } catch (NumberFormatException e) {
            throw new AssemblyException(line, e.getMessage());
          }
        }
        default -> 0;
      };
    }
  }

  /** Computes what only constants take part in. */
  static List<Instruction> folded(Instruction... code) {
    List<Instruction> out = new ArrayList<>();
    for (Instruction each : code) {
      int n = out.size();
      if (each.op().binary != null
          && n >= 2
          && out.get(n - 1).op() == Op.PUSH
          && out.get(n - 2).op() == Op.PUSH) {
        int b = out.remove(n - 1).operand();
        int a = out.remove(n - 2).operand();
        out.add(new Instruction(Op.PUSH, each.op().binary.apply(a, b), each.line()));
      } else {
        out.add(each);
      }
    }
    return out;
  }

  private final Instruction[] code;
  private final int[] stack = new int[64];
  private final int[] variables = new int[16];
  private final int[] memory = new int[256];
  private final Deque<Integer> calls = new ArrayDeque<>();
  private final StringBuilder out = new StringBuilder();
  private final Map<Op, Integer> counts = new TreeMap<>();
  private int top;
  private int at;

  StackMachine(Instruction... code) {
    this.code = code;
  }

  private int pop() {
    return stack[--top];
  }

  private void push(int value) {
    stack[top++] = value;
  }

  String run(int limit) {
    for (int steps = 0; steps < limit; steps++) {
      Instruction instruction = code[at++];
      counts.merge(instruction.op(), 1, Integer::sum);
      try {
        if (!step(instruction)) {
          return out + " (" + (steps + 1) + " steps)";
        }
      } catch (ArithmeticException
          | ArrayIndexOutOfBoundsException
          | java.util.NoSuchElementException e) {
        throw new Trap(instruction + " in line " + instruction.line() + ": " + e.getMessage(), e);
      }
    }
    return out + " (still running)";
  }

  private boolean step(Instruction instruction) {
    int operand = instruction.operand();
    switch (instruction.op()) {
      case PUSH -> push(operand);
      case POP -> pop();
      case DUP -> {
        int a = pop();
        push(a);
        push(a);
      }
      case SWAP -> {
        int b = pop();
        int a = pop();
        push(b);
        push(a);
      }
      case OVER -> push(stack[top - 2]);
      case LOAD -> push(variables[operand]);
      case STORE -> variables[operand] = pop();
      case GET -> push(memory[pop()]);
      case PUT -> {
        int address = pop();
        memory[address] = pop();
      }
      case JUMP -> at = operand;
      case JZ -> at = pop() == 0 ? operand : at;
      case CALL -> {
        calls.push(at);
        if (calls.size() > 1000) {
          throw new ArrayIndexOutOfBoundsException("too many calls");
        }
        at = operand;
      }
      case RET -> at = calls.pop();
      case PRINT -> out.append(pop()).append(' ');
      case CHAR -> out.append((char) pop());
      case HALT -> {
        return false;
      }
      default -> {
        int b = pop();
        int a = pop();
        push(instruction.op().binary.apply(a, b));
      }
    }
    return true;
  }

  static final String SIEVE =
      """
      push 2
      store n
      next:
        load n
        push 50
        lt
        jz end
        load n
        get
        jz prime
        jump more
      prime:
        load n
        print
        load n
        dup
        mul
        store m
      mark:
        load m
        push 50
        lt
        jz more
        push 1
        load m
        put
        load m
        load n
        add
        store m
        jump mark
      more:
        load n
        push 1
        add
        store n
        jump next
      end:
        halt
      """;

  static final String FACTORIAL =
      """
      push 10
      call fact
      print        ; the result
      push 'o
      halt
      fact:
        dup
        push 2
        lt
        jz deeper
        ret
      deeper:
        dup
        push 1
        sub
        call fact
        mul
        ret
      """;

  static void execute(String name, String text) {
    try {
      Instruction[] code = new Assembler().assemble(text);
      StackMachine machine = new StackMachine(code);
      System.out.println(name + ": " + machine.run(5000));
      System.out.println("  " + code.length + " instructions, " + machine.counts);
    } catch (AssemblyException e) {
      System.out.println(name + ": " + e.getMessage());
    } catch (Trap e) {
      System.out.println(
          name
              + " trapped: "
              + e.getMessage()
              + " ("
              + e.getCause().getClass().getSimpleName()
              + ")");
    }
  }

  public static void main(String[] args) throws AssemblyException {
    execute("sieve", SIEVE);
    execute("factorial", FACTORIAL);
    execute(
        "fixed", FACTORIAL.replace("push 'o\n", "push 'o'\nchar\n").replace("push 10", "push 20"));
    execute("hello", "push 'H'\nchar\npush 'i'\nchar\npush 10\npush 3\ndiv\nprint\nhalt");
    execute("zero", "push 1\npush 0\ndiv\nhalt");
    execute("empty", "push 1\nadd\nhalt");
    execute("unknown", "push 1\n\n; comment\njmp x");
    execute("label", "jump nowhere");
    execute("twice", "a:\nb:\na:");
    execute("operand", "print 5");
    execute("endless", "x:\njump x");
    execute("recursive", "x:\ncall x");
    execute("return", "ret");
    execute("memory", "push 1\npush 256\nput\nhalt");
    Instruction[] constants =
        new Assembler()
            .assemble(
                "push 7\npush 3\npush 4\nadd\nmul\nprint\npush 1\npush 40\nshl\nload x\npush 2\nxor\nprint\nprint\nhalt");
    List<Instruction> folded = folded(constants);
    System.out.println(folded + " " + Arrays.toString(constants).length());
    System.out.println(
        new StackMachine(constants).run(100)
            + new StackMachine(folded.toArray(Instruction[]::new)).run(100));
  }
}
