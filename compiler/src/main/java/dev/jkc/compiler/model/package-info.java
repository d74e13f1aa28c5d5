/**
 * What analysis found out about the tree, in tables beside it.
 *
 * <p>Owns: types, constants, symbols and calls by tree node, keyed by identity. Input: written by
 * {@code check}. Output: read by {@code hirgen}. Read {@link dev.jkc.compiler.model.Model}.
 */
@NullMarked
package dev.jkc.compiler.model;

import org.jspecify.annotations.NullMarked;
