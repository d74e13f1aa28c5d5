package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirAsm.Operand;
import dev.jkc.compiler.hir.HirAsm.Option;
import dev.jkc.compiler.hir.HirAsm.Piece;

/** The text of an assembly statement as LLVM wants it: with {@code ${number:modifier}}. */
final class AsmTemplate {
  /** Writes a symbol without the mark of an immediate operand. */
  private static final char BARE_SYMBOL = 'c';

  private AsmTemplate() {}

  static String forLlvm(HirAsm asm, AsmOperands operands) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : asm.template()) {
      switch (piece) {
        case HirAsm.Text literal -> text.append(escape(asm, literal.text()));
        case HirAsm.Reference reference -> {
          Operand operand = asm.operands().get(reference.operand());
          int number = operands.numbers().get(reference.operand());
          switch (operand) {
            case HirAsm.Constant constant -> text.append(constant.value());
            case HirAsm.Register register ->
                appendOperand(text, number, AsmOperands.modifier(register, reference));
            case HirAsm.FunctionSymbol symbol -> appendOperand(text, number, BARE_SYMBOL);
            case HirAsm.GlobalSymbol symbol -> appendOperand(text, number, BARE_SYMBOL);
          }
        }
      }
    }
    return text.toString();
  }

  private static void appendOperand(StringBuilder text, int number, char modifier) {
    text.append("${").append(number).append(':').append(modifier).append('}');
  }

  /** LLVM drops {@code $$} in Intel syntax; there a dollar can only stand in a string. */
  private static String escape(HirAsm asm, String text) {
    return text.replace("$", asm.options().contains(Option.ATT_SYNTAX) ? "$$" : "\\044");
  }
}
