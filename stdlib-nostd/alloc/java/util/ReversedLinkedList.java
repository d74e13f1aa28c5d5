package java.util;

/** A view of a linked list from its last element to its first. It has no nodes of its own. */
final class ReversedLinkedList<E> extends LinkedList<E> {
  private final LinkedList<E> base;
  private final List<E> list;
  private final Deque<E> deque;

  ReversedLinkedList(LinkedList<E> base) {
    this.base = base;
    list = ReversedList.of(base);
    deque = ReversedDeque.of(base);
  }

  @Override
  public LinkedList<E> reversed() {
    return base;
  }

  @Override
  public E get(int index) {
    return list.get(index);
  }

  @Override
  public E set(int index, E element) {
    return list.set(index, element);
  }

  @Override
  public void add(int index, E element) {
    list.add(index, element);
  }

  @Override
  public E remove(int index) {
    return list.remove(index);
  }

  @Override
  public boolean addAll(Collection<? extends E> collection) {
    return list.addAll(collection);
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> collection) {
    return list.addAll(index, collection);
  }

  @Override
  public int indexOf(Object object) {
    return list.indexOf(object);
  }

  @Override
  public int lastIndexOf(Object object) {
    return list.lastIndexOf(object);
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    return list.listIterator(index);
  }

  @Override
  public List<E> subList(int from, int to) {
    return list.subList(from, to);
  }

  @Override
  public boolean equals(Object other) {
    return list.equals(other);
  }

  @Override
  public int hashCode() {
    return list.hashCode();
  }

  @Override
  public String toString() {
    return list.toString();
  }

  @Override
  public Object[] toArray() {
    return list.toArray();
  }

  @Override
  public <T> T[] toArray(T[] array) {
    return list.toArray(array);
  }

  @Override
  public void sort(Comparator<? super E> comparator) {
    list.sort(comparator);
  }

  @Override
  public Iterator<E> iterator() {
    return list.iterator();
  }

  @Override
  public int size() {
    return deque.size();
  }

  @Override
  public boolean isEmpty() {
    return deque.isEmpty();
  }

  @Override
  public boolean contains(Object object) {
    return deque.contains(object);
  }

  @Override
  public void clear() {
    deque.clear();
  }

  @Override
  public E getFirst() {
    return deque.getFirst();
  }

  @Override
  public E getLast() {
    return deque.getLast();
  }

  @Override
  public E removeFirst() {
    return deque.removeFirst();
  }

  @Override
  public E removeLast() {
    return deque.removeLast();
  }

  @Override
  public void addFirst(E element) {
    deque.addFirst(element);
  }

  @Override
  public void addLast(E element) {
    deque.addLast(element);
  }

  @Override
  public boolean add(E element) {
    return deque.add(element);
  }

  @Override
  public boolean remove(Object object) {
    return deque.remove(object);
  }

  @Override
  public E peek() {
    return deque.peek();
  }

  @Override
  public E element() {
    return deque.element();
  }

  @Override
  public E poll() {
    return deque.poll();
  }

  @Override
  public E remove() {
    return deque.remove();
  }

  @Override
  public boolean offer(E element) {
    return deque.offer(element);
  }

  @Override
  public boolean offerFirst(E element) {
    return deque.offerFirst(element);
  }

  @Override
  public boolean offerLast(E element) {
    return deque.offerLast(element);
  }

  @Override
  public E peekFirst() {
    return deque.peekFirst();
  }

  @Override
  public E peekLast() {
    return deque.peekLast();
  }

  @Override
  public E pollFirst() {
    return deque.pollFirst();
  }

  @Override
  public E pollLast() {
    return deque.pollLast();
  }

  @Override
  public void push(E element) {
    deque.push(element);
  }

  @Override
  public E pop() {
    return deque.pop();
  }

  @Override
  public boolean removeFirstOccurrence(Object object) {
    return deque.removeFirstOccurrence(object);
  }

  @Override
  public boolean removeLastOccurrence(Object object) {
    return deque.removeLastOccurrence(object);
  }

  @Override
  public Iterator<E> descendingIterator() {
    return deque.descendingIterator();
  }
}
