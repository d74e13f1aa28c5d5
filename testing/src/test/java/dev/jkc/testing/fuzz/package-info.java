/**
 * Random programs, compared with the JVM.
 *
 * <p>Owns: the generator, the comparison and the reducer of {@code make fuzz}. Input: a seed.
 * Output: programs that the compiler and the JVM disagree about, made small. Read {@link
 * dev.jkc.testing.fuzz.ProgramGenerator} first.
 */
@NullMarked
package dev.jkc.testing.fuzz;

import org.jspecify.annotations.NullMarked;
