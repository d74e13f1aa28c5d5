package dev.jkc.compiler.symbol;

/** A type parameter of a class or method; compared by identity. */
public final class TypeVariableSymbol {
  private final String name;
  private final boolean value;

  /** Makes a type variable; {@code value} marks the {@code <value T>} form. */
  public TypeVariableSymbol(String name, boolean value) {
    this.name = name;
    this.value = value;
  }

  /** The name as declared. */
  public String name() {
    return name;
  }

  /** Whether it takes primitives, structs and pointers and is specialised. */
  public boolean isValue() {
    return value;
  }
}
