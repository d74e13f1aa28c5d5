package dev.jkc.compiler.type;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which values may stand where another type is wanted (JLS 5). */
public final class Conversions {
  /** How deep values may lie in one another. */
  private static final int NESTING_LIMIT = 64;

  private static final Set<String> ARRAY_INTERFACES =
      Set.of("java.lang.Cloneable", "java.io.Serializable");

  private Conversions() {}

  /** Whether every value of one primitive type becomes one of the other without a cast. */
  public static boolean widens(Primitive from, Primitive to) {
    if (from == to) {
      return true;
    }
    if (from == Primitive.BOOLEAN || to == Primitive.BOOLEAN) {
      return false;
    }
    if (from.isFloating()) {
      return from == Primitive.FLOAT && to == Primitive.DOUBLE;
    }
    boolean unsigned = isUnsignedExtension(from) || isUnsignedExtension(to);
    if (to.isFloating()) {
      // JLS 5.1.2 lets int and long lose precision; the unsigned types do not.
      return !unsigned || from.bits() < (to == Primitive.FLOAT ? 24 : 53);
    }
    if (from.isSigned()) {
      return to.isSigned() && from.bits() < to.bits();
    }
    boolean sameKind = to.isSigned() ? from.bits() < to.bits() : from.bits() <= to.bits();
    // A number becomes a character by a cast only, so that printing one never shows the other.
    return sameKind && to != Primitive.CHAR;
  }

  private static boolean isUnsignedExtension(Primitive type) {
    return type == Primitive.UBYTE
        || type == Primitive.USHORT
        || type == Primitive.UINT
        || type == Primitive.ULONG;
  }

  /** Whether a value may be passed without looking at constants (strict or loose invocation). */
  public static boolean isPassable(Type from, Type to) {
    if (from.isError() || to.isError() || from.equals(to)) {
      return from != Type.Special.VOID;
    }
    return switch (to) {
      case Primitive target -> from instanceof Primitive source && widens(source, target);
      case Type.Pointer target -> pointerConverts(from, target);
      case Type.Function target -> from == Type.Special.NULL || functionConverts(from, target);
      case Type.Declared target ->
          !target.symbol().kind().isValue() && isSubtypeUnchecked(from, target);
      case Type.Array target -> isSubtypeUnchecked(from, target);
      case Type.Variable target -> !target.symbol().isValue() && isSubtype(from, target);
      case Type.Intersection target -> isSubtypeUnchecked(from, target);
      case Type.Wildcard target -> false;
      case Type.FixedArray target -> false;
      case Type.Special target -> false;
    };
  }

  /** Whether a value may be assigned, constants that fit included (JLS 5.2). */
  public static boolean isAssignable(Type from, @Nullable Constant constant, Type to) {
    if (isPassable(from, to) || Boxes.converts(from, to)) {
      return true;
    }
    Primitive boxed = from instanceof Primitive ? Boxes.unboxed(to).orElse(null) : null;
    if (boxed != null && constant != null && boxed.bits() <= 16) {
      // A constant that fits is narrowed, and boxed then (JLS 5.2).
      return isAssignable(from, constant, boxed);
    }
    if (!(constant instanceof Constant.Whole whole) || !(to instanceof Primitive target)) {
      return false;
    }
    if (!target.isInteger() || !Constant.fits(whole, target)) {
      return false;
    }
    if (isUnsignedExtension(whole.type()) || isUnsignedExtension(target)) {
      return true;
    }
    return whole.type() != Primitive.LONG && target.bits() <= 16;
  }

  /** Whether an integer constant may be passed where an unsigned type is wanted. */
  public static boolean isConstantPassable(@Nullable Constant constant, Type to) {
    return constant instanceof Constant.Whole whole
        && to instanceof Primitive target
        && target.isInteger()
        && (isUnsignedExtension(target) || isUnsignedExtension(whole.type()))
        && Constant.fits(whole, target);
  }

  private static boolean pointerConverts(Type from, Type.Pointer to) {
    if (from == Type.Special.NULL) {
      return true;
    }
    if (!(from instanceof Type.Pointer source)) {
      return false;
    }
    boolean keepsVolatile = !source.isVolatile() || to.isVolatile();
    boolean samePointee =
        to.pointee() == Type.Special.VOID || source.pointee().equals(to.pointee());
    return keepsVolatile && samePointee;
  }

  private static boolean functionConverts(Type from, Type.Function to) {
    return from instanceof Type.Function source
        && source.convention() == to.convention()
        && (to.isUnsafe() || !source.isUnsafe())
        && source.forbidden().containsAll(to.forbidden())
        && source.result().equals(to.result())
        && source.parameters().equals(to.parameters());
  }

  /** Subtyping among reference types (JLS 4.10). */
  public static boolean isSubtype(Type from, Type to) {
    return isSubtype(from, to, NESTING_LIMIT);
  }

  private static boolean isSubtype(Type from, Type to, int depth) {
    if (from.equals(to) || from == Type.Special.NULL) {
      return true;
    }
    if (depth == 0) {
      return false;
    }
    if (isObject(to)) {
      return from.isReference();
    }
    if (to instanceof Type.Intersection intersection) {
      return intersection.types().stream().allMatch(each -> isSubtype(from, each, depth - 1));
    }
    if (to instanceof Type.Variable variable
        && variable.symbol().lower() != null
        && isSubtype(from, variable.symbol().lower(), depth - 1)) {
      return true;
    }
    return switch (from) {
      case Type.Variable variable ->
          variable.symbol().bounds().stream().anyMatch(each -> isSubtype(each, to, depth - 1));
      case Type.Intersection intersection ->
          intersection.types().stream().anyMatch(each -> isSubtype(each, to, depth - 1));
      case Type.Array source ->
          isOfArrays(to)
              || (to instanceof Type.Array target
                  && source.element().isReference()
                  && isSubtype(source.element(), target.element(), depth - 1));
      case Type.Declared source ->
          to instanceof Type.Declared target
              && !source.symbol().kind().isValue()
              && inherits(source, target, depth);
      default -> false;
    };
  }

  /** Whether a type is one of the interfaces that arrays implement (JLS 10.8). */
  static boolean isOfArrays(Type type) {
    return type instanceof Type.Declared declared
        && ARRAY_INTERFACES.contains(declared.symbol().binaryName());
  }

  static boolean isObject(Type type) {
    return type instanceof Type.Declared declared
        && declared.symbol().binaryName().equals("java.lang.Object");
  }

  private static boolean inherits(Type.Declared from, Type.Declared to, int depth) {
    Type.Declared seen = Ancestors.as(from, to.symbol());
    if (seen == null || to.isRaw()) {
      return seen != null;
    }
    if (seen.arguments().size() != to.arguments().size()) {
      return false;
    }
    for (int i = 0; i < to.arguments().size(); i++) {
      if (!contains(to.arguments().get(i), seen.arguments().get(i), depth - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an argument allows all that another one does (JLS 4.5.1). */
  static boolean contains(Type argument, Type other) {
    return contains(argument, other, NESTING_LIMIT);
  }

  private static boolean contains(Type argument, Type other, int depth) {
    if (!(argument instanceof Type.Wildcard wildcard)) {
      return argument.equals(other);
    }
    if (wildcard.isUnbounded() || wildcard.equals(other)) {
      return true;
    }
    if (other instanceof Type.Wildcard inner) {
      return wildcard.isSuper()
          ? inner.isSuper() && isSubtype(wildcard.bound(), inner.bound(), depth)
          : !inner.isSuper() && isSubtype(inner.bound(), wildcard.bound(), depth);
    }
    return wildcard.isSuper()
        ? isSubtype(wildcard.bound(), other, depth)
        : isSubtype(other, wildcard.bound(), depth);
  }

  /** Subtyping that takes objects of a raw type for those of any arguments (JLS 5.1.9). */
  public static boolean isSubtypeUnchecked(Type from, Type to) {
    if (isSubtype(from, to)) {
      return true;
    }
    if (from instanceof Type.Array source && to instanceof Type.Array target) {
      return source.element().isReference()
          && target.element().isReference()
          && isSubtypeUnchecked(source.element(), target.element());
    }
    if (to instanceof Type.Intersection intersection) {
      return intersection.types().stream().allMatch(each -> isSubtypeUnchecked(from, each));
    }
    if (!(to instanceof Type.Declared target)) {
      return false;
    }
    Type.Declared seen = Ancestors.as(from, target.symbol());
    return seen != null && seen.isRaw();
  }

  /**
   * Whether a cast may be written (JLS 5.5; pointers convert to each other and to 64-bit integers).
   */
  public static boolean isCastable(Type from, Type to) {
    if (from.isError() || to.isError() || from.equals(to)) {
      return true;
    }
    if (from instanceof Primitive source && to instanceof Primitive target) {
      return source != Primitive.BOOLEAN && target != Primitive.BOOLEAN;
    }
    if (isAddress(to)) {
      return isAddress(from) || from == Type.Special.NULL || from == Primitive.ULONG;
    }
    if (isAddress(from)) {
      return to == Primitive.ULONG;
    }
    if (from instanceof Primitive source && to.isReference()) {
      return Boxes.boxesTo(source, to);
    }
    if (to instanceof Primitive target && from.isReference()) {
      return Boxes.converts(from, to)
          || (Boxes.unboxed(from).isEmpty()
              && Boxes.boxesTo(target, Bounds.upper(Capture.of(from))));
    }
    return from.isReference() && to.isReference() && Casts.areCompatible(from, to);
  }

  /** Whether values are raw addresses. */
  public static boolean isAddress(Type type) {
    return type instanceof Type.Pointer || type instanceof Type.Function;
  }

  /** Whether values may only live on the stack. */
  public static boolean isStackOnly(Type type) {
    return switch (type) {
      case Type.Declared d ->
          d.symbol().kind().isValue() && d.symbol().traits().has(Traits.Flag.STACK_ONLY);
      case Type.FixedArray a -> isStackOnly(a.element());
      case Type.Array a -> isStackOnly(a.element());
      case Type.Pointer p -> isStackOnly(p.pointee());
      default -> false;
    };
  }

  /** Whether a type holds no managed reference, so that raw memory may hold it. */
  public static boolean isPlain(Type type) {
    return isPlain(type, new HashSet<>());
  }

  private static boolean isPlain(Type type, Set<Type.Declared> within) {
    return switch (type) {
      case Primitive p -> true;
      case Type.Pointer p -> true;
      case Type.Function f -> true;
      case Type.FixedArray a -> isPlain(a.element(), within);
      case Type.Variable v -> v.symbol().isValue();
      case Type.Special s -> s != Type.Special.NULL;
      case Type.Array a -> false;
      case Type.Wildcard w -> false;
      case Type.Intersection i -> false;
      case Type.Declared d -> {
        if (!d.symbol().kind().isValue()) {
          yield false;
        }
        if (!within.add(d) || within.size() > NESTING_LIMIT) {
          yield true; // contains itself, which is reported where it is declared
        }
        Substitution substitution = Substitution.of(d);
        yield d.symbol().fields().values().stream()
            .filter(f -> !f.isStatic())
            .allMatch(f -> isPlain(substitution.apply(f.type()), within));
      }
    };
  }
}
