package dev.jkc.compiler.symbol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type parameter of a class or method, or what stands for a wildcard; compared by identity. */
public final class TypeVariableSymbol {
  private final String name;
  private final boolean value;
  private final Type.@Nullable Wildcard wildcard;
  private List<Type> bounds = List.of();
  private boolean lacksBound;

  /** Makes a type variable; {@code value} marks the {@code <value T>} form. */
  public TypeVariableSymbol(String name, boolean value) {
    this(name, value, null);
  }

  private TypeVariableSymbol(String name, boolean value, Type.@Nullable Wildcard wildcard) {
    this.name = name;
    this.value = value;
    this.wildcard = wildcard;
  }

  /** Makes what stands for the type that a wildcard means (JLS 5.1.10). */
  public static TypeVariableSymbol captureOf(Type.Wildcard wildcard) {
    return new TypeVariableSymbol("capture of " + wildcard, false, wildcard);
  }

  /** The name as declared. */
  public String name() {
    return name;
  }

  /** Whether it takes primitives, structs and pointers and is specialised. */
  public boolean isValue() {
    return value;
  }

  /**
   * Whether it stands for a type that is yet to be found, within bounds that are kept elsewhere.
   */
  public boolean isInferred() {
    return !value && bounds.isEmpty();
  }

  /** Whether it stands for a wildcard. */
  public boolean isCaptured() {
    return wildcard != null;
  }

  /** The wildcard that it stands for, or null. */
  public Type.@Nullable Wildcard wildcard() {
    return wildcard;
  }

  /** What the types that it stands for are above of, or null. */
  public @Nullable Type lower() {
    return wildcard != null && wildcard.isSuper() ? wildcard.bound() : null;
  }

  /** What the types that it stands for are below of; at least one unless it is a value's. */
  public List<Type> bounds() {
    return bounds;
  }

  /** Says what the types that it stands for are below of. */
  public void setBounds(List<Type> types) {
    bounds = List.copyOf(types);
  }

  /** Says that a type which it extends does not exist. */
  public void setLacksBound() {
    lacksBound = true;
  }

  /** Whether a type does not exist that it extends: what stands for it may have any member then. */
  public boolean lacksBound() {
    return lacksBound;
  }

  @Override
  public String toString() {
    return name;
  }
}
