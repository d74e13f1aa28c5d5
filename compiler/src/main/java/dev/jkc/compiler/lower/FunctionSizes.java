package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirWalker;
import java.util.IdentityHashMap;

/** How large functions are before LLVM has seen them, in statements and expressions. */
final class FunctionSizes {
  private final IdentityHashMap<HirFunction, Integer> sizes = new IdentityHashMap<>();

  int of(HirFunction function) {
    Integer known = sizes.get(function);
    if (known == null) {
      Counter counter = new Counter();
      counter.walk(function.body());
      known = counter.count;
      sizes.put(function, known);
    }
    return known;
  }

  private static final class Counter extends HirWalker {
    private int count;

    @Override
    protected void visit(HirStatement statement) {
      count++;
    }

    @Override
    protected void visit(HirExpression expression) {
      count++;
    }
  }
}
