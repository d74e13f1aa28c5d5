/**
 * The collections of the library on the JVM, beside those of the JDK.
 *
 * <p>Owns: the exercises under src/test/resources/collections. Input: the sources of {@code
 * java.util} under another name. Output: test results. Read {@link
 * dev.jkc.testing.library.CollectionsTest} first.
 */
@NullMarked
package dev.jkc.testing.library;

import org.jspecify.annotations.NullMarked;
