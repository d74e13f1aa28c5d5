package dev.jkc.compiler.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decodes how functions are left to their callers, from the section {@code .eh_frame} (Linux
 * Standard Base, 10.6; DWARF 4, 6.4).
 */
final class CallFrames {
  private static final String SECTION = ".eh_frame";

  /** A length that another length of 8 bytes follows. */
  private static final int LONG_LENGTH = -1;

  private static final int VERSION = 1;

  private final ElfObject object;
  private final ElfObject.Section section;
  private final ByteReader reader;
  private final Map<Long, CommonEntry> commonEntries = new HashMap<>();
  private final List<FunctionFrames> functions = new ArrayList<>();

  /** What the entries of several functions share. */
  private record CommonEntry(
      FrameRows.Factors factors,
      int functionEncoding,
      int landingPadEncoding,
      ByteReader instructions) {}

  /**
   * How a function is left.
   *
   * @param rows in the order of the code
   * @param landingPads where its landing pads are described
   */
  record FunctionFrames(
      Location start, long size, List<FrameRows.Row> rows, Optional<Location> landingPads) {
    FunctionFrames withRows(List<FrameRows.Row> others) {
      return new FunctionFrames(start, size, others, landingPads);
    }
  }

  private CallFrames(ElfObject object, ElfObject.Section section) {
    this.object = object;
    this.section = section;
    reader = object.reader(section);
  }

  /** Returns the functions in the order of the code. */
  static List<FunctionFrames> of(ElfObject object) {
    return object.sections(SECTION).stream()
        .flatMap(section -> new CallFrames(object, section).read().stream())
        .sorted(Comparator.comparing(FunctionFrames::start))
        .toList();
  }

  private List<FunctionFrames> read() {
    boolean isAtEnd = false;
    while (reader.hasMore() && !isAtEnd) {
      long start = reader.position();
      int length = reader.i32();
      if (length == LONG_LENGTH) {
        throw new ObjectException("an entry of " + SECTION + " with a long length");
      }
      isAtEnd = length == 0;
      if (!isAtEnd) {
        readEntry(start, length);
        reader.moveTo(start + Integer.BYTES + length);
      }
    }
    return functions;
  }

  private void readEntry(long start, int length) {
    long end = start + Integer.BYTES + length;
    long distance = reader.u32();
    if (distance == 0) {
      commonEntries.put(start, readCommonEntry(end));
    } else {
      long common = start + Integer.BYTES - distance;
      functions.add(readFunction(commonEntry(common), end));
    }
  }

  private CommonEntry commonEntry(long start) {
    CommonEntry entry = commonEntries.get(start);
    if (entry == null) {
      throw new ObjectException("an entry of " + SECTION + " that belongs to no other");
    }
    return entry;
  }

  private CommonEntry readCommonEntry(long end) {
    if (reader.u8() != VERSION) {
      throw new ObjectException("an unknown version of " + SECTION);
    }
    String augmentation = reader.text();
    FrameRows.Factors factors = new FrameRows.Factors(reader.uleb(), reader.sleb());
    reader.uleb(); // The column of the return address, which always lies below the frame.
    int functionEncoding = PointerEncoding.ABSOLUTE;
    int landingPadEncoding = PointerEncoding.OMITTED;
    if (!augmentation.startsWith("z")) {
      throw new ObjectException("an entry of " + SECTION + " with `" + augmentation + "`");
    }
    reader.uleb();
    for (char kind : augmentation.substring(1).toCharArray()) {
      switch (kind) {
        case 'P' -> reader.skip(PointerEncoding.size(reader.u8()));
        case 'L' -> landingPadEncoding = reader.u8();
        case 'R' -> functionEncoding = reader.u8();
        default ->
            throw new ObjectException("an entry of " + SECTION + " with `" + augmentation + "`");
      }
    }
    ByteReader instructions = reader.part(end - reader.position());
    return new CommonEntry(factors, functionEncoding, landingPadEncoding, instructions);
  }

  private FunctionFrames readFunction(CommonEntry common, long end) {
    int pointerBytes = PointerEncoding.size(common.functionEncoding());
    Location start =
        object
            .target(section, reader.position())
            .orElseThrow(() -> new ObjectException("an entry of " + SECTION + " without function"));
    reader.skip(pointerBytes);
    long size = pointerBytes == Long.BYTES ? reader.i64() : reader.u32();
    long augmentationEnd = reader.uleb();
    augmentationEnd += reader.position();
    Optional<Location> landingPads =
        common.landingPadEncoding() == PointerEncoding.OMITTED
            ? Optional.empty()
            : object.target(section, reader.position());
    reader.moveTo(augmentationEnd);
    ByteReader instructions = reader.part(end - augmentationEnd);
    List<FrameRows.Row> rows =
        new FrameRows(common.factors()).run(common.instructions().moveTo(0), instructions, size);
    return new FunctionFrames(start, size, rows, landingPads);
  }
}
