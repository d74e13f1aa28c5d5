package java.lang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that something is there for programs that use it already. */
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.CONSTRUCTOR,
  ElementType.FIELD,
  ElementType.LOCAL_VARIABLE,
  ElementType.METHOD,
  ElementType.PACKAGE,
  ElementType.MODULE,
  ElementType.PARAMETER,
  ElementType.TYPE
})
public @interface Deprecated {
  /** The version that said so first. */
  String since() default "";

  /** Whether it will go. */
  boolean forRemoval() default false;
}
