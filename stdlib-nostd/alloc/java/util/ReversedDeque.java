package java.util;

/** A view of a deque from its last element to its first. */
final class ReversedDeque<E> extends AbstractCollection<E> implements Deque<E> {
  private final Deque<E> base;

  private ReversedDeque(Deque<E> base) {
    this.base = base;
  }

  static <E> Deque<E> of(Deque<E> deque) {
    return deque instanceof ReversedDeque
        ? ((ReversedDeque<E>) deque).base
        : new ReversedDeque<>(deque);
  }

  @Override
  public Deque<E> reversed() {
    return base;
  }

  @Override
  public int size() {
    return base.size();
  }

  @Override
  public boolean isEmpty() {
    return base.isEmpty();
  }

  @Override
  public boolean contains(Object object) {
    return base.contains(object);
  }

  @Override
  public void clear() {
    base.clear();
  }

  @Override
  public Iterator<E> iterator() {
    return base.descendingIterator();
  }

  @Override
  public Iterator<E> descendingIterator() {
    return base.iterator();
  }

  @Override
  public boolean add(E element) {
    base.addFirst(element);
    return true;
  }

  @Override
  public boolean remove(Object object) {
    return base.removeLastOccurrence(object);
  }

  @Override
  public void addFirst(E element) {
    base.addLast(element);
  }

  @Override
  public void addLast(E element) {
    base.addFirst(element);
  }

  @Override
  public boolean offer(E element) {
    return base.offerFirst(element);
  }

  @Override
  public boolean offerFirst(E element) {
    return base.offerLast(element);
  }

  @Override
  public boolean offerLast(E element) {
    return base.offerFirst(element);
  }

  @Override
  public E remove() {
    return base.removeLast();
  }

  @Override
  public E removeFirst() {
    return base.removeLast();
  }

  @Override
  public E removeLast() {
    return base.removeFirst();
  }

  @Override
  public E poll() {
    return base.pollLast();
  }

  @Override
  public E pollFirst() {
    return base.pollLast();
  }

  @Override
  public E pollLast() {
    return base.pollFirst();
  }

  @Override
  public E element() {
    return base.getLast();
  }

  @Override
  public E getFirst() {
    return base.getLast();
  }

  @Override
  public E getLast() {
    return base.getFirst();
  }

  @Override
  public E peek() {
    return base.peekLast();
  }

  @Override
  public E peekFirst() {
    return base.peekLast();
  }

  @Override
  public E peekLast() {
    return base.peekFirst();
  }

  @Override
  public boolean removeFirstOccurrence(Object object) {
    return base.removeLastOccurrence(object);
  }

  @Override
  public boolean removeLastOccurrence(Object object) {
    return base.removeFirstOccurrence(object);
  }

  @Override
  public void push(E element) {
    base.addLast(element);
  }

  @Override
  public E pop() {
    return base.removeLast();
  }
}
