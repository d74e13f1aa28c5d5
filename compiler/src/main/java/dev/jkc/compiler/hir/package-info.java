/**
 * The high-level intermediate representation: typed, resolved and free of sugar.
 *
 * <p>Owns: functions, globals, structured statements, expressions, places and constant data, with a
 * textual form. Input: made by {@code hirgen} from the attributed tree. Output: rewritten by {@code
 * pass}, run by {@code evaluate} and lowered to LLVM by {@code lower}. It knows neither the tree
 * nor LLVM. Signedness lives in operators, not in types; every implicit conversion, check and
 * temporary is spelled out; evaluation is strictly left to right. Read {@link
 * dev.jkc.compiler.hir.HirExpression} first.
 */
@NullMarked
package dev.jkc.compiler.hir;

import org.jspecify.annotations.NullMarked;
