package java.lang;

/** The root of the class hierarchy. */
public class Object {
  /** Makes an object without state. */
  public Object() {}
}
