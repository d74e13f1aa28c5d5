package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The supertypes of types, with their arguments (JLS 4.10.2). */
public final class Ancestors {
  private Ancestors() {}

  /** The direct supertypes of a class or interface as a type sees them; erased for a raw type. */
  public static List<Type.Declared> direct(Type.Declared type) {
    TypeSymbol symbol = type.symbol();
    List<Type.Declared> all = new ArrayList<>(symbol.interfaces());
    if (symbol.superclass() != null) {
      all.addFirst(symbol.superclass());
    }
    if (all.stream().allMatch(parent -> parent.arguments().isEmpty())) {
      return all;
    }
    if (type.isRaw()) {
      return all.stream().map(parent -> (Type.Declared) Erasure.of(parent)).toList();
    }
    Substitution substitution = Substitution.of(Capture.of(type));
    return all.stream().map(parent -> (Type.Declared) substitution.apply(parent)).toList();
  }

  /** What a type is of a class or interface: itself or a supertype; null when it is none. */
  public static Type.@Nullable Declared as(Type type, TypeSymbol wanted) {
    return switch (type) {
      case Type.Declared declared -> as(declared, wanted);
      case Type.Variable variable -> first(variable.symbol().bounds(), wanted);
      case Type.Intersection intersection -> first(intersection.types(), wanted);
      default -> null;
    };
  }

  private static Type.@Nullable Declared first(List<Type> types, TypeSymbol wanted) {
    for (Type type : types) {
      Type.Declared found = as(type, wanted);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static Type.@Nullable Declared as(Type.Declared type, TypeSymbol wanted) {
    if (type.symbol() == wanted) {
      return type;
    }
    if (!Members.inherits(type.symbol(), wanted)) {
      return null;
    }
    for (Type.Declared parent : direct(type)) {
      Type.Declared found = as(parent, wanted);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * The type of a member as one of a type (JLS 4.5.2): its variables replaced, and erased for a raw
   * type.
   *
   * @param owner what declares the member
   */
  public static Type member(Type receiver, TypeSymbol owner, Type type) {
    if (type instanceof Type.Primitive
        || (type instanceof Type.Declared declared && declared.arguments().isEmpty())) {
      return type;
    }
    Type.Declared site = as(receiver, owner);
    if (site == null) {
      return type;
    }
    return site.isRaw() ? Erasure.of(type) : Substitution.of(site).apply(type);
  }

  /** Every class and interface that a type is of, with its arguments. */
  public static Set<Type.Declared> all(Type type) {
    Set<Type.Declared> found = new LinkedHashSet<>();
    add(type, found);
    return found;
  }

  private static void add(Type type, Set<Type.Declared> found) {
    switch (type) {
      case Type.Declared declared -> {
        if (found.add(declared)) {
          direct(declared).forEach(parent -> add(parent, found));
        }
      }
      case Type.Variable variable -> variable.symbol().bounds().forEach(bound -> add(bound, found));
      case Type.Intersection intersection -> intersection.types().forEach(each -> add(each, found));
      default -> {}
    }
  }
}
