package jk.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that the method, and everything it can call, never touches floating-point registers.
 *
 * <p>jkc proves the promise over the whole call graph, holds every overriding method to it, and
 * prints the call chain when it is broken.
 */
@Documented
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
@Retention(RetentionPolicy.CLASS)
public @interface NoFpu {}
