import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Records in order of one property and then another. */
final class Sorting {
  private record Person(String name, int age, double size) {}

  private Sorting() {}

  static long round() {
    List<Person> people = new ArrayList<>();
    int state = 1;
    for (int i = 0; i < 50_000; i++) {
      state = state * 1103515245 + 12345;
      int random = state >>> 8;
      people.add(new Person("p" + random % 5000, random % 90, 1 + random % 100 / 100.0));
    }
    people.sort(Comparator.comparingInt(Person::age).thenComparing(Person::name));
    long hash = 0;
    for (Person person : people) {
      hash = hash * 31 + person.age() + person.name().length();
    }
    people.sort((a, b) -> Double.compare(b.size(), a.size()));
    hash = hash * 31 + people.get(0).hashCode();
    Collections.sort(people, Comparator.comparing(Person::name).reversed());
    hash = hash * 31 + people.get(100).name().hashCode();
    Integer[] numbers = new Integer[50_000];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i * 7919 % 50_021;
    }
    Arrays.sort(numbers);
    return hash * 31 + numbers[12_345];
  }

  public static void main(String[] args) {
    Timing.run(args, Sorting::round);
  }
}
