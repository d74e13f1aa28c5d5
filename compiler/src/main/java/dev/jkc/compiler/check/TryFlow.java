package dev.jkc.compiler.check;

import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.VariableDeclarator;
import java.util.BitSet;
import java.util.function.Consumer;

/** Reachability and definite assignment through {@code try} (JLS 14.22, 16.2.15). */
final class TryFlow {
  private final Checker checker;
  private final FlowChecker flow;
  private final FlowExpressions expressions;
  private final FlowJumps jumps;

  TryFlow(Checker checker, FlowChecker flow, FlowExpressions expressions, FlowJumps jumps) {
    this.checker = checker;
    this.flow = flow;
    this.expressions = expressions;
    this.jumps = jumps;
  }

  /** Scans the statement, which control reaches or not; says whether it reaches the end. */
  Reachability scan(Statement.Try s, Reachability start) {
    Assignment before = expressions.state().copy();
    BitSet assignedAround = expressions.startAssigned();
    Reachability end =
        s.finallyBlock() == null
            ? scanCaught(s, before, start)
            : scanFinally(s, s.finallyBlock(), before, start);
    expressions.addAssigned(assignedAround);
    return end;
  }

  private Reachability scanFinally(
      Statement.Try s, Statement.Block block, Assignment before, Reachability start) {
    jumps.enterFinally();
    Reachability reached = scanCaught(s, before, start);
    Assignment end = expressions.state();
    Consumer<Assignment> goOn = jumps.leaveFinally();
    expressions.setState(before.withoutUnassigned(expressions.assigned()));
    if (flow.scan(block, Reachability.REACHED) == Reachability.UNREACHED) {
      // What comes to such a block ends there, exceptions and jumps included.
      checker.exceptions().noteAbrupt(s);
      expressions.setState(Assignment.unreachable());
      return Reachability.UNREACHED;
    }
    Assignment after = expressions.state();
    goOn.accept(after);
    expressions.setState(end.followedBy(after));
    return reached;
  }

  private Reachability scanCaught(Statement.Try s, Assignment before, Reachability start) {
    s.resources().forEach(this::scanResource);
    Reachability reached = flow.scan(s.body(), start);
    Assignment end = expressions.state();
    Assignment caught =
        before.withoutUnassigned(expressions.assigned()).withUnassignedOf(expressions.state());
    for (Statement.Catch clause : s.catches()) {
      expressions.setState(caught.copy());
      expressions.declare(checker.model().symbol(clause));
      expressions.initialize(checker.model().symbol(clause));
      reached = reached.or(flow.scan(clause.body(), Reachability.REACHED));
      end = end.meet(expressions.state());
    }
    expressions.setState(end);
    return reached;
  }

  private void scanResource(Statement.Resource resource) {
    if (resource.variable() != null) {
      expressions.scan(resource.variable());
    }
    if (resource.declaration() != null) {
      VariableDeclarator variable = resource.declaration().variables().getFirst();
      Symbol symbol = checker.model().symbol(variable);
      expressions.declare(symbol);
      Expression value = variable.initializer();
      if (value != null) {
        expressions.scan(value);
      }
      expressions.initialize(symbol);
    }
  }
}
