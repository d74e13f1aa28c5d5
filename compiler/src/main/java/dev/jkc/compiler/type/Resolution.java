package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives inference variables their types (JLS 18.4), in javac's order: those that depend on each
 * other together, first all that something is below of, then the others.
 */
final class Resolution {
  private final Inference inference;
  private final Map<TypeVariableSymbol, VariableBounds> variables;

  Resolution(Inference inference, Map<TypeVariableSymbol, VariableBounds> variables) {
    this.inference = inference;
    this.variables = variables;
  }

  /** Finds the types of some variables and of those that they depend on; false if one has none. */
  boolean resolve(Set<TypeVariableSymbol> wanted) {
    Set<TypeVariableSymbol> pending = new LinkedHashSet<>(wanted);
    while (!pending.isEmpty()) {
      Set<TypeVariableSymbol> next = next(pending);
      pending.removeAll(next);
      if (next.stream().allMatch(this::isFound)) {
        continue;
      }
      Map<TypeVariableSymbol, VariableBounds> saved = new LinkedHashMap<>();
      variables.forEach((symbol, bounds) -> saved.put(symbol, bounds.copy()));
      if (!resolveFromBounds(next)) {
        variables.putAll(saved);
        if (!makeFresh(next)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The variables that depend on the fewest others without types: on each other only. Of several
   * such groups the smallest, and of those the one with the first variable.
   */
  private Set<TypeVariableSymbol> next(Set<TypeVariableSymbol> pending) {
    Dependencies graph = new Dependencies(symbol -> dependencies(symbol, pending));
    Set<TypeVariableSymbol> best = Set.of();
    for (Set<TypeVariableSymbol> group : graph.closedGroups(pending)) {
      if (best.isEmpty() || group.size() < best.size()) {
        best = group;
      }
    }
    return best;
  }

  /** Adds a variable and those among others that its type depends on. */
  void reach(
      TypeVariableSymbol symbol, Set<TypeVariableSymbol> among, Set<TypeVariableSymbol> reached) {
    if (reached.add(symbol)) {
      dependencies(symbol, among).forEach(other -> reach(other, among, reached));
    }
  }

  /** Those of some variables that the bounds of one mention whose type is not known. */
  private Set<TypeVariableSymbol> dependencies(
      TypeVariableSymbol symbol, Set<TypeVariableSymbol> among) {
    VariableBounds bounds = variables.get(symbol);
    if (bounds == null || isFound(bounds)) {
      return Set.of();
    }
    Set<TypeVariableSymbol> mentioned = new LinkedHashSet<>();
    bounds.equal().forEach(type -> inference.addMentioned(type, mentioned));
    bounds.lower().forEach(type -> inference.addMentioned(type, mentioned));
    bounds.upper().forEach(type -> inference.addMentioned(type, mentioned));
    mentioned.retainAll(among);
    return mentioned;
  }

  private boolean isFound(TypeVariableSymbol symbol) {
    VariableBounds bounds = variables.get(symbol);
    return bounds == null || isFound(bounds);
  }

  private boolean isFound(VariableBounds bounds) {
    return bounds.equal().stream().anyMatch(inference::isProper);
  }

  private boolean resolveFromBounds(Set<TypeVariableSymbol> together) {
    while (true) {
      Map<TypeVariableSymbol, VariableBounds> open = new LinkedHashMap<>();
      variables.forEach(
          (symbol, bounds) -> {
            if (together.contains(symbol) && !isFound(bounds)) {
              open.put(symbol, bounds);
            }
          });
      if (open.isEmpty()) {
        return true;
      }
      Map<TypeVariableSymbol, Type> found = new LinkedHashMap<>();
      open.forEach(
          (symbol, bounds) -> {
            List<Type> lower = proper(bounds.lower());
            if (!lower.isEmpty()) {
              found.put(symbol, Bounds.leastUpper(lower, inference.library()));
            }
          });
      if (found.isEmpty()) {
        open.forEach(
            (symbol, bounds) -> {
              List<Type> upper = proper(bounds.upper());
              if (bounds.isThrown() && upper.stream().allMatch(Resolution::isAnyException)) {
                found.put(symbol, inference.library().runtimeException());
              } else if (!upper.isEmpty()) {
                found.put(symbol, Bounds.greatestLower(upper));
              }
            });
      }
      if (found.isEmpty() || !areEqual(found)) {
        return false;
      }
    }
  }

  private List<Type> proper(Set<Type> bounds) {
    return bounds.stream().filter(inference::isProper).toList();
  }

  private boolean areEqual(Map<TypeVariableSymbol, Type> found) {
    return found.values().stream().noneMatch(Bounds::isEmpty)
        && found.entrySet().stream()
            .allMatch(
                entry -> inference.isEqual(new Type.Variable(entry.getKey()), entry.getValue()));
  }

  private static boolean isAnyException(Type type) {
    return type instanceof Type.Declared declared && isAboveRuntimeException(declared.symbol());
  }

  private static boolean isAboveRuntimeException(TypeSymbol symbol) {
    return switch (symbol.binaryName()) {
      case "java.lang.Throwable", "java.lang.Exception", "java.lang.Object" -> true;
      default -> false;
    };
  }

  /** Gives types of which no more is known than that they are below what mentions themselves. */
  private boolean makeFresh(Set<TypeVariableSymbol> together) {
    Type object = new Type.Declared(inference.library().object(), List.of());
    Map<TypeVariableSymbol, Type> found = new LinkedHashMap<>();
    Map<TypeVariableSymbol, List<Type>> recursive = new HashMap<>();
    variables.forEach(
        (symbol, bounds) -> {
          if (!together.contains(symbol)) {
            return;
          }
          List<Type> upper = new ArrayList<>(bounds.upper());
          if (inference.mentions(upper, together)) {
            TypeVariableSymbol fresh =
                TypeVariableSymbol.captureOf(new Type.Wildcard(false, object));
            found.put(symbol, new Type.Variable(fresh));
            recursive.put(fresh, upper);
          } else {
            found.put(symbol, upper.isEmpty() ? object : Bounds.greatestLower(upper));
          }
        });
    Substitution substitution = new Substitution(found);
    recursive.forEach(
        (fresh, upper) -> {
          List<Type> bounds = substitution.applyAll(upper);
          fresh.setBounds(bounds);
          fresh.setBounds(Bounds.both(bounds.getFirst(), bounds.subList(1, bounds.size())));
        });
    return areEqual(found);
  }
}
