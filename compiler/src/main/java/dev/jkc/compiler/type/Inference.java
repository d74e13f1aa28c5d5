package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the type arguments of calls from what is passed and wanted (JLS 18): every relation between
 * types becomes bounds of inference variables, which follow from each other until each variable has
 * a type.
 */
public final class Inference {
  /**
   * How many bounds a variable may have, and how deep their types; what grows for ever stops so.
   */
  private static final int MOST_BOUNDS = 2000;

  private static final int DEEPEST_BOUND = 64;

  private final Library library;
  private final Map<TypeVariableSymbol, VariableBounds> variables = new LinkedHashMap<>();
  private boolean isUnchecked;

  /** What of the library has to be known. */
  public interface Library {
    /** {@code java.lang.Object}. */
    TypeSymbol object();

    /** The class that values of a primitive type become objects of, if there is one. */
    Optional<Type> box(Primitive primitive);

    /** The interfaces that arrays are of (JLS 10.8). */
    List<Type> arraySupertypes();

    /** {@code java.lang.RuntimeException}. */
    Type runtimeException();
  }

  /** Makes an inference without variables. */
  public Inference(Library library) {
    this.library = library;
  }

  Library library() {
    return library;
  }

  /** The same variables and bounds, to be changed by themselves. */
  public Inference copy() {
    Inference copy = new Inference(library);
    copy.include(this);
    return copy;
  }

  /** Adds the variables of another inference with their bounds. */
  public void include(Inference other) {
    other.variables.forEach((variable, bounds) -> variables.put(variable, bounds.copy()));
    isUnchecked |= other.isUnchecked;
  }

  /**
   * Adds a variable for each type parameter, and gives the types that stand for them.
   *
   * @param known what the bounds of the parameters are seen through
   * @param thrown the parameters that the method may throw (JLS 18.1.3)
   */
  public Substitution add(
      List<TypeVariableSymbol> parameters, Substitution known, Set<TypeVariableSymbol> thrown) {
    List<Type> types = new ArrayList<>();
    for (TypeVariableSymbol parameter : parameters) {
      TypeVariableSymbol variable = new TypeVariableSymbol(parameter.name(), false);
      variables.put(variable, VariableBounds.none(thrown.contains(parameter)));
      types.add(new Type.Variable(variable));
    }
    Substitution substitution = known.and(Substitution.of(parameters, types));
    for (int i = 0; i < parameters.size(); i++) {
      for (Type bound : parameters.get(i).bounds()) {
        isSubtype(types.get(i), substitution.apply(bound));
      }
    }
    return substitution;
  }

  /** Whether an argument only fits because a raw type is taken for one with arguments. */
  public boolean isUnchecked() {
    return isUnchecked;
  }

  /** Whether a type mentions no inference variable. */
  public boolean isProper(Type type) {
    return !type.mentions(variables::containsKey);
  }

  /** Whether a type is an inference variable. */
  public boolean isVariable(Type type) {
    return boundsOf(type) != null;
  }

  private @Nullable VariableBounds boundsOf(Type type) {
    return type instanceof Type.Variable variable ? variables.get(variable.symbol()) : null;
  }

  /**
   * Whether a value of one type may become one of the other (JLS 18.2.2).
   *
   * @param allowsBoxes whether by boxing and unboxing, too
   */
  public boolean isCompatible(Type from, Type to, boolean allowsBoxes) {
    if (isProper(from) && isProper(to)) {
      return Conversions.isPassable(from, to) || (allowsBoxes && Boxes.converts(from, to));
    }
    if (from instanceof Primitive primitive) {
      return allowsBoxes
          && library.box(primitive).filter(box -> isCompatible(box, to, true)).isPresent();
    }
    if (to instanceof Primitive primitive) {
      return allowsBoxes && becomes(from, primitive);
    }
    if (from == Type.Special.VOID || from.isError()) {
      return from.isError();
    }
    return isUncheckedSubtype(from, to) || isSubtype(from, to);
  }

  /** Whether a value whose type is to be found is unboxed to a primitive type. */
  private boolean becomes(Type from, Primitive to) {
    VariableBounds bounds = boundsOf(from);
    if (bounds != null) {
      for (Type known : both(bounds.equal(), bounds.lower())) {
        Optional<Primitive> unboxed = Boxes.unboxed(known);
        if (unboxed.isPresent()) {
          return Conversions.widens(unboxed.get(), to);
        }
      }
    }
    return library.box(to).filter(box -> isEqual(from, box)).isPresent();
  }

  private static List<Type> both(Set<Type> first, Set<Type> second) {
    List<Type> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Whether an object of a raw type is taken for one with arguments. */
  private boolean isUncheckedSubtype(Type from, Type to) {
    if (from instanceof Type.Array source && to instanceof Type.Array target) {
      return isUncheckedSubtype(source.element(), target.element());
    }
    if (!(to instanceof Type.Declared target) || target.arguments().isEmpty()) {
      return false;
    }
    Type.Declared seen = Ancestors.as(from, target.symbol());
    boolean isRaw = seen != null && seen.isRaw();
    isUnchecked |= isRaw && !Erasure.isReifiable(to);
    return isRaw;
  }

  /** Whether one reference type is to be below another (JLS 18.2.3). */
  public boolean isSubtype(Type lower, Type upper) {
    if (isProper(lower) && isProper(upper)) {
      return Conversions.isSubtype(lower, upper);
    }
    if (lower == Type.Special.NULL || lower.equals(upper)) {
      return true;
    }
    if (lower instanceof Type.Intersection both && both.types().contains(upper)) {
      return true;
    }
    if (boundsOf(lower) != null) {
      return addUpper(lower, upper);
    }
    if (boundsOf(upper) != null) {
      return addLower(upper, lower);
    }
    return switch (upper) {
      case Type.Declared target -> {
        Type.Declared seen = Ancestors.as(Capture.of(lower), target.symbol());
        if (seen == null || target.arguments().isEmpty()) {
          yield seen != null || Conversions.isObject(upper);
        }
        yield !seen.isRaw() && areContained(seen.arguments(), target.arguments());
      }
      case Type.Array target -> isArray(lower, target);
      case Type.Intersection intersection ->
          intersection.types().stream().allMatch(each -> isSubtype(lower, each));
      case Type.Variable variable -> {
        Type below = variable.symbol().lower();
        yield below != null && isSubtype(lower, below);
      }
      default -> false;
    };
  }

  private boolean isArray(Type lower, Type.Array upper) {
    if (lower instanceof Type.Variable variable) {
      return variable.symbol().bounds().stream().anyMatch(bound -> isArray(bound, upper));
    }
    return lower instanceof Type.Array source
        && source.element().isReference() == upper.element().isReference()
        && (source.element().isReference()
            ? isSubtype(source.element(), upper.element())
            : source.element().equals(upper.element()));
  }

  private boolean areContained(List<Type> arguments, List<Type> in) {
    for (int i = 0; i < in.size(); i++) {
      if (i >= arguments.size() || !isContained(arguments.get(i), in.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether an argument is to be within another (JLS 18.2.3). */
  private boolean isContained(Type argument, Type in) {
    if (!(in instanceof Type.Wildcard outer)) {
      return !(argument instanceof Type.Wildcard) && isEqual(argument, in);
    }
    if (outer.isUnbounded()) {
      return true;
    }
    if (!(argument instanceof Type.Wildcard inner)) {
      return outer.isSuper()
          ? isSubtype(outer.bound(), argument)
          : isSubtype(argument, outer.bound());
    }
    if (outer.isSuper()) {
      return inner.isSuper() && isSubtype(outer.bound(), inner.bound());
    }
    return inner.isSuper()
        ? isEqual(new Type.Declared(library.object(), List.of()), outer.bound())
        : isSubtype(inner.bound(), outer.bound());
  }

  /** Whether two types are to be the same (JLS 18.2.4). */
  public boolean isEqual(Type left, Type right) {
    if (left.equals(right)) {
      return true;
    }
    if (isProper(left) && isProper(right)) {
      return false;
    }
    if (boundsOf(left) != null) {
      return addEqual(left, right);
    }
    if (boundsOf(right) != null) {
      return addEqual(right, left);
    }
    if (left instanceof Type.Array a && right instanceof Type.Array b) {
      return isEqual(a.element(), b.element());
    }
    if (left instanceof Type.Wildcard a && right instanceof Type.Wildcard b) {
      return a.isSuper() == b.isSuper() && isEqual(a.bound(), b.bound());
    }
    if (!(left instanceof Type.Declared a)
        || !(right instanceof Type.Declared b)
        || a.symbol() != b.symbol()
        || a.arguments().size() != b.arguments().size()) {
      return false;
    }
    for (int i = 0; i < a.arguments().size(); i++) {
      if (!isEqual(a.arguments().get(i), b.arguments().get(i))) {
        return false;
      }
    }
    return true;
  }

  private VariableBounds require(Type variable) {
    VariableBounds bounds = boundsOf(variable);
    if (bounds == null) {
      throw new IllegalStateException("no bounds of " + variable);
    }
    return bounds;
  }

  private static boolean isTooMuch(VariableBounds bounds, Type type) {
    return bounds.count() > MOST_BOUNDS || !isWithin(type, DEEPEST_BOUND);
  }

  private static boolean isWithin(Type type, int depth) {
    return switch (type) {
      case Type.Declared declared ->
          depth > 0 && declared.arguments().stream().allMatch(each -> isWithin(each, depth - 1));
      case Type.Array array -> isWithin(array.element(), depth);
      case Type.Wildcard wildcard -> isWithin(wildcard.bound(), depth);
      case Type.Intersection intersection ->
          intersection.types().stream().allMatch(each -> isWithin(each, depth));
      default -> true;
    };
  }

  // What follows from a new bound (JLS 18.3).

  /** A type with the types of variables that are known already. */
  private Type settledInside(Type type) {
    return isProper(type) || boundsOf(type) != null ? type : settled(type);
  }

  /** A type with the types of variables that are known already. */
  public Type settled(Type type) {
    Map<TypeVariableSymbol, Type> known = new HashMap<>();
    variables.forEach(
        (symbol, bounds) ->
            bounds.equal().stream()
                .filter(this::isProper)
                .findFirst()
                .ifPresent(found -> known.put(symbol, found)));
    return new Substitution(known).apply(type);
  }

  private boolean addEqual(Type variable, Type given) {
    VariableBounds bounds = require(variable);
    Type type = settledInside(given);
    if (type instanceof Primitive || isTooMuch(bounds, type)) {
      return false;
    }
    if (variable.equals(type) || !bounds.equal().add(type)) {
      return true;
    }
    if (boundsOf(type) != null && !addEqual(type, variable)) {
      return false;
    }
    for (Type other : List.copyOf(bounds.equal())) {
      if (!isEqual(type, other)) {
        return false;
      }
    }
    for (Type upper : List.copyOf(bounds.upper())) {
      if (!isUncheckedSubtype(type, upper) && !isSubtype(type, upper)) {
        return false;
      }
    }
    for (Type lower : List.copyOf(bounds.lower())) {
      if (!isSubtype(lower, type)) {
        return false;
      }
    }
    return !isProper(type) || substitute(variable, type);
  }

  /** Puts a type for a variable in the bounds of the others. */
  private boolean substitute(Type variable, Type type) {
    TypeVariableSymbol symbol = ((Type.Variable) variable).symbol();
    Substitution substitution = new Substitution(Map.of(symbol, type));
    for (Map.Entry<TypeVariableSymbol, VariableBounds> entry : List.copyOf(variables.entrySet())) {
      Type other = new Type.Variable(entry.getKey());
      VariableBounds bounds = entry.getValue();
      for (Type bound : List.copyOf(bounds.equal())) {
        Type changed = substitution.apply(bound);
        if (!changed.equals(bound) && !isEqual(other, changed)) {
          return false;
        }
      }
      for (Type bound : List.copyOf(bounds.upper())) {
        Type changed = substitution.apply(bound);
        if (!changed.equals(bound) && !isSubtype(other, changed)) {
          return false;
        }
      }
      for (Type bound : List.copyOf(bounds.lower())) {
        Type changed = substitution.apply(bound);
        if (!changed.equals(bound) && !isSubtype(changed, other)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean addUpper(Type variable, Type given) {
    VariableBounds bounds = require(variable);
    Type type = settledInside(given);
    if (type instanceof Primitive || isTooMuch(bounds, type)) {
      return false;
    }
    if (variable.equals(type) || !bounds.upper().add(type)) {
      return true;
    }
    if (boundsOf(type) != null && !addLower(type, variable)) {
      return false;
    }
    for (Type below : both(bounds.equal(), bounds.lower())) {
      if (!isUncheckedSubtype(below, type) && !isSubtype(below, type)) {
        return false;
      }
    }
    for (Type other : List.copyOf(bounds.upper())) {
      if (!haveEqualArguments(type, other)) {
        return false;
      }
    }
    return true;
  }

  /** Two bounds from above that are of one generic class have the same arguments (JLS 18.3.1). */
  private boolean haveEqualArguments(Type type, Type other) {
    if (type.equals(other) || boundsOf(type) != null || boundsOf(other) != null) {
      return true;
    }
    for (Type.Declared a : Ancestors.all(type)) {
      Type.Declared b = a.arguments().isEmpty() ? null : Ancestors.as(other, a.symbol());
      for (int i = 0; b != null && i < Math.min(a.arguments().size(), b.arguments().size()); i++) {
        Type left = a.arguments().get(i);
        Type right = b.arguments().get(i);
        if (isKnown(left) && isKnown(right) && !isEqual(left, right)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether an argument is a type, and no wildcard or what stands for one. */
  private static boolean isKnown(Type argument) {
    return !(argument instanceof Type.Wildcard)
        && !(argument instanceof Type.Variable variable && variable.symbol().isCaptured());
  }

  private boolean addLower(Type variable, Type given) {
    VariableBounds bounds = require(variable);
    Type type = settledInside(given);
    if (type instanceof Primitive || isTooMuch(bounds, type)) {
      return false;
    }
    if (variable.equals(type) || !bounds.lower().add(type)) {
      return true;
    }
    if (boundsOf(type) != null && !addUpper(type, variable)) {
      return false;
    }
    for (Type equal : List.copyOf(bounds.equal())) {
      if (!isSubtype(type, equal)) {
        return false;
      }
    }
    for (Type upper : List.copyOf(bounds.upper())) {
      if (!isUncheckedSubtype(type, upper) && !isSubtype(type, upper)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a variable has to be found before its value is compared with what is wanted. */
  public boolean isEager(Type type) {
    VariableBounds bounds = boundsOf(type);
    return bounds != null
        && both(bounds.equal(), bounds.lower()).stream()
            .anyMatch(
                bound ->
                    bound instanceof Type.Declared declared
                        && declared.arguments().stream().anyMatch(Type.Wildcard.class::isInstance));
  }

  /** The variables that types mention, and those that their types depend on (JLS 18.4). */
  public Set<TypeVariableSymbol> dependencies(List<Type> types) {
    Set<TypeVariableSymbol> mentioned = new LinkedHashSet<>();
    types.forEach(type -> addMentioned(type, mentioned));
    Set<TypeVariableSymbol> reached = new LinkedHashSet<>();
    Resolution resolution = new Resolution(this, variables);
    mentioned.forEach(symbol -> resolution.reach(symbol, variables.keySet(), reached));
    return reached;
  }

  /** Whether types mention one of some variables. */
  public boolean mentions(List<Type> types, Set<TypeVariableSymbol> among) {
    Set<TypeVariableSymbol> mentioned = new HashSet<>();
    types.forEach(type -> addMentioned(type, mentioned));
    return mentioned.stream().anyMatch(among::contains);
  }

  /** Finds the types of the variables that some types mention, before those of the others. */
  public void resolve(List<Type> types) {
    new Resolution(this, variables).resolve(dependencies(types));
  }

  /** The types of all variables (JLS 18.4); empty when there are none that fit. */
  public Optional<Substitution> resolve() {
    if (!new Resolution(this, variables).resolve(variables.keySet())) {
      return Optional.empty();
    }
    Map<TypeVariableSymbol, Type> found = new LinkedHashMap<>();
    variables.forEach(
        (symbol, bounds) ->
            bounds.equal().stream()
                .filter(this::isProper)
                .findFirst()
                .ifPresent(type -> found.put(symbol, type)));
    return found.size() == variables.size()
        ? Optional.of(new Substitution(found))
        : Optional.empty();
  }

  /** Adds the variables that a type mentions. */
  void addMentioned(Type type, Set<TypeVariableSymbol> found) {
    switch (type) {
      case Type.Variable variable -> {
        if (variables.containsKey(variable.symbol())) {
          found.add(variable.symbol());
        }
      }
      case Type.Declared declared -> declared.arguments().forEach(a -> addMentioned(a, found));
      case Type.Array array -> addMentioned(array.element(), found);
      case Type.Wildcard wildcard -> addMentioned(wildcard.bound(), found);
      case Type.Intersection intersection ->
          intersection.types().forEach(each -> addMentioned(each, found));
      default -> {}
    }
  }
}
