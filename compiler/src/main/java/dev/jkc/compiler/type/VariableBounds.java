package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is known of an inference variable (JLS 18.1.3).
 *
 * @param equal what it is
 * @param lower what is below it
 * @param upper what is above it
 * @param isThrown whether it stands for what a method throws
 */
record VariableBounds(Set<Type> equal, Set<Type> lower, Set<Type> upper, boolean isThrown) {
  static VariableBounds none(boolean isThrown) {
    return new VariableBounds(
        new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), isThrown);
  }

  int count() {
    return equal.size() + lower.size() + upper.size();
  }

  VariableBounds copy() {
    return new VariableBounds(
        new LinkedHashSet<>(equal),
        new LinkedHashSet<>(lower),
        new LinkedHashSet<>(upper),
        isThrown);
  }
}
