package dev.jkc.lang.parser;

import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sources with the errors they should give, at the end of the offending line:
 *
 * <pre>{@code
 * int x = ; //~ ERROR JK0001:11 expected an expression
 * }</pre>
 *
 * <p>with the code, the column and a part of the message. Where no comment can follow, as in an
 * open string, {@code //~v} stands on a line of its own above; {@code //~v3} means the third line
 * below, not counting such lines.
 */
final class ExpectedErrors {
  private static final Pattern BESIDE = Pattern.compile(" *//~ ERROR ");
  private static final Pattern ABOVE = Pattern.compile("^ *//~v(\\d*) ERROR (.*)$");

  private ExpectedErrors() {}

  /** What the comments of {@code text} announce: {@code line: JK0001:11 message}. */
  static List<String> announced(String text) {
    List<String> expected = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher above = ABOVE.matcher(lines[i]);
      if (above.matches()) {
        int distance = above.group(1).isEmpty() ? 1 : Integer.parseInt(above.group(1));
        expected.add(below(lines, i, distance) + ": " + above.group(2));
        continue;
      }
      String[] parts = BESIDE.split(lines[i], -1);
      for (int j = 1; j < parts.length; j++) {
        expected.add(i + 1 + ": " + parts[j]);
      }
    }
    return expected;
  }

  private static int below(String[] lines, int start, int distance) {
    int line = start;
    for (int left = distance; left > 0; left--) {
      line++;
      while (ABOVE.matcher(lines[line]).matches()) {
        line++;
      }
    }
    return line + 1;
  }

  /** What the parser reports, in the same form. */
  static List<String> reported(SourceFile file) {
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(file, diagnostics);
    return diagnostics.sorted().stream().map(ExpectedErrors::describe).toList();
  }

  private static String describe(Diagnostic diagnostic) {
    return diagnostic.primary().range().line() + ": " + words(diagnostic);
  }

  private static String words(Diagnostic diagnostic) {
    int column = diagnostic.primary().range().column();
    return diagnostic.code().id() + ":" + column + " " + diagnostic.message();
  }

  /** {@code file} with comments for what the parser reports now. */
  static String updated(SourceFile file) {
    StringBuilder bare = new StringBuilder();
    for (String line : file.text().split("\n", -1)) {
      if (!ABOVE.matcher(line).matches()) {
        bare.append(BESIDE.split(line, 2)[0]).append('\n');
      }
    }
    bare.setLength(bare.length() - 1);
    String text = bare.toString();
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(new SourceFile(file.name(), file.kind(), text), diagnostics);
    TreeMap<Integer, List<String>> errors = new TreeMap<>();
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      int line = diagnostic.primary().range().line();
      errors.computeIfAbsent(line, key -> new ArrayList<>()).add(words(diagnostic));
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    errors.descendingMap().forEach((line, found) -> annotate(file, lines, line, found));
    return String.join("\n", lines);
  }

  private static void annotate(SourceFile file, List<String> lines, int line, List<String> errors) {
    String original = lines.get(line - 1);
    List<String> before = reported(with(file, lines));
    StringBuilder beside = new StringBuilder(original);
    for (String error : errors) {
      beside.append(" //~ ERROR ").append(error);
    }
    lines.set(line - 1, beside.toString());
    if (reported(with(file, lines)).equals(before)) {
      return;
    }
    lines.set(line - 1, original);
    int opener = line;
    // Above the text block around the line, if there is one.
    while (opener > 1 && !lines.get(opener - 1).contains("\"\"\"")) {
      opener--;
    }
    if (opener == 1) {
      opener = line;
    }
    int distance = line - opener + 1;
    String mark = "//~v" + (distance == 1 ? "" : distance) + " ERROR ";
    for (int i = errors.size() - 1; i >= 0; i--) {
      lines.add(opener - 1, mark + errors.get(i));
    }
  }

  private static SourceFile with(SourceFile file, List<String> lines) {
    return new SourceFile(file.name(), file.kind(), String.join("\n", lines));
  }
}
