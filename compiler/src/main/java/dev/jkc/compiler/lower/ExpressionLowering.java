package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.BinaryOperation;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.lower.FunctionContext.Destination;
import dev.jkc.compiler.lower.PlaceLowering.Address;
import java.util.List;

/** Evaluates expressions: to registers, to branches, or for their effects only. */
final class ExpressionLowering {
  private final FunctionContext context;
  private final ArithmeticLowering arithmetic;
  private final ConversionLowering conversions;
  private final CheckLowering checks;
  private final IntrinsicLowering intrinsics;

  ExpressionLowering(FunctionContext context) {
    this.context = context;
    arithmetic = new ArithmeticLowering(context);
    conversions = new ConversionLowering(context);
    checks = new CheckLowering(context);
    intrinsics = new IntrinsicLowering(context);
  }

  /** Evaluates a scalar. */
  Value value(HirExpression expression) {
    return switch (expression) {
      case HirExpression.IntegerConstant constant ->
          context.constants().integer(context.types().register(constant.type()), constant.value());
      case HirExpression.FloatConstant constant ->
          constant.type() == HirType.F32
              ? context.constants().floatValue((float) constant.value())
              : context.constants().doubleValue(constant.value());
      case HirExpression.NullConstant constant ->
          context.constants().zero(context.types().register(constant.type()));
      case HirExpression.FunctionAddress address ->
          context.module().symbols().of(address.function());
      case HirExpression.ObjectConstant object -> context.module().symbols().of(object.global());
      case HirExpression.Load load ->
          context.places().load(context.places().address(load.place()), load.type(), load.access());
      case HirExpression.Assign assign -> assign(assign);
      case HirExpression.AddressOf address -> context.places().address(address.place()).pointer();
      case HirExpression.PointerAdd add -> pointerAdd(add);
      case HirExpression.Unary unary -> arithmetic.unary(unary);
      case HirExpression.Binary binary -> arithmetic.binary(binary);
      case HirExpression.Compare compare -> arithmetic.compare(compare);
      case HirExpression.Convert convert -> conversions.convert(convert);
      case HirExpression.Conditional conditional -> conditional(conditional);
      case HirExpression.Call call -> context.calls().call(call);
      case HirExpression.CallPointer call -> context.calls().call(call);
      case HirExpression.CallVirtual call -> context.calls().call(call);
      case HirExpression.New creation -> context.objects().create(creation);
      case HirExpression.NewArray creation -> context.objects().create(creation);
      case HirExpression.IsInstance test -> context.objects().isInstance(test);
      case HirExpression.MayHold test -> context.objects().mayHold(test);
      case HirExpression.IntrinsicCall call -> intrinsics.call(call);
      case HirExpression.Check check -> checks.check(check);
      case HirExpression.Sequence sequence -> {
        run(sequence);
        yield value(sequence.value());
      }
      case HirExpression.ZeroValue zero ->
          context.constants().zero(context.types().register(zero.type()));
    };
  }

  /** Evaluates an expression for its effects only. */
  void discard(HirExpression expression) {
    switch (expression) {
      case HirExpression.Sequence sequence -> {
        run(sequence);
        discard(sequence.value());
      }
      case HirExpression.Conditional conditional -> discard(conditional);
      case HirExpression.Assign assign when assign.type().isAggregate() ->
          context.aggregates().assign(assign);
      case HirExpression.Call call when !isValue(call.type()) -> context.calls().run(call);
      case HirExpression.CallPointer call when !isValue(call.type()) -> context.calls().run(call);
      case HirExpression.CallVirtual call when !isValue(call.type()) -> context.calls().run(call);
      case HirExpression.IntrinsicCall call when call.type() == HirType.VOID ->
          intrinsics.run(call);
      default -> {
        if (expression.type().isAggregate()) {
          context.aggregates().temporary(expression);
        } else {
          value(expression);
        }
      }
    }
  }

  private static boolean isValue(HirType type) {
    return type != HirType.VOID && !type.isAggregate();
  }

  /** Runs the statements of a sequence; its value may turn out to be out of reach. */
  void run(HirExpression.Sequence sequence) {
    for (HirStatement statement : sequence.statements()) {
      context.statements().lower(statement);
    }
    context.requireBlock();
  }

  private Value assign(HirExpression.Assign assign) {
    Address target = context.places().address(assign.place());
    Value value = value(assign.value());
    context.places().store(target, assign.type(), value, assign.access());
    return value;
  }

  private Value pointerAdd(HirExpression.PointerAdd add) {
    Value pointer = value(add.pointer());
    Value index = value(add.index());
    if (add.scale() <= 1) {
      Value scale = context.constants().i64(add.scale());
      Value bytes =
          add.scale() == 1 ? index : context.arithmetic().binary(BinaryOperation.MUL, index, scale);
      return context.memory().offset(pointer, bytes);
    }
    Type step = context.types().llvm().array(context.types().llvm().i8(), add.scale());
    return context.memory().element(pointer, step, index);
  }

  private Value conditional(HirExpression.Conditional conditional) {
    Destination whenTrue = context.destination("true");
    Destination whenFalse = context.destination("false");
    Destination end = context.destination("end");
    branch(conditional.condition(), whenTrue, whenFalse);
    context.start(whenTrue);
    Arm first = Arm.to(end, value(conditional.whenTrue()), context);
    context.start(whenFalse);
    Arm second = Arm.to(end, value(conditional.whenFalse()), context);
    context.start(end);
    return Arm.join(context.types().register(conditional.type()), List.of(first, second), context);
  }

  private void discard(HirExpression.Conditional conditional) {
    Destination whenTrue = context.destination("true");
    Destination whenFalse = context.destination("false");
    Destination end = context.destination("end");
    branch(conditional.condition(), whenTrue, whenFalse);
    context.start(whenTrue);
    discard(conditional.whenTrue());
    context.jump(end);
    context.start(whenFalse);
    discard(conditional.whenFalse());
    context.jump(end);
    context.start(end);
  }

  /** Evaluates a boolean and goes to one of two places. */
  void branch(HirExpression condition, Destination whenTrue, Destination whenFalse) {
    switch (condition) {
      case HirExpression.IntegerConstant constant ->
          context.jump(constant.value() != 0 ? whenTrue : whenFalse);
      case HirExpression.Unary unary
          when unary.operator() == HirExpression.UnaryOperator.COMPLEMENT ->
          branch(unary.operand(), whenFalse, whenTrue);
      case HirExpression.Conditional conditional -> {
        Destination first = context.destination("true");
        Destination second = context.destination("false");
        branch(conditional.condition(), first, second);
        context.start(first);
        branch(conditional.whenTrue(), whenTrue, whenFalse);
        context.start(second);
        branch(conditional.whenFalse(), whenTrue, whenFalse);
      }
      case HirExpression.Sequence sequence -> {
        run(sequence);
        branch(sequence.value(), whenTrue, whenFalse);
      }
      default -> context.branch(value(condition), whenTrue, whenFalse);
    }
  }
}
