import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Maps that refuse to change even where nothing would, and numbers that are none. */
public class FixedMaps {
  static void attempt(String what, Runnable action) {
    try {
      action.run();
      System.out.println(what + " quiet");
    } catch (UnsupportedOperationException | NumberFormatException e) {
      System.out.println(what + " " + e.toString().replace("\n", "\\n"));
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> one = Collections.singletonMap("k", 1);
    Map<String, Integer> none = Collections.emptyMap();
    for (Map<String, Integer> map : List.of(one, none)) {
      attempt("put", () -> map.put("x", 1));
      attempt("putAll", () -> map.putAll(Map.of()));
      attempt("remove", () -> map.remove("x", 1));
      attempt("removeKey", () -> map.remove("x"));
      attempt("replace", () -> map.replace("x", 1));
      attempt("replace3", () -> map.replace("x", 1, 2));
      attempt("computeIfAbsent", () -> map.computeIfAbsent("x", k -> null));
      attempt("computeIfPresent", () -> map.computeIfPresent("x", (k, v) -> 2));
      attempt("compute", () -> map.compute("x", (k, v) -> null));
      attempt("merge", () -> map.merge("x", 1, Integer::sum));
      attempt("putIfAbsent", () -> map.putIfAbsent("k", 1));
      attempt("replaceAll", () -> map.replaceAll((k, v) -> v));
      attempt("clear", map::clear);
      System.out.println(map + " " + map.getOrDefault("k", 7));
    }
    for (String text : new String[] {" abc ", "1.5x\n", "  ", "", " 0x1p ", " 2.5 ", "\t-Infinityy"}) {
      attempt("double", () -> System.out.println(Double.parseDouble(text)));
      attempt("float", () -> System.out.println(Float.valueOf(text)));
    }
  }
}
