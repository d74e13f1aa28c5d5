/**
 * From the attributed tree to HIR: everything reachable, without sugar.
 *
 * <p>Owns: what each construct means in terms of loads, stores, calls and jumps; instances of
 * generic code; string constants and class initialisation. Input: type symbols and the model.
 * Output: a {@link dev.jkc.compiler.hir.HirProgram}. Read {@link
 * dev.jkc.compiler.hirgen.GenerateHir} first, then {@link
 * dev.jkc.compiler.hirgen.FunctionGenerator}.
 */
@NullMarked
package dev.jkc.compiler.hirgen;

import org.jspecify.annotations.NullMarked;
