package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Declaration.TypeKind;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.QualifiedName;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds files and type declarations (JLS 7, 8.1, 8.9, 8.10, 9). */
final class DeclarationBuilder {
  private final Builders builders;

  DeclarationBuilder(Builders builders) {
    this.builders = builders;
  }

  /** Builds a whole file. */
  CompilationUnit unit(JkParser.CompilationUnitContext context) {
    JkParser.PackageDeclarationContext packageContext = context.packageDeclaration();
    if (packageContext != null && !Builders.isIntact(packageContext)) {
      packageContext = null;
    }
    List<Annotation> annotations =
        packageContext == null
            ? List.of()
            : builders.modifiers().annotations(packageContext.annotation());
    List<Declaration> members = members(context.member(), null);
    for (Declaration member : members) {
      checkTopLevel(member);
    }
    SourceRange range = builders.file().range(0, builders.file().text().length());
    return new CompilationUnit(
        range,
        annotations,
        packageContext == null ? null : builders.qualifiedName(packageContext.qualifiedName()),
        builders.map(Builders.intact(context.importDeclaration()), this::importDeclaration),
        members);
  }

  private void checkTopLevel(Declaration member) {
    String what =
        switch (member) {
          case Declaration.Type type -> "";
          case Declaration.Asm asm -> "";
          case Declaration.StaticAssert check -> "";
          case Declaration.Field field -> "a field";
          case Declaration.BitRange bits -> "a bit field";
          case Declaration.Method method -> "a method";
          case Declaration.Constructor constructor -> "a constructor";
          case Declaration.Initializer initializer -> "an initializer";
        };
    if (!what.isEmpty()) {
      builders.report(
          Diagnostic.of(
              SyntaxCode.MISPLACED_DECLARATION,
              place(member),
              what + " cannot stand outside a type"));
    }
  }

  /** A short part of {@code member} to point at. */
  private static SourceRange place(Declaration member) {
    return switch (member) {
      case Declaration.Method method -> method.name().range();
      case Declaration.Field field -> field.variables().get(0).name().range();
      case Declaration.Initializer initializer ->
          new SourceRange(
              initializer.range().file(),
              initializer.range().start(),
              initializer.range().start() + 1);
      default -> member.range();
    };
  }

  private CompilationUnit.Import importDeclaration(JkParser.ImportDeclarationContext context) {
    List<Identifier> names = builders.map(context.IDENTIFIER(), builders::identifier);
    SourceRange nameRange = names.get(0).range().to(names.get(names.size() - 1).range());
    boolean onDemand = context.STAR() != null;
    boolean isStatic = context.STATIC() != null;
    if (names.size() == 1 && (isStatic || !onDemand)) {
      builders.report(
          SyntaxCode.UNEXPECTED_TOKEN,
          nameRange,
          "an import needs a qualified name such as `java.util.List`");
    }
    return new CompilationUnit.Import(
        builders.range(context), isStatic, new QualifiedName(nameRange, names), onDemand);
  }

  /** Builds the body of an anonymous class or enum constant. */
  Expression.ClassBody classBody(JkParser.ClassBodyContext context) {
    return new Expression.ClassBody(builders.range(context), members(context.member(), null));
  }

  private List<Declaration> members(
      List<JkParser.MemberContext> contexts, @Nullable Identifier typeName) {
    List<Declaration> members = new ArrayList<>();
    for (JkParser.MemberContext context : Builders.intact(contexts)) {
      if (context.memberRest() != null) {
        Declaration member = member(context, typeName);
        if (member != null) {
          members.add(member);
        }
      }
    }
    return members;
  }

  private @Nullable Declaration member(
      JkParser.MemberContext context, @Nullable Identifier typeName) {
    JkParser.MemberRestContext rest = context.memberRest();
    SourceRange range = builders.range(context);
    Modifiers modifiers = builders.modifiers().modifiers(context.modifier(), rest.getStart());
    if (rest.typedMember() != null) {
      return builders
          .members()
          .typed(
              range,
              modifiers,
              builders.types().parameters(rest.typeParameters()),
              rest.typedMember(),
              typeName);
    }
    if (rest.typeDeclaration() != null) {
      return type(range, modifiers, rest.typeDeclaration());
    }
    if (rest.block() != null) {
      return initializer(range, modifiers, rest.block());
    }
    if (rest.asmText() != null) {
      rejectModifiers(modifiers, "file-level assembly");
      return new Declaration.Asm(range, builders.asm().text(rest.asmText()));
    }
    return builders.members().staticAssert(range, modifiers, rest.expression());
  }

  private Declaration initializer(
      SourceRange range, Modifiers modifiers, JkParser.BlockContext block) {
    boolean isStatic = modifiers.has(Modifiers.Modifier.STATIC);
    if (modifiers.words().size() > (isStatic ? 1 : 0) || !modifiers.annotations().isEmpty()) {
      builders.report(
          SyntaxCode.MISPLACED_MODIFIER, modifiers.range(), "an initializer can only be `static`");
    }
    return new Declaration.Initializer(range, isStatic, builders.statements().block(block));
  }

  private void rejectModifiers(Modifiers modifiers, String what) {
    if (!modifiers.words().isEmpty() || !modifiers.annotations().isEmpty()) {
      builders.report(SyntaxCode.MISPLACED_MODIFIER, modifiers.range(), what + " has no modifiers");
    }
  }

  /** Builds a type declaration of any kind. */
  Declaration.Type type(
      SourceRange range, Modifiers modifiers, JkParser.TypeDeclarationContext context) {
    TypeKind kind = kind(context.getStart());
    Identifier name = builders.identifier(context.IDENTIFIER());
    builders.types().checkName(name);
    List<TypeTree> extended =
        context.extendsClause() == null
            ? List.of()
            : builders.map(context.extendsClause().annotatedType(), builders.types()::annotated);
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
    return new Declaration.Type(
        range,
        kind,
        modifiers,
        name,
        builders.types().parameters(context.typeParameters()),
        superclass,
        interfaces,
        context.permitsClause() == null
            ? List.of()
            : builders.map(context.permitsClause().annotatedType(), builders.types()::annotated),
        components,
        enumBody == null ? List.of() : builders.map(enumBody.enumConstant(), this::constant),
        context.type() == null ? null : builders.types().type(context.type()),
        members(enumBody == null ? context.classBody().member() : enumBody.member(), name));
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
        : builders.map(context.annotatedType(), builders.types()::annotated);
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
        context.classBody() == null ? null : classBody(context.classBody()));
  }
}
