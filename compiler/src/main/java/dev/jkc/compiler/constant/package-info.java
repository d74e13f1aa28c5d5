/**
 * Constants and arithmetic on them at compile time (JLS 15.29), exactly as at run time.
 *
 * <p>Owns: constant values, literals, folding. Input: literal text and operands with their promoted
 * types. Output: {@link dev.jkc.compiler.constant.Constant}. Read that first.
 */
@NullMarked
package dev.jkc.compiler.constant;

import org.jspecify.annotations.NullMarked;
