package dev.jkc.lang.diagnostic;

import dev.jkc.lang.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Writes diagnostics for people, with the source they are about. */
public final class TextRenderer {
  private TextRenderer() {}

  /**
   * The lines of {@code diagnostic}, each with its line feed.
   *
   * @param colour whether to use the colours of a terminal
   */
  public static String render(Diagnostic diagnostic, boolean colour) {
    Severity severity = diagnostic.code().severity();
    Paint paint = new Paint(colour, severity);
    StringBuilder out = new StringBuilder();
    out.append(paint.kind(severity.word() + "[" + diagnostic.code().id() + "]"))
        .append(paint.message(": " + diagnostic.message()))
        .append('\n');
    int gutter = gutterWidth(diagnostic);
    SourceFile first = diagnostic.primary().range().file();
    for (SourceFile file : files(diagnostic)) {
      Label label = firstLabel(diagnostic, file);
      String arrow = " ".repeat(gutter) + (file.equals(first) ? "--> " : "::: ");
      out.append(paint.frame(arrow)).append(label.range()).append('\n');
      new Snippet(file, gutter, paint).render(diagnostic, out);
    }
    for (String note : diagnostic.notes()) {
      remark(out, gutter, paint, "note", note);
    }
    for (String help : diagnostic.helps()) {
      remark(out, gutter, paint, "help", help);
    }
    return out.toString();
  }

  private static void remark(StringBuilder out, int gutter, Paint paint, String kind, String text) {
    String indent = " ".repeat(gutter + 1);
    // Further lines of a remark start below its first word.
    String continuation = "\n" + indent + " ".repeat("= ".length() + kind.length() + ": ".length());
    out.append(indent)
        .append(paint.frame("="))
        .append(' ')
        .append(paint.message(kind))
        .append(": ")
        .append(text.replace("\n", continuation))
        .append('\n');
  }

  private static int gutterWidth(Diagnostic diagnostic) {
    int last = 1;
    for (Label label : labels(diagnostic)) {
      last = Math.max(last, Snippet.lastLine(label.range()));
    }
    return String.valueOf(last).length();
  }

  private static List<SourceFile> files(Diagnostic diagnostic) {
    return labels(diagnostic).stream().map(label -> label.range().file()).distinct().toList();
  }

  private static Label firstLabel(Diagnostic diagnostic, SourceFile file) {
    return labels(diagnostic).stream()
        .filter(label -> label.range().file().equals(file))
        .findFirst()
        .orElseThrow();
  }

  private static List<Label> labels(Diagnostic diagnostic) {
    List<Label> labels = new ArrayList<>();
    labels.add(diagnostic.primary());
    labels.addAll(diagnostic.secondary());
    return labels;
  }
}
