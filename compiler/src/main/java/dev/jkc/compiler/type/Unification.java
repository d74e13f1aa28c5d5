package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds types for variables that make one type the other. */
public final class Unification {
  private final Collection<TypeVariableSymbol> variables;
  private final Map<TypeVariableSymbol, Type> found = new HashMap<>();

  private Unification(Collection<TypeVariableSymbol> variables) {
    this.variables = variables;
  }

  /** The types that variables of a pattern have in a type of its shape, as far as they occur. */
  public static Substitution of(Collection<TypeVariableSymbol> variables, Type pattern, Type type) {
    Unification unification = new Unification(variables);
    unification.unify(pattern, type);
    return new Substitution(unification.found);
  }

  /**
   * The types for parameters over values that a call tells: by its arguments, or by the bounds of
   * what other parameters stand for.
   *
   * @param known the types known before
   * @param arguments null for those without a type so far
   */
  public static Substitution ofValues(
      Collection<TypeVariableSymbol> variables,
      Substitution known,
      List<Type> parameters,
      List<? extends @Nullable Type> arguments) {
    Unification unification = new Unification(variables);
    for (int i = 0; i < arguments.size(); i++) {
      Type argument = arguments.get(i);
      if (argument != null) {
        unification.unify(parameters.get(i), argument);
      }
    }
    unification.unifyBounds(known);
    return new Substitution(unification.found).ofValues();
  }

  private void unifyBounds(Substitution known) {
    int before;
    do {
      before = found.size();
      for (TypeVariableSymbol variable : variables) {
        Type type = found.get(variable);
        if (type != null) {
          known.applyAll(variable.bounds()).forEach(bound -> unify(bound, type));
        }
      }
    } while (found.size() > before);
  }

  private void unify(Type pattern, Type type) {
    switch (pattern) {
      case Type.Variable v -> {
        if (variables.contains(v.symbol()) && type != Type.Special.NULL) {
          found.putIfAbsent(v.symbol(), type);
        }
      }
      case Type.Pointer p -> {
        if (type instanceof Type.Pointer q) {
          unify(p.pointee(), q.pointee());
        }
      }
      case Type.FixedArray a -> {
        if (type instanceof Type.FixedArray b) {
          unify(a.element(), b.element());
        }
      }
      case Type.Array a -> {
        if (type instanceof Type.Array b) {
          unify(a.element(), b.element());
        }
      }
      case Type.Declared d -> {
        Type.Declared e = Ancestors.as(type, d.symbol());
        if (e != null) {
          for (int i = 0; i < Math.min(d.arguments().size(), e.arguments().size()); i++) {
            unify(d.arguments().get(i), e.arguments().get(i));
          }
        }
      }
      case Type.Function f -> {
        if (type instanceof Type.Function g && f.parameters().size() == g.parameters().size()) {
          unify(f.result(), g.result());
          for (int i = 0; i < f.parameters().size(); i++) {
            unify(f.parameters().get(i), g.parameters().get(i));
          }
        }
      }
      case Type.Wildcard w -> {
        if (type instanceof Type.Wildcard x && w.isSuper() == x.isSuper()) {
          unify(w.bound(), x.bound());
        } else if (w.bound() instanceof Type.Declared && !(type instanceof Type.Wildcard)) {
          unify(w.bound(), type);
        }
      }
      case Type.Intersection i -> {}
      case Type.Primitive p -> {}
      case Type.Special s -> {}
    }
  }
}
