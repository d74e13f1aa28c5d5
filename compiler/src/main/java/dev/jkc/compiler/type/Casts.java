package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import java.util.ArrayList;
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
    return symbol.kind().isInterface();
  }

  /** Whether the types are of one class or interface with arguments that exclude each other. */
  private static boolean areDistinct(Type.Declared left, Type.Declared right, int depth) {
    if (Members.inherits(left.symbol(), right.symbol())) {
      return isDistinctFromAbove(left, right, depth);
    }
    if (Members.inherits(right.symbol(), left.symbol())) {
      return isDistinctFromAbove(right, left, depth);
    }
    for (Type.Declared a : Ancestors.all(left)) {
      Type.Declared b = Ancestors.as(right, a.symbol());
      if (b != null && areDistinct(a.arguments(), b.arguments(), depth)) {
        return true;
      }
    }
    return false;
  }

  /** The arguments of the lower type are compared with those that follow from the upper one. */
  private static boolean isDistinctFromAbove(Type.Declared lower, Type.Declared upper, int depth) {
    if (lower.isRaw() || upper.isRaw()) {
      return false;
    }
    for (boolean isWide : new boolean[] {false, true}) {
      Type.Declared high = withWildcards(upper, isWide);
      Type.Declared own = lower.symbol().thisType();
      Type.Declared seen = Ancestors.as(own, upper.symbol());
      if (seen != null
          && Unification.of(lower.symbol().allTypeParameters(), seen, high).apply(own)
              instanceof Type.Declared known
          && Conversions.isSubtype(known, high)) {
        return areDistinct(withWildcards(lower, isWide).arguments(), known.arguments(), depth);
      }
    }
    return true;
  }

  /**
   * A type with wildcards for the variables in it.
   *
   * @param isWide whether for all, rather than for those that stand for wildcards
   */
  private static Type.Declared withWildcards(Type.Declared type, boolean isWide) {
    return new Type.Declared(
        type.symbol(),
        type.arguments().stream().map(argument -> asWildcard(argument, isWide)).toList());
  }

  private static Type asWildcard(Type argument, boolean isWide) {
    return switch (argument) {
      case Type.Variable variable when variable.symbol().wildcard() != null ->
          asWildcard(variable.symbol().wildcard(), isWide);
      case Type.Variable variable when isWide && variable.isReference() ->
          new Type.Wildcard(false, Erasure.of(variable));
      case Type.Declared declared when declared.isReference() -> withWildcards(declared, isWide);
      case Type.Wildcard wildcard -> {
        Type bound = wildcard.bound();
        Type changed =
            isWide
                ? widened(bound)
                : bound instanceof Type.Declared declared ? withWildcards(declared, false) : bound;
        yield changed.equals(bound)
            ? wildcard
            : new Type.Wildcard(
                wildcard.isSuper(), wildcard.isSuper() ? Type.Special.NULL : changed);
      }
      default -> argument;
    };
  }

  private static boolean areDistinct(List<Type> left, List<Type> right, int depth) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      if (isDistinct(left.get(i), right.get(i), depth)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no type is within both arguments, as javac sees it, which is stricter than JLS 4.5. */
  private static boolean isDistinct(Type left, Type right, int depth) {
    Type a = uncaptured(left);
    Type b = uncaptured(right);
    if (depth == 0 || a.equals(b)) {
      return false;
    }
    if (isOfValues(a) || isOfValues(b)) {
      return !a.mentions(TypeVariableSymbol::isValue) && !b.mentions(TypeVariableSymbol::isValue);
    }
    if (a instanceof Type.Wildcard wildcard) {
      return isDistinct(wildcard, b, depth);
    }
    if (b instanceof Type.Wildcard wildcard) {
      return isDistinct(wildcard, a, depth);
    }
    return isNotBelow(a, b, depth) || isNotBelow(b, a, depth);
  }

  private static boolean isOfValues(Type argument) {
    return !argument.isReference() && !(argument instanceof Type.Wildcard);
  }

  private static boolean isDistinct(Type.Wildcard left, Type right, int depth) {
    if (left.isUnbounded() || (right instanceof Type.Wildcard other && other.isUnbounded())) {
      return false;
    }
    if (!(right instanceof Type.Wildcard other)) {
      return left.isSuper()
          ? isNotBelow(left.bound(), right, depth)
          : isNotBelow(right, left.bound(), depth);
    }
    if (left.isSuper() && other.isSuper()) {
      return false;
    }
    if (left.isSuper() || other.isSuper()) {
      Type.Wildcard above = left.isSuper() ? left : other;
      Type.Wildcard below = left.isSuper() ? other : left;
      return isNotBelow(above.bound(), below.bound(), depth);
    }
    return !areCompatible(left.bound(), other.bound(), depth - 1);
  }

  /** Whether a type cannot be below another one, whatever the variables in both stand for. */
  private static boolean isNotBelow(Type lower, Type upper, int depth) {
    if (lower.equals(upper)) {
      return false;
    }
    Type wide =
        upper instanceof Type.Variable variable
            ? widened(Bounds.greatestLower(variable.symbol().bounds()))
            : upper;
    return lower instanceof Type.Variable
        ? !areCompatible(lower, wide, depth - 1)
        : !Conversions.isSubtype(lower, wide);
  }

  private static Type widened(Type type) {
    return switch (type) {
      case Type.Variable variable -> Erasure.of(variable);
      case Type.Declared declared -> withWildcards(declared, true);
      case Type.Intersection intersection ->
          new Type.Intersection(intersection.types().stream().map(Casts::widened).toList());
      default -> type;
    };
  }

  /** The wildcard that a variable stands for. */
  private static Type uncaptured(Type argument) {
    return argument instanceof Type.Variable variable && variable.symbol().wildcard() != null
        ? variable.symbol().wildcard()
        : argument;
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
        List<TypeVariableSymbol> parameters = target.symbol().allTypeParameters();
        Substitution found = Unification.of(parameters, seen, known);
        Type promised = new Type.Declared(target.symbol(), argumentsOr(found, parameters));
        return !Conversions.isSubtype(promised, Capture.of(target))
            && !Conversions.isSubtype(promised, target);
      }
    }
    return true;
  }

  /** What was found for parameters, and any argument for those of which nothing is known. */
  private static List<Type> argumentsOr(Substitution found, List<TypeVariableSymbol> parameters) {
    List<Type> arguments = new ArrayList<>();
    for (TypeVariableSymbol parameter : parameters) {
      Type any = new Type.Wildcard(false, Erasure.of(new Type.Variable(parameter)));
      arguments.add(found.types().getOrDefault(parameter, any));
    }
    return arguments;
  }

  private static TypeSymbol symbolOf(Type type, Type.Declared otherwise) {
    return Erasure.of(type) instanceof Type.Declared declared
        ? declared.symbol()
        : otherwise.symbol();
  }
}
