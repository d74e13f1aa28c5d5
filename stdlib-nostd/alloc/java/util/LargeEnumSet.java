package java.util;

/** A set of constants of an enum with more than 64. */
final class LargeEnumSet<E extends Enum<E>> extends EnumSet<E> {
  private BitSet bits;

  LargeEnumSet(Class<E> type, E[] universe) {
    this(type, universe, new BitSet(universe.length));
  }

  private LargeEnumSet(Class<E> type, E[] constants, BitSet bits) {
    super(type, constants);
    this.bits = bits;
  }

  @Override
  void addRange(int from, int to) {
    bits.set(from, to);
  }

  @Override
  public int size() {
    return bits.cardinality();
  }

  @Override
  public boolean isEmpty() {
    return bits.isEmpty();
  }

  @Override
  public boolean contains(Object object) {
    int ordinal = ordinalOf(object);
    return ordinal >= 0 && bits.get(ordinal);
  }

  @Override
  public boolean add(E e) {
    check(e);
    int ordinal = e.ordinal();
    boolean isNew = !bits.get(ordinal);
    bits.set(ordinal);
    return isNew;
  }

  @Override
  public boolean remove(Object object) {
    int ordinal = ordinalOf(object);
    if (ordinal < 0 || !bits.get(ordinal)) {
      return false;
    }
    bits.clear(ordinal);
    return true;
  }

  @Override
  public void clear() {
    bits.clear();
  }

  @Override
  public EnumSet<E> clone() {
    LargeEnumSet<E> copy = (LargeEnumSet<E>) super.clone();
    copy.bits = (BitSet) bits.clone();
    return copy;
  }

  @Override
  public Iterator<E> iterator() {
    return new Iterator<E>() {
      private int next = bits.nextSetBit(0);
      private int last = -1;

      @Override
      public boolean hasNext() {
        return next >= 0;
      }

      @Override
      public E next() {
        if (next < 0) {
          throw new NoSuchElementException();
        }
        last = next;
        next = bits.nextSetBit(last + 1);
        return constants()[last];
      }

      @Override
      public void remove() {
        if (last < 0) {
          throw new IllegalStateException();
        }
        bits.clear(last);
        last = -1;
      }
    };
  }
}
