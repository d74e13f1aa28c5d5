package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A switch over strings: by its hash code a string is compared with the cases that share it, and
 * becomes the number of the one that it equals.
 */
final class StringSwitchGenerator {
  private final FunctionGenerator code;

  StringSwitchGenerator(FunctionGenerator code) {
    this.code = code;
  }

  /** The number of the case that a string equals, or −1. */
  HirExpression number(Expression selector, Map<String, Long> cases, SourceRange range) {
    List<HirStatement> statements = new ArrayList<>();
    code.slots().declare(2);
    HirExpression given = code.expressions().value(selector);
    code.lines().note(range);
    HirExpression value =
        code.expressions()
            .checks()
            .notNull(selector, given, "Cannot invoke \"String.hashCode()\"", range);
    HirLocal text = FunctionGenerator.temporary("text", value, range, statements);
    HirExpression none = Values.integer(HirType.I32, -1);
    HirLocal number = FunctionGenerator.temporary("case", none, range, statements);
    Map<Integer, List<String>> byHash = new TreeMap<>();
    cases
        .keySet()
        .forEach(c -> byHash.computeIfAbsent(c.hashCode(), h -> new ArrayList<>()).add(c));
    HirLabel end = new HirLabel("found");
    List<HirStatement.Arm> arms = new ArrayList<>();
    byHash.forEach(
        (hash, texts) -> {
          List<HirStatement> body = new ArrayList<>();
          for (String each : texts) {
            body.add(compare(text, each, number, cases.getOrDefault(each, -1L), range));
          }
          body.add(new HirStatement.Break(end, range));
          arms.add(new HirStatement.Arm(List.of((long) hash), false, new HirStatement.Block(body)));
        });
    HirExpression hash = call("java.lang", "String", "hashCode", List.of(read(text)), range);
    statements.add(new HirStatement.Labeled(end, new HirStatement.Switch(hash, arms, range)));
    return new HirExpression.Sequence(statements, read(number));
  }

  private HirStatement compare(
      HirLocal text, String wanted, HirLocal number, long value, SourceRange range) {
    HirExpression constant = new HirExpression.ObjectConstant(code.program().string(wanted));
    HirExpression assigned =
        new HirExpression.Assign(
            new HirPlace.Local(number), Values.integer(HirType.I32, value), Access.PLAIN);
    List<HirExpression> both = List.of(read(text), constant);
    return new HirStatement.If(
        call("java.lang", "String", "equals", both, range),
        new HirStatement.Evaluate(assigned, range),
        null,
        range);
  }

  private HirExpression call(
      String packageName,
      String type,
      String method,
      List<HirExpression> arguments,
      SourceRange range) {
    return new HirExpression.Call(
        code.program().runtime(packageName, type, method), arguments, range);
  }

  private static HirExpression read(HirLocal local) {
    return FunctionGenerator.read(local);
  }
}
