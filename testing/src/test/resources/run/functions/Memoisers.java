/**
 * Functions that remember: in tables of their own, recursive through the table, and with a limit.
 */
public class Memoisers {
  interface Fn<A, B> {
    B apply(A a);
  }

  interface Fn2<A, B, C> {
    C apply(A a, B b);
  }

  interface Source<T> {
    T get();
  }

  static class Table<K, V> {
    private static class Entry<K, V> {
      final K key;
      final V value;
      final Entry<K, V> next;

      Entry(K key, V value, Entry<K, V> next) {
        this.key = key;
        this.value = value;
        this.next = next;
      }
    }

    private Entry<K, V>[] entries = make(4);
    int size;
    int misses;

    @SuppressWarnings("unchecked")
    private static <K, V> Entry<K, V>[] make(int length) {
      return (Entry<K, V>[]) new Entry<?, ?>[length];
    }

    V get(K key, Fn<? super K, ? extends V> compute) {
      for (Entry<K, V> e = entries[index(key)]; e != null; e = e.next) {
        if (e.key.equals(key)) {
          return e.value;
        }
      }
      misses++;
      V value = compute.apply(key);
      if (++size > 2 * entries.length) {
        Entry<K, V>[] old = entries;
        entries = make(2 * old.length);
        for (Entry<K, V> chain : old) {
          for (Entry<K, V> e = chain; e != null; e = e.next) {
            put(e.key, e.value);
          }
        }
      }
      put(key, value);
      return value;
    }

    private void put(K key, V value) {
      int at = index(key);
      entries[at] = new Entry<>(key, value, entries[at]);
    }

    private int index(K key) {
      return (key.hashCode() & 0x7fffffff) % entries.length;
    }
  }

  static <A, B> Fn<A, B> memo(Fn<A, B> f) {
    Table<A, B> table = new Table<>();
    return a -> table.get(a, f);
  }

  static <A, B> Fn<A, B> memoRecursive(Fn2<Fn<A, B>, A, B> f) {
    class Knot implements Fn<A, B> {
      final Fn<A, B> memo = memo(a -> f.apply(this, a));

      @Override
      public B apply(A a) {
        return memo.apply(a);
      }
    }
    return new Knot();
  }

  record Two<A, B>(A a, B b) {}

  static <A, B, C> Fn2<A, B, C> memo2(Fn2<A, B, C> f) {
    Fn<Two<A, B>, C> memo = memo(two -> f.apply(two.a, two.b));
    return (a, b) -> memo.apply(new Two<>(a, b));
  }

  static <T> Source<T> once(Source<? extends T> source) {
    Object[] state = new Object[1];
    boolean[] done = new boolean[1];
    return () -> {
      if (!done[0]) {
        state[0] = source.get();
        done[0] = true;
      }
      @SuppressWarnings("unchecked")
      T value = (T) state[0];
      return value;
    };
  }

  static int calls;
  static final Fn<Integer, Long> FIBONACCI =
      memoRecursive((self, n) -> n < 2 ? (long) n : self.apply(n - 1) + self.apply(n - 2));
  static Fn2<Integer, Integer, Long> binomial =
      memo2(
          (n, k) ->
              k == 0 || k.equals(n)
                  ? 1L
                  : Memoisers.binomial.apply(n - 1, k - 1) + Memoisers.binomial.apply(n - 1, k));

  static int distance(String a, String b) {
    Fn<Two<Integer, Integer>, Integer> distance =
        memoRecursive(
            (self, at) -> {
              int i = at.a();
              int j = at.b();
              calls++;
              if (i == 0 || j == 0) {
                return i + j;
              }
              int replaced =
                  self.apply(new Two<>(i - 1, j - 1))
                      + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
              int removed = 1 + self.apply(new Two<>(i - 1, j));
              int added = 1 + self.apply(new Two<>(i, j - 1));
              return Math.min(replaced, Math.min(removed, added));
            });
    return distance.apply(new Two<>(a.length(), b.length()));
  }

  public static void main(String[] args) {
    Fn<Integer, Integer> slow =
        n -> {
          calls++;
          return n * n;
        };
    Fn<Integer, Integer> fast = memo(slow);
    int sum = 0;
    for (int i = 0; i < 100; i++) {
      sum += fast.apply(i % 7);
    }
    System.out.println(sum + " in " + calls);
    System.out.println(FIBONACCI.apply(90));
    System.out.println(binomial.apply(40, 20));
    calls = 0;
    System.out.println(distance("kitten", "sitting") + " in " + calls);
    calls = 0;
    System.out.println(distance("intention of the memo", "execution of the demo") + " in " + calls);
    Table<Integer, Integer> collatz = new Table<>();
    class Collatz {
      int length(int n) {
        return n == 1 ? 1 : collatz.get(n, k -> 1 + length(k % 2 == 0 ? k / 2 : 3 * k + 1));
      }
    }
    Collatz lengths = new Collatz();
    int best = 1;
    for (int n = 1; n < 1000; n++) {
      if (lengths.length(n) > lengths.length(best)) {
        best = n;
      }
    }
    System.out.println(
        best + " " + lengths.length(best) + " " + collatz.size + " " + collatz.misses);
    Source<String> made = once(() -> "made " + ++calls);
    calls = 0;
    System.out.println(made.get() + made.get() + calls);
    Source<Object> nothing =
        once(
            () -> {
              calls++;
              return null;
            });
    System.out.println(nothing.get() + " " + nothing.get() + " " + calls);
    Fn<Integer, String> failing =
        memo(
            n -> {
              calls++;
              return "" + 10 / n;
            });
    for (int n : new int[] {0, 5, 0, 5}) {
      try {
        System.out.print(failing.apply(n) + " ");
      } catch (ArithmeticException e) {
        System.out.print("failed ");
      }
    }
    System.out.println(calls);
  }
}
