package dev.jkc.compiler.pass;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirWalker;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Finds loops that count a variable up or down to a bound, and what has to hold before the first
 * round for no index in them to be out of bounds.
 */
public final class CountedLoops {
  private final Set<HirLocal> addressed = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Looks at the loops of one function. */
  public CountedLoops(HirFunction function) {
    new HirWalker() {
      @Override
      protected void visit(HirExpression expression) {
        if (expression instanceof HirExpression.AddressOf address) {
          noteAddress(address.place());
        }
      }
    }.walk(function.body());
  }

  private void noteAddress(HirPlace place) {
    switch (place) {
      case HirPlace.Local local -> addressed.add(local.local());
      case HirPlace.Field field -> noteAddress(field.base());
      case HirPlace.Element element -> noteAddress(element.base());
      case HirPlace.Global global -> {}
      case HirPlace.Dereference dereference -> {}
    }
  }

  /** What is known of a loop; empty when no check of an index depends on a counter alone. */
  public Optional<CountedLoop> analyze(HirStatement.Loop loop) {
    LoopEffects effects = new LoopEffects(loop);
    return effects.isSimple()
        ? LoopCounter.of(loop, effects, addressed)
            .flatMap(counter -> new LoopGuard(effects, addressed, counter).find())
        : Optional.empty();
  }
}
