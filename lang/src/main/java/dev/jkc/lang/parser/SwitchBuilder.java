package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Pattern;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.SwitchCase;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds switches and patterns (JLS 14.11, 14.30, 15.28). */
final class SwitchBuilder {
  private final Builders builders;

  SwitchBuilder(Builders builders) {
    this.builders = builders;
  }

  /** Builds a switch that yields a value. */
  Expression expression(JkParser.SwitchExpressionContext context) {
    return new Expression.Switch(
        builders.range(context),
        builders.expressions().expression(context.expression()),
        cases(context, false));
  }

  /** Builds a switch for its effects. */
  Statement statement(JkParser.SwitchExpressionContext context) {
    return new Statement.Switch(
        builders.range(context),
        builders.expressions().expression(context.expression()),
        cases(context, true));
  }

  private List<SwitchCase> cases(JkParser.SwitchExpressionContext context, boolean isStatement) {
    List<SwitchCase> cases = new ArrayList<>();
    for (JkParser.SwitchCaseContext switchCase : Builders.intact(context.switchCase())) {
      cases.add(switchCase(switchCase, isStatement));
    }
    for (SwitchCase switchCase : cases) {
      if (isGroup(switchCase) != isGroup(cases.get(0))) {
        builders.report(
            Diagnostic.of(
                    SyntaxCode.MIXED_CASES,
                    switchCase.range(),
                    "this case uses `"
                        + (isGroup(switchCase) ? ":" : "->")
                        + "`, the first one of the switch `"
                        + (isGroup(cases.get(0)) ? ":" : "->")
                        + "`")
                .at(cases.get(0).range(), "the first case"));
        break;
      }
    }
    return cases;
  }

  private static boolean isGroup(SwitchCase switchCase) {
    return switchCase.body() instanceof SwitchCase.Group;
  }

  private SwitchCase switchCase(JkParser.SwitchCaseContext context, boolean isStatement) {
    List<SwitchCase.Label> labels;
    if (context.CASE() == null) {
      labels = List.of(new SwitchCase.DefaultLabel(builders.range(context.DEFAULT())));
    } else {
      labels = builders.map(context.caseLabel(), this::label);
      checkDefault(labels);
    }
    Expression guard =
        context.WHEN() == null ? null : builders.expressions().expression(context.expression());
    if (guard != null && !(labels.get(labels.size() - 1) instanceof SwitchCase.PatternLabel)) {
      builders.report(
          SyntaxCode.MALFORMED_CASE,
          builders.range(context.WHEN()),
          "a guard can only follow a pattern");
    }
    SwitchCase.Body body =
        context.arrowBody() != null ? arrow(context.arrowBody(), isStatement) : group(context);
    return new SwitchCase(builders.range(context), labels, guard, body);
  }

  /** {@code default} among labels stands only in {@code case null, default} (JLS 14.11.1). */
  private void checkDefault(List<SwitchCase.Label> labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i) instanceof SwitchCase.DefaultLabel label
          && !(i == 1 && labels.size() == 2 && isNull(labels.get(0)))) {
        builders.report(
            Diagnostic.of(
                    SyntaxCode.MALFORMED_CASE,
                    label.range(),
                    "`default` can only stand behind `case null`")
                .help("a case of its own for all other values is `default ->` or `default:`"));
      }
    }
  }

  private static boolean isNull(SwitchCase.Label label) {
    return label instanceof SwitchCase.ConstantLabel constant
        && constant.value() instanceof Expression.NullLiteral;
  }

  private SwitchCase.Label label(JkParser.CaseLabelContext context) {
    SourceRange range = builders.range(context);
    if (context.pattern() != null) {
      return new SwitchCase.PatternLabel(range, pattern(context.pattern()));
    }
    if (context.expression() == null) {
      return new SwitchCase.DefaultLabel(range);
    }
    Expression value = builders.expressions().expression(context.expression());
    if (value instanceof Expression.Assign || value instanceof Expression.CompoundAssign) {
      builders.report(
          SyntaxCode.MALFORMED_CASE, value.range(), "an assignment cannot be the label of a case");
    }
    return new SwitchCase.ConstantLabel(range, value);
  }

  private SwitchCase.Body group(JkParser.SwitchCaseContext context) {
    int colon = context.COLON().getSymbol().getStopIndex() + 1;
    List<Statement> statements = builders.statements().statements(context.statement());
    SourceRange range =
        statements.isEmpty()
            ? builders.range(colon, colon)
            : statements.get(0).range().to(statements.get(statements.size() - 1).range());
    return new SwitchCase.Group(range, statements);
  }

  private SwitchCase.Body arrow(JkParser.ArrowBodyContext context, boolean isStatement) {
    SourceRange range = builders.range(context);
    if (context.block() != null) {
      return new SwitchCase.ArrowStatement(range, builders.statements().block(context.block()));
    }
    Expression value = builders.expressions().expression(context.expression());
    if (context.THROW() != null) {
      return new SwitchCase.ArrowStatement(range, new Statement.Throw(range, value));
    }
    if (isStatement) {
      builders.statements().requireEffect(value);
    }
    return new SwitchCase.ArrowExpression(range, value);
  }

  private Pattern pattern(JkParser.PatternContext context) {
    TerminalNode name = context.IDENTIFIER();
    return pattern(
        builders.range(context),
        context.localModifier(),
        context.patternType(),
        name == null ? null : name.getSymbol(),
        context.componentPatterns());
  }

  /** The first modifier that is no annotation, or null. */
  private static @Nullable ParserRuleContext firstWord(
      List<JkParser.LocalModifierContext> modifiers) {
    for (JkParser.LocalModifierContext modifier : modifiers) {
      if (modifier.annotation() == null) {
        return modifier;
      }
    }
    return null;
  }

  /** The pattern behind {@code instanceof}; null if there is only a type. */
  @Nullable Pattern instanceofPattern(JkParser.InstanceofTestContext context) {
    ParseTree last = context.getChild(context.getChildCount() - 1);
    if (last instanceof JkParser.PatternTypeContext type) {
      ParserRuleContext word = firstWord(context.localModifier());
      if (word != null) {
        builders.report(
            SyntaxCode.MISPLACED_MODIFIER,
            builders.range(word),
            "modifiers need a pattern variable behind the type");
      }
      if (type.classType() == null && type.dimension().isEmpty()) {
        builders.report(
            SyntaxCode.MISPLACED_TYPE,
            builders.range(type),
            "`instanceof` needs a class, an interface or an array");
      }
      return null;
    }
    Token first =
        context.localModifier().isEmpty()
            ? context.patternType().getStart()
            : context.localModifier(0).getStart();
    return pattern(
        builders.range(first, context.getStop()),
        context.localModifier(),
        context.patternType(),
        last instanceof TerminalNode name ? name.getSymbol() : null,
        context.componentPatterns());
  }

  private Pattern pattern(
      SourceRange range,
      List<JkParser.LocalModifierContext> modifierContexts,
      JkParser.PatternTypeContext typeContext,
      @Nullable Token name,
      JkParser.@Nullable ComponentPatternsContext components) {
    Modifiers modifiers =
        builders
            .modifiers()
            .variableModifiers(modifierContexts, typeContext.getStart(), "a pattern variable");
    if (name != null) {
      TypeTree type = builders.types().local(typeContext);
      return new Pattern.TypePattern(range, modifiers, type, builders.identifier(name));
    }
    if (!modifierContexts.isEmpty()) {
      builders.report(
          SyntaxCode.MISPLACED_MODIFIER, modifiers.range(), "a record pattern has no modifiers");
    }
    TypeTree type = builders.types().pattern(typeContext);
    if (!(type instanceof TypeTree.Named)) {
      builders.report(
          SyntaxCode.MISPLACED_TYPE, type.range(), "a record pattern needs the name of a record");
    }
    List<Pattern> patterns =
        components == null ? List.of() : builders.map(components.pattern(), this::pattern);
    return new Pattern.RecordPattern(range, type, patterns);
  }
}
