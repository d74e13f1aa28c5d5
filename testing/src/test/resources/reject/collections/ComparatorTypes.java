import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

class ComparatorTypes {
  record Person(String name, int age, Object tag) {}

  static void f(List<Person> people, List<String> texts, Person[] array, int[] numbers) {
    people.sort(Comparator.comparing(Person::name));
    people.sort(Comparator.comparing(p -> p.name()));
    people.sort(Comparator.comparing(p -> p.name()).reversed()); //~ JK0102:45 `Object` has no method `name`
    people.sort(Comparator.comparing((Person p) -> p.name()).reversed());
    people.sort(Comparator.comparing(Person::tag)); //~ JK0104:28 no `comparing` takes the arguments `(…)`
    people.sort(Comparator.comparingInt(Person::name)); //~ JK0104:28 `comparingInt(ToIntFunction<? super T>)` does not take the arguments `(…)`
    people.sort(Comparator.comparingInt(Person::age).thenComparing(Person::name));
    people.sort(Comparator.comparingInt(p -> p.age()).thenComparing(Person::name)); //~ JK0102:48 `Object` has no method `age` //~ JK0104:55 no `thenComparing` takes the arguments `(…)`
    people.sort(Comparator.naturalOrder()); //~ JK0104:12 `sort(Comparator<? super Person>)` does not take the arguments `(Comparator)`
    people.sort(Comparator.comparing(Person::name, Comparator.comparing(String::length)));
    people.sort(Comparator.comparing(Person::age, Comparator.comparing(String::length))); //~ JK0104:28 no `comparing` takes the arguments `(…, Comparator)`
    people.sort((a, b) -> a.name() - b.name()); //~ JK0151:27 `-` does not apply to `String` and `String`
    people.sort((a, b) -> a.age() < b.age()); //~ JK0150:27 `boolean` cannot become `int` here
    people.sort((a, b, c) -> 0); //~ JK0150:17 `compare(T, T)` of `Comparator<? super Person>` takes 2 argument(s), this lambda 3
    people.sort(String::compareTo); //~ JK0104:17 `compare(T, T)` is called with `(Person, Person)`, which no `compareTo` of `String` takes
    texts.sort(Comparator.reverseOrder());
    texts.sort(Collections.reverseOrder());
    texts.sort(Comparator.<Integer>reverseOrder()); //~ JK0104:11 `sort(Comparator<? super String>)` does not take the arguments `(Comparator<Integer>)`
    Arrays.sort(array, Comparator.comparing(Person::name));
    Arrays.sort(numbers, Comparator.reverseOrder()); //~ JK0104:12 no `sort` takes the arguments `(int[], Comparator)`
    Arrays.sort(array, (String a, String b) -> 0); //~ JK0104:12 no `sort` takes the arguments `(Person[], …)`
    Comparator<Person> a = Comparator.comparing(Person::missing); //~ JK0104:39 no `comparing` takes the arguments `(…)`
    Comparator<String> b = Comparator.comparing(Person::name); //~ JK0150:28 `Comparator<Person>` cannot become `Comparator<String>` here
    Comparator<Object> c = (x, y) -> 0;
    Comparator<String> d = c; //~ JK0150:28 `Comparator<Object>` cannot become `Comparator<String>` here
    people.sort(c);
    TreeSet<Person> e = new TreeSet<>(Comparator.comparing(Person::age));
    TreeSet<String> g = new TreeSet<>(Comparator.comparing(Person::age)); //~ JK0150:25 `TreeSet<Person>` cannot become `TreeSet<String>` here
    PriorityQueue<Person> h = new PriorityQueue<>((x, y) -> x.age() - y.age());
    PriorityQueue<Person> i = new PriorityQueue<>((x, y) -> x.age() > y.age()); //~ JK0150:61 `boolean` cannot become `int` here
    Person j = Collections.min(people); //~ JK0104:28 no `min` takes the arguments `(List<Person>)`
    Person k = Collections.min(people, c);
    int l = Comparator.<Person>naturalOrder().compare(null, null); //~ JK0114:32 `Person` is not within its bound: `T` extends `Comparable<? super T>`
  }
}
