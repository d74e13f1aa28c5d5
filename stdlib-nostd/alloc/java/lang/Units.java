package java.lang;

/** UTF-16 units in bytes: one byte each with the coder 0, two with the coder 1, low byte first. */
final class Units {
  static final byte LATIN1 = 0;
  static final byte UTF16 = 1;

  private Units() {}

  /** The coder that a unit needs. */
  static byte coder(char unit) {
    return unit < 0x100 ? LATIN1 : UTF16;
  }

  /** The unit at an index. */
  static char get(byte[] value, byte coder, int index) {
    return coder == LATIN1 ? (char) (value[index] & 0xFF) : getWide(value, index);
  }

  /** The unit at an index, of two bytes. */
  static char getWide(byte[] value, int index) {
    return ByteArrays.unit(value, index);
  }

  /** Writes a unit, which fits the coder. */
  static void put(byte[] value, byte coder, int index, char unit) {
    if (coder == LATIN1) {
      value[index] = (byte) unit;
    } else {
      int at = index << 1;
      value[at] = (byte) unit;
      value[at + 1] = (byte) (unit >> 8);
    }
  }

  /** Copies units, which fit the coder of the target; the two arrays may be the same if both coders are. */
  static void copy(
      byte[] from, byte fromCoder, int start, byte[] to, byte toCoder, int at, int count) {
    if (fromCoder == toCoder) {
      ByteArrays.copy(from, start << fromCoder, to, at << toCoder, count << toCoder);
    } else if (fromCoder == LATIN1) {
      widen(from, start, to, at, count);
    } else {
      narrow(from, start, to, at, count);
    }
  }

  private static void widen(byte[] from, int start, byte[] to, int at, int count) {
    for (int i = 0; i < count; i++) {
      to[at + i << 1] = from[start + i];
      to[(at + i << 1) + 1] = 0;
    }
  }

  private static void narrow(byte[] from, int start, byte[] to, int at, int count) {
    for (int i = 0; i < count; i++) {
      to[at + i] = from[start + i << 1];
    }
  }

  /** Whether all of the units, of two bytes each, fit one. */
  static boolean areNarrow(byte[] value, int start, int count) {
    for (int i = start; i < start + count; i++) {
      if (value[(i << 1) + 1] != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether all of the units fit one byte. */
  static boolean areNarrow(char[] units, int start, int count) {
    for (int i = start; i < start + count; i++) {
      if (units[i] > 0xFF) {
        return false;
      }
    }
    return true;
  }

  /** Writes units, which fit the coder. */
  static void put(char[] units, int start, byte[] to, byte coder, int at, int count) {
    for (int i = 0; i < count; i++) {
      put(to, coder, at + i, units[start + i]);
    }
  }

  /** Reads units. */
  static void get(byte[] from, byte coder, int start, char[] to, int at, int count) {
    for (int i = 0; i < count; i++) {
      to[at + i] = get(from, coder, start + i);
    }
  }

  /** The string of some of the units. */
  static String string(byte[] value, byte coder, int start, int count) {
    if (count == 0) {
      return "";
    }
    byte needed = coder == LATIN1 || areNarrow(value, start, count) ? LATIN1 : UTF16;
    byte[] bytes = new byte[count << needed];
    copy(value, coder, start, bytes, needed, 0, count);
    return new String(bytes, needed);
  }

  /** Whether units here are those there. */
  static boolean areEqual(
      byte[] a, byte aCoder, int aStart, byte[] b, byte bCoder, int bStart, int count) {
    if (aCoder == bCoder) {
      return ByteArrays.areEqual(a, aStart << aCoder, b, bStart << bCoder, count << aCoder);
    }
    for (int i = 0; i < count; i++) {
      if (get(a, aCoder, aStart + i) != get(b, bCoder, bStart + i)) {
        return false;
      }
    }
    return true;
  }

  /** The difference of the first units that differ, or else of the lengths. */
  static int compare(byte[] a, byte aCoder, int aCount, byte[] b, byte bCoder, int bCount) {
    int shorter = aCount < bCount ? aCount : bCount;
    if (aCoder == LATIN1 && bCoder == LATIN1) {
      for (int i = 0; i < shorter; i++) {
        if (a[i] != b[i]) {
          return (a[i] & 0xFF) - (b[i] & 0xFF);
        }
      }
      return aCount - bCount;
    }
    for (int i = 0; i < shorter; i++) {
      int difference = get(a, aCoder, i) - get(b, bCoder, i);
      if (difference != 0) {
        return difference;
      }
    }
    return aCount - bCount;
  }

  /** The sum of the units weighted with powers of 31. */
  static int hashCode(byte[] value, byte coder) {
    if (coder == LATIN1) {
      return ByteArrays.hashCode(value);
    }
    int h = 0;
    for (int i = 0; i < value.length >> 1; i++) {
      h = 31 * h + getWide(value, i);
    }
    return h;
  }

  /** The first index of a unit from {@code start} on, or −1. */
  static int indexOf(byte[] value, byte coder, int count, char unit, int start) {
    if (coder == UTF16) {
      for (int i = start; i < count; i++) {
        if (getWide(value, i) == unit) {
          return i;
        }
      }
    } else if (unit < 0x100) {
      return ByteArrays.indexOf(value, (byte) unit, start, count);
    }
    return -1;
  }

  /** The last index of a unit up to {@code start}, or −1. */
  static int lastIndexOf(byte[] value, byte coder, char unit, int start) {
    for (int i = start; i >= 0; i--) {
      if (get(value, coder, i) == unit) {
        return i;
      }
    }
    return -1;
  }

  /** The first index of other units from {@code start} on, or −1. */
  static int indexOf(
      byte[] value, byte coder, int count, byte[] other, byte otherCoder, int start) {
    int otherCount = other.length >> otherCoder;
    int last = count - otherCount;
    if (otherCount == 0 || coder < otherCoder) {
      return otherCount == 0 && start <= last ? start : -1;
    }
    char first = get(other, otherCoder, 0);
    int at = indexOf(value, coder, last + 1, first, start);
    while (at >= 0 && !areEqual(value, coder, at, other, otherCoder, 0, otherCount)) {
      at = indexOf(value, coder, last + 1, first, at + 1);
    }
    return at;
  }

  /** The last index of other units up to {@code start}, or −1. */
  static int lastIndexOf(
      byte[] value, byte coder, int count, byte[] other, byte otherCoder, int start) {
    int otherCount = other.length >> otherCoder;
    int last = count - otherCount;
    if (coder < otherCoder) {
      return -1;
    }
    for (int at = start < last ? start : last; at >= 0; at--) {
      if (areEqual(value, coder, at, other, otherCoder, 0, otherCount)) {
        return at;
      }
    }
    return -1;
  }
}
