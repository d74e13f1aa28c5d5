package java.lang;

/** The root of the class hierarchy. */
public class Object {
  /** Makes an object without state. */
  public Object() {}

  /** Whether an object counts as the same as this one: here, whether it is this one. */
  public boolean equals(Object other) {
    return this == other;
  }
}
