import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code var} keeps of wildcards within wildcards (JLS 4.10.5). */
public class ProjectedVariables {
  record Box<T>(T value) {}

  interface Parser<T> {
    Optional<Box<T>> parse(String text);
  }

  static <T> Optional<Box<T>> first(Parser<? extends T> parser) {
    var result = parser.parse("x");
    return Optional.of(new Box<>(result.get().value()));
  }

  static int total(Map<String, ? extends List<String>> groups) {
    int n = 0;
    var entries = groups.entrySet();
    for (var entry : entries) {
      for (String text : entry.getValue()) {
        n += text.length();
      }
    }
    var iterator = groups.entrySet().iterator();
    var entry = iterator.next();
    return 10 * n + entry.getValue().size();
  }

  static String deep(Map<? extends Number, Map<String, ? extends List<? extends Comparable<?>>>> map) {
    var builder = new StringBuilder();
    for (var outer : map.entrySet()) {
      var inner = outer.getValue();
      for (var entry : inner.entrySet()) {
        var list = entry.getValue();
        for (var element : list) {
          builder.append(outer.getKey().intValue()).append(entry.getKey()).append(element).append(';');
        }
      }
    }
    return builder.toString();
  }

  public static void main(String[] args) {
    System.out.println(first(s -> Optional.of(new Box<>("a" + s))));
    System.out.println(total(Map.of("k", List.of("a", "bc"))));
    Map<Integer, Map<String, ? extends List<? extends Comparable<?>>>> map = new LinkedHashMap<>();
    map.put(1, Map.of("x", List.of("p", "q")));
    map.put(2, Map.of("y", List.of(3)));
    System.out.println(deep(map));
  }
}
