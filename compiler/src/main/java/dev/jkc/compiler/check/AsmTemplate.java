package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.model.CheckedAsm;
import dev.jkc.lang.ast.AsmText;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.source.LineIndex;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Splits the template of an asm into text and operand references, each with its source line. */
final class AsmTemplate {
  /** Where to report. */
  interface Reporter {
    void report(Code code, SourceRange range, String message);
  }

  private final Reporter reporter;
  private final Map<String, Integer> names;
  private final List<Integer> positional;
  private final List<CheckedAsm.Operand> operands;
  private final Set<Integer> used = new HashSet<>();
  private final List<HirAsm.Piece> pieces = new ArrayList<>();
  private int nextPositional;

  AsmTemplate(
      Reporter reporter,
      Map<String, Integer> names,
      List<Integer> positional,
      List<CheckedAsm.Operand> operands) {
    this.reporter = reporter;
    this.names = names;
    this.positional = positional;
    this.operands = operands;
  }

  /** Whether the template mentions an operand. */
  boolean uses(int operand) {
    return used.contains(operand);
  }

  List<HirAsm.Piece> parse(AsmText text) {
    String separator = "";
    for (Expression.StringLiteral literal : text.template()) {
      int number = 0;
      for (String line : literal.value().split("\n", -1)) {
        parseLine(separator + line, lineRange(literal, number));
        separator = "\n";
        number++;
      }
    }
    return pieces;
  }

  /** The place of one line of a text block; a string literal is one place. */
  private static SourceRange lineRange(Expression.StringLiteral literal, int number) {
    if (!literal.isTextBlock()) {
      return literal.range();
    }
    SourceFile file = literal.range().file();
    LineIndex lines = file.lines();
    int line = Math.min(literal.range().line() + 1 + number, lines.lineCount());
    int start = lines.startOf(line);
    int end = lines.endOf(line);
    while (start < end && Character.isWhitespace(file.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return file.range(start, Math.max(start, end));
  }

  private void parseLine(String line, SourceRange range) {
    StringBuilder plain = new StringBuilder();
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      boolean doubled = i + 1 < line.length() && line.charAt(i + 1) == c;
      if ((c == '{' || c == '}') && doubled) {
        plain.append(c);
        i += 2;
      } else if (c == '{') {
        int end = line.indexOf('}', i);
        if (end < 0) {
          reporter.report(Code.ASM_TEMPLATE, range, "`{` without `}`: a brace is written `{{`");
          return;
        }
        pieces.add(new HirAsm.Text(plain.toString(), range));
        plain.setLength(0);
        HirAsm.Reference reference = placeholder(line.substring(i + 1, end), range);
        if (reference != null) {
          used.add(reference.operand());
          pieces.add(reference);
        }
        i = end + 1;
      } else if (c == '}') {
        reporter.report(Code.ASM_TEMPLATE, range, "`}` without `{`: a brace is written `}}`");
        return;
      } else {
        plain.append(c);
        i++;
      }
    }
    pieces.add(new HirAsm.Text(plain.toString(), range));
  }

  private HirAsm.@Nullable Reference placeholder(String content, SourceRange range) {
    int colon = content.indexOf(':');
    String name = (colon < 0 ? content : content.substring(0, colon)).strip();
    String modifierText = colon < 0 ? "" : content.substring(colon + 1).strip();
    Integer operand = operandOf(name, range);
    if (operand == null) {
      return null;
    }
    if (modifierText.isEmpty()) {
      return new HirAsm.Reference(operand, null);
    }
    String widths = widths(operands.get(operand));
    if (modifierText.length() != 1 || !widths.contains(modifierText)) {
      reporter.report(
          Code.ASM_TEMPLATE,
          range,
          widths.isEmpty()
              ? "`:" + modifierText + "` says a width, and this operand has one only"
              : "`"
                  + modifierText
                  + "` is no width of this operand: `l` is its low byte"
                  + (widths.contains("h") ? ", `h` the byte above" : "")
                  + ", `x`, `e` and `r` are its 16, 32 and 64 bits");
      return null;
    }
    return new HirAsm.Reference(operand, modifierText.charAt(0));
  }

  /** The letters of the widths in which an operand can be written, as in Rust. */
  private static String widths(CheckedAsm.Operand operand) {
    if (!(operand instanceof CheckedAsm.Register register) || register.registerClass() == null) {
      return "";
    }
    return switch (register.registerClass()) {
      case REG -> "lxer";
      case REG_ABCD -> "lhxer";
      case REG_BYTE, XMM -> "";
    };
  }

  private @Nullable Integer operandOf(String name, SourceRange range) {
    if (name.isEmpty()) {
      if (nextPositional < positional.size()) {
        return positional.get(nextPositional++);
      }
      reporter.report(
          Code.ASM_TEMPLATE,
          range,
          "there is no operand for this `{}`: only "
              + positional.size()
              + " stand behind the template");
      return null;
    }
    if (name.chars().allMatch(Character::isDigit)) {
      int index = name.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(name);
      if (index < positional.size()) {
        return positional.get(index);
      }
      reporter.report(Code.ASM_TEMPLATE, range, "there is no operand number " + name);
      return null;
    }
    Integer index = names.get(name);
    if (index == null) {
      reporter.report(Code.ASM_TEMPLATE, range, "there is no operand named `" + name + "`");
    }
    return index;
  }
}
