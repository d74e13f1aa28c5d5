import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets and maps of constants, and maps by identity. */
public class Enums {
  interface Action {
    Object run();
  }

  static void show(String name, Action action) {
    String result;
    try {
      result = String.valueOf(action.run());
    } catch (RuntimeException e) {
      String message = String.valueOf(e.getMessage());
      boolean isOfJvm = e instanceof NullPointerException || message.contains("cannot be cast");
      result = e.getClass().getName() + ": " + (isOfJvm ? "" : message);
    }
    System.out.println(name + " = " + result);
  }

  enum Day {
    MON,
    TUE,
    WED {
      @Override
      public String toString() {
        return "middle";
      }
    },
    THU,
    FRI
  }

  enum Other {
    ONE,
    TWO
  }

  enum Large {
    A00, A01, A02, A03, A04, A05, A06, A07, A08, A09, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19,
    A20, A21, A22, A23, A24, A25, A26, A27, A28, A29, A30, A31, A32, A33, A34, A35, A36, A37, A38, A39,
    A40, A41, A42, A43, A44, A45, A46, A47, A48, A49, A50, A51, A52, A53, A54, A55, A56, A57, A58, A59,
    A60, A61, A62, A63, A64, A65, A66, A67, A68, A69, A70, A71, A72, A73, A74, A75, A76, A77, A78, A79
  }

  static <E extends Enum<E>> void sets(E first, E second, E last) {
    Class<E> type = first.getDeclaringClass();
    System.out.println("--- " + type.getSimpleName());
    EnumSet<E> set = EnumSet.of(last, first);
    show("set", () -> set + " " + set.size() + set.contains(first) + set.contains(second) + set.contains("x") + set.contains(null));
    show("add", () -> set.add(second) + " " + set.add(second) + set + set.remove(first) + set.remove(first) + set.remove("x"));
    show("all", () -> EnumSet.allOf(type) + " " + EnumSet.noneOf(type) + EnumSet.complementOf(set));
    show("range", () -> EnumSet.range(second, last) + " " + EnumSet.range(first, first));
    show("crossed", () -> EnumSet.range(last, first));
    show("copy", () -> EnumSet.copyOf(set) + " " + EnumSet.copyOf(List.of(second, first)) + set.clone().equals(set));
    show("copyNone", () -> EnumSet.copyOf(new ArrayList<E>()));
    show("bulk", () -> set.addAll(EnumSet.allOf(type)) + " " + set.addAll(List.of(first)) + set.containsAll(EnumSet.of(first, last)) + set.removeAll(EnumSet.of(second)) + set.retainAll(EnumSet.of(first, second, last)) + set);
    show("mixed", () -> set.removeAll(Set.of("x", first)) + " " + set.containsAll(List.of("x")) + set + set.retainAll(Set.of(last)) + set);
    show("foreign", () -> ((Set) set).add(Other.TWO));
    show("foreignContains", () -> set.contains(Other.ONE) + " " + set.remove(Other.TWO));
    show("null", () -> set.add(null));
    show("iterator", () -> {
      set.addAll(EnumSet.allOf(type));
      Iterator<E> each = set.iterator();
      StringBuilder seen = new StringBuilder();
      while (each.hasNext()) {
        E constant = each.next();
        seen.append(constant);
        if (constant.ordinal() % 2 == 0) {
          each.remove();
        }
      }
      return seen + " " + set;
    });
    show("removeEarly", () -> {
      set.iterator().remove();
      return 0;
    });
    show("next", () -> EnumSet.noneOf(type).iterator().next());
    show("five", () -> EnumSet.of(first, second, last, first, second) + " " + EnumSet.of(first, last, last, last) + EnumSet.of(first, second, last, first, second, last));
    set.clear();
    show("cleared", () -> set + " " + set.isEmpty() + set.equals(Set.of()));
  }

  static void maps() {
    System.out.println("--- maps");
    EnumMap<Day, Integer> map = new EnumMap<>(Day.class);
    show("empty", () -> map + " " + map.size() + map.get(Day.MON) + map.isEmpty());
    show("put", () -> map.put(Day.WED, 3) + " " + map.put(Day.MON, null) + map.put(Day.WED, 4) + map);
    show("get", () -> map.get(Day.WED) + " " + map.get("x") + map.containsKey(Day.MON) + map.containsKey(Day.TUE) + map.containsValue(null) + map.containsValue(4));
    show("merge", () -> map.merge(Day.FRI, 1, Integer::sum) + map.merge(Day.FRI, 1, Integer::sum) + " " + map);
    show("foreign", () -> ((Map) map).put(Other.ONE, 1));
    show("foreignGet", () -> map.get(Other.ONE) + " " + map.remove(Other.ONE));
    show("null", () -> map.put(null, 1));
    show("nullGet", () -> map.get(null) + " " + map.remove(null));
    show("views", () -> map.keySet() + " " + map.values() + map.entrySet() + map.equals(Map.copyOf(Map.of(Day.WED, 4))));
    show("iterator", () -> {
      for (Iterator<Map.Entry<Day, Integer>> each = map.entrySet().iterator(); each.hasNext(); ) {
        Map.Entry<Day, Integer> entry = each.next();
        if (entry.getValue() == null) {
          each.remove();
        } else {
          entry.setValue(entry.getValue() * 2);
        }
      }
      return map + " " + new EnumMap<>(map) + new EnumMap<>(Map.of(Day.TUE, 1)) + map.clone().equals(map);
    });
    show("copyNone", () -> new EnumMap<Day, Integer>(Map.of()));
    show("remove", () -> map.remove(Day.WED) + " " + map.keySet().remove(Day.FRI) + map);
    IdentityHashMap<String, Integer> identities = new IdentityHashMap<>();
    String text = "key";
    String same = new String("key");
    show("identity", () -> identities.put(text, 1) + " " + identities.put(same, 2) + identities.put(text, 3) + identities.size() + identities.get(same) + identities.get("no"));
    show("identityNull", () -> identities.put(null, 5) + " " + identities.get(null) + identities.containsKey(null) + identities.containsValue(9));
    show("identityRemove", () -> identities.remove(same) + " " + identities.remove(new String("key")) + identities.size() + identities.keySet().contains(same));
    show("identitySet", () -> {
      Set<Object> set = Collections.newSetFromMap(new IdentityHashMap<>());
      return set.add(text) + " " + set.add(same) + set.add(text) + set.size() + new HashSet<>(set);
    });
    show("identityMany", () -> {
      IdentityHashMap<Integer, Integer> many = new IdentityHashMap<>(5);
      Integer[] keys = new Integer[500];
      for (int i = 0; i < 500; i++) {
        keys[i] = i + 1000;
        many.put(keys[i], i);
      }
      int sum = 0;
      for (Integer key : keys) {
        sum += many.get(key);
      }
      many.values().removeIf(value -> value % 3 != 0);
      for (int value : many.values()) {
        sum += value;
      }
      return many.size() + " " + sum;
    });
    show("identitySize", () -> new IdentityHashMap<>(-1));
  }

  public static void main(String[] args) {
    sets(Day.MON, Day.WED, Day.FRI);
    sets(Large.A00, Large.A30, Large.A79);
    maps();
    show("notAnEnum", () -> EnumSet.noneOf((Class) String.class));
  }
}
