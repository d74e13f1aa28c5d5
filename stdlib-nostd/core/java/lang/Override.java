package java.lang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a method overrides another one; refused where it does not. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Override {}
