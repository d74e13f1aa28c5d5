package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.Block;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.lower.FunctionContext.Destination;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where exceptions go at a place of a function: to the innermost statement that catches them. */
final class Handlers {
  private final FunctionContext context;
  private final Deque<Handler> around = new ArrayDeque<>();

  /** A handler, with the landing pad that calls need. */
  private static final class Handler {
    private final Destination start;
    private final HirLocal caught;
    private @Nullable Block landingPad;

    Handler(Destination start, HirLocal caught) {
      this.start = start;
      this.caught = caught;
    }
  }

  Handlers(FunctionContext context) {
    this.context = context;
  }

  /** Enters a statement that catches what is thrown inside of it. */
  void push(Destination start, HirLocal caught) {
    around.push(new Handler(start, caught));
  }

  /** Leaves it. */
  void pop() {
    around.pop();
  }

  /** Whether exceptions are caught here. */
  boolean isInside() {
    return !around.isEmpty();
  }

  /** Goes to the handler with an exception; what follows is dead. */
  void enter(Value exception) {
    enter(around.getFirst(), exception);
  }

  private void enter(Handler handler, Value exception) {
    context.places().store(context.places().ofLocal(handler.caught), HirType.REFERENCE, exception);
    context.jump(handler.start);
  }

  /** The block where calls go on that throw. */
  Block landingPad() {
    Handler handler = around.getFirst();
    if (handler.landingPad == null) {
      handler.landingPad = makeLandingPad(handler);
    }
    return handler.landingPad;
  }

  private Block makeLandingPad(Handler handler) {
    Block current = context.builder().block();
    Block landingPad = context.function().appendBlock("landing");
    context.builder().positionAtEnd(landingPad);
    context.function().setPersonality(context.module().symbols().personality());
    Value exception = context.builder().landingPad();
    enter(handler, exception);
    context.revive(current);
    return landingPad;
  }
}
