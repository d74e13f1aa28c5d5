package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Adds selectors, indices and {@code ::name} to an operand. What began as an expression turns out
 * to be a type when brackets without an index or type arguments follow.
 */
final class SuffixBuilder {
  /** Later phases recurse into the target, so that its depth has to end somewhere. */
  private static final int LENGTH_LIMIT = 3000;

  private final Builders builders;
  private Expression value;

  /** The type that stands in place of {@code value}. */
  private @Nullable TypeTree type;

  SuffixBuilder(Builders builders, Expression primary) {
    this.builders = builders;
    this.value = primary;
  }

  /** Adds all of {@code suffixes} and gives the result. */
  Expression addAll(List<JkParser.SuffixContext> suffixes) {
    if (suffixes.size() > LENGTH_LIMIT) {
      builders.report(
          SyntaxCode.NESTING_TOO_DEEP,
          builders.range(suffixes.get(LENGTH_LIMIT)),
          "this expression has more than " + LENGTH_LIMIT + " selectors in a row");
      return value;
    }
    for (JkParser.SuffixContext suffix : suffixes) {
      add(suffix);
    }
    if (type != null) {
      PrimaryBuilder.reportType(builders, type);
    }
    PrimaryBuilder.rejectSuper(builders, value);
    return value;
  }

  private void add(JkParser.SuffixContext suffix) {
    SourceRange range = value.range().to(builders.range(suffix));
    if (suffix.REFERENCE_LT() != null) {
      typeArguments(suffix, range);
    } else if (suffix.COLONCOLON() != null) {
      reference(suffix, range);
    } else if (suffix.LBRACK() != null) {
      brackets(suffix, range);
    } else {
      selector(suffix, range);
    }
  }

  private void typeArguments(JkParser.SuffixContext suffix, SourceRange range) {
    TypeTree target = type != null ? type : typeOf(value);
    if (target instanceof TypeTree.Named named) {
      SourceRange list = builders.range(suffix.REFERENCE_LT().getSymbol(), suffix.GT().getSymbol());
      TypeTree.TypeArguments arguments =
          new TypeTree.TypeArguments(
              list, builders.map(suffix.typeArgument(), builders.typeNames()::argument));
      List<TypeTree.Named.Part> parts = new ArrayList<>(named.parts());
      TypeTree.Named.Part last = parts.remove(parts.size() - 1);
      parts.add(
          new TypeTree.Named.Part(
              last.range().to(list), last.annotations(), last.name(), arguments));
      type = new TypeTree.Named(range, parts);
    } else {
      builders.report(
          SyntaxCode.MISPLACED_TYPE,
          builders.range(suffix),
          "type arguments can only follow the name of a type here");
    }
  }

  private void reference(JkParser.SuffixContext suffix, SourceRange range) {
    Identifier name = builders.identifier(suffix.getStop());
    List<TypeTree> arguments = builders.typeNames().callArguments(suffix.typeArguments(0));
    TypeTree target = type;
    if (target != null) {
      set(new Expression.MethodReference(range, null, target, arguments, name));
    } else {
      set(new Expression.MethodReference(range, value, null, arguments, name));
    }
  }

  private void brackets(JkParser.SuffixContext suffix, SourceRange range) {
    if (value instanceof Expression.NewArray array && array.initializer() == null && type == null) {
      moreDimensions(array, suffix, range);
      return;
    }
    if (suffix.expression() == null) {
      TypeTree element = type != null ? type : typeOf(value);
      if (element == null) {
        builders.report(
            SyntaxCode.MISPLACED_EXPRESSION, builders.range(suffix), "the index is missing");
        return;
      }
      type = arrayOf(range, element);
      return;
    }
    Expression index = builders.expressions().expression(suffix.expression());
    rejectType();
    set(new Expression.Index(range, value, index));
  }

  /** {@code T[]} becomes {@code T[][]}: all dimensions end where the last bracket does. */
  private static TypeTree arrayOf(SourceRange range, TypeTree element) {
    TypeTree inner =
        element instanceof TypeTree.Array array ? arrayOf(range, array.element()) : element;
    return new TypeTree.Array(range, inner);
  }

  private void moreDimensions(
      Expression.NewArray array, JkParser.SuffixContext suffix, SourceRange range) {
    List<Expression> lengths = new ArrayList<>(array.lengths());
    int withoutLength = array.dimensionsWithoutLength();
    if (suffix.expression() == null) {
      withoutLength++;
    } else {
      if (withoutLength > 0) {
        builders.report(
            SyntaxCode.ARRAY_LENGTH,
            builders.range(suffix),
            "a dimension with a length cannot follow one without");
      }
      lengths.add(builders.expressions().expression(suffix.expression()));
    }
    set(new Expression.NewArray(range, array.element(), lengths, withoutLength, null));
  }

  private void selector(JkParser.SuffixContext suffix, SourceRange range) {
    Token word = ((TerminalNode) selected(suffix)).getSymbol();
    if (type != null && word.getType() == JkLexer.IDENTIFIER && suffix.arguments() == null) {
      qualifyType(word, range);
      return;
    }
    if (word.getType() == JkLexer.CLASS) {
      classLiteral(range);
      return;
    }
    rejectType();
    switch (word.getType()) {
      case JkLexer.THIS -> {
        requireTypeName("this");
        set(new Expression.This(range, value));
      }
      case JkLexer.SUPER -> {
        if (suffix.arguments() != null) {
          set(misplacedConstructorCall(builders, range, arguments(suffix)));
        } else {
          requireTypeName("super");
          set(new Expression.Super(range, value));
        }
      }
      case JkLexer.NEW -> set(innerCreation(suffix, range));
      default -> {
        Identifier name = builders.identifier(word);
        set(
            suffix.arguments() == null
                ? new Expression.FieldAccess(range, value, name)
                : new Expression.MethodCall(
                    range,
                    value,
                    builders.typeNames().callArguments(suffix.typeArguments(0)),
                    name,
                    arguments(suffix)));
      }
    }
  }

  /** The word behind the dot and type arguments. */
  private static Object selected(JkParser.SuffixContext suffix) {
    Object second = suffix.getChild(1);
    return second instanceof TerminalNode ? second : suffix.getChild(2);
  }

  private List<Expression> arguments(JkParser.SuffixContext suffix) {
    return builders.expressions().arguments(suffix.arguments());
  }

  private void qualifyType(Token word, SourceRange range) {
    if (type instanceof TypeTree.Named named) {
      List<TypeTree.Named.Part> parts = new ArrayList<>(named.parts());
      Identifier name = builders.identifier(word);
      parts.add(new TypeTree.Named.Part(name.range(), List.of(), name, null));
      type = new TypeTree.Named(range, parts);
    } else {
      rejectType();
    }
  }

  private void classLiteral(SourceRange range) {
    TypeTree named = type != null ? type : typeOf(value);
    if (named == null) {
      builders.report(
          SyntaxCode.MISPLACED_EXPRESSION, value.range(), "`.class` needs the name of a type");
      return;
    }
    set(new Expression.ClassLiteral(range, named));
  }

  /** {@code outer.new Inner(arguments)} (JLS 15.9). */
  private Expression innerCreation(JkParser.SuffixContext suffix, SourceRange range) {
    TerminalNode nameNode = suffix.IDENTIFIER();
    Identifier name = builders.identifier(nameNode);
    builders.typeNames().checkName(name);
    TypeTree.TypeArguments typeArguments = null;
    JkParser.TypeArgumentsContext callArguments = null;
    for (JkParser.TypeArgumentsContext list : suffix.typeArguments()) {
      if (list.getStart().getTokenIndex() < nameNode.getSymbol().getTokenIndex()) {
        callArguments = list;
      } else {
        typeArguments = builders.typeNames().arguments(list);
      }
    }
    SourceRange typeRange =
        typeArguments == null ? name.range() : name.range().to(typeArguments.range());
    TypeTree.Named.Part part =
        new TypeTree.Named.Part(
            typeRange, builders.modifiers().annotations(suffix.annotation()), name, typeArguments);
    return new Expression.New(
        range,
        value,
        builders.typeNames().callArguments(callArguments),
        new TypeTree.Named(typeRange, List.of(part)),
        arguments(suffix),
        suffix.classBody() == null ? null : builders.declarations().classBody(suffix.classBody()));
  }

  private void requireTypeName(String word) {
    if (typeOf(value) == null) {
      builders.report(
          SyntaxCode.MISPLACED_EXPRESSION,
          value.range(),
          "`." + word + "` needs the name of a type in front of it");
    }
  }

  private void set(Expression expression) {
    value = expression;
    type = null;
  }

  private void rejectType() {
    if (type != null) {
      PrimaryBuilder.reportType(builders, type);
      type = null;
    }
  }

  /** The type that an expression of names spells; null if it is no such expression. */
  static @Nullable TypeTree typeOf(Expression expression) {
    List<TypeTree.Named.Part> parts = new ArrayList<>();
    Expression rest = expression;
    while (rest instanceof Expression.FieldAccess access) {
      parts.add(0, part(access.name()));
      rest = access.target();
    }
    if (!(rest instanceof Expression.Name name)) {
      return null;
    }
    parts.add(0, part(new Identifier(name.range(), name.text())));
    return new TypeTree.Named(expression.range(), parts);
  }

  private static TypeTree.Named.Part part(Identifier name) {
    return new TypeTree.Named.Part(name.range(), List.of(), name, null);
  }

  /** Reports a constructor call that is not a statement, and stands a method call in for it. */
  static Expression misplacedConstructorCall(
      Builders builders, SourceRange range, List<Expression> arguments) {
    builders.report(
        SyntaxCode.MISPLACED_EXPRESSION,
        range,
        "the call of a constructor is a statement of its own");
    return new Expression.MethodCall(
        range, null, List.of(), new Identifier(range, "this"), arguments);
  }
}
