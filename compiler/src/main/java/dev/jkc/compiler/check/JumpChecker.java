package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Statement;

/** Where {@code break} and {@code continue} lead (JLS 14.15, 14.16). */
final class JumpChecker {
  private final Checker checker;

  JumpChecker(Checker checker) {
    this.checker = checker;
  }

  void checkBreak(Statement.Break statement, Body body) {
    Identifier label = statement.label();
    for (Body.JumpTarget target : body.targets()) {
      if (target.yields() != null) {
        checker.report(
            Code.JUMP_TARGET, statement.range(), "`break` cannot leave a switch expression");
        return;
      }
      boolean matches = label == null ? target.takesBreak() : label.text().equals(target.label());
      if (matches && target.statement() != null) {
        checker.model().setTarget(statement, target.statement());
        return;
      }
    }
    checker.report(
        Code.JUMP_TARGET,
        statement.range(),
        label == null
            ? "`break` stands outside of any loop or switch"
            : "no statement around this one has the label `" + label.text() + "`");
  }

  void checkContinue(Statement.Continue statement, Body body) {
    Identifier label = statement.label();
    for (Body.JumpTarget target : body.targets()) {
      if (target.yields() != null) {
        checker.report(
            Code.JUMP_TARGET, statement.range(), "`continue` cannot leave a switch expression");
        return;
      }
      boolean named = label != null && label.text().equals(target.label());
      if (label != null && named && !target.takesContinue()) {
        checker.report(
            Code.JUMP_TARGET, statement.range(), "`" + label.text() + "` labels no loop");
        return;
      }
      if ((named || (label == null && target.takesContinue())) && target.statement() != null) {
        checker.model().setTarget(statement, target.statement());
        return;
      }
    }
    checker.report(
        Code.JUMP_TARGET,
        statement.range(),
        label == null
            ? "`continue` stands outside of any loop"
            : "no loop around this statement has the label `" + label.text() + "`");
  }
}
