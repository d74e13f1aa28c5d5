package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.AsmText;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.Pattern;
import dev.jkc.lang.ast.QualifiedName;
import dev.jkc.lang.ast.ReceiverParameter;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.SwitchCase;
import dev.jkc.lang.ast.TypeParameter;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.VariableDeclarator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Enumerates the nodes directly below a node. */
public final class Children {
  private Children() {}

  /** Calls {@code action} with each child of {@code node}. */
  public static void forEach(Node node, Consumer<? super Node> action) {
    switch (node) {
      case Expression expression -> ExpressionChildren.forEach(expression, action);
      case Statement statement -> StatementChildren.forEach(statement, action);
      case Declaration declaration -> DeclarationChildren.forEach(declaration, action);
      case TypeTree type -> TypeChildren.forEach(type, action);
      case Pattern pattern -> pattern(pattern, action);
      case SwitchCase.Label label -> label(label, action);
      case SwitchCase.Body body -> body(body, action);
      case AsmText.Argument argument -> asmArgument(argument, action);
      default -> part(node, action);
    }
  }

  /** Calls {@code action} with {@code node} unless it is null. */
  static void one(@Nullable Node node, Consumer<? super Node> action) {
    if (node != null) {
      action.accept(node);
    }
  }

  /** Calls {@code action} with each of {@code nodes}. */
  static void all(List<? extends Node> nodes, Consumer<? super Node> action) {
    nodes.forEach(action);
  }

  private static void pattern(Pattern pattern, Consumer<? super Node> action) {
    switch (pattern) {
      case Pattern.TypePattern p -> {
        action.accept(p.modifiers());
        action.accept(p.type());
        action.accept(p.name());
      }
      case Pattern.RecordPattern p -> {
        action.accept(p.type());
        all(p.components(), action);
      }
    }
  }

  private static void label(SwitchCase.Label label, Consumer<? super Node> action) {
    switch (label) {
      case SwitchCase.ConstantLabel l -> action.accept(l.value());
      case SwitchCase.PatternLabel l -> action.accept(l.pattern());
      case SwitchCase.DefaultLabel l -> {}
    }
  }

  private static void body(SwitchCase.Body body, Consumer<? super Node> action) {
    switch (body) {
      case SwitchCase.Group b -> all(b.statements(), action);
      case SwitchCase.ArrowExpression b -> action.accept(b.expression());
      case SwitchCase.ArrowStatement b -> action.accept(b.statement());
    }
  }

  private static void asmArgument(AsmText.Argument argument, Consumer<? super Node> action) {
    switch (argument) {
      case AsmText.Operand a -> {
        one(a.name(), action);
        action.accept(a.direction());
        action.accept(a.place());
        one(a.value(), action);
        one(a.output(), action);
      }
      case AsmText.Constant a -> {
        one(a.name(), action);
        action.accept(a.value());
      }
      case AsmText.Symbol a -> {
        one(a.name(), action);
        action.accept(a.value());
      }
      case AsmText.Options a -> all(a.names(), action);
      case AsmText.Clobbers a -> all(a.clobbers(), action);
    }
  }

  /** The nodes that belong to no family. */
  private static void part(Node node, Consumer<? super Node> action) {
    switch (node) {
      case CompilationUnit n -> {
        all(n.packageAnnotations(), action);
        one(n.packageName(), action);
        all(n.imports(), action);
        all(n.members(), action);
      }
      case CompilationUnit.Import n -> action.accept(n.name());
      case QualifiedName n -> all(n.parts(), action);
      case Modifiers n -> {
        all(n.annotations(), action);
        all(n.words(), action);
      }
      case Annotation n -> {
        action.accept(n.name());
        all(n.arguments(), action);
      }
      case Annotation.Argument n -> {
        one(n.name(), action);
        action.accept(n.value());
      }
      case Parameter n -> {
        action.accept(n.modifiers());
        one(n.type(), action);
        action.accept(n.name());
      }
      case ReceiverParameter n -> {
        action.accept(n.modifiers());
        action.accept(n.type());
        action.accept(n.name());
      }
      case VariableDeclarator n -> {
        action.accept(n.name());
        one(n.initializer(), action);
      }
      case TypeParameter n -> {
        all(n.annotations(), action);
        action.accept(n.name());
        all(n.bounds(), action);
      }
      case Declaration.EnumConstant n -> {
        all(n.annotations(), action);
        action.accept(n.name());
        all(n.arguments(), action);
        one(n.body(), action);
      }
      case Expression.ClassBody n -> all(n.members(), action);
      case TypeTree.TypeArguments n -> all(n.types(), action);
      case TypeTree.Named.Part n -> {
        all(n.annotations(), action);
        action.accept(n.name());
        one(n.arguments(), action);
      }
      case SwitchCase n -> {
        all(n.labels(), action);
        one(n.guard(), action);
        action.accept(n.body());
      }
      case Statement.Resource n -> {
        one(n.declaration(), action);
        one(n.variable(), action);
      }
      case Statement.Catch n -> {
        action.accept(n.modifiers());
        action.accept(n.type());
        action.accept(n.name());
        action.accept(n.body());
      }
      case AsmText n -> {
        all(n.template(), action);
        all(n.arguments(), action);
      }
      case Identifier n -> {}
      case Modifiers.Word n -> {}
      case AsmText.Place n -> {}
      case AsmText.Clobber n -> {}
      default -> throw new IllegalArgumentException("unknown node " + node.getClass());
    }
  }
}
