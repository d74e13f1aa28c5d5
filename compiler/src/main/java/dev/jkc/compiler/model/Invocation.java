package dev.jkc.compiler.model;

import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.type.Substitution;

/**
 * Which method a call, creation or method reference means.
 *
 * @param substitution types for the type parameters of the method and of its owner
 */
public record Invocation(MethodSymbol method, Substitution substitution) {}
