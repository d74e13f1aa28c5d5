package dev.jkc.compiler.object;

import dev.jkc.compiler.object.CallFrames.FunctionFrames;
import dev.jkc.compiler.object.FrameRows.Row;
import dev.jkc.compiler.object.FrameRule.Register;
import java.util.ArrayList;
import java.util.List;

/** Tells code that may call from code that does not, by its bytes and so without decoding it. */
final class CallCode {
  /** A call of what lies at a distance of 4 bytes (Intel SDM vol. 2, CALL). */
  private static final int NEAR_CALL = 0xE8;

  private static final int NEAR_CALL_BYTES = 5;

  /** A call through a register or memory, among other things. */
  private static final int INDIRECT_CALL = 0xFF;

  private CallCode() {}

  /** Whether there may be a call in whole instructions; false only when there is none. */
  static boolean mayCall(ElfObject object, Location start, long size) {
    ByteReader code = object.reader(start);
    for (long rest = size; rest > 0; rest--) {
      int value = code.u8();
      if (value == INDIRECT_CALL || (value == NEAR_CALL && rest >= NEAR_CALL_BYTES)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The rows of a function that may have calls. Code without belongs to the row behind it, or to
   * the last one: so do prologues and epilogues, and most functions have one row.
   */
  static List<Row> rows(ElfObject object, FunctionFrames function) {
    List<Row> kept = new ArrayList<>();
    long from = 0;
    for (Row row : function.rows()) {
      // While a large frame is touched, it ends relative to a register that no call preserves.
      boolean isPreserved = row.rule().base() != Register.OTHER;
      if (isPreserved && mayCall(object, function.start().plus(from), row.end() - from)) {
        if (!kept.isEmpty() && kept.getLast().rule().equals(row.rule())) {
          kept.removeLast();
        }
        kept.add(row);
      }
      from = row.end();
    }
    return kept;
  }
}
