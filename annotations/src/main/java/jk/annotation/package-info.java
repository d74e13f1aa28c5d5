/**
 * The annotations that plain {@code .java} sources of a JK program may carry.
 *
 * <p>Owns the promises a method can make without leaving Java. Input: none. Output: class files
 * that {@code javac} and an IDE resolve; jkc knows the annotations by name and proves the promises.
 * Read {@link jk.annotation.NoAlloc} first.
 */
@NullMarked
package jk.annotation;

import org.jspecify.annotations.NullMarked;
