package java.util;

/** Makes the failing methods of a queue of {@code offer}, {@code poll} and {@code peek}. */
public abstract class AbstractQueue<E> extends AbstractCollection<E> implements Queue<E> {
  /** Called by subclasses. */
  protected AbstractQueue() {}

  @Override
  public boolean add(E element) {
    if (offer(element)) {
      return true;
    }
    throw new IllegalStateException("Queue full");
  }

  @Override
  public E remove() {
    E element = poll();
    if (element == null) {
      throw new NoSuchElementException();
    }
    return element;
  }

  @Override
  public E element() {
    E element = peek();
    if (element == null) {
      throw new NoSuchElementException();
    }
    return element;
  }

  @Override
  public void clear() {
    while (poll() != null) {
      // Until it is empty.
    }
  }

  @Override
  public boolean addAll(Collection<? extends E> c) {
    if (c == null) {
      throw new NullPointerException();
    }
    if (c == this) {
      throw new IllegalArgumentException();
    }
    boolean changed = false;
    for (E element : c) {
      changed |= add(element);
    }
    return changed;
  }
}
