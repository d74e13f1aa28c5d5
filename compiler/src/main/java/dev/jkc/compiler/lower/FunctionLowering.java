package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.llvm.Block;
import dev.jkc.compiler.llvm.Function;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.lower.CallLayouts.CallLayout;
import dev.jkc.compiler.lower.CallLayouts.Passing;
import dev.jkc.compiler.lower.PlaceLowering.Address;

/** Gives a function its body. */
final class FunctionLowering {
  private FunctionLowering() {}

  static void lower(ModuleContext module, HirFunction function) {
    HirStatement.Block body = function.body();
    if (body == null) {
      throw new IllegalArgumentException(function + " has no body");
    }
    try (FunctionContext context = new FunctionContext(module, function)) {
      Block first = context.builder().block();
      if (function.is(HirFunction.Attribute.NAKED)) {
        lowerNaked(context, body);
      } else {
        // Debuggers stop behind what has no line: where the parameters are in their places.
        context.builder().setLocation(null);
        receiveParameters(context);
        context.locate(function.range());
        context.statements().lower(body);
      }
      context.finish(first);
    }
  }

  /** A naked function has no frame: its parameters exist only as the convention places them. */
  private static void lowerNaked(FunctionContext context, HirStatement.Block body) {
    context.statements().lower(body);
    if (!context.isDead()) {
      context.die();
    }
  }

  /** Moves every parameter to memory; LLVM moves most of them back into registers. */
  private static void receiveParameters(FunctionContext context) {
    CallLayout layout = context.module().layouts().of(context.source());
    Function function = context.function();
    int index = layout.hasResultAddress() ? 1 : 0;
    for (int i = 0; i < layout.parameters().size(); i++) {
      HirLocal local = context.source().parameters().get(i);
      switch (layout.parameters().get(i)) {
        case Passing.Nothing nothing -> {}
        case Passing.Direct direct -> {
          Value value = function.parameter(index);
          context.places().store(context.places().ofLocal(local), local.type(), value);
          index++;
        }
        case Passing.InRegisters registers -> {
          Address address = context.places().ofLocal(local);
          for (CallLayouts.Piece piece : registers.pieces()) {
            context.aggregates().storePiece(address, piece, function.parameter(index));
            index++;
          }
        }
        case Passing.InMemory inMemory -> {
          context.place(local, function.parameter(index));
          index++;
        }
      }
      context.describe(local, i, context.source().range());
    }
  }
}
