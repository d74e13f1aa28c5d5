package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.check.SwitchChecker;
import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.SwitchCase;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A switch with patterns: the cases are tried one after the other, and the number of the first that
 * matches selects what to run.
 */
final class PatternSwitchGenerator {
  private final FunctionGenerator code;
  private final PatternGenerator patterns;
  private final HirLabel found = new HirLabel("found");
  private final HirLocal number = new HirLocal("case", HirType.I32);

  PatternSwitchGenerator(FunctionGenerator code) {
    this.code = code;
    this.patterns = new PatternGenerator(code);
  }

  /** The number of the case that an object selects. */
  HirExpression number(Expression selector, List<SwitchCase> cases, SourceRange range) {
    List<HirStatement> statements = new ArrayList<>();
    HirExpression value = code.expressions().value(selector);
    Type known = code.typeOf(selector);
    HirExpression object = PatternGenerator.keep(value, selector.range(), statements);
    statements.add(new HirStatement.Let(number, null, range));
    List<HirStatement> tests = new ArrayList<>();
    code.lines().note(Lines.before(selector.range()));
    testNull(object, cases, selector.range(), tests);
    code.lines().note(range);
    int otherwise = -1;
    for (int i = 0; i < cases.size(); i++) {
      for (SwitchCase.Label label : cases.get(i).labels()) {
        switch (label) {
          case SwitchCase.PatternLabel pattern -> {
            HirExpression matches = patterns.matches(pattern.pattern(), object, known);
            tests.add(select(i, guarded(matches, cases.get(i).guard()), pattern.range()));
          }
          case SwitchCase.ConstantLabel constant -> {
            if (!SwitchChecker.isNull(constant)) {
              tests.add(select(i, equals(object, known, constant.value()), constant.range()));
            }
          }
          case SwitchCase.DefaultLabel all -> otherwise = i;
        }
      }
    }
    if (otherwise >= 0) {
      tests.add(assign(otherwise, range));
    } else {
      HirExpression none = new HirExpression.NullConstant(HirType.REFERENCE);
      tests.add(patterns.noMatch(none, none, range));
    }
    statements.add(new HirStatement.Labeled(found, new HirStatement.Block(tests)));
    return new HirExpression.Sequence(statements, FunctionGenerator.read(number));
  }

  /** Numbers the variables of a case's patterns. */
  void declare(SwitchCase switchCase) {
    for (SwitchCase.Label label : switchCase.labels()) {
      if (label instanceof SwitchCase.PatternLabel pattern) {
        patterns.declare(pattern.pattern());
      }
    }
  }

  private void testNull(
      HirExpression object, List<SwitchCase> cases, SourceRange range, List<HirStatement> tests) {
    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i).labels().stream().anyMatch(SwitchChecker::isNull)) {
        HirExpression isNull = ObjectGenerator.isNull(Comparison.EQUAL, object);
        tests.add(select(i, isNull, range));
        return;
      }
    }
    HirExpression checked = code.expressions().checks().requireNonNull(object, range);
    tests.add(new HirStatement.Evaluate(checked, range));
  }

  private HirExpression guarded(HirExpression matches, @Nullable Expression guard) {
    if (guard == null) {
      return matches;
    }
    return new HirExpression.Conditional(
        matches, code.expressions().valueAs(guard, Primitive.BOOLEAN), Values.truth(false));
  }

  private HirStatement select(int index, HirExpression condition, SourceRange range) {
    HirStatement taken =
        new HirStatement.Block(List.of(assign(index, range), new HirStatement.Break(found, range)));
    return new HirStatement.If(condition, taken, null, range);
  }

  private HirStatement assign(int index, SourceRange range) {
    return new HirStatement.Evaluate(
        new HirExpression.Assign(
            new HirPlace.Local(number), Values.integer(HirType.I32, index), Access.PLAIN),
        range);
  }

  /** Whether an object that is not null is the constant of a case. */
  private HirExpression equals(HirExpression object, Type known, Expression value) {
    SourceRange range = value.range();
    if (code.model().symbol(value) instanceof FieldSymbol constant
        && constant.owner().ordinalOf(constant.name()) >= 0) {
      return new HirExpression.Compare(
          Comparison.EQUAL,
          object,
          code.expressions()
              .places()
              .read(code.expressions().places().staticField(constant, range)));
    }
    Constant constant = code.model().constant(value);
    if (constant instanceof Constant.Text text) {
      return new HirExpression.Call(
          code.program().runtime("java.lang", "String", "equals"),
          List.of(object, new HirExpression.ObjectConstant(code.program().string(text.value()))),
          range);
    }
    Primitive primitive =
        Boxes.unboxed(known)
            .orElseThrow(() -> new IllegalStateException("no constant of " + known));
    return new HirExpression.Compare(
        Comparison.EQUAL,
        code.expressions().unboxed(object, primitive, range),
        code.expressions().valueAs(value, primitive));
  }
}
