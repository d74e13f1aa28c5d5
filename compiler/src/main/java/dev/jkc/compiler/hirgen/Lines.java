package dev.jkc.compiler.hirgen;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * The lines of code that consists of several: as in class files, code is of the line that was noted
 * last in front of it, and only statements, calls and conditions note theirs (javac's {@code
 * Gen.statBegin}).
 */
final class Lines {
  private @Nullable SourceRange noted;

  /** Code from here on is of the line of a place. */
  void note(SourceRange place) {
    noted = place;
  }

  /** A place on the line that code is of: the given one if it is there. */
  SourceRange at(SourceRange place) {
    SourceRange last = noted;
    return last == null || last.file() != place.file() || last.line() == place.line()
        ? place
        : last;
  }

  /** The place that javac gives an expression: of its operator, if it has one. */
  static SourceRange place(Expression expression) {
    return switch (expression) {
      case Expression.Binary e -> behind(e.left().range());
      case Expression.Assign e -> behind(e.target().range());
      case Expression.CompoundAssign e -> behind(e.target().range());
      case Expression.Conditional e -> behind(e.condition().range());
      case Expression.TypeTest e -> behind(e.value().range());
      case Expression.PatternTest e -> behind(e.value().range());
      case Expression.Index e -> behind(e.target().range());
      case Expression.FieldAccess e -> behind(e.target().range());
      case Expression.MethodCall e -> behind(e.name().range());
      case Expression.MethodReference e when e.target() != null -> behind(e.target().range());
      case Expression.Unary e when e.operator().isPostfix() -> behind(e.operand().range());
      default -> expression.range();
    };
  }

  /** The token behind a range. */
  static SourceRange behind(SourceRange range) {
    String text = range.file().text();
    int at = range.end();
    while (at < text.length()) {
      if (text.startsWith("//", at)) {
        at = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      } else if (text.startsWith("/*", at)) {
        at = text.indexOf("*/", at + 2) < 0 ? text.length() : text.indexOf("*/", at + 2) + 2;
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return range.file().range(at, at + 1);
      }
    }
    return range;
  }

  /** The parenthesis before a condition. */
  static SourceRange before(SourceRange condition) {
    int at = condition.file().text().lastIndexOf('(', Math.max(0, condition.start() - 1));
    return at < 0 ? condition : condition.file().range(at, at + 1);
  }

  /** The last character of a range: a brace, of blocks. */
  static SourceRange end(SourceRange range) {
    return range.file().range(Math.max(range.start(), range.end() - 1), range.end());
  }
}
