/**
 * Attribution: what every expression and statement means, and whether it may stand there.
 *
 * <p>Owns: names, overloads, operators, conversions, constants, places, unsafe, reachability,
 * definite assignment and checked exceptions. Input: complete type symbols and the tree. Output:
 * the {@link dev.jkc.compiler.model.Model} and diagnostics. Read {@link
 * dev.jkc.compiler.check.CheckProgram} first, then {@link
 * dev.jkc.compiler.check.ExpressionChecker}.
 */
@NullMarked
package dev.jkc.compiler.check;

import org.jspecify.annotations.NullMarked;
