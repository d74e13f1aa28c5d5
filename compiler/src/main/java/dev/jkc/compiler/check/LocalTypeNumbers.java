package dev.jkc.compiler.check;

import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.walk.Walker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers in the names of local and anonymous classes (JLS 13.1): those of one name count
 * through the members of their class in the order of the text, whichever is checked first, and in
 * each member in the order of its check, which is javac's.
 */
final class LocalTypeNumbers {
  private final Map<TypeSymbol, List<Map<String, Integer>>> next = new HashMap<>();

  /** The number of a class that is declared directly inside of the code of another. */
  int next(Declaration.Type declaration, TypeSymbol owner) {
    List<Declaration> members = owner.declaration().members();
    List<Map<String, Integer>> all = next.computeIfAbsent(owner, o -> firstNumbers(members));
    int within = 0;
    while (within < members.size() && !members.get(within).range().contains(declaration.range())) {
      within++;
    }
    return all.get(within).merge(declaration.name().text(), 1, Integer::sum);
  }

  /** How many classes of each name there are before each member, and behind the last. */
  private static List<Map<String, Integer>> firstNumbers(List<Declaration> members) {
    List<Map<String, Integer>> all = new ArrayList<>();
    Map<String, Integer> before = new HashMap<>();
    for (Declaration member : members) {
      all.add(new HashMap<>(before));
      new Counter(before).walk(member);
    }
    all.add(before);
    return all;
  }

  /** Counts the classes in a member, but not those in them. */
  private static final class Counter extends Walker {
    private final Map<String, Integer> counts;

    Counter(Map<String, Integer> counts) {
      this.counts = counts;
    }

    @Override
    protected boolean enter(Node node) {
      return switch (node) {
        case Declaration.Type type -> false;
        case Statement.LocalType local -> {
          count(local.declaration().name().text());
          yield false;
        }
        case Expression.ClassBody body -> {
          count("");
          yield false;
        }
        default -> true;
      };
    }

    private void count(String name) {
      counts.merge(name, 1, Integer::sum);
    }
  }
}
