package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What several types have in common, from above and from below (JLS 4.10.4, 5.1.10). */
public final class Bounds {
  private Bounds() {}

  /** The type below two, or the types of which it is all (JLS 5.1.10). */
  static List<Type> both(Type first, List<Type> others) {
    List<Type> all = new ArrayList<>();
    addParts(first, all);
    others.forEach(other -> addParts(other, all));
    List<Type> least = new ArrayList<>();
    for (Type type : all) {
      boolean isImplied = all.stream().anyMatch(other -> implies(other, type, all));
      if (!isImplied && !least.contains(type)) {
        least.add(type);
      }
    }
    least.sort(TypeOrder::compare);
    return least;
  }

  /**
   * Whether one of several types is nothing new beside another: the other is below it or, as to
   * javac, of the same class with whatever arguments.
   */
  private static boolean implies(Type other, Type type, List<Type> all) {
    if (other.equals(type)) {
      return false;
    }
    boolean isFirst = all.indexOf(other) < all.indexOf(type);
    if (Conversions.isSubtype(other, type) && (isFirst || !Conversions.isSubtype(type, other))) {
      return true;
    }
    if (!(type instanceof Type.Declared declared)) {
      return false;
    }
    Type.Declared seen = Ancestors.as(other, declared.symbol());
    return seen != null && (isFirst || !seen.equals(other));
  }

  private static void addParts(Type type, List<Type> all) {
    if (type instanceof Type.Intersection intersection) {
      intersection.types().forEach(each -> addParts(each, all));
    } else {
      all.add(type);
    }
  }

  /** The type below all of several. */
  public static Type greatestLower(List<Type> types) {
    List<Type> least = both(types.getFirst(), types.subList(1, types.size()));
    return least.size() == 1 ? least.getFirst() : new Type.Intersection(least);
  }

  /** What is above a type variable and is none; other types stay. */
  static Type upper(Type type) {
    return type instanceof Type.Variable variable
        ? upper(greatestLower(variable.symbol().bounds()))
        : type;
  }

  /** What is above a variable that stands for a wildcard, and is no such variable; others stay. */
  public static Type aboveCapture(Type type) {
    return type instanceof Type.Variable variable && variable.symbol().isCaptured()
        ? aboveCapture(greatestLower(variable.symbol().bounds()))
        : type;
  }

  /** Whether no object is of a type: its parts are two classes (JLS 5.1.10). */
  static boolean isEmpty(Type type) {
    return type instanceof Type.Intersection intersection
        && intersection.types().stream().filter(Bounds::isClass).count() > 1;
  }

  private static boolean isClass(Type type) {
    return switch (type) {
      case Type.Declared declared -> !declared.symbol().kind().isInterface();
      case Type.Variable variable -> variable.symbol().lower() == null;
      default -> true;
    };
  }

  /** The least type that all of several reference types are of (JLS 4.10.4). */
  public static Type leastUpper(List<Type> types, Inference.Library library) {
    return leastUpper(types, library, new HashSet<>());
  }

  /**
   * The same within others.
   *
   * @param open what is being found arguments for: where it comes again, any will do, as types have
   *     ends
   */
  private static Type leastUpper(List<Type> types, Inference.Library library, Set<Set<Type>> open) {
    List<Type> given = types.stream().filter(type -> type != Type.Special.NULL).distinct().toList();
    if (given.isEmpty()) {
      return Type.Special.NULL;
    }
    Set<Type> named = new LinkedHashSet<>(given);
    given.forEach(type -> addVariables(type, named));
    for (Type type : named) {
      if (given.stream().allMatch(other -> Conversions.isSubtype(other, type))) {
        return type;
      }
    }
    Type root = new Type.Declared(library.object(), List.of());
    if (given.stream().allMatch(Type.Array.class::isInstance)) {
      List<Type> elements = given.stream().map(type -> ((Type.Array) type).element()).toList();
      return elements.stream().allMatch(Type::isReference)
          ? new Type.Array(leastUpper(elements, library, open))
          : greatestLower(library.arraySupertypes());
    }
    if (given.stream().anyMatch(Type.Array.class::isInstance)) {
      Type ofArrays = greatestLower(library.arraySupertypes());
      List<Type> withoutArrays =
          given.stream().map(type -> type instanceof Type.Array ? ofArrays : type).toList();
      return leastUpper(withoutArrays, library, open);
    }
    List<TypeSymbol> candidates = new ArrayList<>(symbols(given.getFirst()));
    given.forEach(type -> candidates.retainAll(symbols(type)));
    List<Type> least = new ArrayList<>();
    for (TypeSymbol candidate : candidates) {
      boolean isImplied =
          candidates.stream()
              .anyMatch(other -> other != candidate && Members.inherits(other, candidate));
      if (!isImplied && candidate != library.object()) {
        least.add(parameterization(candidate, given, library, open));
      }
    }
    return switch (least.size()) {
      case 0 -> root;
      case 1 -> least.getFirst();
      default -> greatestLower(least);
    };
  }

  /** Adds the type variables that a type variable extends. */
  private static void addVariables(Type type, Set<Type> found) {
    if (type instanceof Type.Variable variable) {
      for (Type bound : variable.symbol().bounds()) {
        if (bound instanceof Type.Variable && found.add(bound)) {
          addVariables(bound, found);
        }
      }
    }
  }

  private static Set<TypeSymbol> symbols(Type type) {
    Set<TypeSymbol> symbols = new LinkedHashSet<>();
    Ancestors.all(type).forEach(ancestor -> symbols.add(ancestor.symbol()));
    return symbols;
  }

  /** A class or interface with the arguments that contain those of all types (lcta, lci). */
  private static Type parameterization(
      TypeSymbol symbol, List<Type> types, Inference.Library library, Set<Set<Type>> open) {
    if (symbol.allTypeParameters().isEmpty()) {
      return new Type.Declared(symbol, List.of());
    }
    Type.Declared merged = null;
    for (Type type : types) {
      Type.Declared seen = Ancestors.as(type, symbol);
      if (seen == null || seen.isRaw()) {
        return new Type.Declared(symbol, List.of());
      }
      merged = merged == null ? seen : merge(merged, seen, library, open);
    }
    return merged == null ? new Type.Declared(symbol, List.of()) : merged;
  }

  private static Type.Declared merge(
      Type.Declared left, Type.Declared right, Inference.Library library, Set<Set<Type>> open) {
    List<Type> arguments = new ArrayList<>();
    for (int i = 0; i < left.arguments().size(); i++) {
      Type a = left.arguments().get(i);
      Type b = right.arguments().get(i);
      if (Conversions.contains(a, b)) {
        arguments.add(a);
      } else if (Conversions.contains(b, a)) {
        arguments.add(b);
      } else {
        Type root = new Type.Declared(library.object(), List.of());
        Set<Type> pair = Set.of(left, right);
        boolean isNew = open.add(pair);
        Type upper =
            isNew ? leastUpper(List.of(bound(a, root), bound(b, root)), library, open) : root;
        if (isNew) {
          open.remove(pair);
        }
        arguments.add(new Type.Wildcard(false, upper));
      }
    }
    return new Type.Declared(left.symbol(), arguments);
  }

  private static Type bound(Type argument, Type root) {
    return argument instanceof Type.Wildcard wildcard
        ? wildcard.isSuper() ? root : wildcard.bound()
        : argument;
  }

  /**
   * The least type above one that mentions no variable that stands for a wildcard (JLS 4.10.5).
   *
   * @param root {@code Object}
   */
  public static Type withoutCaptures(Type type, Type root) {
    return withoutCaptures(type, root, new HashSet<>());
  }

  /**
   * The same within bounds.
   *
   * @param open the variables whose bounds are being looked into: where one comes again, it is any
   *     object, as types have ends
   */
  private static Type withoutCaptures(Type type, Type root, Set<TypeVariableSymbol> open) {
    return switch (type) {
      case Type.Variable variable when variable.symbol().isCaptured() -> {
        if (!open.add(variable.symbol())) {
          yield root;
        }
        Type bound = withoutCaptures(greatestLower(variable.symbol().bounds()), root, open);
        open.remove(variable.symbol());
        yield bound;
      }
      case Type.Declared declared when mentionsCapture(declared) ->
          new Type.Declared(
              declared.symbol(),
              declared.arguments().stream()
                  .map(a -> argumentWithoutCaptures(a, root, open))
                  .toList());
      case Type.Array array -> new Type.Array(withoutCaptures(array.element(), root, open));
      case Type.Intersection intersection when mentionsCapture(intersection) ->
          greatestLower(
              intersection.types().stream()
                  .map(each -> withoutCaptures(each, root, open))
                  .toList());
      default -> type;
    };
  }

  private static Type argumentWithoutCaptures(
      Type argument, Type root, Set<TypeVariableSymbol> open) {
    if (!mentionsCapture(argument)) {
      return argument;
    }
    if (argument instanceof Type.Wildcard wildcard) {
      return wildcard.isSuper()
          ? wildcard
          : new Type.Wildcard(false, withoutCaptures(wildcard.bound(), root, open));
    }
    if (argument instanceof Type.Variable variable) {
      Type lower = variable.symbol().lower();
      if (lower != null && !mentionsCapture(lower)) {
        return new Type.Wildcard(true, lower);
      }
    }
    return new Type.Wildcard(false, withoutCaptures(argument, root, open));
  }

  /**
   * Whether a type can be written: it mentions neither what stands for a wildcard nor types at
   * once.
   */
  public static boolean isDenotable(Type type) {
    return switch (type) {
      case Type.Variable variable -> !variable.symbol().isCaptured();
      case Type.Declared declared -> declared.arguments().stream().allMatch(Bounds::isDenotable);
      case Type.Array array -> isDenotable(array.element());
      case Type.Wildcard wildcard -> isDenotable(wildcard.bound());
      case Type.Intersection intersection -> false;
      default -> true;
    };
  }

  /** Whether a type mentions a variable that stands for a wildcard. */
  static boolean mentionsCapture(Type type) {
    return type.mentions(TypeVariableSymbol::isCaptured);
  }
}
