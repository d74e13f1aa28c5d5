package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.ReceiverParameter;
import dev.jkc.lang.source.SourceRange;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds receivers, the parameters called {@code this} (JLS 8.4). */
final class ReceiverBuilder {
  private final Builders builders;

  ReceiverBuilder(Builders builders) {
    this.builders = builders;
  }

  /** The receiver among parameters, which is the first of them, or null. */
  @Nullable ReceiverParameter receiver(JkParser.FormalParametersContext context) {
    if (!isFirst(context)) {
      return null;
    }
    JkParser.FormalParameterContext parameter = context.formalParameter(0);
    if (TypeBuilder.isVarargs(parameter.type())) {
      builders.report(
          SyntaxCode.VARARGS_POSITION,
          builders.range(parameter.type()),
          "the receiver `this` cannot have `...`");
      return null;
    }
    if (!parameter.dimension().isEmpty()) {
      builders.report(
          SyntaxCode.MISPLACED_TYPE,
          builders.range(parameter.dimension(0)),
          "the receiver `this` cannot have brackets behind the name");
    }
    return new ReceiverParameter(
        builders.range(parameter),
        builders
            .modifiers()
            .variableModifiers(parameter.modifier(), parameter.type().getStart(), "a receiver"),
        builders.types().type(parameter.type()),
        name(parameter));
  }

  private Expression.This name(JkParser.FormalParameterContext parameter) {
    Expression qualifier = null;
    for (TerminalNode node : parameter.IDENTIFIER()) {
      Identifier part = builders.identifier(node);
      SourceRange range = part.range();
      qualifier =
          qualifier == null
              ? new Expression.Name(range, part.text())
              : new Expression.FieldAccess(qualifier.range().to(range), qualifier, part);
    }
    SourceRange word = builders.range(parameter.THIS(0));
    return new Expression.This(qualifier == null ? word : qualifier.range().to(word), qualifier);
  }

  /** Reports a receiver among the components of a record. */
  void refuse(JkParser.FormalParametersContext context) {
    if (isFirst(context)) {
      builders.report(
          SyntaxCode.MISPLACED_DECLARATION,
          builders.range(context.formalParameter(0)),
          "a component of a record cannot be called `this`");
    }
  }

  private static boolean isFirst(JkParser.FormalParametersContext context) {
    return !context.formalParameter().isEmpty() && !context.formalParameter(0).THIS().isEmpty();
  }
}
