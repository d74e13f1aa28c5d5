package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.Intrinsic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets functions that may call themselves ask first whether the stack has room, so that a program
 * can catch its overflow.
 */
final class StackChecks {
  private final Program program;

  StackChecks(Program program) {
    this.program = program;
  }

  /** Puts a check in front of a function. */
  void add(HirFunction function) {
    if (function.body() != null && !function.is(HirFunction.Attribute.NAKED)) {
      prepend(check(function), function);
    }
  }

  /** Says at the start of the program where the stack ends. */
  void setBounds(HirFunction start) {
    SourceRange range = start.range();
    HirExpression stack = FunctionGenerator.read(start.parameters().getFirst());
    HirExpression set =
        new HirExpression.Call(
            program.runtime("jk.runtime", "StackBounds", "set"), List.of(stack), range);
    prepend(new HirStatement.Evaluate(set, range), start);
  }

  private static void prepend(HirStatement first, HirFunction function) {
    List<HirStatement> statements = new ArrayList<>();
    statements.add(first);
    if (function.body() != null) {
      statements.addAll(function.body().statements());
    }
    function.setBody(new HirStatement.Block(statements));
  }

  private HirStatement check(HirFunction function) {
    SourceRange range = function.range();
    HirExpression pointer =
        new HirExpression.IntrinsicCall(
            new Intrinsic(Intrinsic.Operation.STACK_POINTER, Intrinsic.Order.NONE),
            HirType.POINTER,
            List.of(),
            range);
    HirExpression limit =
        new HirExpression.Load(
            new HirPlace.Global(program.staticField("jk.unwind", "StackLimit", "limit")),
            Access.PLAIN);
    HirExpression hasRoom =
        new HirExpression.Compare(HirExpression.Comparison.GREATER_EQUAL_UNSIGNED, pointer, limit);
    return new HirStatement.If(
        hasRoom,
        new HirStatement.Block(List.of()),
        new HirStatement.Fail(
            program.failures().named("stackOverflow"),
            List.of(),
            program.location(function, range),
            range),
        range);
  }
}
