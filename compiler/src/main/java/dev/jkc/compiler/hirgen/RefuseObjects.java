package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirWalker;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Refuses a program that makes objects and has no heap, at the user's line that leads to one. */
final class RefuseObjects {
  private final Diagnostics diagnostics;
  private final Predicate<HirFunction> isLibrary;

  /** What first called a function on the way from code of the user's, and where. */
  private record Caller(@Nullable HirFunction function, SourceRange call) {}

  private final Map<HirFunction, Caller> callers = new LinkedHashMap<>();

  RefuseObjects(Diagnostics diagnostics, Predicate<HirFunction> isLibrary) {
    this.diagnostics = diagnostics;
    this.isLibrary = isLibrary;
  }

  /** Reports the first object that is made. */
  void check(List<HirFunction> functions) {
    Deque<HirFunction> pending = new ArrayDeque<>();
    for (boolean ofLibrary : new boolean[] {false, true}) {
      for (HirFunction function : functions) {
        if (isLibrary.test(function) == ofLibrary && !callers.containsKey(function)) {
          callers.put(function, new Caller(null, function.range()));
          pending.add(function);
        }
      }
      while (!pending.isEmpty()) {
        HirFunction function = pending.remove();
        SourceRange creation = look(function, pending);
        if (creation != null) {
          report(function, creation);
          return;
        }
      }
    }
  }

  /** Where a function makes an object, or null; what it calls is looked at later. */
  private @Nullable SourceRange look(HirFunction function, Deque<HirFunction> pending) {
    if (function.body() == null) {
      return null;
    }
    Deque<SourceRange> creations = new ArrayDeque<>();
    new HirWalker() {
      @Override
      protected void visit(HirExpression expression) {
        switch (expression) {
          case HirExpression.New creation -> creations.add(creation.range());
          case HirExpression.NewArray creation -> creations.add(creation.range());
          case HirExpression.Call call -> {
            if (callers.putIfAbsent(call.function(), new Caller(function, call.range())) == null) {
              pending.add(call.function());
            }
          }
          default -> {}
        }
      }
    }.walk(function.body());
    return creations.peek();
  }

  private void report(HirFunction maker, SourceRange creation) {
    SourceRange place = creation;
    HirFunction function = maker;
    while (function != null && isLibrary.test(function)) {
      Caller caller = callers.getOrDefault(function, new Caller(null, creation));
      if (caller.function() != null) {
        place = caller.call();
      }
      function = caller.function();
    }
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.NO_HEAP,
            function == null ? creation : place,
            "this makes an object, and the program has no heap (`--heap=none`)");
    diagnostics.report(
        isLibrary.test(maker)
            ? diagnostic.note("in `" + maker.displayName() + "`, which the program uses")
            : diagnostic);
  }
}
