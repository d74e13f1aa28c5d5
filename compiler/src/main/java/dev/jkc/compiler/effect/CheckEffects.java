package dev.jkc.compiler.effect;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.Effect;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Proves that functions lack the effects that their annotations exclude, by following every call. A
 * failed implicit check counts neither as an allocation nor as a throw.
 */
public final class CheckEffects {
  /** How the search came to a function. */
  private record Step(HirFunction from, SourceRange call) {}

  private final Diagnostics diagnostics;
  private final Function<HirFunction, Set<Effect>> promised;
  private final Function<HirSelector, Set<HirFunction>> targets;
  private final Map<HirFunction, DirectEffects> direct = new HashMap<>();

  /**
   * Makes a check.
   *
   * @param promised what a function without a body says it does not do
   * @param targets the functions that a call of a method of an object may reach
   */
  public CheckEffects(
      Diagnostics diagnostics,
      Function<HirFunction, Set<Effect>> promised,
      Function<HirSelector, Set<HirFunction>> targets) {
    this.diagnostics = diagnostics;
    this.promised = promised;
    this.targets = targets;
  }

  /** Reports each root that has an effect which it must not have. */
  public void check(Map<HirFunction, Set<Effect>> roots) {
    roots.forEach(
        (root, forbidden) -> {
          for (Effect effect : Effect.values()) {
            if (forbidden.contains(effect)) {
              check(root, effect);
            }
          }
        });
  }

  private void check(HirFunction root, Effect effect) {
    Map<HirFunction, Step> reached = new HashMap<>();
    Deque<HirFunction> pending = new ArrayDeque<>(List.of(root));
    while (!pending.isEmpty()) {
      HirFunction function = pending.remove();
      DirectEffects effects = direct.computeIfAbsent(function, this::directEffects);
      DirectEffects.Cause cause = effects.cause(effect);
      if (cause != null) {
        report(root, effect, function, cause, reached);
        return;
      }
      for (DirectEffects.Call call : effects.calls()) {
        if (call.function() != root && !reached.containsKey(call.function())) {
          reached.put(call.function(), new Step(function, call.range()));
          pending.add(call.function());
        }
      }
    }
  }

  private DirectEffects directEffects(HirFunction function) {
    return new DirectEffects(function, promised.apply(function), targets);
  }

  private void report(
      HirFunction root,
      Effect effect,
      HirFunction culprit,
      DirectEffects.Cause cause,
      Map<HirFunction, Step> reached) {
    boolean handler = root.convention() == CallingConvention.INTERRUPT;
    Diagnostic diagnostic =
        Diagnostic.of(
                Code.EFFECT,
                root.range(),
                "`"
                    + root.displayName()
                    + "` "
                    + (cause.isKnown() ? "" : "may be something that ")
                    + effect.verb()
                    + ", which "
                    + (handler ? "an interrupt handler" : "`@" + effect.annotation() + "`")
                    + " must not")
            .label(handler ? "the handler" : "declared `@" + effect.annotation() + "`");
    List<Step> chain = new ArrayList<>();
    HirFunction function = culprit;
    @Nullable Step step = reached.get(function);
    while (step != null) {
      chain.add(0, step);
      function = step.from();
      step = reached.get(function);
    }
    for (int i = 0; i < chain.size(); i++) {
      HirFunction callee = i + 1 < chain.size() ? chain.get(i + 1).from() : culprit;
      diagnostic =
          diagnostic.at(
              chain.get(i).call(),
              "`"
                  + chain.get(i).from().displayName()
                  + "` calls `"
                  + callee.displayName()
                  + "` here");
    }
    diagnostics.report(diagnostic.at(cause.range(), cause.text()));
  }
}
