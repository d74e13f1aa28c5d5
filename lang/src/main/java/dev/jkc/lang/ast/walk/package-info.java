/**
 * Ways to go over a syntax tree.
 *
 * <p>Owns: the enumeration of children, the printer back to source and the dump of the structure.
 * Input: any node. Output: visits or text. Read {@link dev.jkc.lang.ast.walk.Walker} first.
 */
@NullMarked
package dev.jkc.lang.ast.walk;

import org.jspecify.annotations.NullMarked;
