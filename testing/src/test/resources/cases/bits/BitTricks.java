//: reverse(1) == Integer.MIN_VALUE
//: reverse(0x12345678) == Integer.reverse(0x12345678)
//: ones(-1L) == 64
//: ones(0x8000000000000001L) == 2
//: nextPowerOfTwo(17) == 32
//: nextPowerOfTwo(1) == 1
//: nextPowerOfTwo(0x40000001) == Integer.MIN_VALUE
//: gray(5) == 7
//: fromGray(BitTricks.gray(123456789)) == 123456789
//: interleave(0xFFFF, 0) == 0x55555555
//: interleave(0, 3) == 10
//: parity(7) == 1
//: rotate(0x80000001, 4) == 0x18
//: rotate(1, -1) == Integer.MIN_VALUE
//: signExtend(0xFF, 8) == -1
//: signExtend(0x7F, 8) == 127
//: crc32(0x31323334L, 4) == 0x9BE3E0A3
public final class BitTricks {
  static int reverse(int x) {
    x = (x & 0x55555555) << 1 | x >>> 1 & 0x55555555;
    x = (x & 0x33333333) << 2 | x >>> 2 & 0x33333333;
    x = (x & 0x0F0F0F0F) << 4 | x >>> 4 & 0x0F0F0F0F;
    return x << 24 | (x & 0xFF00) << 8 | x >>> 8 & 0xFF00 | x >>> 24;
  }

  static int ones(long x) {
    int count = 0;
    for (; x != 0; x &= x - 1) {
      count++;
    }
    return count;
  }

  static int nextPowerOfTwo(int x) {
    x--;
    for (int i = 1; i < 32; i *= 2) {
      x |= x >>> i;
    }
    return x + 1;
  }

  static int gray(int x) {
    return x ^ x >>> 1;
  }

  static int fromGray(int x) {
    for (int shift = 1; shift < 32; shift <<= 1) {
      x ^= x >>> shift;
    }
    return x;
  }

  static int interleave(int x, int y) {
    int result = 0;
    for (int i = 0; i < 16; i++) {
      result |= (x >> i & 1) << 2 * i | (y >> i & 1) << 2 * i + 1;
    }
    return result;
  }

  static int parity(int x) {
    x ^= x >> 16;
    x ^= x >> 8;
    x ^= x >> 4;
    return 0x6996 >> (x & 15) & 1;
  }

  static int rotate(int x, int by) {
    return x << by | x >>> -by;
  }

  static int signExtend(int x, int bits) {
    return x << 32 - bits >> 32 - bits;
  }

  /** Of the lowest {@code count} bytes of a number, the highest of them first. */
  static int crc32(long bytes, int count) {
    int crc = -1;
    while (count-- > 0) {
      crc ^= (int) (bytes >>> 8 * count) & 0xFF;
      for (int i = 0; i < 8; i++) {
        crc = crc >>> 1 ^ (0xEDB88320 & -(crc & 1));
      }
    }
    return ~crc;
  }
}
