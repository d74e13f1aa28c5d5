package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Expression;

/**
 * {@code this} and {@code super}, of the class at hand and of classes around it (JLS 15.8.3,
 * 15.8.4, 15.11.2).
 */
final class SelfChecker {
  private final Checker checker;
  private final NameChecker names;

  SelfChecker(Checker checker, NameChecker names) {
    this.checker = checker;
    this.names = names;
  }

  /** Whether a class extends one that does not exist. */
  static boolean lacksSuperclass(TypeSymbol symbol) {
    Type.Declared superclass = symbol.superclass();
    return symbol.lacksSupertype()
        && symbol.declaration().superclass() != null
        && superclass != null
        && superclass.symbol().binaryName().equals("java.lang.Object");
  }

  /** {@code super}, before a dot: the superclass, or the superinterface that is named. */
  Type checkSuper(Expression.Super expression, Body body) {
    TypeSymbol owner = body.owner();
    if (body.isStatic()) {
      return checker.error(
          Code.STATIC_CONTEXT, expression.range(), "there is no `super` in a static context");
    }
    if (expression.qualifier() == null) {
      Type.Declared superclass = owner.superclass();
      if (superclass != null && lacksSuperclass(owner)) {
        return Type.Special.ERROR;
      }
      return superclass == null
          ? checker.error(
              Code.INCOMPATIBLE_TYPES,
              expression.range(),
              "`" + owner.name() + "` has no superclass")
          : superclass;
    }
    if (!(names.qualifier(expression.qualifier(), body) instanceof NameChecker.TypeName named)) {
      return checker.error(
          Code.INCOMPATIBLE_TYPES, expression.qualifier().range(), "a type stands before `.super`");
    }
    for (Type.Declared direct : owner.interfaces()) {
      if (direct.symbol() == named.symbol()) {
        return isRepeated(direct.symbol(), owner)
            ? checker.error(
                Code.INCOMPATIBLE_TYPES,
                expression.range(),
                "`"
                    + owner.name()
                    + "` inherits from `"
                    + direct.symbol().name()
                    + "` by another supertype too, whose methods come first")
            : direct;
      }
    }
    if (!named.symbol().kind().isInterface()) {
      return checkOuterSuper(expression, named.symbol(), body);
    }
    return checker.error(
        Code.INCOMPATIBLE_TYPES,
        expression.range(),
        "`" + named.symbol().name() + "` is no direct superinterface of `" + owner.name() + "`");
  }

  /** {@code Outer.super}: what the class around inherits (JLS 15.11.2, 15.12.1). */
  private Type checkOuterSuper(Expression.Super expression, TypeSymbol around, Body body) {
    Type.Declared superclass = around.superclass();
    boolean isAround = false;
    for (TypeSymbol t = body.owner(); t != null; t = t.enclosing()) {
      isAround |= t == around;
    }
    if (!isAround || superclass == null || !body.hasInstanceOf(around)) {
      return checker.error(
          Code.STATIC_CONTEXT,
          expression.range(),
          "there is no instance of `" + around.name() + "` around this code");
    }
    checker.model().setInstance(expression, around);
    return superclass;
  }

  /** Whether another direct supertype inherits from an interface as well (JLS 15.12.1). */
  private static boolean isRepeated(TypeSymbol symbol, TypeSymbol owner) {
    TypeSymbol superclass = Members.superclass(owner);
    return (superclass != null && Members.inherits(superclass, symbol))
        || owner.interfaces().stream()
            .map(Type.Declared::symbol)
            .anyMatch(other -> other != symbol && Members.inherits(other, symbol));
  }

  /** {@code this}. */
  Type checkThis(Expression.This expression, Body body) {
    if (expression.qualifier() != null) {
      return checkQualifiedThis(expression, expression.qualifier(), body);
    }
    if (body.isStatic()) {
      return checker.error(
          Code.STATIC_CONTEXT, expression.range(), "there is no `this` in a static context");
    }
    return body.owner().thisType();
  }

  /** {@code Outer.this} (JLS 15.8.4). */
  private Type checkQualifiedThis(Expression.This expression, Expression qualifier, Body body) {
    NameChecker.Meaning meaning = names.qualifier(qualifier, body);
    if (meaning instanceof NameChecker.Value value && value.type().isError()) {
      return value.type();
    }
    if (!(meaning instanceof NameChecker.TypeName named)) {
      return checker.error(
          Code.INCOMPATIBLE_TYPES, qualifier.range(), "a type stands before `.this`");
    }
    if (!body.hasInstanceOf(named.symbol())) {
      return checker.error(
          Code.STATIC_CONTEXT,
          expression.range(),
          "there is no instance of `" + named.symbol().name() + "` around this code");
    }
    checker.model().setInstance(expression, named.symbol());
    return named.symbol().thisType();
  }
}
