/** Prime numbers three ways: an array of flags, a set of bits, and a chain of filters. */
public class Sieves {
  static class BitSet {
    private final long[] words;
    final int capacity;

    BitSet(int capacity) {
      this.capacity = capacity;
      words = new long[(capacity + 63) / 64];
    }

    BitSet set(int index) {
      words[index >> 6] |= 1L << index;
      return this;
    }

    void clear(int index) {
      words[index >>> 6] &= ~(1L << (index & 63));
    }

    boolean get(int index) {
      return (words[index / 64] >>> index & 1) != 0;
    }

    int count() {
      int count = 0;
      for (long word : words) {
        count += Long.bitCount(word);
      }
      return count;
    }

    int next(int from) {
      int word = from >> 6;
      if (word >= words.length) {
        return -1;
      }
      long bits = words[word] & -1L << from;
      while (bits == 0) {
        if (++word == words.length) {
          return -1;
        }
        bits = words[word];
      }
      return word * 64 + Long.numberOfTrailingZeros(bits);
    }

    BitSet and(BitSet other) {
      BitSet result = new BitSet(Math.min(capacity, other.capacity));
      for (int i = 0; i < result.words.length; i++) {
        result.words[i] = words[i] & other.words[i];
      }
      return result;
    }

    boolean sameAs(boolean[] flags) {
      for (int i = 0; i < flags.length; i++) {
        if (get(i) != flags[i]) {
          return false;
        }
      }
      return true;
    }
  }

  static boolean[] flags(int limit) {
    boolean[] prime = new boolean[limit];
    for (int i = 2; i < limit; i++) {
      prime[i] = true;
    }
    for (int i = 2; i * i < limit; i++) {
      for (int j = i * i; prime[i] && j < limit; j += i) {
        prime[j] = false;
      }
    }
    return prime;
  }

  static BitSet bits(int limit) {
    BitSet prime = new BitSet(limit);
    prime.set(2);
    for (int i = 3; i < limit; i += 2) {
      prime.set(i);
    }
    for (int i = 3; i * i < limit; i = prime.next(i + 1)) {
      for (int j = i * i; j < limit; j += 2 * i) {
        prime.clear(j);
      }
    }
    return prime;
  }

  /** Lets through what none of the filters before it divides. */
  static class Filter {
    private final int prime;
    private Filter behind;

    Filter(int prime) {
      this.prime = prime;
    }

    boolean offer(int candidate) {
      Filter filter = this;
      while (candidate % filter.prime != 0) {
        if (filter.prime * filter.prime > candidate || filter.behind == null) {
          filter.last().behind = new Filter(candidate);
          return true;
        }
        filter = filter.behind;
      }
      return false;
    }

    private static Filter newest;

    private Filter last() {
      if (newest == null) {
        newest = this;
      }
      while (newest.behind != null) {
        newest = newest.behind;
      }
      return newest;
    }
  }

  public static void main(String[] args) {
    int limit = 200000;
    boolean[] flags = flags(limit);
    BitSet bits = bits(limit);
    System.out.println(bits.count());
    System.out.println(bits.sameAs(flags));
    System.out.println(bits.next(1000));
    System.out.println(bits.next(199999 + 1));
    for (int i = bits.next(0); i < 60; i = bits.next(i + 1)) {
      System.out.print(i);
      System.out.print(' ');
    }
    System.out.println();

    Filter first = new Filter(2);
    int count = 1;
    int last = 2;
    for (int i = 3; i < 10000; i++) {
      if (first.offer(i)) {
        count++;
        last = i;
      }
    }
    System.out.println(count);
    System.out.println(last);

    BitSet shifted = new BitSet(limit);
    for (int i = bits.next(3); i >= 0; i = bits.next(i + 1)) {
      shifted.set(i - 2);
    }
    BitSet twins = shifted.and(bits);
    System.out.println(twins.count());
    System.out.println(twins.next(10000));
    System.out.println(new BitSet(130).set(0).set(64).set(129).count());
    System.out.println(new BitSet(130).set(129).next(1));
  }
}
