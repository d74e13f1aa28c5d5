package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.resolve.AnnotationSite;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Bounds;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Members;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.VariableDeclarator;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** What is thrown and caught: names, types and scopes (JLS 14.18, 14.20). */
final class TryChecker {
  private final Checker checker;
  private final StatementChecker statements;

  TryChecker(Checker checker, StatementChecker statements) {
    this.checker = checker;
    this.statements = statements;
  }

  /** {@code throw exception}. */
  void checkThrow(Statement.Throw statement, Body body) {
    Expression exception = statement.exception();
    checker.requireThrowable(
        checker.expressions().checkValue(exception, body, null), exception.range());
  }

  /** {@code try} in all its forms. */
  void check(Statement.Try statement, Body body) {
    body.enterScope();
    for (Statement.Resource resource : statement.resources()) {
      checkResource(resource, body);
    }
    statements.checkBlock(statement.body(), body);
    body.leaveScope();
    for (Statement.Catch clause : statement.catches()) {
      checkCatch(clause, body);
    }
    if (statement.finallyBlock() != null) {
      statements.checkBlock(statement.finallyBlock(), body);
    }
  }

  private void checkResource(Statement.Resource resource, Body body) {
    Type type;
    SourceRange range;
    if (resource.declaration() != null) {
      VariableDeclarator variable = resource.declaration().variables().getFirst();
      type = declareResource(resource.declaration(), variable, body);
      range = variable.name().range();
    } else if (resource.variable() != null) {
      type = checker.expressions().checkValue(resource.variable(), body, null);
      requireUnchanging(resource.variable(), body);
      range = resource.variable().range();
    } else {
      return;
    }
    Type closeable =
        new Type.Declared(checker.universe().require("java.lang", "AutoCloseable"), List.of());
    if (type.isReference()
        && Conversions.isPassable(type, closeable)
        && Erasure.of(type) instanceof Type.Declared declared) {
      MethodSymbol close = closing(declared);
      Type.Declared site = Ancestors.as(type, close.owner());
      Substitution known = site == null ? Substitution.EMPTY : Substitution.of(site);
      checker
          .model()
          .setInvocation(
              resource, new Invocation(close, known, false, site != null && site.isRaw(), false));
    } else if (!type.isUnknown()) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          range,
          "`" + type + "` is no `AutoCloseable`, so `try` cannot close it");
    }
  }

  /** An existing variable keeps its value while {@code try} needs it (JLS 14.20.3). */
  private void requireUnchanging(Expression variable, Body body) {
    switch (checker.model().symbol(variable)) {
      case LocalSymbol local when body.findLocal(local.name()) == local ->
          checker.captures().noteResource(local, variable.range());
      case FieldSymbol field when !field.isFinal() ->
          checker.report(
              Code.RESOURCE_CHANGES,
              variable.range(),
              "`" + field.name() + "` is not final, so that it cannot be a resource");
      case null, default -> {}
    }
  }

  /** A resource's variable, which is final without saying so (JLS 14.20.3.1). */
  private Type declareResource(
      Statement.LocalVariables declaration, VariableDeclarator variable, Body body) {
    checker.annotations().checkVariable(declaration.modifiers(), declaration.type(), body);
    boolean isInferred = declaration.type() instanceof TypeTree.Var;
    Type type =
        isInferred
            ? statements.inferType(variable, body)
            : checker.resolve(declaration.type(), body);
    LocalSymbol symbol =
        new LocalSymbol(variable.name().text(), variable.name().range(), type, true, true);
    statements.declare(variable, symbol, body);
    Expression value = variable.initializer();
    if (!isInferred && value != null) {
      checker.expressions().checkAssigned(value, body, type);
    }
    return type;
  }

  /** The method {@code close} of a resource's type, which every {@code AutoCloseable} has. */
  private static MethodSymbol closing(Type.Declared type) {
    return Members.methods(type.symbol(), "close").stream()
        .filter(method -> method.parameters().isEmpty() && !method.isStatic())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no close() in " + type));
  }

  private void checkCatch(Statement.Catch clause, Body body) {
    checker
        .annotations()
        .checkVariable(clause.modifiers(), clause.type(), AnnotationSite.PARAMETER, body);
    Type type =
        clause.type() instanceof TypeTree.Union union
            ? checkAlternatives(union, body)
            : checkCaught(clause.type(), body);
    boolean isFinal =
        clause.type() instanceof TypeTree.Union || clause.modifiers().has(Modifiers.Modifier.FINAL);
    body.enterScope();
    LocalSymbol symbol =
        new LocalSymbol(clause.name().text(), clause.name().range(), type, isFinal, false);
    statements.declare(clause, symbol, body);
    statements.checkBlock(clause.body(), body);
    body.leaveScope();
  }

  private Type checkCaught(TypeTree tree, Body body) {
    Type type = checker.resolve(tree, body);
    if (type instanceof Type.Variable) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          tree.range(),
          "`catch` asks for a class, and nothing knows what `" + type + "` stands for");
    }
    if (type instanceof Type.Variable || !checker.requireThrowable(type, tree.range())) {
      checker.model().setTypeTree(tree, Type.Special.ERROR);
      return Type.Special.ERROR;
    }
    return type;
  }

  /** {@code A | B}, whose variable is of the type that they have in common. */
  private Type checkAlternatives(TypeTree.Union union, Body body) {
    List<Type> types = new ArrayList<>();
    for (TypeTree tree : union.alternatives()) {
      Type type = checkCaught(tree, body);
      if (!type.isError()) {
        requireUnrelated(type, types, tree.range());
        types.add(type);
      }
    }
    Type common =
        types.isEmpty() ? Type.Special.ERROR : Bounds.leastUpper(types, checker.library());
    checker.model().setTypeTree(union, common);
    return common;
  }

  private void requireUnrelated(Type type, List<Type> others, SourceRange range) {
    for (Type other : others) {
      boolean isPart = Conversions.isSubtype(type, other);
      if (isPart || Conversions.isSubtype(other, type)) {
        checker.report(
            Code.RELATED_ALTERNATIVES,
            range,
            "`%s` includes `%s`, so that one of the two is enough"
                .formatted(isPart ? other : type, isPart ? type : other));
        return;
      }
    }
  }
}
