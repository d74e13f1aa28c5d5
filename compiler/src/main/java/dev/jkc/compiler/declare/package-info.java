/**
 * From syntax trees to type symbols: which types exist.
 *
 * <p>Owns: finding and parsing sources on demand, and the types that each file declares. Input: the
 * files named on the command line and source roots. Output: {@link
 * dev.jkc.compiler.symbol.TypeSymbol}s without headers. Read {@link
 * dev.jkc.compiler.declare.Universe} first.
 */
@NullMarked
package dev.jkc.compiler.declare;

import org.jspecify.annotations.NullMarked;
