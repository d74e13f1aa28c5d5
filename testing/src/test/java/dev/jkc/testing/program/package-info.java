/**
 * Whole programs: compiled and run, compared with the JVM, or rejected at the right place.
 *
 * <p>Owns: the runners of the programs under src/test/resources/run and reject. Input: those
 * sources. Output: test results. Read {@link dev.jkc.testing.program.RunProgramsTest} first.
 */
@NullMarked
package dev.jkc.testing.program;

import org.jspecify.annotations.NullMarked;
