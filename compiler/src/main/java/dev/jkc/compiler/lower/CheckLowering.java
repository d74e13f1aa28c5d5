package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.CheckKind;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.llvm.IntPredicate;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.lower.FunctionContext.Destination;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks: one comparison on the way, and a cold block for the failure. */
final class CheckLowering {
  private final FunctionContext context;

  CheckLowering(FunctionContext context) {
    this.context = context;
  }

  Value check(HirExpression.Check check) {
    List<Value> operands = check.operands().stream().map(context.expressions()::value).toList();
    if (isKnownToPass(check) || context.isKnownToPass(check)) {
      return operands.getFirst();
    }
    context.locate(check.range());
    Destination passed = context.destination("checked");
    Destination failed = context.destination("failed");
    context.branchLikely(condition(check, operands), passed, failed);
    context.start(failed);
    List<Value> arguments = new ArrayList<>();
    if (check.kind() == CheckKind.INDEX) {
      arguments.addAll(operands);
    }
    if (check.kind() == CheckKind.NULL && !check.failure().isTold()) {
      arguments.add(message(check.message()));
    }
    context.calls().fail(check.failure(), arguments, check.location(), check.range());
    context.start(passed);
    return operands.getFirst();
  }

  private Value message(@Nullable HirGlobal message) {
    return message == null
        ? context.constants().zero(context.types().llvm().pointer())
        : context.module().symbols().of(message);
  }

  private static boolean isKnownToPass(HirExpression.Check check) {
    return check.kind() == CheckKind.DIVISOR
        && check.operands().getFirst() instanceof HirExpression.IntegerConstant constant
        && constant.value() != 0;
  }

  /** A negative index is a huge one when it is taken as unsigned. */
  private Value condition(HirExpression.Check check, List<Value> operands) {
    Value first = operands.getFirst();
    return switch (check.kind()) {
      case INDEX -> context.arithmetic().compare(IntPredicate.ULT, first, operands.get(1));
      case DIVISOR, NULL ->
          context
              .arithmetic()
              .compare(IntPredicate.NE, first, context.constants().zero(first.type()));
    };
  }
}
