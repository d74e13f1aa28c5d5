package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.check.Checker;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.SwitchCase;
import dev.jkc.lang.ast.walk.Walker;
import java.util.List;

/** Counts switches over strings in the code of one method. */
final class StringSwitches extends Walker {
  private final FunctionGenerator code;
  private int count;

  StringSwitches(FunctionGenerator code) {
    this.code = code;
  }

  /** How many there are inside of another switch. */
  int inside(Expression selector, List<SwitchCase> cases) {
    walk(selector);
    cases.forEach(this::walk);
    return count;
  }

  @Override
  protected boolean enter(Node node) {
    switch (node) {
      case Statement.Switch s -> count(s.selector(), s.cases());
      case Expression.Switch s -> count(s.selector(), s.cases());
      default -> {}
    }
    return !(node instanceof Expression.Lambda) && !(node instanceof Declaration);
  }

  private void count(Expression selector, List<SwitchCase> cases) {
    Type type = code.typeOf(selector);
    if (Checker.isString(type) && !StatementGenerator.asksObjects(type, cases)) {
      count++;
    }
  }
}
