package dev.jkc.compiler.lower;

import dev.jkc.compiler.llvm.Block;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.lower.FunctionContext.Destination;
import java.util.List;

/** One of the values that an expression may have, and the block it comes from. */
record Arm(Value value, Block from, boolean isReached) {
  /** Goes on at {@code end} with a value. */
  static Arm to(Destination end, Value value, FunctionContext context) {
    Arm arm = new Arm(value, context.builder().block(), !context.isDead());
    context.jump(end);
    return arm;
  }

  /** The value of the arm that control came by, at the place where all go on. */
  static Value join(Type type, List<Arm> arms, FunctionContext context) {
    List<Arm> reached = arms.stream().filter(Arm::isReached).toList();
    if (reached.size() < 2) {
      return reached.isEmpty() ? context.constants().poison(type) : reached.getFirst().value();
    }
    Value phi = context.builder().phi(type);
    for (Arm arm : reached) {
      context.builder().addIncoming(phi, arm.value(), arm.from());
    }
    return phi;
  }
}
