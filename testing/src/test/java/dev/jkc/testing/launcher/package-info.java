/**
 * Tests of the shell scripts in {@code bin}, with a fake JDK in place of a real one.
 *
 * <p>Input: the scripts. Output: failures. Read {@link dev.jkc.testing.launcher.LauncherTest}
 * first.
 */
@NullMarked
package dev.jkc.testing.launcher;

import org.jspecify.annotations.NullMarked;
