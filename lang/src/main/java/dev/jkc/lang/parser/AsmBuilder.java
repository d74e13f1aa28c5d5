package dev.jkc.lang.parser;

import dev.jkc.lang.ast.AsmText;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds inline and file-level assembly. */
final class AsmBuilder {
  private static final Set<String> DIRECTIONS =
      Set.of("in", "out", "inout", "lateout", "inlateout");

  private final Builders builders;

  AsmBuilder(Builders builders) {
    this.builders = builders;
  }

  /** Builds {@code asm("template", arguments)}. */
  AsmText text(JkParser.AsmTextContext context) {
    List<Expression.StringLiteral> template = new ArrayList<>();
    List<AsmText.Argument> arguments = new ArrayList<>();
    for (JkParser.AsmItemContext item : context.asmItem()) {
      if (item.asmOperand() == null) {
        Expression.StringLiteral string = builders.literals().string(item.getStart());
        if (!arguments.isEmpty()) {
          malformed(string.range(), "the strings of the template stand in front of the operands");
        }
        template.add(string);
      } else {
        AsmText.Argument argument = argument(item);
        if (argument != null) {
          arguments.add(argument);
        }
      }
    }
    if (!context.asmItem().isEmpty() && template.isEmpty()) {
      malformed(builders.range(context.asmItem(0)), "`asm` starts with a string, its template");
    }
    for (int i = 1; i < context.getChildCount(); i++) {
      if (isComma(context.getChild(i)) && isComma(context.getChild(i - 1))) {
        malformed(builders.range((TerminalNode) context.getChild(i)), "an operand is missing here");
      }
    }
    return new AsmText(builders.range(context), template, arguments);
  }

  private static boolean isComma(ParseTree child) {
    return child instanceof TerminalNode node && node.getSymbol().getType() == JkLexer.COMMA;
  }

  private void malformed(SourceRange range, String message) {
    builders.report(SyntaxCode.MALFORMED_ASM, range, message);
  }

  private AsmText.@Nullable Argument argument(JkParser.AsmItemContext item) {
    SourceRange range = builders.range(item);
    JkParser.AsmOperandContext operand = item.asmOperand();
    Identifier name = item.ASSIGN() == null ? null : builders.identifier(item.IDENTIFIER());
    if (operand.CONST() != null) {
      return new AsmText.Constant(
          range, name, builders.expressions().expression(operand.expression()));
    }
    Identifier word = builders.identifier(operand.IDENTIFIER());
    if (operand.expression() != null) {
      if (!word.text().equals("sym")) {
        unknownWord(word);
        return null;
      }
      return new AsmText.Symbol(
          range, name, builders.expressions().expression(operand.expression()));
    }
    if (DIRECTIONS.contains(word.text())) {
      return operand(range, name, word, operand);
    }
    if (name != null || !operand.asmValue().isEmpty()) {
      unknownWord(word);
      return null;
    }
    return switch (word.text()) {
      case "options" -> options(range, operand);
      case "clobber" ->
          new AsmText.Clobbers(range, builders.map(operand.asmPlace(), this::clobber));
      default -> {
        unknownWord(word);
        yield null;
      }
    };
  }

  private void unknownWord(Identifier word) {
    builders.report(
        Diagnostic.of(
                SyntaxCode.MALFORMED_ASM,
                word.range(),
                "`" + word.text() + "` does not start an operand of `asm`")
            .note(
                "operands start with `in`, `out`, `inout`, `lateout`, `inlateout`, `const` or"
                    + " `sym`, possibly behind `name =`; `options(…)` and `clobber(…)` have no"
                    + " name"));
  }

  private AsmText.@Nullable Argument operand(
      SourceRange range,
      @Nullable Identifier name,
      Identifier direction,
      JkParser.AsmOperandContext context) {
    if (context.asmPlace().size() != 1 || context.asmPlace(0).LPAREN() != null) {
      malformed(
          range, "`" + direction.text() + "` names one register or register class: `(\"rax\")`");
      return null;
    }
    if (context.asmValue().isEmpty()) {
      malformed(
          range, "`" + direction.text() + "(…)` needs a value behind it, or `_` to discard one");
      return null;
    }
    JkParser.AsmPlaceContext placeContext = context.asmPlace(0);
    boolean isExplicit = placeContext.STRING() != null;
    String text =
        isExplicit
            ? builders.literals().string(placeContext.getStart()).value()
            : placeContext.getText();
    boolean hasArrow = context.PLAIN_ARROW() != null;
    return new AsmText.Operand(
        range,
        name,
        direction,
        new AsmText.Place(builders.range(placeContext), text, isExplicit),
        value(context.asmValue(0)),
        hasArrow,
        hasArrow ? value(context.asmValue(1)) : null);
  }

  private @Nullable Expression value(JkParser.AsmValueContext context) {
    return context.expression() == null
        ? null
        : builders.expressions().expression(context.expression());
  }

  private AsmText.Argument options(SourceRange range, JkParser.AsmOperandContext context) {
    List<Identifier> names = new ArrayList<>();
    for (JkParser.AsmPlaceContext place : context.asmPlace()) {
      if (place.getChildCount() == 1 && place.IDENTIFIER() != null) {
        names.add(builders.identifier(place.IDENTIFIER()));
      } else {
        malformed(builders.range(place), "an option is a plain word");
      }
    }
    return new AsmText.Options(range, names);
  }

  private AsmText.Clobber clobber(JkParser.AsmPlaceContext context) {
    SourceRange range = builders.range(context);
    boolean isAbi = context.LPAREN() != null;
    if (context.STRING() == null || (isAbi && !context.IDENTIFIER().getText().equals("abi"))) {
      malformed(range, "`clobber` takes registers as strings and `abi(\"…\")`");
      return new AsmText.Clobber(range, "", isAbi);
    }
    return new AsmText.Clobber(
        range, builders.literals().string(context.STRING().getSymbol()).value(), isAbi);
  }
}
