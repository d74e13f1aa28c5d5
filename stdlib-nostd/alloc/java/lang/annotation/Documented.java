package java.lang.annotation;

/** Says that an annotation belongs to the documentation of what has it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Documented {}
