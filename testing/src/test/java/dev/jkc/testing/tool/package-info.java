/**
 * What the tests of several packages work with.
 *
 * <p>Owns: the compiler as a function, machines that QEMU emulates, and archives for them. Input:
 * sources and programs. Output: results, consoles and screens. Read {@link
 * dev.jkc.testing.tool.Jkc} first.
 */
@NullMarked
package dev.jkc.testing.tool;

import org.jspecify.annotations.NullMarked;
