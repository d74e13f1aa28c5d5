/**
 * Checks that HIR is well formed; it brackets the passes with {@code --verify-each}.
 *
 * <p>Owns: the rules that every producer of HIR keeps. Input: HIR. Output: an exception that names
 * function and rule, because a broken rule is a bug of the compiler. Read {@link
 * dev.jkc.compiler.verify.VerifyHir}.
 */
@NullMarked
package dev.jkc.compiler.verify;

import org.jspecify.annotations.NullMarked;
