package dev.jkc.compiler.effect;

import dev.jkc.compiler.hir.Effect;
import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.HirWalker;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the body of one function does itself, with the first cause of each, and its calls. */
final class DirectEffects extends HirWalker {
  /**
   * Why a function has an effect.
   *
   * @param isKnown whether it has it for certain, rather than by what nobody promises
   */
  record Cause(SourceRange range, String text, boolean isKnown) {}

  /** A function that may be called, and where. */
  record Call(HirFunction function, SourceRange range) {}

  private final HirFunction function;
  private final Function<HirSelector, Set<HirFunction>> targets;
  private final Map<Effect, Cause> causes = new EnumMap<>(Effect.class);
  private final List<Call> calls = new ArrayList<>();
  private SourceRange current;

  DirectEffects(
      HirFunction function, Set<Effect> promised, Function<HirSelector, Set<HirFunction>> targets) {
    this.function = function;
    this.targets = targets;
    current = function.range();
    function.parameters().forEach(parameter -> noteType(parameter.type()));
    noteType(function.result());
    if (function.body() == null) {
      addUnpromised(promised, function.range(), "`" + function.displayName() + "`");
    }
    walk(function.body());
  }

  /** Code from elsewhere may do what it does not promise to leave. */
  private void addUnpromised(Set<Effect> promised, SourceRange range, String callee) {
    for (Effect effect : Effect.values()) {
      if (effect.isAnnotated() && !promised.contains(effect)) {
        String text = callee + " does not promise to be `@" + effect.annotation() + "`";
        causes.putIfAbsent(effect, new Cause(range, text, false));
      }
    }
  }

  /** The cause of an effect, or null. */
  @Nullable Cause cause(Effect effect) {
    return causes.get(effect);
  }

  List<Call> calls() {
    return calls;
  }

  private void noteType(HirType type) {
    if (type == HirType.F32 || type == HirType.F64) {
      note(Effect.USES_FPU);
    }
  }

  private void note(Effect effect) {
    String text = "`" + function.displayName() + "` " + effect.verb();
    causes.putIfAbsent(effect, new Cause(current, text, true));
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
      case HirStatement.Throw s -> {
        current = s.range();
        if (!s.isAgain()) {
          note(Effect.THROWS);
        }
      }
      case HirStatement.Try s -> {
        current = s.range();
        note(Effect.CATCHES);
      }
      case HirStatement.Asm s -> {
        current = s.range();
        for (HirAsm.Operand operand : s.asm().operands()) {
          if (operand instanceof HirAsm.Register register) {
            noteType(register.type());
          }
        }
      }
      default -> {}
    }
  }

  @Override
  protected void visit(HirExpression expression) {
    noteType(expression.type());
    switch (expression) {
      case HirExpression.Call call -> calls.add(new Call(call.function(), call.range()));
      case HirExpression.CallVirtual call ->
          targets
              .apply(call.selector())
              .forEach(target -> calls.add(new Call(target, call.range())));
      case HirExpression.New creation -> note(Effect.ALLOCATES);
      case HirExpression.NewArray creation -> note(Effect.ALLOCATES);
      case HirExpression.CallPointer call ->
          addUnpromised(call.signature().forbidden(), call.range(), "this function pointer");
      case HirExpression.Assign assign -> {
        boolean shared = !(assign.place() instanceof HirPlace.Local);
        if (shared && assign.type() == HirType.REFERENCE) {
          note(Effect.STORES_REFERENCE);
        }
      }
      default -> {}
    }
  }
}
