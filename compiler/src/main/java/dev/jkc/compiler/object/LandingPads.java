package dev.jkc.compiler.object;

import java.util.ArrayList;
import java.util.List;

/**
 * Decodes where the calls of a function go on when they throw, from the section {@code
 * .gcc_except_table}. Landing pads take everything, so what types they name does not matter.
 */
final class LandingPads {
  private LandingPads() {}

  /** Calls and their landing pad, as offsets in the function. */
  record Range(long start, long end, long landingPad) {}

  /** Returns the calls that have a landing pad, in the order of the code. */
  static List<Range> of(ElfObject object, Location description) {
    ByteReader reader = object.reader(description);
    int startEncoding = reader.u8();
    if (startEncoding != PointerEncoding.OMITTED) {
      throw PointerEncoding.unknown(startEncoding);
    }
    int typeEncoding = reader.u8();
    if (typeEncoding != PointerEncoding.OMITTED) {
      reader.uleb();
    }
    int encoding = reader.u8();
    ByteReader calls = reader.part(reader.uleb());
    List<Range> ranges = new ArrayList<>();
    while (calls.hasMore()) {
      long start = read(calls, encoding);
      long end = start + read(calls, encoding);
      long landingPad = read(calls, encoding);
      calls.uleb(); // The action.
      if (landingPad != 0) {
        add(ranges, new Range(start, end, landingPad));
      }
    }
    return ranges;
  }

  private static long read(ByteReader reader, int encoding) {
    return switch (encoding) {
      case PointerEncoding.ULEB128 -> reader.uleb();
      case PointerEncoding.UDATA4 -> reader.u32();
      default -> throw PointerEncoding.unknown(encoding);
    };
  }

  private static void add(List<Range> ranges, Range range) {
    boolean continuesLast =
        !ranges.isEmpty()
            && ranges.getLast().end() == range.start()
            && ranges.getLast().landingPad() == range.landingPad();
    ranges.add(
        continuesLast
            ? new Range(ranges.removeLast().start(), range.end(), range.landingPad())
            : range);
  }
}
