package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** What class objects are of: asked for and required. */
final class ObjectGenerator {
  private final FunctionGenerator code;
  private final ExpressionGenerator expressions;

  ObjectGenerator(FunctionGenerator code, ExpressionGenerator expressions) {
    this.code = code;
    this.expressions = expressions;
  }

  /** {@code value instanceof Type}. */
  HirExpression typeTest(Expression.TypeTest test) {
    Type source = expressions.erasedType(test.value());
    Type target = code.typeIn(code.model().typeTree(test.type()));
    List<HirStatement> before = new ArrayList<>();
    HirExpression object =
        PlaceGenerator.keep("object", expressions.erasedValue(test.value()), test.range(), before);
    if (source == Type.Special.NULL) {
      before.add(new HirStatement.Evaluate(object, test.range()));
      return Values.sequence(before, Values.truth(false));
    }
    HirExpression isThere = isNull(Comparison.NOT_EQUAL, object);
    HirExpression result =
        Conversions.isSubtype(source, target)
            ? isThere
            : new HirExpression.Conditional(
                isThere,
                new HirExpression.IsInstance(object, code.program().classes().of(target)),
                Values.truth(false));
    return Values.sequence(before, result);
  }

  static HirExpression isNull(Comparison comparison, HirExpression object) {
    return new HirExpression.Compare(
        comparison, object, new HirExpression.NullConstant(HirType.REFERENCE));
  }

  /** An object that has to be of a class, or null (JLS 5.5). */
  HirExpression cast(HirExpression value, Type source, Type target, SourceRange range) {
    if (Conversions.isSubtype(source, target)) {
      return expressions.convert(value, source, target);
    }
    List<HirStatement> statements = new ArrayList<>();
    HirExpression object = PlaceGenerator.keep("object", value, range, statements);
    HirClass wanted = code.program().classes().of(target);
    HirExpression fits =
        new HirExpression.Conditional(
            isNull(Comparison.EQUAL, object),
            Values.truth(true),
            new HirExpression.IsInstance(object, wanted));
    HirExpression name =
        new HirExpression.AddressOf(new HirPlace.Global(code.program().classes().nameOf(wanted)));
    statements.add(require(fits, "cast", List.of(object, name), range));
    return new HirExpression.Sequence(statements, object);
  }

  /** Fails unless a condition holds. */
  HirStatement require(
      HirExpression condition, String failure, List<HirExpression> values, SourceRange source) {
    SourceRange range = code.lines().at(source);
    HirStatement fail =
        new HirStatement.Fail(
            code.program().failures().named(failure),
            values,
            code.program().location(code.function(), range),
            range);
    return new HirStatement.If(condition, new HirStatement.Block(List.of()), fail, range);
  }
}
