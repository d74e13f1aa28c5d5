package dev.jkc.compiler.check;

import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Inference;
import java.util.List;
import java.util.Optional;

/** The types of the library that the rules of the language mention, as inference needs them. */
record InferenceLibrary(Universe universe) implements Inference.Library {
  @Override
  public TypeSymbol object() {
    return universe.require("java.lang", "Object");
  }

  @Override
  public Optional<Type> box(Type.Primitive primitive) {
    return Boxes.nameOf(primitive).map(this::type);
  }

  @Override
  public List<Type> arraySupertypes() {
    return List.of(type("java.io.Serializable"), type("java.lang.Cloneable"));
  }

  @Override
  public Type runtimeException() {
    return type("java.lang.RuntimeException");
  }

  private Type type(String name) {
    return new Type.Declared(universe.require(name), List.of());
  }
}
