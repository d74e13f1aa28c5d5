/**
 * The rules of the project that a machine can check.
 *
 * <p>Input: the compiled classes and the source files of all modules. Output: failures that name
 * the rule, its reason and the place. Read {@link dev.jkc.testing.tidy.ArchitectureTest} first.
 */
@NullMarked
package dev.jkc.testing.tidy;

import org.jspecify.annotations.NullMarked;
