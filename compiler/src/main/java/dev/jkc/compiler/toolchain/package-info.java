/**
 * The tools around LLVM: the linker and other executables, processes, and files that jkc writes.
 *
 * <p>Owns everything that touches the file system or another process on the way out. Input: object
 * code and options. Output: linked images, tool results, and files that appear whole or not at all.
 * Failures are {@link dev.jkc.compiler.toolchain.ToolException}s whose message is meant for the
 * user.
 *
 * <p>Read {@link dev.jkc.compiler.toolchain.Linker} first.
 */
@NullMarked
package dev.jkc.compiler.toolchain;

import org.jspecify.annotations.NullMarked;
