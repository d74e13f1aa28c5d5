/**
 * Classes of the library on the JVM, beside those of the JDK.
 *
 * <p>Owns: the exercises under src/test/resources/collections and streams. Input: the sources of
 * {@code java.util}, {@code java.io} and parts of {@code java.lang} under other names. Output: test
 * results. Read {@link dev.jkc.testing.library.CollectionsTest} first.
 */
@NullMarked
package dev.jkc.testing.library;

import org.jspecify.annotations.NullMarked;
