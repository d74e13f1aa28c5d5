package java.util;

/** What is done with collections, and collections that are made of others. */
public class Collections {
  /** The empty set, which cannot be changed. */
  @SuppressWarnings("rawtypes")
  public static final Set EMPTY_SET = new SmallCollections.EmptySet();

  /** The empty list, which cannot be changed. */
  @SuppressWarnings("rawtypes")
  public static final List EMPTY_LIST = new SmallCollections.EmptyList();

  /** The empty map, which cannot be changed. */
  @SuppressWarnings("rawtypes")
  public static final Map EMPTY_MAP = new SmallCollections.EmptyMap();

  private static final int FEW_TO_REVERSE = 18;

  private static final SmallCollections.EmptyIterator NOTHING =
      new SmallCollections.EmptyIterator();

  private static Random shuffling;

  private Collections() {}

  /** Sorts a list by the order that its elements have of their own. Equal ones stay in order. */
  public static <T extends Comparable<? super T>> void sort(List<T> list) {
    list.sort(null);
  }

  /** Sorts a list by a comparator, or by the order of the elements if it is null. */
  public static <T> void sort(List<T> list, Comparator<? super T> comparator) {
    list.sort(comparator);
  }

  /**
   * The index of an object in a sorted list, or {@code -1 - i} for the index at which it is
   * missing.
   */
  public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) {
    int low = 0;
    int high = list.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = list.get(middle).compareTo(key);
      if (order < 0) {
        low = middle + 1;
      } else if (order > 0) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1 - low;
  }

  /** The same by a comparator, or by the order of the elements if it is null. */
  public static <T> int binarySearch(
      List<? extends T> list, T key, Comparator<? super T> comparator) {
    Comparator<T> comparing = NaturalOrder.orElse(comparator);
    int low = 0;
    int high = list.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = comparing.compare(list.get(middle), key);
      if (order < 0) {
        low = middle + 1;
      } else if (order > 0) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1 - low;
  }

  /** Turns a list round. */
  public static void reverse(List<?> list) {
    reverseElements(list);
  }

  private static <T> void reverseElements(List<T> list) {
    int size = list.size();
    if (size < FEW_TO_REVERSE || list instanceof RandomAccess) {
      for (int low = 0, high = size - 1; low < high; low++, high--) {
        list.set(low, list.set(high, list.get(low)));
      }
      return;
    }
    ListIterator<T> forward = list.listIterator();
    ListIterator<T> backward = list.listIterator(size);
    for (int i = size >> 1; i > 0; i--) {
      T element = forward.next();
      forward.set(backward.previous());
      backward.set(element);
    }
  }

  /** Puts a list into an order that nobody knows before. */
  public static void shuffle(List<?> list) {
    if (shuffling == null) {
      shuffling = new Random();
    }
    shuffle(list, shuffling);
  }

  /**
   * Puts a list into an order that numbers decide upon: from the end on, each element is swapped.
   */
  public static void shuffle(List<?> list, Random random) {
    shuffleElements(list, random);
  }

  @SuppressWarnings("unchecked")
  private static <T> void shuffleElements(List<T> list, Random random) {
    int size = list.size();
    if (size < 5 || list instanceof RandomAccess) {
      for (int i = size; i > 1; i--) {
        swap(list, i - 1, random.nextInt(i));
      }
      return;
    }
    Object[] elements = list.toArray();
    for (int i = size; i > 1; i--) {
      int other = random.nextInt(i);
      Object moved = elements[i - 1];
      elements[i - 1] = elements[other];
      elements[other] = moved;
    }
    ListIterator<T> each = list.listIterator();
    for (Object element : elements) {
      each.next();
      each.set((T) element);
    }
  }

  /** Exchanges two elements of a list. */
  public static void swap(List<?> list, int first, int second) {
    swapElements(list, first, second);
  }

  private static <T> void swapElements(List<T> l, int first, int second) {
    l.set(first, l.set(second, l.get(first)));
  }

  /** Replaces each element by another. */
  public static <T> void fill(List<? super T> list, T element) {
    int size = list.size();
    if (list instanceof RandomAccess) {
      for (int i = 0; i < size; i++) {
        list.set(i, element);
      }
      return;
    }
    for (ListIterator<? super T> each = list.listIterator(); each.hasNext(); ) {
      each.next();
      each.set(element);
    }
  }

  /** Replaces the first elements of a list by those of another. */
  public static <T> void copy(List<? super T> dest, List<? extends T> src) {
    if (src.size() > dest.size()) {
      throw new IndexOutOfBoundsException("Source does not fit in dest");
    }
    ListIterator<? super T> to = dest.listIterator();
    for (T element : src) {
      to.next();
      to.set(element);
    }
  }

  /** The least element, the first of them, by the order that they have of their own. */
  public static <T extends Object & Comparable<? super T>> T min(
      Collection<? extends T> coll) {
    Iterator<? extends T> each = coll.iterator();
    T least = each.next();
    while (each.hasNext()) {
      T next = each.next();
      if (next.compareTo(least) < 0) {
        least = next;
      }
    }
    return least;
  }

  /** The least element, the first of them, by a comparator. */
  public static <T> T min(Collection<? extends T> coll, Comparator<? super T> comparator) {
    Comparator<T> order = NaturalOrder.orElse(comparator);
    Iterator<? extends T> each = coll.iterator();
    T least = each.next();
    while (each.hasNext()) {
      T element = each.next();
      if (order.compare(element, least) < 0) {
        least = element;
      }
    }
    return least;
  }

  /** The greatest element, the first of them, by the order that they have of their own. */
  public static <T extends Object & Comparable<? super T>> T max(
      Collection<? extends T> coll) {
    Iterator<? extends T> each = coll.iterator();
    T greatest = each.next();
    while (each.hasNext()) {
      T next = each.next();
      if (next.compareTo(greatest) > 0) {
        greatest = next;
      }
    }
    return greatest;
  }

  /** The greatest element, the first of them, by a comparator. */
  public static <T> T max(Collection<? extends T> coll, Comparator<? super T> comparator) {
    Comparator<T> order = NaturalOrder.orElse(comparator);
    Iterator<? extends T> each = coll.iterator();
    T greatest = each.next();
    while (each.hasNext()) {
      T element = each.next();
      if (order.compare(element, greatest) > 0) {
        greatest = element;
      }
    }
    return greatest;
  }

  /** Moves each element by a distance towards the end, the last ones to the front. */
  public static void rotate(List<?> list, int distance) {
    int size = list.size();
    if (size == 0) {
      return;
    }
    int shift = Math.floorMod(distance, size);
    if (shift == 0) {
      return;
    }
    reverse(list.subList(0, size - shift));
    reverse(list.subList(size - shift, size));
    reverse(list);
  }

  /** Replaces each element that is equal to one. Yields whether there was any. */
  public static <T> boolean replaceAll(List<T> list, T old, T replacement) {
    boolean changed = false;
    int size = list.size();
    ListIterator<T> each = list.listIterator();
    for (int i = 0; i < size; i++) {
      if (Objects.equals(old, each.next())) {
        each.set(replacement);
        changed = true;
      }
    }
    return changed;
  }

  /** The index at which a list contains another first, or -1. */
  public static int indexOfSubList(List<?> source, List<?> target) {
    for (int i = 0, last = source.size() - target.size(); i <= last; i++) {
      if (source.subList(i, i + target.size()).equals(target)) {
        return i;
      }
    }
    return -1;
  }

  /** The index at which a list contains another last, or -1. */
  public static int lastIndexOfSubList(List<?> source, List<?> target) {
    for (int i = source.size() - target.size(); i >= 0; i--) {
      if (source.subList(i, i + target.size()).equals(target)) {
        return i;
      }
    }
    return -1;
  }

  /** How many elements are equal to an object. */
  public static int frequency(Collection<?> c, Object o) {
    int count = 0;
    for (Object element : c) {
      if (o == null ? element == null : o.equals(element)) {
        count++;
      }
    }
    return count;
  }

  /** Whether two collections have no element in common. */
  public static boolean disjoint(Collection<?> c1, Collection<?> c2) {
    // What is fast in asking is asked; else the shorter one is gone through.
    boolean asksFirst =
        c1 instanceof Set || !(c2 instanceof Set) && c1.size() > c2.size();
    Collection<?> asked = asksFirst ? c1 : c2;
    for (Object element : asksFirst ? c2 : c1) {
      if (asked.contains(element)) {
        return false;
      }
    }
    return true;
  }

  /** Adds some elements. Yields whether the collection changed. */
  @SafeVarargs
  public static <T> boolean addAll(Collection<? super T> c, T... elements) {
    boolean changed = false;
    for (T element : elements) {
      changed |= c.add(element);
    }
    return changed;
  }

  /** The opposite of the order that objects have of their own. */
  @SuppressWarnings("unchecked")
  public static <T> Comparator<T> reverseOrder() {
    return (Comparator<T>) (Comparator<?>) NaturalOrder.DESCENDING;
  }

  /** The opposite of an order, which is that of the objects if it is null. */
  @SuppressWarnings("unchecked")
  public static <T> Comparator<T> reverseOrder(Comparator<T> comparator) {
    Comparator<?> order = comparator;
    if (order == null || order == NaturalOrder.ASCENDING) {
      return reverseOrder();
    }
    if (order == NaturalOrder.DESCENDING) {
      return (Comparator<T>) (Comparator<?>) NaturalOrder.ASCENDING;
    }
    return comparator instanceof ReversedComparator
        ? comparator.reversed()
        : new ReversedComparator<>(comparator);
  }

  private static final class ReversedComparator<T> implements Comparator<T> {
    private final Comparator<T> original;

    ReversedComparator(Comparator<T> original) {
      this.original = original;
    }

    @Override
    public int compare(T first, T second) {
      return original.compare(second, first);
    }

    @Override
    public Comparator<T> reversed() {
      return original;
    }

    @Override
    public boolean equals(Object other) {
      return other == this
          || other instanceof ReversedComparator
              && original.equals(((ReversedComparator<?>) other).original);
    }

    @Override
    public int hashCode() {
      return original.hashCode() ^ Integer.MIN_VALUE;
    }
  }

  /** Goes through a collection. */
  public static <T> Enumeration<T> enumeration(Collection<T> collection) {
    return new IteratorEnumeration<>(collection.iterator());
  }

  private static final class IteratorEnumeration<T> implements Enumeration<T> {
    private final Iterator<T> inner;

    IteratorEnumeration(Iterator<T> inner) {
      this.inner = inner;
    }

    @Override
    public boolean hasMoreElements() {
      return inner.hasNext();
    }

    @Override
    public T nextElement() {
      return inner.next();
    }
  }

  /** A list of what an enumeration gives. */
  public static <T> ArrayList<T> list(Enumeration<T> e) {
    ArrayList<T> list = new ArrayList<>();
    while (e.hasMoreElements()) {
      list.add(e.nextElement());
    }
    return list;
  }

  /** An iterator that gives nothing. */
  @SuppressWarnings("unchecked")
  public static <T> Iterator<T> emptyIterator() {
    return (Iterator<T>) (Iterator<?>) NOTHING;
  }

  /** An iterator of a list that has nothing. */
  @SuppressWarnings("unchecked")
  public static <T> ListIterator<T> emptyListIterator() {
    return (ListIterator<T>) (ListIterator<?>) NOTHING;
  }

  /** An enumeration that gives nothing. */
  @SuppressWarnings("unchecked")
  public static <T> Enumeration<T> emptyEnumeration() {
    return (Enumeration<T>) (Enumeration<?>) NOTHING;
  }

  /** The empty set, which cannot be changed. */
  @SuppressWarnings("unchecked")
  public static <T> Set<T> emptySet() {
    return (Set<T>) EMPTY_SET;
  }

  /** An empty set that cannot be changed. */
  public static <E> SortedSet<E> emptySortedSet() {
    return emptyNavigableSet();
  }

  /** An empty set that cannot be changed. */
  public static <E> NavigableSet<E> emptyNavigableSet() {
    return unmodifiableNavigableSet(new TreeSet<E>());
  }

  /** The empty list, which cannot be changed. */
  @SuppressWarnings("unchecked")
  public static <T> List<T> emptyList() {
    return (List<T>) EMPTY_LIST;
  }

  /** The empty map, which cannot be changed. */
  @SuppressWarnings("unchecked")
  public static <K, V> Map<K, V> emptyMap() {
    return (Map<K, V>) EMPTY_MAP;
  }

  /** An empty map that cannot be changed. */
  public static <K, V> SortedMap<K, V> emptySortedMap() {
    return emptyNavigableMap();
  }

  /** An empty map that cannot be changed. */
  public static <K, V> NavigableMap<K, V> emptyNavigableMap() {
    return unmodifiableNavigableMap(new TreeMap<K, V>());
  }

  /** A set of one element that cannot be changed. */
  public static <T> Set<T> singleton(T element) {
    return new SmallCollections.SingletonSet<>(element);
  }

  /** A list of one element that cannot be changed. */
  public static <T> List<T> singletonList(T element) {
    return new SmallCollections.SingletonList<>(element);
  }

  /** A map of one key that cannot be changed. */
  public static <K, V> Map<K, V> singletonMap(K key, V value) {
    return new SmallCollections.SingletonMap<>(key, value);
  }

  /** A list of the same element many times that cannot be changed. */
  public static <T> List<T> nCopies(int count, T element) {
    if (count < 0) {
      throw new IllegalArgumentException("List length = " + count);
    }
    return new SmallCollections.Copies<>(count, element);
  }

  /** A set that keeps its elements as the keys of a map. */
  public static <E> Set<E> newSetFromMap(Map<E, Boolean> map) {
    return new MapSets.MapSet<>(map);
  }

  /** A set that keeps its elements as the keys of a map, in its order. */
  public static <E> SequencedSet<E> newSequencedSetFromMap(SequencedMap<E, Boolean> map) {
    return new MapSets.SequencedMapSet<>(map);
  }

  /** A queue that hands out first what was added last. */
  public static <T> Queue<T> asLifoQueue(Deque<T> deque) {
    return new MapSets.LifoQueue<>(Objects.requireNonNull(deque));
  }

  /** A view through which a collection cannot be changed. */
  @SuppressWarnings("unchecked")
  public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> c) {
    if (c.getClass() == Unmodifiable.View.class) {
      return (Collection<T>) c;
    }
    return new Unmodifiable.View<T>((Collection<T>) c);
  }

  /** A view through which a collection cannot be changed. */
  @SuppressWarnings("unchecked")
  public static <T> SequencedCollection<T> unmodifiableSequencedCollection(
      SequencedCollection<? extends T> c) {
    if (c.getClass() == Unmodifiable.SequencedView.class) {
      return (SequencedCollection<T>) c;
    }
    return new Unmodifiable.SequencedView<T>((SequencedCollection<T>) c);
  }

  /** A view through which a set cannot be changed. */
  @SuppressWarnings("unchecked")
  public static <T> Set<T> unmodifiableSet(Set<? extends T> s) {
    if (s.getClass() == Unmodifiable.SetView.class) {
      return (Set<T>) s;
    }
    return new Unmodifiable.SetView<T>((Set<T>) s);
  }

  /** A view through which a set cannot be changed. */
  @SuppressWarnings("unchecked")
  public static <T> SequencedSet<T> unmodifiableSequencedSet(SequencedSet<? extends T> s) {
    if (s.getClass() == Unmodifiable.SequencedSetView.class) {
      return (SequencedSet<T>) s;
    }
    return new Unmodifiable.SequencedSetView<T>((SequencedSet<T>) s);
  }

  /** A view through which a set cannot be changed. */
  public static <T> SortedSet<T> unmodifiableSortedSet(SortedSet<T> s) {
    if (s.getClass() == UnmodifiableSorted.SortedSetView.class) {
      return s;
    }
    return new UnmodifiableSorted.SortedSetView<>(s);
  }

  /** A view through which a set cannot be changed. */
  public static <T> NavigableSet<T> unmodifiableNavigableSet(NavigableSet<T> s) {
    if (s.getClass() == UnmodifiableSorted.NavigableSetView.class) {
      return s;
    }
    return new UnmodifiableSorted.NavigableSetView<>(s);
  }

  /** A view through which a list cannot be changed. */
  @SuppressWarnings("unchecked")
  public static <T> List<T> unmodifiableList(List<? extends T> list) {
    if (list.getClass() == Unmodifiable.ListView.class
        || list.getClass() == Unmodifiable.FastListView.class) {
      return (List<T>) list;
    }
    return list instanceof RandomAccess
        ? new Unmodifiable.FastListView<T>((List<T>) list)
        : new Unmodifiable.ListView<T>((List<T>) list);
  }

  /** A view through which a map cannot be changed. */
  @SuppressWarnings("unchecked")
  public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> m) {
    if (m.getClass() == UnmodifiableMaps.MapView.class) {
      return (Map<K, V>) m;
    }
    return new UnmodifiableMaps.MapView<K, V>((Map<K, V>) m);
  }

  /** A view through which a map cannot be changed. */
  @SuppressWarnings("unchecked")
  public static <K, V> SequencedMap<K, V> unmodifiableSequencedMap(
      SequencedMap<? extends K, ? extends V> m) {
    if (m.getClass() == UnmodifiableMaps.SequencedMapView.class) {
      return (SequencedMap<K, V>) m;
    }
    return new UnmodifiableMaps.SequencedMapView<K, V>((SequencedMap<K, V>) m);
  }

  /** A view through which a map cannot be changed. */
  @SuppressWarnings("unchecked")
  public static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, ? extends V> m) {
    if (m.getClass() == UnmodifiableSorted.SortedMapView.class) {
      return (SortedMap<K, V>) m;
    }
    return new UnmodifiableSorted.SortedMapView<K, V>((SortedMap<K, V>) m);
  }

  /** A view through which a map cannot be changed. */
  @SuppressWarnings("unchecked")
  public static <K, V> NavigableMap<K, V> unmodifiableNavigableMap(
      NavigableMap<K, ? extends V> m) {
    if (m.getClass() == UnmodifiableSorted.NavigableMapView.class) {
      return (NavigableMap<K, V>) m;
    }
    return new UnmodifiableSorted.NavigableMapView<K, V>((NavigableMap<K, V>) m);
  }

  /** A view whose methods are synchronized on it. */
  public static <T> Collection<T> synchronizedCollection(Collection<T> collection) {
    return new Synchronized.View<>(collection, null);
  }

  /** A view whose methods are synchronized on it. */
  public static <T> Set<T> synchronizedSet(Set<T> set) {
    return new Synchronized.SetView<>(set, null);
  }

  /** A view whose methods are synchronized on it. */
  public static <T> List<T> synchronizedList(List<T> list) {
    return list instanceof RandomAccess
        ? new Synchronized.FastListView<>(list, null)
        : new Synchronized.ListView<>(list, null);
  }

  /** A view whose methods are synchronized on it. */
  public static <K, V> Map<K, V> synchronizedMap(Map<K, V> map) {
    return new Synchronized.MapView<>(map, null);
  }

  /** A view whose methods are synchronized on it. */
  public static <T> SortedSet<T> synchronizedSortedSet(SortedSet<T> set) {
    return new SynchronizedSorted.SortedSetView<>(set, null);
  }

  /** A view whose methods are synchronized on it. */
  public static <T> NavigableSet<T> synchronizedNavigableSet(NavigableSet<T> set) {
    return new SynchronizedSorted.NavigableSetView<>(set, null);
  }

  /** A view whose methods are synchronized on it. */
  public static <K, V> SortedMap<K, V> synchronizedSortedMap(SortedMap<K, V> map) {
    return new SynchronizedSorted.SortedMapView<>(map, null);
  }

  /** A view whose methods are synchronized on it. */
  public static <K, V> NavigableMap<K, V> synchronizedNavigableMap(NavigableMap<K, V> map) {
    return new SynchronizedSorted.NavigableMapView<>(map, null);
  }
}
