package java.util;

/** A set of constants of an enum with at most 64. */
final class SmallEnumSet<E extends Enum<E>> extends EnumSet<E> {
  private long bits;

  SmallEnumSet(Class<E> type, E[] constants) {
    super(type, constants);
  }

  @Override
  void addRange(int from, int to) {
    if (from < to) {
      bits |= -1L >>> -to & -1L << from;
    }
  }

  @Override
  public int size() {
    return Long.bitCount(bits);
  }

  @Override
  public boolean isEmpty() {
    return bits == 0;
  }

  @Override
  public boolean contains(Object object) {
    int ordinal = ordinalOf(object);
    return ordinal >= 0 && (bits & 1L << ordinal) != 0;
  }

  @Override
  public boolean add(E e) {
    check(e);
    long before = bits;
    bits |= 1L << e.ordinal();
    return bits != before;
  }

  @Override
  public boolean remove(Object object) {
    int ordinal = ordinalOf(object);
    if (ordinal < 0) {
      return false;
    }
    long before = bits;
    bits &= ~(1L << ordinal);
    return bits != before;
  }

  @Override
  public void clear() {
    bits = 0;
  }

  /** The bits of another set of the same enum. */
  private boolean isOfSameEnum(Collection<?> collection) {
    return collection instanceof SmallEnumSet && ((SmallEnumSet<?>) collection).type() == type();
  }

  @Override
  public boolean containsAll(Collection<?> collection) {
    return isOfSameEnum(collection)
        ? (((SmallEnumSet<?>) collection).bits & ~bits) == 0
        : super.containsAll(collection);
  }

  @Override
  public boolean addAll(Collection<? extends E> collection) {
    if (!isOfSameEnum(collection)) {
      return super.addAll(collection);
    }
    long before = bits;
    bits |= ((SmallEnumSet<?>) (Collection<?>) collection).bits;
    return bits != before;
  }

  @Override
  public boolean removeAll(Collection<?> collection) {
    if (!isOfSameEnum(collection)) {
      return super.removeAll(collection);
    }
    long before = bits;
    bits &= ~((SmallEnumSet<?>) collection).bits;
    return bits != before;
  }

  @Override
  public boolean retainAll(Collection<?> collection) {
    if (!isOfSameEnum(collection)) {
      return super.retainAll(collection);
    }
    long before = bits;
    bits &= ((SmallEnumSet<?>) collection).bits;
    return bits != before;
  }

  /** Goes through the constants that were there at its start. */
  @Override
  public Iterator<E> iterator() {
    return new Iterator<E>() {
      private long left = bits;
      private long last;

      @Override
      public boolean hasNext() {
        return left != 0;
      }

      @Override
      public E next() {
        if (left == 0) {
          throw new NoSuchElementException();
        }
        last = left & -left;
        left -= last;
        return constants()[Long.numberOfTrailingZeros(last)];
      }

      @Override
      public void remove() {
        if (last == 0) {
          throw new IllegalStateException();
        }
        bits &= ~last;
        last = 0;
      }
    };
  }
}
