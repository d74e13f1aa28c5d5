/** Equality and hash codes of records component by component, with the odd values of each type. */
public class RecordEquality {
  record Real(double value) {}

  record Single(float value) {}

  record Pair(Object a, Object b) {}

  record Small(byte a, short b, char c, boolean d) {}

  record Long2(long a, int b) {}

  record Array(int[] values) {}

  record Same(int x, int y) {}

  record Other(int x, int y) {}

  /** Counts how often it is asked. */
  static class Asked {
    static int equals, hashes;
    final int value;

    Asked(int value) {
      this.value = value;
    }

    @Override
    public boolean equals(Object other) {
      equals++;
      return other instanceof Asked && ((Asked) other).value == value;
    }

    @Override
    public int hashCode() {
      hashes++;
      return value;
    }

    @Override
    public String toString() {
      return "#" + value;
    }
  }

  static void check(Object a, Object b) {
    boolean equal = a.equals(b);
    boolean back = b.equals(a);
    boolean hashes = a.hashCode() == b.hashCode();
    System.out.println(a + " " + b + ": " + equal + (back == equal ? "" : " not symmetric") + " " + hashes);
  }

  /** A set of objects, by their hash codes. */
  static class ObjectSet {
    private static class Entry {
      final Object value;
      final Entry next;

      Entry(Object value, Entry next) {
        this.value = value;
        this.next = next;
      }
    }

    private final Entry[] entries = new Entry[64];
    int size;

    boolean add(Object value) {
      int index = value.hashCode() & entries.length - 1;
      for (Entry entry = entries[index]; entry != null; entry = entry.next) {
        if (entry.value.equals(value)) {
          return false;
        }
      }
      entries[index] = new Entry(value, entries[index]);
      size++;
      return true;
    }
  }

  public static void main(String[] args) {
    double zero = 0;
    check(new Real(0.0), new Real(-0.0));
    check(new Real(zero / zero), new Real(Double.NaN));
    check(new Real(1.0), new Real(1.0000000000000002));
    check(new Real(1 / zero), new Real(Double.POSITIVE_INFINITY));
    check(new Single(0f), new Single(-0f));
    check(new Single(Float.NaN), new Single((float) (zero / zero)));
    check(new Single(16777216f), new Single(16777217));
    check(new Pair(null, null), new Pair(null, null));
    check(new Pair("a", null), new Pair(null, "a"));
    check(new Pair("a" + new Asked(1), "b"), new Pair("a#1", "b"));
    check(new Pair(new Real(1), new Single(1)), new Pair(new Real(1), new Single(1)));
    check(new Pair(new Real(1), new Single(1)), new Pair(new Single(1), new Real(1)));
    check(new Small((byte) 1, (short) 2, 'x', true), new Small((byte) 257, (short) 65538, 'x', true));
    check(new Small((byte) 1, (short) 2, 'x', true), new Small((byte) 1, (short) 2, 'x', false));
    check(new Small((byte) -1, (short) -1, '\uffff', true), new Small((byte) 255, (short) 65535, (char) -1, true));
    check(new Long2(1L << 32, 1), new Long2(1L << 33, 1));
    check(new Long2(-1, 1), new Long2(0xffffffffffffffffL, 1));
    int[] numbers = {1};
    System.out.println(new Array(numbers).equals(new Array(numbers)) + " "
        + new Array(numbers).equals(new Array(new int[] {1})) + " " + new Array(null).equals(new Array(null)));
    System.out.println(new Same(1, 2).equals(new Other(1, 2)) + " " + new Same(1, 2).equals(new Same(2, 1)) + " "
        + new Same(1, 2).equals(null));

    Pair asked = new Pair(new Asked(1), new Asked(2));
    System.out.println(asked.equals(new Pair(new Asked(1), new Asked(2))) + " " + Asked.equals + " " + Asked.hashes);
    System.out.println(asked.hashCode() == new Pair(new Asked(1), new Asked(2)).hashCode());
    System.out.println(Asked.hashes + " " + asked);
    System.out.println(new Pair(asked, asked).equals(new Pair(asked, new Pair(new Asked(1), new Asked(3)))));

    ObjectSet set = new ObjectSet();
    int added = 0;
    for (int i = 0; i < 200; i++) {
      added += set.add(new Same(i % 7, i % 5)) ? 1 : 0;
      added += set.add(new Other(i % 7, i % 5)) ? 1 : 0;
      added += set.add(new Pair("k" + i % 3, new Real(i % 4))) ? 1 : 0;
    }
    System.out.println(added + " " + set.size);
    // The JDK's way, which programs can see: 31 times what was before, plus the next.
    System.out.println(new Same(3, 4).hashCode() + " " + new Pair("a", null).hashCode() + " "
        + new Small((byte) 1, (short) 2, 'c', true).hashCode() + " " + new Long2(5L << 32, -7).hashCode() + " "
        + new Real(1.5).hashCode() + " " + new Single(1.5f).hashCode());
  }
}
