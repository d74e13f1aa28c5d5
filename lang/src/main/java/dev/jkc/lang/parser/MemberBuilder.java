package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeParameter;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.VariableDeclarator;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds fields, methods, constructors and their parameters (JLS 8.3, 8.4, 8.8). */
final class MemberBuilder {
  private final Builders builders;

  MemberBuilder(Builders builders) {
    this.builders = builders;
  }

  /**
   * Builds a member that has a name; null when the error in it was reported.
   *
   * @param typeName the name of the type around it; null outside types and in anonymous classes
   */
  @Nullable Declaration typed(
      SourceRange range,
      Modifiers modifiers,
      List<TypeParameter> typeParameters,
      JkParser.TypedMemberContext context,
      @Nullable Identifier typeName) {
    if (context.type() == null) {
      return constructor(range, modifiers, typeParameters, context, typeName);
    }
    Identifier name = builders.identifier(context.IDENTIFIER());
    if (context.methodRest() != null) {
      return method(range, modifiers, typeParameters, context, name);
    }
    if (!typeParameters.isEmpty()) {
      builders.report(
          SyntaxCode.MISPLACED_TYPE,
          typeParameters.get(0).range(),
          "only methods, constructors and types have type parameters");
    }
    if (context.bitRange() != null) {
      return bitRange(range, modifiers, context, name);
    }
    JkParser.FieldRestContext rest = context.fieldRest();
    List<VariableDeclarator> variables = new ArrayList<>();
    variables.add(variable(name, rest.variableRest()));
    variables.addAll(builders.map(rest.variableDeclarator(), this::variable));
    return new Declaration.Field(
        range, modifiers, builders.types().type(context.type()), variables);
  }

  private @Nullable Declaration constructor(
      SourceRange range,
      Modifiers modifiers,
      List<TypeParameter> typeParameters,
      JkParser.TypedMemberContext context,
      @Nullable Identifier typeName) {
    Identifier name = builders.identifier(context.IDENTIFIER());
    if (typeName == null || !typeName.text().equals(name.text())) {
      Diagnostic diagnostic =
          Diagnostic.of(
              SyntaxCode.MISSING_RESULT_TYPE,
              name.range(),
              "the method `" + name.text() + "` has no result type");
      builders.report(
          typeName == null
              ? diagnostic.help("write `void` if it returns nothing")
              : diagnostic.help(
                  "write `void` if it returns nothing; a constructor has the name `"
                      + typeName.text()
                      + "`"));
      return null;
    }
    if (context.formalParameters() == null) {
      return new Declaration.Constructor(
          range,
          modifiers,
          typeParameters,
          name,
          null,
          List.of(),
          List.of(),
          builders.statements().block(context.block()),
          true);
    }
    List<Parameter> parameters = parameters(context.formalParameters());
    JkParser.BlockContext body = context.constructorBody().block();
    if (body == null) {
      builders.report(
          SyntaxCode.MISSING_BODY,
          builders.range(context.constructorBody()),
          "a constructor needs a body");
      return null;
    }
    return new Declaration.Constructor(
        range,
        modifiers,
        typeParameters,
        name,
        builders.receivers().receiver(context.formalParameters()),
        parameters,
        exceptions(context.throwsClause()),
        builders.statements().block(body),
        false);
  }

  private Declaration method(
      SourceRange range,
      Modifiers modifiers,
      List<TypeParameter> typeParameters,
      JkParser.TypedMemberContext context,
      Identifier name) {
    JkParser.MethodRestContext rest = context.methodRest();
    Statement.Block body = rest.block() == null ? null : builders.statements().block(rest.block());
    Expression defaultValue =
        rest.elementValue() == null ? null : builders.modifiers().value(rest.elementValue());
    return new Declaration.Method(
        range,
        modifiers,
        typeParameters,
        builders.types().result(context.type()),
        name,
        builders.receivers().receiver(rest.formalParameters()),
        parameters(rest.formalParameters()),
        rest.dimension().size(),
        exceptions(rest.throwsClause()),
        body,
        defaultValue);
  }

  private List<TypeTree> exceptions(JkParser.@Nullable ThrowsClauseContext context) {
    return context == null
        ? List.of()
        : builders.map(context.annotatedType(), builders.types()::classOrInterface);
  }

  private Declaration bitRange(
      SourceRange range,
      Modifiers modifiers,
      JkParser.TypedMemberContext context,
      Identifier name) {
    JkParser.BitRangeContext bits = context.bitRange();
    builders.requireJk(builders.range(bits), "bit positions");
    return new Declaration.BitRange(
        range,
        modifiers,
        builders.types().type(context.type()),
        name,
        builders.expressions().expression(bits.expression(0)),
        bits.expression().size() == 1
            ? null
            : builders.expressions().expression(bits.expression(1)));
  }

  /** Builds a static assert among members, whose only modifier is {@code static}. */
  Declaration staticAssert(
      SourceRange range, Modifiers modifiers, List<JkParser.ExpressionContext> expressions) {
    checkStaticAssert(modifiers, range);
    return new Declaration.StaticAssert(
        range,
        builders.expressions().expression(expressions.get(0)),
        expressions.size() == 1 ? null : builders.expressions().expression(expressions.get(1)));
  }

  /** Reports modifiers other than {@code static}, and strict Java. */
  void checkStaticAssert(Modifiers modifiers, SourceRange range) {
    boolean isStatic = modifiers.words().size() == 1 && modifiers.has(Modifiers.Modifier.STATIC);
    if (!isStatic || !modifiers.annotations().isEmpty()) {
      builders.report(
          SyntaxCode.MISPLACED_MODIFIER,
          modifiers.words().isEmpty() && modifiers.annotations().isEmpty()
              ? range
              : modifiers.range(),
          "an assertion here needs the one modifier `static`");
    }
    builders.requireJk(range, "static asserts");
  }

  /** Builds one variable of a declaration. */
  VariableDeclarator variable(JkParser.VariableDeclaratorContext context) {
    return variable(builders.identifier(context.IDENTIFIER()), context.variableRest());
  }

  private VariableDeclarator variable(Identifier name, JkParser.VariableRestContext rest) {
    SourceRange range = name.range();
    if (rest.getChildCount() > 0) {
      range = range.to(builders.range(rest));
    }
    return new VariableDeclarator(
        range,
        name,
        rest.dimension().size(),
        rest.variableInitializer() == null
            ? null
            : builders.expressions().initializer(rest.variableInitializer()));
  }

  /** Builds the parameters that have names, without the receiver. */
  List<Parameter> parameters(JkParser.FormalParametersContext context) {
    List<Parameter> parameters = new ArrayList<>();
    List<JkParser.FormalParameterContext> contexts = context.formalParameter();
    for (int i = 0; i < contexts.size(); i++) {
      JkParser.FormalParameterContext parameter = contexts.get(i);
      if (!parameter.THIS().isEmpty()) {
        if (i > 0) {
          builders.report(
              SyntaxCode.MISPLACED_DECLARATION,
              builders.range(parameter),
              "the receiver `this` can only be the first parameter");
        }
        continue;
      }
      if (parameter.IDENTIFIER().size() > 1) {
        builders.report(
            SyntaxCode.MISSING_NAME,
            builders.range(
                parameter.IDENTIFIER(0).getSymbol(),
                parameter.IDENTIFIER(parameter.IDENTIFIER().size() - 1).getSymbol()),
            "the name of a parameter has no dots");
      }
      parameters.add(
          parameter(
              builders.range(parameter),
              builders
                  .modifiers()
                  .variableModifiers(
                      parameter.modifier(), parameter.type().getStart(), "a parameter"),
              parameter.type(),
              false,
              builders.identifier(parameter.IDENTIFIER(0)),
              parameter.dimension()));
    }
    checkVarargs(parameters);
    return parameters;
  }

  private Parameter parameter(
      SourceRange range,
      Modifiers modifiers,
      JkParser.TypeContext typeContext,
      boolean mayBeVar,
      Identifier name,
      List<JkParser.DimensionContext> dimensions) {
    boolean isVarargs = TypeBuilder.isVarargs(typeContext);
    TypeTree type =
        isVarargs
            ? builders.types().varargsElement(typeContext)
            : mayBeVar ? builders.types().local(typeContext) : builders.types().type(typeContext);
    if (!dimensions.isEmpty() && (isVarargs || type instanceof TypeTree.Var)) {
      builders.report(
          isVarargs ? SyntaxCode.VARARGS_POSITION : SyntaxCode.VAR_MISUSE,
          builders.range(dimensions.get(0)),
          (isVarargs ? "a parameter with `...`" : "`var`")
              + " cannot have brackets behind the name");
    }
    return new Parameter(range, modifiers, type, isVarargs, name, dimensions.size());
  }

  private void checkVarargs(List<Parameter> parameters) {
    for (int i = 0; i + 1 < parameters.size(); i++) {
      if (parameters.get(i).isVarargs()) {
        builders.report(
            SyntaxCode.VARARGS_POSITION,
            parameters.get(i).range(),
            "only the last parameter can have `...`");
      }
    }
  }

  /** A lambda's parameter whose type is inferred. */
  Parameter inferredParameter(Token token) {
    SourceRange range = builders.range(token);
    return new Parameter(
        range,
        builders.modifiers().modifiers(List.of(), token),
        null,
        false,
        builders.identifier(token),
        0);
  }

  /** Builds the parameters of a lambda, all with a type or all without (JLS 15.27.1). */
  void lambdaParameters(
      List<JkParser.LambdaParameterContext> contexts, List<Parameter> parameters) {
    for (JkParser.LambdaParameterContext context : contexts) {
      if (context.type() == null) {
        parameters.add(inferredParameter(context.getStart()));
      } else {
        Modifiers modifiers =
            builders
                .modifiers()
                .variableModifiers(
                    context.localModifier(), context.type().getStart(), "a parameter");
        parameters.add(
            parameter(
                builders.range(context),
                modifiers,
                context.type(),
                true,
                builders.identifier(context.IDENTIFIER()),
                context.dimension()));
      }
    }
    checkVarargs(parameters);
    for (Parameter parameter : parameters) {
      if (form(parameter) != form(parameters.get(0))) {
        builders.report(
            SyntaxCode.LAMBDA_PARAMETERS,
            parameter.range(),
            "either all parameters of a lambda have a type, or all have `var`, or none has either");
        return;
      }
    }
  }

  private static int form(Parameter parameter) {
    return parameter.type() == null ? 0 : parameter.type() instanceof TypeTree.Var ? 1 : 2;
  }
}
