/** A skip list whose towers are arrays of references, with a random generator of its own. */
public class SkipList {
  private static final int MAX_LEVEL = 12;

  /** A linear congruential generator with the constants of Knuth's MMIX. */
  static class Random {
    private long state;

    Random(long seed) {
      state = seed;
    }

    int bits(int count) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      return (int) (state >>> 64 - count);
    }

    int below(int limit) {
      return (int) ((long) bits(31) * limit >>> 31);
    }
  }

  private static class Tower {
    final int key;
    int value;
    final Tower[] next;

    Tower(int key, int value, int height) {
      this.key = key;
      this.value = value;
      this.next = new Tower[height];
    }
  }

  private final Tower head = new Tower(Integer.MIN_VALUE, 0, MAX_LEVEL);
  private final Tower[] path = new Tower[MAX_LEVEL];
  private final Random random;
  private int levels = 1;
  private int size;
  private long hops;

  SkipList(Random random) {
    this.random = random;
  }

  private Tower search(int key) {
    Tower at = head;
    for (int level = levels - 1; level >= 0; level--) {
      while (at.next[level] != null && at.next[level].key < key) {
        at = at.next[level];
        hops++;
      }
      path[level] = at;
    }
    return at.next[0];
  }

  boolean put(int key, int value) {
    Tower found = search(key);
    if (found != null && found.key == key) {
      found.value = value;
      return false;
    }
    int height = Math.min(1 + Integer.numberOfTrailingZeros(random.bits(20) | 1 << 20), MAX_LEVEL);
    while (levels < height) {
      path[levels++] = head;
    }
    Tower tower = new Tower(key, value, height);
    for (int level = 0; level < height; level++) {
      tower.next[level] = path[level].next[level];
      path[level].next[level] = tower;
    }
    size++;
    return true;
  }

  int get(int key, int otherwise) {
    Tower found = search(key);
    return found != null && found.key == key ? found.value : otherwise;
  }

  boolean remove(int key) {
    Tower found = search(key);
    if (found == null || found.key != key) {
      return false;
    }
    for (int level = 0; level < found.next.length; level++) {
      path[level].next[level] = found.next[level];
    }
    while (levels > 1 && head.next[levels - 1] == null) {
      levels--;
    }
    size--;
    return true;
  }

  int lengthOf(int level) {
    int length = 0;
    for (Tower at = head.next[level]; at != null; at = at.next[level]) {
      length++;
    }
    return length;
  }

  boolean isSound() {
    for (int level = 0; level < levels; level++) {
      for (Tower at = head; at.next[level] != null; at = at.next[level]) {
        if (at.key >= at.next[level].key || at.next[level].next.length <= level) {
          return false;
        }
      }
    }
    return lengthOf(0) == size;
  }

  public static void main(String[] args) {
    SkipList list = new SkipList(new Random(2024));
    for (int i = 0; i < 20; i++) {
      list.put(i * 37 % 20, i);
    }
    for (SkipList.Tower at = list.head.next[0]; at != null; at = at.next[0]) {
      System.out.print(at.value);
      System.out.print(at.next[0] == null ? '\n' : ',');
    }
    System.out.println(list.put(5, 500));
    System.out.println(list.get(5, -1));
    System.out.println(list.get(55, -1));
    System.out.println(list.remove(5));
    System.out.println(list.remove(5));
    System.out.println(list.size);

    Random keys = new Random(7);
    SkipList large = new SkipList(new Random(1));
    int added = 0;
    int removed = 0;
    for (int i = 0; i < 40000; i++) {
      int key = keys.below(20000);
      if (keys.below(3) > 0) {
        added += large.put(key, i) ? 1 : 0;
      } else {
        removed += large.remove(key) ? 1 : 0;
      }
    }
    System.out.println(added);
    System.out.println(removed);
    System.out.println(large.size);
    System.out.println(large.isSound());
    for (int level = 0; level < large.levels; level++) {
      System.out.println(large.lengthOf(level));
    }
    System.out.println(large.hops);
  }
}
