package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import java.util.ArrayList;
import java.util.List;

/**
 * Types without their arguments and variables (JLS 4.6), as code has them. Arguments over values
 * stay, as code is made for them; beside them other parameters stand for themselves.
 */
public final class Erasure {
  private Erasure() {}

  /** The erasure of a type; variables of values stay. */
  public static Type of(Type type) {
    return switch (type) {
      case Type.Variable variable ->
          variable.symbol().isValue() ? variable : of(variable.symbol().bounds().getFirst());
      case Type.Declared declared ->
          declared.arguments().isEmpty()
              ? declared
              : new Type.Declared(declared.symbol(), values(declared));
      case Type.Array array -> new Type.Array(of(array.element()));
      case Type.Wildcard wildcard -> of(wildcard.bound());
      case Type.Intersection intersection -> of(intersection.types().getFirst());
      case Type.Pointer pointer -> pointer;
      case Type.FixedArray array -> new Type.FixedArray(of(array.element()), array.length());
      case Type.Function function -> function;
      case Type.Primitive primitive -> primitive;
      case Type.Special special -> special;
    };
  }

  /** The arguments over values, and the parameters for the others; none if there are no such. */
  private static List<Type> values(Type.Declared type) {
    if (!type.symbol().isOverValues() && !type.symbol().kind().isValue()) {
      return List.of();
    }
    List<Type> arguments = new ArrayList<>();
    for (int i = 0; i < type.arguments().size(); i++) {
      TypeVariableSymbol parameter = type.symbol().allTypeParameters().get(i);
      arguments.add(parameter.isValue() ? type.arguments().get(i) : new Type.Variable(parameter));
    }
    return arguments;
  }

  /** The erasure of each type. */
  public static List<Type> ofAll(List<Type> types) {
    return types.stream().map(Erasure::of).toList();
  }

  /** Whether objects know all of a type at run time (JLS 4.7). */
  public static boolean isReifiable(Type type) {
    return switch (type) {
      case Type.Declared declared -> declared.arguments().stream().allMatch(Erasure::isKnown);
      case Type.Array array -> isReifiable(array.element());
      case Type.Variable variable -> variable.symbol().isValue();
      case Type.Intersection intersection -> false;
      default -> true;
    };
  }

  private static boolean isKnown(Type argument) {
    return argument instanceof Type.Wildcard wildcard
        ? wildcard.isUnbounded()
        : !argument.isReference();
  }
}
