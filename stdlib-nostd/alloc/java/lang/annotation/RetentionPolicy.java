package java.lang.annotation;

/** How long an annotation is kept on the JVM. */
public enum RetentionPolicy {
  SOURCE,
  CLASS,
  RUNTIME
}
