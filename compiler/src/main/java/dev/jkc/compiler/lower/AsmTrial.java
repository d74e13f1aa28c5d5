package dev.jkc.compiler.lower;

import static dev.jkc.compiler.hir.HirAsm.RegisterClass.XMM;
import static dev.jkc.compiler.lower.X86Registers.GENERAL;
import static dev.jkc.compiler.lower.X86Registers.VECTOR;
import static dev.jkc.compiler.lower.X86Registers.WITH_HIGH_BYTE;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirAsm.Operand;
import dev.jkc.compiler.hir.HirAsm.Option;
import dev.jkc.compiler.hir.HirAsm.Piece;
import dev.jkc.compiler.hir.HirAsm.RegisterClass;
import dev.jkc.compiler.llvm.AsmChecker;
import dev.jkc.compiler.llvm.AsmDialect;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An assembly statement with a plausible register, number or symbol in place of each operand, so
 * that an assembler can be asked about it before LLVM chooses registers.
 */
final class AsmTrial {
  /** A symbol that fits any place for one; the real names may need quotes. */
  private static final String SYMBOL = "symbol";

  private final HirAsm asm;
  private final SourceRange range;
  private final Set<String> taken = new HashSet<>();
  private final List<@Nullable String> registers = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Where each piece of source text starts in {@link #text}. */
  private final List<Integer> starts = new ArrayList<>();

  private final List<HirAsm.Text> texts = new ArrayList<>();
  private @Nullable RegisterClass exhausted;

  /** Tries out a statement that stands at a range. */
  AsmTrial(HirAsm asm, SourceRange range) {
    this.asm = asm;
    this.range = range;
    chooseRegisters();
    write();
  }

  /** What to hand to the assembler. */
  AsmChecker.Piece piece() {
    boolean isAtt = asm.options().contains(Option.ATT_SYNTAX);
    return new AsmChecker.Piece(text.toString(), isAtt ? AsmDialect.ATT : AsmDialect.INTEL);
  }

  /** The class of which the statement wants more registers than there are, if any. */
  Optional<RegisterClass> exhausted() {
    return Optional.ofNullable(exhausted);
  }

  List<HirAsm.Text> texts() {
    return texts;
  }

  private void chooseRegisters() {
    taken.addAll(asm.clobbers());
    for (Operand operand : asm.operands()) {
      boolean isFixed = operand instanceof HirAsm.Register register && register.register() != null;
      registers.add(isFixed ? ((HirAsm.Register) operand).register() : null);
      if (operand instanceof HirAsm.Register register && register.register() != null) {
        taken.add(register.register());
      }
    }
    requireEnough(RegisterClass.REG_ABCD, Set.of(RegisterClass.REG_ABCD), WITH_HIGH_BYTE);
    requireEnough(RegisterClass.REG, EnumSet.complementOf(EnumSet.of(XMM)), GENERAL);
    requireEnough(XMM, Set.of(XMM), VECTOR);
    // The class with the fewest registers goes first.
    choose(RegisterClass.REG_ABCD, WITH_HIGH_BYTE);
    choose(RegisterClass.REG_BYTE, GENERAL);
    choose(RegisterClass.REG, GENERAL);
    choose(XMM, VECTOR);
  }

  /** Inputs and late outputs may share registers with each other; nothing else may. */
  private void requireEnough(RegisterClass name, Set<RegisterClass> classes, List<String> pool) {
    int inputs = 0;
    int lateOutputs = 0;
    int others = 0;
    for (Operand operand : asm.operands()) {
      if (operand instanceof HirAsm.Register register
          && register.registerClass() != null
          && classes.contains(register.registerClass())) {
        if (!register.isWritten()) {
          inputs++;
        } else if (register.isLate() && register.input() == null) {
          lateOutputs++;
        } else {
          others++;
        }
      }
    }
    long free = pool.stream().filter(register -> !taken.contains(register)).count();
    if (others + Math.max(inputs, lateOutputs) > free) {
      exhausted = name;
    }
  }

  private void choose(RegisterClass wanted, List<String> pool) {
    for (int i = 0; i < asm.operands().size(); i++) {
      if (asm.operands().get(i) instanceof HirAsm.Register register
          && register.registerClass() == wanted) {
        String chosen =
            pool.stream().filter(name -> !taken.contains(name)).findFirst().orElse(pool.getFirst());
        taken.add(chosen);
        registers.set(i, chosen);
      }
    }
  }

  private void write() {
    for (Piece piece : asm.template()) {
      switch (piece) {
        case HirAsm.Text literal -> {
          starts.add(text.length());
          texts.add(literal);
          text.append(literal.text());
        }
        case HirAsm.Reference reference -> text.append(operand(reference));
      }
    }
  }

  private String operand(HirAsm.Reference reference) {
    return switch (asm.operands().get(reference.operand())) {
      case HirAsm.Constant constant -> Long.toString(constant.value());
      case HirAsm.FunctionSymbol symbol -> SYMBOL;
      case HirAsm.GlobalSymbol symbol -> SYMBOL;
      case HirAsm.Register register -> {
        String name = registers.get(reference.operand());
        String mark = asm.options().contains(Option.ATT_SYNTAX) ? "%" : "";
        yield mark
            + X86Registers.name(
                name == null ? "rax" : name, AsmOperands.modifier(register, reference));
      }
    };
  }

  /** The source of a place in the text; the whole line without blanks where that can be found. */
  SourceRange locate(int line, int column) {
    int lineStart = 0;
    for (int i = 1; i < line; i++) {
      lineStart = text.indexOf("\n", lineStart) + 1;
    }
    int offset = Math.min(lineStart + column - 1, text.length());
    boolean isLineEnd = offset == text.length() || text.charAt(offset) == '\n';
    if (isLineEnd && offset > lineStart) {
      // What is missing at the end of a line belongs to it, not to the piece that follows.
      offset--;
    }
    int found = -1;
    for (int i = 0; i < starts.size(); i++) {
      boolean endsBefore = starts.get(i) + texts.get(i).text().length() <= lineStart;
      if (starts.get(i) <= offset && !endsBefore) {
        found = i;
      }
    }
    return found < 0 ? range : narrow(texts.get(found), starts.get(found), lineStart);
  }

  /** Cuts a range down to the line in question, if the text stands in the source as it is. */
  private SourceRange narrow(HirAsm.Text piece, int start, int lineStart) {
    String content = piece.text().substring(Math.max(0, lineStart - start));
    String line = content.lines().findFirst().orElse("").strip();
    int at = line.isEmpty() ? -1 : piece.range().text().indexOf(line);
    if (at < 0) {
      return piece.range();
    }
    int first = piece.range().start() + at;
    return piece.range().file().range(first, first + line.length());
  }
}
