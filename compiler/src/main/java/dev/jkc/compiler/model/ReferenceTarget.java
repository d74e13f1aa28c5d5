package dev.jkc.compiler.model;

import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.type.FunctionType;
import org.jspecify.annotations.Nullable;

/**
 * What a method reference does when it is called (JLS 15.13.3); the method is its invocation.
 *
 * @param site the type before the colons
 * @param receiver holds the value before the colons; null when there is none but {@code this}
 * @param function what it implements
 * @param result the type of the value that the method gives
 */
public record ReferenceTarget(
    Kind kind, Type site, @Nullable LocalSymbol receiver, FunctionType function, Type result) {

  /** The kinds of method reference. */
  public enum Kind {
    STATIC,
    /** A method of the object before the colons. */
    BOUND,
    /** A method of the first argument. */
    UNBOUND,
    /** A method of the superclass. */
    SUPER,
    CONSTRUCTOR,
    /** A new array, as long as the argument says. */
    ARRAY,
    /** {@code clone} of an array. */
    COPY
  }
}
