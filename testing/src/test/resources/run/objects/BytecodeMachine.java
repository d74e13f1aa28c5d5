/** A stack machine: an assembler that resolves labels, and a loop that runs what it made. */
public class BytecodeMachine {
  static final byte PUSH = 0,
      ADD = 1,
      SUB = 2,
      MUL = 3,
      LOAD = 4,
      STORE = 5,
      JUMP = 6,
      JUMP_IF_ZERO = 7;
  static final byte LESS = 8,
      PRINT = 9,
      CALL = 10,
      RETURN = 11,
      HALT = 12,
      DUP = 13,
      SWAP = 14,
      DROP = 15;

  static class Label {
    int address = -1;
    private int[] uses = new int[1];
    private int count;

    void use(int at) {
      if (count == uses.length) {
        int[] more = new int[2 * count];
        for (int i = 0; i < count; i++) more[i] = uses[i];
        uses = more;
      }
      uses[count++] = at;
    }
  }

  static class Assembler {
    private byte[] code = new byte[8];
    private int size;

    private void emit(int value) {
      if (size == code.length) {
        byte[] more = new byte[size + size / 2];
        int i = 0;
        for (byte b : code) more[i++] = b;
        code = more;
      }
      code[size++] = (byte) value;
    }

    Assembler op(byte code) {
      emit(code);
      return this;
    }

    Assembler op(byte code, int operand) {
      emit(code);
      emit(operand >> 8);
      emit(operand);
      return this;
    }

    Assembler op(byte code, Label target) {
      target.use(size + 1);
      return op(code, 0);
    }

    Assembler push(int value) {
      return op(PUSH, value);
    }

    Assembler label(Label label) {
      label.address = size;
      return this;
    }

    byte[] finish(Label[] labels) {
      for (Label label : labels) {
        for (int i = 0; i < label.count; i++) {
          code[label.uses[i]] = (byte) (label.address >> 8);
          code[label.uses[i] + 1] = (byte) label.address;
        }
      }
      byte[] result = new byte[size];
      for (int i = 0; i < size; i++) result[i] = code[i];
      return result;
    }
  }

  static class Frame {
    final Frame caller;
    final int back;
    final long[] locals = new long[4];

    Frame(Frame caller, int back) {
      this.caller = caller;
      this.back = back;
    }
  }

  private final byte[] code;
  private final long[] stack = new long[64];
  private int top;
  private int pc;
  private Frame frame = new Frame(null, -1);
  private int steps;

  BytecodeMachine(byte[] code) {
    this.code = code;
  }

  private int operand() {
    return code[pc++] << 8 | code[pc++] & 0xFF;
  }

  int run() {
    while (true) {
      steps++;
      byte op = code[pc++];
      switch (op) {
        case PUSH -> stack[top++] = operand();
        case ADD -> stack[--top - 1] += stack[top];
        case SUB -> stack[--top - 1] -= stack[top];
        case MUL -> stack[--top - 1] *= stack[top];
        case LESS -> stack[--top - 1] = stack[top - 1] < stack[top] ? 1 : 0;
        case LOAD -> stack[top++] = frame.locals[operand()];
        case STORE -> frame.locals[operand()] = stack[--top];
        case JUMP -> pc = operand();
        case JUMP_IF_ZERO -> {
          int target = operand();
          if (stack[--top] == 0) pc = target;
        }
        case PRINT -> System.out.println(stack[--top]);
        case CALL -> {
          int target = operand();
          frame = new Frame(frame, pc);
          pc = target;
        }
        case RETURN -> {
          pc = frame.back;
          frame = frame.caller;
        }
        case DUP -> stack[top] = stack[top++ - 1];
        case SWAP -> {
          long held = stack[top - 1];
          stack[top - 1] = stack[top - 2];
          stack[top - 2] = held;
        }
        case DROP -> top--;
        default -> {
          return steps;
        }
      }
    }
  }

  static byte[] factorials(int upTo) {
    Label loop = new Label(), end = new Label(), factorial = new Label(), more = new Label();
    Assembler a = new Assembler();
    a.push(1).op(STORE, 0).label(loop);
    a.push(upTo).op(LOAD, 0).op(LESS).push(1).op(SWAP).op(SUB).op(JUMP_IF_ZERO, end);
    a.op(LOAD, 0).op(CALL, factorial).op(PRINT);
    a.op(LOAD, 0).push(1).op(ADD).op(STORE, 0).op(JUMP, loop).label(end).op(HALT);
    a.label(factorial).op(STORE, 1);
    a.op(LOAD, 1).push(2).op(LESS).op(JUMP_IF_ZERO, more).push(1).op(RETURN);
    a.label(more).op(LOAD, 1).op(DUP).push(1).op(SUB).op(CALL, factorial).op(MUL).op(RETURN);
    return a.finish(new Label[] {loop, end, factorial, more});
  }

  static byte[] fibonacci(int n) {
    Label start = new Label(), recurse = new Label();
    Assembler a = new Assembler().push(n).op(CALL, start).op(PRINT).push(-300).op(PRINT).op(HALT);
    a.label(start).op(STORE, 0).op(LOAD, 0).push(2).op(LESS).op(JUMP_IF_ZERO, recurse);
    a.op(LOAD, 0).op(RETURN).label(recurse);
    a.op(LOAD, 0).push(1).op(SUB).op(CALL, start);
    a.op(LOAD, 0).push(2).op(SUB).op(CALL, start).op(ADD).op(RETURN);
    return a.finish(new Label[] {start, recurse});
  }

  public static void main(String[] args) {
    byte[] program = factorials(15);
    System.out.println(program.length);
    System.out.println(new BytecodeMachine(program).run());
    BytecodeMachine second = new BytecodeMachine(fibonacci(20));
    System.out.println(second.run());
    System.out.println(second.top);
    System.out.println(second.frame.caller == null);
  }
}
