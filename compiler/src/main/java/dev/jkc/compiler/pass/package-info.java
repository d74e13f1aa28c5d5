/**
 * What the compiler finds out about programs in HIR, and makes of them, before they become LLVM's.
 *
 * <p>Input: functions in HIR. Output: facts beside them. Read {@link
 * dev.jkc.compiler.pass.CountedLoops} first.
 */
@NullMarked
package dev.jkc.compiler.pass;

import org.jspecify.annotations.NullMarked;
