/**
 * The command line of jkc: the only place that prints, and the only one that knows exit codes.
 *
 * <p>Input: arguments. Output: files, text on the standard streams, and an exit code: 0 success, 1
 * the sources have errors, 2 the command line is wrong, 3 jkc itself failed.
 *
 * <p>Read {@link dev.jkc.compiler.cli.Main} first.
 */
@NullMarked
package dev.jkc.compiler.cli;

import org.jspecify.annotations.NullMarked;
