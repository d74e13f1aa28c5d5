package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Builds operands without operators: names, literals, calls, creations (JLS 15.8 to 15.13). */
final class PrimaryBuilder {
  private final Builders builders;

  PrimaryBuilder(Builders builders) {
    this.builders = builders;
  }

  /** Builds an operand with its suffixes. */
  Expression postfix(JkParser.PostfixContext context) {
    if (context.primary() == null) {
      Expression value = builders.switches().expression(context.switchExpression());
      return context.getChildCount() == 1
          ? value
          : new SuffixBuilder(builders, value).addAll(context.suffix());
    }
    return context.getChildCount() == 1
        ? lone(context.primary())
        : suffixed(context.primary(), context.suffix());
  }

  /** Builds an operand with suffixes that are taken from a longer list. */
  Expression suffixed(JkParser.PrimaryContext primary, List<JkParser.SuffixContext> suffixes) {
    return suffixes.isEmpty()
        ? lone(primary)
        : new SuffixBuilder(builders, primary(primary)).addAll(suffixes);
  }

  private Expression lone(JkParser.PrimaryContext context) {
    Expression value = primary(context);
    rejectSuper(builders, value);
    return value;
  }

  /** Reports {@code super} without a selector behind it. */
  static void rejectSuper(Builders builders, Expression value) {
    if (value instanceof Expression.Super) {
      builders.report(
          SyntaxCode.MISPLACED_EXPRESSION,
          value.range(),
          "`super` is no value: it needs `.name` or `::name` behind it");
    }
  }

  private Expression primary(JkParser.PrimaryContext context) {
    Token start = context.getStart();
    return switch (start.getType()) {
      case JkLexer.IDENTIFIER -> name(context);
      case JkLexer.THIS -> {
        if (context.arguments() != null) {
          yield misplacedConstructorCall(context, context.arguments());
        }
        yield new Expression.This(builders.range(context), null);
      }
      case JkLexer.SUPER -> {
        if (context.arguments() != null) {
          yield misplacedConstructorCall(context, context.arguments());
        }
        yield new Expression.Super(builders.range(context), null);
      }
      case JkLexer.LPAREN ->
          new Expression.Parenthesized(
              builders.range(context), builders.expressions().expression(context.expression()));
      case JkLexer.NEW -> creation(context.creator());
      case JkLexer.LT -> misplacedConstructorCall(context, context.arguments());
      case JkLexer.AT -> annotatedReference(context);
      case JkLexer.VOID ->
          new Expression.ClassLiteral(
              builders.range(context), new TypeTree.Void(builders.range(start)));
      case JkLexer.SIZEOF ->
          new Expression.SizeOf(
              builders.range(context), builders.types().annotated(context.annotatedType()));
      case JkLexer.ALIGNOF ->
          new Expression.AlignOf(
              builders.range(context), builders.types().annotated(context.annotatedType()));
      case JkLexer.OFFSETOF ->
          new Expression.OffsetOf(
              builders.range(context),
              builders.types().annotated(context.annotatedType()),
              builders.identifier(context.IDENTIFIER()));
      case JkLexer.UNSAFE ->
          new Expression.Unsafe(
              builders.range(context), builders.expressions().expression(context.expression()));
      case JkLexer.ASM ->
          new Expression.Asm(builders.range(context), builders.asm().text(context.asmText()));
      default ->
          context.primitiveType() != null
              ? primitiveReference(context)
              : builders.literals().literal(start);
    };
  }

  private Expression name(JkParser.PrimaryContext context) {
    Identifier name = builders.identifier(context.getStart());
    if (context.arguments() == null) {
      return new Expression.Name(name.range(), name.text());
    }
    if (name.text().equals("yield")) {
      // JLS 15.12.
      builders.report(
          SyntaxCode.RESTRICTED_NAME,
          name.range(),
          "the call of a method named `yield` needs a qualifier");
    }
    List<Expression> arguments = builders.expressions().arguments(context.arguments());
    return new Expression.MethodCall(builders.range(context), null, List.of(), name, arguments);
  }

  /** Reports a constructor call that is not a statement, and stands a method call in for it. */
  private Expression misplacedConstructorCall(
      JkParser.PrimaryContext context, JkParser.ArgumentsContext arguments) {
    return SuffixBuilder.misplacedConstructorCall(
        builders, builders.range(context), builders.expressions().arguments(arguments));
  }

  /** {@code int[]::new}, {@code int.class}. */
  private Expression primitiveReference(JkParser.PrimaryContext context) {
    TypeTree type =
        builders
            .types()
            .withDimensions(
                builders.types().primitive(context.primitiveType()), context.dimension());
    if (context.CLASS() != null) {
      return new Expression.ClassLiteral(builders.range(context), type);
    }
    return new Expression.MethodReference(
        builders.range(context),
        null,
        type,
        builders.typeNames().callArguments(context.typeArguments()),
        builders.identifier(context.getStop()));
  }

  private Expression annotatedReference(JkParser.PrimaryContext context) {
    List<Annotation> annotations = builders.modifiers().annotations(context.annotation());
    TypeTree type = builders.types().type(context.type());
    return new Expression.MethodReference(
        builders.range(context),
        null,
        builders.types().annotate(type, annotations),
        builders.typeNames().callArguments(context.typeArguments()),
        builders.identifier(context.getStop()));
  }

  private Expression creation(JkParser.CreatorContext context) {
    SourceRange range = builders.range(context);
    TypeTree type =
        builders
            .types()
            .annotate(
                builders.types().created(context.createdType()),
                builders.modifiers().annotations(annotationsOfType(context)));
    if (context.arguments() != null) {
      if (!(context.createdType().classType() != null && context.createdType().STAR().isEmpty())) {
        builders.report(
            SyntaxCode.MISPLACED_TYPE,
            type.range(),
            "`new` with arguments needs a class; an array needs `[length]`");
      }
      return new Expression.New(
          range,
          null,
          builders.typeNames().callArguments(context.typeArguments()),
          type,
          builders.expressions().arguments(context.arguments()),
          context.classBody() == null
              ? null
              : builders.declarations().classBody(context.classBody()));
    }
    if (context.typeArguments() != null) {
      builders.report(
          SyntaxCode.MISPLACED_TYPE,
          builders.range(context.typeArguments()),
          "the creation of an array has no type arguments");
    }
    if (context.expression() != null) {
      Expression length = builders.expressions().expression(context.expression());
      return new Expression.NewArray(range, type, List.of(length), 0, null);
    }
    return new Expression.NewArray(
        range,
        type,
        List.of(),
        1 + context.dimension().size(),
        builders.expressions().arrayInitializer(context.arrayInitializer()));
  }

  /** Those in front of the type; those in front of a bracket have no place in the tree. */
  private static List<JkParser.AnnotationContext> annotationsOfType(
      JkParser.CreatorContext context) {
    int end = context.createdType().getStart().getTokenIndex();
    return context.annotation().stream()
        .filter(annotation -> annotation.getStart().getTokenIndex() < end)
        .toList();
  }

  /** Reports that a type stands where a value is needed. */
  static void reportType(Builders builders, TypeTree type) {
    builders.report(
        Diagnostic.of(
                SyntaxCode.MISPLACED_TYPE,
                type.range(),
                "`" + type.range().text() + "` is a type, where a value is needed")
            .help("`.class` or `::new` could follow it; an index needs an expression"));
  }
}
