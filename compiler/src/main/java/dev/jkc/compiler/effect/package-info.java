/**
 * What functions do beyond computing: allocate, throw, use floating point.
 *
 * <p>Owns: the inference over the call graph and the proof of {@code @NoAlloc} and its like. Input:
 * HIR. Output: diagnostics with the chain of calls. Read {@link
 * dev.jkc.compiler.effect.CheckEffects}.
 */
@NullMarked
package dev.jkc.compiler.effect;

import org.jspecify.annotations.NullMarked;
