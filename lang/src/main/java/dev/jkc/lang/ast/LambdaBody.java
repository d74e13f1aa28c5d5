package dev.jkc.lang.ast;

/** What stands behind a lambda's arrow. */
public sealed interface LambdaBody extends Node permits Expression, Statement.Block {}
