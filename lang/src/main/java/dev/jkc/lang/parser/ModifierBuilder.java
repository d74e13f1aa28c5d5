package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Builds modifiers and annotations (JLS 8.1.1, 9.7). */
final class ModifierBuilder {
  private final Builders builders;

  ModifierBuilder(Builders builders) {
    this.builders = builders;
  }

  /** The modifiers in front of the token {@code next}; with none the range is empty and there. */
  Modifiers modifiers(List<? extends ParserRuleContext> contexts, Token next) {
    if (contexts.isEmpty()) {
      int start = next.getStartIndex();
      return new Modifiers(builders.range(start, start), List.of(), List.of());
    }
    List<Modifiers.Word> words = new ArrayList<>();
    List<Annotation> annotations = new ArrayList<>();
    Map<Modifier, SourceRange> seen = new EnumMap<>(Modifier.class);
    for (ParserRuleContext context : contexts) {
      if (context.getChild(0) instanceof JkParser.AnnotationContext annotation) {
        annotations.add(annotation(annotation));
      } else {
        Modifiers.Word word = new Modifiers.Word(builders.range(context), modifier(context));
        SourceRange first = seen.putIfAbsent(word.modifier(), word.range());
        if (first == null) {
          words.add(word);
        } else {
          String name = word.modifier().word();
          builders.report(
              Diagnostic.of(
                      SyntaxCode.REPEATED_MODIFIER,
                      word.range(),
                      "the modifier `" + name + "` is repeated")
                  .at(first, "first here"));
        }
      }
    }
    SourceRange range =
        builders.range(contexts.get(0).getStart(), contexts.get(contexts.size() - 1).getStop());
    return new Modifiers(range, words, annotations);
  }

  /**
   * The same for a local variable, a parameter or a pattern, where only {@code final} may stand.
   */
  Modifiers variableModifiers(List<? extends ParserRuleContext> contexts, Token next, String what) {
    Modifiers modifiers = modifiers(contexts, next);
    for (Modifiers.Word word : modifiers.words()) {
      if (word.modifier() != Modifier.FINAL) {
        builders.report(
            SyntaxCode.MISPLACED_MODIFIER,
            word.range(),
            what + " cannot be `" + word.modifier().word() + "`");
      }
    }
    return modifiers;
  }

  private static Modifier modifier(ParserRuleContext context) {
    return switch (context.getStart().getType()) {
      case JkLexer.PUBLIC -> Modifier.PUBLIC;
      case JkLexer.PROTECTED -> Modifier.PROTECTED;
      case JkLexer.PRIVATE -> Modifier.PRIVATE;
      case JkLexer.STATIC -> Modifier.STATIC;
      case JkLexer.ABSTRACT -> Modifier.ABSTRACT;
      case JkLexer.FINAL -> Modifier.FINAL;
      case JkLexer.NATIVE -> Modifier.NATIVE;
      case JkLexer.SYNCHRONIZED -> Modifier.SYNCHRONIZED;
      case JkLexer.TRANSIENT -> Modifier.TRANSIENT;
      case JkLexer.VOLATILE -> Modifier.VOLATILE;
      case JkLexer.STRICTFP -> Modifier.STRICTFP;
      case JkLexer.DEFAULT -> Modifier.DEFAULT;
      case JkLexer.SEALED -> Modifier.SEALED;
      case JkLexer.NON_SEALED -> Modifier.NON_SEALED;
      case JkLexer.UNSAFE -> Modifier.UNSAFE;
      default -> throw new IllegalArgumentException("no modifier: " + context.getText());
    };
  }

  /** Builds annotations. */
  List<Annotation> annotations(List<JkParser.AnnotationContext> contexts) {
    return builders.map(contexts, this::annotation);
  }

  /** Builds an annotation. */
  Annotation annotation(JkParser.AnnotationContext context) {
    return new Annotation(
        builders.range(context),
        builders.qualifiedName(context.qualifiedName()),
        builders.map(context.annotationArgument(), this::argument));
  }

  private Annotation.Argument argument(JkParser.AnnotationArgumentContext context) {
    return new Annotation.Argument(
        builders.range(context),
        context.ASSIGN() == null ? null : builders.identifier(context.IDENTIFIER()),
        value(context.elementValue()));
  }

  /** Builds the value of an annotation's element (JLS 9.7.1). */
  Expression value(JkParser.ElementValueContext context) {
    if (context.annotation() != null) {
      return new Expression.AnnotationValue(
          builders.range(context), annotation(context.annotation()));
    }
    if (context.LBRACE() != null) {
      return new Expression.ArrayInitializer(
          builders.range(context), builders.map(context.elementValue(), this::value));
    }
    return builders.expressions().elementExpression(context.elementExpression());
  }
}
