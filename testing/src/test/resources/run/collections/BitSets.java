import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Sets of bits: the sieve, the algebra, ranges, walks both ways, and graphs whose rows are bits.
 */
public class BitSets {
  static BitSet of(int... bits) {
    BitSet set = new BitSet();
    for (int bit : bits) {
      set.set(bit);
    }
    return set;
  }

  static BitSet sieve(int limit) {
    BitSet primes = new BitSet(limit);
    primes.set(2, limit);
    for (int p = 2; p * p < limit; p = primes.nextSetBit(p + 1)) {
      for (int n = p * p; n < limit; n += p) {
        primes.clear(n);
      }
    }
    return primes;
  }

  static BitSet[] closure(int n, int... edges) {
    BitSet[] rows = new BitSet[n];
    for (int i = 0; i < n; i++) {
      rows[i] = new BitSet(n);
    }
    for (int i = 0; i < edges.length; i += 2) {
      rows[edges[i]].set(edges[i + 1]);
    }
    for (int k = 0; k < n; k++) {
      for (BitSet row : rows) {
        if (row.get(k)) {
          row.or(rows[k]);
        }
      }
    }
    return rows;
  }

  static int queens(int n, int row, BitSet columns, BitSet up, BitSet down) {
    if (row == n) {
      return 1;
    }
    int count = 0;
    for (int c = columns.nextClearBit(0); c < n; c = columns.nextClearBit(c + 1)) {
      if (!up.get(row + c) && !down.get(row - c + n)) {
        columns.flip(c);
        up.flip(row + c);
        down.flip(row - c + n);
        count += queens(n, row + 1, columns, up, down);
        columns.flip(c);
        up.flip(row + c);
        down.flip(row - c + n);
      }
    }
    return count;
  }

  static List<BitSet> subsets(BitSet all) {
    List<BitSet> result = new ArrayList<>();
    result.add(new BitSet());
    for (int bit = all.nextSetBit(0); bit >= 0; bit = all.nextSetBit(bit + 1)) {
      for (int i = result.size(); i-- > 0; ) {
        BitSet copy = (BitSet) result.get(i).clone();
        copy.set(bit);
        result.add(copy);
      }
    }
    return result;
  }

  public static void main(String[] args) {
    BitSet primes = sieve(200);
    System.out.println(primes + " " + primes.cardinality() + " " + primes.length());
    System.out.println(
        primes.previousSetBit(190)
            + " "
            + primes.nextSetBit(182)
            + " "
            + primes.nextClearBit(2)
            + " "
            + primes.previousClearBit(3)
            + " "
            + primes.nextSetBit(200)
            + " "
            + primes.previousSetBit(1));
    BitSet a = of(1, 2, 3, 64, 100);
    BitSet b = of(2, 3, 5, 100, 200);
    BitSet c = (BitSet) a.clone();
    c.and(b);
    System.out.print(c + " ");
    c = (BitSet) a.clone();
    c.or(b);
    System.out.print(c + " ");
    c = (BitSet) a.clone();
    c.xor(b);
    System.out.print(c + " ");
    c = (BitSet) a.clone();
    c.andNot(b);
    System.out.println(c + " " + a.intersects(b) + of(7).intersects(a));
    c.set(10, 70);
    c.clear(20, 60);
    c.flip(15, 25);
    c.set(0, true);
    c.set(1, false);
    c.set(30, 33, true);
    System.out.println(c + " " + c.get(5, 18) + " " + c.get(1000) + " " + c.get(62, 66).length());
    System.out.println(
        a.equals(of(100, 64, 3, 2, 1))
            + " "
            + a.hashCode()
            + " "
            + new BitSet(500).equals(new BitSet())
            + " "
            + new BitSet().hashCode());
    System.out.println(
        new BitSet(65).size()
            + " "
            + new BitSet().isEmpty()
            + " "
            + a.length()
            + " "
            + new BitSet().length());
    a.clear();
    b.set(200, false);
    System.out.println(a + " " + b.length() + " " + b);
    long[] words = of(0, 1, 63, 64).toLongArray();
    System.out.println(
        words.length
            + " "
            + words[0]
            + " "
            + words[1]
            + " "
            + BitSet.valueOf(new long[] {5, 0, 1L << 63, 0})
            + " "
            + BitSet.valueOf(new byte[] {1, -128}));
    BitSet[] rows = closure(6, 0, 1, 1, 2, 2, 0, 3, 4, 4, 5);
    for (BitSet row : rows) {
      System.out.print(row + " ");
    }
    System.out.println();
    System.out.println(
        queens(6, 0, new BitSet(), new BitSet(), new BitSet())
            + " "
            + queens(7, 0, new BitSet(), new BitSet(), new BitSet()));
    System.out.println(subsets(of(1, 70, 4)));
    for (int[] wrong : new int[][] {{-1, 0}, {5, 2}}) {
      try {
        if (wrong[0] < 0) {
          a.set(wrong[0]);
        } else {
          a.set(wrong[0], wrong[1]);
        }
      } catch (IndexOutOfBoundsException e) {
        System.out.println(e.getMessage());
      }
    }
    BitSet life = of(10, 11, 12, 14);
    StringBuilder text = new StringBuilder();
    for (int generation = 0; generation < 4; generation++) {
      BitSet next = new BitSet();
      for (int i = 1; i < 24; i++) {
        text.append(life.get(i) ? '*' : '.');
        next.set(i, life.get(i - 1) ^ (life.get(i) | life.get(i + 1)));
      }
      text.append(' ');
      life = next;
    }
    System.out.println(text);
  }
}
