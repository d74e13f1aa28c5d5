import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** java.util.Collections, Objects, Optional, Random and iterators. */
public class CollectionsMethods {
  static List<Integer> list(Integer... values) {
    return new ArrayList<>(Arrays.asList(values));
  }

  interface Change {
    void to(List<Integer> list);
  }

  static Object changed(Change change, Integer... values) {
    List<Integer> list = list(values);
    change.to(list);
    return list;
  }

  public static void main(String[] args) {
    String none = args.length > 5 ? "" : null;
    check("sort", changed(Collections::sort, 3, 1, 2));
    check("sort down", changed(l -> Collections.sort(l, Comparator.reverseOrder()), 3, 1, 2));
    check("reverse", changed(Collections::reverse, 1, 2, 3));
    check("swap", changed(l -> Collections.swap(l, 0, 2), 1, 2, 3));
    check("swap fails", () -> changed(l -> Collections.swap(l, 0, 3), 1, 2, 3));
    check("rotate", changed(l -> Collections.rotate(l, 1), 1, 2, 3, 4) + " " + changed(l -> Collections.rotate(l, -5), 1, 2, 3, 4));
    check("shuffle", changed(l -> Collections.shuffle(l, new Random(7)), 1, 2, 3, 4, 5, 6));
    check("fill", changed(l -> Collections.fill(l, 0), 1, 2));
    check("copy", changed(l -> Collections.copy(l, List.of(9, 8)), 1, 2, 3));
    check("copy fails", () -> changed(l -> Collections.copy(l, List.of(9, 8)), 1));
    check("replaceAll", changed(l -> Collections.replaceAll(l, 1, 5), 1, 2, 1));
    check("addAll", changed(l -> Collections.addAll(l, 4, 5), 1));
    check("max min", Collections.max(list(3, 9, 4)) + " " + Collections.min(list(3, 9, 4), Comparator.reverseOrder()));
    check("max of none", () -> Collections.max(list()));
    check("frequency", Collections.frequency(Arrays.asList("a", none, "a", none), none));
    check("disjoint", Collections.disjoint(list(1, 2), Set.of(3)) + " " + Collections.disjoint(list(1, 2), Set.of(2)));
    check("binarySearch", Collections.binarySearch(list(1, 3, 5), 3) + " " + Collections.binarySearch(list(1, 3, 5), 6));
    check("indexOfSubList", Collections.indexOfSubList(list(1, 2, 1, 2), list(1, 2)) + " " + Collections.lastIndexOfSubList(list(1, 2, 1, 2), list(1, 2)));
    check("nCopies", Collections.nCopies(3, "x") + " " + Collections.nCopies(0, 1));
    check("nCopies negative", () -> Collections.nCopies(-1, "x"));
    check("nCopies set", () -> Collections.nCopies(2, "x").set(0, "y"));
    check("empty", Collections.emptyList() + "" + Collections.emptyMap() + Collections.emptySet());
    check("empty add", () -> Collections.emptyList().add(null));
    check("singleton", Collections.singleton(1) + "" + Collections.singletonList(null) + Collections.singletonMap("k", 1));
    check("singleton add", () -> Collections.singletonList(1).add(2));
    check("unmodifiable", () -> Collections.unmodifiableCollection(list(1)).remove(1));
    check("unmodifiable iterator", () -> {
      Iterator<Integer> iterator = Collections.unmodifiableList(list(1)).iterator();
      iterator.next();
      iterator.remove();
      return 0;
    });
    check("unmodifiable entries", () -> {
      Map<String, Integer> map = Collections.unmodifiableMap(new HashMap<>(Map.of("a", 1)));
      map.entrySet().iterator().next().setValue(2);
      return 0;
    });
    check("unmodifiable view", () -> {
      List<Integer> list = list(1);
      Collection<Integer> view = Collections.unmodifiableCollection(list);
      list.add(2);
      return view;
    });
    check("unmodifiable sorted", Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(2, 1))).headSet(2));
    check("unmodifiable equal", Collections.unmodifiableList(list(1)).equals(list(1)) + " " + Collections.unmodifiableCollection(list(1)).equals(list(1)));
    check("synchronized", Collections.synchronizedList(list(1, 2)).subList(0, 1) + "" + Collections.synchronizedMap(new TreeMap<>(Map.of(1, 2))));
    check("reverseOrder", Collections.reverseOrder(Comparator.<Integer>reverseOrder()).compare(1, 2));
    check("newSetFromMap", () -> {
      Set<String> set = Collections.newSetFromMap(new TreeMap<>());
      set.addAll(List.of("b", "a", "b"));
      return set;
    });
    check("list of enumeration", Collections.list(Collections.enumeration(list(1, 2))));
    // Objects
    check("equals", Objects.equals(none, none) + " " + Objects.equals("a", none) + " " + Objects.equals(1, 1));
    check("deepEquals", Objects.deepEquals(new int[] {1}, new int[] {1}) + " " + Objects.deepEquals(1, new int[1]));
    check("hash", Objects.hash(1, "a", none) + " " + Objects.hash() + " " + Objects.hashCode(none));
    check("toString", Objects.toString(none) + Objects.toString(none, "default") + Objects.toString(5));
    check("requireNonNull", () -> Objects.requireNonNull(none));
    check("requireNonNull message", () -> Objects.requireNonNull(none, "text needed"));
    check("requireNonNull supplier", () -> Objects.requireNonNull(none, () -> "made " + args.length));
    check("requireNonNullElse", Objects.requireNonNullElse(none, "else") + Objects.requireNonNullElseGet(none, () -> "get"));
    check("requireNonNullElse null", () -> Objects.requireNonNullElse(none, none));
    check("isNull", Objects.isNull(none) + " " + Objects.nonNull(none));
    check("checkIndex", () -> Objects.checkIndex(3, 3));
    check("checkFromToIndex", () -> Objects.checkFromToIndex(2, 1, 3));
    check("checkFromIndexSize", () -> Objects.checkFromIndexSize(2, 2, 3));
    check("compare", Objects.compare("a", "b", Comparator.reverseOrder()) + " " + Objects.compare(none, none, null));
    // Optional
    Optional<String> full = Optional.of("value");
    Optional<String> empty = Optional.ofNullable(none);
    check("optional", full + " " + empty + full.isPresent() + empty.isEmpty());
    check("optional get", () -> empty.get());
    check("optional of null", () -> Optional.of(none));
    check("optional map", full.map(String::length) + " " + empty.map(String::length) + full.map(s -> none));
    check("optional flatMap", full.flatMap(s -> Optional.of(s + "!")) + " " + full.flatMap(s -> Optional.empty()));
    check("optional flatMap null", () -> full.flatMap(s -> null));
    check("optional filter", full.filter(s -> s.length() > 9) + " " + full.filter(s -> true));
    check("optional orElse", empty.orElse("else") + full.orElseGet(() -> "none") + empty.or(() -> full));
    check("optional orElseThrow", () -> empty.orElseThrow());
    check("optional orElseThrow made", () -> empty.orElseThrow(IllegalStateException::new));
    check("optional equals", full.equals(Optional.of("value")) + " " + full.hashCode() + empty.hashCode());
    check("optional ifPresent", () -> {
      StringBuilder text = new StringBuilder();
      full.ifPresent(text::append);
      empty.ifPresentOrElse(text::append, () -> text.append("/none"));
      return text;
    });
    check("optional int", OptionalInt.of(5) + " " + OptionalInt.empty() + OptionalDouble.of(2.5).getAsDouble());
    check("optional int fails", () -> OptionalInt.empty().getAsInt());
    // Random
    check("random ints", new Random(1).nextInt() + " " + new Random(1).nextInt(100) + " " + new Random(3).nextInt(5, 9));
    check("random others", new Random(5).nextLong() + " " + new Random(5).nextBoolean() + " " + new Random(5).nextDouble());
    check("random floats", new Random(9).nextFloat() + " " + new Random(9).nextGaussian());
    check("random bound", () -> new Random(1).nextInt(0));
    check("random bytes", () -> {
      byte[] bytes = new byte[5];
      new Random(11).nextBytes(bytes);
      return Arrays.toString(bytes);
    });
    // iterators
    check("iterator remaining", () -> {
      Iterator<Integer> iterator = list(1, 2, 3).iterator();
      iterator.next();
      StringBuilder text = new StringBuilder();
      iterator.forEachRemaining(text::append);
      return text;
    });
    check("iterator default remove", () -> {
      new Iterator<Integer>() {
        @Override
        public boolean hasNext() {
          throw new NoSuchElementException();
        }

        @Override
        public Integer next() {
          return 1;
        }
      }.remove();
      return 0;
    });
    check("distinct", new ArrayList<>(new TreeSet<>(list(3, 1, 3, 2, 1))));
    check("remove all from set", () -> {
      Set<Integer> set = new HashSet<>(list(1, 2, 3, 4));
      return set.removeAll(list(2, 3, 9)) + " " + set;
    });
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
