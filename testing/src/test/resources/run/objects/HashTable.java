/** A chained hash table whose keys say themselves what is equal. */
public class HashTable {
  abstract static class Key {
    abstract int hash();

    @Override
    public abstract boolean equals(Object other);
  }

  static final class Point extends Key {
    private final int x;
    private final int y;

    Point(int x, int y) {
      this.x = x;
      this.y = y;
    }

    @Override
    int hash() {
      return x * 31 + y;
    }

    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Point)) {
        return false;
      }
      Point that = (Point) other;
      return x == that.x && y == that.y;
    }
  }

  static final class Name extends Key {
    private final String text;

    Name(String text) {
      this.text = text;
    }

    @Override
    int hash() {
      int hash = 7;
      for (int i = 0; i < text.length(); i++) {
        hash = hash * 131 + Character.toCodePoint('\uD800', (char) (text.charAt(i) + 0xDC00));
      }
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      if (other == this) {
        return true;
      }
      if (!(other instanceof Name) || ((Name) other).text.length() != text.length()) {
        return false;
      }
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) != ((Name) other).text.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final class Slot {
    final Key key;
    Object value;
    Slot next;

    Slot(Key key, Object value, Slot next) {
      this.key = key;
      this.value = value;
      this.next = next;
    }
  }

  private Slot[] slots = new Slot[4];
  private int size;
  private int growths;

  private int index(Key key) {
    int hash = key.hash();
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  Object put(Key key, Object value) {
    int index = index(key);
    for (Slot slot = slots[index]; slot != null; slot = slot.next) {
      if (slot.key.equals(key)) {
        Object old = slot.value;
        slot.value = value;
        return old;
      }
    }
    slots[index] = new Slot(key, value, slots[index]);
    if (++size > slots.length * 3 / 4) {
      grow();
    }
    return null;
  }

  private void grow() {
    growths++;
    Slot[] old = slots;
    slots = new Slot[old.length * 2];
    for (Slot chain : old) {
      while (chain != null) {
        Slot slot = chain;
        chain = chain.next;
        int index = index(slot.key);
        slot.next = slots[index];
        slots[index] = slot;
      }
    }
  }

  Object get(Key key) {
    for (Slot slot = slots[index(key)]; slot != null; slot = slot.next) {
      if (slot.key.equals(key)) {
        return slot.value;
      }
    }
    return null;
  }

  boolean remove(Key key) {
    int index = index(key);
    Slot before = null;
    for (Slot slot = slots[index]; slot != null; before = slot, slot = slot.next) {
      if (slot.key.equals(key)) {
        if (before == null) {
          slots[index] = slot.next;
        } else {
          before.next = slot.next;
        }
        size--;
        return true;
      }
    }
    return false;
  }

  static final class Counter {
    int count;
  }

  static void count(HashTable table, Key key) {
    Counter counter = (Counter) table.get(key);
    if (counter == null) {
      table.put(key, counter = new Counter());
    }
    counter.count++;
  }

  public static void main(String[] args) {
    HashTable table = new HashTable();
    System.out.println(table.put(new Name("one"), "first") == null);
    System.out.println((String) table.put(new Name("one"), "second"));
    System.out.println((String) table.get(new Name("one")));
    System.out.println(table.get(new Point(1, 2)) == null);
    table.put(new Point(1, 2), new int[] {1, 2});
    table.put(new Point(0, 33), "the same hash");
    System.out.println(((int[]) table.get(new Point(1, 2)))[1]);
    System.out.println((String) table.get(new Point(0, 33)));
    System.out.println(table.size);
    System.out.println(table.remove(new Point(1, 2)));
    System.out.println(table.remove(new Point(1, 2)));
    System.out.println(table.get(new Point(1, 2)) == null);

    HashTable counts = new HashTable();
    int x = 0;
    int y = 0;
    for (int i = 1; i <= 20000; i++) {
      x = (x * 7 + i) % 61;
      y = (y + x * x) % 37;
      count(counts, new Point(x, y));
    }
    System.out.println(counts.size);
    System.out.println(counts.growths);
    System.out.println(counts.slots.length);
    int most = 0;
    int total = 0;
    for (Slot chain : counts.slots) {
      for (Slot slot = chain; slot != null; slot = slot.next) {
        int count = ((Counter) slot.value).count;
        total += count;
        most = Math.max(most, count);
      }
    }
    System.out.println(total);
    System.out.println(most);
    Key key = new Point(3, 3);
    Object same = key;
    System.out.println(key.equals(same) && same.equals(new Point(3, 3)) && !same.equals("text"));
    System.out.println(new Object().equals(same));
  }
}
