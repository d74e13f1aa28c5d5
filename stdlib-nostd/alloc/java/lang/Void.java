package java.lang;

/** The class of no object, for type arguments where there is no value. */
public final class Void {
  private Void() {}
}
