package dev.jkc.testing.attribution;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one of the compilers says about the expressions of a program. */
final class Facts {
  /** What can be asked about an expression. */
  enum Aspect {
    /** Its static type; of a lambda or method reference, what it implements. */
    TYPE,
    /** The field, method or constructor that it names. */
    MEMBER,
    /** The types that the arguments of a call become, or those of the parameters of a lambda. */
    PARAMETERS,
    /** The value of a constant variable. */
    CONSTANT
  }

  /** The answer about a member of the JDK that the library does not have: any other will do. */
  static final String NOT_IN_LIBRARY = "(not in the library)";

  private final Map<Span, Map<Aspect, String>> answers = new TreeMap<>();
  private final TreeSet<Span> literals = new TreeSet<>();

  /** Notes an answer. */
  void put(Span span, Aspect aspect, String answer) {
    answers.computeIfAbsent(span, s -> new EnumMap<>(Aspect.class)).put(aspect, answer);
  }

  /** Notes a literal. */
  void addLiteral(Span span) {
    literals.add(span);
  }

  /**
   * Whether a place is none for javac because it takes a sign or several texts in a row for one
   * literal: what lies within, or ends in the midst of it.
   */
  boolean isInLiteral(Span span) {
    return !literals.contains(span)
        && literals.stream()
            .anyMatch(
                literal ->
                    literal.start() < span.end()
                        && (span.end() < literal.end()
                            || (span.end() == literal.end() && literal.start() <= span.start())));
  }

  /** Whether a place is a literal of several texts. */
  boolean isJoinedLiteral(Span span, Facts parts) {
    return literals.contains(span)
        && parts.answers.keySet().stream()
            .anyMatch(part -> part.start() == span.start() && part.end() < span.end());
  }

  /** The answers by place. */
  Map<Span, Map<Aspect, String>> answers() {
    return answers;
  }
}
