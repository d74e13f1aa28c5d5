package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import java.util.List;

/** Types without their arguments and variables (JLS 4.6), as code has them. */
public final class Erasure {
  private Erasure() {}

  /** The erasure of a type; variables of values stay. */
  public static Type of(Type type) {
    return switch (type) {
      case Type.Variable variable ->
          variable.symbol().isValue() ? variable : of(variable.symbol().bounds().getFirst());
      case Type.Declared declared ->
          declared.symbol().kind().isValue() || declared.arguments().isEmpty()
              ? declared
              : new Type.Declared(declared.symbol(), List.of());
      case Type.Array array -> new Type.Array(of(array.element()));
      case Type.Wildcard wildcard -> of(wildcard.bound());
      case Type.Intersection intersection -> of(intersection.types().getFirst());
      case Type.Pointer pointer -> pointer;
      case Type.FixedArray array -> array;
      case Type.Function function -> function;
      case Type.Primitive primitive -> primitive;
      case Type.Special special -> special;
    };
  }

  /** The erasure of each type. */
  public static List<Type> ofAll(List<Type> types) {
    return types.stream().map(Erasure::of).toList();
  }

  /** Whether objects know all of a type at run time (JLS 4.7). */
  public static boolean isReifiable(Type type) {
    return switch (type) {
      case Type.Declared declared ->
          declared.arguments().stream()
              .allMatch(a -> a instanceof Type.Wildcard wildcard && wildcard.isUnbounded());
      case Type.Array array -> isReifiable(array.element());
      case Type.Variable variable -> false;
      case Type.Intersection intersection -> false;
      default -> true;
    };
  }
}
