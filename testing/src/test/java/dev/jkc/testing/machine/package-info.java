/**
 * The boot loader and the kernel, on machines that QEMU emulates.
 *
 * <p>Owns: the tests of boot/ and kernel/ from outside. Input: their sources. Output: test results.
 * Read {@link dev.jkc.testing.machine.BootLoaderTest} first.
 */
@NullMarked
package dev.jkc.testing.machine;

import org.jspecify.annotations.NullMarked;
