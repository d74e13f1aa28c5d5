package java.lang.annotation;

/** Says where an annotation may stand. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Target {
  /** Where. */
  ElementType[] value();
}
