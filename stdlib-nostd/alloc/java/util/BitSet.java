package java.util;

import java.io.Serializable;

/** A set of numbers from 0 on, with a bit for each. */
public class BitSet implements Cloneable, Serializable {
  private static final int SHIFT = 6;

  private long[] words;

  /** How many words there are up to the last one that is not 0. */
  private int wordsInUse;

  /** Whether somebody asked for this size. */
  private boolean isSizeWanted;

  /** Makes an empty one. */
  public BitSet() {
    words = new long[1];
  }

  /** Makes an empty one with room for some bits. */
  public BitSet(int bits) {
    if (bits < 0) {
      throw new NegativeArraySizeException("nbits < 0: " + bits);
    }
    words = new long[(bits - 1 >> SHIFT) + 1];
    isSizeWanted = true;
  }

  private BitSet(long[] words) {
    this.words = words;
    wordsInUse = words.length;
    shrink();
  }

  /** One of the bits of some words, the lowest first. */
  public static BitSet valueOf(long[] longs) {
    int length = longs.length;
    while (length > 0 && longs[length - 1] == 0) {
      length--;
    }
    return new BitSet(Arrays.copyOf(longs, length));
  }

  /** One of the bits of some bytes, the lowest first. */
  public static BitSet valueOf(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0) {
      length--;
    }
    long[] words = new long[(length + Long.BYTES - 1) / Long.BYTES];
    for (int i = 0; i < length; i++) {
      words[i / Long.BYTES] |= (bytes[i] & 0xffL) << Byte.SIZE * (i % Long.BYTES);
    }
    return new BitSet(words);
  }

  private void shrink() {
    while (wordsInUse > 0 && words[wordsInUse - 1] == 0) {
      wordsInUse--;
    }
  }

  private void ensureWords(int count) {
    if (words.length < count) {
      words = Arrays.copyOf(words, Math.max(2 * words.length, count));
      isSizeWanted = false;
    }
    if (wordsInUse < count) {
      wordsInUse = count;
    }
  }

  private static void checkBit(int bit) {
    if (bit < 0) {
      throw new IndexOutOfBoundsException("bitIndex < 0: " + bit);
    }
  }

  private static void checkRange(int from, int to) {
    checkFrom(from);
    if (to < 0) {
      throw new IndexOutOfBoundsException("toIndex < 0: " + to);
    }
    if (from > to) {
      throw new IndexOutOfBoundsException("fromIndex: " + from + " > toIndex: " + to);
    }
  }

  private static void checkFrom(int from) {
    if (from < 0) {
      throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
    }
  }

  /** The bits of a word that belong to the range, which is not empty. */
  private static long mask(int word, int from, int to) {
    long mask = -1L;
    if (word == from >> SHIFT) {
      mask <<= from;
    }
    if (word == to - 1 >> SHIFT) {
      mask &= -1L >>> -to;
    }
    return mask;
  }

  /** The words that are used, as bytes, the lowest first, without zeros at the end. */
  public byte[] toByteArray() {
    byte[] bytes = new byte[(length() + Byte.SIZE - 1) / Byte.SIZE];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (words[i / Long.BYTES] >>> Byte.SIZE * (i % Long.BYTES));
    }
    return bytes;
  }

  /** The words that are used, the lowest first. */
  public long[] toLongArray() {
    return Arrays.copyOf(words, wordsInUse);
  }

  /** Changes whether a number is in the set. */
  public void flip(int bit) {
    checkBit(bit);
    ensureWords((bit >> SHIFT) + 1);
    words[bit >> SHIFT] ^= 1L << bit;
    shrink();
  }

  /** Changes it for the numbers from one on and before another. */
  public void flip(int from, int to) {
    checkRange(from, to);
    if (from == to) {
      return;
    }
    int last = to - 1 >> SHIFT;
    ensureWords(last + 1);
    for (int i = from >> SHIFT; i <= last; i++) {
      words[i] ^= mask(i, from, to);
    }
    shrink();
  }

  /** Adds a number. */
  public void set(int bit) {
    checkBit(bit);
    int word = bit >> SHIFT;
    if (word >= wordsInUse) {
      ensureWords(word + 1);
    }
    words[word] |= 1L << bit;
  }

  /** Adds or removes a number. */
  public void set(int bit, boolean value) {
    if (value) {
      set(bit);
    } else {
      clear(bit);
    }
  }

  /** Adds the numbers from one on and before another. */
  public void set(int from, int to) {
    checkRange(from, to);
    if (from == to) {
      return;
    }
    int last = to - 1 >> SHIFT;
    ensureWords(last + 1);
    for (int i = from >> SHIFT; i <= last; i++) {
      words[i] |= mask(i, from, to);
    }
  }

  /** Adds or removes the numbers from one on and before another. */
  public void set(int from, int to, boolean value) {
    if (value) {
      set(from, to);
    } else {
      clear(from, to);
    }
  }

  /** Removes a number. */
  public void clear(int bit) {
    checkBit(bit);
    int word = bit >> SHIFT;
    if (word < wordsInUse) {
      words[word] &= ~(1L << bit);
      shrink();
    }
  }

  /** Removes the numbers from one on and before another. */
  public void clear(int from, int to) {
    checkRange(from, to);
    if (from == to) {
      return;
    }
    int last = Math.min(to - 1 >> SHIFT, wordsInUse - 1);
    for (int i = from >> SHIFT; i <= last; i++) {
      words[i] &= ~mask(i, from, to);
    }
    shrink();
  }

  /** Removes everything. */
  public void clear() {
    while (wordsInUse > 0) {
      words[--wordsInUse] = 0;
    }
  }

  /** Whether a number is in the set. */
  public boolean get(int bit) {
    checkBit(bit);
    int word = bit >> SHIFT;
    return word < wordsInUse && (words[word] & 1L << bit) != 0;
  }

  /** The numbers from one on and before another, less the first of them. */
  public BitSet get(int from, int to) {
    checkRange(from, to);
    int length = length();
    if (length <= from || from == to) {
      return new BitSet(0);
    }
    int end = Math.min(to, length);
    BitSet part = new BitSet(end - from);
    int count = part.words.length;
    int start = from >> SHIFT;
    for (int i = 0; i < count; i++) {
      long low = words[start + i] >>> from;
      boolean isSplit = (from & 63) != 0 && start + i + 1 < wordsInUse;
      part.words[i] = isSplit ? low | words[start + i + 1] << -from : low;
    }
    part.words[count - 1] &= -1L >>> -(end - from);
    part.wordsInUse = count;
    part.shrink();
    return part;
  }

  /** The least number from one on that is in the set, or -1. */
  public int nextSetBit(int from) {
    checkFrom(from);
    int word = from >> SHIFT;
    if (word >= wordsInUse) {
      return -1;
    }
    long bits = words[word] & -1L << from;
    while (bits == 0) {
      if (++word == wordsInUse) {
        return -1;
      }
      bits = words[word];
    }
    return (word << SHIFT) + Long.numberOfTrailingZeros(bits);
  }

  /** The least number from one on that is not in the set. */
  public int nextClearBit(int from) {
    checkFrom(from);
    int word = from >> SHIFT;
    if (word >= wordsInUse) {
      return from;
    }
    long bits = ~words[word] & -1L << from;
    while (bits == 0) {
      if (++word == wordsInUse) {
        return wordsInUse << SHIFT;
      }
      bits = ~words[word];
    }
    return (word << SHIFT) + Long.numberOfTrailingZeros(bits);
  }

  private static boolean isBeforeAll(int from) {
    if (from < -1) {
      throw new IndexOutOfBoundsException("fromIndex < -1: " + from);
    }
    return from == -1;
  }

  /** The greatest number up to one that is in the set, or -1. */
  public int previousSetBit(int from) {
    if (isBeforeAll(from)) {
      return -1;
    }
    int word = from >> SHIFT;
    if (word >= wordsInUse) {
      return length() - 1;
    }
    long bits = words[word] & -1L >>> -(from + 1);
    while (bits == 0) {
      if (word-- == 0) {
        return -1;
      }
      bits = words[word];
    }
    return (word + 1 << SHIFT) - 1 - Long.numberOfLeadingZeros(bits);
  }

  /** The greatest number up to one that is not in the set, or -1. */
  public int previousClearBit(int from) {
    if (isBeforeAll(from)) {
      return -1;
    }
    int word = from >> SHIFT;
    if (word >= wordsInUse) {
      return from;
    }
    long bits = ~words[word] & -1L >>> -(from + 1);
    while (bits == 0) {
      if (word-- == 0) {
        return -1;
      }
      bits = ~words[word];
    }
    return (word + 1 << SHIFT) - 1 - Long.numberOfLeadingZeros(bits);
  }

  /** The greatest number and 1; 0 if there is none. */
  public int length() {
    return wordsInUse == 0
        ? 0
        : (wordsInUse << SHIFT) - Long.numberOfLeadingZeros(words[wordsInUse - 1]);
  }

  /** Whether there is no number. */
  public boolean isEmpty() {
    return wordsInUse == 0;
  }

  /** Whether a number is in both sets. */
  public boolean intersects(BitSet set) {
    for (int i = Math.min(wordsInUse, set.wordsInUse) - 1; i >= 0; i--) {
      if ((words[i] & set.words[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** How many numbers there are. */
  public int cardinality() {
    int count = 0;
    for (int i = 0; i < wordsInUse; i++) {
      count += Long.bitCount(words[i]);
    }
    return count;
  }

  /** Keeps what is in another set too. */
  public void and(BitSet set) {
    if (this == set) {
      return;
    }
    while (wordsInUse > set.wordsInUse) {
      words[--wordsInUse] = 0;
    }
    for (int i = 0; i < wordsInUse; i++) {
      words[i] &= set.words[i];
    }
    shrink();
  }

  /** Adds what is in another set. */
  public void or(BitSet set) {
    ensureWords(set.wordsInUse);
    for (int i = 0; i < set.wordsInUse; i++) {
      words[i] |= set.words[i];
    }
  }

  /** Adds what is in another set, but removes what is in both. */
  public void xor(BitSet set) {
    ensureWords(set.wordsInUse);
    for (int i = 0, end = set.wordsInUse; i < end; i++) {
      words[i] ^= set.words[i];
    }
    shrink();
  }

  /** Removes what is in another set. */
  public void andNot(BitSet set) {
    for (int i = Math.min(wordsInUse, set.wordsInUse) - 1; i >= 0; i--) {
      words[i] &= ~set.words[i];
    }
    shrink();
  }

  @Override
  public int hashCode() {
    long hash = 1234;
    for (int i = wordsInUse - 1; i >= 0; i--) {
      hash ^= words[i] * (i + 1);
    }
    return (int) (hash >> 32 ^ hash);
  }

  /** How many bits there is room for. */
  public int size() {
    return words.length << SHIFT;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof BitSet)) {
      return false;
    }
    BitSet set = (BitSet) other;
    return wordsInUse == set.wordsInUse
        && Arrays.equals(words, 0, wordsInUse, set.words, 0, wordsInUse);
  }

  private void trim() {
    if (!isSizeWanted && wordsInUse != words.length) {
      words = Arrays.copyOf(words, wordsInUse);
    }
  }

  /** A set of the same numbers. */
  public Object clone() {
    trim();
    try {
      BitSet copy = (BitSet) super.clone();
      copy.words = words.clone();
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append('{');
    for (int bit = nextSetBit(0); bit >= 0; bit = nextSetBit(bit + 1)) {
      if (text.length() > 1) {
        text.append(", ");
      }
      text.append(bit);
      if (bit == Integer.MAX_VALUE) {
        break;
      }
    }
    return text.append('}').toString();
  }
}
