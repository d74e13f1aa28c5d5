package dev.jkc.compiler.effect;

import dev.jkc.compiler.hir.Effect;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.HirWalker;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the body of one function does itself, with the place of the first cause, and its calls. */
final class DirectEffects extends HirWalker {
  private final Map<Effect, SourceRange> causes = new EnumMap<>(Effect.class);
  private final List<HirExpression.Call> calls = new ArrayList<>();
  private SourceRange current;

  DirectEffects(HirFunction function, Set<Effect> promised) {
    current = function.range();
    function.parameters().forEach(parameter -> noteType(parameter.type()));
    noteType(function.result());
    if (function.body() == null) {
      // Code from elsewhere does what it does not promise to leave.
      for (Effect effect : Effect.values()) {
        if (effect.isAnnotated() && !promised.contains(effect)) {
          causes.put(effect, function.range());
        }
      }
    }
    walk(function.body());
  }

  /** Where the effect happens, or null. */
  @Nullable SourceRange cause(Effect effect) {
    return causes.get(effect);
  }

  List<HirExpression.Call> calls() {
    return calls;
  }

  private void noteType(HirType type) {
    if (type == HirType.F32 || type == HirType.F64) {
      causes.putIfAbsent(Effect.USES_FPU, current);
    }
  }

  @Override
  protected void visit(HirStatement statement) {
    switch (statement) {
      case HirStatement.Let s -> {
        current = s.range();
        noteType(s.local().type());
      }
      case HirStatement.Evaluate s -> current = s.range();
      case HirStatement.If s -> current = s.range();
      case HirStatement.Return s -> current = s.range();
      case HirStatement.Switch s -> current = s.range();
      default -> {}
    }
  }

  @Override
  protected void visit(HirExpression expression) {
    noteType(expression.type());
    switch (expression) {
      case HirExpression.Call call -> calls.add(call);
      case HirExpression.CallPointer call -> {
        for (Effect effect : Effect.values()) {
          if (effect.isAnnotated() && !call.signature().forbidden().contains(effect)) {
            causes.putIfAbsent(effect, call.range());
          }
        }
      }
      case HirExpression.Assign assign -> {
        boolean shared = !(assign.place() instanceof HirPlace.Local);
        if (shared && assign.type() == HirType.REFERENCE) {
          causes.putIfAbsent(Effect.STORES_REFERENCE, current);
        }
      }
      default -> {}
    }
  }
}
