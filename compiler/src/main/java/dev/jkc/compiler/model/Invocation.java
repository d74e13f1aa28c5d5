package dev.jkc.compiler.model;

import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.type.Substitution;

/**
 * Which method a call, creation or method reference means.
 *
 * @param substitution types for the type parameters of the method and of its owner
 * @param spreadsArguments whether trailing arguments are gathered into an array (phase 3 of JLS
 *     15.12.2)
 */
public record Invocation(
    MethodSymbol method, Substitution substitution, boolean spreadsArguments) {}
