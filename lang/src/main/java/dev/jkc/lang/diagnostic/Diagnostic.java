package dev.jkc.lang.diagnostic;

import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * One finding about a program.
 *
 * @param code its stable kind
 * @param message the situation observed: lower case, no final period, code in backticks
 * @param primary the place it is about
 * @param secondary other places that explain it, such as the first of two declarations
 * @param notes the rule, where it is not obvious; each printed after {@code = note:}
 * @param helps what to do instead; each printed after {@code = help:}
 */
public record Diagnostic(
    DiagnosticCode code,
    String message,
    Label primary,
    List<Label> secondary,
    List<String> notes,
    List<String> helps) {

  public Diagnostic {
    secondary = List.copyOf(secondary);
    notes = List.copyOf(notes);
    helps = List.copyOf(helps);
  }

  /** A diagnostic with a primary place only. */
  public static Diagnostic of(DiagnosticCode code, SourceRange range, String message) {
    return new Diagnostic(code, message, new Label(range, ""), List.of(), List.of(), List.of());
  }

  /** The same with words beside the carets. */
  public Diagnostic label(String text) {
    return new Diagnostic(code, message, new Label(primary.range(), text), secondary, notes, helps);
  }

  /** The same with another place. */
  public Diagnostic at(SourceRange range, String text) {
    return new Diagnostic(
        code, message, primary, with(secondary, new Label(range, text)), notes, helps);
  }

  /** The same about what somebody wrote. */
  Diagnostic atOrigins() {
    return new Diagnostic(
        code,
        message,
        primary.atOrigin(),
        secondary.stream().map(Label::atOrigin).toList(),
        notes,
        helps);
  }

  boolean saysTheSame(Diagnostic other) {
    return code.equals(other.code) && message.equals(other.message);
  }

  /** The same with a rule. */
  public Diagnostic note(String text) {
    return new Diagnostic(code, message, primary, secondary, with(notes, text), helps);
  }

  /** The same with a hint. */
  public Diagnostic help(String text) {
    return new Diagnostic(code, message, primary, secondary, notes, with(helps, text));
  }

  private static <T> List<T> with(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }
}
