package java.util;

import java.io.Serializable;

/** A set of constants of an enum, with a bit for each, in their order. */
public abstract class EnumSet<E
    extends Enum<E>>
    extends AbstractSet<E>
    implements Cloneable, Serializable {
  private final Class<E> type;
  private final E[] constants;

  EnumSet(Class<E> type, E[] constants) {
    this.type = type;
    this.constants = constants;
  }

  /** Makes an empty one. */
  public static <E extends Enum<E>> EnumSet<E> noneOf(Class<E> type) {
    E[] constants = type.getEnumConstants();
    if (constants == null) {
      throw new ClassCastException(type + " not an enum");
    }
    return constants.length <= Long.SIZE
        ? new SmallEnumSet<>(type, constants)
        : new LargeEnumSet<>(type, constants);
  }

  /** Makes one of all constants. */
  public static <E extends Enum<E>> EnumSet<E> allOf(Class<E> type) {
    EnumSet<E> set = noneOf(type);
    set.addRange(0, set.constants().length);
    return set;
  }

  /** Makes one of the same constants. */
  public static <E extends Enum<E>> EnumSet<E> copyOf(EnumSet<E> set) {
    return set.clone();
  }

  /** Makes one of the constants in a collection, which says by them of which enum. */
  @SuppressWarnings("unchecked")
  public static <E extends Enum<E>> EnumSet<E> copyOf(Collection<E> c) {
    if (c instanceof EnumSet) {
      return ((EnumSet<E>) c).clone();
    }
    if (c.isEmpty()) {
      throw new IllegalArgumentException("Collection is empty");
    }
    Iterator<E> each = c.iterator();
    EnumSet<E> set = of(each.next());
    while (each.hasNext()) {
      set.add(each.next());
    }
    return set;
  }

  /** Makes one of the constants that are not in another. */
  public static <E extends Enum<E>> EnumSet<E> complementOf(EnumSet<E> s) {
    EnumSet<E> result = allOf(s.type);
    result.removeAll(s);
    return result;
  }

  /** Makes one of a constant. */
  public static <E extends Enum<E>> EnumSet<E> of(E e) {
    EnumSet<E> set = noneOf(e.getDeclaringClass());
    set.add(e);
    return set;
  }

  /** Makes one of some constants. */
  public static <E extends Enum<E>> EnumSet<E> of(E first, E second) {
    EnumSet<E> set = of(first);
    set.add(second);
    return set;
  }

  /** Makes one of some constants. */
  public static <E extends Enum<E>> EnumSet<E> of(E first, E second, E third) {
    EnumSet<E> set = of(first, second);
    set.add(third);
    return set;
  }

  /** Makes one of some constants. */
  public static <E extends Enum<E>> EnumSet<E> of(E first, E second, E third, E fourth) {
    EnumSet<E> set = of(first, second, third);
    set.add(fourth);
    return set;
  }

  /** Makes one of some constants. */
  public static <E extends Enum<E>> EnumSet<E> of(E first, E second, E third, E fourth, E fifth) {
    EnumSet<E> set = of(first, second, third, fourth);
    set.add(fifth);
    return set;
  }

  /** Makes one of some constants. */
  @SafeVarargs
  public static <E extends Enum<E>> EnumSet<E> of(E first, E... rest) {
    EnumSet<E> set = of(first);
    for (E constant : rest) {
      set.add(constant);
    }
    return set;
  }

  /** Makes one of the constants from one up to another. */
  public static <E extends Enum<E>> EnumSet<E> range(E from, E to) {
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    EnumSet<E> set = noneOf(from.getDeclaringClass());
    set.addRange(from.ordinal(), to.ordinal() + 1);
    return set;
  }

  /** Adds the constants from one on and before another. */
  abstract void addRange(int from, int to);

  final E[] constants() {
    return constants;
  }

  final Class<E> type() {
    return type;
  }

  /** Fails unless a constant is one of the enum. */
  final void check(Enum<?> e) {
    Class<?> typeOfConstant = e.getClass();
    int ordinal = e.ordinal();
    if (ordinal >= constants.length || constants[ordinal] != e) {
      throw new ClassCastException(typeOfConstant + " != " + type);
    }
  }

  /** The position of a constant of the enum; -1 for everything else. */
  final int ordinalOf(Object object) {
    if (!(object instanceof Enum)) {
      return -1;
    }
    int ordinal = ((Enum<?>) object).ordinal();
    return ordinal < constants.length && constants[ordinal] == object ? ordinal : -1;
  }

  /** A set of the same constants. */
  @SuppressWarnings("unchecked")
  public EnumSet<E> clone() {
    try {
      return (EnumSet<E>) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
