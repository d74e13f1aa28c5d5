import java.util.Iterator;

/** A cache that forgets what was not used for longest, around a hash table of its own. */
public class LruCache {
  interface Loader<K, V> {
    V load(K key) throws Exception;
  }

  interface Listener<K, V> {
    void evicted(K key, V value);
  }

  static class Cache<K, V> implements Iterable<Cache.Entry<K, V>> {
    static class Entry<K, V> {
      private final K key;
      private V value;
      private Entry<K, V> bucket;
      private Entry<K, V> newer;
      private Entry<K, V> older;

      private Entry(K key, V value) {
        this.key = key;
        this.value = value;
      }

      K key() {
        return key;
      }

      V value() {
        return value;
      }

      @Override
      public String toString() {
        return key + "=" + value;
      }
    }

    private final Entry<K, V>[] table;
    private final Entry<K, V> ends = new Entry<>(null, null);
    private final int limit;
    private final Listener<? super K, ? super V> listener;
    private int size;
    int hits;
    int misses;

    @SuppressWarnings("unchecked")
    Cache(int limit, Listener<? super K, ? super V> listener) {
      this.limit = limit;
      this.listener = listener;
      table = (Entry<K, V>[]) new Entry<?, ?>[2 * limit + 1];
      ends.newer = ends.older = ends;
    }

    private int slot(Object key) {
      return key == null ? 0 : (key.hashCode() & 0x7fffffff) % table.length;
    }

    private Entry<K, V> find(Object key) {
      Entry<K, V> entry = table[slot(key)];
      while (entry != null && !(key == null ? entry.key == null : key.equals(entry.key))) {
        entry = entry.bucket;
      }
      return entry;
    }

    private void unlink(Entry<K, V> entry) {
      entry.newer.older = entry.older;
      entry.older.newer = entry.newer;
    }

    private void linkFirst(Entry<K, V> entry) {
      entry.older = ends.older;
      entry.newer = ends;
      entry.older.newer = entry;
      ends.older = entry;
    }

    V get(K key) {
      Entry<K, V> entry = find(key);
      if (entry == null) {
        misses++;
        return null;
      }
      hits++;
      unlink(entry);
      linkFirst(entry);
      return entry.value;
    }

    <X extends V> V put(K key, X value) {
      Entry<K, V> entry = find(key);
      if (entry != null) {
        V old = entry.value;
        entry.value = value;
        unlink(entry);
        linkFirst(entry);
        return old;
      }
      if (size == limit) {
        Entry<K, V> oldest = ends.newer;
        remove(oldest.key);
        if (listener != null) {
          listener.evicted(oldest.key, oldest.value);
        }
      }
      entry = new Entry<>(key, value);
      entry.bucket = table[slot(key)];
      table[slot(key)] = entry;
      linkFirst(entry);
      size++;
      return null;
    }

    V remove(Object key) {
      Entry<K, V> before = null;
      for (Entry<K, V> at = table[slot(key)]; at != null; before = at, at = at.bucket) {
        if (key == null ? at.key == null : key.equals(at.key)) {
          if (before == null) {
            table[slot(key)] = at.bucket;
          } else {
            before.bucket = at.bucket;
          }
          unlink(at);
          size--;
          return at.value;
        }
      }
      return null;
    }

    V load(K key, Loader<? super K, ? extends V> loader) {
      V value = get(key);
      if (value == null) {
        try {
          value = loader.load(key);
        } catch (RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new IllegalStateException("cannot load " + key, e);
        }
        put(key, value);
      }
      return value;
    }

    /** From the newest to the oldest. */
    @Override
    public Iterator<Entry<K, V>> iterator() {
      return new Iterator<Entry<K, V>>() {
        private Entry<K, V> at = ends.older;

        @Override
        public boolean hasNext() {
          return at != ends;
        }

        @Override
        public Entry<K, V> next() {
          Entry<K, V> entry = at;
          at = at.older;
          return entry;
        }
      };
    }

    @Override
    public String toString() {
      String text = "";
      for (Entry<K, V> entry : this) {
        text += entry + " ";
      }
      return text.trim();
    }
  }

  static class Log implements Listener<Object, Object> {
    String text = "";

    @Override
    public void evicted(Object key, Object value) {
      text += key + "!";
    }
  }

  static class Totals implements Listener<Object, Number> {
    double total;

    @Override
    public void evicted(Object key, Number value) {
      total += value.doubleValue();
    }
  }

  public static void main(String[] args) {
    Log log = new Log();
    Cache<String, Integer> cache = new Cache<>(3, log);
    cache.put("a", 1);
    cache.put("b", 2);
    cache.put("c", 3);
    int a = cache.get("a");
    cache.put("d", 4);
    System.out.println(a + " " + cache + " " + log.text + " " + cache.get("b"));
    int old = cache.put("c", 30);
    System.out.println(old + " " + cache + " " + cache.hits + "/" + cache.misses);
    cache.put(null, 0);
    System.out.println(cache + " " + cache.remove("d") + cache.remove("d") + " " + cache.size);
    cache.put("e", cache.get(null) - 1);
    System.out.println(cache + " " + log.text);

    Totals totals = new Totals();
    Cache<Long, Number> numbers = new Cache<>(10, totals);
    long seed = 7;
    double found = 0;
    for (int i = 0; i < 500; i++) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      long key = (seed >> 8) % 24;
      Number number = numbers.get(key);
      if (number == null) {
        if (key % 2 == 0) {
          numbers.put(key, (int) key);
        } else {
          numbers.put(key, key + 0.5);
        }
      } else {
        found += number.doubleValue();
      }
    }
    System.out.println(
        numbers.size + " " + (numbers.hits + numbers.misses) + " " + (numbers.hits > 100));
    System.out.println(totals.total > 1000 && found > 1000);
    int sum = 0;
    for (Cache.Entry<Long, Number> entry : numbers) {
      long key = entry.key();
      sum += entry.value() instanceof Integer == (key % 2 == 0) ? 1 : 0;
    }
    System.out.println(sum);

    Cache<Integer, long[]> squares = new Cache<>(2, null);
    Loader<Object, long[]> loader =
        new Loader<>() {
          private int calls;

          @Override
          public long[] load(Object key) throws Exception {
            if (!(key instanceof Integer)) {
              throw new IllegalArgumentException("no number: " + key);
            }
            int number = (Integer) key;
            if (number < 0) {
              throw new Exception("negative");
            }
            return new long[] {(long) number * number, ++calls};
          }
        };
    for (int i : new int[] {3, 4, 3, 5, 4, -1}) {
      try {
        long[] square = squares.load(i, loader);
        System.out.print(square[0] + "." + square[1] + " ");
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage() + ": " + e.getCause().getMessage());
      }
    }
    try {
      squares.load(null, loader);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Cache<Cache<?, ?>, String> caches = new Cache<>(1, new Log());
    caches.put(cache, "words");
    System.out.println(caches.get(cache).length() + " " + caches.get(numbers));
  }
}
