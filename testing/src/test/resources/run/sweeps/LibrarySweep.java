public class LibrarySweep {
  static int iv(int k) {
    return switch (k) {
      case 0 -> 0;
      case 1 -> 1;
      case 2 -> -1;
      case 3 -> Integer.MAX_VALUE;
      case 4 -> Integer.MIN_VALUE;
      case 5 -> 0x12345678;
      case 6 -> 255;
      case 7 -> 0x80;
      case 8 -> -129;
      case 9 -> 0xFFFF;
      default -> 7 * k * k * k - 1000;
    };
  }

  static long lv(int k) {
    return k < 10 ? iv(k) : (long) iv(k - 10) * 0x100000001L + k;
  }

  public static void main(String[] args) {
    for (int i = 0; i < 20; i++) {
      int a = iv(i);
      long A = lv(i);
      System.out.println(Integer.bitCount(a));
      System.out.println(Integer.reverse(a));
      System.out.println(Integer.reverseBytes(a));
      System.out.println(Integer.numberOfLeadingZeros(a));
      System.out.println(Integer.numberOfTrailingZeros(a));
      System.out.println(Integer.highestOneBit(a));
      System.out.println(Integer.lowestOneBit(a));
      System.out.println(Integer.signum(a));
      System.out.println(Math.abs(a));
      System.out.println(Long.hashCode(A));
      System.out.println(Long.reverse(A));
      System.out.println(Long.reverseBytes(A));
      System.out.println(Long.bitCount(A));
      System.out.println(Long.numberOfLeadingZeros(A));
      System.out.println(Long.numberOfTrailingZeros(A));
      System.out.println(Short.reverseBytes((short) a));
      System.out.println(Character.reverseBytes((char) a) + 0);
      System.out.println(Byte.toUnsignedInt((byte) a));
      System.out.println(Character.isWhitespace(a & 0xff));
      System.out.println(Character.isDigit((char) (a & 0x7f)));
      for (int j = 0; j < 20; j++) {
        int b = iv(j);
        long B = lv(j);
        System.out.println(Integer.compare(a, b));
        System.out.println(Integer.compareUnsigned(a, b));
        System.out.println(Integer.rotateLeft(a, b));
        System.out.println(Long.rotateRight(A, b));
        System.out.println(Integer.compress(a, b));
        System.out.println(Long.expand(A, B));
        System.out.println(Math.multiplyHigh(A, B));
        System.out.println(Math.multiplyFull(a, b));
        System.out.println(Math.unsignedMultiplyHigh(A, B));
        System.out.println(Math.max(A, b));
        System.out.println(Long.compareUnsigned(A, B));
        if (b != 0) {
          System.out.println(Math.floorDiv(a, b));
          System.out.println(Math.floorMod(a, b));
          System.out.println(Math.ceilDiv(a, b));
          System.out.println(Integer.divideUnsigned(a, b));
          System.out.println(Integer.remainderUnsigned(a, b));
          System.out.println(Math.ceilMod(a, b));
          System.out.println(a / b);
          System.out.println(a % b);
        }
        if (B != 0) {
          System.out.println(Math.floorDiv(A, B));
          System.out.println(Math.floorMod(A, B));
          System.out.println(Long.divideUnsigned(A, B));
          System.out.println(Long.remainderUnsigned(A, B));
          System.out.println(A / B);
          System.out.println(A % B);
        }
        System.out.println(a * b);
        System.out.println(A * B);
        System.out.println(a + b - (A ^ B));
        System.out.println((float) A / B);
        System.out.println((double) A * b);
      }
    }
  }
}
