package java.util;

/** A vector that grows and shrinks at its end. */
public class Stack<E> extends Vector<E> {
  /** Makes an empty one. */
  public Stack() {}

  /** Adds an element on top, and yields it. */
  public E push(E item) {
    addElement(item);
    return item;
  }

  /** Removes the element on top, and yields it. */
  public E pop() {
    E item = peek();
    removeElementAt(size() - 1);
    return item;
  }

  /** The element on top. */
  public E peek() {
    int size = size();
    if (size == 0) {
      throw new EmptyStackException();
    }
    return elementAt(size - 1);
  }

  /** Whether there is no element. */
  public boolean empty() {
    return size() == 0;
  }

  /** How far below the top an object is, counted from 1; -1 if it is not there. */
  public int search(Object object) {
    int index = lastIndexOf(object);
    return index < 0 ? -1 : size() - index;
  }
}
