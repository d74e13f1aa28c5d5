package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirAsm.Option;
import dev.jkc.compiler.llvm.AsmChecker;
import dev.jkc.compiler.llvm.TargetMachine;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what only an assembler can find in assembly text, before LLVM generates code. */
final class CheckAsm {
  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

  private static final Pattern NAMED_LABEL =
      Pattern.compile("(?m)^[ \\t]*([A-Za-z_.][\\w.]*):(?!:)");

  /** Where assembly text stands. */
  enum Kind {
    /** In a function that LLVM may copy to its callers. */
    STATEMENT,
    /** In a naked function. */
    WHOLE_FUNCTION,
    FILE
  }

  /** What code generation reports ends so if the assembly has a number. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?m)^(?:cannot generate code: )?(.*) at line (\\d+)$");

  private record Found(AsmTrial trial, SourceRange range) {}

  private final List<Found> found = new ArrayList<>();
  private final List<AsmProblem> problems = new ArrayList<>();

  /** Remembers a piece of assembly that stands at a range, and returns its number, from 1. */
  int add(HirAsm asm, SourceRange range, Kind kind) {
    AsmTrial trial = new AsmTrial(asm, range);
    found.add(new Found(trial, range));
    trial
        .exhausted()
        .ifPresent(
            registerClass ->
                problems.add(
                    new AsmProblem(
                        range,
                        "the operands need more registers of the class `%s` than there are"
                            .formatted(registerClass.name().toLowerCase(Locale.ROOT)))));
    for (HirAsm.Text text : trial.texts()) {
      String code = QUOTED.matcher(text.text()).replaceAll("\"\"");
      if (kind != Kind.FILE && code.contains("$") && !asm.options().contains(Option.ATT_SYNTAX)) {
        problems.add(
            new AsmProblem(
                text.range(),
                "`$` cannot stand in Intel syntax: name symbols by `sym`, this place by `.`"));
      }
      if (kind == Kind.STATEMENT) {
        addNamedLabels(text, code);
      }
    }
    return found.size();
  }

  /** Finds the assembly that code generation complains of by number. */
  List<AsmProblem> named(String report) {
    List<AsmProblem> named = new ArrayList<>();
    Matcher matcher = NUMBERED.matcher(report);
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(2));
      if (number <= found.size()) {
        named.add(new AsmProblem(found.get(number - 1).range(), matcher.group(1)));
      }
    }
    return named;
  }

  private void addNamedLabels(HirAsm.Text text, String code) {
    Matcher matcher = NAMED_LABEL.matcher(code);
    while (matcher.find()) {
      problems.add(
          new AsmProblem(
              text.range(),
              "the label `%s` would be defined twice when the code is copied: use a number, `2:`, and jump to `2b` or `2f`"
                  .formatted(matcher.group(1))));
    }
  }

  /** Assembles everything, and returns what is wrong in the order of the program. */
  List<AsmProblem> check(TargetMachine machine) {
    List<AsmChecker.Piece> pieces = found.stream().map(one -> one.trial().piece()).toList();
    List<AsmProblem> all = new ArrayList<>(problems);
    if (!pieces.isEmpty()) {
      for (AsmChecker.Problem problem : new AsmChecker(machine).check(pieces)) {
        AsmTrial trial = found.get(problem.piece()).trial();
        all.add(new AsmProblem(trial.locate(problem.line(), problem.column()), problem.message()));
      }
    }
    return all;
  }
}
