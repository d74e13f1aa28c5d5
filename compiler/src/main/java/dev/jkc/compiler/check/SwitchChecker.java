package dev.jkc.compiler.check;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.SwitchCase;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Switches over integers, as statements and as expressions (JLS 14.11, 15.28). */
final class SwitchChecker {
  private final Checker checker;

  SwitchChecker(Checker checker) {
    this.checker = checker;
  }

  /** A switch statement. */
  void checkStatement(Statement.Switch statement, @Nullable String label, Body body) {
    Type selector = checkSelector(statement.selector(), body);
    body.targets().push(new Body.JumpTarget(label, statement, true, false, null));
    checkCases(statement.cases(), selector, body, false, null);
    body.targets().pop();
  }

  /** A switch expression; its type is the one in which all results meet, unless one is expected. */
  Type checkExpression(Expression.Switch expression, Body body, @Nullable Type expected) {
    List<Expression> results = checkResults(expression, body, expected);
    if (results.isEmpty()) {
      return Type.Special.ERROR;
    }
    if (expected != null && !expected.isError()) {
      results.forEach(
          value -> checker.requireAssignable(value, checker.model().type(value), expected));
      return expected;
    }
    return meet(results);
  }

  /**
   * A switch expression as an argument, which takes the type of the parameter (JLS 15.28.1): the
   * type in which its results meet stands for it until that is known.
   */
  Type checkArgument(Expression.Switch expression, Body body) {
    List<Expression> results = checkResults(expression, body, null);
    checker.model().setResults(expression, results);
    Type type = results.isEmpty() ? Type.Special.ERROR : meet(results);
    checker.model().setType(expression, type);
    return type;
  }

  /** Checks the cases; the results are none after a report. */
  private List<Expression> checkResults(
      Expression.Switch expression, Body body, @Nullable Type expected) {
    Type selector = checkSelector(expression.selector(), body);
    Body.YieldSink sink = new Body.YieldSink(expected);
    body.targets().push(new Body.JumpTarget(null, null, false, false, sink));
    boolean covered = checkCases(expression.cases(), selector, body, true, sink);
    body.targets().pop();
    if (!covered && !selector.isError()) {
      checker.report(
          Code.NOT_EXHAUSTIVE,
          expression.range(),
          "this switch has no result for every `" + selector + "`: a `default` is missing");
    }
    if (sink.values.isEmpty()) {
      checker.report(
          Code.NOT_EXHAUSTIVE, expression.range(), "this switch expression yields no value");
    }
    return sink.values;
  }

  private Type meet(List<Expression> results) {
    Type met = null;
    Constant constant = null;
    for (Expression value : results) {
      Type type = checker.model().type(value);
      if (type.isError()) {
        return type;
      }
      Constant valueConstant = checker.model().constant(value);
      Type both =
          met == null
              ? type
              : checker.expressions().operators().meet(met, constant, type, valueConstant, null);
      if (both == null) {
        return checker.error(
            Code.INCOMPATIBLE_TYPES,
            value.range(),
            "this result has type `" + type + "`, an earlier one `" + met + "`");
      }
      constant = met == null ? valueConstant : null;
      met = both;
    }
    return met == null ? Type.Special.ERROR : met;
  }

  private static boolean isEnum(Type type) {
    return type instanceof Type.Declared d && d.symbol().kind() == TypeSymbol.Kind.ENUM;
  }

  private Type checkSelector(Expression selector, Body body) {
    Type type = checker.expressions().checkValue(selector, body, null);
    if (type.isError()) {
      return type;
    }
    if (Boxes.operand(type) instanceof Primitive p && p.isInteger()) {
      if (p == Primitive.LONG && !body.isJk()) {
        return checker.error(
            Code.SWITCH_SELECTOR, selector.range(), "a switch cannot select by a `long`");
      }
      return p;
    }
    if (Checker.isString(type) || isEnum(type)) {
      return type;
    }
    if (type.isReference()) {
      return checker.notCompiled(selector.range(), "switches over objects are");
    }
    return checker.error(
        Code.SWITCH_SELECTOR, selector.range(), "a switch cannot select by a `" + type + "`");
  }

  private boolean checkCases(
      List<SwitchCase> cases,
      Type selector,
      Body body,
      boolean isExpression,
      Body.@Nullable YieldSink sink) {
    Map<Object, SourceRange> seen = new HashMap<>();
    SourceRange defaultRange = null;
    body.enterScope();
    for (SwitchCase switchCase : cases) {
      for (SwitchCase.Label label : switchCase.labels()) {
        if (label instanceof SwitchCase.DefaultLabel) {
          if (defaultRange != null) {
            checker
                .diagnostics()
                .report(
                    Diagnostic.of(
                            Code.DUPLICATE_CASE,
                            label.range(),
                            "this switch has a `default` already")
                        .at(defaultRange, "the first one"));
          }
          defaultRange = label.range();
        } else {
          checkLabel(label, selector, seen, body);
        }
      }
      if (switchCase.guard() != null) {
        checker.notCompiled(switchCase.guard().range(), "guards are");
      }
      checkBody(switchCase.body(), body, isExpression, sink);
    }
    body.leaveScope();
    boolean isComplete =
        isEnum(selector)
            && seen.size() == ((Type.Declared) selector).symbol().declaration().constants().size();
    return defaultRange != null || isComplete;
  }

  private void checkLabel(
      SwitchCase.Label label, Type selector, Map<Object, SourceRange> seen, Body body) {
    if (!(label instanceof SwitchCase.ConstantLabel constantLabel)) {
      checker.notCompiled(label.range(), "patterns are");
      return;
    }
    Expression value = constantLabel.value();
    if (isEnum(selector)) {
      checkEnumLabel(value, ((Type.Declared) selector).symbol(), seen, body);
      return;
    }
    Type type = checker.expressions().checkValue(value, body, selector);
    Constant constant = checker.model().constant(value);
    if (type.isError() || selector.isError()) {
      return;
    }
    if (constant == null) {
      checker.report(Code.NOT_CONSTANT, value.range(), "a case label is a constant");
      return;
    }
    if (!checker.requireAssignable(value, type, selector)) {
      return;
    }
    Object key = constant instanceof Constant.Whole whole ? whole.value() : constant;
    noteCase(key, value, seen);
  }

  /** A label of a switch over an enum: the name of a constant (JLS 14.11.1). */
  private void checkEnumLabel(
      Expression value, TypeSymbol symbol, Map<Object, SourceRange> seen, Body body) {
    String name =
        switch (value) {
          case Expression.Name simple -> simple.text();
          case Expression.FieldAccess access
              when checker.expressions().checkValue(access, body, null)
                      instanceof Type.Declared type
                  && type.symbol() == symbol ->
              access.name().text();
          default -> "";
        };
    FieldSymbol constant = symbol.ordinalOf(name) < 0 ? null : symbol.fields().get(name);
    boolean isReported =
        value instanceof Expression.FieldAccess && checker.model().type(value).isError();
    if (constant == null && isReported) {
      return;
    }
    if (constant == null) {
      checker.report(
          Code.NOT_CONSTANT,
          value.range(),
          "a label of a switch over `" + symbol.name() + "` is the name of one of its constants");
      return;
    }
    checker.model().setSymbol(value, constant);
    noteCase(constant, value, seen);
  }

  private void noteCase(Object key, Expression value, Map<Object, SourceRange> seen) {
    SourceRange previous = seen.putIfAbsent(key, value.range());
    if (previous != null) {
      checker
          .diagnostics()
          .report(
              Diagnostic.of(
                      Code.DUPLICATE_CASE,
                      value.range(),
                      "the case `" + value.range().text() + "` stands twice")
                  .at(previous, "the first one"));
    }
  }

  private void checkBody(
      SwitchCase.Body caseBody, Body body, boolean isExpression, Body.@Nullable YieldSink sink) {
    switch (caseBody) {
      case SwitchCase.Group group -> checker.statements().checkAll(group.statements(), body);
      case SwitchCase.ArrowStatement arrow -> checker.statements().check(arrow.statement(), body);
      case SwitchCase.ArrowExpression arrow -> {
        if (isExpression && sink != null) {
          checker.expressions().checkValue(arrow.expression(), body, sink.expected);
          sink.values.add(arrow.expression());
          checker.model().addResult(arrow.expression());
        } else {
          checker.statements().checkEffect(arrow.expression(), body);
        }
      }
    }
  }
}
