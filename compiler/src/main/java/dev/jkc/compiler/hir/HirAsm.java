package dev.jkc.compiler.hir;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Inline assembly after its operands were checked.
 *
 * @param template literal text and operand references in order; literal text is plain assembly,
 *     without any escaping for LLVM
 * @param clobbers registers other than outputs that the text changes, such as {@code rax}
 */
public record HirAsm(
    List<Piece> template, List<Operand> operands, Set<Option> options, List<String> clobbers) {

  public HirAsm {
    template = List.copyOf(template);
    operands = List.copyOf(operands);
    clobbers = List.copyOf(clobbers);
  }

  /** A piece of the template. */
  public sealed interface Piece {}

  /**
   * Text copied as it is.
   *
   * @param range where it stands in the source
   */
  public record Text(String text, SourceRange range) implements Piece {}

  /**
   * The operand with that index.
   *
   * @param modifier as in Rust ({@code l h x e r} and so on), or null for the operand's own width
   */
  public record Reference(int operand, @Nullable Character modifier) implements Piece {}

  /** Register classes, as in Rust's {@code asm!} for x86. */
  public enum RegisterClass {
    REG,
    REG_BYTE,
    REG_ABCD,
    XMM
  }

  /** An operand. */
  public sealed interface Operand {}

  /**
   * A register operand; {@code input} and {@code output} may both be there (inout).
   *
   * @param register an explicit register, canonical 64-bit name such as {@code rax}, or null
   * @param registerClass the class when {@code register} is null
   * @param type of the value in the register
   * @param output where the result goes; null to discard it
   * @param isWritten whether the register is written ({@code out}, {@code inout}, …)
   * @param isLate whether the output may share a register with inputs
   */
  public record Register(
      @Nullable String register,
      @Nullable RegisterClass registerClass,
      HirType type,
      @Nullable HirExpression input,
      @Nullable HirPlace output,
      boolean isWritten,
      boolean isLate)
      implements Operand {}

  /** A constant written into the text as a decimal number. */
  public record Constant(long value) implements Operand {}

  /** The symbol of a function written into the text. */
  public record FunctionSymbol(HirFunction function) implements Operand {}

  /** The symbol of a global written into the text. */
  public record GlobalSymbol(HirGlobal global) implements Operand {}

  /** What the text promises, as in Rust's {@code asm!}. */
  public enum Option {
    PURE,
    NOMEM,
    READONLY,
    PRESERVES_FLAGS,
    NORETURN,
    NOSTACK,
    ATT_SYNTAX
  }
}
