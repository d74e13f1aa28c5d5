package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;

/** The receiver {@code this} among the parameters of a method or constructor (JLS 8.4). */
public record ReceiverParameter(
    SourceRange range, Modifiers modifiers, TypeTree type, Expression.This name) implements Node {}
