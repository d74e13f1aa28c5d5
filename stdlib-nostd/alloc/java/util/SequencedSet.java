package java.util;

/** A set with a first and a last element. */
public interface SequencedSet<E> extends SequencedCollection<E>, Set<E> {
  @Override
  SequencedSet<E> reversed();
}
