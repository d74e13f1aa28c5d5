package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.lower.AggregateLowering.Sharing;
import dev.jkc.compiler.lower.CallLayouts.CallLayout;
import dev.jkc.compiler.lower.CallLayouts.Passing;
import dev.jkc.compiler.lower.CallLayouts.Piece;
import dev.jkc.compiler.lower.FunctionContext.Case;
import dev.jkc.compiler.lower.FunctionContext.Destination;
import dev.jkc.compiler.lower.PlaceLowering.Address;
import dev.jkc.compiler.pass.CountedLoop;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements, which become blocks and branches; what control cannot reach is left out. */
final class StatementLowering {
  private final FunctionContext context;
  private final AsmLowering asm;
  private final IdentityHashMap<HirLabel, Destination> labels = new IdentityHashMap<>();

  StatementLowering(FunctionContext context) {
    this.context = context;
    asm = new AsmLowering(context);
  }

  void lower(HirStatement statement) {
    if (context.isDead()) {
      return;
    }
    switch (statement) {
      case HirStatement.Block block -> block.statements().forEach(this::lower);
      case HirStatement.Let let -> let(let);
      case HirStatement.Evaluate evaluate -> {
        context.locate(evaluate.range());
        context.expressions().discard(evaluate.expression());
      }
      case HirStatement.If branch -> branch(branch);
      case HirStatement.Loop loop -> loop(loop);
      case HirStatement.Labeled labeled -> {
        Destination end = context.destination(labeled.label().toString());
        labels.put(labeled.label(), end);
        lower(labeled.body());
        context.jump(end);
        context.start(end);
      }
      case HirStatement.Break leave -> {
        context.locate(leave.range());
        context.jump(target(leave));
      }
      case HirStatement.Return leave -> {
        context.locate(leave.range());
        leave(leave);
      }
      case HirStatement.Switch choice -> choose(choice);
      case HirStatement.Asm text -> {
        context.locate(text.range());
        asm.lower(text);
      }
      case HirStatement.Fail fail -> fail(fail);
      case HirStatement.Throw thrown -> raise(thrown);
      case HirStatement.Try tried -> tried(tried);
      case HirStatement.Unreachable unreachable -> context.die();
    }
  }

  private void fail(HirStatement.Fail fail) {
    List<Value> operands = fail.operands().stream().map(context.expressions()::value).toList();
    context.calls().fail(fail.failure(), operands, fail.location(), fail.range());
  }

  /** What is caught in the same function goes straight there. */
  private void raise(HirStatement.Throw thrown) {
    Value exception = context.expressions().value(thrown.exception());
    context.locate(thrown.range());
    if (context.handlers().isInside()) {
      context.handlers().enter(exception);
    } else {
      context.calls().end(thrown.failure().handler(), List.of(exception), thrown.range());
    }
  }

  private void tried(HirStatement.Try tried) {
    Destination handler = context.destination("caught");
    Destination end = context.destination("end");
    context.handlers().push(handler, tried.caught());
    lower(tried.body());
    context.handlers().pop();
    context.jump(end);
    context.start(handler);
    lower(tried.handler());
    context.jump(end);
    context.start(end);
  }

  private void let(HirStatement.Let let) {
    context.locate(let.range());
    HirExpression value = let.value();
    if (value != null) {
      Address address = context.places().ofLocal(let.local());
      if (value.type().isAggregate()) {
        // A pointer to the variable of the loop's last turn may still be around.
        context.aggregates().evaluateInto(value, address, Sharing.WHOLE);
      } else {
        Value scalar = context.expressions().value(value);
        context.places().store(address, value.type(), scalar);
      }
    }
    if (!context.isDead()) {
      context.describe(let.local(), -1, let.range());
    }
  }

  private void branch(HirStatement.If branch) {
    Destination thenStart = context.destination("then");
    Destination elseStart = context.destination("else");
    Destination end = context.destination("end");
    context.locate(branch.range());
    context.expressions().branch(branch.condition(), thenStart, elseStart);
    context.start(thenStart);
    lower(branch.thenBranch());
    context.jump(end);
    context.start(elseStart);
    if (branch.elseBranch() != null) {
      lower(branch.elseBranch());
    }
    context.jump(end);
    context.start(end);
  }

  /** A loop whose checks can be decided before it starts becomes one without them, and itself. */
  private void loop(HirStatement.Loop loop) {
    Optional<CountedLoop> counted = context.isDead() ? Optional.empty() : context.counted(loop);
    if (counted.isPresent()) {
      Destination unchecked = context.destination("unchecked");
      Destination checked = context.destination("checked");
      context.locate(loop.range());
      context.branchLikely(context.expressions().value(counted.get().guard()), unchecked, checked);
      context.start(unchecked);
      context.setPassing(counted.get().checks());
      plainLoop(loop);
      context.setPassing(Set.of());
      context.start(checked);
    }
    plainLoop(loop);
  }

  private void plainLoop(HirStatement.Loop loop) {
    Destination start = context.destination("loop");
    context.jump(start);
    context.start(start);
    lower(loop.body());
    context.jump(start);
  }

  private Destination target(HirStatement.Break leave) {
    Destination target = labels.get(leave.label());
    if (target == null) {
      throw new IllegalArgumentException("break out of " + leave.label() + " from outside");
    }
    return target;
  }

  private void leave(HirStatement.Return leave) {
    CallLayout layout = context.module().layouts().of(context.source());
    HirExpression value = leave.value();
    switch (layout.result()) {
      case Passing.Nothing nothing -> {
        if (value != null) {
          context.expressions().discard(value);
        }
        context.returnVoid();
      }
      case Passing.Direct direct ->
          context.returnValue(context.expressions().value(present(value)));
      case Passing.InMemory inMemory -> {
        HirType type = context.source().result();
        Address result = Address.raw(context.function().parameter(0), type.alignment());
        context.aggregates().evaluateInto(present(value), result, Sharing.WHOLE);
        context.returnVoid();
      }
      case Passing.InRegisters registers -> {
        Address result = context.aggregates().temporary(present(value));
        context.returnValue(gather(result, registers.pieces()));
      }
    }
  }

  private Value gather(Address source, List<Piece> pieces) {
    List<Value> values =
        pieces.stream().map(piece -> context.aggregates().loadPiece(source, piece)).toList();
    if (values.size() == 1) {
      return values.getFirst();
    }
    Type type = context.types().llvm().struct(pieces.stream().map(Piece::type).toList());
    Value gathered = context.constants().poison(type);
    for (int i = 0; i < values.size(); i++) {
      gathered = context.builder().insert(gathered, values.get(i), i);
    }
    return gathered;
  }

  private static HirExpression present(@Nullable HirExpression expression) {
    if (expression == null) {
      throw new IllegalArgumentException("a return without its value");
    }
    return expression;
  }

  private void choose(HirStatement.Switch choice) {
    context.locate(choice.range());
    Value selector = context.expressions().value(choice.selector());
    Type type = context.types().register(choice.selector().type());
    Destination end = context.destination("end");
    Destination otherwise = end;
    List<Destination> starts = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    for (HirStatement.Arm arm : choice.arms()) {
      Destination start = context.destination("arm");
      starts.add(start);
      for (long value : arm.values()) {
        cases.add(new Case(context.constants().integer(type, value), start));
      }
      otherwise = arm.isDefault() ? start : otherwise;
    }
    context.switchOn(selector, otherwise, cases);
    for (int i = 0; i < starts.size(); i++) {
      if (!context.isDead()) {
        context.jump(starts.get(i));
      }
      context.start(starts.get(i));
      lower(choice.arms().get(i).body());
    }
    context.jump(end);
    context.start(end);
  }
}
