package dev.jkc.compiler.check;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.AsmText;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Operators;
import java.util.BitSet;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Definite assignment through expressions (JLS 16.1). */
final class FlowExpressions {
  private final Checker checker;
  private final FlowChecker flow;
  private final IdentityHashMap<Symbol, Integer> variables = new IdentityHashMap<>();
  private BitSet assigned = new BitSet();
  private Assignment state = Assignment.none();
  private Assignment whenTrue = state;
  private Assignment whenFalse = state;

  FlowExpressions(Checker checker, FlowChecker flow) {
    this.checker = checker;
    this.flow = flow;
  }

  Assignment state() {
    return state;
  }

  void setState(Assignment newState) {
    state = newState;
  }

  Assignment whenTrue() {
    return whenTrue;
  }

  Assignment whenFalse() {
    return whenFalse;
  }

  void setAlwaysTrue() {
    whenTrue = state;
    whenFalse = Assignment.unreachable();
  }

  void setEither() {
    whenTrue = state;
    whenFalse = state.copy();
  }

  void declare(@Nullable Symbol symbol) {
    if (symbol != null) {
      state.declare(variables.computeIfAbsent(symbol, s -> variables.size()));
    }
  }

  void declareField(FieldSymbol field) {
    declare(field);
  }

  void initialize(@Nullable Symbol symbol) {
    Integer variable = symbol == null ? null : variables.get(symbol);
    if (variable != null) {
      state.assign(variable);
    }
  }

  /** The final fields that are followed. */
  BitSet fields() {
    BitSet fields = new BitSet();
    variables.forEach(
        (symbol, variable) -> {
          if (symbol instanceof FieldSymbol) {
            fields.set(variable);
          }
        });
    return fields;
  }

  /** Notes which variables have no value where a class stands that may use them. */
  void enterClass(@Nullable TypeSymbol declared) {
    if (declared == null) {
      return;
    }
    for (LocalSymbol local : declared.visibleLocals().values()) {
      Integer variable = variables.get(local);
      if (variable != null && !state.isAssigned(variable)) {
        checker.captures().noteUnassigned(declared, local);
      }
    }
  }

  /** Whether a field has its value where a state holds. */
  boolean isAssigned(FieldSymbol field, Assignment where) {
    Integer variable = variables.get(field);
    return variable == null || where.isAssigned(variable);
  }

  /** The variables that were assigned since {@link #startAssigned}, whether for certain or not. */
  BitSet assigned() {
    return assigned;
  }

  /** Begins to note what is assigned; gives what was noted so far. */
  BitSet startAssigned() {
    BitSet before = assigned;
    assigned = new BitSet();
    return before;
  }

  /** Adds what was noted before to what is noted now. */
  void addAssigned(BitSet before) {
    assigned.or(before);
  }

  /** The value of a constant condition, or null. */
  @Nullable Boolean constantTruth(Expression condition) {
    return checker.model().constant(condition) instanceof Constant.Truth truth
        ? truth.value()
        : null;
  }

  /** Whether an expression is a call of a method that does not return. */
  boolean neverReturns(Expression expression) {
    return checker.bindings().neverReturns(expression);
  }

  /** Scans a condition and leaves the states for both outcomes. */
  void scanCondition(Expression condition) {
    Boolean constant = constantTruth(condition);
    if (constant != null) {
      scan(condition);
      whenTrue = constant ? state : Assignment.unreachable();
      whenFalse = constant ? Assignment.unreachable() : state;
      return;
    }
    switch (condition) {
      case Expression.Parenthesized inner -> scanCondition(inner.inner());
      case Expression.Unary unary when unary.operator() == Operators.Unary.NOT -> {
        scanCondition(unary.operand());
        Assignment swapped = whenTrue;
        whenTrue = whenFalse;
        whenFalse = swapped;
      }
      case Expression.Binary binary when binary.operator() == Operators.Binary.CONDITIONAL_AND -> {
        scanCondition(binary.left());
        Assignment leftFalse = whenFalse;
        state = whenTrue;
        scanCondition(binary.right());
        whenFalse = whenFalse.meet(leftFalse);
      }
      case Expression.Binary binary when binary.operator() == Operators.Binary.CONDITIONAL_OR -> {
        scanCondition(binary.left());
        Assignment leftTrue = whenTrue;
        state = whenFalse;
        scanCondition(binary.right());
        whenTrue = whenTrue.meet(leftTrue);
      }
      case Expression.Conditional conditional -> {
        scanCondition(conditional.condition());
        Assignment onFalse = whenFalse;
        state = whenTrue;
        scanCondition(conditional.whenTrue());
        Assignment trueTrue = whenTrue;
        Assignment trueFalse = whenFalse;
        state = onFalse;
        scanCondition(conditional.whenFalse());
        whenTrue = whenTrue.meet(trueTrue);
        whenFalse = whenFalse.meet(trueFalse);
      }
      case Expression.Switch s -> {
        FlowChecker.Outcomes outcomes = flow.scanSwitchCondition(s);
        whenTrue = outcomes.whenTrue();
        whenFalse = outcomes.whenFalse();
      }
      default -> {
        scan(condition);
        whenTrue = state.copy();
        whenFalse = state.copy();
      }
    }
  }

  /** Scans an expression in evaluation order. */
  void scan(Expression expression) {
    switch (expression) {
      case Expression.Name name -> read(name, name.text());
      case Expression.FieldAccess access -> {
        if (isOwnField(access)) {
          read(access, access.name().text());
        } else {
          scan(access.target());
        }
      }
      case Expression.MethodCall call -> {
        if (call.target() != null) {
          scan(call.target());
        }
        call.arguments().forEach(this::scan);
      }
      case Expression.New creation -> {
        if (creation.outer() != null) {
          scan(creation.outer());
        }
        creation.arguments().forEach(this::scan);
        TypeSymbol anonymous = checker.model().anonymous(creation);
        enterClass(anonymous);
        if (anonymous != null) {
          flow.scanAnonymous(anonymous);
        }
      }
      case Expression.NewArray creation -> {
        creation.lengths().forEach(this::scan);
        if (creation.initializer() != null) {
          scan(creation.initializer());
        }
      }
      case Expression.ArrayInitializer braces -> braces.elements().forEach(this::scan);
      case Expression.Index index -> {
        scan(index.target());
        scan(index.index());
      }
      case Expression.Unary unary -> scanUnary(unary);
      case Expression.Binary binary -> scanBinary(binary);
      case Expression.Assign assign -> {
        scanTarget(assign.target());
        scan(assign.value());
        assign(assign.target());
      }
      case Expression.CompoundAssign assign -> {
        scan(assign.target());
        scan(assign.value());
        assign(assign.target());
      }
      case Expression.Conditional conditional -> scanConditional(conditional);
      case Expression.Cast cast -> scan(cast.operand());
      case Expression.Parenthesized inner -> scan(inner.inner());
      case Expression.Unsafe inner -> scan(inner.inner());
      case Expression.Switch s -> flow.scanSwitchExpression(s);
      case Expression.Asm asm -> scanAsm(asm.text());
      case Expression.IntegerLiteral e -> {}
      case Expression.FloatingLiteral e -> {}
      case Expression.CharLiteral e -> {}
      case Expression.StringLiteral e -> {}
      case Expression.BooleanLiteral e -> {}
      case Expression.NullLiteral e -> {}
      case Expression.This e -> {}
      case Expression.Super e -> {}
      case Expression.AnnotationValue e -> {}
      case Expression.TypeTest e -> scan(e.value());
      case Expression.PatternTest e -> scan(e.value());
      case Expression.Lambda e -> flow.scanLambda(e);
      case Expression.MethodReference e -> {
        if (e.target() != null) {
          scan(e.target());
        }
      }
      case Expression.ClassLiteral e -> {}
      case Expression.SizeOf e -> {}
      case Expression.AlignOf e -> {}
      case Expression.OffsetOf e -> {}
    }
  }

  private void scanUnary(Expression.Unary unary) {
    if (unary.operator() == Operators.Unary.NOT && constantTruth(unary) == null) {
      scanCondition(unary);
      state = whenTrue.meet(whenFalse);
      return;
    }
    scan(unary.operand());
    if (unary.operator().isIncrementOrDecrement()) {
      assign(unary.operand());
    }
  }

  private void scanBinary(Expression.Binary binary) {
    boolean isConditional =
        binary.operator() == Operators.Binary.CONDITIONAL_AND
            || binary.operator() == Operators.Binary.CONDITIONAL_OR;
    if (isConditional && constantTruth(binary) == null) {
      scanCondition(binary);
      state = whenTrue.meet(whenFalse);
    } else {
      scan(binary.left());
      scan(binary.right());
    }
  }

  private void scanConditional(Expression.Conditional conditional) {
    scanCondition(conditional.condition());
    Assignment onFalse = whenFalse;
    state = whenTrue;
    scan(conditional.whenTrue());
    Assignment afterTrue = state;
    state = onFalse;
    scan(conditional.whenFalse());
    state = state.meet(afterTrue);
  }

  private void scanAsm(AsmText text) {
    for (AsmText.Argument argument : text.arguments()) {
      if (argument instanceof AsmText.Operand operand && operand.value() != null) {
        if (operand.direction().text().startsWith("in")) {
          scan(operand.value());
        } else {
          scanTarget(operand.value());
        }
        if (operand.output() != null) {
          scanTarget(operand.output());
        }
      }
    }
    for (AsmText.Argument argument : text.arguments()) {
      if (argument instanceof AsmText.Operand operand) {
        Expression output = operand.hasArrow() ? operand.output() : operand.value();
        if (output != null && !operand.direction().text().equals("in")) {
          assign(output);
        }
      }
    }
  }

  /** What is evaluated before a value is stored: nothing for a variable. */
  private void scanTarget(Expression target) {
    switch (target) {
      case Expression.Name name -> {}
      case Expression.Parenthesized inner -> scanTarget(inner.inner());
      case Expression.FieldAccess access when isOwnField(access) -> {}
      default -> scan(target);
    }
  }

  private static boolean isOwnField(Expression.FieldAccess access) {
    return PlaceChecker.isThis(access.target());
  }

  private void read(Expression expression, String name) {
    Symbol symbol = checker.model().symbol(expression);
    Integer variable = symbol == null ? null : variables.get(symbol);
    if (variable != null
        && !state.isAssigned(variable)
        && checker.model().constant(expression) == null) {
      flow.reportUnassigned(expression.range(), name);
      state.assume(variable);
    }
  }

  private void assign(Expression target) {
    switch (target) {
      case Expression.Parenthesized inner -> assign(inner.inner());
      case Expression.Name name -> assign(name, checker.model().symbol(name));
      case Expression.FieldAccess access when isOwnField(access) ->
          assign(access, checker.model().symbol(access));
      default -> {}
    }
  }

  private void assign(Expression target, @Nullable Symbol symbol) {
    Integer variable = symbol == null ? null : variables.get(symbol);
    boolean isFresh = variable != null && state.isUnassigned(variable);
    if (symbol instanceof LocalSymbol && checker.model().instance(target) != null) {
      return; // of the method around the class at hand, which is refused as a place
    }
    if (symbol instanceof LocalSymbol local && !isFresh && !local.isFinal()) {
      checker.captures().noteReassigned(local, target.range());
    }
    if (variable == null || symbol == null) {
      return;
    }
    boolean isFinal =
        symbol instanceof LocalSymbol local
            ? local.isFinal() && !local.isParameter() // refused as a place
            : symbol instanceof FieldSymbol field && field.isFinal();
    if (isFinal && !state.isUnassigned(variable)) {
      checker.report(
          Code.REASSIGNED,
          target.range(),
          "`" + symbol.name() + "` is final and may be assigned already");
    }
    if (!state.isAssigned(variable)) {
      assigned.set(variable);
    }
    state.assign(variable);
  }
}
