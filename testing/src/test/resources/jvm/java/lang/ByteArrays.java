package java.lang;

/** What the library's class of that name asks its runtime for, asked of the JVM. */
final class ByteArrays {
  private ByteArrays() {}

  static void copy(byte[] source, int from, byte[] target, int to, int length) {
    System.arraycopy(source, from, target, to, length);
  }

  static boolean areEqual(byte[] a, int aStart, byte[] b, int bStart, int count) {
    return java.util.Arrays.equals(a, aStart, aStart + count, b, bStart, bStart + count);
  }

  static int indexOf(byte[] bytes, byte wanted, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  static int hashCode(byte[] bytes) {
    int hash = 0;
    for (byte each : bytes) {
      hash = 31 * hash + (each & 0xFF);
    }
    return hash;
  }

  static char unit(byte[] bytes, int index) {
    return (char) (bytes[2 * index] & 0xFF | bytes[2 * index + 1] << 8);
  }
}
