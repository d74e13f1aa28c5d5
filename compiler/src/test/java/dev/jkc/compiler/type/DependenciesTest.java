package dev.jkc.compiler.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.symbol.TypeVariableSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Closed groups are what variables reach that reach no less, whatever the graph. */
final class DependenciesTest {
  private static final int GRAPHS = 2000;
  private static final int LARGEST = 9;

  @Test
  void closed_groups_are_what_is_reached_back_and_forth() {
    Random random = new Random(1);
    for (int i = 0; i < GRAPHS; i++) {
      Map<TypeVariableSymbol, Set<TypeVariableSymbol>> graph = graph(random);
      List<TypeVariableSymbol> symbols = new ArrayList<>(graph.keySet());
      List<Set<TypeVariableSymbol>> expected = new ArrayList<>();
      for (TypeVariableSymbol symbol : symbols) {
        Set<TypeVariableSymbol> reached = reached(symbol, graph);
        if (reached.stream().allMatch(other -> reached(other, graph).equals(reached))
            && !expected.contains(reached)) {
          expected.add(reached);
        }
      }
      assertThat(
              new Dependencies(symbol -> graph.getOrDefault(symbol, Set.of()))
                  .closedGroups(symbols))
          .isEqualTo(expected);
    }
  }

  private static Map<TypeVariableSymbol, Set<TypeVariableSymbol>> graph(Random random) {
    List<TypeVariableSymbol> symbols = new ArrayList<>();
    for (int i = random.nextInt(LARGEST); i >= 0; i--) {
      symbols.add(new TypeVariableSymbol("T" + i, false));
    }
    Map<TypeVariableSymbol, Set<TypeVariableSymbol>> graph = new HashMap<>();
    for (TypeVariableSymbol symbol : symbols) {
      Set<TypeVariableSymbol> direct = new LinkedHashSet<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        direct.add(symbols.get(random.nextInt(symbols.size())));
      }
      graph.put(symbol, direct);
    }
    return graph;
  }

  private static Set<TypeVariableSymbol> reached(
      TypeVariableSymbol symbol, Map<TypeVariableSymbol, Set<TypeVariableSymbol>> graph) {
    Set<TypeVariableSymbol> reached = new HashSet<>();
    List<TypeVariableSymbol> pending = new ArrayList<>(List.of(symbol));
    while (!pending.isEmpty()) {
      TypeVariableSymbol next = pending.removeLast();
      if (reached.add(next)) {
        pending.addAll(graph.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
