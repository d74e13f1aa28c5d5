package dev.jkc.compiler.object;

import dev.jkc.compiler.object.CallFrames.FunctionFrames;
import dev.jkc.compiler.object.FrameRule.Register;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the table by which {@code jk.unwind.Frames} finds the callers of functions.
 *
 * <p>Its layout, which the library repeats; positions count in bytes from the start of the table:
 *
 * <pre>
 * 4             the number of functions
 * 4             the position of the rules
 * 16 for each function, in the order of the code: {@link FunctionEntries}
 *   8             its distance from the table
 *   4             its size
 *   4             the position of its description, which functions share
 * each description
 *   2             the number of rows, at least 1
 *   2             the number of calls with landing pads
 *   8 for each row
 *     4             where it ends in the function; the last one has no end
 *     4             the index of its rule
 *   12 for each range of calls with a landing pad
 *     4 4 4         where it starts and ends in the function; its landing pad there
 * 12 for each rule
 *   4             the distance of the frame's end from the base; 0: there is no caller
 *   1             the base: 0 for rsp, 1 for rbp
 *   1             what calls have put on the stack, in words
 *   6             where rbx rbp r12 r13 r14 r15 are saved, in words below the frame's end; 0: unchanged
 * </pre>
 */
final class WriteFrames {
  static final String SYMBOL = "jk.unwind.Frames.table";

  private static final int HEADER_BYTES = 2 * Integer.BYTES;
  private static final int NO_END = -1;
  private static final int LARGEST_U8 = 0xFF;

  private static final List<Register> SAVED =
      List.of(Register.RBX, Register.RBP, Register.R12, Register.R13, Register.R14, Register.R15);

  private final ElfObject object;

  /** The functions with calls. */
  private final List<FunctionFrames> functions;

  private final int descriptionsAt;
  private final ByteWriter descriptions = new ByteWriter();
  private final Map<ByteBuffer, Integer> positions = new HashMap<>();
  private final Map<FrameRule, Integer> rules = new LinkedHashMap<>();

  private WriteFrames(ElfObject object, Set<Location> outermost) {
    this.object = object;
    functions =
        CallFrames.of(object).stream()
            .map(function -> function.withRows(CallCode.rows(object, function)))
            .map(function -> outermost.contains(function.start()) ? outermost(function) : function)
            .filter(function -> !function.rows().isEmpty())
            .toList();
    descriptionsAt = HEADER_BYTES + FunctionEntries.BYTES * functions.size();
  }

  static Table of(ElfObject object, CodeNames names) {
    Set<Location> outermost =
        object.symbols().stream()
            .filter(symbol -> symbol.isFunction() && !names.of(symbol.name()).isCalled())
            .map(ElfObject.Symbol::location)
            .collect(Collectors.toUnmodifiableSet());
    return new WriteFrames(object, outermost).write();
  }

  private static FunctionFrames outermost(FunctionFrames function) {
    return function.withRows(function.rows().stream().map(FrameRows.Row::withoutCaller).toList());
  }

  private Table write() {
    FunctionEntries entries = new FunctionEntries(HEADER_BYTES);
    for (FunctionFrames function : functions) {
      entries.add(function.start(), function.size(), describe(function));
    }
    int rulesAt = descriptionsAt + descriptions.size();
    ByteWriter table = new ByteWriter();
    table.u32(functions.size()).u32(rulesAt).all(entries.bytes()).all(descriptions.bytes());
    rules.keySet().forEach(rule -> writeRule(table, rule));
    return new Table(SYMBOL, table.bytes(), entries.distances());
  }

  /** The position of a description, which is written when no function had the same. */
  private int describe(FunctionFrames function) {
    ByteWriter writer = new ByteWriter();
    List<FrameRows.Row> rows = function.rows();
    List<LandingPads.Range> pads =
        function.landingPads().map(place -> LandingPads.of(object, place)).orElse(List.of());
    writer.u16(rows.size()).u16(pads.size());
    for (FrameRows.Row row : rows) {
      boolean isLast = row.equals(rows.getLast());
      writer.u32(isLast ? NO_END : row.end());
      writer.u32(rules.computeIfAbsent(row.rule(), rule -> rules.size()));
    }
    for (LandingPads.Range pad : pads) {
      writer.u32(pad.start()).u32(pad.end()).u32(pad.landingPad());
    }
    return position(writer.bytes());
  }

  private int position(byte[] description) {
    return positions.computeIfAbsent(
        ByteBuffer.wrap(description),
        key -> {
          int position = descriptionsAt + descriptions.size();
          descriptions.all(description);
          return position;
        });
  }

  private static void writeRule(ByteWriter table, FrameRule rule) {
    table.u32(rule.offset()).u8(base(rule)).u8(words(rule.argumentBytes()));
    for (Register register : SAVED) {
      table.u8(words(rule.savedBelow(register)));
    }
  }

  private static int base(FrameRule rule) {
    return switch (rule.base()) {
      case RSP -> 0;
      case RBP -> 1;
      case RBX, R12, R13, R14, R15, OTHER ->
          throw new ObjectException("a frame that is found by the register " + rule.base());
    };
  }

  private static int words(long bytes) {
    long words = bytes / Long.BYTES;
    if (bytes % Long.BYTES != 0 || words < 0 || words > LARGEST_U8) {
      throw new ObjectException("a place of " + bytes + " bytes in a frame");
    }
    return (int) words;
  }
}
