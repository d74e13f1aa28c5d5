package java.lang;

/** The class of no object, for type arguments where there is no value. */
public final class Void {
  /** What stands for {@code void}. */
  @SuppressWarnings("unchecked")
  public static final Class<Void> TYPE = (Class<Void>) (Class<?>) void.class;

  private Void() {}
}
