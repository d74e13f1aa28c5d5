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

  /** Scans the statement; says whether it can complete normally. */
  boolean scan(Statement.Try s) {
    Assignment before = expressions.state().copy();
    BitSet assignedAround = expressions.startAssigned();
    boolean completes =
        s.finallyBlock() == null ? scanCaught(s, before) : scanFinally(s, s.finallyBlock(), before);
    expressions.addAssigned(assignedAround);
    return completes;
  }

  private boolean scanFinally(Statement.Try s, Statement.Block block, Assignment before) {
    jumps.enterFinally();
    boolean completes = scanCaught(s, before);
    Assignment end = expressions.state();
    Consumer<Assignment> goOn = jumps.leaveFinally();
    expressions.setState(before.withoutUnassigned(expressions.assigned()));
    if (!flow.scan(block)) {
      // What comes to such a block ends there, exceptions and jumps included.
      checker.exceptions().noteAbrupt(s);
      expressions.setState(Assignment.unreachable());
      return false;
    }
    Assignment after = expressions.state();
    goOn.accept(after);
    expressions.setState(end.followedBy(after));
    return completes;
  }

  private boolean scanCaught(Statement.Try s, Assignment before) {
    s.resources().forEach(this::scanResource);
    boolean completes = flow.scan(s.body());
    Assignment end = expressions.state();
    Assignment caught =
        before.withoutUnassigned(expressions.assigned()).withUnassignedOf(expressions.state());
    for (Statement.Catch clause : s.catches()) {
      expressions.setState(caught.copy());
      expressions.declare(checker.model().symbol(clause));
      expressions.initialize(checker.model().symbol(clause));
      completes |= flow.scan(clause.body());
      end = end.meet(expressions.state());
    }
    expressions.setState(end);
    return completes;
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
