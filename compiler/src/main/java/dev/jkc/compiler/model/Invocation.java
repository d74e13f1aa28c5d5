package dev.jkc.compiler.model;

import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Substitution;
import java.util.List;

/**
 * Which method a call, creation or method reference means.
 *
 * @param substitution types for the type parameters of the method and of its owner
 * @param isVariable whether the last parameter takes any number of arguments (JLS 15.12.2.4)
 * @param isErased whether it is a member of a raw type
 * @param isUnchecked whether an argument is of a raw type where one with arguments is wanted, so
 *     that the result is erased (JLS 15.12.2.6)
 */
public record Invocation(
    MethodSymbol method,
    Substitution substitution,
    boolean isVariable,
    boolean isErased,
    boolean isUnchecked) {
  /** An invocation of a method that needs no types. */
  public static Invocation of(MethodSymbol method) {
    return new Invocation(method, Substitution.EMPTY, false, false, false);
  }

  /** The type that an argument becomes. */
  public Type parameter(int index) {
    List<Type> types = method.parameterTypes();
    if (isVariable && index >= types.size() - 1) {
      return apply(((Type.Array) types.getLast()).element());
    }
    return apply(types.get(index));
  }

  /** The type of its value. */
  public Type result() {
    return given(method.result());
  }

  /** The types of the exceptions that it declares. */
  public List<Type> exceptions() {
    return method.exceptions().stream().map(this::given).toList();
  }

  private Type given(Type type) {
    return isUnchecked ? Erasure.of(apply(type)) : apply(type);
  }

  /** A type of the method's declaration as it is in the invocation. */
  public Type apply(Type type) {
    return isErased ? Erasure.of(substitution.apply(type)) : substitution.apply(type);
  }
}
