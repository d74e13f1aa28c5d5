package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What code of inner classes reaches of what is around it: each instance keeps the one that it
 * belongs to, and the values of variables (JLS 8.1.3).
 */
final class EnclosingGenerator {
  /** What a constructor takes for the superclass of an anonymous class to belong to. */
  static final String GIVEN_OUTER = "$outer";

  private final FunctionGenerator code;
  private List<HirLocal> hidden = List.of();

  EnclosingGenerator(FunctionGenerator code) {
    this.code = code;
  }

  /** The instance of the class of the code, or of a class around it. */
  HirExpression instance(TypeSymbol wanted) {
    HirExpression value = FunctionGenerator.read(code.receiver());
    TypeSymbol symbol = code.frame();
    while (symbol != wanted) {
      value = outer(value, symbol);
      symbol = around(symbol);
    }
    return value;
  }

  private static TypeSymbol around(TypeSymbol symbol) {
    TypeSymbol around = symbol.outer();
    if (around == null) {
      throw new IllegalStateException("nothing is around " + symbol);
    }
    return around;
  }

  private HirExpression outer(HirExpression instance, TypeSymbol symbol) {
    return load(instance, symbol, Layouts.OUTER);
  }

  private HirExpression load(HirExpression instance, TypeSymbol symbol, String field) {
    HirType.Struct layout = code.layouts().object(code.typeOf(symbol));
    HirPlace object = new HirPlace.Dereference(instance, layout, layout.alignment());
    return new HirExpression.Load(
        new HirPlace.Field(object, Layouts.field(layout, field)), Access.PLAIN);
  }

  /** The value of a variable that instances of a class keep. */
  HirExpression captured(LocalSymbol variable, TypeSymbol keeper) {
    return load(instance(keeper), keeper, Layouts.capture(keeper, variable));
  }

  /** Whether the object of the lambda at hand keeps a variable. */
  boolean keeps(LocalSymbol variable) {
    return code.frame().isClosure() && code.frame().captures().contains(variable);
  }

  /** The value of a variable that the object of the lambda at hand keeps. */
  HirExpression kept(LocalSymbol variable) {
    return captured(variable, code.frame());
  }

  /** The value of a variable as the code at hand reaches it. */
  private HirExpression value(LocalSymbol variable) {
    for (TypeSymbol t = code.frame(); t != null; t = t.enclosing()) {
      if (t.captures().contains(variable)) {
        return captured(variable, t);
      }
    }
    return FunctionGenerator.read(code.local(variable));
  }

  /**
   * What a constructor takes besides its arguments, for a creation or the call of a constructor of
   * the superclass.
   *
   * @param given the instance that the new one is to belong to, or null for the one around
   * @param isOwn whether the code is a constructor that is about to make its own instance, which is
   *     not the one around then
   */
  void addHidden(
      List<HirExpression> arguments,
      TypeSymbol created,
      @Nullable HirExpression given,
      boolean isOwn) {
    HirExpression outer = given;
    for (HirLocal local : hidden) {
      if (isOwn && local.name().equals(GIVEN_OUTER)) {
        outer = FunctionGenerator.read(local);
      }
    }
    if (created.hasOuterInstance()) {
      boolean isGiven = outer != null && !created.hasGivenOuter();
      arguments.add(isGiven ? outer : instance(outerOf(created, isOwn)));
    }
    for (LocalSymbol captured : created.captures()) {
      arguments.add(value(captured));
    }
    if (created.hasGivenOuter() && outer != null) {
      arguments.add(outer);
    }
    if (created.isOfEnum() && code.owner().isOfEnum() && !hidden.isEmpty()) {
      addConstant(arguments);
    }
  }

  /** Says what the constructor at hand takes besides its parameters. */
  void setHidden(List<HirLocal> locals) {
    hidden = locals;
  }

  /** Passes on which constant of an enum is made. */
  void addConstant(List<HirExpression> arguments) {
    for (HirLocal local : hidden) {
      if (local.name().startsWith("$") && !local.name().equals(GIVEN_OUTER)) {
        arguments.add(FunctionGenerator.read(local));
      }
    }
  }

  /** The innermost class around the code whose instances are ones of the class around another. */
  private TypeSymbol outerOf(TypeSymbol created, boolean isOwn) {
    TypeSymbol wanted = around(created);
    boolean isBefore = created.isBeforeInstance() && code.frame() == created.enclosing();
    TypeSymbol symbol = isOwn || isBefore ? around(code.frame()) : code.frame();
    // The object of a lambda may be of that class too, and is not meant.
    while (symbol.isClosure() || !Members.inherits(symbol, wanted)) {
      symbol = around(symbol);
    }
    return symbol;
  }
}
