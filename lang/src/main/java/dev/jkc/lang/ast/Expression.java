package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as written (JLS 15, and the machine extensions). */
public sealed interface Expression extends Node, LambdaBody {

  /**
   * An integer literal with its prefix, underscores and suffix; the value is checked in analysis.
   */
  record IntegerLiteral(SourceRange range, String text) implements Expression {}

  /** A floating-point literal as written. */
  record FloatingLiteral(SourceRange range, String text) implements Expression {}

  /** A character literal, unescaped. */
  record CharLiteral(SourceRange range, char value) implements Expression {}

  /** A string literal or text block, unescaped and without incidental white space (JLS 3.10.6). */
  record StringLiteral(SourceRange range, String value, boolean isTextBlock)
      implements Expression {}

  /** {@code true} or {@code false}. */
  record BooleanLiteral(SourceRange range, boolean value) implements Expression {}

  /** {@code null}. */
  record NullLiteral(SourceRange range) implements Expression {}

  /** A simple name; what it means is found in analysis (JLS 6.5). */
  record Name(SourceRange range, String text) implements Expression {}

  /** {@code target.name}: a field, or part of a qualified name. */
  record FieldAccess(SourceRange range, Expression target, Identifier name) implements Expression {}

  /** {@code this}, possibly of an enclosing class. */
  record This(SourceRange range, @Nullable Expression qualifier) implements Expression {}

  /** {@code super}, only as a target. */
  record Super(SourceRange range, @Nullable Expression qualifier) implements Expression {}

  /** {@code target.<T>name(arguments)}. */
  record MethodCall(
      SourceRange range,
      @Nullable Expression target,
      List<TypeTree> typeArguments,
      Identifier name,
      List<Expression> arguments)
      implements Expression {
    public MethodCall {
      typeArguments = List.copyOf(typeArguments);
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code outer.new T(arguments) { body }}; {@code body} is null when there are no braces. */
  record New(
      SourceRange range,
      @Nullable Expression outer,
      List<TypeTree> typeArguments,
      TypeTree type,
      List<Expression> arguments,
      @Nullable ClassBody body)
      implements Expression {
    public New {
      typeArguments = List.copyOf(typeArguments);
      arguments = List.copyOf(arguments);
    }
  }

  /** The members of an anonymous class or enum constant. */
  record ClassBody(SourceRange range, List<Declaration> members) implements Node {
    public ClassBody {
      members = List.copyOf(members);
    }
  }

  /** {@code new T[a][b][]} or {@code new T[][] {…}}; {@code element} has no dimensions. */
  record NewArray(
      SourceRange range,
      TypeTree element,
      List<Expression> lengths,
      int dimensionsWithoutLength,
      @Nullable ArrayInitializer initializer)
      implements Expression {
    public NewArray {
      lengths = List.copyOf(lengths);
    }
  }

  /** {@code {a, b}} in a declaration, an array creation, an annotation or a nested initialiser. */
  record ArrayInitializer(SourceRange range, List<Expression> elements) implements Expression {
    public ArrayInitializer {
      elements = List.copyOf(elements);
    }
  }

  /** An annotation as the value of an annotation's element. */
  record AnnotationValue(SourceRange range, Annotation annotation) implements Expression {}

  /** {@code target[index]}. */
  record Index(SourceRange range, Expression target, Expression index) implements Expression {}

  /** An operator with one operand. */
  record Unary(SourceRange range, Operators.Unary operator, Expression operand)
      implements Expression {}

  /** An operator with two operands. */
  record Binary(SourceRange range, Operators.Binary operator, Expression left, Expression right)
      implements Expression {}

  /** {@code target = value}. */
  record Assign(SourceRange range, Expression target, Expression value) implements Expression {}

  /** {@code target op= value}. */
  record CompoundAssign(
      SourceRange range, Operators.Binary operator, Expression target, Expression value)
      implements Expression {}

  /** {@code condition ? whenTrue : whenFalse}. */
  record Conditional(
      SourceRange range, Expression condition, Expression whenTrue, Expression whenFalse)
      implements Expression {}

  /** {@code value instanceof Type}. */
  record TypeTest(SourceRange range, Expression value, TypeTree type) implements Expression {}

  /** {@code value instanceof pattern}. */
  record PatternTest(SourceRange range, Expression value, Pattern pattern) implements Expression {}

  /** {@code (Type) operand}. */
  record Cast(SourceRange range, TypeTree type, Expression operand) implements Expression {}

  /** {@code (parameters) -> body}; parameters without a type are inferred. */
  record Lambda(SourceRange range, List<Parameter> parameters, LambdaBody body)
      implements Expression {
    public Lambda {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * {@code target::name} or {@code type::name}; exactly one of the two is set. A qualified name is
   * a target: what it means is found in analysis. The name is {@code new} for constructors.
   */
  record MethodReference(
      SourceRange range,
      @Nullable Expression target,
      @Nullable TypeTree type,
      List<TypeTree> typeArguments,
      Identifier name)
      implements Expression {
    public MethodReference {
      typeArguments = List.copyOf(typeArguments);
      if ((target == null) == (type == null)) {
        throw new IllegalArgumentException("a method reference has a target or a type");
      }
    }
  }

  /** A switch that yields a value. */
  record Switch(SourceRange range, Expression selector, List<SwitchCase> cases)
      implements Expression {
    public Switch {
      cases = List.copyOf(cases);
    }
  }

  /** {@code Type.class}. */
  record ClassLiteral(SourceRange range, TypeTree type) implements Expression {}

  /** {@code (inner)}. */
  record Parenthesized(SourceRange range, Expression inner) implements Expression {}

  /** {@code sizeof(T)}. */
  record SizeOf(SourceRange range, TypeTree type) implements Expression {}

  /** {@code alignof(T)}. */
  record AlignOf(SourceRange range, TypeTree type) implements Expression {}

  /** {@code offsetof(T, field)}. */
  record OffsetOf(SourceRange range, TypeTree type, Identifier field) implements Expression {}

  /** {@code unsafe(inner)}. */
  record Unsafe(SourceRange range, Expression inner) implements Expression {}

  /** {@code asm("template", arguments)}. */
  record Asm(SourceRange range, AsmText text) implements Expression {}
}
