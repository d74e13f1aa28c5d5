package dev.jkc.compiler.check;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.constant.Folding;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.type.Bounds;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Numeric;
import dev.jkc.lang.ast.Expression;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditional expressions, and the types in which several results meet (JLS 15.25). */
final class ConditionalChecker {
  private final Checker checker;
  private final ExpressionChecker expressions;
  private final Set<Expression> ofValues = Collections.newSetFromMap(new IdentityHashMap<>());

  ConditionalChecker(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
  }

  /** {@code condition ? a : b} (JLS 15.25). */
  Type check(Expression.Conditional expression, Body body, @Nullable Type expected) {
    Expression condition = expression.condition();
    expressions.checkCondition(condition, body);
    Type a =
        body.with(
            checker.bindings().whenTrue(condition),
            () -> expressions.checkValue(expression.whenTrue(), body, expected));
    Type b =
        body.with(
            checker.bindings().whenFalse(condition),
            () -> expressions.checkValue(expression.whenFalse(), body, expected));
    return combine(expression, a, b, expected);
  }

  private Type combine(Expression.Conditional expression, Type a, Type b, @Nullable Type expected) {
    checker.bindings().checkOnce(expression);
    if (a.isError() || b.isError()) {
      return a.isError() ? b : a;
    }
    Constant valueA = checker.model().constant(expression.whenTrue());
    Constant valueB = checker.model().constant(expression.whenFalse());
    boolean areValues = isValue(expression, a, new HashSet<>());
    if (areValues) {
      ofValues.add(expression);
    }
    boolean isTyped =
        expected != null
            && !areValues
            && Conversions.isAssignable(a, valueA, expected)
            && Conversions.isAssignable(b, valueB, expected);
    boolean isFree = areValues && !(expected instanceof Primitive wanted && isUnsigned(wanted));
    // One between objects is of the type that is wanted of it (JLS 15.25.3).
    Type type = isTyped ? expected : meet(a, valueA, b, valueB, isFree ? null : expected);
    boolean meetsInVain =
        type != null
            && expected != null
            && type.isReference()
            && !Conversions.isAssignable(type, null, expected)
            && !Boxes.converts(type, expected);
    if ((type == null || meetsInVain) && expected != null) {
      // Each side has to become what is wanted, and one does not.
      checker.requireAssignable(expression.whenTrue(), a, expected);
      checker.requireAssignable(expression.whenFalse(), b, expected);
      return expected;
    }
    if (type == null) {
      return checker.error(
          Code.INCOMPATIBLE_TYPES,
          expression.range(),
          "the two sides have types `" + a + "` and `" + b + "`, which do not meet");
    }
    if (checker.model().constant(expression.condition()) instanceof Constant.Truth truth
        && valueA != null
        && valueB != null) {
      Constant chosen = truth.value() ? valueA : valueB;
      // Only numbers, truth values and strings are constant (JLS 15.29).
      if (type instanceof Primitive p) {
        Folding.convert(chosen, p).ifPresent(v -> checker.model().setConstant(expression, v));
      } else if (Checker.isString(type)) {
        checker.model().setConstant(expression, chosen);
      }
    }
    return type;
  }

  /** Whether a conditional that was checked is one of numbers or truth values (JLS 15.25). */
  boolean isOfValues(Expression.Conditional expression) {
    return ofValues.contains(expression);
  }

  /**
   * Whether an alternative makes a conditional one of numbers or truth values; of a call it is what
   * the method declares that counts (JLS 15.25).
   *
   * @param bound variables of patterns in the conditions: javac looks at the alternatives without
   *     them, and what depends on one is neither to it
   */
  private boolean isValue(Expression expression, Type type, Set<LocalSymbol> bound) {
    return switch (expression) {
      case Expression.NullLiteral e -> true;
      case Expression.Parenthesized e -> isValue(e.inner(), type, bound);
      case Expression.Conditional e -> {
        bound.addAll(checker.bindings().whenTrue(e.condition()));
        bound.addAll(checker.bindings().whenFalse(e.condition()));
        yield isValue(e.whenTrue(), checker.model().type(e.whenTrue()), bound)
            && isValue(e.whenFalse(), checker.model().type(e.whenFalse()), bound);
      }
      case Expression.MethodCall e when !isOf(e.target(), bound) -> {
        Invocation invocation = checker.model().invocation(e);
        boolean isOpen =
            invocation != null
                && invocation.method().result() instanceof Type.Variable declared
                && invocation.method().typeParameters().contains(declared.symbol());
        yield (invocation == null || !isOpen)
            ? Boxes.operand(type) instanceof Primitive
            : Boxes.unboxed(invocation.method().result()).isPresent();
      }
      default -> Boxes.operand(type) instanceof Primitive && !isOf(expression, bound);
    };
  }

  /** Whether the type of an expression is that of a variable, or follows from it. */
  private boolean isOf(@Nullable Expression expression, Set<LocalSymbol> variables) {
    return switch (expression) {
      case Expression.Name e ->
          checker.model().symbol(e) instanceof LocalSymbol local && variables.contains(local);
      case Expression.Parenthesized e -> isOf(e.inner(), variables);
      case Expression.FieldAccess e -> isOf(e.target(), variables);
      case Expression.MethodCall e -> isOf(e.target(), variables);
      case Expression.Index e -> isOf(e.target(), variables);
      case Expression.Unary e -> isOf(e.operand(), variables);
      case Expression.Binary e -> isOf(e.left(), variables) || isOf(e.right(), variables);
      case null, default -> false;
    };
  }

  /**
   * A conditional as an argument: one between objects takes the type of the parameter (JLS
   * 15.25.3), and what stands for it until that is known matters to nobody.
   */
  Type checkArgument(Expression.Conditional expression, Body body) {
    Expression condition = expression.condition();
    expressions.checkCondition(condition, body);
    Type a =
        body.with(
            checker.bindings().whenTrue(condition), () -> prepare(expression.whenTrue(), body));
    Type b =
        body.with(
            checker.bindings().whenFalse(condition), () -> prepare(expression.whenFalse(), body));
    Type type = combine(expression, a, b, checker.objectType());
    checker.model().setType(expression, type);
    return type;
  }

  private Type prepare(Expression alternative, Body body) {
    Type type = expressions.calls().arguments().prepare(alternative, body);
    return type == null || type == Type.Special.VOID
        ? checker.error(Code.VOID_VALUE, alternative.range(), "this has no value")
        : type;
  }

  /** The type in which two alternatives meet, or null. */
  @Nullable Type meet(
      Type a,
      @Nullable Constant valueA,
      Type b,
      @Nullable Constant valueB,
      @Nullable Type expected) {
    if (expected instanceof Primitive wanted
        && isUnsigned(wanted)
        && Conversions.isAssignable(a, valueA, wanted)
        && Conversions.isAssignable(b, valueB, wanted)) {
      return wanted;
    }
    if (a.equals(b)) {
      return a;
    }
    if (Boxes.operand(a) instanceof Primitive p
        && Boxes.operand(b) instanceof Primitive q
        && (a instanceof Primitive || b instanceof Primitive || (p.isNumeric() && q.isNumeric()))) {
      // JLS 15.25: such a conditional is one of numbers or truth values, whatever is wanted of it.
      if (p == q) {
        return p;
      }
      if (p.isNumeric() && q.isNumeric()) {
        Optional<Primitive> narrow = narrow(p, valueB, q).or(() -> narrow(q, valueA, p));
        return narrow.or(() -> Numeric.promote(p, valueA, q, valueB)).orElse(null);
      }
    }
    if (expected != null
        && !expected.isNumeric()
        && Conversions.isAssignable(a, valueA, expected)
        && Conversions.isAssignable(b, valueB, expected)) {
      return expected;
    }
    if (expected != null) {
      return null;
    }
    if (Conversions.isPassable(a, b)) {
      return b;
    }
    if (Conversions.isPassable(b, a)) {
      return a;
    }
    Type left = checker.boxed(a);
    Type right = checker.boxed(b);
    return left.isReference() && right.isReference()
        ? Bounds.leastUpper(List.of(left, right), checker.library())
        : null;
  }

  private static boolean isUnsigned(Primitive type) {
    return type.isInteger() && !type.isSigned() && type != Primitive.CHAR;
  }

  /**
   * JLS tables 15.25-A: byte with short, and a narrow type with an int constant that fits it. A
   * narrow type without a sign takes constants of type char as well.
   */
  private static Optional<Primitive> narrow(
      Primitive type, @Nullable Constant otherValue, Primitive other) {
    if (type == Primitive.SHORT && other == Primitive.BYTE) {
      return Optional.of(Primitive.SHORT);
    }
    boolean isNarrow = type.isInteger() && type.bits() < 32;
    boolean isConstantType =
        other == Primitive.INT || (other == Primitive.CHAR && isUnsigned(type));
    return isNarrow
            && isConstantType
            && otherValue instanceof Constant.Whole whole
            && Constant.fits(whole, type)
        ? Optional.of(type)
        : Optional.empty();
  }
}
