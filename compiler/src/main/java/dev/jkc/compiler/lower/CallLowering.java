package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.Effect;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFailure;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.Block;
import dev.jkc.compiler.llvm.Builder;
import dev.jkc.compiler.llvm.IntPredicate;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.lower.CallLayouts.CallLayout;
import dev.jkc.compiler.lower.CallLayouts.Passing;
import dev.jkc.compiler.lower.CallLayouts.Piece;
import dev.jkc.compiler.lower.FunctionContext.Destination;
import dev.jkc.compiler.lower.PlaceLowering.Address;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls, and the way of values into and out of them. */
final class CallLowering {
  /** Of small functions, so many are told apart where one of them is called. */
  private static final int MOST_CHOICES = 4;

  /** In statements and expressions: an accessor, or a test of some fields. */
  private static final int SMALL = 16;

  private final FunctionContext context;

  CallLowering(FunctionContext context) {
    this.context = context;
  }

  /**
   * What is called, and how.
   *
   * @param selector the method that was looked up; null for what needs no looking up
   */
  private record Callee(
      Value address,
      CallLayout layout,
      boolean returns,
      boolean isThrowing,
      @Nullable HirSelector selector) {}

  /** Calls a function that yields a scalar. */
  Value call(HirExpression.Call call) {
    return emit(callee(call.function()), call.arguments(), call.range(), null);
  }

  /** Calls a function that yields a scalar. */
  Value call(HirExpression.CallPointer call) {
    return emit(callee(call), call.arguments(), call.range(), null);
  }

  /** Calls a method that yields a scalar. */
  Value call(HirExpression.CallVirtual call) {
    return emit(call, null);
  }

  /** Calls a function of the library on values at hand. */
  Value call(HirFunction function, List<Value> arguments, SourceRange range) {
    context.locate(range);
    return call(callee(function), arguments);
  }

  /** Calls a function that yields nothing, or an aggregate that nobody wants. */
  void run(HirExpression.Call call) {
    emit(callee(call.function()), call.arguments(), call.range(), unwanted(call.type()));
  }

  /** Calls a function that yields nothing, or an aggregate that nobody wants. */
  void run(HirExpression.CallPointer call) {
    emit(callee(call), call.arguments(), call.range(), unwanted(call.type()));
  }

  /** Calls a method that yields nothing, or an aggregate that nobody wants. */
  void run(HirExpression.CallVirtual call) {
    emit(call, unwanted(call.type()));
  }

  /** Calls a method that yields an aggregate; the callee may not refer to the target. */
  void callInto(HirExpression.CallVirtual call, Address target) {
    emit(call, target);
  }

  private @Nullable Address unwanted(HirType type) {
    return type.isAggregate() ? context.aggregates().fresh(type) : null;
  }

  /** Calls a function that yields an aggregate; the callee may not refer to the target. */
  void callInto(HirExpression.Call call, Address target) {
    emit(callee(call.function()), call.arguments(), call.range(), target);
  }

  /** Calls a function that yields an aggregate; the callee may not refer to the target. */
  void callInto(HirExpression.CallPointer call, Address target) {
    emit(callee(call), call.arguments(), call.range(), target);
  }

  private Callee callee(HirFunction function) {
    return new Callee(
        context.module().symbols().of(function),
        context.module().layouts().of(function),
        !function.is(HirFunction.Attribute.NO_RETURN),
        function.is(HirFunction.Attribute.THROWING),
        null);
  }

  /** The pointer is evaluated before the arguments. */
  private Callee callee(HirExpression.CallPointer call) {
    return new Callee(
        context.expressions().value(call.pointer()),
        context.module().layouts().of(call.signature()),
        true,
        context.source().is(HirFunction.Attribute.THROWING)
            && !call.signature().forbidden().contains(Effect.THROWS),
        null);
  }

  private Value emit(
      Callee callee, List<HirExpression> arguments, SourceRange range, @Nullable Address target) {
    List<Value> values = arguments(callee.layout(), arguments, range, target);
    return finish(callee, values, range, target);
  }

  /** The method is looked up when the arguments are there. */
  private Value emit(HirExpression.CallVirtual call, @Nullable Address target) {
    CallLayout layout = context.module().layouts().of(call.selector().signature());
    List<Value> values = arguments(layout, call.arguments(), call.range(), target);
    Value receiver = values.get(layout.hasResultAddress() ? 1 : 0);
    return switch (call.selector().target()) {
      case HirSelector.Target.Direct direct ->
          finish(callee(direct.function()), values, call.range(), target);
      case HirSelector.Target.Slot slot -> {
        Value method = context.objects().method(receiver, slot.offset());
        List<HirFunction> targets = call.selector().targets();
        if (isChoice(targets)) {
          yield choose(method, targets, values, call, target);
        }
        boolean isThrowing =
            targets.stream().anyMatch(each -> each.is(HirFunction.Attribute.THROWING));
        Callee callee = new Callee(method, layout, true, isThrowing, call.selector());
        yield finish(callee, values, call.range(), target);
      }
      case HirSelector.Target.Nothing nothing -> {
        // The receiver is null, and its check has ended the program.
        context.die();
        context.requireBlock();
        yield poison(layout);
      }
    };
  }

  /**
   * Whether calling each by itself is better than calling whichever it is: two, or some small ones.
   */
  private boolean isChoice(List<HirFunction> targets) {
    int most = targets.stream().allMatch(this::isSmall) ? MOST_CHOICES : 2;
    return targets.size() > 1
        && targets.size() <= most
        && context.module().options().level().isForSpeed();
  }

  private boolean isSmall(HirFunction function) {
    return context.module().sizes().of(function) <= SMALL;
  }

  /** Calls each of some functions by itself, so that all can become parts of the caller. */
  private Value choose(
      Value method,
      List<HirFunction> targets,
      List<Value> values,
      HirExpression.CallVirtual call,
      @Nullable Address target) {
    Destination end = context.destination("end");
    List<Arm> arms = new ArrayList<>();
    for (HirFunction each : targets.subList(0, targets.size() - 1)) {
      Destination chosen = context.destination("chosen");
      Destination other = context.destination("other");
      Value isChosen =
          context
              .arithmetic()
              .compare(IntPredicate.EQ, method, context.module().symbols().of(each));
      context.branch(isChosen, chosen, other);
      context.start(chosen);
      arms.add(Arm.to(end, finish(callee(each), values, call.range(), target), context));
      context.start(other);
    }
    Callee last = callee(targets.getLast());
    arms.add(Arm.to(end, finish(last, values, call.range(), target), context));
    context.start(end);
    HirType type = call.type();
    return type == HirType.VOID || type.isAggregate()
        ? arms.getLast().value()
        : Arm.join(context.types().register(type), arms, context);
  }

  private List<Value> arguments(
      CallLayout layout,
      List<HirExpression> arguments,
      SourceRange range,
      @Nullable Address target) {
    List<Value> values = new ArrayList<>();
    if (layout.hasResultAddress()) {
      if (target == null) {
        throw new IllegalArgumentException("an aggregate used as a scalar at " + range);
      }
      values.add(target.pointer());
    }
    for (int i = 0; i < arguments.size(); i++) {
      pass(arguments.get(i), layout.parameters().get(i), values);
    }
    return values;
  }

  private Value finish(
      Callee callee, List<Value> values, SourceRange range, @Nullable Address target) {
    CallLayout layout = callee.layout();
    context.locate(range);
    Value result = call(callee, values);
    if (!callee.returns()) {
      context.die();
      context.requireBlock();
      return poison(layout);
    }
    if (layout.result() instanceof Passing.InRegisters registers && target != null) {
      receive(result, registers.pieces(), target);
    }
    return result;
  }

  /** What stands for the value of a call that never yields one. */
  private Value poison(CallLayout layout) {
    return layout.result() instanceof Passing.Direct direct
        ? context.constants().poison(context.types().register(direct.scalar()))
        : context.constants().poison(context.types().llvm().i1());
  }

  private void pass(HirExpression argument, Passing passing, List<Value> values) {
    switch (passing) {
      case Passing.Nothing nothing -> context.expressions().discard(argument);
      case Passing.Direct direct -> values.add(context.expressions().value(argument));
      case Passing.InMemory inMemory ->
          values.add(context.aggregates().temporary(argument).pointer());
      case Passing.InRegisters registers -> {
        Address source = readable(argument);
        for (Piece piece : registers.pieces()) {
          values.add(context.aggregates().loadPiece(source, piece));
        }
      }
    }
  }

  /** Where an argument can be read at once; a copy is only made of what lies nowhere yet. */
  private Address readable(HirExpression argument) {
    return argument instanceof HirExpression.Load load
            && load.access() == HirExpression.Access.PLAIN
        ? context.places().address(load.place())
        : context.aggregates().temporary(argument);
  }

  private void receive(Value result, List<Piece> pieces, Address target) {
    if (pieces.size() == 1) {
      context.aggregates().storePiece(target, pieces.getFirst(), result);
      return;
    }
    for (int i = 0; i < pieces.size(); i++) {
      context.aggregates().storePiece(target, pieces.get(i), context.builder().extract(result, i));
    }
  }

  private Value call(Callee callee, List<Value> values) {
    Builder builder = context.builder();
    CallLayout layout = callee.layout();
    FunctionAttributes attributes = context.module().symbols().attributes();
    boolean mayLand = callee.isThrowing() && context.handlers().isInside();
    Value call =
        mayLand
            ? invoke(layout.type(), callee.address(), values)
            : builder.call(layout.type(), callee.address(), values);
    builder.setCallConvention(call, layout.convention());
    attributes.forParameters(
        layout, (index, attribute) -> builder.addCallArgumentAttribute(call, index, attribute));
    builder.addCallAttribute(call, context.module().attributes().flag("nomerge"));
    if (!callee.isThrowing()) {
      builder.addCallAttribute(call, context.module().attributes().flag("nounwind"));
    }
    if (callee.selector() != null) {
      Remarks.mark(context, call, callee.selector());
    }
    return call;
  }

  /** A call that goes on at a landing pad when it throws. */
  private Value invoke(Type type, Value callee, List<Value> values) {
    Block landingPad = context.handlers().landingPad();
    Block next = context.function().appendBlock("called");
    Value call = context.builder().invoke(type, callee, values, next, landingPad);
    context.builder().positionAtEnd(next);
    return call;
  }

  /** Fails with the operands that the failure takes; the block ends with it. */
  void fail(HirFailure failure, List<Value> operands, HirGlobal location, SourceRange range) {
    List<Value> arguments = new ArrayList<>(operands);
    if (failure.isTold()) {
      arguments.add(context.module().symbols().of(location));
    }
    Remarks.mark(context, callForever(failure.handler(), arguments, range), failure);
  }

  /** Calls what never returns; the block ends with it. */
  void end(HirFunction function, List<Value> arguments, SourceRange range) {
    callForever(function, arguments, range);
  }

  private Value callForever(HirFunction function, List<Value> arguments, SourceRange range) {
    context.locate(range);
    Value call = call(callee(function), arguments);
    for (String attribute : List.of("cold", "noreturn")) {
      context.builder().addCallAttribute(call, context.module().attributes().flag(attribute));
    }
    context.die();
    return call;
  }
}
