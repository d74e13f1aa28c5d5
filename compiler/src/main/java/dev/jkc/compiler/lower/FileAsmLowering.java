package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirAsm.Option;
import dev.jkc.compiler.hir.HirAsm.Piece;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.llvm.AsmDialect;

/** File-level assembly, whose operands become text. */
final class FileAsmLowering {
  private final ModuleContext context;

  FileAsmLowering(ModuleContext context) {
    this.context = context;
  }

  void append(HirProgram.FileAsm fileAsm) {
    HirAsm asm = fileAsm.asm();
    context.asm().add(asm, fileAsm.range(), CheckAsm.Kind.FILE);
    StringBuilder text = new StringBuilder();
    for (Piece piece : asm.template()) {
      switch (piece) {
        case HirAsm.Text literal -> text.append(literal.text());
        case HirAsm.Reference reference ->
            text.append(operand(asm.operands().get(reference.operand())));
      }
    }
    boolean isAtt = asm.options().contains(Option.ATT_SYNTAX);
    context.module().appendAsm(text.toString(), isAtt ? AsmDialect.ATT : AsmDialect.INTEL);
  }

  private String operand(HirAsm.Operand operand) {
    return switch (operand) {
      case HirAsm.Constant constant -> Long.toString(constant.value());
      case HirAsm.FunctionSymbol symbol ->
          quote(context.symbols().nameForAssembly(symbol.function()));
      case HirAsm.GlobalSymbol symbol -> quote(context.symbols().nameForAssembly(symbol.global()));
      case HirAsm.Register register ->
          throw new IllegalArgumentException("a register operand in file-level assembly");
    };
  }

  /** Names may hold what would otherwise end them. */
  private static String quote(String symbol) {
    return "\"" + symbol + "\"";
  }
}
