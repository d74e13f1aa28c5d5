/**
 * The machines that jkc compiles for.
 *
 * <p>Owns the format of target files. Input: TOML files, bundled as resources under {@code
 * targets/}; a new target is a new file there. Output: {@link dev.jkc.compiler.target.Target}
 * values. It knows nothing about the program that is compiled.
 *
 * <p>Read {@link dev.jkc.compiler.target.Target} first.
 */
@NullMarked
package dev.jkc.compiler.target;

import org.jspecify.annotations.NullMarked;
