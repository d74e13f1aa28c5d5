import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;

/** Values that may be missing, checks of arguments, texts that are joined, and small utilities. */
public class OptionalsAndObjects {
  record Address(String street, Optional<String> extra) {}

  record Person(String name, Address address) {
    Person {
      Objects.requireNonNull(name, "name");
    }

    Optional<Address> where() {
      return Optional.ofNullable(address);
    }
  }

  static Optional<Integer> parse(String text) {
    try {
      return Optional.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static Optional<Integer> half(int n) {
    return n % 2 == 0 ? Optional.of(n / 2) : Optional.empty();
  }

  static <T extends Comparable<T>> Optional<T> largest(Iterable<T> all) {
    Optional<T> best = Optional.empty();
    for (T each : all) {
      if (best.isEmpty() || best.get().compareTo(each) < 0) {
        best = Optional.of(each);
      }
    }
    return best;
  }

  static OptionalInt index(int[] all, int wanted) {
    for (int i = 0; i < all.length; i++) {
      if (all[i] == wanted) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  static int calls;

  static String costly() {
    calls++;
    return "costly";
  }

  static void attempt(Runnable action) {
    try {
      action.run();
      System.out.println("done");
    } catch (NullPointerException
        | NoSuchElementException
        | IllegalStateException
        | IndexOutOfBoundsException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    for (String text : List.of("12", "7", "x")) {
      Optional<Integer> n = parse(text);
      System.out.println(
          n
              + " "
              + n.map(i -> i * 2)
              + " "
              + n.flatMap(OptionalsAndObjects::half)
              + " "
              + n.filter(i -> i > 10)
              + " "
              + n.orElse(-1)
              + " "
              + n.isPresent()
              + n.isEmpty()
              + " "
              + n.or(() -> Optional.of(0)));
    }
    List<Person> people =
        List.of(
            new Person("Ann", new Address("Main", Optional.of("back"))),
            new Person("Bob", new Address("Side", Optional.empty())),
            new Person("Cid", null));
    for (Person person : people) {
      System.out.print(
          person.where().flatMap(Address::extra).orElse("front")
              + " "
              + person
                  .where()
                  .map(Address::street)
                  .map(String::length)
                  .orElseGet(() -> costly().length())
              + "; ");
    }
    System.out.println(calls);
    System.out.println(
        Optional.of("x").orElse(costly())
            + calls
            + Optional.of("x").orElseGet(OptionalsAndObjects::costly)
            + calls);
    StringBuilder log = new StringBuilder();
    Optional.of("present").ifPresent(log::append);
    Optional.empty().ifPresent(log::append);
    Optional.<String>empty().ifPresentOrElse(log::append, () -> log.append("-absent"));
    System.out.println(
        log
            + " "
            + largest(List.of("b", "c", "a"))
            + " "
            + largest(new ArrayList<Integer>())
            + " "
            + index(new int[] {4, 5}, 5)
            + index(new int[0], 1)
            + index(new int[] {3}, 3).getAsInt());
    System.out.println(
        Optional.of(1).equals(Optional.of(1))
            + " "
            + Optional.empty().equals(Optional.ofNullable(null))
            + " "
            + Optional.of("a").hashCode()
            + " "
            + Optional.empty().hashCode()
            + " "
            + Optional.of(Optional.empty()));
    attempt(() -> Optional.empty().get());
    attempt(() -> Optional.empty().orElseThrow());
    attempt(() -> Optional.empty().orElseThrow(() -> new IllegalStateException("own")));
    attempt(() -> new Person(null, null));
    attempt(() -> Objects.requireNonNull(null, () -> "supplied " + calls));
    attempt(() -> Objects.checkIndex(3, 3));
    attempt(() -> OptionalInt.empty().getAsInt());
    System.out.println(
        Objects.requireNonNullElse(null, "else")
            + Objects.requireNonNullElseGet("own", () -> "else")
            + Objects.toString(null)
            + Objects.toString(null, "none")
            + Objects.isNull(log)
            + Objects.nonNull(log)
            + Objects.compare("a", "b", String::compareTo)
            + Objects.checkIndex(2, 3));
    System.out.println(
        Objects.equals(new int[0], new int[0])
            + " "
            + Objects.deepEquals(new int[] {1}, new int[] {1})
            + " "
            + Objects.hash("a", 1, null));

    StringJoiner joiner = new StringJoiner(", ", "{", "}");
    System.out.print(joiner + " " + joiner.length() + " ");
    joiner.setEmptyValue("empty");
    System.out.print(joiner + " ");
    joiner.add("a").add(new StringBuilder("b")).add("");
    StringJoiner other = new StringJoiner("-", "<", ">").add("x").add("y");
    System.out.println(joiner.merge(other) + " " + joiner.length() + " " + other);
    List<Integer> list = new ArrayList<>(Arrays.asList(4, 1, 3));
    Collections.addAll(list, 1, 5, 9);
    Collections.sort(list);
    System.out.println(
        list
            + " "
            + Collections.binarySearch(list, 4)
            + Collections.binarySearch(list, 2)
            + " "
            + Collections.frequency(list, 1)
            + " "
            + Collections.max(list)
            + Collections.min(list)
            + " "
            + Collections.disjoint(list, List.of(2, 6)));
    Collections.reverse(list);
    Collections.swap(list, 0, 5);
    System.out.print(list + " ");
    Collections.rotate(list, 2);
    System.out.print(list + " ");
    Collections.rotate(list, -3);
    System.out.print(list + " ");
    Collections.replaceAll(list, 1, 11);
    Collections.copy(list, List.of(0, 0));
    System.out.println(
        list
            + " "
            + Collections.indexOfSubList(list, List.of(4, 5))
            + Collections.lastIndexOfSubList(list, List.of(0))
            + " "
            + Collections.nCopies(3, 'x'));
    attempt(() -> Collections.copy(new ArrayList<Integer>(), list));
    attempt(() -> Collections.max(new ArrayList<Integer>()));
  }
}
