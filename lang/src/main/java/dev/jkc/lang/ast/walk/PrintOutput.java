package dev.jkc.lang.ast.walk;

import java.util.List;
import java.util.function.Consumer;

/** Text under construction, with the indentation of its lines. */
final class PrintOutput {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean startsLine = true;

  /** Everything written. */
  String text() {
    return text.toString();
  }

  /** Writes {@code piece}, indented if it is the first of its line. */
  PrintOutput add(String piece) {
    if (startsLine && !piece.isEmpty()) {
      text.append("  ".repeat(depth));
      startsLine = false;
    }
    text.append(piece);
    return this;
  }

  /** Ends the line. */
  void line() {
    text.append('\n');
    startsLine = true;
  }

  /** Ends the line after {@code piece}. */
  void line(String piece) {
    add(piece).line();
  }

  /** Writes lines between braces, indented; the closing brace does not end its line. */
  void braces(Runnable content) {
    line("{");
    depth++;
    content.run();
    depth--;
    add("}");
  }

  /** Writes lines one step further to the right. */
  void indented(Runnable content) {
    depth++;
    content.run();
    depth--;
  }

  /** Writes the elements of a list with {@code separator} between them. */
  <T> void join(List<? extends T> elements, String separator, Consumer<? super T> write) {
    for (int i = 0; i < elements.size(); i++) {
      if (i > 0) {
        add(separator);
      }
      write.accept(elements.get(i));
    }
  }
}
