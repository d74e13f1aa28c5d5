/** The static methods of the integer types and of Boolean, at edges and on random values. */
public class Integers {
  static long seed = 42;

  static long random() {
    seed = seed * 6364136223846793005L + 1442695040888963407L;
    long mixed = (seed ^ seed >>> 29) * 0x94d049bb133111ebL;
    return mixed >> (int) (seed >>> 58);
  }

  static void ofInt(int a, int b) {
    System.out.println(Integer.bitCount(a));
    System.out.println(Integer.reverse(a));
    System.out.println(Integer.reverseBytes(a));
    System.out.println(Integer.highestOneBit(a));
    System.out.println(Integer.lowestOneBit(a));
    System.out.println(Integer.numberOfLeadingZeros(a));
    System.out.println(Integer.numberOfTrailingZeros(a));
    System.out.println(Integer.rotateLeft(a, b));
    System.out.println(Integer.rotateRight(a, b));
    System.out.println(Integer.compress(a, b));
    System.out.println(Integer.expand(a, b));
    System.out.println(Integer.compare(a, b));
    System.out.println(Integer.compareUnsigned(a, b));
    if (b != 0) {
      System.out.println(Integer.divideUnsigned(a, b));
      System.out.println(Integer.remainderUnsigned(a, b));
    }
    System.out.println(Integer.signum(a));
    System.out.println(Integer.hashCode(a));
    System.out.println(Integer.toUnsignedLong(a));
    System.out.println(Integer.sum(a, b));
    System.out.println(Integer.max(a, b));
    System.out.println(Integer.min(a, b));
  }

  static void ofLong(long a, long b) {
    System.out.println(Long.bitCount(a));
    System.out.println(Long.reverse(a));
    System.out.println(Long.reverseBytes(a));
    System.out.println(Long.highestOneBit(a));
    System.out.println(Long.lowestOneBit(a));
    System.out.println(Long.numberOfLeadingZeros(a));
    System.out.println(Long.numberOfTrailingZeros(a));
    System.out.println(Long.rotateLeft(a, (int) b));
    System.out.println(Long.rotateRight(a, (int) b));
    System.out.println(Long.compress(a, b));
    System.out.println(Long.expand(a, b));
    System.out.println(Long.compare(a, b));
    System.out.println(Long.compareUnsigned(a, b));
    if (b != 0) {
      System.out.println(Long.divideUnsigned(a, b));
      System.out.println(Long.remainderUnsigned(a, b));
    }
    System.out.println(Long.signum(a));
    System.out.println(Long.hashCode(a));
    System.out.println(Long.sum(a, b));
    System.out.println(Long.max(a, b));
    System.out.println(Long.min(a, b));
  }

  static void ofSmall(long a, long b) {
    System.out.println(Short.compare((short) a, (short) b));
    System.out.println(Short.compareUnsigned((short) a, (short) b));
    System.out.println(Short.hashCode((short) a));
    System.out.println(Short.reverseBytes((short) a));
    System.out.println(Short.toUnsignedInt((short) a));
    System.out.println(Short.toUnsignedLong((short) a));
    System.out.println(Byte.compare((byte) a, (byte) b));
    System.out.println(Byte.compareUnsigned((byte) a, (byte) b));
    System.out.println(Byte.hashCode((byte) a));
    System.out.println(Byte.toUnsignedInt((byte) a));
    System.out.println(Byte.toUnsignedLong((byte) a));
  }

  static void all(long a, long b) {
    ofInt((int) a, (int) b);
    ofLong(a, b);
    ofSmall(a, b);
  }

  static void ofBoolean(boolean a, boolean b) {
    System.out.println(Boolean.compare(a, b));
    System.out.println(Boolean.hashCode(a));
    System.out.println(Boolean.logicalAnd(a, b));
    System.out.println(Boolean.logicalOr(a, b));
    System.out.println(Boolean.logicalXor(a, b));
    System.out.println(Boolean.toString(a));
  }

  static long edge(int index) {
    return switch (index) {
      case 0 -> 0;
      case 1 -> 1;
      case 2 -> -1;
      case 3 -> Integer.MIN_VALUE;
      case 4 -> Integer.MAX_VALUE;
      case 5 -> Long.MIN_VALUE;
      case 6 -> Long.MAX_VALUE;
      case 7 -> 0x80000000L;
      default -> 0x7FFF8000FF80007FL;
    };
  }

  public static void main(String[] args) {
    for (int i = 0; i < 9; i++) {
      for (int j = 0; j < 9; j++) {
        all(edge(i), edge(j));
      }
    }
    for (int i = 0; i < 300; i++) {
      all(random(), random());
    }
    ofBoolean(false, false);
    ofBoolean(false, true);
    ofBoolean(true, false);
    ofBoolean(true, true);
    System.out.println(Boolean.parseBoolean("tRUe"));
    System.out.println(Boolean.parseBoolean("true "));
    System.out.println(Boolean.parseBoolean("False"));
    System.out.println(Boolean.parseBoolean(null));
    System.out.println(Integer.SIZE + Integer.BYTES + Long.SIZE + Long.BYTES + Short.SIZE);
    System.out.println(Short.MIN_VALUE + Short.MAX_VALUE + Byte.MIN_VALUE + Byte.MAX_VALUE);
  }
}
