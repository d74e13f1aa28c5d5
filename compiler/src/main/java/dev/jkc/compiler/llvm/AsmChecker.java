package dev.jkc.compiler.llvm;

import dev.jkc.compiler.llvm.LlvmDiagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Assembles pieces of assembly text, to report what the assembler says at the line inside the
 * piece.
 *
 * <p>All pieces go through one throw-away module. The operands of each have been replaced by
 * registers and numbers beforehand.
 */
public final class AsmChecker {
  /** What LLVM reports for module-level assembly; the source line and a caret follow. */
  private static final Pattern REPORT =
      Pattern.compile("^<inline asm>:(\\d+):(\\d+): (.*)$", Pattern.MULTILINE);

  private static final Pattern QUOTED_OR_COMMENT =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'.'|#.*|//.*");

  private final TargetMachine machine;

  /** Creates a checker for the processor of a machine. */
  public AsmChecker(TargetMachine machine) {
    this.machine = machine;
  }

  /** A piece of assembly. */
  public record Piece(String text, AsmDialect dialect) {}

  /**
   * What is wrong with a piece.
   *
   * @param piece the index of the piece
   * @param line the line inside its text, from 1
   * @param column the column in that line, from 1
   */
  public record Problem(int piece, int line, int column, String message) {}

  /** Assembles the pieces and returns every problem, in the order of the text. */
  public List<Problem> check(List<Piece> pieces) {
    List<Problem> problems = new ArrayList<>(assembleApart(pieces));
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).dialect() == AsmDialect.INTEL) {
        addOpenBrackets(i, pieces.get(i).text(), problems);
      }
    }
    problems.sort(Comparator.comparingInt(Problem::piece).thenComparingInt(Problem::line));
    return problems;
  }

  /** Assembles all at once, and each piece by itself when one seems to disturb another. */
  private List<Problem> assembleApart(List<Piece> pieces) {
    List<Problem> problems = assemble(pieces);
    if (pieces.size() < 2 || problems.stream().noneMatch(AsmChecker::mayCrossPieces)) {
      return problems;
    }
    List<Problem> separate = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      for (Problem problem : assemble(pieces.subList(i, i + 1))) {
        separate.add(new Problem(i, problem.line(), problem.column(), problem.message()));
      }
    }
    return separate;
  }

  /**
   * Says whether a piece may be blamed for another: both define a label, or one lacks its .endif.
   */
  private static boolean mayCrossPieces(Problem problem) {
    return problem.message().contains("defined") || problem.message().contains("unmatched");
  }

  /** Finds what LLVM 20 lets pass: it assembles {@code [rax} as an access to address 0. */
  private static void addOpenBrackets(int piece, String text, List<Problem> problems) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String code = QUOTED_OR_COMMENT.matcher(lines[i]).replaceAll(match -> "_");
      int line = i + 1;
      if (code.lastIndexOf('[') > code.lastIndexOf(']')
          && problems.stream().noneMatch(p -> p.piece() == piece && p.line() == line)) {
        problems.add(new Problem(piece, line, lines[i].indexOf('[') + 1, "`[` without `]`"));
      }
    }
  }

  private List<Problem> assemble(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    int[] firstLines = new int[pieces.size()];
    int line = 1;
    for (int i = 0; i < pieces.size(); i++) {
      String prologue = prologue(pieces.get(i).dialect());
      firstLines[i] = line + countLines(prologue);
      String piece = prologue + pieces.get(i).text() + "\n";
      text.append(piece);
      line += countLines(piece);
    }
    try (LlvmContext context = new LlvmContext();
        LlvmModule module = context.createModule("asm")) {
      module.setTarget(machine);
      module.appendAsm(text.toString());
      machine.emitUnchecked(module);
      List<Problem> problems = new ArrayList<>();
      for (LlvmDiagnostic diagnostic : context.takeDiagnostics()) {
        if (diagnostic.severity() == Severity.ERROR) {
          problems.add(locate(diagnostic.message(), firstLines, line - 1));
        }
      }
      return problems;
    }
  }

  /** Undoes what the piece before may have left behind. */
  private String prologue(AsmDialect dialect) {
    if (!machine.triple().startsWith("x86_64")) {
      return ".text\n";
    }
    return ".text\n.code64\n"
        + (dialect == AsmDialect.INTEL ? ".intel_syntax noprefix\n" : ".att_syntax prefix\n");
  }

  private static int countLines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static Problem locate(String report, int[] firstLines, int lastLine) {
    Matcher matcher = REPORT.matcher(report);
    if (!matcher.find()) {
      return new Problem(0, 1, 1, report.strip());
    }
    int line = Math.min(Integer.parseInt(matcher.group(1)), lastLine);
    int piece = firstLines.length - 1;
    while (piece > 0 && firstLines[piece] > line) {
      piece--;
    }
    int column = Integer.parseInt(matcher.group(2));
    return new Problem(piece, line - firstLines[piece] + 1, column, matcher.group(3));
  }
}
