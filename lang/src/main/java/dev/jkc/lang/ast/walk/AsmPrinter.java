package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.AsmText;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints assembly. */
final class AsmPrinter {
  private final PrintOutput out;
  private final ExpressionPrinter expressions;

  AsmPrinter(PrintOutput out, ExpressionPrinter expressions) {
    this.out = out;
    this.expressions = expressions;
  }

  /** Prints {@code asm(…)}. */
  void text(AsmText asm) {
    List<Runnable> items = new ArrayList<>();
    asm.template().forEach(line -> items.add(() -> expressions.expression(line)));
    asm.arguments().forEach(argument -> items.add(() -> argument(argument)));
    out.add("asm(");
    out.join(items, ", ", Runnable::run);
    out.add(")");
  }

  private void argument(AsmText.Argument argument) {
    switch (argument) {
      case AsmText.Operand operand -> operand(operand);
      case AsmText.Constant constant -> {
        name(constant.name());
        out.add("const ");
        expressions.expression(constant.value());
      }
      case AsmText.Symbol symbol -> {
        name(symbol.name());
        out.add("sym ");
        expressions.expression(symbol.value());
      }
      case AsmText.Options options -> {
        out.add("options(");
        out.join(options.names(), ", ", name -> out.add(name.text()));
        out.add(")");
      }
      case AsmText.Clobbers clobbers -> {
        out.add("clobber(");
        out.join(clobbers.clobbers(), ", ", this::clobber);
        out.add(")");
      }
    }
  }

  private void name(@Nullable Identifier name) {
    if (name != null) {
      out.add(name.text() + " = ");
    }
  }

  private void operand(AsmText.Operand operand) {
    name(operand.name());
    AsmText.Place place = operand.place();
    out.add(operand.direction().text() + "(");
    out.add(place.isExplicit() ? LiteralText.string(place.text()) : place.text());
    out.add(") ");
    value(operand.value());
    if (operand.hasArrow()) {
      out.add(" -> ");
      value(operand.output());
    }
  }

  private void value(@Nullable Expression value) {
    if (value == null) {
      out.add("_");
    } else {
      expressions.expression(value);
    }
  }

  private void clobber(AsmText.Clobber clobber) {
    String text = LiteralText.string(clobber.text());
    out.add(clobber.isAbi() ? "abi(" + text + ")" : text);
  }
}
