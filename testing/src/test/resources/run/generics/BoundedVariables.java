/** Type variables with one bound, with several, and with bounds that mention themselves. */
public class BoundedVariables {
  interface Named {
    String name();
  }

  interface Weighed {
    int weight();
  }

  static class Parcel implements Named, Weighed, Comparable<Parcel> {
    final String name;
    final int weight;

    Parcel(String name, int weight) {
      this.name = name;
      this.weight = weight;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public int weight() {
      return weight;
    }

    @Override
    public int compareTo(Parcel other) {
      return weight - other.weight;
    }

    @Override
    public String toString() {
      return name + ":" + weight;
    }
  }

  static class Gift extends Parcel {
    Gift(String name) {
      super("gift " + name, name.length());
    }
  }

  static <T extends Comparable<T>> T smaller(T a, T b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  static <T extends Comparable<? super T>> T largest(T[] all) {
    T best = all[0];
    for (T each : all) {
      if (each.compareTo(best) > 0) {
        best = each;
      }
    }
    return best;
  }

  static <T extends Named & Weighed> String label(T thing) {
    return thing.name() + " (" + thing.weight() + ")";
  }

  static <T extends Parcel & Named & Comparable<Parcel>> int order(T first, T second) {
    return first.compareTo(second) + first.weight - second.weight();
  }

  static <N extends Number> double total(N[] numbers) {
    double total = 0;
    for (N number : numbers) {
      total += number.doubleValue();
    }
    return total;
  }

  static <N extends Integer> int twice(N number) {
    return number + number;
  }

  static <A, B extends A> A pick(boolean left, A a, B b) {
    return left ? a : b;
  }

  /** The second variable is bounded by the first one's use. */
  static <K extends Comparable<K>, E extends Entry<K>> E first(E a, E b) {
    return a.key().compareTo(b.key()) <= 0 ? a : b;
  }

  interface Entry<K> {
    K key();
  }

  static class WordEntry implements Entry<String> {
    private final String key;
    final int count;

    WordEntry(String key, int count) {
      this.key = key;
      this.count = count;
    }

    @Override
    public String key() {
      return key;
    }
  }

  static class Range<T extends Comparable<T>> {
    private final T low;
    private final T high;

    Range(T low, T high) {
      this.low = smaller(low, high);
      this.high = this.low == low ? high : low;
    }

    boolean contains(T value) {
      return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    Range<T> including(T value) {
      if (contains(value)) {
        return this;
      }
      return low.compareTo(value) > 0 ? new Range<>(value, high) : new Range<>(low, value);
    }

    @Override
    public String toString() {
      return low + ".." + high;
    }
  }

  static class Scale<T extends Weighed> {
    private int sum;
    private T heaviest;

    void put(T thing) {
      sum += thing.weight();
      if (heaviest == null || heaviest.weight() < thing.weight()) {
        heaviest = thing;
      }
    }

    T heaviest() {
      return heaviest;
    }
  }

  static <T extends Comparable<T>> void sort(T[] all) {
    for (int i = 1; i < all.length; i++) {
      T moved = all[i];
      int j = i;
      for (; j > 0 && all[j - 1].compareTo(moved) > 0; j--) {
        all[j] = all[j - 1];
      }
      all[j] = moved;
    }
  }

  public static void main(String[] args) {
    System.out.println(smaller(4, 3) + " " + smaller("pear", "apple") + " " + smaller(2.5, 2.25));
    Parcel[] parcels = {new Parcel("box", 12), new Gift("chocolate"), new Parcel("tube", 7)};
    System.out.println(
        largest(parcels) + " " + largest(new Gift[] {new Gift("a"), new Gift("bc")}));
    sort(parcels);
    for (Parcel parcel : parcels) {
      System.out.print(label(parcel) + "; ");
    }
    System.out.println();
    System.out.println(label(new Gift("kite")) + " " + order(new Gift("kite"), new Gift("go")));
    System.out.println(
        total(new Integer[] {1, 2, 3}) + " " + total(new Number[] {1.5, 2L, 'a' + 0}));
    System.out.println(twice(21) + " " + twice(Integer.valueOf(-4)));
    Object picked = pick(false, (Object) "object", 12);
    System.out.println(picked + " " + pick(true, parcels[0], new Gift("x")).weight);
    WordEntry entry = first(new WordEntry("b", 1), new WordEntry("a", 2));
    System.out.println(entry.key() + entry.count);

    Range<Integer> range = new Range<>(9, 2);
    System.out.println(range + " " + range.contains(5) + " " + range.contains(1));
    System.out.println(range.including(5) == range);
    System.out.println(range.including(30).including(-1));
    Range<String> letters = new Range<>("m", "p").including("c");
    System.out.println(letters + " " + letters.contains("mango") + " " + letters.contains("zoo"));
    Range<Character> characters = new Range<>('x', 'a');
    System.out.println(characters.contains('q') + " " + characters);

    Scale<Parcel> scale = new Scale<>();
    for (Parcel parcel : parcels) {
      scale.put(parcel);
    }
    System.out.println(scale.sum + " " + scale.heaviest().name);
    Scale<Weighed> strange = new Scale<>();
    strange.put(scale.heaviest());
    strange.put(
        new Weighed() {
          @Override
          public int weight() {
            return 100;
          }

          @Override
          public String toString() {
            return "nothing named";
          }
        });
    System.out.println(strange.sum + " " + strange.heaviest());
  }
}
