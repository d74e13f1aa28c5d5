package java.lang.annotation;

/** Says how long an annotation is kept; in compiled programs none is. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Retention {
  /** How long. */
  RetentionPolicy value();
}
