package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.TypeVariableSymbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Groups of variables each of which depends on all others of its group: the strongly connected
 * components of the graph of dependencies, found by Tarjan's algorithm.
 */
final class Dependencies {
  private final Function<TypeVariableSymbol, Set<TypeVariableSymbol>> direct;
  private final Map<TypeVariableSymbol, Set<TypeVariableSymbol>> edges = new HashMap<>();
  private final Map<TypeVariableSymbol, Integer> numbers = new HashMap<>();
  private final Map<TypeVariableSymbol, Set<TypeVariableSymbol>> groups = new HashMap<>();
  private final Deque<TypeVariableSymbol> open = new ArrayDeque<>();

  /**
   * Makes the graph.
   *
   * @param direct what a variable depends on
   */
  Dependencies(Function<TypeVariableSymbol, Set<TypeVariableSymbol>> direct) {
    this.direct = direct;
  }

  /**
   * The groups of some variables that depend on no others, in the order of their first variables.
   */
  List<Set<TypeVariableSymbol>> closedGroups(Iterable<TypeVariableSymbol> symbols) {
    List<Set<TypeVariableSymbol>> closed = new ArrayList<>();
    Set<TypeVariableSymbol> seen = new HashSet<>();
    for (TypeVariableSymbol symbol : symbols) {
      if (!groups.containsKey(symbol)) {
        visit(symbol);
      }
      Set<TypeVariableSymbol> group = Objects.requireNonNull(groups.get(symbol));
      if (seen.add(symbol)) {
        seen.addAll(group);
        if (group.stream().allMatch(each -> group.containsAll(edges(each)))) {
          closed.add(group);
        }
      }
    }
    return closed;
  }

  private Set<TypeVariableSymbol> edges(TypeVariableSymbol symbol) {
    return edges.computeIfAbsent(symbol, direct);
  }

  /** The smallest number of what a variable reaches whose group is not complete. */
  private int visit(TypeVariableSymbol symbol) {
    int number = numbers.size();
    int lowest = number;
    numbers.put(symbol, number);
    open.push(symbol);
    for (TypeVariableSymbol other : edges(symbol)) {
      Integer known = numbers.get(other);
      if (known == null) {
        lowest = Math.min(lowest, visit(other));
      } else if (!groups.containsKey(other)) {
        lowest = Math.min(lowest, known);
      }
    }
    if (lowest == number) {
      Set<TypeVariableSymbol> group = new LinkedHashSet<>();
      TypeVariableSymbol last;
      do {
        last = open.pop();
        group.add(last);
        groups.put(last, group);
      } while (last != symbol);
    }
    return lowest;
  }
}
