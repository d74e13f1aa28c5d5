package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.TypeParameter;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds names of types with their arguments, and type parameters (JLS 4.4, 4.5). */
final class TypeNameBuilder {
  /** Words that cannot name a type (JLS 3.9, TypeIdentifier). */
  private static final Set<String> RESTRICTED =
      Set.of("var", "yield", "record", "sealed", "permits");

  private final Builders builders;

  TypeNameBuilder(Builders builders) {
    this.builders = builders;
  }

  /** A class or interface by name. */
  TypeTree.Named named(JkParser.ClassTypeContext context) {
    List<TypeTree.Named.Part> parts = new ArrayList<>();
    List<Annotation> annotations = new ArrayList<>();
    TerminalNode name = null;
    TypeTree.@Nullable TypeArguments arguments = null;
    for (int i = 0; i < context.getChildCount(); i++) {
      switch (context.getChild(i)) {
        case JkParser.AnnotationContext annotation ->
            annotations.add(builders.modifiers().annotation(annotation));
        case JkParser.TypeArgumentsContext list -> arguments = arguments(list);
        case TerminalNode node when node.getSymbol().getType() == JkLexer.IDENTIFIER -> name = node;
        default -> {
          if (name != null) {
            parts.add(part(annotations, name, arguments));
          }
          annotations = new ArrayList<>();
          arguments = null;
        }
      }
    }
    if (name != null) {
      parts.add(part(annotations, name, arguments));
    }
    return new TypeTree.Named(builders.range(context), parts);
  }

  private TypeTree.Named.Part part(
      List<Annotation> annotations, TerminalNode name, TypeTree.@Nullable TypeArguments arguments) {
    Identifier identifier = builders.identifier(name);
    SourceRange range = identifier.range();
    if (!annotations.isEmpty()) {
      range = range.to(annotations.get(0).range());
    }
    if (arguments != null) {
      range = range.to(arguments.range());
    }
    return new TypeTree.Named.Part(range, annotations, identifier, arguments);
  }

  /** {@code type}, with its names and arguments checked. */
  TypeTree.Named restrictedChecked(TypeTree.Named type) {
    TypeTree.Named.Part first = type.parts().get(0);
    if (type.parts().size() == 1 && first.arguments() == null) {
      checkName(first.name());
    }
    for (TypeTree.Named.Part part : type.parts()) {
      if (part.arguments() != null) {
        requireNoDiamond(part.arguments());
      }
    }
    return type;
  }

  private void requireNoDiamond(TypeTree.TypeArguments arguments) {
    if (arguments.isDiamond()) {
      builders.report(
          SyntaxCode.MISPLACED_TYPE,
          arguments.range(),
          "`<>` can only stand behind the type that `new` creates");
    }
  }

  /** Reports a name that no type may have. */
  void checkName(Identifier name) {
    String text = name.text();
    if (!RESTRICTED.contains(text)) {
      return;
    }
    if (text.equals("var")) {
      builders.report(
          Diagnostic.of(SyntaxCode.VAR_MISUSE, name.range(), "`var` cannot stand here")
              .note(
                  "`var` is the whole type of a local variable with an initializer or of a lambda's"
                      + " parameter"));
    } else {
      builders.report(
          SyntaxCode.RESTRICTED_NAME, name.range(), "`" + text + "` cannot be the name of a type");
    }
  }

  /** Type arguments between angle brackets. */
  TypeTree.TypeArguments arguments(JkParser.TypeArgumentsContext context) {
    return new TypeTree.TypeArguments(
        builders.range(context), builders.map(context.typeArgument(), this::argument));
  }

  /** Type arguments of a call; none when {@code context} is null. */
  List<TypeTree> callArguments(JkParser.@Nullable TypeArgumentsContext context) {
    if (context == null) {
      return List.of();
    }
    TypeTree.TypeArguments arguments = arguments(context);
    requireNoDiamond(arguments);
    return arguments.types();
  }

  /** One type argument. */
  TypeTree argument(JkParser.TypeArgumentContext context) {
    if (context.QUESTION() == null) {
      return builders.types().type(context.type(), context.annotation());
    }
    TypeTree.Wildcard.Bound kind =
        context.EXTENDS() != null
            ? TypeTree.Wildcard.Bound.EXTENDS
            : context.SUPER() != null
                ? TypeTree.Wildcard.Bound.SUPER
                : TypeTree.Wildcard.Bound.NONE;
    TypeTree wildcard =
        new TypeTree.Wildcard(
            builders.range(context.QUESTION().getSymbol(), context.getStop()),
            kind,
            context.annotatedType() == null
                ? null
                : builders.types().annotated(context.annotatedType()));
    return builders
        .types()
        .annotate(wildcard, builders.modifiers().annotations(context.annotation()));
  }

  /** The type parameters of a declaration; none when {@code context} is null. */
  List<TypeParameter> parameters(JkParser.@Nullable TypeParametersContext context) {
    return context == null ? List.of() : builders.map(context.typeParameter(), this::parameter);
  }

  private TypeParameter parameter(JkParser.TypeParameterContext context) {
    TerminalNode last = context.IDENTIFIER().get(context.IDENTIFIER().size() - 1);
    boolean isValue = context.IDENTIFIER().size() == 2;
    if (isValue) {
      TerminalNode word = context.IDENTIFIER(0);
      if (word.getText().equals("value")) {
        builders.requireJk(builders.range(word), "`value` type parameters");
      } else {
        builders.report(
            SyntaxCode.UNEXPECTED_TOKEN,
            builders.range(last),
            "a type parameter has one name; only `value` may stand in front of it");
      }
    }
    Identifier name = builders.identifier(last);
    checkName(name);
    return new TypeParameter(
        builders.range(context),
        builders.modifiers().annotations(context.annotation()),
        isValue,
        name,
        builders.map(context.annotatedType(), builders.types()::annotated));
  }
}
