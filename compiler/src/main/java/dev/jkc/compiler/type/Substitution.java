package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Types for type variables. */
public record Substitution(Map<TypeVariableSymbol, Type> types) {
  /** The substitution that changes nothing. */
  public static final Substitution EMPTY = new Substitution(Map.of());

  public Substitution {
    types = Map.copyOf(types);
  }

  /** Parameters replaced by arguments of the same number; empty for a raw type. */
  public static Substitution of(List<TypeVariableSymbol> parameters, List<Type> arguments) {
    if (parameters.size() != arguments.size()) {
      return EMPTY;
    }
    Map<TypeVariableSymbol, Type> map = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      map.put(parameters.get(i), arguments.get(i));
    }
    return new Substitution(map);
  }

  /** The substitution that a type's arguments make of its declaration's parameters. */
  public static Substitution of(Type.Declared type) {
    return of(type.symbol().allTypeParameters(), type.arguments());
  }

  /** What it says of variables over values: the rest does not matter to code. */
  public Substitution ofValues() {
    Map<TypeVariableSymbol, Type> values = new HashMap<>(types);
    values.keySet().removeIf(variable -> !variable.isValue());
    return new Substitution(values);
  }

  /** Both; {@code other} is right about variables of which both speak. */
  public Substitution and(Substitution other) {
    Map<TypeVariableSymbol, Type> both = new HashMap<>(types);
    both.putAll(other.types);
    return new Substitution(both);
  }

  /** The type with its variables replaced. */
  public Type apply(Type type) {
    if (types.isEmpty()) {
      return type;
    }
    return switch (type) {
      case Type.Variable variable -> types.getOrDefault(variable.symbol(), variable);
      case Type.Declared declared ->
          declared.arguments().isEmpty()
              ? declared
              : new Type.Declared(declared.symbol(), applyAll(declared.arguments()));
      case Type.Wildcard wildcard -> apply(wildcard);
      case Type.Intersection intersection -> new Type.Intersection(applyAll(intersection.types()));
      case Type.Array array -> new Type.Array(apply(array.element()));
      case Type.Pointer pointer -> new Type.Pointer(apply(pointer.pointee()), pointer.isVolatile());
      case Type.FixedArray array -> new Type.FixedArray(apply(array.element()), array.length());
      case Type.Function function ->
          new Type.Function(
              function.isUnsafe(),
              function.convention(),
              function.forbidden(),
              apply(function.result()),
              applyAll(function.parameters()));
      case Type.Primitive primitive -> primitive;
      case Type.Special special -> special;
    };
  }

  /** A wildcard whose bound is a variable that another wildcard is put for is that one. */
  private Type apply(Type.Wildcard wildcard) {
    Type bound = apply(wildcard.bound());
    if (!(bound instanceof Type.Wildcard inner)) {
      return new Type.Wildcard(wildcard.isSuper(), bound);
    }
    return inner;
  }

  /**
   * The erasure of a type with its variables replaced: those over values too that only the bounds
   * of other variables mention.
   */
  public Type erase(Type type) {
    return apply(Erasure.of(apply(type)));
  }

  /** The erasure of each type with its variables replaced. */
  public List<Type> eraseAll(List<Type> list) {
    return list.stream().map(this::erase).toList();
  }

  /** Each type with its variables replaced. */
  public List<Type> applyAll(List<Type> list) {
    return list.stream().map(this::apply).toList();
  }
}
