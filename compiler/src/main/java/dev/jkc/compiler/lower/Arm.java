package dev.jkc.compiler.lower;

import dev.jkc.compiler.llvm.Block;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.lower.FunctionContext.Destination;

/** One of two values that an expression may have, and the block it comes from. */
record Arm(Value value, Block from, boolean isReached) {
  /** Goes on at {@code end} with a value. */
  static Arm to(Destination end, Value value, FunctionContext context) {
    Arm arm = new Arm(value, context.builder().block(), !context.isDead());
    context.jump(end);
    return arm;
  }

  /** The value of the arm that control came by, at the place where both go on. */
  static Value join(Type type, Arm first, Arm second, FunctionContext context) {
    if (!first.isReached() || !second.isReached()) {
      Arm only = first.isReached() ? first : second;
      return only.isReached() ? only.value() : context.constants().poison(type);
    }
    Value phi = context.builder().phi(type);
    context.builder().addIncoming(phi, first.value(), first.from());
    context.builder().addIncoming(phi, second.value(), second.from());
    return phi;
  }
}
