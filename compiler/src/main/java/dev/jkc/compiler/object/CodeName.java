package dev.jkc.compiler.object;

/**
 * What a function is called in the source.
 *
 * @param displayName {@code Class.method}, or without a dot for a function of no class
 * @param fileName the simple name of the source file
 * @param isCalled whether it returns to a call, as interrupt handlers and bare assembly do not
 */
public record CodeName(String displayName, String fileName, boolean isCalled) {}
