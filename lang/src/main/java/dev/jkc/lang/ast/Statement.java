package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement as written (JLS 14). */
public sealed interface Statement extends Node {

  /** {@code { statements }}. */
  record Block(SourceRange range, List<Statement> statements) implements Statement, LambdaBody {
    public Block {
      statements = List.copyOf(statements);
    }
  }

  /** One or more local variables of one type; the type is {@link TypeTree.Var} for {@code var}. */
  record LocalVariables(
      SourceRange range, Modifiers modifiers, TypeTree type, List<VariableDeclarator> variables)
      implements Statement {
    public LocalVariables {
      variables = List.copyOf(variables);
    }
  }

  /** A class, interface, enum, record or struct declared in a block. */
  record LocalType(SourceRange range, Declaration.Type declaration) implements Statement {}

  /** An expression for its effects. */
  record ExpressionStatement(SourceRange range, Expression expression) implements Statement {}

  /** {@code if}. */
  record If(
      SourceRange range, Expression condition, Statement thenBranch, @Nullable Statement elseBranch)
      implements Statement {}

  /** {@code while}. */
  record While(SourceRange range, Expression condition, Statement body) implements Statement {}

  /** {@code do … while}. */
  record DoWhile(SourceRange range, Statement body, Expression condition) implements Statement {}

  /** The basic {@code for}; initialisers are local variables or expression statements. */
  record For(
      SourceRange range,
      List<Statement> initializers,
      @Nullable Expression condition,
      List<Expression> updates,
      Statement body)
      implements Statement {
    public For {
      initializers = List.copyOf(initializers);
      updates = List.copyOf(updates);
    }
  }

  /** The enhanced {@code for}. */
  record ForEach(
      SourceRange range,
      Modifiers modifiers,
      TypeTree type,
      Identifier name,
      Expression iterable,
      Statement body)
      implements Statement {}

  /** {@code label: body}. */
  record Labeled(SourceRange range, Identifier label, Statement body) implements Statement {}

  /** {@code break}. */
  record Break(SourceRange range, @Nullable Identifier label) implements Statement {}

  /** {@code continue}. */
  record Continue(SourceRange range, @Nullable Identifier label) implements Statement {}

  /** {@code return}. */
  record Return(SourceRange range, @Nullable Expression value) implements Statement {}

  /** {@code throw}. */
  record Throw(SourceRange range, Expression exception) implements Statement {}

  /** {@code try}, with or without resources; at least one of the three parts is there. */
  record Try(
      SourceRange range,
      List<Resource> resources,
      Block body,
      List<Catch> catches,
      @Nullable Block finallyBlock)
      implements Statement {
    public Try {
      resources = List.copyOf(resources);
      catches = List.copyOf(catches);
    }
  }

  /** A resource: a declared variable, or an existing one with {@code declaration} null. */
  record Resource(
      SourceRange range, @Nullable LocalVariables declaration, @Nullable Expression variable)
      implements Node {}

  /** {@code catch (A | B name)}. */
  record Catch(SourceRange range, Modifiers modifiers, TypeTree type, Identifier name, Block body)
      implements Node {}

  /** A switch for its effects. */
  record Switch(SourceRange range, Expression selector, List<SwitchCase> cases)
      implements Statement {
    public Switch {
      cases = List.copyOf(cases);
    }
  }

  /** {@code synchronized (lock) { … }}. */
  record Synchronized(SourceRange range, Expression lock, Block body) implements Statement {}

  /** {@code assert condition : detail}. */
  record Assert(SourceRange range, Expression condition, @Nullable Expression detail)
      implements Statement {}

  /** {@code yield value}. */
  record Yield(SourceRange range, Expression value) implements Statement {}

  /** {@code ;}. */
  record Empty(SourceRange range) implements Statement {}

  /** {@code this(…)} or {@code outer.super(…)} at the start of a constructor. */
  record ConstructorCall(
      SourceRange range,
      @Nullable Expression outer,
      List<TypeTree> typeArguments,
      boolean isSuper,
      List<Expression> arguments)
      implements Statement {
    public ConstructorCall {
      typeArguments = List.copyOf(typeArguments);
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code unsafe { … }}. */
  record Unsafe(SourceRange range, Block body) implements Statement {}

  /** {@code static assert condition : "message";} in a block. */
  record StaticAssert(SourceRange range, Expression condition, @Nullable Expression message)
      implements Statement {}
}
