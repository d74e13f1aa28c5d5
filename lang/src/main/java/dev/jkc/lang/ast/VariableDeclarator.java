package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * One variable of a declaration.
 *
 * @param extraDimensions brackets behind the name
 */
public record VariableDeclarator(
    SourceRange range, Identifier name, int extraDimensions, @Nullable Expression initializer)
    implements Node {}
