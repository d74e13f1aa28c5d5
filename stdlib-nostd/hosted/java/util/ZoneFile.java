package java.util;

import java.nio.charset.StandardCharsets;

/**
 * What a file in {@code /usr/share/zoneinfo} says of a time zone (RFC 8536): two blocks of data, of
 * which the second counts seconds in 64 bits, and a rule for the time behind it.
 */
final class ZoneFile {
  private static final int HEADER = 44;

  /** 1900-01-01T00:00Z, before which the JDK knows one offset only. */
  private static final long YEAR_1900 = -2_208_988_800_000L;

  private final byte[] bytes;
  private int times;
  private int types;
  private int start;
  private int end;

  /** Zero-based places of the parts of the second block. */
  private int indices;

  private int descriptions;
  private int names;

  /** Whether the last exception from standard time was in a winter. */
  private boolean isWinter;

  private ZoneFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The zone that a file describes; null if it does not. */
  static TimeZone read(byte[] bytes) {
    ZoneFile file = new ZoneFile(bytes);
    return file.findBlock() ? file.zone() : null;
  }

  /** Whether the file has all of a second block that is as it should be. */
  private boolean findBlock() {
    if (!hasHeader(0) || bytes[4] < '2') {
      return false;
    }
    long second = HEADER + size(0, 4);
    if (second > bytes.length || !hasHeader((int) second)) {
      return false;
    }
    int header = (int) second;
    if (header + HEADER + size(header, 8) > bytes.length) {
      return false;
    }
    times = count(header, 3);
    types = count(header, 4);
    start = header + HEADER;
    indices = start + 8 * times;
    descriptions = indices + times;
    names = descriptions + 6 * types;
    end = (int) (start + size(header, 8));
    int nameEnd = names + count(header, 5);
    for (int i = 0; i < times; i++) {
      if ((bytes[indices + i] & 0xFF) >= types) {
        return false;
      }
    }
    for (int i = 0; i < types; i++) {
      if (names + (bytes[descriptions + 6 * i + 5] & 0xFF) >= nameEnd) {
        return false;
      }
    }
    return types > 0 && bytes[nameEnd - 1] == 0;
  }

  private boolean hasHeader(int at) {
    return at + HEADER <= bytes.length
        && bytes[at] == 'T'
        && bytes[at + 1] == 'Z'
        && bytes[at + 2] == 'i'
        && bytes[at + 3] == 'f';
  }

  /** One of six counts of a header. */
  private int count(int header, int index) {
    return word(header + 20 + 4 * index);
  }

  /** How much a block is behind its header; more than any file for negative counts. */
  private long size(int header, int timeSize) {
    long size = 0;
    int[] sizes = {1, 1, timeSize + 4, timeSize + 1, 6, 1};
    for (int i = 0; i < sizes.length; i++) {
      size += (count(header, i) & 0xFFFF_FFFFL) * sizes[i];
    }
    return size;
  }

  private int word(int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }

  private int total(int type) {
    return 1000 * word(descriptions + 6 * type);
  }

  private boolean isDaylight(int type) {
    return bytes[descriptions + 6 * type + 4] != 0;
  }

  private String name(int type) {
    int first = names + (bytes[descriptions + 6 * type + 5] & 0xFF);
    int last = first;
    while (bytes[last] != 0) {
      last++;
    }
    return new String(bytes, first, last - first, StandardCharsets.ISO_8859_1);
  }

  private TimeZone zone() {
    long[] moments = new long[times + 1];
    Offsets[] offsets = new Offsets[times + 1];
    int count = 0;
    YearlyRule rule = rule();
    boolean goesOn = rule != null && rule.daylightName != null;
    Offsets current = new Offsets(total(0), 0);
    String standardName = name(0);
    String daylightName = null;
    for (int i = 0; i < times; i++) {
      long moment = 1000 * ((long) word(start + 8 * i) << 32 | word(start + 8 * i + 4) & 0xFFFF_FFFFL);
      if (moment > YEAR_1900 && count == 0) {
        moments[count] = YEAR_1900;
        offsets[count++] = current;
      }
      current = next(i, current, i == times - 1 && !goesOn);
      if (current.savings() == 0) {
        standardName = name(type(i));
      } else {
        daylightName = name(type(i));
      }
      if (moment > YEAR_1900) {
        moments[count] = moment;
        offsets[count++] = current;
      }
    }
    if (rule != null) {
      current = rule.standard;
      standardName = rule.standardName;
      daylightName = goesOn ? rule.daylightName : daylightName;
    }
    return new HostZone(
        current.standard(),
        Arrays.copyOf(moments, count),
        Arrays.copyOf(offsets, count),
        goesOn ? rule : null,
        standardName,
        daylightName);
  }

  private int type(int index) {
    return bytes[indices + index] & 0xFF;
  }

  /**
   * The offsets from a change on. Files know what clocks show, and whether that is an exception from
   * standard time: in summer, or, in Ireland and a few other places, in winter, which is standard
   * time to the JDK.
   */
  private Offsets next(int index, Offsets before, boolean isLast) {
    int total = total(type(index));
    if (isDaylight(type(index))) {
      isWinter = index > 0 && !isDaylight(type(index - 1)) && total < total(type(index - 1));
      int standard = isWinter ? total : standardAt(index, before.standard());
      return new Offsets(standard, total - standard);
    }
    isWinter &= isSavings(total - before.total()) && !isLast;
    return isWinter ? new Offsets(before.total(), total - before.total()) : new Offsets(total, 0);
  }

  /** What is standard time in a summer, which is what it was before or will be afterwards. */
  private int standardAt(int index, int before) {
    int total = total(type(index));
    for (int i = index + 1; !isSavings(total - before) && i < times; i++) {
      if (!isDaylight(type(i)) && isSavings(total - total(type(i)))) {
        return total(type(i));
      }
    }
    return before;
  }

  private static boolean isSavings(int difference) {
    return difference > 0 && difference <= 2 * 3_600_000;
  }

  /** The rule behind the block, between two ends of lines; null if there is none. */
  private YearlyRule rule() {
    int last = bytes.length - 1;
    if (last <= end || bytes[end] != '\n' || bytes[last] != '\n') {
      return null;
    }
    return YearlyRule.of(
        new String(bytes, end + 1, last - end - 1, StandardCharsets.ISO_8859_1));
  }
}
