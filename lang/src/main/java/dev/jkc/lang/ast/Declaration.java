package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A type or a member of one (JLS 8 and 9). */
public sealed interface Declaration extends Node {

  /** The kinds of type declaration; those from {@code STRUCT} on exist in {@code .jk} only. */
  enum TypeKind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION,
    STRUCT,
    UNION,
    BITFIELD;

    /** The keyword that introduces the declaration. */
    public String word() {
      return this == ANNOTATION ? "@interface" : name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A type declaration of any kind; the parts that a kind does not have are empty.
   *
   * @param superclass the class after {@code extends} of a class
   * @param interfaces those after {@code implements}, or after {@code extends} of an interface
   * @param components of a record
   * @param constants of an enum
   * @param bitfieldBase the unsigned type behind the colon of a bitfield
   */
  record Type(
      SourceRange range,
      TypeKind kind,
      Modifiers modifiers,
      Identifier name,
      List<TypeParameter> typeParameters,
      @Nullable TypeTree superclass,
      List<TypeTree> interfaces,
      List<TypeTree> permits,
      List<Parameter> components,
      List<EnumConstant> constants,
      @Nullable TypeTree bitfieldBase,
      List<Declaration> members)
      implements Declaration {
    public Type {
      typeParameters = List.copyOf(typeParameters);
      interfaces = List.copyOf(interfaces);
      permits = List.copyOf(permits);
      components = List.copyOf(components);
      constants = List.copyOf(constants);
      members = List.copyOf(members);
    }

    /** A class that stands for what has no declaration: a modifier, a name and nothing else. */
    public static Type ofClass(SourceRange range, Modifiers.Modifier modifier, String name) {
      List<Modifiers.Word> words = List.of(new Modifiers.Word(range, modifier));
      return new Type(
          range,
          TypeKind.CLASS,
          new Modifiers(range, words, List.of()),
          new Identifier(range, name),
          List.of(),
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          null,
          List.of());
    }
  }

  /** An enum constant with its arguments and body. */
  record EnumConstant(
      SourceRange range,
      List<Annotation> annotations,
      Identifier name,
      List<Expression> arguments,
      Expression.@Nullable ClassBody body)
      implements Node {
    public EnumConstant {
      annotations = List.copyOf(annotations);
      arguments = List.copyOf(arguments);
    }
  }

  /** One or more fields of one type. */
  record Field(
      SourceRange range, Modifiers modifiers, TypeTree type, List<VariableDeclarator> variables)
      implements Declaration {
    public Field {
      variables = List.copyOf(variables);
    }
  }

  /** {@code type name : high:low;} of a bitfield; {@code low} is null for a single bit. */
  record BitRange(
      SourceRange range,
      Modifiers modifiers,
      TypeTree type,
      Identifier name,
      Expression high,
      @Nullable Expression low)
      implements Declaration {}

  /**
   * A method.
   *
   * @param extraDimensions brackets behind the parameter list
   * @param body null for abstract and native methods
   * @param defaultValue of an annotation's element
   */
  record Method(
      SourceRange range,
      Modifiers modifiers,
      List<TypeParameter> typeParameters,
      TypeTree result,
      Identifier name,
      @Nullable ReceiverParameter receiver,
      List<Parameter> parameters,
      int extraDimensions,
      List<TypeTree> exceptions,
      Statement.@Nullable Block body,
      @Nullable Expression defaultValue)
      implements Declaration {
    public Method {
      typeParameters = List.copyOf(typeParameters);
      parameters = List.copyOf(parameters);
      exceptions = List.copyOf(exceptions);
    }
  }

  /** A constructor; {@code isCompact} is a record's form without a parameter list. */
  record Constructor(
      SourceRange range,
      Modifiers modifiers,
      List<TypeParameter> typeParameters,
      Identifier name,
      @Nullable ReceiverParameter receiver,
      List<Parameter> parameters,
      List<TypeTree> exceptions,
      Statement.Block body,
      boolean isCompact)
      implements Declaration {
    public Constructor {
      typeParameters = List.copyOf(typeParameters);
      parameters = List.copyOf(parameters);
      exceptions = List.copyOf(exceptions);
    }
  }

  /** An instance or static initialiser. */
  record Initializer(SourceRange range, boolean isStatic, Statement.Block body)
      implements Declaration {}

  /** {@code static assert condition : "message";}. */
  record StaticAssert(SourceRange range, Expression condition, @Nullable Expression message)
      implements Declaration {}

  /** File-level assembly. */
  record Asm(SourceRange range, AsmText text) implements Declaration {}
}
