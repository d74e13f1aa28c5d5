/**
 * Completes object code with what only object code knows: tables by which a running program unwinds
 * its stack and names its functions and lines.
 *
 * <p>Owns how such tables are laid out, and all reading and writing of ELF files, call frame
 * information, landing pads and line tables. Input: relocatable object code for x86-64 as LLVM
 * emits it, in one part or several, and the names of its symbols in the source. Output: the parts
 * as one, with the tables that it refers to. It knows neither LLVM nor any other package of the
 * compiler.
 *
 * <p>Read {@link dev.jkc.compiler.object.CodeTables} first, then {@link
 * dev.jkc.compiler.object.ElfObject}.
 */
@NullMarked
package dev.jkc.compiler.object;

import org.jspecify.annotations.NullMarked;
