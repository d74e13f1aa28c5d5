package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.check.Checker;
import dev.jkc.compiler.check.OperatorChecker;
import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.BinaryOperator;
import dev.jkc.compiler.hir.HirExpression.CheckKind;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirExpression.UnaryOperator;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Numeric;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Operators;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operators: promotion made explicit, signedness moved into the operator. */
final class OperatorGenerator {
  private final FunctionGenerator code;
  private final ExpressionGenerator expressions;

  OperatorGenerator(FunctionGenerator code, ExpressionGenerator expressions) {
    this.code = code;
    this.expressions = expressions;
  }

  HirExpression unary(Expression.Unary unary) {
    Type type = code.typeOf(unary);
    return switch (unary.operator()) {
      case PLUS -> expressions.valueAs(unary.operand(), type);
      case MINUS ->
          new HirExpression.Unary(UnaryOperator.NEGATE, expressions.valueAs(unary.operand(), type));
      case COMPLEMENT ->
          new HirExpression.Unary(
              UnaryOperator.COMPLEMENT, expressions.valueAs(unary.operand(), type));
      case NOT ->
          new HirExpression.Unary(
              UnaryOperator.COMPLEMENT, expressions.valueAs(unary.operand(), Primitive.BOOLEAN));
      case DEREFERENCE -> expressions.places().read(expressions.places().place(unary));
      case ADDRESS_OF ->
          expressions.places().addressOf(expressions.places().place(unary.operand()));
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT -> increment(unary);
    };
  }

  private HirExpression increment(Expression.Unary unary) {
    return code.slots().scoped(() -> incremented(unary));
  }

  private HirExpression incremented(Expression.Unary unary) {
    SourceRange range = unary.range();
    PlaceGenerator places = expressions.places();
    if (Boxes.unboxed(code.typeOf(unary.operand())).isPresent()) {
      code.slots().copyParts(unary.operand());
    }
    Place place = places.stable(places.place(unary.operand()), range);
    boolean adds =
        unary.operator() == Operators.Unary.PRE_INCREMENT
            || unary.operator() == Operators.Unary.POST_INCREMENT;
    Place bare = place.after(List.of());
    Optional<Primitive> boxed = Boxes.unboxed(code.typeOf(unary.operand()));
    if (boxed.isPresent()) {
      return incrementBox(unary, place, boxed.get(), adds);
    }
    if (!unary.operator().isPostfix()) {
      HirExpression changed = step(places.read(bare), place.type(), adds);
      return Values.sequence(place.prelude(), places.write(bare, changed, range));
    }
    List<HirStatement> statements = new ArrayList<>(place.prelude());
    HirLocal old = FunctionGenerator.temporary("old", places.read(bare), range, statements);
    HirExpression changed = step(FunctionGenerator.read(old), place.type(), adds);
    statements.add(new HirStatement.Evaluate(places.write(bare, changed, range), range));
    return new HirExpression.Sequence(statements, FunctionGenerator.read(old));
  }

  private HirExpression incrementBox(
      Expression.Unary unary, Place place, Primitive primitive, boolean adds) {
    SourceRange range = unary.range();
    PlaceGenerator places = expressions.places();
    Place bare = place.after(List.of());
    List<HirStatement> statements = new ArrayList<>(place.prelude());
    Type box = code.typeOf(unary.operand());
    HirLocal old =
        FunctionGenerator.temporary("old", held(place, unary.operand(), range), range, statements);
    HirExpression number =
        expressions.convert(FunctionGenerator.read(old), box, primitive, unary.operand());
    HirExpression changed =
        expressions.convert(step(number, primitive, adds), primitive, box, unary.operand());
    HirExpression written = places.write(bare, changed, range);
    if (!unary.operator().isPostfix()) {
      return Values.sequence(statements, written);
    }
    statements.add(new HirStatement.Evaluate(written, range));
    return new HirExpression.Sequence(statements, FunctionGenerator.read(old));
  }

  /** What a place holds, as the type that the source knows it to be of. */
  private HirExpression held(Place place, Expression source, SourceRange range) {
    HirExpression value = expressions.places().read(place.after(List.of()));
    Type type = code.typeOf(source);
    return type.isReference()
        ? expressions.objects().cast(value, place.type(), type, range)
        : value;
  }

  private HirExpression step(HirExpression old, Type type, boolean adds) {
    if (type instanceof Type.Pointer pointer) {
      return new HirExpression.PointerAdd(
          old,
          Values.integer(HirType.I64, adds ? 1 : -1),
          code.layouts().of(pointer.pointee()).size());
    }
    Primitive primitive = (Primitive) type;
    Primitive promoted = Numeric.promote(primitive);
    HirExpression one = Values.primitive(Constant.whole(Primitive.INT, 1), promoted);
    HirExpression sum =
        new HirExpression.Binary(
            adds ? BinaryOperator.ADD : BinaryOperator.SUBTRACT,
            Values.convert(old, primitive, promoted),
            one);
    return Values.convert(sum, promoted, primitive);
  }

  HirExpression binary(Expression.Binary binary) {
    if (Checker.isString(code.typeOf(binary))) {
      return new ConcatenationGenerator(code, expressions).value(binary);
    }
    return switch (binary.operator()) {
      case CONDITIONAL_AND ->
          new HirExpression.Conditional(
              expressions.valueAs(binary.left(), Primitive.BOOLEAN),
              expressions.valueAs(binary.right(), Primitive.BOOLEAN),
              Values.truth(false));
      case CONDITIONAL_OR ->
          new HirExpression.Conditional(
              expressions.valueAs(binary.left(), Primitive.BOOLEAN),
              Values.truth(true),
              expressions.valueAs(binary.right(), Primitive.BOOLEAN));
      default ->
          operate(
              binary.operator(),
              new Operand(binary.left()),
              new Operand(binary.right()),
              binary.range());
    };
  }

  /** An operand: an expression, or a value that was read before. */
  private final class Operand {
    private final Expression expression;
    private final @Nullable HirExpression read;

    Operand(Expression expression) {
      this(expression, null);
    }

    Operand(Expression expression, @Nullable HirExpression read) {
      this.expression = expression;
      this.read = read;
    }

    Type type() {
      return code.typeOf(expression);
    }

    @Nullable Constant constant() {
      return read == null ? code.model().constant(expression) : null;
    }

    HirExpression value() {
      return read == null ? expressions.value(expression) : read;
    }

    HirExpression valueAs(Type target) {
      return read == null
          ? expressions.valueAs(expression, target)
          : expressions.convert(read, type(), target, expression);
    }
  }

  private HirExpression operate(
      Operators.Binary operator, Operand left, Operand right, SourceRange range) {
    boolean isUnboxed = OperatorChecker.unboxes(operator, left.type(), right.type());
    Type a = isUnboxed ? Boxes.operand(left.type()) : left.type();
    Type b = isUnboxed ? Boxes.operand(right.type()) : right.type();
    if (a instanceof Type.Pointer || b instanceof Type.Pointer) {
      return pointerOperation(operator, left, right);
    }
    boolean isShift =
        operator == Operators.Binary.SHIFT_LEFT
            || operator == Operators.Binary.SHIFT_RIGHT
            || operator == Operators.Binary.SHIFT_RIGHT_UNSIGNED;
    if (isShift) {
      Primitive type = Numeric.promote((Primitive) a);
      HirExpression value = left.valueAs(type);
      HirExpression count = Values.resize(right.valueAs(b), false, Layouts.scalar(type));
      return new HirExpression.Binary(shift(operator, type), value, count);
    }
    if (a.isNumeric() && b.isNumeric()) {
      Primitive met =
          Numeric.promote((Primitive) a, left.constant(), (Primitive) b, right.constant())
              .orElseThrow();
      return arithmetic(operator, met, left.valueAs(met), right.valueAs(met), range);
    }
    if (a == Primitive.BOOLEAN) {
      return logic(operator, left.valueAs(a), right.valueAs(a));
    }
    return equality(operator, left, right, range);
  }

  private static BinaryOperator shift(Operators.Binary operator, Primitive type) {
    return switch (operator) {
      case SHIFT_LEFT -> BinaryOperator.SHIFT_LEFT;
      case SHIFT_RIGHT ->
          type.isSigned() ? BinaryOperator.SHIFT_RIGHT_SIGNED : BinaryOperator.SHIFT_RIGHT_UNSIGNED;
      default -> BinaryOperator.SHIFT_RIGHT_UNSIGNED;
    };
  }

  private HirExpression arithmetic(
      Operators.Binary operator,
      Primitive type,
      HirExpression left,
      HirExpression right,
      SourceRange range) {
    boolean signed = type.isSigned();
    return switch (operator) {
      case ADD -> new HirExpression.Binary(BinaryOperator.ADD, left, right);
      case SUBTRACT -> new HirExpression.Binary(BinaryOperator.SUBTRACT, left, right);
      case MULTIPLY -> new HirExpression.Binary(BinaryOperator.MULTIPLY, left, right);
      case AND -> new HirExpression.Binary(BinaryOperator.AND, left, right);
      case OR -> new HirExpression.Binary(BinaryOperator.OR, left, right);
      case XOR -> new HirExpression.Binary(BinaryOperator.XOR, left, right);
      case DIVIDE ->
          new HirExpression.Binary(
              signed ? BinaryOperator.DIVIDE_SIGNED : BinaryOperator.DIVIDE_UNSIGNED,
              left,
              divisor(type, right, range));
      case REMAINDER ->
          type.isFloating()
              ? floatRemainder(type, left, right, range)
              : new HirExpression.Binary(
                  signed ? BinaryOperator.REMAINDER_SIGNED : BinaryOperator.REMAINDER_UNSIGNED,
                  left,
                  divisor(type, right, range));
      default -> new HirExpression.Compare(comparison(operator, signed), left, right);
    };
  }

  private HirExpression divisor(Primitive type, HirExpression value, SourceRange range) {
    boolean known =
        type.isFloating()
            || (value instanceof HirExpression.IntegerConstant constant && constant.value() != 0);
    return known
        ? value
        : expressions.checks().check(CheckKind.DIVISOR, List.of(value), "division", range);
  }

  /** The remainder of floats is a library routine; that of two floats is exact in double. */
  private HirExpression floatRemainder(
      Primitive type, HirExpression left, HirExpression right, SourceRange range) {
    HirExpression remainder =
        new HirExpression.Call(
            code.program().runtime("jk.runtime", "FloatRemainder", "remainder"),
            List.of(
                Values.convert(left, type, Primitive.DOUBLE),
                Values.convert(right, type, Primitive.DOUBLE)),
            code.lines().at(range));
    return Values.convert(remainder, Primitive.DOUBLE, type);
  }

  static Comparison comparison(Operators.Binary operator, boolean signed) {
    return switch (operator) {
      case LESS -> signed ? Comparison.LESS_SIGNED : Comparison.LESS_UNSIGNED;
      case LESS_EQUAL -> signed ? Comparison.LESS_EQUAL_SIGNED : Comparison.LESS_EQUAL_UNSIGNED;
      case GREATER -> signed ? Comparison.GREATER_SIGNED : Comparison.GREATER_UNSIGNED;
      case GREATER_EQUAL ->
          signed ? Comparison.GREATER_EQUAL_SIGNED : Comparison.GREATER_EQUAL_UNSIGNED;
      case EQUAL -> Comparison.EQUAL;
      case NOT_EQUAL -> Comparison.NOT_EQUAL;
      default -> throw new IllegalStateException(operator + " is no comparison");
    };
  }

  private static HirExpression logic(
      Operators.Binary operator, HirExpression left, HirExpression right) {
    return switch (operator) {
      case AND -> new HirExpression.Binary(BinaryOperator.AND, left, right);
      case OR -> new HirExpression.Binary(BinaryOperator.OR, left, right);
      case XOR -> new HirExpression.Binary(BinaryOperator.XOR, left, right);
      case EQUAL -> new HirExpression.Compare(Comparison.EQUAL, left, right);
      case NOT_EQUAL -> new HirExpression.Compare(Comparison.NOT_EQUAL, left, right);
      default -> throw new IllegalStateException(operator + " on booleans");
    };
  }

  private HirExpression pointerOperation(Operators.Binary operator, Operand left, Operand right) {
    return switch (operator) {
      case ADD -> pointerSum(left, right);
      case SUBTRACT -> pointerDifference(left, right);
      default -> {
        Type target = left.type() == Type.Special.NULL ? right.type() : left.type();
        yield new HirExpression.Compare(
            comparison(operator, false), left.valueAs(target), right.valueAs(target));
      }
    };
  }

  private HirExpression pointerSum(Operand left, Operand right) {
    if (left.type() instanceof Type.Pointer pointer) {
      return offset(left.value(), pointer, Values.toI64(right.value(), right.type()));
    }
    // The integer stands first and is evaluated first.
    List<HirStatement> statements = new ArrayList<>();
    HirExpression count =
        PlaceGenerator.keep(
            "count", Values.toI64(left.value(), left.type()), right.expression.range(), statements);
    return Values.sequence(statements, offset(right.value(), (Type.Pointer) right.type(), count));
  }

  private HirExpression pointerDifference(Operand left, Operand right) {
    Type.Pointer pointer = (Type.Pointer) left.type();
    if (!(right.type() instanceof Type.Pointer)) {
      HirExpression count = Values.toI64(right.value(), right.type());
      return offset(left.value(), pointer, new HirExpression.Unary(UnaryOperator.NEGATE, count));
    }
    HirExpression bytes =
        new HirExpression.Binary(
            BinaryOperator.SUBTRACT, address(left.value()), address(right.value()));
    long size = Math.max(1, code.layouts().of(pointer.pointee()).size());
    return new HirExpression.Binary(
        BinaryOperator.DIVIDE_SIGNED, bytes, Values.integer(HirType.I64, size));
  }

  private static HirExpression address(HirExpression pointer) {
    return new HirExpression.Convert(
        HirExpression.Conversion.POINTER_TO_INTEGER, pointer, HirType.I64);
  }

  private HirExpression offset(HirExpression base, Type.Pointer pointer, HirExpression count) {
    return new HirExpression.PointerAdd(base, count, code.layouts().of(pointer.pointee()).size());
  }

  private HirExpression equality(
      Operators.Binary operator, Operand left, Operand right, SourceRange range) {
    Type a = left.type();
    Type b = right.type();
    HirType layout = code.layouts().of(a == Type.Special.NULL ? b : a);
    Type target = a == Type.Special.NULL ? b : a;
    if (layout == HirType.REFERENCE) {
      // Any object may be compared with any other.
      Type object = new Type.Declared(code.program().object(), List.of());
      return new HirExpression.Compare(
          comparison(operator, false), left.valueAs(object), right.valueAs(object));
    }
    if (!layout.isAggregate()) {
      return new HirExpression.Compare(
          comparison(operator, false), left.valueAs(target), right.valueAs(target));
    }
    List<HirStatement> statements = new ArrayList<>();
    HirLocal x = FunctionGenerator.temporary("left", left.value(), range, statements);
    HirLocal y = FunctionGenerator.temporary("right", right.value(), range, statements);
    HirExpression equal =
        new StructEquality(code).equal(new HirPlace.Local(x), new HirPlace.Local(y), a, range);
    return new HirExpression.Sequence(
        statements,
        operator == Operators.Binary.EQUAL
            ? equal
            : new HirExpression.Unary(UnaryOperator.COMPLEMENT, equal));
  }

  HirExpression compoundAssign(Expression.CompoundAssign assign) {
    return code.slots().scoped(() -> compoundAssigned(assign));
  }

  private HirExpression compoundAssigned(Expression.CompoundAssign assign) {
    PlaceGenerator places = expressions.places();
    boolean isBox = Boxes.unboxed(code.typeOf(assign.target())).isPresent();
    if (isBox || new TargetChanges(code.model(), assign).areFound()) {
      code.slots().copyParts(assign.target());
    }
    boolean isText = code.typeOf(assign.target()).isReference() && !isBox;
    if (isText && expressions.arrays().isElement(assign.target())) {
      return expressions.arrays().append(assign);
    }
    Place place = places.stable(places.place(assign.target()), assign.range());
    if (isText) {
      HirExpression text =
          new ConcatenationGenerator(code, expressions)
              .append(places.read(place.after(List.of())), place.type(), assign);
      return Values.sequence(
          place.prelude(), places.write(place.after(List.of()), text, assign.range()));
    }
    Place bare = place.after(List.of());
    HirExpression result =
        operate(
            assign.operator(),
            new Operand(assign.target(), held(place, assign.target(), assign.range())),
            new Operand(assign.value()),
            assign.range());
    Type type = operationType(assign);
    HirExpression converted = narrow(result, type, code.typeOf(assign.target()), assign);
    return Values.sequence(place.prelude(), places.write(bare, converted, assign.range()));
  }

  /**
   * The result of an operation as what the variable holds: cast, and boxed where it is an object.
   */
  private HirExpression narrow(
      HirExpression result, Type type, Type target, Expression.CompoundAssign assign) {
    Type held = Boxes.operand(target);
    HirExpression cast = expressions.convert(result, type, held);
    return expressions.convert(cast, held, target, assign.target());
  }

  /** The type that the operation of a compound assignment has before it is cast back. */
  private Type operationType(Expression.CompoundAssign assign) {
    Type target = Boxes.operand(code.typeOf(assign.target()));
    Type value = Boxes.operand(code.typeOf(assign.value()));
    if (!(target instanceof Primitive left) || left == Primitive.BOOLEAN) {
      return target;
    }
    return switch (assign.operator()) {
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> Numeric.promote(left);
      default ->
          Numeric.promote(left, null, (Primitive) value, code.model().constant(assign.value()))
              .orElseThrow();
    };
  }
}
