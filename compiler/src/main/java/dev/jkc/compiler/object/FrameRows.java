package dev.jkc.compiler.object;

import dev.jkc.compiler.object.FrameRule.Register;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Executes the instructions that tell how a function's frame changes (DWARF 4, 6.4.2 and 7.23). */
final class FrameRows {
  private static final int SMALL_OPERAND = 0x3F;
  private static final int ADVANCE = 0x40;
  private static final int OFFSET = 0x80;
  private static final int RESTORE = 0xC0;

  private static final int NOTHING = 0x00;
  private static final int ADVANCE_1 = 0x02;
  private static final int ADVANCE_2 = 0x03;
  private static final int ADVANCE_4 = 0x04;
  private static final int OFFSET_EXTENDED = 0x05;
  private static final int RESTORE_EXTENDED = 0x06;
  private static final int UNDEFINED = 0x07;
  private static final int SAME_VALUE = 0x08;
  private static final int REMEMBER_STATE = 0x0A;
  private static final int RESTORE_STATE = 0x0B;
  private static final int DEFINE_END = 0x0C;
  private static final int DEFINE_END_REGISTER = 0x0D;
  private static final int DEFINE_END_OFFSET = 0x0E;
  private static final int OFFSET_EXTENDED_SIGNED = 0x11;
  private static final int DEFINE_END_SIGNED = 0x12;
  private static final int DEFINE_END_OFFSET_SIGNED = 0x13;
  private static final int ARGUMENT_BYTES = 0x2E;

  private final Factors factors;
  private final List<Row> rows = new ArrayList<>();
  private final Deque<FrameRule> remembered = new ArrayDeque<>();
  private FrameRule initial = FrameRule.unknown();
  private FrameRule rule = FrameRule.unknown();
  private long at;

  /** What distances in the code and on the stack are multiplied with. */
  record Factors(long code, long data) {}

  /** A rule, and the offset in the function up to which it holds, from where the last one ends. */
  record Row(long end, FrameRule rule) {
    Row withoutCaller() {
      return new Row(end, rule.withoutCaller());
    }
  }

  FrameRows(Factors factors) {
    this.factors = factors;
  }

  /** Returns what the instructions that functions share and then those of a function make. */
  List<Row> run(ByteReader common, ByteReader instructions, long size) {
    while (common.hasMore()) {
      execute(common);
    }
    initial = rule;
    while (instructions.hasMore()) {
      execute(instructions);
    }
    endRow(size);
    return rows;
  }

  private void endRow(long end) {
    if (end > at) {
      rows.add(new Row(end, rule));
    }
    at = end;
  }

  private void execute(ByteReader reader) {
    int code = reader.u8();
    int operand = code & SMALL_OPERAND;
    switch (code & ~SMALL_OPERAND) {
      case ADVANCE -> advance(operand);
      case OFFSET -> save(operand, reader.uleb());
      case RESTORE -> restore(operand);
      default -> executeExtended(code, reader);
    }
  }

  private void executeExtended(int code, ByteReader reader) {
    switch (code) {
      case NOTHING -> {}
      case ADVANCE_1 -> advance(reader.u8());
      case ADVANCE_2 -> advance(reader.u16());
      case ADVANCE_4 -> advance(reader.u32());
      case OFFSET_EXTENDED -> save(reader.uleb(), reader.uleb());
      case OFFSET_EXTENDED_SIGNED -> save(reader.uleb(), reader.sleb());
      case RESTORE_EXTENDED -> restore(reader.uleb());
      // A register that a function does not give back is of no use to its caller, either.
      case UNDEFINED, SAME_VALUE -> keep(reader.uleb());
      case REMEMBER_STATE -> remembered.push(rule);
      case RESTORE_STATE -> restoreState();
      case ARGUMENT_BYTES -> rule = rule.withArgumentBytes(reader.uleb());
      default -> defineEnd(code, reader);
    }
  }

  private void defineEnd(int code, ByteReader reader) {
    rule =
        switch (code) {
          case DEFINE_END -> rule.withBase(Register.of(reader.uleb()), reader.uleb());
          case DEFINE_END_SIGNED ->
              rule.withBase(Register.of(reader.uleb()), reader.sleb() * factors.data());
          case DEFINE_END_REGISTER -> rule.withBase(Register.of(reader.uleb()), rule.offset());
          case DEFINE_END_OFFSET -> rule.withBase(rule.base(), reader.uleb());
          case DEFINE_END_OFFSET_SIGNED ->
              rule.withBase(rule.base(), reader.sleb() * factors.data());
          default ->
              throw new ObjectException(
                  "the call frame instruction 0x" + Integer.toHexString(code));
        };
  }

  private void advance(long distance) {
    endRow(at + distance * factors.code());
  }

  private void save(long register, long position) {
    rule = rule.withSaved(Register.of(register), -position * factors.data());
  }

  private void restore(long register) {
    rule = rule.withSavedAsIn(initial, Register.of(register));
  }

  private void keep(long register) {
    rule = rule.withSavedAsIn(FrameRule.unknown(), Register.of(register));
  }

  private void restoreState() {
    if (remembered.isEmpty()) {
      throw new ObjectException("a frame is restored that was not remembered");
    }
    rule = remembered.pop();
  }
}
