package dev.jkc.lang.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is underlined on one line, drawn below it: the rightmost label's words beside its underline,
 * the others below, hanging from bars.
 */
final class LineMarks {
  /**
   * An underline from one cell to another (exclusive).
   *
   * @param text the words; empty for none
   */
  record Mark(int start, int end, boolean isPrimary, String text) {}

  private final List<Mark> marks;
  private final Paint paint;

  LineMarks(List<Mark> marks, Paint paint) {
    this.marks = marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList();
    this.paint = paint;
  }

  /** The lines to print below the source, without the gutter. */
  List<String> render() {
    List<Mark> hanging = new ArrayList<>(marks.stream().filter(m -> !m.text().isEmpty()).toList());
    int width = marks.stream().mapToInt(Mark::end).max().orElse(0);
    String beside = "";
    if (!hanging.isEmpty()) {
      Mark last = hanging.get(hanging.size() - 1);
      boolean endsLine = marks.stream().filter(m -> m.end() > last.start()).count() == 1;
      if (endsLine) {
        hanging.remove(hanging.size() - 1);
        beside = " " + paint.mark(last.text(), last.isPrimary());
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(underlines(width) + beside);
    while (!hanging.isEmpty()) {
      lines.add(bars(hanging, hanging.size()));
      Mark last = hanging.get(hanging.size() - 1);
      String text = bars(hanging, hanging.size() - 1);
      int used = hanging.size() == 1 ? 0 : hanging.get(hanging.size() - 2).start() + 1;
      if (used <= last.start()) {
        text += " ".repeat(last.start() - used);
      } else {
        text += " ";
      }
      lines.add(text + paint.mark(last.text(), last.isPrimary()));
      hanging.remove(hanging.size() - 1);
    }
    return lines;
  }

  private String underlines(int width) {
    StringBuilder line = new StringBuilder();
    int cell = 0;
    while (cell < width) {
      char sign = sign(cell);
      int end = cell;
      while (end < width && sign(end) == sign) {
        end++;
      }
      String run = String.valueOf(sign).repeat(end - cell);
      line.append(sign == ' ' ? run : paint.mark(run, sign == '^'));
      cell = end;
    }
    return line.toString();
  }

  private char sign(int cell) {
    char sign = ' ';
    for (Mark mark : marks) {
      if (mark.start() <= cell && cell < mark.end()) {
        if (mark.isPrimary()) {
          return '^';
        }
        sign = '-';
      }
    }
    return sign;
  }

  /** A bar below the start of each of the first {@code count} marks. */
  private String bars(List<Mark> hanging, int count) {
    StringBuilder line = new StringBuilder();
    int cell = 0;
    for (int i = 0; i < count; i++) {
      Mark mark = hanging.get(i);
      if (mark.start() < cell) {
        continue;
      }
      line.append(" ".repeat(mark.start() - cell)).append(paint.mark("|", mark.isPrimary()));
      cell = mark.start() + 1;
    }
    return line.toString();
  }
}
