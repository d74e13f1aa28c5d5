package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Declaration.TypeKind;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds type declarations of all kinds (JLS 8.1, 8.9, 8.10, 9). */
final class TypeDeclarationBuilder {
  private final Builders builders;

  TypeDeclarationBuilder(Builders builders) {
    this.builders = builders;
  }

  /** Builds a type declaration of any kind. */
  Declaration.Type type(
      SourceRange range, Modifiers modifiers, JkParser.TypeDeclarationContext context) {
    TypeKind kind = kind(context.getStart());
    Identifier name = builders.identifier(context.IDENTIFIER());
    builders.typeNames().checkName(name);
    List<TypeTree> extended =
        context.extendsClause() == null
            ? List.of()
            : builders.map(
                context.extendsClause().annotatedType(), builders.types()::classOrInterface);
    List<TypeTree> interfaces = implemented(context.implementsClause());
    TypeTree superclass = null;
    if (kind == TypeKind.INTERFACE) {
      interfaces = extended;
    } else if (!extended.isEmpty()) {
      superclass = superclass(extended);
    }
    if ((kind == TypeKind.STRUCT || kind == TypeKind.UNION)
        && (!extended.isEmpty() || !interfaces.isEmpty())) {
      builders.report(
          SyntaxCode.MISPLACED_TYPE,
          (extended.isEmpty() ? interfaces : extended).get(0).range(),
          "a " + kind.word() + " has no supertypes");
      superclass = null;
      interfaces = List.of();
    }
    JkParser.FormalParametersContext header = context.formalParameters();
    List<Parameter> components = header == null ? List.of() : components(header);
    JkParser.EnumBodyContext enumBody = context.enumBody();
    List<Declaration> members =
        builders
            .declarations()
            .members(enumBody == null ? context.classBody().member() : enumBody.member(), name);
    for (Declaration member : members) {
      checkMember(kind, member);
    }
    return new Declaration.Type(
        range,
        kind,
        modifiers,
        name,
        builders.typeNames().parameters(context.typeParameters()),
        superclass,
        interfaces,
        permitted(modifiers, context.permitsClause()),
        components,
        enumBody == null ? List.of() : builders.map(enumBody.enumConstant(), this::constant),
        context.type() == null ? null : builders.types().type(context.type()),
        members);
  }

  private List<TypeTree> permitted(
      Modifiers modifiers, JkParser.@Nullable PermitsClauseContext context) {
    if (context == null) {
      return List.of();
    }
    if (!modifiers.has(Modifiers.Modifier.SEALED)) {
      builders.report(
          SyntaxCode.MISPLACED_TYPE,
          builders.range(context),
          "only a `sealed` type has a `permits` clause");
    }
    return builders.map(context.annotatedType(), builders.types()::classOrInterface);
  }

  /** Reports constructors and initializers in types that have none (JLS 9.1.5, 8.10.4). */
  private void checkMember(TypeKind kind, Declaration member) {
    boolean isInterface = kind == TypeKind.INTERFACE || kind == TypeKind.ANNOTATION;
    if (member instanceof Declaration.Constructor constructor) {
      SourceRange place = constructor.name().range();
      if (isInterface) {
        builders.report(
            Diagnostic.of(
                    SyntaxCode.MISSING_RESULT_TYPE,
                    place,
                    "the method `" + constructor.name() + "` has no result type")
                .note("an interface has no constructors"));
      } else if (constructor.isCompact() && kind != TypeKind.RECORD) {
        builders.report(
            SyntaxCode.MISPLACED_DECLARATION,
            place,
            "only the constructor of a record can omit its parameters");
      }
    } else if (isInterface && member instanceof Declaration.Initializer initializer) {
      builders.report(
          SyntaxCode.MISPLACED_DECLARATION,
          DeclarationBuilder.place(initializer),
          "an interface has no initializers");
    }
  }

  private static TypeKind kind(Token keyword) {
    return switch (keyword.getType()) {
      case JkLexer.CLASS -> TypeKind.CLASS;
      case JkLexer.INTERFACE -> TypeKind.INTERFACE;
      case JkLexer.ENUM -> TypeKind.ENUM;
      case JkLexer.RECORD -> TypeKind.RECORD;
      case JkLexer.AT_INTERFACE -> TypeKind.ANNOTATION;
      case JkLexer.STRUCT -> TypeKind.STRUCT;
      case JkLexer.UNION -> TypeKind.UNION;
      case JkLexer.BITFIELD -> TypeKind.BITFIELD;
      default -> throw new IllegalArgumentException("no declaration: " + keyword);
    };
  }

  private TypeTree superclass(List<TypeTree> extended) {
    if (extended.size() > 1) {
      builders.report(
          SyntaxCode.MISPLACED_TYPE,
          extended.get(1).range(),
          "a class extends one class only; interfaces stand behind `implements`");
    }
    return extended.get(0);
  }

  private List<TypeTree> implemented(JkParser.@Nullable ImplementsClauseContext context) {
    return context == null
        ? List.of()
        : builders.map(context.annotatedType(), builders.types()::classOrInterface);
  }

  private List<Parameter> components(JkParser.FormalParametersContext header) {
    for (JkParser.FormalParameterContext component : header.formalParameter()) {
      for (JkParser.ModifierContext modifier : component.modifier()) {
        if (modifier.FINAL() != null) {
          builders.report(
              SyntaxCode.MISPLACED_MODIFIER,
              builders.range(modifier),
              "a record component is always final and cannot say so");
        }
      }
      if (!component.dimension().isEmpty()) {
        builders.report(
            SyntaxCode.MISPLACED_TYPE,
            builders.range(component.dimension(0)),
            "the brackets of a record component stand behind its type");
      }
    }
    builders.receivers().refuse(header);
    return builders.members().parameters(header);
  }

  private Declaration.EnumConstant constant(JkParser.EnumConstantContext context) {
    return new Declaration.EnumConstant(
        builders.range(context),
        builders.modifiers().annotations(context.annotation()),
        builders.identifier(context.IDENTIFIER()),
        context.arguments() == null
            ? List.of()
            : builders.expressions().arguments(context.arguments()),
        context.classBody() == null
            ? null
            : builders.declarations().classBody(context.classBody()));
  }
}
