package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * A formal parameter of a method, constructor or lambda, or a record component.
 *
 * @param type null only for a lambda parameter whose type is inferred
 * @param extraDimensions brackets behind the name
 */
public record Parameter(
    SourceRange range,
    Modifiers modifiers,
    @Nullable TypeTree type,
    boolean isVarargs,
    Identifier name,
    int extraDimensions)
    implements Node {}
