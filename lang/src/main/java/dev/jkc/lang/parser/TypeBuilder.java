package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.TypeTree.PrimitiveKind;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds types (JLS 4, 10.1 and the machine types). */
final class TypeBuilder {
  private final Builders builders;

  TypeBuilder(Builders builders) {
    this.builders = builders;
  }

  /** A type of a value. */
  TypeTree type(JkParser.TypeContext context) {
    return type(context, List.of(), context.typeSuffix());
  }

  /** A type of a value with annotations in front. */
  TypeTree annotated(JkParser.AnnotatedTypeContext context) {
    return type(context.type(), context.annotation(), context.type().typeSuffix());
  }

  /** A type of a value with annotations in front. */
  TypeTree type(JkParser.TypeContext context, List<JkParser.AnnotationContext> annotations) {
    return type(context, annotations, context.typeSuffix());
  }

  /** The name of a class or interface, in clauses where no other type can stand. */
  TypeTree classOrInterface(JkParser.AnnotatedTypeContext context) {
    TypeTree type = annotated(context);
    TypeTree named = type instanceof TypeTree.Annotated annotated ? annotated.type() : type;
    if (!(named instanceof TypeTree.Named)) {
      builders.report(
          SyntaxCode.MISPLACED_TYPE, type.range(), "expected the name of a class or interface");
    }
    return type;
  }

  /** The type of a method, which may be {@code void}. */
  TypeTree result(JkParser.TypeContext context) {
    return result(context, List.of());
  }

  private TypeTree result(
      JkParser.TypeContext context, List<JkParser.AnnotationContext> annotations) {
    if (context.typeBase().VOID() != null && context.typeSuffix().isEmpty()) {
      TypeTree base = new TypeTree.Void(builders.range(context));
      return annotate(base, builders.modifiers().annotations(annotations));
    }
    return type(context, annotations, context.typeSuffix());
  }

  /** The type of a local variable, which may be {@code var}. */
  TypeTree local(JkParser.TypeContext context) {
    return isVar(context) ? new TypeTree.Var(builders.range(context)) : type(context);
  }

  /** The same in a pattern. */
  TypeTree local(JkParser.PatternTypeContext context) {
    JkParser.ClassTypeContext name = context.classType();
    if (name != null && context.dimension().isEmpty() && isVar(name)) {
      return new TypeTree.Var(builders.range(context));
    }
    return pattern(context);
  }

  private static boolean isVar(JkParser.TypeContext context) {
    JkParser.ClassTypeContext name = context.typeBase().classType();
    return name != null && context.typeSuffix().isEmpty() && isVar(name);
  }

  private static boolean isVar(JkParser.ClassTypeContext name) {
    return name.getChildCount() == 1 && name.getStart().getText().equals("var");
  }

  /** Whether the type ends in an ellipsis. */
  static boolean isVarargs(JkParser.TypeContext context) {
    List<JkParser.TypeSuffixContext> suffixes = context.typeSuffix();
    return !suffixes.isEmpty() && suffixes.get(suffixes.size() - 1).ELLIPSIS() != null;
  }

  /** The element type of a parameter whose type ends in an ellipsis. */
  TypeTree varargsElement(JkParser.TypeContext context) {
    List<JkParser.TypeSuffixContext> suffixes = context.typeSuffix();
    return type(context, List.of(), suffixes.subList(0, suffixes.size() - 1));
  }

  private TypeTree type(
      JkParser.TypeContext context,
      List<JkParser.AnnotationContext> annotations,
      List<JkParser.TypeSuffixContext> suffixes) {
    boolean isVoidPointer = !suffixes.isEmpty() && suffixes.get(0).STAR() != null;
    TypeTree base =
        annotate(
            base(context.typeBase(), isVoidPointer), builders.modifiers().annotations(annotations));
    return suffixes.isEmpty() ? base : suffixed(base, suffixes);
  }

  private TypeTree base(JkParser.TypeBaseContext context, boolean isVoidPointer) {
    if (context.primitiveType() != null) {
      return primitive(context.primitiveType());
    }
    if (context.classType() != null) {
      return builders
          .typeNames()
          .restrictedChecked(builders.typeNames().named(context.classType()));
    }
    if (context.functionType() != null) {
      return function(context.functionType());
    }
    SourceRange range = builders.range(context);
    if (!isVoidPointer) {
      builders.report(SyntaxCode.MISPLACED_TYPE, range, "`void` is not the type of a value");
    }
    return new TypeTree.Void(range);
  }

  /**
   * Adds {@code []}, {@code [n]} and {@code *}. The first of several brackets in a row is the
   * outermost, as in JLS 15.10.1; stars bind in the order in which they stand.
   */
  private TypeTree suffixed(TypeTree base, List<JkParser.TypeSuffixContext> suffixes) {
    TypeTree type = base;
    int i = 0;
    while (i < suffixes.size()) {
      JkParser.TypeSuffixContext suffix = suffixes.get(i);
      if (suffix.STAR() != null) {
        SourceRange range = type.range().to(builders.range(suffix));
        builders.requireJk(range, "pointers");
        type = new TypeTree.Pointer(range, type, suffix.VOLATILE() != null);
        i++;
        continue;
      }
      int end = i;
      while (end < suffixes.size() && suffixes.get(end).STAR() == null) {
        end++;
      }
      SourceRange range = type.range().to(builders.range(suffixes.get(end - 1)));
      for (int j = end - 1; j >= i; j--) {
        type = brackets(range, type, suffixes.get(j));
      }
      i = end;
    }
    return type;
  }

  private TypeTree brackets(
      SourceRange range, TypeTree element, JkParser.TypeSuffixContext suffix) {
    TypeTree type;
    if (suffix.ELLIPSIS() != null) {
      builders.report(
          SyntaxCode.VARARGS_POSITION,
          builders.range(suffix),
          "`...` can only follow the type of a method's last parameter");
      type = new TypeTree.Array(range, element);
    } else if (suffix.expression() == null) {
      type = new TypeTree.Array(range, element);
    } else {
      builders.requireJk(builders.range(suffix), "array types of fixed size");
      type =
          new TypeTree.FixedArray(
              range, element, builders.expressions().expression(suffix.expression()));
    }
    return annotate(type, builders.modifiers().annotations(suffix.annotation()));
  }

  /** The type with {@code dimensions} behind it. */
  TypeTree withDimensions(TypeTree type, List<JkParser.DimensionContext> dimensions) {
    if (dimensions.isEmpty()) {
      return type;
    }
    SourceRange range = type.range().to(builders.range(dimensions.get(dimensions.size() - 1)));
    TypeTree result = type;
    for (int i = dimensions.size() - 1; i >= 0; i--) {
      result =
          annotate(
              new TypeTree.Array(range, result),
              builders.modifiers().annotations(dimensions.get(i).annotation()));
    }
    return result;
  }

  /** {@code type} with {@code annotations}, which belong to it alone and not to its elements. */
  TypeTree annotate(TypeTree type, List<Annotation> annotations) {
    if (annotations.isEmpty()) {
      return type;
    }
    SourceRange range = type.range().to(annotations.get(0).range());
    return new TypeTree.Annotated(range, annotations, type);
  }

  /** A primitive type. */
  TypeTree primitive(JkParser.PrimitiveTypeContext context) {
    PrimitiveKind kind =
        switch (context.getStart().getType()) {
          case JkLexer.BOOLEAN -> PrimitiveKind.BOOLEAN;
          case JkLexer.BYTE -> PrimitiveKind.BYTE;
          case JkLexer.SHORT -> PrimitiveKind.SHORT;
          case JkLexer.CHAR -> PrimitiveKind.CHAR;
          case JkLexer.INT -> PrimitiveKind.INT;
          case JkLexer.LONG -> PrimitiveKind.LONG;
          case JkLexer.FLOAT -> PrimitiveKind.FLOAT;
          case JkLexer.DOUBLE -> PrimitiveKind.DOUBLE;
          case JkLexer.UBYTE -> PrimitiveKind.UBYTE;
          case JkLexer.USHORT -> PrimitiveKind.USHORT;
          case JkLexer.UINT -> PrimitiveKind.UINT;
          case JkLexer.ULONG -> PrimitiveKind.ULONG;
          default -> throw new IllegalArgumentException("no type: " + context.getText());
        };
    return new TypeTree.Primitive(builders.range(context), kind);
  }

  private TypeTree function(JkParser.FunctionTypeContext context) {
    List<TypeTree> parameters = builders.map(context.annotatedType(), this::annotated);
    return new TypeTree.Function(
        builders.range(context),
        context.UNSAFE_TYPE() != null,
        builders.modifiers().annotations(context.annotation()),
        result(context.type()),
        parameters);
  }

  /** The type that a creation names, without dimensions. */
  TypeTree created(JkParser.CreatedTypeContext context) {
    TypeTree type;
    if (context.primitiveType() != null) {
      type = primitive(context.primitiveType());
    } else if (context.classType() != null) {
      TypeTree.Named named = builders.typeNames().named(context.classType());
      if (named.parts().size() == 1) {
        builders.typeNames().checkName(named.parts().get(0).name());
      }
      type = named;
    } else if (context.functionType() != null) {
      type = function(context.functionType());
    } else {
      type = new TypeTree.Void(builders.range(context.VOID()));
      if (context.STAR().isEmpty()) {
        builders.report(
            SyntaxCode.MISPLACED_TYPE, type.range(), "`void` is not the type of a value");
      }
    }
    boolean isVolatile = false;
    for (int i = 1; i < context.getChildCount(); i++) {
      TerminalNode node = (TerminalNode) context.getChild(i);
      if (node.getSymbol().getType() == JkLexer.VOLATILE) {
        isVolatile = true;
      } else {
        SourceRange range = type.range().to(builders.range(node));
        builders.requireJk(range, "pointers");
        type = new TypeTree.Pointer(range, type, isVolatile);
        isVolatile = false;
      }
    }
    return type;
  }

  /** The type of a pattern or of {@code instanceof}. */
  TypeTree pattern(JkParser.PatternTypeContext context) {
    TypeTree type =
        context.primitiveType() != null
            ? primitive(context.primitiveType())
            : builders
                .typeNames()
                .restrictedChecked(builders.typeNames().named(context.classType()));
    return withDimensions(type, context.dimension());
  }

  /** The types of a cast, an intersection if several. */
  TypeTree cast(JkParser.CastTypesContext context) {
    List<TypeTree> types = builders.map(context.annotatedType(), this::annotated);
    return types.size() == 1
        ? types.get(0)
        : new TypeTree.Intersection(builders.range(context), types);
  }
}
