/**
 * Turns a program in HIR into LLVM IR, object code or assembly.
 *
 * <p>Owns how values, calls, memory accesses, checks, inline assembly and static data look in LLVM,
 * and the rules that keep LLVM from changing the meaning of a program: nothing may overflow, wrap
 * or run forever without LLVM having to accept it. Input: a {@link dev.jkc.compiler.hir.HirProgram}
 * whose invariants hold, and a {@link dev.jkc.compiler.target.Target}. Output: a {@link
 * dev.jkc.compiler.lower.LoweredProgram}, and the mistakes in assembly text that only an assembler
 * can find. It never sees the syntax tree.
 *
 * <p>Read {@link dev.jkc.compiler.lower.LowerProgram} first, then {@link
 * dev.jkc.compiler.lower.FunctionLowering}.
 */
@NullMarked
package dev.jkc.compiler.lower;

import org.jspecify.annotations.NullMarked;
