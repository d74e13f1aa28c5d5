package java.lang;

/** A value that threads would get from those that start them. */
public class InheritableThreadLocal<T> extends ThreadLocal<T> {
  /** Makes one without a value. */
  public InheritableThreadLocal() {}

  /** What a thread would get. */
  protected T childValue(T parentValue) {
    return parentValue;
  }
}
