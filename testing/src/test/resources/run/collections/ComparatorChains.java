import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Comparators: by keys, chained, reversed, with nulls first and last, stable, and used by others.
 */
public class ComparatorChains {
  enum Rank {
    JUNIOR,
    SENIOR,
    CHIEF
  }

  record Person(String name, int age, Rank rank, Double salary, Person boss) {
    @Override
    public String toString() {
      return name;
    }
  }

  record Version(int... parts) implements Comparable<Version> {
    @Override
    public int compareTo(Version other) {
      return Arrays.compare(parts, other.parts);
    }

    @Override
    public String toString() {
      return Arrays.toString(parts);
    }
  }

  static class Counting<T> implements Comparator<T> {
    final Comparator<? super T> inner;
    int calls;

    Counting(Comparator<? super T> inner) {
      this.inner = inner;
    }

    @Override
    public int compare(T a, T b) {
      calls++;
      return inner.compare(a, b);
    }
  }

  static <T> String sorted(List<T> all, Comparator<? super T> order) {
    List<T> copy = new ArrayList<>(all);
    copy.sort(order);
    return copy.toString();
  }

  /** Digits by value, letters by letters. */
  static int natural(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (Character.isDigit(a.charAt(i)) && Character.isDigit(b.charAt(j))) {
        int m = 0;
        int n = 0;
        while (i < a.length() && Character.isDigit(a.charAt(i))) {
          m = 10 * m + a.charAt(i++) - '0';
        }
        while (j < b.length() && Character.isDigit(b.charAt(j))) {
          n = 10 * n + b.charAt(j++) - '0';
        }
        if (m != n) {
          return m - n;
        }
      } else if (a.charAt(i) != b.charAt(j)) {
        return a.charAt(i) - b.charAt(j);
      } else {
        i++;
        j++;
      }
    }
    return (a.length() - i) - (b.length() - j);
  }

  public static void main(String[] args) {
    Person ada = new Person("Ada", 36, Rank.CHIEF, 99.5, null);
    Person bob = new Person("Bob", 25, Rank.JUNIOR, null, ada);
    Person cleo = new Person("Cleo", 36, Rank.SENIOR, 70.25, ada);
    Person dan = new Person("Dan", 25, Rank.JUNIOR, 12.0, cleo);
    Person eve = new Person("eve", 61, Rank.SENIOR, -0.0, cleo);
    List<Person> all = List.of(eve, dan, cleo, bob, ada);
    System.out.println(sorted(all, Comparator.comparing(Person::name)));
    System.out.println(
        sorted(all, Comparator.comparing(Person::name, String::compareToIgnoreCase).reversed()));
    System.out.println(
        sorted(
            all,
            Comparator.comparingInt(Person::age)
                .thenComparing(Person::rank, Comparator.reverseOrder())
                .thenComparing(Person::name)));
    System.out.println(
        sorted(
            all,
            Comparator.comparing(Person::rank)
                .reversed()
                .thenComparing(Comparator.comparing(Person::name).reversed())));
    System.out.println(
        sorted(
            all,
            Comparator.comparing(
                Person::salary, Comparator.nullsFirst(Comparator.naturalOrder()))));
    System.out.println(
        sorted(
            all,
            Comparator.comparing(
                    Person::salary, Comparator.nullsLast(Comparator.<Double>reverseOrder()))
                .thenComparingInt(Person::age)));
    System.out.println(
        sorted(
            all,
            Comparator.comparing(
                Person::boss, Comparator.nullsLast(Comparator.comparing(Person::name)))));
    System.out.println(sorted(all, (a, b) -> a.age() % 10 - b.age() % 10));
    System.out.println(
        sorted(
            all,
            Comparator.comparingDouble((Person p) -> p.salary() == null ? 0 : p.salary())
                .thenComparingLong(p -> -p.age())));
    System.out.println(
        sorted(all, Collections.reverseOrder(Comparator.comparing(p -> p.name().length()))));
    System.out.println(sorted(all, Comparator.comparing(p -> p.age() > 30)));

    List<String> names = Arrays.asList("file10", "file9", null, "file1b", "File2", "", "file1");
    System.out.println(sorted(names, Comparator.nullsFirst(ComparatorChains::natural)));
    System.out.println(
        sorted(
            names,
            Comparator.nullsLast(
                String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()))));
    System.out.println(sorted(names, Comparator.nullsFirst(null)));
    Version[] versions = {
      new Version(1, 10), new Version(1, 9, 3), new Version(1), new Version(2), new Version(1, 9)
    };
    Arrays.sort(versions);
    System.out.println(Arrays.toString(versions) + " " + Collections.max(Arrays.asList(versions)));
    Arrays.sort(
        versions,
        1,
        4,
        Comparator.comparing((Version v) -> v.parts().length)
            .thenComparing(Collections.reverseOrder()));
    System.out.println(Arrays.toString(versions));
    Counting<Integer> counting = new Counting<>(Comparator.naturalOrder());
    TreeSet<Integer> set = new TreeSet<>(counting.reversed());
    Collections.addAll(set, 3, 1, 2, 3);
    System.out.println(
        set
            + " "
            + (counting.calls > 0)
            + " "
            + set.first()
            + " "
            + set.comparator().compare(1, 2));
    Comparator<String> byLength = Comparator.comparingInt(String::length);
    TreeSet<String> lengths = new TreeSet<>(byLength.thenComparing(Comparator.reverseOrder()));
    lengths.addAll(List.of("aa", "b", "cc", "a", "ddd", "aa"));
    System.out.println(
        lengths
            + " "
            + Collections.min(lengths, byLength)
            + " "
            + Collections.min(List.of("xyz", "zz", "yy"), byLength));
    System.out.println(Comparator.<Integer>naturalOrder().reversed().reversed().compare(1, 2));
    try {
      sorted(names, Comparator.naturalOrder());
    } catch (NullPointerException e) {
      System.out.println("null is in no order");
    }
    try {
      List<Object> mixed = new ArrayList<>(List.of(1, "two"));
      mixed.sort(null);
    } catch (ClassCastException e) {
      System.out.println("numbers and texts have no order");
    }
    List<Integer> stable = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      stable.add(i * 37 % 60);
    }
    stable.sort(Comparator.comparing(n -> n / 20));
    System.out.println(stable);
  }
}
