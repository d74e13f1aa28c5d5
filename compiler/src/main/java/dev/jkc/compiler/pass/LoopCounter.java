package dev.jkc.compiler.pass;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.HirWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variable that a loop counts by: each round starts with a comparison of it and ends with its
 * only change.
 *
 * @param local the variable, an i32
 * @param comparison of the variable with the bound, true as long as the loop goes on
 * @param step what each round adds
 * @param rounds all that a round does while the comparison holds and the variable is the same
 * @param condition what else has to be true for the loop to go on, looked at behind the comparison
 */
record LoopCounter(
    HirLocal local,
    Comparison comparison,
    HirExpression bound,
    long step,
    List<HirStatement> rounds,
    @Nullable HirExpression condition) {

  /** Finds the counter of a loop {@code { if (condition) {} else break; …; change }}. */
  static Optional<LoopCounter> of(
      HirStatement.Loop loop, LoopEffects effects, Set<HirLocal> addressed) {
    if (!(loop.body() instanceof HirStatement.Block block)
        || block.statements().isEmpty()
        || !(block.statements().getFirst() instanceof HirStatement.If test)
        || !(test.elseBranch() instanceof HirStatement.Break)
        || !(test.thenBranch() instanceof HirStatement.Block then)
        || !then.statements().isEmpty()) {
      return Optional.empty();
    }
    HirExpression condition = test.condition();
    HirExpression rest = null;
    if (condition instanceof HirExpression.Conditional both
        && both.whenFalse() instanceof HirExpression.IntegerConstant no
        && no.value() == 0) {
      condition = both.condition();
      rest = both.whenTrue();
    }
    if (!(condition instanceof HirExpression.Compare compare)
        || compare.left().type() != HirType.I32) {
      return Optional.empty();
    }
    List<HirStatement> rounds =
        new ArrayList<>(block.statements().subList(1, block.statements().size()));
    HirStatement change = removeLast(rounds);
    for (boolean isTurned : new boolean[] {false, true}) {
      HirExpression counter = isTurned ? compare.right() : compare.left();
      HirExpression bound = isTurned ? compare.left() : compare.right();
      if (change != null
          && counter instanceof HirExpression.Load load
          && load.place() instanceof HirPlace.Local place
          && !addressed.contains(place.local())) {
        HirLocal local = place.local();
        Optional<Long> step = stepOf(local, change, effects);
        if (step.isPresent()) {
          Comparison comparison = isTurned ? turned(compare.comparison()) : compare.comparison();
          return Optional.of(new LoopCounter(local, comparison, bound, step.get(), rounds, rest));
        }
      }
    }
    return Optional.empty();
  }

  /** Takes the last statement away; of a labeled block nobody breaks from, the last one in it. */
  private static @Nullable HirStatement removeLast(List<HirStatement> rounds) {
    if (rounds.isEmpty()) {
      return null;
    }
    HirStatement last = rounds.removeLast();
    if (last instanceof HirStatement.Labeled labeled
        && labeled.body() instanceof HirStatement.Block inner
        && !inner.statements().isEmpty()
        && !breaksFrom(inner, labeled.label())) {
      rounds.addAll(inner.statements());
      return removeLast(rounds);
    }
    if (last instanceof HirStatement.Block inner && !inner.statements().isEmpty()) {
      rounds.addAll(inner.statements());
      return removeLast(rounds);
    }
    return last;
  }

  private static boolean breaksFrom(HirStatement body, HirLabel label) {
    boolean[] found = {false};
    new HirWalker() {
      @Override
      protected void visit(HirStatement statement) {
        found[0] |= statement instanceof HirStatement.Break jump && jump.label() == label;
      }
    }.walk(body);
    return found[0];
  }

  private static Comparison turned(Comparison comparison) {
    return switch (comparison) {
      case LESS_SIGNED -> Comparison.GREATER_SIGNED;
      case LESS_EQUAL_SIGNED -> Comparison.GREATER_EQUAL_SIGNED;
      case GREATER_SIGNED -> Comparison.LESS_SIGNED;
      case GREATER_EQUAL_SIGNED -> Comparison.LESS_EQUAL_SIGNED;
      default -> comparison;
    };
  }

  /** What a statement adds to the variable, if it does and nothing else changes that. */
  private static Optional<Long> stepOf(HirLocal local, HirStatement change, LoopEffects effects) {
    List<HirExpression> values = effects.assignments(local);
    if (values.size() != 1
        || effects.valueOf(local) != null
        || !(change instanceof HirStatement.Evaluate evaluate)
        || !(values.getFirst() instanceof HirExpression.Binary sum)
        || !(sum.right() instanceof HirExpression.IntegerConstant constant)
        || !isValueOf(sum.left(), local, effects)
        || !assigns(evaluate.expression(), local)) {
      return Optional.empty();
    }
    return switch (sum.operator()) {
      case ADD -> Optional.of(constant.value());
      case SUBTRACT -> Optional.of(-constant.value());
      default -> Optional.empty();
    };
  }

  /** Whether an expression is the variable, or a copy that was made of it just before. */
  private static boolean isValueOf(HirExpression value, HirLocal local, LoopEffects effects) {
    return value instanceof HirExpression.Load load
        && load.place() instanceof HirPlace.Local place
        && (place.local() == local
            || (effects.valueOf(place.local()) instanceof HirExpression.Load copied
                && copied.place() instanceof HirPlace.Local original
                && original.local() == local));
  }

  private static boolean assigns(HirExpression expression, HirLocal local) {
    boolean[] found = {false};
    new HirWalker() {
      @Override
      protected void visit(HirExpression inner) {
        found[0] |=
            inner instanceof HirExpression.Assign assign
                && assign.place() instanceof HirPlace.Local place
                && place.local() == local;
      }
    }.walk(expression);
    return found[0];
  }
}
