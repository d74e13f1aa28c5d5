package dev.jkc.compiler.type;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which values may stand where another type is wanted (JLS 5). */
public final class Conversions {
  /** How deep values may lie in one another. */
  private static final int NESTING_LIMIT = 64;

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
      case Type.Declared target -> !target.symbol().kind().isValue() && isSubtype(from, target);
      case Type.Array target -> isSubtype(from, target);
      case Type.Variable target -> from == Type.Special.NULL && !target.symbol().isValue();
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
    if (from.equals(to) || from == Type.Special.NULL) {
      return true;
    }
    if (to instanceof Type.Declared target
        && target.symbol().binaryName().equals("java.lang.Object")) {
      return from.isReference();
    }
    if (from instanceof Type.Array source && to instanceof Type.Array target) {
      return source.element().isReference() && isSubtype(source.element(), target.element());
    }
    if (from instanceof Type.Declared source && to instanceof Type.Declared target) {
      return !source.symbol().kind().isValue() && inherits(source, target);
    }
    return false;
  }

  private static boolean inherits(Type.Declared from, Type.Declared to) {
    if (from.symbol() == to.symbol()) {
      return from.arguments().equals(to.arguments())
          || from.arguments().isEmpty()
          || to.arguments().isEmpty();
    }
    Substitution substitution = Substitution.of(from);
    Type.Declared superclass = from.symbol().superclass();
    if (superclass != null && inherits((Type.Declared) substitution.apply(superclass), to)) {
      return true;
    }
    for (Type.Declared superinterface : from.symbol().interfaces()) {
      if (inherits((Type.Declared) substitution.apply(superinterface), to)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The type that two reference types have in common (JLS 4.10.4). Of several at once it is the
   * class.
   *
   * @param object {@code java.lang.Object}
   */
  public static Type leastUpperBound(Type left, Type right, TypeSymbol object) {
    Type root = new Type.Declared(object, List.of());
    if (left instanceof Type.Array a && right instanceof Type.Array b) {
      boolean areReferences = a.element().isReference() && b.element().isReference();
      return areReferences
          ? new Type.Array(leastUpperBound(a.element(), b.element(), object))
          : root;
    }
    Set<Type.Declared> common = new LinkedHashSet<>();
    addSupertypes(left, common);
    common.removeIf(type -> !isSubtype(right, type));
    List<Type.Declared> least =
        common.stream()
            .filter(type -> common.stream().noneMatch(t -> !t.equals(type) && isSubtype(t, type)))
            .toList();
    return least.size() == 1
        ? least.getFirst()
        : least.stream()
            .filter(type -> !isInterface(type))
            .<Type>map(type -> type)
            .findFirst()
            .orElse(root);
  }

  private static void addSupertypes(Type type, Set<Type.Declared> found) {
    if (!(type instanceof Type.Declared declared) || !found.add(declared)) {
      return;
    }
    Substitution substitution = Substitution.of(declared);
    Type.Declared superclass = declared.symbol().superclass();
    if (superclass != null) {
      addSupertypes(substitution.apply(superclass), found);
    }
    for (Type.Declared superinterface : declared.symbol().interfaces()) {
      addSupertypes(substitution.apply(superinterface), found);
    }
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
          || (Boxes.unboxed(from).isEmpty() && Boxes.boxesTo(target, from));
    }
    if (from.isReference() && to.isReference()) {
      return isSubtype(from, to) || isSubtype(to, from) || mayMeet(from, to);
    }
    return false;
  }

  /** Whether there may be objects of two types that do not include each other (JLS 5.5.1). */
  private static boolean mayMeet(Type left, Type right) {
    if (left instanceof Type.Array a && right instanceof Type.Array b) {
      return a.element().isReference()
          && b.element().isReference()
          && isCastable(a.element(), b.element());
    }
    return left instanceof Type.Declared a
        && right instanceof Type.Declared b
        && (isInterface(a) || isInterface(b))
        && !a.symbol().isFinal()
        && !b.symbol().isFinal();
  }

  private static boolean isInterface(Type.Declared type) {
    return type.symbol().kind() == TypeSymbol.Kind.INTERFACE;
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
