package java.lang.annotation;

/** Says that subclasses have an annotation as well. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Inherited {}
