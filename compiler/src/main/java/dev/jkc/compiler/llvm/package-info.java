/**
 * A thin, typed wrapper over the LLVM C API, so that nothing else sees the binding's own types.
 *
 * <p>Owns LLVM contexts, modules, values, builders, target machines and debug information. Input:
 * calls that name LLVM instructions, types and attributes. Output: verified modules, and object
 * code or assembly as bytes. It knows nothing about JK. Handles ({@link
 * dev.jkc.compiler.llvm.Type}, {@link dev.jkc.compiler.llvm.Value} …) are valid until their context
 * is closed. Nothing here is thread-safe: one context belongs to one thread.
 *
 * <p>Read {@link dev.jkc.compiler.llvm.LlvmContext} first, then {@link
 * dev.jkc.compiler.llvm.Builder}.
 */
@NullMarked
package dev.jkc.compiler.llvm;

import org.jspecify.annotations.NullMarked;
