package dev.jkc.compiler.symbol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type parameter of a class or method, or what stands for a wildcard; compared by identity. */
public final class TypeVariableSymbol {
  private final String name;
  private final boolean value;
  private final @Nullable Type lower;
  private final boolean captured;
  private List<Type> bounds = List.of();

  /** Makes a type variable; {@code value} marks the {@code <value T>} form. */
  public TypeVariableSymbol(String name, boolean value) {
    this(name, value, false, null);
  }

  private TypeVariableSymbol(String name, boolean value, boolean captured, @Nullable Type lower) {
    this.name = name;
    this.value = value;
    this.captured = captured;
    this.lower = lower;
  }

  /** Makes what stands for the type that a wildcard means (JLS 5.1.10). */
  public static TypeVariableSymbol captureOf(Type.Wildcard wildcard) {
    Type lower = wildcard.isSuper() ? wildcard.bound() : null;
    return new TypeVariableSymbol("capture of " + wildcard, false, true, lower);
  }

  /** The name as declared. */
  public String name() {
    return name;
  }

  /** Whether it takes primitives, structs and pointers and is specialised. */
  public boolean isValue() {
    return value;
  }

  /** Whether it stands for a wildcard. */
  public boolean isCaptured() {
    return captured;
  }

  /** What the types that it stands for are above of, or null. */
  public @Nullable Type lower() {
    return lower;
  }

  /** What the types that it stands for are below of; at least one unless it is a value's. */
  public List<Type> bounds() {
    return bounds;
  }

  /** Says what the types that it stands for are below of. */
  public void setBounds(List<Type> types) {
    bounds = List.copyOf(types);
  }

  @Override
  public String toString() {
    return name;
  }
}
