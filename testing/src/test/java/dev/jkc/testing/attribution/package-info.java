/**
 * What expressions mean, by javac's Tree API and by the tables of the compiler.
 *
 * <p>Owns: the normal form in which both answer, and their comparison. Input: Java programs of the
 * test suite. Output: a test result for each. Read {@link
 * dev.jkc.testing.attribution.AttributionTest} first.
 */
@NullMarked
package dev.jkc.testing.attribution;

import org.jspecify.annotations.NullMarked;
