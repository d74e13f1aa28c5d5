import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Values of the type that a wildcard stands for as arguments: javac takes their bound. */
class CapturedArguments {
  static class Box<T> {
    T held;

    Box(T held) {
      this.held = held;
    }

    Box<T> self() {
      return this;
    }
  }

  static <T> Box<T> box(T value) {
    return new Box<>(value);
  }

  static <T> Box<T> either(T first, T second) {
    return new Box<>(first == null ? second : first);
  }

  @SafeVarargs
  static <T> Box<T[]> array(T... values) {
    return new Box<>(values);
  }

  static <T> Box<T> last(List<T> values, T value) {
    values.add(value);
    return new Box<>(values.get(values.size() - 1));
  }

  static <K, V> Map<K, V> map(K key, V value) {
    Map<K, V> map = new HashMap<>();
    map.put(key, value);
    return map;
  }

  static <T extends U, U> Box<U> above(T value) {
    return new Box<>(value);
  }

  static String name(Object value) {
    return "object " + value;
  }

  static String name(Number value) {
    return "number " + value;
  }

  static void all(Box<?> box, List<? extends Number> numbers, Map<String, ? extends List<?>> lists) {
    var a = box(box.held);
    a = box("s");
    a.held = 5;
    System.out.println(a.held);
    var b = either(box.held, box.held);
    b.held = 6;
    System.out.println(b.held);
    var c = array(box.held, box.held);
    System.out.println(c.held.length);
    c.held = new Object[] {1, 2L, "3"};
    System.out.println(Arrays.toString(c.held));
    var d = box(true ? box.held : box.held);
    d.held = 'd';
    System.out.println(d.held);
    var e = box(switch (numbers.size()) {
      case 1 -> box.held;
      default -> numbers.get(0);
    });
    e.held = "e";
    System.out.println(e.held);
    var found = Optional.ofNullable(lists.get("a"));
    found = Optional.of(List.of());
    System.out.println(found.get().size());
    var m = map(box.held, numbers.get(0));
    m.put(7, 7.5);
    System.out.println(m.size() + " " + m.get(7));
    var held = Optional.of(box.held).get();
    held = 8;
    System.out.println(held);
    var list = new ArrayList<>(List.of(box.held));
    list.add(9);
    System.out.println(list);
    List<Object> one = Collections.singletonList(box.held);
    System.out.println(one);
    var wide = above(box.held);
    wide.held = 10L;
    System.out.println(wide.held);
    var deep = box(box(numbers.get(0)));
    deep.held.held = 11.5f;
    System.out.println(deep.held.held);
    Supplier<?> supplier = () -> 12;
    var given = Optional.of(supplier.get());
    given = Optional.of("twelve");
    System.out.println(given.get());
    var sure = Objects.requireNonNull(box.held);
    sure = 13;
    System.out.println(sure);
    var end = last(new ArrayList<>(), box.held);
    end.held = 14;
    System.out.println(end.held);
    var entry = Map.entry("k", box.held);
    entry = Map.entry("k", 15);
    System.out.println(entry);
    for (var number : numbers) {
      var n = box(number);
      n.held = 16;
      System.out.println(n.held + " " + name(number) + " " + name(box.held));
    }
    var anonymous = new Box<>(box.held) {};
    anonymous.held = 17;
    System.out.println(anonymous.held + " " + anonymous.self().held);
    Box<?> same = box(box.self()).held;
    System.out.println(same == box);
  }

  public static void main(String[] args) {
    all(new Box<>("text"), List.of(1, 2.5), Map.of("b", List.of(1)));
  }
}
