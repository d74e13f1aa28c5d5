package java.lang;

/** A natural number of any size, for exact comparisons. */
final class Natural {
  private static final long WORD = 0xFFFFFFFFL;
  private static final int NINE_DIGITS = 1_000_000_000;

  /** Words of 32 bits, the lowest one first. */
  private int[] words;

  /** How many of the words are in use; the highest of them is not zero. */
  private int size;

  Natural(long value) {
    words = new int[] {(int) value, (int) (value >>> 32)};
    size = 2;
    trim();
  }

  private Natural(Natural other) {
    words = new int[other.size + 1];
    size = other.size;
    for (int i = 0; i < size; i++) {
      words[i] = other.words[i];
    }
  }

  /** The number that decimal digits are. */
  static Natural ofDigits(String digits) {
    Natural result = new Natural(0);
    int at = 0;
    while (at < digits.length()) {
      int chunk = 0;
      int scale = 1;
      while (at < digits.length() && scale < NINE_DIGITS) {
        chunk = chunk * 10 + digits.charAt(at++) - '0';
        scale *= 10;
      }
      result.multiply(scale, chunk);
    }
    return result;
  }

  private void trim() {
    while (size > 0 && words[size - 1] == 0) {
      size--;
    }
  }

  private void reserve(int wanted) {
    if (wanted <= words.length) {
      return;
    }
    int[] longer = new int[Math.max(wanted, 2 * words.length)];
    for (int i = 0; i < size; i++) {
      longer[i] = words[i];
    }
    words = longer;
  }

  /** Multiplies with a number of up to 31 bits, and adds one. */
  void multiply(int factor, int added) {
    reserve(size + 1);
    long carry = added;
    for (int i = 0; i < size; i++) {
      carry += (words[i] & WORD) * factor;
      words[i] = (int) carry;
      carry >>>= 32;
    }
    if (carry != 0) {
      words[size++] = (int) carry;
    }
  }

  void multiplyByPowerOfTen(int exponent) {
    int left = exponent;
    for (; left >= 9; left -= 9) {
      multiply(NINE_DIGITS, 0);
    }
    for (; left > 0; left--) {
      multiply(10, 0);
    }
  }

  /** This number times one of up to 62 bits. */
  Natural times(long factor) {
    Natural low = new Natural(this);
    low.multiply((int) (factor & 0x7FFFFFFF), 0);
    Natural high = new Natural(this);
    high.multiply((int) (factor >>> 31), 0);
    Natural result = high.shifted(31);
    result.add(low);
    return result;
  }

  private void add(Natural other) {
    int length = Math.max(size, other.size);
    reserve(length + 1);
    for (int i = size; i <= length; i++) {
      words[i] = 0;
    }
    long carry = 0;
    for (int i = 0; i < length; i++) {
      carry += (words[i] & WORD) + (i < other.size ? other.words[i] & WORD : 0);
      words[i] = (int) carry;
      carry >>>= 32;
    }
    words[length] = (int) carry;
    size = length + 1;
    trim();
  }

  /** This number times a power of two. */
  Natural shifted(int bits) {
    Natural result = new Natural(0);
    int moved = bits >> 5;
    int rest = bits & 31;
    result.words = new int[size + moved + 1];
    for (int i = 0; i < size; i++) {
      long word = (words[i] & WORD) << rest;
      result.words[i + moved] |= (int) word;
      result.words[i + moved + 1] = (int) (word >>> 32);
    }
    result.size = result.words.length;
    result.trim();
    return result;
  }

  int compareTo(Natural other) {
    if (size != other.size) {
      return size < other.size ? -1 : 1;
    }
    for (int i = size - 1; i >= 0; i--) {
      if (words[i] != other.words[i]) {
        return Integer.compareUnsigned(words[i], other.words[i]);
      }
    }
    return 0;
  }
}
