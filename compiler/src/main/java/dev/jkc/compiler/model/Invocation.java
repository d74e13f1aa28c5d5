package dev.jkc.compiler.model;

import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.type.Substitution;
import java.util.List;

/**
 * Which method a call, creation or method reference means.
 *
 * @param substitution types for the type parameters of the method and of its owner
 * @param isVariable whether the last parameter takes any number of arguments (JLS 15.12.2.4)
 */
public record Invocation(MethodSymbol method, Substitution substitution, boolean isVariable) {
  /** The type that an argument becomes. */
  public Type parameter(int index) {
    List<Type> types = method.parameterTypes();
    if (isVariable && index >= types.size() - 1) {
      return substitution.apply(((Type.Array) types.getLast()).element());
    }
    return substitution.apply(types.get(index));
  }
}
