package dev.jkc.compiler.model;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.lang.ast.Expression;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assembly whose operands were checked; expressions are not lowered yet. */
public record CheckedAsm(
    List<HirAsm.Piece> template,
    List<Operand> operands,
    Set<HirAsm.Option> options,
    List<String> clobbers) {

  public CheckedAsm {
    template = List.copyOf(template);
    operands = List.copyOf(operands);
    options = Set.copyOf(options);
    clobbers = List.copyOf(clobbers);
  }

  /** An operand. */
  public sealed interface Operand {}

  /** See {@link HirAsm.Register}. */
  public record Register(
      @Nullable String register,
      HirAsm.@Nullable RegisterClass registerClass,
      Type type,
      @Nullable Expression input,
      @Nullable Expression output,
      boolean isWritten,
      boolean isLate)
      implements Operand {}

  /** A number in the text. */
  public record Constant(long value) implements Operand {}

  /** A method or static field whose symbol stands in the text. */
  public record SymbolName(Symbol symbol) implements Operand {}
}
