package dev.jkc.compiler.resolve;

import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import java.util.Optional;

/** The type parameters that names mean (JLS 6.4.1, 8.1.2). */
public final class TypeVariables {
  private TypeVariables() {}

  /** The type variable with that name in scope. */
  public static Optional<TypeVariableSymbol> find(String name, TypeContext context) {
    TypeSymbol local = context.localTypes().get(name);
    boolean isShadowedByLocal = local != null && local.enclosing() == context.within();
    for (TypeVariableSymbol variable : context.variables()) {
      if (variable.name().equals(name) && !isShadowedByLocal) {
        return Optional.of(variable);
      }
    }
    for (TypeSymbol t = context.within(); t != null; t = t.enclosing()) {
      for (TypeVariableSymbol variable : t.typeParameters()) {
        if (variable.name().equals(name)) {
          return isShadowed(name, t, context) ? Optional.empty() : Optional.of(variable);
        }
      }
      if (t.isStatic()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Whether a class that is declared nearer has the name of a type parameter of another class. */
  private static boolean isShadowed(String name, TypeSymbol owner, TypeContext context) {
    if (context.localTypes().containsKey(name) || owner.memberTypes().containsKey(name)) {
      return true;
    }
    for (TypeSymbol t = context.within(); t != null && t != owner; t = t.enclosing()) {
      if (MemberTypes.first(t, name) != null) {
        return true;
      }
    }
    return false;
  }
}
