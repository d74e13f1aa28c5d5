package dev.jkc.lang.parser;

import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.QualifiedName;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds files and lists of members (JLS 7, 8.1.6, 8.6). */
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
    SourceRange range = builders.file().range(0, builders.file().length());
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
  static SourceRange place(Declaration member) {
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
    boolean onDemand = !context.STAR().isEmpty();
    if (onDemand) {
      int end = context.SEMI().getSymbol().getTokenIndex();
      int star = context.STAR(0).getSymbol().getTokenIndex();
      if (context.STAR().size() > 1 || (end >= 0 && star != end - 1)) {
        builders.report(
            SyntaxCode.UNEXPECTED_TOKEN,
            builders.range(context.STAR(0)),
            "`*` can only be the last part of an import");
      }
    }
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

  /**
   * Builds the members of a type.
   *
   * @param typeName its name; null outside types and in anonymous classes
   */
  List<Declaration> members(List<JkParser.MemberContext> contexts, @Nullable Identifier typeName) {
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
    Modifiers modifiers =
        builders
            .modifiers()
            .modifiers(context.modifier(), rest.getStart())
            .with(builders.modifiers().annotations(rest.annotation()));
    if (rest.typedMember() != null) {
      return builders
          .members()
          .typed(
              range,
              modifiers,
              builders.typeNames().parameters(rest.typeParameters()),
              rest.typedMember(),
              typeName);
    }
    if (rest.typeDeclaration() != null) {
      return builders.typeDeclarations().type(range, modifiers, rest.typeDeclaration());
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
}
