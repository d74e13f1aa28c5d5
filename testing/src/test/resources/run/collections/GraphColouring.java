import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Colours for a map and slots for lessons: sets and maps of enum constants, greedy and by search.
 */
public class GraphColouring {
  enum Colour {
    RED,
    GREEN,
    BLUE,
    YELLOW;

    static final EnumSet<Colour> WARM = EnumSet.of(RED, YELLOW);
  }

  enum State {
    WA,
    NT,
    SA,
    Q,
    NSW,
    V,
    T
  }

  private final Map<State, Set<State>> neighbours = new EnumMap<>(State.class);

  void border(State a, State... others) {
    for (State b : others) {
      neighbours.computeIfAbsent(a, k -> EnumSet.noneOf(State.class)).add(b);
      neighbours.computeIfAbsent(b, k -> EnumSet.noneOf(State.class)).add(a);
    }
  }

  Map<State, Colour> greedy(Comparator<State> order) {
    List<State> states = new ArrayList<>(EnumSet.allOf(State.class));
    states.sort(order);
    Map<State, Colour> colours = new EnumMap<>(State.class);
    for (State state : states) {
      EnumSet<Colour> possible = EnumSet.allOf(Colour.class);
      for (State other : neighbours.getOrDefault(state, Set.of())) {
        possible.remove(colours.get(other));
      }
      colours.put(state, Collections.min(possible));
    }
    return colours;
  }

  int count(Map<State, Colour> colours, Set<Colour> allowed) {
    for (State state : State.values()) {
      if (colours.containsKey(state)) {
        continue;
      }
      int found = 0;
      EnumSet<Colour> possible = EnumSet.copyOf(allowed);
      neighbours
          .getOrDefault(state, EnumSet.noneOf(State.class))
          .forEach(n -> possible.remove(colours.get(n)));
      for (Colour colour : possible) {
        colours.put(state, colour);
        found += count(colours, allowed);
      }
      colours.remove(state);
      return found;
    }
    return 1;
  }

  boolean valid(Map<State, Colour> colours) {
    for (Map.Entry<State, Set<State>> entry : neighbours.entrySet()) {
      for (State other : entry.getValue()) {
        if (colours.get(entry.getKey()) == colours.get(other)) {
          return false;
        }
      }
    }
    return colours.keySet().equals(EnumSet.allOf(State.class));
  }

  static Map<Integer, Set<String>> slots(Map<String, Set<String>> pupils) {
    Map<String, Set<String>> conflicts = new TreeMap<>();
    for (Set<String> lessons : pupils.values()) {
      for (String lesson : lessons) {
        conflicts.computeIfAbsent(lesson, k -> new TreeSet<>()).addAll(lessons);
      }
    }
    List<String> order = new ArrayList<>(conflicts.keySet());
    order.sort(
        Comparator.comparing((String s) -> conflicts.get(s).size())
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    Map<Integer, Set<String>> slots = new TreeMap<>();
    for (String lesson : order) {
      int slot = 1;
      while (!Collections.disjoint(slots.getOrDefault(slot, Set.of()), conflicts.get(lesson))) {
        slot++;
      }
      slots.computeIfAbsent(slot, k -> new TreeSet<>()).add(lesson);
    }
    return slots;
  }

  public static void main(String[] args) {
    GraphColouring map = new GraphColouring();
    map.border(State.SA, State.WA, State.NT, State.Q, State.NSW, State.V);
    map.border(State.NT, State.WA, State.Q);
    map.border(State.NSW, State.Q, State.V);
    System.out.println(map.neighbours);
    Map<State, Colour> first = map.greedy(Comparator.naturalOrder());
    Map<State, Colour> second =
        map.greedy(Comparator.comparing(s -> -map.neighbours.getOrDefault(s, Set.of()).size()));
    System.out.println(first + " " + map.valid(first));
    System.out.println(second + " " + map.valid(second) + " " + EnumSet.copyOf(second.values()));
    System.out.println(
        map.count(new EnumMap<>(State.class), EnumSet.range(Colour.RED, Colour.BLUE)));
    System.out.println(
        map.count(new EnumMap<>(State.class), EnumSet.complementOf(Colour.WARM))
            + " "
            + map.count(new EnumMap<>(State.class), EnumSet.allOf(Colour.class)));
    second.replace(State.T, Colour.YELLOW);
    second.remove(State.WA);
    System.out.println(
        map.valid(second)
            + " "
            + second.containsValue(Colour.YELLOW)
            + " "
            + second.get(null)
            + " "
            + second.containsKey("WA"));

    EnumSet<Colour> set = EnumSet.noneOf(Colour.class);
    System.out.println(
        set.add(Colour.YELLOW)
            + " "
            + set.add(Colour.RED)
            + " "
            + set.add(Colour.RED)
            + " "
            + set
            + set.equals(Colour.WARM));
    set.addAll(EnumSet.complementOf(EnumSet.of(Colour.BLUE)));
    System.out.println(
        set
            + " "
            + set.containsAll(Colour.WARM)
            + " "
            + set.retainAll(Colour.WARM)
            + " "
            + set.hashCode() % 1);
    EnumSet<Colour> clone = set.clone();
    clone.removeIf(c -> c.name().length() == 3);
    System.out.println(
        set
            + " "
            + clone
            + " "
            + set.contains(null)
            + " "
            + EnumSet.noneOf(State.class).equals(EnumSet.noneOf(Colour.class)));
    try {
      set.add(null);
    } catch (NullPointerException e) {
      System.out.println("no null");
    }
    try {
      EnumSet.copyOf(new ArrayList<Colour>());
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Map<String, Set<String>> pupils = new LinkedHashMap<>();
    pupils.put("ann", Set.of("art", "biology", "chemistry"));
    pupils.put("bob", Set.of("chemistry", "drama"));
    pupils.put("cid", Set.of("drama", "english", "art"));
    pupils.put("dan", Set.of("french"));
    System.out.println(slots(pupils));
  }
}
