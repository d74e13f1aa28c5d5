package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Statement;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where {@code break} and {@code continue} lead (JLS 14.15, 14.16). */
final class JumpChecker {
  private final Checker checker;

  JumpChecker(Checker checker) {
    this.checker = checker;
  }

  void checkBreak(Statement.Break statement, Body body) {
    Identifier label = statement.label();
    Body.JumpTarget target = target(statement, label, "break", Body.JumpTarget::takesBreak, body);
    if (target != null) {
      checker.model().setTarget(statement, Objects.requireNonNull(target.statement()));
    }
  }

  void checkContinue(Statement.Continue statement, Body body) {
    Identifier label = statement.label();
    Body.JumpTarget target =
        target(statement, label, "continue", Body.JumpTarget::takesContinue, body);
    if (target == null) {
      return;
    }
    if (label != null && !target.takesContinue()) {
      report(statement, "`" + label.text() + "` labels no loop");
    } else {
      checker.model().setTarget(statement, Objects.requireNonNull(target.statement()));
    }
  }

  /** The statement with the label, or the innermost that a jump aims at; reports when none is. */
  private Body.@Nullable JumpTarget target(
      Statement jump,
      @Nullable Identifier label,
      String word,
      Predicate<Body.JumpTarget> takes,
      Body body) {
    for (Body.JumpTarget target : body.targets()) {
      if (target.yields() != null) {
        report(jump, "`" + word + "` cannot leave a switch expression");
        return null;
      }
      if (label == null ? takes.test(target) : label.text().equals(target.label())) {
        return target;
      }
    }
    report(
        jump,
        label == null
            ? "`"
                + word
                + "` stands outside of any "
                + (word.equals("break") ? "loop or switch" : "loop")
            : "no statement around this one has the label `" + label.text() + "`");
    return null;
  }

  private void report(Statement jump, String message) {
    checker.report(Code.JUMP_TARGET, jump.range(), message);
  }
}
