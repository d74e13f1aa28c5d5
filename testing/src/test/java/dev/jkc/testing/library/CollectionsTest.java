package dev.jkc.testing.library;

import static dev.jkc.testing.library.Operations.argument;
import static dev.jkc.testing.library.Operations.sequences;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.testing.tool.Jkc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the collections of the library do is what those of the JDK do. */
final class CollectionsTest {
  static Stream<String> exercises() throws IOException {
    Path folder = Jkc.ROOT.resolve("testing/src/test/resources/collections");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void an_exercise_prints_the_same_with_the_library_as_with_the_jdk(String name) throws Exception {
    Path exercise = Jkc.ROOT.resolve("testing/src/test/resources/collections").resolve(name);
    String expected = World.jdk().run(exercise);
    assertThat(expected).isNotEmpty();
    assertThat(World.library().run(exercise)).isEqualTo(expected);
  }

  /** A number in two places of which keys have few hash codes. */
  record Key(int number) implements Comparable<Key> {
    @Override
    public int hashCode() {
      return number % 5;
    }

    @Override
    public int compareTo(Key other) {
      return number - other.number;
    }
  }

  @Property(tries = 300)
  void lists_do_the_same(
      @ForAll("listNames") String name, @ForAll("listOperations") List<Operation> operations) {
    check(name, operations);
  }

  @Property(tries = 300)
  void deques_do_the_same(
      @ForAll("dequeNames") String name, @ForAll("dequeOperations") List<Operation> operations) {
    check(name, operations);
  }

  @Property(tries = 200)
  void priority_queues_do_the_same(@ForAll("queueOperations") List<Operation> operations) {
    check("PriorityQueue", operations);
  }

  @Property(tries = 500)
  void maps_do_the_same(
      @ForAll("mapNames") String name, @ForAll("mapOperations") List<Operation> operations) {
    check(name, operations);
  }

  @Property(tries = 300)
  void sorted_maps_do_the_same(@ForAll("sortedOperations") List<Operation> operations) {
    check("TreeMap", operations);
  }

  @Property(tries = 300)
  void sets_do_the_same(
      @ForAll("setNames") String name, @ForAll("setOperations") List<Operation> operations) {
    check(name, operations);
  }

  @Property(tries = 300)
  void bit_sets_do_the_same(@ForAll("bitOperations") List<Operation> operations) {
    check("BitSet", operations);
  }

  @Property(tries = 300)
  void iterators_of_lists_do_the_same(
      @ForAll("listNames") String name,
      @ForAll("fillings") Operation filling,
      @ForAll("cursorOperations") List<Operation> operations) {
    checkView(name, filling, Operation.of("java.util.List", "listIterator"), operations);
  }

  @Property(tries = 300)
  void iterators_of_sets_do_the_same(
      @ForAll("setNames") String name,
      @ForAll("fillings") Operation filling,
      @ForAll("iteratorOperations") List<Operation> operations) {
    checkView(name, filling, Operation.of("java.util.Set", "iterator"), operations);
  }

  @Property(tries = 300)
  void parts_of_lists_do_the_same(
      @ForAll("listNames") String name,
      @ForAll("fillings") Operation filling,
      @ForAll("listOperations") List<Operation> operations) {
    Operation.Argument from = new Operation.Argument("int", 1);
    Operation.Argument to = new Operation.Argument("int", 3);
    checkView(name, filling, Operation.of("java.util.List", "subList", from, to), operations);
  }

  /** Performs the same on a new object in both worlds, and compares after each step. */
  private static void check(String className, List<Operation> operations) {
    Object expected = World.jdk().make("java.util." + className);
    Object actual = World.library().make("java.util." + className);
    check(expected, actual, expected, actual, operations);
  }

  /** Performs the same on an iterator or a part of a filled collection. */
  private static void checkView(
      String className, Operation filling, Operation view, List<Operation> operations) {
    Object expected = World.jdk().make("java.util." + className);
    Object actual = World.library().make("java.util." + className);
    check(expected, actual, expected, actual, List.of(filling));
    Object expectedView = World.jdk().perform(expected, view);
    Object actualView = World.library().perform(actual, view);
    if (expectedView == null || actualView == null || expectedView instanceof Exception) {
      // A part of a list that is too short.
      assertThat(World.text(actualView)).isEqualTo(World.text(expectedView));
      return;
    }
    check(expected, actual, expectedView, actualView, operations);
  }

  private static void check(
      Object expected,
      Object actual,
      Object expectedTarget,
      Object actualTarget,
      List<Operation> operations) {
    Operations.check(expected, actual, expectedTarget, actualTarget, operations);
    if (!(expected instanceof Queue) || expected instanceof List) {
      assertThat(actual.hashCode()).isEqualTo(expected.hashCode());
    }
  }

  @Provide
  Arbitrary<String> listNames() {
    return Arbitraries.of("ArrayList", "LinkedList", "Vector", "Stack");
  }

  @Provide
  Arbitrary<String> dequeNames() {
    return Arbitraries.of("ArrayDeque", "LinkedList");
  }

  @Provide
  Arbitrary<String> mapNames() {
    return Arbitraries.of("HashMap", "LinkedHashMap", "TreeMap", "Hashtable");
  }

  @Provide
  Arbitrary<String> setNames() {
    return Arbitraries.of("HashSet", "LinkedHashSet", "TreeSet");
  }

  private static Arbitrary<Operation.Argument> element() {
    return argument("java.lang.Object", Arbitraries.integers().between(0, 12));
  }

  private static Arbitrary<Operation.Argument> key() {
    return argument("java.lang.Object", Arbitraries.integers().between(0, 150).map(Key::new));
  }

  private static Arbitrary<Operation.Argument> index() {
    return argument("int", Arbitraries.integers().between(-1, 12));
  }

  private static Arbitrary<Operation.Argument> bit() {
    return argument("int", Arbitraries.integers().between(-1, 200));
  }

  private static Arbitrary<Operation.Argument> flag() {
    return argument("boolean", Arbitraries.of(true, false));
  }

  private static Arbitrary<Operation.Argument> elements() {
    return argument(
        "java.util.Collection", Arbitraries.integers().between(0, 12).list().ofMaxSize(7));
  }

  private static Arbitrary<Operation.Argument> keys() {
    return argument(
        "java.util.Collection",
        Arbitraries.integers().between(0, 150).map(Key::new).list().ofMaxSize(5));
  }

  private static Arbitrary<Operation.Argument> function(String type) {
    return argument("java.util.function." + type, Arbitraries.integers().between(0, 30));
  }

  @SafeVarargs
  private static Arbitrary<Operation> call(
      String owner, String method, Arbitrary<Operation.Argument>... arguments) {
    return Operations.call("java.util." + owner, method, arguments);
  }

  @Provide
  Arbitrary<List<Operation>> listOperations() {
    return sequences(
        call("List", "add", element()),
        call("List", "add", element()),
        call("List", "add", index(), element()),
        call("List", "addAll", elements()),
        call("List", "addAll", index(), elements()),
        call("List", "set", index(), element()),
        call("List", "get", index()),
        call("List", "remove", index()),
        call("List", "remove", element()),
        call("List", "removeAll", elements()),
        call("List", "retainAll", elements()),
        call("List", "removeIf", function("Predicate")),
        call("List", "replaceAll", function("UnaryOperator")),
        call("List", "subList", index(), index()),
        call("List", "indexOf", element()),
        call("List", "lastIndexOf", element()),
        call("List", "contains", element()),
        call("List", "getFirst"),
        call("List", "removeLast"),
        call("List", "reversed"),
        call("List", "size"));
  }

  @Provide
  Arbitrary<Operation> fillings() {
    return call("Collection", "addAll", elements());
  }

  @Provide
  Arbitrary<List<Operation>> iteratorOperations() {
    return sequences(
        call("Iterator", "hasNext"),
        call("Iterator", "next"),
        call("Iterator", "next"),
        call("Iterator", "remove"));
  }

  @Provide
  Arbitrary<List<Operation>> cursorOperations() {
    return sequences(
        call("ListIterator", "hasNext"),
        call("ListIterator", "next"),
        call("ListIterator", "next"),
        call("ListIterator", "hasPrevious"),
        call("ListIterator", "previous"),
        call("ListIterator", "nextIndex"),
        call("ListIterator", "previousIndex"),
        call("ListIterator", "remove"),
        call("ListIterator", "set", element()),
        call("ListIterator", "add", element()));
  }

  @Provide
  Arbitrary<List<Operation>> dequeOperations() {
    return sequences(
        call("Deque", "addFirst", element()),
        call("Deque", "addLast", element()),
        call("Deque", "push", element()),
        call("Deque", "offerFirst", element()),
        call("Deque", "pop"),
        call("Deque", "pollFirst"),
        call("Deque", "pollLast"),
        call("Deque", "removeLast"),
        call("Deque", "peekLast"),
        call("Deque", "element"),
        call("Deque", "removeFirstOccurrence", element()),
        call("Deque", "removeLastOccurrence", element()),
        call("Deque", "addAll", elements()),
        call("Deque", "removeAll", elements()),
        call("Deque", "removeIf", function("Predicate")),
        call("Deque", "reversed"));
  }

  @Provide
  Arbitrary<List<Operation>> queueOperations() {
    return sequences(
        call("Queue", "add", element()),
        call("Queue", "offer", element()),
        call("Queue", "addAll", elements()),
        call("Queue", "poll"),
        call("Queue", "remove"),
        call("Queue", "remove", element()),
        call("Queue", "peek"),
        call("Queue", "element"),
        call("Queue", "retainAll", elements()),
        call("Queue", "removeIf", function("Predicate")));
  }

  @Provide
  Arbitrary<List<Operation>> mapOperations() {
    return sequences(
        call("Map", "put", key(), element()),
        call("Map", "put", key(), element()),
        call("Map", "put", key(), element()),
        call("Map", "putIfAbsent", key(), element()),
        call("Map", "get", key()),
        call("Map", "getOrDefault", key(), element()),
        call("Map", "remove", key()),
        call("Map", "remove", key(), element()),
        call("Map", "replace", key(), element()),
        call("Map", "containsValue", element()),
        call("Map", "computeIfAbsent", key(), function("Function")),
        call("Map", "computeIfPresent", key(), function("BiFunction")),
        call("Map", "compute", key(), function("BiFunction")),
        call("Map", "merge", key(), element(), function("BiFunction")),
        call("Map", "keySet"),
        call("Map", "values"),
        call("Map", "entrySet"));
  }

  @Provide
  Arbitrary<List<Operation>> sortedOperations() {
    return sequences(
        call("Map", "put", key(), element()),
        call("Map", "put", key(), element()),
        call("Map", "put", key(), element()),
        call("Map", "remove", key()),
        call("NavigableMap", "lowerEntry", key()),
        call("NavigableMap", "floorKey", key()),
        call("NavigableMap", "ceilingEntry", key()),
        call("NavigableMap", "higherKey", key()),
        call("NavigableMap", "pollFirstEntry"),
        call("NavigableMap", "lastEntry"),
        call("NavigableMap", "firstKey"),
        call("NavigableMap", "descendingMap"),
        call("NavigableMap", "subMap", key(), flag(), key(), flag()),
        call("NavigableMap", "headMap", key(), flag()),
        call("NavigableMap", "tailMap", key(), flag()));
  }

  @Provide
  Arbitrary<List<Operation>> setOperations() {
    return sequences(
        call("Set", "add", key()),
        call("Set", "add", key()),
        call("Set", "addAll", keys()),
        call("Set", "remove", key()),
        call("Set", "contains", key()),
        call("Set", "containsAll", keys()),
        call("Set", "removeAll", keys()),
        call("Set", "removeIf", function("Predicate")),
        call("Set", "size"));
  }

  @Provide
  Arbitrary<List<Operation>> bitOperations() {
    return sequences(
        call("BitSet", "set", bit()),
        call("BitSet", "set", bit(), bit()),
        call("BitSet", "set", bit(), bit(), flag()),
        call("BitSet", "clear", bit()),
        call("BitSet", "clear", bit(), bit()),
        call("BitSet", "flip", bit(), bit()),
        call("BitSet", "get", bit()),
        call("BitSet", "get", bit(), bit()),
        call("BitSet", "nextSetBit", bit()),
        call("BitSet", "nextClearBit", bit()),
        call("BitSet", "previousSetBit", bit()),
        call("BitSet", "previousClearBit", bit()),
        call("BitSet", "cardinality"),
        call("BitSet", "length"),
        call("BitSet", "size"));
  }
}
