/**
 * Running HIR at compile time, so that static state becomes data.
 *
 * <p>Owns: an interpreter over functions and globals. Input: the steps of class initialisers.
 * Output: contents of globals. Read {@link dev.jkc.compiler.evaluate.Interpreter}.
 */
@NullMarked
package dev.jkc.compiler.evaluate;

import org.jspecify.annotations.NullMarked;
