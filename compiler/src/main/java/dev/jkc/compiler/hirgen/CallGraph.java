package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.Effect;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirWalker;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which function may call which, and which of them fail by themselves. How the library makes the
 * exceptions that it throws is left out: else everything that allocates would call itself.
 */
final class CallGraph {
  private final Reachable program;
  private final Predicate<HirFunction> isLibrary;
  private final Map<HirFunction, Set<HirFunction>> callees = new LinkedHashMap<>();
  private final Set<HirFunction> addressed = new LinkedHashSet<>();
  private final Set<HirFunction> callingAddresses = new LinkedHashSet<>();
  private final Set<HirFunction> failing = new LinkedHashSet<>();

  CallGraph(Reachable program, Predicate<HirFunction> isLibrary) {
    this.program = program;
    this.isLibrary = isLibrary;
    for (HirFunction function : program.functions()) {
      callees.put(function, new LinkedHashSet<>());
      new Calls(function).walk(function.body());
    }
    callingAddresses.forEach(caller -> callees(caller).addAll(addressed));
  }

  private Set<HirFunction> callees(HirFunction function) {
    return callees.computeIfAbsent(function, key -> new LinkedHashSet<>());
  }

  /**
   * Marks the functions that exceptions may leave: those that fail, and what calls them. One that
   * catches everything counts all the same.
   */
  void markThrowing() {
    Map<HirFunction, Set<HirFunction>> callers = new LinkedHashMap<>();
    callees.forEach(
        (caller, called) ->
            called.forEach(
                each -> callers.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(caller)));
    for (HirFunction function : callees.keySet()) {
      boolean isUnknown = function.body() == null && !function.is(HirFunction.Attribute.NO_RETURN);
      if (isUnknown) {
        failing.add(function);
      }
    }
    Deque<HirFunction> pending = new ArrayDeque<>(failing);
    while (!pending.isEmpty()) {
      HirFunction function = pending.remove();
      if (function.attributes().add(HirFunction.Attribute.THROWING)) {
        pending.addAll(callers.getOrDefault(function, Set.of()));
      }
    }
  }

  /** The functions that may come to call themselves. */
  Set<HirFunction> recursive() {
    return new Cycles().find();
  }

  /** The strongly connected components of the graph (Tarjan), without recursion of our own. */
  private final class Cycles {
    private final Map<HirFunction, Integer> numbers = new LinkedHashMap<>();
    private final Map<HirFunction, Integer> lowest = new LinkedHashMap<>();
    private final Deque<HirFunction> open = new ArrayDeque<>();
    private final Set<HirFunction> isOpen = new LinkedHashSet<>();
    private final Set<HirFunction> found = new LinkedHashSet<>();

    private record Step(HirFunction function, Deque<HirFunction> rest) {}

    Set<HirFunction> find() {
      for (HirFunction function : callees.keySet()) {
        if (!numbers.containsKey(function)) {
          visit(function);
        }
      }
      return found;
    }

    private void visit(HirFunction root) {
      Deque<Step> steps = new ArrayDeque<>(List.of(enter(root)));
      while (!steps.isEmpty()) {
        Step step = steps.getFirst();
        HirFunction next = step.rest().poll();
        if (next == null) {
          steps.pop();
          leave(step.function());
          if (!steps.isEmpty()) {
            lower(steps.getFirst().function(), lowest(step.function()));
          }
        } else if (!numbers.containsKey(next)) {
          steps.push(enter(next));
        } else if (isOpen.contains(next)) {
          lower(step.function(), numbers.getOrDefault(next, 0));
        }
      }
    }

    private Step enter(HirFunction function) {
      lowest.put(function, numbers.size());
      numbers.put(function, numbers.size());
      open.push(function);
      isOpen.add(function);
      return new Step(function, new ArrayDeque<>(returning(function)));
    }

    /** What a function calls and hears of again, for all that the library does. */
    private List<HirFunction> returning(HirFunction function) {
      boolean mayFail = isLibrary.test(function);
      return callees(function).stream()
          .filter(callee -> !mayFail || !callee.is(HirFunction.Attribute.NO_RETURN))
          .toList();
    }

    private int lowest(HirFunction function) {
      return lowest.getOrDefault(function, 0);
    }

    private void lower(HirFunction function, int number) {
      lowest.merge(function, number, Math::min);
    }

    private void leave(HirFunction function) {
      if (lowest(function) != numbers.getOrDefault(function, 0)) {
        return;
      }
      boolean isCycle = open.getFirst() != function || callees(function).contains(function);
      HirFunction member;
      do {
        member = open.pop();
        isOpen.remove(member);
        if (isCycle) {
          found.add(member);
        }
      } while (member != function);
    }
  }

  /** What one function calls. */
  private final class Calls extends HirWalker {
    private final HirFunction caller;

    Calls(HirFunction caller) {
      this.caller = caller;
    }

    private void addCalls(Collection<HirFunction> called) {
      callees(caller).addAll(called);
    }

    @Override
    protected boolean enters(HirStatement statement) {
      return !(statement instanceof HirStatement.Throw && isLibrary.test(caller));
    }

    @Override
    protected void visit(HirStatement statement) {
      switch (statement) {
        case HirStatement.Throw thrown -> {
          failing.add(caller);
          failing.add(thrown.failure().handler());
        }
        case HirStatement.Fail fail -> failing.add(caller);
        default -> {}
      }
    }

    @Override
    protected void visit(HirExpression expression) {
      switch (expression) {
        case HirExpression.Call call -> callees(caller).add(call.function());
        case HirExpression.CallVirtual call -> addCalls(program.targets(call.selector()));
        case HirExpression.CallPointer call -> {
          callingAddresses.add(caller);
          if (!call.signature().forbidden().contains(Effect.THROWS)) {
            failing.add(caller);
          }
        }
        case HirExpression.FunctionAddress address -> addressed.add(address.function());
        case HirExpression.Check check -> failing.add(caller);
        case HirExpression.New creation -> callees(caller).add(creation.allocator());
        case HirExpression.NewArray creation -> callees(caller).add(creation.allocator());
        default -> {}
      }
    }
  }
}
