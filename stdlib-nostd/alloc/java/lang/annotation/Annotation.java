package java.lang.annotation;

/** What all annotations are; none exists while a program runs. */
public interface Annotation {
  /** Which annotation it is. */
  Class<? extends Annotation> annotationType();

  @Override
  boolean equals(Object other);

  @Override
  int hashCode();

  @Override
  String toString();
}
