package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.resolve.TypeArguments;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Operators;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.Optional;

/** What can be assigned to, and what has an address. */
final class PlaceChecker {
  private final Checker checker;
  private final ExpressionChecker expressions;

  PlaceChecker(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
  }

  /**
   * The type of an expression that is assigned to.
   *
   * @param isRead whether the old value is used as well
   */
  Type checkTarget(Expression target, Body body, boolean isRead) {
    Type type =
        switch (target) {
          case Expression.Name name when !isRead -> expressions.names().checkTarget(name, body);
          case Expression.FieldAccess access when !isRead ->
              expressions.names().checkFieldAccess(access, body, true);
          case Expression.Index element when !isRead -> expressions.checkTarget(element, body);
          case Expression.Parenthesized inner -> {
            Type t = checkTarget(inner.inner(), body, isRead);
            checker.model().setType(inner, t);
            yield t;
          }
          default -> expressions.checkValue(target, body, null);
        };
    if (!type.isError() && !requireAssignablePlace(target, body)) {
      return Type.Special.ERROR;
    }
    noteOwnChange(target, body);
    return type;
  }

  /** Notes that the method changes the struct that it belongs to, if the place lies in it. */
  private void noteOwnChange(Expression place, Body body) {
    MethodSymbol method = body.method();
    if (method != null && isOwnPlace(place)) {
      checker.finalStructs().noteChange(method, place.range());
    }
  }

  /** Whether a place lies in the struct that {@code this} is. */
  private boolean isOwnPlace(Expression place) {
    return switch (place) {
      case Expression.Parenthesized inner -> isOwnPlace(inner.inner());
      case Expression.Unsafe inner -> isOwnPlace(inner.inner());
      case Expression.This own -> true;
      case Expression.Name name ->
          checker.model().symbol(name) instanceof FieldSymbol field && !field.isStatic();
      case Expression.FieldAccess access ->
          !isStaticField(access) && isValue(access.target()) && isOwnPlace(access.target());
      case Expression.Index index ->
          checker.model().type(index.target()) instanceof Type.FixedArray
              && isOwnPlace(index.target());
      default -> false;
    };
  }

  private boolean isValue(Expression expression) {
    Type type = checker.model().type(expression);
    return ExpressionChecker.isStruct(type) || ExpressionChecker.isBitfield(type);
  }

  /** Notes a call of a method of a struct, on a place that may be final or part of another. */
  void noteReceiver(Expression receiver, MethodSymbol callee, SourceRange range, Body body) {
    MethodSymbol caller = body.method();
    if (caller != null && isOwnPlace(receiver)) {
      checker.finalStructs().noteOwnCall(caller, callee);
    }
    findFinal(receiver, body)
        .ifPresent(
            found ->
                checker.finalStructs().noteFinalCall(callee, range, found.name(), found.range()));
  }

  /** The final variable that a place lies in by value, outside of what initialises it. */
  private Optional<Symbol> findFinal(Expression place, Body body) {
    return switch (place) {
      case Expression.Parenthesized inner -> findFinal(inner.inner(), body);
      case Expression.Unsafe inner -> findFinal(inner.inner(), body);
      case Expression.Name name ->
          switch (checker.model().symbol(name)) {
            case LocalSymbol local when local.isFinal() -> Optional.of(local);
            case FieldSymbol field when isFixed(field, true, body) -> Optional.of(field);
            case null, default -> Optional.empty();
          };
      case Expression.FieldAccess access -> {
        boolean viaThis = isThis(access.target());
        if (checker.model().symbol(access) instanceof FieldSymbol field
            && isFixed(field, viaThis, body)) {
          yield Optional.of(field);
        }
        yield !isStaticField(access) && isValue(access.target())
            ? findFinal(access.target(), body)
            : Optional.empty();
      }
      case Expression.Index index ->
          checker.model().type(index.target()) instanceof Type.FixedArray
              ? findFinal(index.target(), body)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether the object is named that the code belongs to. */
  static boolean isThis(Expression target) {
    return switch (target) {
      case Expression.Parenthesized inner -> isThis(inner.inner());
      case Expression.This own -> own.qualifier() == null;
      default -> false;
    };
  }

  /** Whether a field is final and not being initialised here. */
  private static boolean isFixed(FieldSymbol field, boolean own, Body body) {
    return field.isFinal() && !(own && isInitializerOf(field, body)) && !isReplaced(field, body);
  }

  /** Whether a body may assign final static fields of its class at any time. */
  private static boolean isReplaced(FieldSymbol field, Body body) {
    MethodSymbol method = body.method();
    return method != null
        && method.traits().has(Traits.Flag.REPLACES)
        && field.isStatic()
        && field.owner() == method.owner();
  }

  /** Whether the body is what gives a field its value. */
  private static boolean isInitializerOf(FieldSymbol field, Body body) {
    MethodSymbol method = body.method();
    boolean gives = method == null ? body.isInitializer() : method.isConstructor();
    return gives && field.owner() == body.owner() && field.isStatic() == body.isStatic();
  }

  /** Reports an assignment in a guard to what it does not declare itself (JLS 14.11.1). */
  private boolean requireOfGuard(Expression target, Body body) {
    Symbol symbol = checker.model().symbol(target);
    boolean isRefused =
        (symbol instanceof FieldSymbol
                || (symbol instanceof LocalSymbol local && body.isOutsideOfGuard(local)))
            && body.isInGuard();
    if (isRefused) {
      checker.report(
          Code.CAPTURE,
          target.range(),
          "`"
              + target.range().text()
              + "` is assigned in a guard, which may do so to its own variables");
    }
    return !isRefused;
  }

  private boolean requireAssignablePlace(Expression target, Body body) {
    if (!requireOfGuard(target, body)) {
      return false;
    }
    return switch (target) {
      case Expression.Parenthesized inner -> requireAssignablePlace(inner.inner(), body);
      case Expression.Unsafe inner -> requireAssignablePlace(inner.inner(), body);
      case Expression.Name name -> requireAssignableName(name, body);
      case Expression.FieldAccess access -> requireAssignableField(access, body);
      case Expression.Index index ->
          !(checker.model().type(index.target()) instanceof Type.FixedArray)
              || requirePlace(index.target(), target.range(), body);
      case Expression.Unary unary when unary.operator() == Operators.Unary.DEREFERENCE -> true;
      default -> {
        checker.report(
            Code.NOT_A_PLACE,
            target.range(),
            "this is no variable, field or element, so nothing can be assigned to it");
        yield false;
      }
    };
  }

  private boolean requireAssignableName(Expression.Name name, Body body) {
    return switch (checker.model().symbol(name)) {
      case LocalSymbol local when body.findLocal(local.name()) != local ->
          refuseCaptured(local, name, body);
      case LocalSymbol local when local.isParameter() && local.isFinal() ->
          isFinal(name.range(), local.name(), local.range());
      case FieldSymbol field -> requireNotFinal(field, name, true, body);
      case null, default -> true;
    };
  }

  /** A variable of the method around the class cannot be assigned here. */
  private boolean refuseCaptured(LocalSymbol local, Expression.Name name, Body body) {
    checker.model().setInstance(name, body.owner());
    if (local.isFinal()) {
      return isFinal(name.range(), local.name(), local.range());
    }
    checker.report(
        Code.CAPTURE,
        name.range(),
        "`" + local.name() + "` belongs to the method around this class, which has its value only");
    return false;
  }

  private boolean requireAssignableField(Expression.FieldAccess access, Body body) {
    if (!(checker.model().symbol(access) instanceof FieldSymbol field)) {
      checker.report(Code.ASSIGN_FINAL, access.range(), "the length of an array cannot be changed");
      return false;
    }
    boolean viaThis = isThis(access.target());
    if (!requireNotFinal(field, access, viaThis, body)) {
      return false;
    }
    Type owner = checker.model().type(access.target());
    boolean inValue =
        !field.isStatic()
            && (ExpressionChecker.isStruct(owner) || ExpressionChecker.isBitfield(owner));
    return !inValue || requirePlace(access.target(), access.range(), body);
  }

  /** Reports an assignment to a part of a value that nothing keeps, or that is final. */
  private boolean requirePlace(Expression base, SourceRange use, Body body) {
    if (isPlace(base)) {
      Optional<Symbol> fixed = findFinal(base, body);
      return fixed.isEmpty() || isFinal(use, fixed.get().name(), fixed.get().range());
    }
    checker
        .diagnostics()
        .report(
            Diagnostic.of(
                    Code.ASSIGN_TEMPORARY,
                    base.range(),
                    "this value is a temporary: what is assigned to its parts is lost")
                .help("keep it in a variable first"));
    return false;
  }

  /** Whether an expression denotes memory rather than a value just computed. */
  boolean isPlace(Expression expression) {
    return switch (expression) {
      case Expression.Name name -> checker.model().symbol(name) != null;
      case Expression.This own -> true;
      case Expression.Parenthesized inner -> isPlace(inner.inner());
      case Expression.Unsafe inner -> isPlace(inner.inner());
      case Expression.Unary unary -> unary.operator() == Operators.Unary.DEREFERENCE;
      case Expression.Index index ->
          !(checker.model().type(index.target()) instanceof Type.FixedArray)
              || isPlace(index.target());
      case Expression.FieldAccess access -> {
        boolean isField = checker.model().symbol(access) instanceof FieldSymbol;
        Type owner = checker.model().type(access.target());
        boolean inValue = ExpressionChecker.isStruct(owner) || ExpressionChecker.isBitfield(owner);
        yield isField && (!inValue || isStaticField(access) || isPlace(access.target()));
      }
      default -> false;
    };
  }

  private boolean isStaticField(Expression.FieldAccess access) {
    return checker.model().symbol(access) instanceof FieldSymbol field && field.isStatic();
  }

  private boolean requireNotFinal(FieldSymbol field, Expression use, boolean own, Body body) {
    if (!field.isFinal() || isReplaced(field, body)) {
      return true;
    }
    boolean initializes = field.initializer() == null && own && isInitializerOf(field, body);
    return initializes || isFinal(use.range(), field.name(), field.range());
  }

  private boolean isFinal(SourceRange use, String name, SourceRange declaration) {
    checker
        .diagnostics()
        .report(
            Diagnostic.of(Code.ASSIGN_FINAL, use, "`" + name + "` is final and cannot be assigned")
                .at(declaration, "declared final here"));
    return false;
  }

  /** {@code &place}. */
  Type checkAddressOf(Expression.Unary expression, Body body) {
    Expression operand = expression.operand();
    Type type = expressions.checkValue(operand, body, null);
    if (type.isError()) {
      return type;
    }
    if (!isPlace(operand)) {
      return checker.error(
          Code.NOT_A_PLACE,
          operand.range(),
          "`&` takes the address of a variable, field or element, and this is none");
    }
    if (!Conversions.isPlain(type)) {
      checker.diagnostics().report(TypeArguments.managedPointee(type, expression.range()));
      return Type.Special.ERROR;
    }
    if (isBitRange(operand)) {
      return checker.error(
          Code.NOT_A_PLACE, operand.range(), "a field of a bitfield has no address");
    }
    if (!isStaticPlace(operand)) {
      checker.requireUnsafe(
          body,
          expression.range(),
          "cannot take the address of `" + operand.range().text() + "`",
          "the pointer may outlive what it points at");
    }
    noteOwnChange(operand, body);
    return new Type.Pointer(type, isVolatile(operand));
  }

  private boolean isBitRange(Expression operand) {
    return checker.model().symbol(operand) instanceof FieldSymbol field && field.bits() != null;
  }

  private boolean isStaticPlace(Expression operand) {
    return switch (operand) {
      case Expression.Parenthesized inner -> isStaticPlace(inner.inner());
      case Expression.Name name ->
          checker.model().symbol(name) instanceof FieldSymbol field && field.isStatic();
      case Expression.FieldAccess access -> isStaticField(access);
      default -> false;
    };
  }

  /** Whether a place lies behind a pointer to volatile memory. */
  private boolean isVolatile(Expression place) {
    return switch (place) {
      case Expression.Parenthesized inner -> isVolatile(inner.inner());
      case Expression.Unsafe inner -> isVolatile(inner.inner());
      case Expression.Unary unary -> isVolatilePointer(unary.operand());
      case Expression.Index index ->
          isVolatilePointer(index.target()) || isVolatile(index.target());
      case Expression.FieldAccess access ->
          isVolatilePointer(access.target()) || isVolatile(access.target());
      default -> false;
    };
  }

  private boolean isVolatilePointer(Expression expression) {
    return checker.model().type(expression) instanceof Type.Pointer pointer && pointer.isVolatile();
  }
}
