import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/**
 * Structures by chance: a skip list with positions, a treap, a filter of bits, and what they agree
 * on.
 */
public class SkipLists {
  /** A sorted collection that knows at which place everything is. */
  static class SkipList<T extends Comparable<? super T>> extends AbstractCollection<T> {
    private static final int LEVELS = 12;

    private static class Node<T> {
      final T value;
      final Node<T>[] next;
      final int[] width;

      @SuppressWarnings("unchecked")
      Node(T value, int levels) {
        this.value = value;
        next = (Node<T>[]) new Node<?>[levels];
        width = new int[levels];
      }
    }

    private final Node<T> head = new Node<>(null, LEVELS);
    private final Random random;
    private int size;

    SkipList(long seed) {
      random = new Random(seed);
      Arrays.fill(head.width, 1);
    }

    private int level() {
      int level = 1;
      while (level < LEVELS && random.nextInt(4) == 0) {
        level++;
      }
      return level;
    }

    @Override
    public boolean add(T value) {
      List<Node<T>> path = new ArrayList<>(Collections.nCopies(LEVELS, head));
      int[] positions = new int[LEVELS];
      Node<T> at = head;
      int position = 0;
      for (int i = LEVELS - 1; i >= 0; i--) {
        while (at.next[i] != null && at.next[i].value.compareTo(value) <= 0) {
          position += at.width[i];
          at = at.next[i];
        }
        path.set(i, at);
        positions[i] = position;
      }
      Node<T> added = new Node<>(value, level());
      for (int i = 0; i < LEVELS; i++) {
        Node<T> before = path.get(i);
        if (i < added.next.length) {
          int left = position + 1 - positions[i];
          added.next[i] = before.next[i];
          added.width[i] = before.width[i] + 1 - left;
          before.next[i] = added;
          before.width[i] = left;
        } else {
          before.width[i]++;
        }
      }
      size++;
      return true;
    }

    T get(int index) {
      if (index < 0 || index >= size) {
        throw new IndexOutOfBoundsException(index + " of " + size);
      }
      Node<T> at = head;
      int left = index + 1;
      for (int i = LEVELS - 1; i >= 0; i--) {
        while (at.next[i] != null && at.width[i] <= left) {
          left -= at.width[i];
          at = at.next[i];
        }
      }
      return at.value;
    }

    int count(T below) {
      Node<T> at = head;
      int position = 0;
      for (int i = LEVELS - 1; i >= 0; i--) {
        while (at.next[i] != null && at.next[i].value.compareTo(below) < 0) {
          position += at.width[i];
          at = at.next[i];
        }
      }
      return position;
    }

    @Override
    public boolean remove(Object what) {
      @SuppressWarnings("unchecked")
      T value = (T) what;
      int index = count(value);
      if (index == size || !get(index).equals(value)) {
        return false;
      }
      Node<T> at = head;
      for (int i = LEVELS - 1; i >= 0; i--) {
        while (at.next[i] != null && at.next[i].value.compareTo(value) < 0) {
          at = at.next[i];
        }
        at.width[i]--;
      }
      Node<T> gone = at.next[0];
      at = head;
      for (int i = gone.next.length - 1; i >= 0; i--) {
        while (at.next[i] != gone) {
          at = at.next[i];
        }
        at.width[i] += gone.width[i];
        at.next[i] = gone.next[i];
      }
      size--;
      return true;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<>() {
        private Node<T> at = head.next[0];

        @Override
        public boolean hasNext() {
          return at != null;
        }

        @Override
        public T next() {
          if (at == null) {
            throw new NoSuchElementException("end of the list");
          }
          T value = at.value;
          at = at.next[0];
          return value;
        }
      };
    }
  }

  /** A tree by keys that is a heap by priorities; never changed, but made anew. */
  record Treap<K extends Comparable<K>>(
      K key, int priority, Treap<K> left, Treap<K> right, int size) {
    static <K extends Comparable<K>> Treap<K> of(
        K key, int priority, Treap<K> left, Treap<K> right) {
      return new Treap<>(key, priority, left, right, 1 + size(left) + size(right));
    }

    static int size(Treap<?> treap) {
      return treap == null ? 0 : treap.size;
    }

    record Parts<K extends Comparable<K>>(Treap<K> less, Treap<K> more) {}

    static <K extends Comparable<K>> Parts<K> split(Treap<K> treap, K key) {
      if (treap == null) {
        return new Parts<>(null, null);
      }
      if (treap.key.compareTo(key) < 0) {
        Parts<K> parts = split(treap.right, key);
        return new Parts<>(of(treap.key, treap.priority, treap.left, parts.less), parts.more);
      }
      Parts<K> parts = split(treap.left, key);
      return new Parts<>(parts.less, of(treap.key, treap.priority, parts.more, treap.right));
    }

    static <K extends Comparable<K>> Treap<K> merge(Treap<K> less, Treap<K> more) {
      if (less == null || more == null) {
        return less == null ? more : less;
      }
      return less.priority > more.priority
          ? of(less.key, less.priority, less.left, merge(less.right, more))
          : of(more.key, more.priority, merge(less, more.left), more.right);
    }

    static <K extends Comparable<K>> Treap<K> union(Treap<K> a, Treap<K> b) {
      if (a == null || b == null) {
        return a == null ? b : a;
      }
      if (a.priority < b.priority) {
        return union(b, a);
      }
      Parts<K> parts = split(b, a.key);
      Treap<K> more =
          parts.more != null && min(parts.more).equals(a.key)
              ? withoutFirst(parts.more)
              : parts.more;
      return of(a.key, a.priority, union(a.left, parts.less), union(a.right, more));
    }

    static <K extends Comparable<K>> K min(Treap<K> treap) {
      return treap.left == null ? treap.key : min(treap.left);
    }

    private static <K extends Comparable<K>> Treap<K> withoutFirst(Treap<K> treap) {
      return treap.left == null
          ? treap.right
          : of(treap.key, treap.priority, withoutFirst(treap.left), treap.right);
    }

    void addTo(Collection<? super K> all) {
      if (left != null) {
        left.addTo(all);
      }
      all.add(key);
      if (right != null) {
        right.addTo(all);
      }
    }
  }

  static class Filter {
    private final long[] bits;
    private final List<ToIntFunction<Object>> hashes = new ArrayList<>();

    Filter(int words, int functions) {
      bits = new long[words];
      for (int i = 0; i < functions; i++) {
        int factor = 0x9e3779b1 * (2 * i + 1);
        hashes.add(o -> (o.hashCode() * factor >>> 7) % (64 * words));
      }
    }

    boolean add(Object o) {
      boolean all = true;
      for (ToIntFunction<Object> hash : hashes) {
        int bit = hash.applyAsInt(o);
        all &= (bits[bit / 64] & 1L << bit) != 0;
        bits[bit / 64] |= 1L << bit;
      }
      return !all;
    }

    boolean mayContain(Object o) {
      for (ToIntFunction<Object> hash : hashes) {
        int bit = hash.applyAsInt(o);
        if ((bits[bit / 64] >>> bit & 1) == 0) {
          return false;
        }
      }
      return true;
    }
  }

  static int count(int limit, IntPredicate test) {
    int n = 0;
    for (int i = 0; i < limit; i++) {
      n += test.test(i) ? 1 : 0;
    }
    return n;
  }

  public static void main(String[] args) {
    SkipList<Integer> list = new SkipList<>(3);
    List<Integer> sorted = new ArrayList<>();
    Random random = new Random(4);
    int good = 0;
    for (int i = 0; i < 1500; i++) {
      int n = random.nextInt(400);
      if (random.nextInt(3) == 0) {
        good += list.remove(n) == sorted.remove((Object) n) ? 1 : 0;
      } else {
        list.add(n);
        int at = Collections.binarySearch(sorted, n);
        sorted.add(at < 0 ? ~at : at, n);
        good++;
      }
      if (!sorted.isEmpty()) {
        int index = random.nextInt(sorted.size());
        good += list.get(index).equals(sorted.get(index)) ? 1 : 0;
        int first = sorted.indexOf(sorted.get(index));
        good += list.count(sorted.get(index)) == first ? 1 : 0;
      }
    }
    System.out.println(
        good
            + " "
            + list.size()
            + " "
            + new ArrayList<>(list).equals(sorted)
            + " "
            + list.contains(sorted.get(7)));
    SkipList<String> words = new SkipList<>(9);
    Collections.addAll(words, "pear", "fig", "apple", "fig", "kiwi");
    System.out.println(
        words
            + " "
            + words.get(2)
            + " "
            + words.count("g")
            + " "
            + words.containsAll(List.of("fig", "kiwi"))
            + " "
            + Arrays.toString(words.toArray()));
    try {
      words.get(5);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      words.removeIf(w -> w.length() == 3);
    } catch (UnsupportedOperationException e) {
      System.out.println("its iterator does not remove");
    }

    Treap<Integer> even = null;
    Treap<Integer> third = null;
    for (int i = 0; i < 50; i++) {
      even = Treap.union(even, Treap.of(2 * i, random.nextInt(), null, null));
      third = Treap.union(Treap.of(3 * i, random.nextInt(), null, null), third);
    }
    Treap<Integer> both = Treap.union(even, third);
    List<Integer> all = new ArrayList<>();
    both.addTo(all);
    TreeSet<Integer> expected = new TreeSet<>();
    for (int i = 0; i < 50; i++) {
      Collections.addAll(expected, 2 * i, 3 * i);
    }
    System.out.println(
        all.equals(new ArrayList<>(expected))
            + " "
            + both.size()
            + " "
            + Treap.size(even)
            + Treap.size(third));
    Treap.Parts<Integer> parts = Treap.split(both, 75);
    List<Integer> less = new ArrayList<>();
    parts.less().addTo(less);
    System.out.println(
        less.equals(all.subList(0, less.size()))
            + " "
            + less.get(less.size() - 1)
            + " "
            + Treap.min(parts.more())
            + " "
            + Treap.merge(parts.less(), parts.more()).equals(both));

    Filter filter = new Filter(32, 4);
    int added = count(200, i -> filter.add("word" + i));
    System.out.println(
        added
            + " "
            + count(200, i -> filter.mayContain("word" + i))
            + " "
            + count(2000, i -> filter.mayContain("other" + i)));
    Map<Integer, Integer> levels = new HashMap<>();
    SkipList<Integer> chances = new SkipList<>(21);
    for (int i = 0; i < 4000; i++) {
      levels.merge(chances.level(), 1, Integer::sum);
    }
    System.out.println(levels);
  }
}
