/** Several ways to sort, behind one abstract class that counts what they do. */
public class SortingStrategies {
  static final class Person {
    final String name;
    final int age;
    final Person friend;

    Person(String name, int age, Person friend) {
      this.name = name;
      this.age = age;
      this.friend = friend;
    }
  }

  interface Comparator {
    int compare(Person a, Person b);
  }

  static final class ByAge implements Comparator {
    @Override
    public int compare(Person a, Person b) {
      return a.age - b.age;
    }
  }

  static final class ByName implements Comparator {
    @Override
    public int compare(Person a, Person b) {
      int i = 0;
      while (i < a.name.length() && i < b.name.length()) {
        if (a.name.charAt(i) != b.name.charAt(i)) {
          return a.name.charAt(i) < b.name.charAt(i) ? -1 : 1;
        }
        i++;
      }
      return Integer.signum(a.name.length() - b.name.length());
    }
  }

  static final class ByFriend implements Comparator {
    private final Comparator inner;

    ByFriend(Comparator inner) {
      this.inner = inner;
    }

    @Override
    public int compare(Person a, Person b) {
      if (a.friend == null || b.friend == null) {
        return a.friend == b.friend ? 0 : a.friend == null ? -1 : 1;
      }
      return inner.compare(a.friend, b.friend);
    }
  }

  abstract static class Sorter {
    protected Comparator comparator;
    private int comparisons;
    private int moves;

    abstract String name();

    protected abstract void sort(Person[] people, int from, int to);

    protected final boolean less(Person a, Person b) {
      comparisons++;
      return comparator.compare(a, b) < 0;
    }

    protected final void set(Person[] people, int index, Person person) {
      moves++;
      people[index] = person;
    }

    final Person[] sorted(Person[] people, Comparator comparator) {
      this.comparator = comparator;
      comparisons = moves = 0;
      Person[] copy = new Person[people.length];
      for (int i = 0; i < copy.length; i++) {
        copy[i] = people[i];
      }
      sort(copy, 0, copy.length);
      return copy;
    }
  }

  static class Insertion extends Sorter {
    @Override
    String name() {
      return "insertion";
    }

    @Override
    protected void sort(Person[] people, int from, int to) {
      for (int i = from + 1; i < to; i++) {
        Person person = people[i];
        int j = i;
        for (; j > from && less(person, people[j - 1]); j--) {
          set(people, j, people[j - 1]);
        }
        set(people, j, person);
      }
    }
  }

  static class Quick extends Sorter {
    protected final Sorter small = new Insertion();

    @Override
    String name() {
      return "quick";
    }

    @Override
    protected void sort(Person[] people, int from, int to) {
      if (to - from < 6) {
        small.comparator = comparator;
        small.sort(people, from, to);
        return;
      }
      Person pivot = people[from + to >>> 1];
      int i = from, j = to - 1;
      while (i <= j) {
        while (less(people[i], pivot)) i++;
        while (less(pivot, people[j])) j--;
        if (i <= j) {
          Person held = people[i];
          set(people, i++, people[j]);
          set(people, j--, held);
        }
      }
      sort(people, from, j + 1);
      sort(people, i, to);
    }
  }

  static class Merge extends Sorter {
    private Person[] spare;

    @Override
    String name() {
      return "merge";
    }

    @Override
    protected void sort(Person[] people, int from, int to) {
      if (to - from < 2) return;
      if (spare == null || spare.length < people.length) spare = new Person[people.length];
      int middle = (from + to) / 2;
      sort(people, from, middle);
      sort(people, middle, to);
      for (int i = from; i < to; i++) spare[i] = people[i];
      for (int i = from, l = from, r = middle; i < to; i++) {
        boolean right = l == middle || r < to && less(spare[r], spare[l]);
        set(people, i, right ? spare[r++] : spare[l++]);
      }
    }
  }

  static void print(Person[] people) {
    for (Person person : people) {
      System.out.print(person.name);
      System.out.print(person.age);
      System.out.print(' ');
    }
    System.out.println();
  }

  public static void main(String[] args) {
    Person ann = new Person("Ann", 41, null);
    Person bo = new Person("Bo", 7, ann);
    Person[] people = {
      new Person("Zoe", 30, bo),
      ann,
      bo,
      new Person("Anna", 41, bo),
      new Person("Max", 12, ann),
      new Person("Al", 30, null),
      new Person("Eve", 25, bo),
      new Person("Kim", 19, ann),
    };
    Sorter[] sorters = {new Insertion(), new Quick(), new Merge()};
    Comparator[] comparators = {new ByAge(), new ByName(), new ByFriend(new ByName())};
    for (Sorter sorter : sorters) {
      System.out.println(sorter.name());
      for (Comparator comparator : comparators) {
        Person[] sorted = sorter.sorted(people, comparator);
        if (comparator instanceof ByFriend && sorter instanceof Quick) continue;
        print(sorted);
      }
    }
    Person[] crowd = new Person[2000];
    int random = 5;
    for (int i = 0; i < crowd.length; i++) {
      random = random * 69069 + 1;
      crowd[i] = new Person("P", random >>> 12, null);
    }
    for (Sorter sorter : sorters) {
      Person[] sorted = sorter.sorted(crowd, comparators[0]);
      long sum = 0;
      for (int i = 0; i < sorted.length; i++) sum += (long) i * sorted[i].age;
      System.out.print(sum);
      System.out.print(' ');
      System.out.print(sorter.comparisons);
      System.out.print(' ');
      System.out.println(sorter.moves);
    }
  }
}
