package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.SwitchCase;
import dev.jkc.lang.ast.VariableDeclarator;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reachability (JLS 14.22) and definite assignment (JLS 16) of one body, in one walk. */
final class FlowChecker {
  /** What holds where a switch expression has its value; without a condition only one state. */
  private static final class Yields {
    private final boolean isCondition;
    private final int depth;
    private Assignment whenTrue = Assignment.unreachable();
    private Assignment whenFalse = Assignment.unreachable();

    Yields(boolean isCondition, int depth) {
      this.isCondition = isCondition;
      this.depth = depth;
    }
  }

  private final Checker checker;
  private final FlowExpressions expressions;
  private final FlowJumps jumps = new FlowJumps();
  private final TryFlow tries;
  private @Nullable Yields yields;
  private boolean inInitializer;
  private boolean inLambda;

  /** The final fields that the constructor at hand has to assign. */
  private List<FieldSymbol> ownBlank = List.of();

  FlowChecker(Checker checker) {
    this.checker = checker;
    this.expressions = new FlowExpressions(checker, this);
    this.tries = new TryFlow(checker, this, expressions, jumps);
  }

  /** A method or constructor. */
  void checkMethod(MethodSymbol method, Statement.Block block) {
    List<FieldSymbol> blank = List.of();
    if (method.isConstructor()) {
      blank = blankFinals(method.owner(), false);
    }
    blank.forEach(expressions::declareField);
    if (callsThis(block)) {
      blank.forEach(expressions::initialize);
    } else if (method.isConstructor()) {
      scanInitializers(method.owner(), false);
    }
    ownBlank = EnumAndRecordChecker.isCompact(method) ? List.of() : blank;
    Reachability reached = scan(block, Reachability.REACHED);
    SourceRange end = block.range().file().range(block.range().end() - 1, block.range().end());
    if (reached == Reachability.REACHED && !method.traits().has(Traits.Flag.NAKED)) {
      if (method.result() != Type.Special.VOID && !method.result().isError()) {
        checker.report(
            Code.MISSING_RETURN,
            end,
            "`" + method.name() + "` may end here without returning `" + method.result() + "`");
      } else if (method.traits().has(Traits.Flag.NO_RETURN)) {
        checker.report(
            Code.MISSING_RETURN, end, "`" + method.name() + "` is `@NoReturn` and may end here");
      }
      requireAssigned(blank, expressions.state(), end);
    }
  }

  /** Whether a constructor leaves the rest to another one of its class. */
  static boolean callsThis(Statement.Block block) {
    return !block.statements().isEmpty()
        && block.statements().get(0) instanceof Statement.ConstructorCall call
        && !call.isSuper();
  }

  private List<FieldSymbol> blankFinals(TypeSymbol symbol, boolean isStatic) {
    return symbol.fields().values().stream()
        .filter(f -> f.isFinal() && f.isStatic() == isStatic && f.initializer() == null)
        .filter(f -> f.bits() == null && f.traits().importSymbol() == null)
        .toList();
  }

  private void requireAssigned(List<FieldSymbol> blank, Assignment state, SourceRange end) {
    for (FieldSymbol field : blank) {
      if (!expressions.isAssigned(field, state)) {
        checker.report(
            Code.UNASSIGNED, end, "final field `" + field.name() + "` may have no value yet");
      }
    }
  }

  /** The static fields and blocks of a type in order, or those of its instances. */
  void checkInitializers(TypeSymbol symbol, boolean isStatic) {
    List<FieldSymbol> blank = blankFinals(symbol, isStatic);
    blank.forEach(expressions::declareField);
    scanInitializers(symbol, isStatic);
    boolean hasConstructor = symbol.constructors().stream().anyMatch(c -> c.declaration() != null);
    if (isStatic) {
      for (FieldSymbol field : blank) {
        requireAssigned(List.of(field), expressions.state(), field.range());
      }
    } else if (!hasConstructor) {
      for (FieldSymbol field : blank) {
        if (!expressions.isAssigned(field, expressions.state())) {
          checker.report(
              Code.UNASSIGNED,
              field.range(),
              "final field `" + field.name() + "` is never assigned: there is no constructor");
        }
      }
    }
  }

  /** The initialisers of an anonymous class, which run where it stands (JLS 16). */
  void scanAnonymous(TypeSymbol symbol) {
    checker.bodies().requireInitializers(symbol);
    Assignment before = expressions.state().copy();
    boolean wasInInitializer = inInitializer;
    scanInitializers(symbol, false);
    inInitializer = wasInInitializer;
    expressions.setState(before);
  }

  private void scanInitializers(TypeSymbol symbol, boolean isStatic) {
    inInitializer = true;
    for (Declaration member : symbol.declaration().members()) {
      switch (member) {
        case Declaration.Field field -> {
          for (VariableDeclarator variable : field.variables()) {
            FieldSymbol declared = symbol.fields().get(variable.name().text());
            boolean isOfThese = declared != null && declared.isStatic() == isStatic;
            if (isOfThese && variable.initializer() != null) {
              expressions.scan(variable.initializer());
            }
          }
        }
        case Declaration.Initializer initializer when initializer.isStatic() == isStatic -> {
          if (scan(initializer.body(), Reachability.REACHED) == Reachability.UNREACHED) {
            checker.report(Code.UNREACHABLE, initializer.range(), "this initialiser never ends");
          }
        }
        default -> {}
      }
    }
    inInitializer = false;
  }

  /** Scans a statement that control reaches or not; says whether it reaches the end. */
  Reachability scan(Statement statement, Reachability start) {
    return switch (statement) {
      case Statement.Block block -> scanAll(block.statements(), start);
      case Statement.LocalVariables variables -> {
        for (VariableDeclarator variable : variables.variables()) {
          expressions.declare(checker.model().symbol(variable));
          if (variable.initializer() != null) {
            expressions.scan(variable.initializer());
            expressions.initialize(checker.model().symbol(variable));
          }
        }
        yield start;
      }
      case Statement.LocalType s -> {
        if (checker.model().symbol(s.declaration()) instanceof TypeSymbol declared) {
          expressions.enterClass(declared);
        }
        yield start;
      }
      case Statement.ExpressionStatement s -> {
        expressions.scan(s.expression());
        boolean ends = expressions.neverReturns(s.expression());
        if (ends) {
          expressions.setState(Assignment.unreachable());
        }
        yield ends ? Reachability.UNREACHED : start;
      }
      case Statement.If s -> scanIf(s, start);
      case Statement.While s -> scanWhile(s);
      case Statement.DoWhile s -> scanDoWhile(s, start);
      case Statement.For s -> scanFor(s);
      case Statement.ForEach s -> scanForEach(s);
      case Statement.Labeled s -> {
        FlowJumps.Exit exit = jumps.enterBreak(s);
        Reachability end = scan(s.body(), start);
        yield leave(exit, end);
      }
      case Statement.Break s -> jump(jumps.breakOf(checker.model().target(s)), start);
      case Statement.Continue s -> jump(jumps.continueOf(checker.model().target(s)), start);
      case Statement.Return s -> {
        if (s.value() != null) {
          expressions.scan(s.value());
        }
        if (inInitializer) {
          yield Reachability.REACHED; // reported already
        }
        if (inLambda) {
          expressions.setState(Assignment.unreachable());
          yield Reachability.UNREACHED;
        }
        jumps.leave(0, expressions.state(), at -> requireAssigned(ownBlank, at, s.range()));
        expressions.setState(Assignment.unreachable());
        yield Reachability.UNREACHED;
      }
      case Statement.Yield s -> {
        recordYield(s.value());
        expressions.setState(Assignment.unreachable());
        yield Reachability.UNREACHED;
      }
      case Statement.Switch s -> scanSwitch(s);
      case Statement.Empty s -> start;
      case Statement.Unsafe s -> scan(s.body(), start);
      case Statement.StaticAssert s -> start;
      case Statement.ConstructorCall s -> {
        s.arguments().forEach(expressions::scan);
        yield start;
      }
      case Statement.Throw s -> {
        expressions.scan(s.exception());
        expressions.setState(Assignment.unreachable());
        yield Reachability.UNREACHED;
      }
      case Statement.Try s -> tries.scan(s, start);
      case Statement.Synchronized s -> {
        expressions.scan(s.lock());
        yield scan(s.body(), start);
      }
      case Statement.Assert s -> {
        // What is assigned there is not assigned behind it (JLS 16.2.4).
        Assignment before = expressions.state().copy();
        expressions.scanCondition(s.condition());
        if (s.detail() != null) {
          expressions.setState(expressions.whenFalse());
          expressions.scan(s.detail());
        }
        expressions.setState(before);
        yield start;
      }
    };
  }

  private Reachability scanAll(List<Statement> statements, Reachability start) {
    Reachability reached = start;
    for (Statement statement : statements) {
      // A compact constructor may end before the assignments that it implies.
      if (reached == Reachability.UNREACHED && !isImplied(statement)) {
        checker.report(Code.UNREACHABLE, statement.range(), "this statement is never reached");
        if (!(statement instanceof Statement.Empty)) {
          reached = Reachability.REPORTED;
        }
      }
      reached = scan(statement, reached);
    }
    return reached;
  }

  private static boolean isImplied(Statement statement) {
    return statement.range().file().origin() != null;
  }

  private Reachability scanIf(Statement.If s, Reachability start) {
    expressions.scanCondition(s.condition());
    Assignment whenFalse = expressions.whenFalse();
    expressions.setState(expressions.whenTrue());
    Reachability end = scan(s.thenBranch(), start);
    Assignment afterThen = expressions.state();
    expressions.setState(whenFalse);
    // JLS 14.22 does not look at the condition's value, so that `if (DEBUG)` may switch code off.
    Reachability elseEnd =
        s.elseBranch() == null ? Reachability.REACHED : scan(s.elseBranch(), Reachability.REACHED);
    expressions.setState(afterThen.meet(expressions.state()));
    return end.or(elseEnd);
  }

  private Reachability scanWhile(Statement.While s) {
    Boolean constant = expressions.constantTruth(s.condition());
    FlowJumps.Exit exit = jumps.enterBreak(s);
    Assignment afterCondition =
        loop(
            s,
            () -> expressions.scanCondition(s.condition()),
            () -> scanBody(s.body(), constant),
            () -> {});
    expressions.setState(afterCondition);
    return leave(exit, Reachability.of(!Boolean.TRUE.equals(constant)));
  }

  private void scanBody(Statement body, @Nullable Boolean condition) {
    Reachability start = Reachability.REACHED;
    if (Boolean.FALSE.equals(condition)) {
      checker.report(Code.UNREACHABLE, body.range(), "the body of this loop is never reached");
      start = Reachability.REPORTED;
    }
    scan(body, start);
  }

  /**
   * A loop with its condition in front. Runs again when its body assigns a variable that was taken
   * to be unassigned; gives the state when the condition is false.
   */
  private Assignment loop(Statement loop, Runnable condition, Runnable body, Runnable update) {
    Assignment entry = expressions.state().copy();
    while (true) {
      expressions.setState(entry.copy());
      condition.run();
      Assignment whenFalse = expressions.whenFalse();
      expressions.setState(expressions.whenTrue());
      FlowJumps.Exit continued = jumps.enterContinue(loop);
      body.run();
      expressions.setState(expressions.state().meet(continued.state()));
      update.run();
      Assignment again = entry.withUnassignedOf(expressions.state());
      if (again.sameUnassigned(entry)) {
        return whenFalse;
      }
      entry = again;
    }
  }

  private Reachability scanDoWhile(Statement.DoWhile s, Reachability start) {
    Boolean constant = expressions.constantTruth(s.condition());
    FlowJumps.Exit exit = jumps.enterBreak(s);
    Assignment entry = expressions.state().copy();
    while (true) {
      expressions.setState(entry.copy());
      FlowJumps.Exit continued = jumps.enterContinue(s);
      Reachability end = scan(s.body(), start).or(Reachability.of(continued.isTaken()));
      expressions.setState(expressions.state().meet(continued.state()));
      expressions.scanCondition(s.condition());
      Assignment whenFalse = expressions.whenFalse();
      Assignment again = entry.withUnassignedOf(expressions.whenTrue());
      if (again.sameUnassigned(entry)) {
        expressions.setState(whenFalse);
        return leave(exit, Boolean.TRUE.equals(constant) ? Reachability.UNREACHED : end);
      }
      entry = again;
    }
  }

  private Reachability scanFor(Statement.For s) {
    s.initializers().forEach(i -> scan(i, Reachability.REACHED));
    Expression condition = s.condition();
    Boolean constant = condition == null ? Boolean.TRUE : expressions.constantTruth(condition);
    FlowJumps.Exit exit = jumps.enterBreak(s);
    Assignment afterCondition =
        loop(
            s,
            () -> {
              if (condition == null) {
                expressions.setAlwaysTrue();
              } else {
                expressions.scanCondition(condition);
              }
            },
            () -> scanBody(s.body(), constant),
            () -> s.updates().forEach(expressions::scan));
    expressions.setState(afterCondition);
    return leave(exit, Reachability.of(!Boolean.TRUE.equals(constant)));
  }

  private Reachability scanForEach(Statement.ForEach s) {
    expressions.scan(s.iterable());
    FlowJumps.Exit exit = jumps.enterBreak(s);
    Assignment after =
        loop(
            s,
            expressions::setEither,
            () -> {
              expressions.declare(checker.model().symbol(s));
              expressions.initialize(checker.model().symbol(s));
              scan(s.body(), Reachability.REACHED);
            },
            () -> {});
    expressions.setState(after);
    return leave(exit, Reachability.REACHED);
  }

  private Reachability leave(FlowJumps.Exit exit, Reachability end) {
    if (exit.isTaken()) {
      Assignment normal =
          end == Reachability.REACHED ? expressions.state() : Assignment.unreachable();
      expressions.setState(normal.meet(exit.state()));
    }
    return end.or(Reachability.of(exit.isTaken()));
  }

  private Reachability jump(FlowJumps.@Nullable Exit exit, Reachability start) {
    if (exit == null && yields == null) {
      return start; // a jump to nowhere, which is reported already
    }
    if (exit != null) {
      jumps.leave(exit, expressions.state());
    }
    expressions.setState(Assignment.unreachable());
    return Reachability.UNREACHED;
  }

  /** Scans the value of a switch expression and notes what is assigned then. */
  private void recordYield(Expression value) {
    Yields sink = yields;
    if (sink == null) {
      expressions.scan(value);
    } else if (sink.isCondition) {
      expressions.scanCondition(value);
      jumps.leave(sink.depth, expressions.whenTrue(), at -> sink.whenTrue = sink.whenTrue.meet(at));
      jumps.leave(
          sink.depth, expressions.whenFalse(), at -> sink.whenFalse = sink.whenFalse.meet(at));
    } else {
      expressions.scan(value);
      jumps.leave(sink.depth, expressions.state(), at -> sink.whenTrue = sink.whenTrue.meet(at));
    }
  }

  private Reachability scanSwitch(Statement.Switch s) {
    expressions.scan(s.selector());
    FlowJumps.Exit exit = jumps.enterBreak(s);
    Assignment selected = expressions.state().copy();
    Assignment afterArrows = Assignment.unreachable();
    boolean hasDefault = checker.model().isExhaustive(s);
    Reachability arrowEnd = Reachability.UNREACHED;
    Reachability end = Reachability.of(s.cases().isEmpty());
    expressions.setState(Assignment.unreachable());
    for (SwitchCase switchCase : s.cases()) {
      hasDefault |=
          switchCase.labels().stream().anyMatch(l -> l instanceof SwitchCase.DefaultLabel);
      switch (switchCase.body()) {
        case SwitchCase.Group group -> {
          expressions.setState(expressions.state().meet(guarded(switchCase, selected)));
          end = scanAll(group.statements(), Reachability.REACHED);
        }
        case SwitchCase.ArrowExpression arrow -> {
          expressions.setState(guarded(switchCase, selected));
          expressions.scan(arrow.expression());
          boolean ends = expressions.neverReturns(arrow.expression());
          arrowEnd = arrowEnd.or(Reachability.of(!ends));
          afterArrows = ends ? afterArrows : afterArrows.meet(expressions.state());
        }
        case SwitchCase.ArrowStatement arrow -> {
          expressions.setState(guarded(switchCase, selected));
          // The end of a case is a jump behind the switch, reported or not.
          Reachability caseEnd = scan(arrow.statement(), Reachability.REACHED);
          arrowEnd = arrowEnd.or(Reachability.of(caseEnd != Reachability.UNREACHED));
          afterArrows = afterArrows.meet(expressions.state());
        }
      }
    }
    boolean usesArrows =
        !s.cases().isEmpty() && !(s.cases().get(0).body() instanceof SwitchCase.Group);
    Assignment after = usesArrows ? afterArrows : expressions.state();
    expressions.setState(hasDefault ? after : after.meet(selected));
    return leave(exit, !hasDefault ? Reachability.REACHED : usesArrows ? arrowEnd : end);
  }

  /** What is assigned where a case begins, behind its guard. */
  private Assignment guarded(SwitchCase switchCase, Assignment selected) {
    Expression guard = switchCase.guard();
    if (guard == null) {
      return selected.copy();
    }
    Assignment before = expressions.state();
    expressions.setState(selected.copy());
    expressions.scanCondition(guard);
    Assignment within = expressions.whenTrue();
    expressions.setState(before);
    return within;
  }

  /** What is assigned when a condition holds and when it does not. */
  record Outcomes(Assignment whenTrue, Assignment whenFalse) {}

  /** A switch expression: leaves the state in which all of its results meet. */
  void scanSwitchExpression(Expression.Switch s) {
    expressions.setState(scanResults(s, false).whenTrue);
  }

  /** A switch expression that is a condition (JLS 16.1.7). */
  Outcomes scanSwitchCondition(Expression.Switch s) {
    Yields own = scanResults(s, true);
    expressions.setState(own.whenTrue.meet(own.whenFalse));
    return new Outcomes(own.whenTrue, own.whenFalse);
  }

  private Yields scanResults(Expression.Switch s, boolean isCondition) {
    expressions.scan(s.selector());
    Yields outer = yields;
    Yields own = new Yields(isCondition, jumps.depth());
    yields = own;
    Assignment selected = expressions.state().copy();
    expressions.setState(Assignment.unreachable());
    for (int i = 0; i < s.cases().size(); i++) {
      SwitchCase switchCase = s.cases().get(i);
      switch (switchCase.body()) {
        case SwitchCase.Group group -> {
          expressions.setState(expressions.state().meet(guarded(switchCase, selected)));
          boolean last = i == s.cases().size() - 1;
          Reachability end = scanAll(group.statements(), Reachability.REACHED);
          if (end == Reachability.REACHED && last) {
            reportNoYield(switchCase);
          }
        }
        case SwitchCase.ArrowExpression arrow -> {
          expressions.setState(guarded(switchCase, selected));
          recordYield(arrow.expression());
        }
        case SwitchCase.ArrowStatement arrow -> {
          expressions.setState(guarded(switchCase, selected));
          if (scan(arrow.statement(), Reachability.REACHED) == Reachability.REACHED) {
            reportNoYield(switchCase);
          }
        }
      }
    }
    yields = outer;
    return own;
  }

  /** A lambda: what its body assigns is assigned when it runs (JLS 16.1.10). */
  void scanLambda(Expression.Lambda lambda) {
    Assignment before = expressions.state().copy();
    Yields outerYields = yields;
    boolean wasInInitializer = inInitializer;
    boolean wasInLambda = inLambda;
    yields = null;
    inInitializer = false;
    inLambda = true;
    // Nothing tells when a lambda's body runs, and whether it does so once (JLS 16.1.10).
    expressions.setState(before.withoutUnassigned(expressions.fields()));
    switch (lambda.body()) {
      case Expression expression -> expressions.scan(expression);
      case Statement.Block block -> scan(block, Reachability.REACHED);
    }
    inLambda = wasInLambda;
    inInitializer = wasInInitializer;
    yields = outerYields;
    expressions.setState(before);
  }

  private void reportNoYield(SwitchCase switchCase) {
    checker.report(
        Code.MISSING_RETURN, switchCase.range(), "this case may end without yielding a value");
  }

  /** Reports a read of a variable that may hold nothing. */
  void reportUnassigned(SourceRange range, String name) {
    checker.report(Code.UNASSIGNED, range, "`" + name + "` may have no value yet");
  }
}
