package dev.jkc.compiler.check;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.diagnostic.NameList;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Capture;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Pattern;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.SwitchCase;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Switches, as statements and as expressions (JLS 14.11, 15.28). */
public final class SwitchChecker {
  private final Checker checker;

  SwitchChecker(Checker checker) {
    this.checker = checker;
  }

  /** A switch statement. */
  void checkStatement(Statement.Switch statement, @Nullable String label, Body body) {
    Type selector = checkSelector(statement.selector(), body);
    body.targets().push(new Body.JumpTarget(label, statement, true, false, null));
    Cases cases = checkCases(statement.cases(), selector, body, null);
    body.targets().pop();
    boolean isEnhanced = isEnhanced(statement.cases(), selector);
    if (isEnhanced && !selector.isUnknown()) {
      cases.requireAll("case", statement.range());
    }
    if (isEnhanced) {
      checker.model().setExhaustive(statement);
    }
  }

  /** Whether a switch is one that has to cover every value (JLS 14.11.2). */
  private static boolean isEnhanced(List<SwitchCase> cases, Type selector) {
    boolean isOfPrimitives = Boxes.operand(selector) instanceof Primitive p && p.isInteger();
    return !(isOfPrimitives || Checker.isString(selector) || isEnum(selector))
        || usesPatterns(cases);
  }

  /** Whether a switch asks for more than constants. */
  public static boolean usesPatterns(List<SwitchCase> cases) {
    return cases.stream()
        .flatMap(each -> each.labels().stream())
        .anyMatch(label -> label instanceof SwitchCase.PatternLabel || isNull(label));
  }

  /** Whether a label is {@code null}. */
  public static boolean isNull(SwitchCase.Label label) {
    return label instanceof SwitchCase.ConstantLabel constant
        && constant.value() instanceof Expression.NullLiteral;
  }

  /** A switch expression; its type is the one in which all results meet, unless one is expected. */
  Type checkExpression(Expression.Switch expression, Body body, @Nullable Type expected) {
    List<Expression> results = checkResults(expression, body, new Body.Results(expected, false));
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
    List<Expression> results = checkResults(expression, body, new Body.Results(null, true));
    checker.model().setResults(expression, results);
    Type type = results.isEmpty() ? Type.Special.ERROR : meet(results);
    checker.model().setType(expression, type);
    return type;
  }

  /** Checks the cases; the results are none after a report. */
  private List<Expression> checkResults(
      Expression.Switch expression, Body body, Body.Results sink) {
    Type selector = checkSelector(expression.selector(), body);
    body.targets().push(new Body.JumpTarget(null, null, false, false, sink));
    Cases cases = checkCases(expression.cases(), selector, body, sink);
    body.targets().pop();
    if (sink.values.isEmpty()) {
      checker.report(Code.VOID_VALUE, expression.range(), "this switch expression yields no value");
    } else if (!selector.isUnknown()) {
      cases.requireAll("result", expression.range());
    }
    return sink.values;
  }

  private Type meet(List<Expression> results) {
    Type met = null;
    Constant constant = null;
    for (Expression value : results) {
      if (Arguments.needsTarget(value)) {
        continue;
      }
      Type type = checker.model().type(value);
      if (type.isError()) {
        return type;
      }
      Constant valueConstant = checker.model().constant(value);
      Type both =
          met == null
              ? type
              : checker.expressions().conditionals().meet(met, constant, type, valueConstant, null);
      if (both == null) {
        return checker.error(
            Code.INCOMPATIBLE_TYPES,
            value.range(),
            "this result has type `" + type + "`, an earlier one `" + met + "`");
      }
      constant = met == null ? valueConstant : null;
      met = both;
    }
    return met == null ? checker.objectType() : met;
  }

  private static boolean isEnum(Type type) {
    return type instanceof Type.Declared d && d.symbol().kind() == TypeSymbol.Kind.ENUM;
  }

  private Type checkSelector(Expression selector, Body body) {
    Type type = Capture.of(checker.expressions().checkValue(selector, body, null));
    if (type.isError()) {
      return type;
    }
    if (type.isReference()) {
      return type;
    }
    if (type instanceof Primitive p && p.isInteger()) {
      if (p == Primitive.LONG && !body.isJk()) {
        return checker.error(
            Code.SWITCH_SELECTOR, selector.range(), "a switch cannot select by a `long`");
      }
      return p;
    }
    return checker.error(
        Code.SWITCH_SELECTOR, selector.range(), "a switch cannot select by a `" + type + "`");
  }

  /** What is known of the cases of a switch, one after the other. */
  private final class Cases {
    private final Type selector;
    private final Map<Object, SourceRange> constants = new HashMap<>();
    private final List<Pattern> covering = new ArrayList<>();
    private final List<FieldSymbol> named = new ArrayList<>();
    private final List<Unguarded> unguarded = new ArrayList<>();
    private @Nullable SourceRange defaultRange;
    private @Nullable SourceRange unconditional;

    /** A `case null, default`, behind which nothing stands. */
    private @Nullable SourceRange takesRest;

    private boolean isWrong;

    Cases(Type selector) {
      this.selector = selector;
    }

    /** Requires a case for every value of the selector. */
    void requireAll(String what, SourceRange range) {
      if (isWrong || defaultRange != null || unconditional != null) {
        return;
      }
      List<String> open =
          selector == Type.Special.NULL && covering.stream().anyMatch(this::coversItsType)
              ? List.of()
              : open(selector);
      if (!open.isEmpty()) {
        checker.report(
            Code.NOT_EXHAUSTIVE,
            range,
            open.equals(List.of(Exhaustiveness.name(selector)))
                ? "this switch has no %s for every `%s`: a `default` is missing"
                    .formatted(what, selector)
                : "this switch has no %s for %s"
                    .formatted(
                        what, NameList.of(open.stream().map(name -> "`" + name + "`").toList())));
      }
    }

    private boolean coversItsType(Pattern pattern) {
      return open(checker.patterns().typeOf(pattern)).isEmpty();
    }

    private List<String> open(Type type) {
      return new Exhaustiveness(checker).open(type, covering, named);
    }
  }

  /** A pattern that takes everything it matches. */
  private record Unguarded(Pattern pattern, SourceRange range) {}

  private Cases checkCases(
      List<SwitchCase> cases, Type selector, Body body, Body.@Nullable Results sink) {
    Cases known = new Cases(selector);
    boolean fallsIn = false;
    SwitchCase.@Nullable Label emptyBefore = null;
    body.enterScope();
    for (SwitchCase switchCase : cases) {
      List<LocalSymbol> bound = new ArrayList<>();
      checkCombination(switchCase);
      int errors = checker.diagnostics().errorCount();
      for (SwitchCase.Label label : switchCase.labels()) {
        checkLabel(label, known, bound, body);
      }
      known.isWrong |= checker.diagnostics().errorCount() > errors;
      if (switchCase.labels().size() == 2 && isNull(switchCase.labels().getFirst())) {
        known.takesRest = switchCase.labels().getFirst().range();
      }
      boolean isGroup = switchCase.body() instanceof SwitchCase.Group;
      if (isGroup && fallsIn && !bound.isEmpty()) {
        checker.report(
            Code.PATTERN_CASE,
            switchCase.labels().getFirst().range(),
            "the case before ends here, where the variables of this pattern have no value");
      }
      if (isGroup && fallsIn && emptyBefore != null) {
        checker.report(
            Code.PATTERN_CASE,
            emptyBefore.range(),
            "this case goes on in the next one, where the variables of its pattern have no value");
      }
      bound.forEach(body::declare);
      Expression guard = switchCase.guard();
      if (guard != null) {
        checkGuard(guard, body);
        bound.addAll(checker.bindings().whenTrue(guard));
        checker.bindings().whenTrue(guard).forEach(body::declare);
      }
      for (SwitchCase.Label label : switchCase.labels()) {
        if (label instanceof SwitchCase.PatternLabel pattern) {
          noteTaken(pattern, guard, known);
        }
      }
      checkBody(switchCase.body(), body, sink);
      body.forget(bound);
      fallsIn =
          switchCase.body() instanceof SwitchCase.Group group
              && group.statements().stream().allMatch(checker.bindings().completion()::completes);
      boolean isEmpty =
          switchCase.body() instanceof SwitchCase.Group group && group.statements().isEmpty();
      emptyBefore = isEmpty && !bound.isEmpty() ? switchCase.labels().getFirst() : null;
    }
    body.leaveScope();
    return known;
  }

  /** Reports labels that cannot stand together (JLS 14.11.1). */
  private void checkCombination(SwitchCase switchCase) {
    List<SwitchCase.Label> labels = switchCase.labels();
    boolean hasPattern = labels.stream().anyMatch(SwitchCase.PatternLabel.class::isInstance);
    boolean hasDefault = labels.stream().anyMatch(SwitchCase.DefaultLabel.class::isInstance);
    boolean hasNull = labels.stream().anyMatch(SwitchChecker::isNull);
    boolean isNullOnly = hasNull && (labels.size() == 1 || (labels.size() == 2 && hasDefault));
    if (labels.size() > 1 && (hasPattern || hasDefault || hasNull) && !isNullOnly) {
      checker.report(
          Code.PATTERN_CASE,
          labels.get(1).range(),
          hasPattern
              ? "a pattern stands alone in its case: the variables of others have no value then"
              : "only `case null, default` joins these");
    }
    if (switchCase.guard() != null && !hasPattern) {
      checker.report(
          Code.PATTERN_CASE, switchCase.guard().range(), "a guard stands behind a pattern only");
    }
  }

  private void checkGuard(Expression guard, Body body) {
    body.withinGuard(() -> checker.expressions().checkCondition(guard, body));
    if (checker.model().constant(guard) instanceof Constant.Truth truth && !truth.value()) {
      checker.report(
          Code.PATTERN_CASE,
          guard.range(),
          "this guard never holds, so that the case is unreachable");
    }
  }

  private void checkLabel(SwitchCase.Label label, Cases known, List<LocalSymbol> bound, Body body) {
    switch (label) {
      case SwitchCase.DefaultLabel all -> checkDefault(all, known);
      case SwitchCase.PatternLabel pattern -> {
        checkPattern(pattern, known, body);
        bound.addAll(checker.bindings().of(pattern.pattern()));
      }
      case SwitchCase.ConstantLabel constant -> checkConstant(constant, known, body);
    }
  }

  private void checkDefault(SwitchCase.DefaultLabel label, Cases known) {
    if (known.defaultRange != null) {
      checker
          .diagnostics()
          .report(
              Diagnostic.of(
                      Code.DUPLICATE_CASE, label.range(), "this switch has a `default` already")
                  .at(known.defaultRange, "the first one"));
    } else if (known.unconditional != null) {
      checker
          .diagnostics()
          .report(
              Diagnostic.of(
                      Code.DUPLICATE_CASE, label.range(), "nothing is left for this `default`")
                  .at(known.unconditional, "this pattern matches everything"));
    }
    known.defaultRange = label.range();
  }

  private void checkPattern(SwitchCase.PatternLabel label, Cases known, Body body) {
    Pattern pattern = label.pattern();
    Type selector = known.selector;
    if (selector instanceof Primitive) {
      checker.report(
          Code.PATTERN_CASE,
          label.range(),
          "a pattern asks objects, and `" + selector + "` is none");
      selector = Type.Special.ERROR;
    }
    checker.patterns().check(pattern, selector, body);
    if (selector.isError() || checker.patterns().typeOf(pattern).isError()) {
      return;
    }
    if (known.defaultRange != null && known.unconditional == null) {
      checker.patterns().reportDominated(label.range(), known.defaultRange);
    }
    for (Unguarded earlier : known.unguarded) {
      if (checker.patterns().dominates(earlier.pattern(), pattern)) {
        checker.patterns().reportDominated(label.range(), earlier.range());
        break;
      }
    }
  }

  /** Notes what a case with a pattern takes of the values, now that its guard is known. */
  private void noteTaken(SwitchCase.PatternLabel label, @Nullable Expression guard, Cases known) {
    Pattern pattern = label.pattern();
    boolean isAlways =
        guard == null
            || (checker.model().constant(guard) instanceof Constant.Truth truth && truth.value());
    Type selector = known.selector;
    boolean isKnown =
        selector.isReference()
            && !selector.isError()
            && !checker.patterns().typeOf(pattern).isError();
    if (!isAlways || !isKnown) {
      return;
    }
    if (checker.patterns().isUnconditional(pattern, selector)) {
      if (known.defaultRange != null) {
        checker
            .diagnostics()
            .report(
                Diagnostic.of(
                        Code.DUPLICATE_CASE,
                        label.range(),
                        "this pattern matches everything, and there is a `default`")
                    .at(known.defaultRange, "the `default`"));
      }
      known.unconditional = label.range();
    }
    known.unguarded.add(new Unguarded(pattern, label.range()));
    known.covering.add(pattern);
  }

  private void checkConstant(SwitchCase.ConstantLabel label, Cases known, Body body) {
    Expression value = label.value();
    Type selector = known.selector;
    if (isNull(label)) {
      checker.expressions().check(value, body, null);
      if (selector instanceof Primitive) {
        checker.report(
            Code.INCOMPATIBLE_TYPES,
            label.range(),
            "values of type `" + selector + "` are never null");
      }
      noteCase("null", value, known);
    } else if (isEnum(selector)) {
      checkEnumLabel(value, ((Type.Declared) selector).symbol(), known, body);
    } else if (!isOfConstants(selector) && !selector.isError()) {
      checkNamedConstant(value, known, body);
    } else {
      checkValueLabel(value, known, body);
    }
    if (!isNull(label)) {
      if (known.takesRest != null) {
        checker.patterns().reportDominated(label.range(), known.takesRest);
      } else {
        checkReached(label, known);
      }
    } else if (known.defaultRange != null) {
      checker.patterns().reportDominated(label.range(), known.defaultRange);
    }
  }

  /** Reports a constant behind a pattern that takes it (JLS 14.11.1). */
  private void checkReached(SwitchCase.ConstantLabel label, Cases known) {
    Type type =
        checker.model().symbol(label.value()) instanceof FieldSymbol constant
                && constant.owner().kind() == TypeSymbol.Kind.ENUM
            ? constant.owner().thisType()
            : checker.boxed(checker.model().type(label.value()));
    if (type.isError() || known.selector.isError()) {
      return;
    }
    for (Unguarded earlier : known.unguarded) {
      if (checker.patterns().isUnconditional(earlier.pattern(), type)) {
        checker.patterns().reportDominated(label.range(), earlier.range());
        return;
      }
    }
  }

  /** Whether a type is one of those whose constants cases name (JLS 14.11.1). */
  private static boolean isOfConstants(Type selector) {
    Type operand = Boxes.operand(selector);
    boolean isNumber =
        operand instanceof Primitive p
            && p.isInteger()
            && (p != Primitive.LONG || selector instanceof Primitive);
    return isNumber || Checker.isString(selector);
  }

  private void checkValueLabel(Expression value, Cases known, Body body) {
    Type selector = known.selector;
    Type type = checker.expressions().checkValue(value, body, selector);
    Constant constant = checker.model().constant(value);
    if (type.isError() || selector.isError()) {
      return;
    }
    if (constant == null) {
      checker.report(Code.NOT_CONSTANT, value.range(), "a case label is a constant");
      return;
    }
    if (!checker.requireAssignable(value, type, known.selector)) {
      return;
    }
    Object key = constant instanceof Constant.Whole whole ? whole.value() : constant;
    noteCase(key, value, known);
  }

  /** A label of a switch over what an enum implements: one of its constants, with its class. */
  private void checkNamedConstant(Expression value, Cases known, Body body) {
    Type type = checker.expressions().checkValue(value, body, null);
    if (type.isError()) {
      return;
    }
    boolean isConstant =
        checker.model().symbol(value) instanceof FieldSymbol field
            && isEnum(type)
            && field.owner().ordinalOf(field.name()) >= 0;
    if (!isConstant
        || known.selector == Type.Special.NULL
        || !Conversions.isCastable(known.selector, type)) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          value.range(),
          "values of type `"
              + known.selector
              + "` are compared with patterns, not with a `"
              + type
              + "`");
      return;
    }
    FieldSymbol constant = (FieldSymbol) checker.model().symbol(value);
    if (constant != null) {
      known.named.add(constant);
      noteCase(constant, value, known);
    }
  }

  /** A label of a switch over an enum: the name of a constant (JLS 14.11.1). */
  private void checkEnumLabel(Expression value, TypeSymbol symbol, Cases known, Body body) {
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
    checker.model().setType(value, constant.type());
    known.named.add(constant);
    noteCase(constant, value, known);
  }

  private void noteCase(Object key, Expression value, Cases known) {
    SourceRange previous = known.constants.putIfAbsent(key, value.range());
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

  private void checkBody(SwitchCase.Body caseBody, Body body, Body.@Nullable Results sink) {
    switch (caseBody) {
      case SwitchCase.Group group -> checker.statements().checkWithTypes(group.statements(), body);
      case SwitchCase.ArrowStatement arrow -> checker.statements().check(arrow.statement(), body);
      case SwitchCase.ArrowExpression arrow -> {
        if (sink != null) {
          checker.statements().checkResult(arrow.expression(), sink, body);
          checker.model().addResult(arrow.expression());
        } else {
          checker.statements().checkEffect(arrow.expression(), body);
        }
      }
    }
  }
}
