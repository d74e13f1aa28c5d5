package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A final struct never changes, so no method that changes its struct may be called on one. Which
 * methods do is only known when their bodies have been checked.
 */
final class FinalStructs {
  /** A call on a final variable. */
  private record FinalCall(
      MethodSymbol callee, SourceRange range, String variable, SourceRange declaration) {}

  private final Bodies bodies;
  private final Diagnostics diagnostics;
  private final Map<MethodSymbol, SourceRange> changes = new HashMap<>();
  private final Map<MethodSymbol, Set<MethodSymbol>> ownCalls = new HashMap<>();
  private final List<FinalCall> finalCalls = new ArrayList<>();

  FinalStructs(Bodies bodies, Diagnostics diagnostics) {
    this.bodies = bodies;
    this.diagnostics = diagnostics;
  }

  /** Notes that a method changes its struct, or gives away an address through which that may be. */
  void noteChange(MethodSymbol method, SourceRange range) {
    changes.putIfAbsent(method, range);
  }

  /** Notes a call of a method on the struct that the caller belongs to, or on a part of it. */
  void noteOwnCall(MethodSymbol caller, MethodSymbol callee) {
    ownCalls.computeIfAbsent(caller, c -> new LinkedHashSet<>()).add(callee);
  }

  /** Notes a call on a final variable, or on a part of one. */
  void noteFinalCall(
      MethodSymbol callee, SourceRange range, String variable, SourceRange declaration) {
    finalCalls.add(new FinalCall(callee, range, variable, declaration));
  }

  /** Reports the calls that change a final variable, once the bodies of the program are known. */
  void check() {
    for (FinalCall call : List.copyOf(finalCalls)) {
      SourceRange change = changeIn(call.callee());
      if (change != null) {
        diagnostics.report(
            Diagnostic.of(
                    Code.ASSIGN_FINAL,
                    call.range(),
                    "`"
                        + call.variable()
                        + "` is final, and `"
                        + call.callee().name()
                        + "` may change it")
                .at(change, "the change")
                .at(call.declaration(), "declared final here"));
      }
    }
    finalCalls.clear();
  }

  private @Nullable SourceRange changeIn(MethodSymbol method) {
    Set<MethodSymbol> seen = new HashSet<>(Set.of(method));
    Deque<MethodSymbol> pending = new ArrayDeque<>(seen);
    while (!pending.isEmpty()) {
      MethodSymbol next = pending.remove();
      bodies.require(next);
      SourceRange change = changes.get(next);
      if (change != null) {
        return change;
      }
      for (MethodSymbol callee : ownCalls.getOrDefault(next, Set.of())) {
        if (seen.add(callee)) {
          pending.add(callee);
        }
      }
    }
    return null;
  }
}
