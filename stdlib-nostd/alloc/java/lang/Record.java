package java.lang;

/** The superclass of all records. */
public abstract class Record {
  /** Called by the constructors of records, which do not say so. */
  protected Record() {}

  @Override
  public abstract boolean equals(Object other);

  @Override
  public abstract int hashCode();

  @Override
  public abstract String toString();
}
