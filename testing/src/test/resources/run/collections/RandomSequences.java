import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Random numbers from a seed are the same everywhere; and what is made of them: shuffles, samples,
 * pi.
 */
public class RandomSequences {
  static class Die extends Random {
    private static final long serialVersionUID = 1;

    int calls;

    Die(long seed) {
      super(seed);
    }

    @Override
    protected int next(int bits) {
      calls++;
      return super.next(bits);
    }

    int roll() {
      return 1 + nextInt(6);
    }
  }

  static <T> List<T> sample(Iterable<T> all, int n, Random random) {
    List<T> kept = new ArrayList<>(n);
    int seen = 0;
    for (T each : all) {
      if (seen++ < n) {
        kept.add(each);
      } else {
        int at = random.nextInt(seen);
        if (at < n) {
          kept.set(at, each);
        }
      }
    }
    return kept;
  }

  static String walk(Random random, int steps) {
    int x = 0;
    int y = 0;
    int far = 0;
    for (int i = 0; i < steps; i++) {
      switch (random.nextInt(4)) {
        case 0 -> x++;
        case 1 -> x--;
        case 2 -> y++;
        default -> y--;
      }
      far = Math.max(far, Math.abs(x) + Math.abs(y));
    }
    return x + "," + y + " far " + far;
  }

  static int select(int[] a, int k, Random random) {
    int from = 0;
    int to = a.length;
    while (true) {
      int pivot = a[from + random.nextInt(to - from)];
      int less = from;
      int at = from;
      int more = to;
      while (at < more) {
        if (a[at] < pivot) {
          int moved = a[at];
          a[at++] = a[less];
          a[less++] = moved;
        } else if (a[at] > pivot) {
          int moved = a[--more];
          a[more] = a[at];
          a[at] = moved;
        } else {
          at++;
        }
      }
      if (k < less) {
        to = less;
      } else if (k >= more) {
        from = more;
      } else {
        return pivot;
      }
    }
  }

  public static void main(String[] args) {
    for (long seed : new long[] {0, 1, 42, -1, 1L << 40, Long.MIN_VALUE}) {
      Random random = new Random(seed);
      System.out.println(
          random.nextInt()
              + " "
              + random.nextLong()
              + " "
              + random.nextInt(100)
              + " "
              + random.nextInt(64)
              + " "
              + random.nextBoolean()
              + " "
              + random.nextDouble()
              + " "
              + random.nextFloat());
    }
    Random random = new Random(2024);
    byte[] bytes = new byte[7];
    random.nextBytes(bytes);
    System.out.println(
        Arrays.toString(bytes)
            + " "
            + random.nextInt(-5, 5)
            + " "
            + random.nextInt(Integer.MAX_VALUE)
            + " "
            + random.nextInt(1));
    random.setSeed(2024);
    byte[] again = new byte[7];
    random.nextBytes(again);
    System.out.println(Arrays.equals(bytes, again));
    System.out.println(
        random.nextGaussian() + " " + random.nextGaussian() + " " + random.nextGaussian());
    List<Integer> cards = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      cards.add(i);
    }
    Collections.shuffle(cards, new Random(5));
    System.out.println(cards + " " + new TreeSet<>(cards).size());
    List<String> linked = new java.util.LinkedList<>(List.of("a", "b", "c", "d", "e", "f"));
    Collections.shuffle(linked, new Random(6));
    System.out.println(linked);
    Die die = new Die(7);
    TreeMap<Integer, Integer> rolls = new TreeMap<>();
    for (int i = 0; i < 6000; i++) {
      rolls.merge(die.roll(), 1, Integer::sum);
    }
    System.out.println(rolls + " " + die.calls);
    die.calls = 0;
    die.nextLong();
    die.nextDouble();
    die.nextBoolean();
    die.nextInt(1 << 10);
    System.out.println(die.calls);
    System.out.println(
        sample(cards, 5, new Random(8)) + " " + sample(List.of(1, 2), 5, new Random(8)));
    System.out.println(walk(new Random(9), 1000) + "; " + walk(new Random(10), 1000));
    int inside = 0;
    Random pi = new Random(11);
    for (int i = 0; i < 20000; i++) {
      double x = pi.nextDouble();
      double y = pi.nextDouble();
      inside += x * x + y * y < 1 ? 1 : 0;
    }
    System.out.println(inside / 5000.0);
    int[] numbers = new int[101];
    Arrays.setAll(numbers, i -> new Random(i).nextInt(1000));
    int[] sorted = numbers.clone();
    Arrays.sort(sorted);
    System.out.println(
        (select(numbers.clone(), 50, new Random(1)) == sorted[50])
            + " "
            + sorted[50]
            + " "
            + select(numbers, 0, new Random(2))
            + " "
            + sorted[0]);
    for (int bound : new int[] {0, -3}) {
      try {
        random.nextInt(bound);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
