package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assembly with its operands, inside a method or at file level.
 *
 * @param template string literals or text blocks, joined by line breaks; at least one
 */
public record AsmText(
    SourceRange range, List<Expression.StringLiteral> template, List<Argument> arguments)
    implements Node {

  public AsmText {
    template = List.copyOf(template);
    arguments = List.copyOf(arguments);
  }

  /** What may follow the template. */
  public sealed interface Argument extends Node {}

  /**
   * {@code name = direction(place) input -> output}. One value stands in {@code value}, whatever
   * the direction; the form with an arrow has its right side in {@code output}. {@code _} is a null
   * value.
   *
   * @param direction {@code in}, {@code out}, {@code inout}, {@code lateout} or {@code inlateout}
   */
  public record Operand(
      SourceRange range,
      @Nullable Identifier name,
      Identifier direction,
      Place place,
      @Nullable Expression value,
      boolean hasArrow,
      @Nullable Expression output)
      implements Argument {}

  /** A register class such as {@code reg}, or an explicit register written as a string. */
  public record Place(SourceRange range, String text, boolean isExplicit) implements Node {}

  /** {@code name = const expression}. */
  public record Constant(SourceRange range, @Nullable Identifier name, Expression value)
      implements Argument {}

  /** {@code name = sym expression}: a static method, a static field or a method reference. */
  public record Symbol(SourceRange range, @Nullable Identifier name, Expression value)
      implements Argument {}

  /** {@code options(nomem, …)}. */
  public record Options(SourceRange range, List<Identifier> names) implements Argument {
    public Options {
      names = List.copyOf(names);
    }
  }

  /** {@code clobber("rax", abi("sysv64"))}. */
  public record Clobbers(SourceRange range, List<Clobber> clobbers) implements Argument {
    public Clobbers {
      clobbers = List.copyOf(clobbers);
    }
  }

  /**
   * A register by name, or with {@code isAbi} a calling convention whose volatile registers it is.
   */
  public record Clobber(SourceRange range, String text, boolean isAbi) implements Node {}
}
