package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import java.util.List;

/** Which casts between reference types may succeed (JLS 5.5.1), and which the code checks. */
public final class Casts {
  private Casts() {}

  /** How deep arguments are looked into; bounds may mention themselves. */
  private static final int DEPTH = 8;

  /** Whether a cast from one reference type to another may be written. */
  static boolean areCompatible(Type from, Type to) {
    return areCompatible(from, to, DEPTH);
  }

  private static boolean areCompatible(Type from, Type to, int depth) {
    if (depth == 0) {
      return true;
    }
    if (to == Type.Special.NULL || Conversions.isSubtypeUnchecked(from, to)) {
      return true;
    }
    if (from instanceof Type.Intersection intersection) {
      return intersection.types().stream().allMatch(each -> areCompatible(each, to, depth));
    }
    if (to instanceof Type.Intersection intersection) {
      return intersection.types().stream().allMatch(each -> areCompatible(from, each, depth));
    }
    if (from instanceof Type.Variable variable) {
      return variable.symbol().bounds().stream()
          .allMatch(bound -> areCompatible(bound, to, depth - 1));
    }
    if (to instanceof Type.Variable variable) {
      return variable.symbol().bounds().stream()
          .allMatch(bound -> areCompatible(from, bound, depth - 1));
    }
    if (from instanceof Type.Array source && to instanceof Type.Array target) {
      return source.element().isReference()
          && target.element().isReference()
          && areCompatible(source.element(), target.element(), depth);
    }
    if (from instanceof Type.Declared source && to instanceof Type.Declared target) {
      return mayMeet(source, target) && !areDistinct(source, target, depth);
    }
    return from instanceof Type.Array
        ? Conversions.isObject(to)
        : Conversions.isObject(from) || Conversions.isOfArrays(from);
  }

  /** Whether there may be objects of two classes or interfaces. */
  private static boolean mayMeet(Type.Declared left, Type.Declared right) {
    TypeSymbol a = left.symbol();
    TypeSymbol b = right.symbol();
    return Members.inherits(a, b)
        || Members.inherits(b, a)
        || Conversions.isObject(left)
        || Conversions.isObject(right)
        || ((isInterface(a) || isInterface(b)) && mayHaveCommonSubclass(a, b));
  }

  /** Whether something may be of both: a sealed type has the subtypes that it permits only. */
  private static boolean mayHaveCommonSubclass(TypeSymbol a, TypeSymbol b) {
    if (Members.inherits(a, b) || Members.inherits(b, a)) {
      return true;
    }
    if (a.isFinal() || b.isFinal() || !(isInterface(a) || isInterface(b))) {
      return false;
    }
    TypeSymbol sealed = a.permitted().isEmpty() ? b : a;
    TypeSymbol other = sealed == a ? b : a;
    return sealed.permitted().isEmpty()
        || sealed.permitted().stream().anyMatch(each -> mayHaveCommonSubclass(each, other));
  }

  private static boolean isInterface(TypeSymbol symbol) {
    return symbol.kind() == TypeSymbol.Kind.INTERFACE;
  }

  /** Whether the types are of one class or interface with arguments that exclude each other. */
  private static boolean areDistinct(Type.Declared left, Type.Declared right, int depth) {
    for (Type.Declared a : Ancestors.all(withVariables(left, right))) {
      Type.Declared b = Ancestors.as(withVariables(right, left), a.symbol());
      if (b != null && areDistinct(a.arguments(), b.arguments(), depth)) {
        return true;
      }
    }
    return false;
  }

  /** Of the lower one of two types that is raw, its arguments are not known rather than missing. */
  private static Type.Declared withVariables(Type.Declared type, Type.Declared other) {
    return type.isRaw() && Members.inherits(type.symbol(), other.symbol())
        ? type.symbol().thisType()
        : type;
  }

  private static boolean areDistinct(List<Type> left, List<Type> right, int depth) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      if (isDistinct(left.get(i), right.get(i), depth)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDistinct(Type left, Type right, int depth) {
    if (left.equals(right)) {
      return false;
    }
    if (left instanceof Type.Wildcard || right instanceof Type.Wildcard) {
      boolean isAbove =
          (left instanceof Type.Wildcard a && a.isSuper())
              || (right instanceof Type.Wildcard b && b.isSuper());
      return !isAbove && !areCompatible(bound(left), bound(right), depth - 1);
    }
    if (left instanceof Type.Variable || right instanceof Type.Variable) {
      return !areCompatible(left, right, depth - 1) && !areCompatible(right, left, depth - 1);
    }
    if (left instanceof Type.Declared a && right instanceof Type.Declared b) {
      return a.symbol() != b.symbol() || areDistinct(a.arguments(), b.arguments(), depth);
    }
    if (left instanceof Type.Array a && right instanceof Type.Array b) {
      return isDistinct(a.element(), b.element(), depth);
    }
    return true;
  }

  private static Type bound(Type argument) {
    return argument instanceof Type.Wildcard wildcard ? wildcard.bound() : argument;
  }

  /** Whether a cast that succeeds promises more than the code finds out (JLS 5.5). */
  public static boolean isUnchecked(Type from, Type to) {
    if (Erasure.isReifiable(to) || Conversions.isSubtype(from, to)) {
      return false;
    }
    // What is known of the arguments may follow from what the object was before.
    if (to instanceof Type.Declared target) {
      Type.Declared seen = Ancestors.as(target.symbol().thisType(), symbolOf(from, target));
      Type.Declared known = Ancestors.as(from, symbolOf(from, target));
      if (seen != null && known != null && !known.isRaw()) {
        Substitution found = Unification.of(target.symbol().allTypeParameters(), seen, known);
        return !Conversions.isSubtype(found.apply(target.symbol().thisType()), Capture.of(target))
            && !Conversions.isSubtype(found.apply(target.symbol().thisType()), target);
      }
    }
    return true;
  }

  private static TypeSymbol symbolOf(Type type, Type.Declared otherwise) {
    return Erasure.of(type) instanceof Type.Declared declared
        ? declared.symbol()
        : otherwise.symbol();
  }
}
