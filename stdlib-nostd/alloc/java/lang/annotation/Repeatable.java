package java.lang.annotation;

/** Says which annotation holds several of one. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Repeatable {
  /** The annotation that holds them. */
  Class<? extends Annotation> value();
}
