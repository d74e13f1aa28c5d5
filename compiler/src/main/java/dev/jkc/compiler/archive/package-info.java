/**
 * The library in the form in which it ships beside its sources: HIR, made once.
 *
 * <p>Owns how HIR is written and read. Whatever a body refers to outside of itself it names by a
 * {@link dev.jkc.compiler.archive.Link}; who reads finds what has that name in the program at hand.
 * Input: the HIR of one function or the data of one class. Output: bytes, and back. Read {@link
 * dev.jkc.compiler.archive.Link} first, then {@link dev.jkc.compiler.archive.Archive}.
 */
@NullMarked
package dev.jkc.compiler.archive;

import org.jspecify.annotations.NullMarked;
