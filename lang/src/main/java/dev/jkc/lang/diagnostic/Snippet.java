package dev.jkc.lang.diagnostic;

import dev.jkc.lang.source.LineIndex;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines of one file that a diagnostic is about, with their marks. */
final class Snippet {
  /** Longer lines are cut on both sides of the first mark. */
  private static final int WIDTH_LIMIT = 160;

  /** How much of a cut line stays to the left of the first mark. */
  private static final int LEFT_CONTEXT = 60;

  private final SourceFile file;
  private final int gutter;
  private final Paint paint;

  /** A part of a label on one line, in UTF-16 units from the start of the line. */
  private record Stretch(int start, int end, boolean isPrimary, String text) {}

  Snippet(SourceFile file, int gutter, Paint paint) {
    this.file = file;
    this.gutter = gutter;
    this.paint = paint;
  }

  /** The 1-based line on which {@code range} ends. */
  static int lastLine(SourceRange range) {
    // A range that ends with a line's terminator does not reach into the next line.
    return range.file().lines().lineOf(Math.max(range.start(), range.end() - 1));
  }

  /** Writes the lines and marks of {@code diagnostic} in this file. */
  void render(Diagnostic diagnostic, StringBuilder out) {
    SortedMap<Integer, List<Stretch>> lines = new TreeMap<>();
    add(lines, diagnostic.primary(), true);
    for (Label label : diagnostic.secondary()) {
      add(lines, label, false);
    }
    out.append(bar()).append('\n');
    int previous = lines.firstKey() - 1;
    for (var entry : lines.entrySet()) {
      int line = entry.getKey();
      if (line == previous + 2) {
        // One line between is no longer than the dots.
        renderLine(line - 1, List.of(), out);
      } else if (line > previous + 2) {
        out.append(paint.frame("...")).append('\n');
      }
      renderLine(line, entry.getValue(), out);
      previous = line;
    }
  }

  private String bar() {
    return " ".repeat(gutter + 1) + paint.frame("|");
  }

  /** Marks the first line of a longer range to its end, and the last one from its start. */
  private void add(SortedMap<Integer, List<Stretch>> lines, Label label, boolean isPrimary) {
    SourceRange range = label.range();
    if (!range.file().equals(file)) {
      return;
    }
    int first = range.line();
    int last = lastLine(range);
    int start = range.start() - file.lines().startOf(first);
    if (first == last) {
      int end = Math.max(start + 1, Math.min(range.end(), endOf(first)) - startOf(first));
      stretches(lines, first).add(new Stretch(start, end, isPrimary, label.text()));
      return;
    }
    int firstEnd = Math.max(start + 1, endOf(first) - startOf(first));
    stretches(lines, first).add(new Stretch(start, firstEnd, isPrimary, ""));
    int indent = indent(last);
    int lastEnd = Math.max(indent + 1, Math.min(range.end(), endOf(last)) - startOf(last));
    stretches(lines, last).add(new Stretch(indent, lastEnd, isPrimary, label.text()));
  }

  private static List<Stretch> stretches(SortedMap<Integer, List<Stretch>> lines, int line) {
    return lines.computeIfAbsent(line, key -> new ArrayList<>());
  }

  private int startOf(int line) {
    return file.lines().startOf(line);
  }

  /** The offset behind the text of {@code line}, without its terminator. */
  private int endOf(int line) {
    LineIndex index = file.lines();
    int end = index.endOf(line);
    while (end > index.startOf(line) && isTerminator(file.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isTerminator(char c) {
    return c == '\n' || c == '\r';
  }

  private int indent(int line) {
    int start = startOf(line);
    int end = endOf(line);
    int i = start;
    while (i < end && Character.isWhitespace(file.text().charAt(i))) {
      i++;
    }
    return i - start;
  }

  private void renderLine(int line, List<Stretch> stretches, StringBuilder out) {
    String text = file.text().substring(startOf(line), endOf(line));
    int from = 0;
    if (text.length() > WIDTH_LIMIT) {
      int first = stretches.stream().mapToInt(Stretch::start).min().orElse(0);
      from = Math.max(0, Math.min(first, text.length()) - LEFT_CONTEXT);
      int to = Math.min(text.length(), from + WIDTH_LIMIT);
      text = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
    CellText cells = new CellText(text);
    String number = String.valueOf(line);
    String prefix = " ".repeat(gutter - number.length()) + number + " |";
    String shown = cells.slice(0, cells.width());
    out.append(paint.frame(prefix));
    out.append(shown.isBlank() ? "" : " " + shown.stripTrailing()).append('\n');
    if (stretches.isEmpty()) {
      return;
    }
    List<LineMarks.Mark> marks = new ArrayList<>();
    for (Stretch stretch : stretches) {
      marks.add(mark(stretch, cells, from, text.length()));
    }
    for (String marked : new LineMarks(marks, paint).render()) {
      out.append(bar()).append(' ').append(marked).append('\n');
    }
  }

  private static LineMarks.Mark mark(Stretch stretch, CellText cells, int from, int length) {
    int shift = from > 0 ? 1 - from : 0;
    int start = Math.max(0, Math.min(stretch.start() + shift, length));
    int end = Math.max(start, Math.min(stretch.end() + shift, length));
    int startCell = cells.cellOf(start);
    int endCell = Math.max(startCell + 1, cells.cellOf(end));
    return new LineMarks.Mark(startCell, endCell, stretch.isPrimary(), stretch.text());
  }
}
