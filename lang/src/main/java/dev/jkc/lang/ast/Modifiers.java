package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Modifier words and annotations in front of a declaration; the range is empty when there are none.
 */
public record Modifiers(SourceRange range, List<Word> words, List<Annotation> annotations)
    implements Node {

  public Modifiers {
    words = List.copyOf(words);
    annotations = List.copyOf(annotations);
  }

  /** The kinds of modifier; {@code UNSAFE} exists in {@code .jk} only. */
  public enum Modifier {
    PUBLIC,
    PROTECTED,
    PRIVATE,
    STATIC,
    ABSTRACT,
    FINAL,
    NATIVE,
    SYNCHRONIZED,
    TRANSIENT,
    VOLATILE,
    STRICTFP,
    DEFAULT,
    SEALED,
    NON_SEALED,
    UNSAFE;

    /** The word as written in sources. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** One modifier at its place. */
  public record Word(SourceRange range, Modifier modifier) implements Node {}

  /** The same with annotations that stand apart, behind the type parameters of a method. */
  public Modifiers with(List<Annotation> more) {
    return more.isEmpty()
        ? this
        : new Modifiers(range, words, Stream.concat(annotations.stream(), more.stream()).toList());
  }

  /** Whether {@code modifier} is among the words. */
  public boolean has(Modifier modifier) {
    for (Word word : words) {
      if (word.modifier() == modifier) {
        return true;
      }
    }
    return false;
  }
}
