package dev.jkc.compiler.check;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.constant.Folding;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Numeric;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Operators;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operators and assignments (JLS 15.14 to 15.26, and the same on unsigned types and pointers). */
public final class OperatorChecker {
  private final Checker checker;
  private final ExpressionChecker expressions;

  OperatorChecker(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
  }

  /** An operator with one operand; the operand of a negated literal was checked before. */
  Type checkUnary(Expression.Unary expression, Body body, boolean operandChecked) {
    Expression operand = expression.operand();
    if (expression.operator().isIncrementOrDecrement()) {
      return checkIncrement(expression, body);
    }
    if (expression.operator() == Operators.Unary.ADDRESS_OF) {
      return expressions.places().checkAddressOf(expression, body);
    }
    Type type =
        operandChecked
            ? checker.model().type(operand)
            : expressions.checkValue(operand, body, null);
    if (type.isError()) {
      return type;
    }
    type = Boxes.operand(type);
    Type result =
        switch (expression.operator()) {
          case PLUS, MINUS ->
              type instanceof Primitive p && p != Primitive.BOOLEAN ? Numeric.promote(p) : null;
          case COMPLEMENT -> type.isIntegral() ? Numeric.promote((Primitive) type) : null;
          case NOT -> type == Primitive.BOOLEAN ? Primitive.BOOLEAN : null;
          case DEREFERENCE -> dereference(expression, type, body);
          default -> throw new IllegalStateException(expression.operator().toString());
        };
    if (result == null) {
      return checker.error(
          Code.BAD_OPERANDS,
          expression.range(),
          "`" + expression.operator().symbol() + "` does not apply to `" + type + "`");
    }
    Constant value = checker.model().constant(operand);
    if (value != null && result instanceof Primitive primitive) {
      Folding.convert(value, primitive)
          .flatMap(v -> Folding.unary(expression.operator(), v))
          .ifPresent(v -> checker.model().setConstant(expression, v));
    }
    return result;
  }

  private @Nullable Type dereference(Expression.Unary expression, Type type, Body body) {
    if (!(type instanceof Type.Pointer pointer)) {
      return null;
    }
    checker.requireUnsafe(
        body,
        expression.range(),
        "cannot dereference `" + expression.operand().range().text() + "`",
        "reaches memory through a raw pointer");
    return expressions.pointee(expression, pointer);
  }

  private Type checkIncrement(Expression.Unary expression, Body body) {
    Type type = expressions.places().checkTarget(expression.operand(), body, true);
    if (type.isError() || Boxes.operand(type).isNumeric()) {
      return type;
    }
    if (type instanceof Type.Pointer pointer) {
      return pointerArithmetic(pointer, expression, body);
    }
    return checker.error(
        Code.BAD_OPERANDS,
        expression.range(),
        "`" + expression.operator().symbol() + "` does not apply to `" + type + "`");
  }

  /** {@code left op right}. */
  Type checkBinary(Expression.Binary expression, Body body) {
    Type left = expressions.checkValue(expression.left(), body, null);
    List<LocalSymbol> bound =
        switch (expression.operator()) {
          case CONDITIONAL_AND -> checker.bindings().whenTrue(expression.left());
          case CONDITIONAL_OR -> checker.bindings().whenFalse(expression.left());
          default -> List.of();
        };
    Type right = body.with(bound, () -> expressions.checkValue(expression.right(), body, null));
    checker.bindings().checkOnce(expression);
    if (left.isError() || right.isError()) {
      return resultAfterError(expression.operator());
    }
    Type type =
        binary(
            expression,
            expression.operator(),
            expression.left(),
            left,
            expression.right(),
            right,
            body);
    fold(expression, left, right, type);
    return type;
  }

  private static Type resultAfterError(Operators.Binary operator) {
    return switch (operator) {
      case LESS,
          GREATER,
          LESS_EQUAL,
          GREATER_EQUAL,
          EQUAL,
          NOT_EQUAL,
          CONDITIONAL_AND,
          CONDITIONAL_OR ->
          Primitive.BOOLEAN;
      default -> Type.Special.ERROR;
    };
  }

  private Type binary(
      Expression whole,
      Operators.Binary operator,
      Expression leftTree,
      Type givenLeft,
      Expression rightTree,
      Type givenRight,
      Body body) {
    boolean isUnboxed = unboxes(operator, givenLeft, givenRight);
    Type left = isUnboxed ? Boxes.operand(givenLeft) : givenLeft;
    Type right = isUnboxed ? Boxes.operand(givenRight) : givenRight;
    return switch (operator) {
      case ADD, SUBTRACT -> {
        if (operator == Operators.Binary.ADD && (isText(left) || isText(right))) {
          yield concatenation(leftTree, left, rightTree, right);
        }
        if (left instanceof Type.Pointer || right instanceof Type.Pointer) {
          yield pointerOperation(whole, operator, left, right, body);
        }
        yield arithmetic(whole, operator, leftTree, left, rightTree, right);
      }
      case MULTIPLY, DIVIDE, REMAINDER ->
          arithmetic(whole, operator, leftTree, left, rightTree, right);
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED ->
          left.isIntegral() && right.isIntegral()
              ? Numeric.promote((Primitive) left)
              : badOperands(whole, operator, left, right);
      case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL -> {
        if (isAddressPair(left, right)) {
          yield Primitive.BOOLEAN;
        }
        yield arithmetic(whole, operator, leftTree, left, rightTree, right).isError()
            ? Type.Special.ERROR
            : Primitive.BOOLEAN;
      }
      case EQUAL, NOT_EQUAL -> equality(whole, operator, leftTree, left, rightTree, right);
      case AND, OR, XOR -> {
        if (left == Primitive.BOOLEAN && right == Primitive.BOOLEAN) {
          yield Primitive.BOOLEAN;
        }
        yield left.isIntegral() && right.isIntegral()
            ? arithmetic(whole, operator, leftTree, left, rightTree, right)
            : badOperands(whole, operator, left, right);
      }
      case CONDITIONAL_AND, CONDITIONAL_OR ->
          left == Primitive.BOOLEAN && right == Primitive.BOOLEAN
              ? Primitive.BOOLEAN
              : badOperands(whole, operator, left, right);
    };
  }

  private static boolean isText(Type type) {
    return Checker.isString(type);
  }

  /**
   * Whether operands that are boxes count as what they stand for: not where strings are put
   * together, and in comparisons of two objects (JLS 15.18.1, 15.21).
   */
  public static boolean unboxes(Operators.Binary operator, Type left, Type right) {
    return switch (operator) {
      case ADD -> !isText(left) && !isText(right);
      case EQUAL, NOT_EQUAL -> left instanceof Primitive || right instanceof Primitive;
      default -> true;
    };
  }

  private static boolean hasText(Type type) {
    return type.isReference() || type instanceof Primitive;
  }

  private Type concatenation(Expression leftTree, Type left, Expression rightTree, Type right) {
    if (!hasText(left) || !hasText(right)) {
      Expression tree = hasText(left) ? rightTree : leftTree;
      return checker.error(
          Code.BAD_OPERANDS,
          tree.range(),
          "`" + (hasText(left) ? right : left) + "` has no text to put into a string");
    }
    return isText(left) ? left : right;
  }

  private Type arithmetic(
      Expression whole,
      Operators.Binary operator,
      Expression leftTree,
      Type left,
      Expression rightTree,
      Type right) {
    if (!left.isNumeric() || !right.isNumeric()) {
      return badOperands(whole, operator, left, right);
    }
    Optional<Primitive> met =
        Numeric.promote(
            (Primitive) left,
            checker.model().constant(leftTree),
            (Primitive) right,
            checker.model().constant(rightTree));
    if (met.isPresent()) {
      return met.get();
    }
    checker
        .diagnostics()
        .report(
            Diagnostic.of(
                    Code.MIXED_SIGNS,
                    whole.range(),
                    "`" + left + " " + operator.symbol() + " " + right + "` mixes kinds of numbers")
                .note("no type holds the values of both operands")
                .help("cast one of them to say which arithmetic is meant"));
    return Type.Special.ERROR;
  }

  private static boolean isAddressPair(Type left, Type right) {
    boolean leftAddress = Conversions.isAddress(left);
    boolean rightAddress = Conversions.isAddress(right);
    if (leftAddress && rightAddress) {
      return Conversions.isPassable(left, right) || Conversions.isPassable(right, left);
    }
    return (leftAddress && right == Type.Special.NULL)
        || (rightAddress && left == Type.Special.NULL);
  }

  private Type pointerOperation(
      Expression whole, Operators.Binary operator, Type left, Type right, Body body) {
    if (left instanceof Type.Pointer a && right instanceof Type.Pointer b) {
      if (operator == Operators.Binary.SUBTRACT && a.pointee().equals(b.pointee())) {
        pointerArithmetic(a, whole, body);
        return Primitive.LONG;
      }
      return badOperands(whole, operator, left, right);
    }
    Type offset = left instanceof Type.Pointer ? right : left;
    boolean backwards = operator == Operators.Binary.SUBTRACT && right instanceof Type.Pointer;
    if (!offset.isIntegral() || backwards) {
      return badOperands(whole, operator, left, right);
    }
    return pointerArithmetic(
        (Type.Pointer) (left instanceof Type.Pointer ? left : right), whole, body);
  }

  private Type pointerArithmetic(Type.Pointer pointer, Expression whole, Body body) {
    checker.requireUnsafe(
        body, whole.range(), "cannot do pointer arithmetic", "may leave the object pointed at");
    return expressions.pointee(whole, pointer).isError() ? Type.Special.ERROR : pointer;
  }

  private Type equality(
      Expression whole,
      Operators.Binary operator,
      Expression leftTree,
      Type left,
      Expression rightTree,
      Type right) {
    if (left.isNumeric() && right.isNumeric()) {
      return arithmetic(whole, operator, leftTree, left, rightTree, right).isError()
          ? Type.Special.ERROR
          : Primitive.BOOLEAN;
    }
    if ((left == Primitive.BOOLEAN && right == Primitive.BOOLEAN) || isAddressPair(left, right)) {
      return Primitive.BOOLEAN;
    }
    if (left.isReference() && right.isReference()) {
      return Conversions.isCastable(left, right)
          ? Primitive.BOOLEAN
          : badOperands(whole, operator, left, right);
    }
    if (left.equals(right)
        && (ExpressionChecker.isStruct(left)
            || ExpressionChecker.isBitfield(left)
            || left instanceof Type.FixedArray)) {
      return requireEquality(left, whole.range());
    }
    return badOperands(whole, operator, left, right);
  }

  private Type requireEquality(Type type, SourceRange range) {
    Optional<FieldSymbol> without = fieldWithoutEquality(type);
    if (without.isEmpty() && hasEquality(type)) {
      return Primitive.BOOLEAN;
    }
    Diagnostic diagnostic =
        Diagnostic.of(Code.NO_EQUALITY, range, "values of `" + type + "` cannot be compared");
    checker
        .diagnostics()
        .report(
            without.isPresent()
                ? diagnostic.at(without.get().range(), "`" + without.get().type() + "` has no `==`")
                : diagnostic);
    return Type.Special.ERROR;
  }

  private static Optional<FieldSymbol> fieldWithoutEquality(Type type) {
    if (!(type instanceof Type.Declared d) || d.symbol().kind() != TypeSymbol.Kind.STRUCT) {
      return Optional.empty();
    }
    return d.symbol().fields().values().stream()
        .filter(f -> !f.isStatic() && !hasEquality(Substitution.of(d).apply(f.type())))
        .findFirst();
  }

  private static boolean hasEquality(Type type) {
    return switch (type) {
      case Primitive p -> true;
      case Type.Pointer p -> true;
      case Type.Function f -> true;
      case Type.FixedArray a -> hasEquality(a.element());
      case Type.Declared d ->
          switch (d.symbol().kind()) {
            case UNION -> false;
            case STRUCT -> fieldWithoutEquality(d).isEmpty();
            default -> true;
          };
      case Type.Variable v -> !v.symbol().isValue();
      case Type.Wildcard w -> true;
      case Type.Intersection i -> true;
      case Type.Array a -> true;
      case Type.Special s -> true;
    };
  }

  private Type badOperands(Expression whole, Operators.Binary operator, Type left, Type right) {
    if (left.isError() || right.isError()) {
      return Type.Special.ERROR;
    }
    return checker.error(
        Code.BAD_OPERANDS,
        whole.range(),
        "`" + operator.symbol() + "` does not apply to `" + left + "` and `" + right + "`");
  }

  private void fold(Expression.Binary expression, Type left, Type right, Type result) {
    Constant a = checker.model().constant(expression.left());
    Constant b = checker.model().constant(expression.right());
    if (a == null || b == null || result.isError()) {
      return;
    }
    Optional<Constant> folded = Optional.empty();
    if (isText(result) || a instanceof Constant.Text || a instanceof Constant.Truth) {
      folded = Folding.binary(expression.operator(), a, b);
    } else if (left instanceof Primitive l && right instanceof Primitive r) {
      boolean shift =
          switch (expression.operator()) {
            case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> true;
            default -> false;
          };
      Optional<Primitive> met =
          shift ? Optional.of(Numeric.promote(l)) : Numeric.promote(l, a, r, b);
      if (met.isPresent()) {
        Optional<Constant> converted = Folding.convert(a, met.get());
        Optional<Constant> other = shift ? Optional.of(b) : Folding.convert(b, met.get());
        if (converted.isPresent() && other.isPresent()) {
          folded = Folding.binary(expression.operator(), converted.get(), other.get());
        }
      }
    }
    folded.ifPresent(value -> checker.model().setConstant(expression, value));
  }

  /** {@code target = value}. */
  Type checkAssign(Expression.Assign expression, Body body) {
    Type target = expressions.places().checkTarget(expression.target(), body, false);
    if (target.isError()) {
      expressions.checkValue(expression.value(), body, null);
      return target;
    }
    expressions.checkAssigned(expression.value(), body, target);
    if (expression.target() instanceof Expression.Name name
        && checker.model().symbol(name) instanceof LocalSymbol local) {
      body.localViews().assign(local, expression.value());
    }
    return target;
  }

  /** {@code target op= value}, which casts the result back (JLS 15.26.2). */
  Type checkCompoundAssign(Expression.CompoundAssign expression, Body body) {
    Type target = expressions.places().checkTarget(expression.target(), body, true);
    Type value = expressions.checkValue(expression.value(), body, null);
    if (target.isError() || value.isError()) {
      return target;
    }
    Type result =
        binary(
            expression,
            expression.operator(),
            expression.target(),
            target,
            expression.value(),
            value,
            body);
    if (!result.isError() && !Conversions.isCastable(result, target)) {
      badOperands(expression, expression.operator(), target, value);
    }
    return target;
  }
}
