package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.check.Checker;
import dev.jkc.compiler.check.SwitchChecker;
import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirExpression.BinaryOperator;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.SwitchCase;
import dev.jkc.lang.ast.VariableDeclarator;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Statements: loops become endless ones with breaks, jumps get labels. */
final class StatementGenerator {
  private final FunctionGenerator code;

  StatementGenerator(FunctionGenerator code) {
    this.code = code;
  }

  HirStatement generate(Statement statement) {
    SourceRange range = statement.range();
    if (!(statement instanceof Statement.Block)) {
      code.lines().note(range);
    }
    return switch (statement) {
      case Statement.Block s -> block(s.statements());
      case Statement.LocalVariables s -> variables(s);
      case Statement.LocalType s -> empty();
      case Statement.ExpressionStatement s -> scoped(s, () -> effect(s.expression()));
      case Statement.If s -> scoped(s, () -> choice(s));
      case Statement.While s -> scoped(s, () -> whileLoop(s));
      case Statement.DoWhile s -> scoped(s, () -> doWhile(s));
      case Statement.For s -> scoped(s, () -> forLoop(s));
      case Statement.ForEach s -> code.slots().scoped(() -> new ForEachGenerator(code).generate(s));
      case Statement.Labeled s -> {
        HirLabel end = breakLabel(s, s.label().text());
        yield new HirStatement.Labeled(end, generate(s.body()));
      }
      case Statement.Break s -> code.jumps().leave(target(code.breakLabels(), s), range);
      case Statement.Continue s -> code.jumps().leave(target(code.continueLabels(), s), range);
      case Statement.Return s ->
          scoped(
              s,
              () ->
                  code.jumps().giveBack(s.value() == null ? null : code.result(s.value()), range));
      case Statement.Yield s -> scoped(s, () -> yieldValue(s.value(), range));
      case Statement.Switch s -> {
        HirLabel end = breakLabel(s, "switch");
        yield new HirStatement.Labeled(
            end, code.slots().scoped(() -> switchOver(s.selector(), s.cases(), range)));
      }
      case Statement.Empty s -> empty();
      case Statement.Unsafe s -> {
        code.enterUnsafe();
        HirStatement body = block(s.body().statements());
        code.leaveUnsafe();
        yield body;
      }
      case Statement.StaticAssert s -> empty();
      case Statement.ConstructorCall s -> code.expressions().calls().constructorCall(s);
      case Statement.Throw s -> scoped(s, () -> new TryGenerator(code).generate(s));
      case Statement.Try s -> new TryGenerator(code).generate(s);
      case Statement.Synchronized s -> new TryGenerator(code).generate(s);
      case Statement.Assert s -> new AssertGenerator(code).generate(s);
    };
  }

  private HirStatement scoped(Statement statement, Supplier<HirStatement> part) {
    return code.slots().scoped(part, code.model().namedBehind(statement));
  }

  private HirStatement choice(Statement.If choice) {
    return new HirStatement.If(
        code.expressions()
            .valueAt(
                choice.condition(), Primitive.BOOLEAN, Lines.before(choice.condition().range())),
        generate(choice.thenBranch()),
        choice.elseBranch() == null ? null : generate(choice.elseBranch()),
        choice.range());
  }

  private HirStatement whileLoop(Statement.While loop) {
    SourceRange place = Lines.before(loop.condition().range());
    return loop(loop, loop.condition(), place, loop.body(), List.of());
  }

  private static HirStatement empty() {
    return new HirStatement.Block(List.of());
  }

  private HirStatement block(List<Statement> statements) {
    return code.slots()
        .scoped(() -> new HirStatement.Block(statements.stream().map(this::generate).toList()));
  }

  private HirStatement forLoop(Statement.For loop) {
    List<HirStatement> all = new ArrayList<>();
    loop.initializers().forEach(initializer -> all.add(generate(initializer)));
    Expression condition = loop.condition();
    SourceRange place = condition == null ? loop.range() : Lines.place(condition);
    all.add(loop(loop, condition, place, loop.body(), loop.updates()));
    return new HirStatement.Block(all);
  }

  /** An expression for its effects. */
  HirStatement effect(Expression expression) {
    Expression inner = expression;
    boolean unsafe = false;
    while (inner instanceof Expression.Unsafe || inner instanceof Expression.Parenthesized) {
      unsafe |= inner instanceof Expression.Unsafe;
      inner =
          inner instanceof Expression.Unsafe u
              ? u.inner()
              : ((Expression.Parenthesized) inner).inner();
    }
    if (inner instanceof Expression.Asm asm) {
      return new AsmGenerator(code).statement(asm.text());
    }
    if (unsafe) {
      code.enterUnsafe();
    }
    HirStatement statement =
        new HirStatement.Evaluate(code.expressions().erasedValue(inner), expression.range());
    if (unsafe) {
      code.leaveUnsafe();
    }
    return statement;
  }

  private HirStatement variables(Statement.LocalVariables statement) {
    List<HirStatement> all = new ArrayList<>();
    for (VariableDeclarator variable : statement.variables()) {
      LocalSymbol symbol = (LocalSymbol) code.model().symbol(variable);
      if (symbol == null) {
        throw new IllegalStateException("undeclared variable at " + variable.range());
      }
      HirLocal local = code.local(symbol);
      code.slots().declare(symbol.type());
      Expression initializer = variable.initializer();
      code.lines().note(variable.name().range());
      HirExpression value =
          initializer == null
              ? null
              : code.slots()
                  .scoped(
                      () -> code.expressions().valueAs(initializer, code.typeIn(symbol.type())));
      if (value != null && !code.program().checker().isReassigned(symbol)) {
        code.nulls().note(local, value);
      }
      all.add(new HirStatement.Let(local, value, variable.range()));
    }
    return all.size() == 1 ? all.get(0) : new HirStatement.Block(all);
  }

  private HirLabel breakLabel(Node node, String name) {
    HirLabel label = code.jumps().label("end_of_" + name);
    code.breakLabels().put(node, label);
    return label;
  }

  private HirLabel target(IdentityHashMap<Node, HirLabel> labels, Statement jump) {
    Statement target = code.model().target(jump);
    HirLabel label = target == null ? null : labels.get(target);
    if (label == null) {
      throw new IllegalStateException("jump without a target at " + jump.range());
    }
    return label;
  }

  private HirStatement loop(
      Statement loop,
      @Nullable Expression condition,
      SourceRange place,
      Statement body,
      List<Expression> updates) {
    SourceRange range = loop.range();
    HirLabel end = breakLabel(loop, "loop");
    HirLabel next = code.jumps().label("next");
    code.continueLabels().put(loop, next);
    List<HirStatement> inside = new ArrayList<>();
    code.lines().note(place);
    if (condition != null && !isTrue(condition)) {
      inside.add(
          breakUnless(
              code.expressions().valueAt(condition, Primitive.BOOLEAN, place),
              end,
              condition.range()));
    }
    inside.add(new HirStatement.Labeled(next, generate(body)));
    for (Expression update : updates) {
      code.lines().note(update.range());
      inside.add(effect(update));
    }
    return new HirStatement.Labeled(
        end, new HirStatement.Loop(new HirStatement.Block(inside), range));
  }

  private boolean isTrue(Expression condition) {
    return code.model().constant(condition) instanceof Constant.Truth truth && truth.value();
  }

  static HirStatement breakUnless(HirExpression condition, HirLabel end, SourceRange range) {
    return new HirStatement.If(
        condition, new HirStatement.Block(List.of()), new HirStatement.Break(end, range), range);
  }

  private HirStatement doWhile(Statement.DoWhile statement) {
    HirLabel end = breakLabel(statement, "loop");
    HirLabel next = code.jumps().label("next");
    code.continueLabels().put(statement, next);
    HirStatement inside = generate(statement.body());
    SourceRange condition = statement.condition().range();
    code.lines().note(Lines.before(condition));
    HirStatement body =
        new HirStatement.Block(
            List.of(
                new HirStatement.Labeled(next, inside),
                breakUnless(
                    code.expressions()
                        .valueAt(statement.condition(), Primitive.BOOLEAN, Lines.before(condition)),
                    end,
                    condition)));
    return new HirStatement.Labeled(end, new HirStatement.Loop(body, statement.range()));
  }

  private HirStatement yieldValue(Expression value, SourceRange range) {
    FunctionGenerator.YieldTarget target = code.yields().getFirst();
    return new HirStatement.Block(
        List.of(
            new HirStatement.Evaluate(
                new HirExpression.Assign(
                    new HirPlace.Local(target.result()),
                    code.expressions().yielded(value, target.type()),
                    Access.PLAIN),
                range),
            code.jumps().leave(target.end(), range)));
  }

  /** A switch; arms with an arrow end with a jump behind it. */
  HirStatement switchOver(Expression selector, List<SwitchCase> cases, SourceRange range) {
    Type type = Boxes.operand(code.typeOf(selector));
    HirLabel end = new HirLabel("arm_done");
    if (asksObjects(type, cases)) {
      return switchOverObjects(selector, cases, end, range);
    }
    int nested = Checker.isString(type) ? new StringSwitches(code).inside(selector, cases) : 0;
    Map<String, Long> numbers = Checker.isString(type) ? numbers(cases) : Map.of();
    boolean isEnum =
        type instanceof Type.Declared declared && declared.symbol().kind() == TypeSymbol.Kind.ENUM;
    HirExpression value;
    if (isEnum) {
      HirExpression found = code.expressions().value(selector);
      code.lines().note(range);
      HirExpression constant =
          code.expressions()
              .checks()
              .notNull(
                  selector, found, NullMessages.invoke(code.program().enumOrdinal(), type), range);
      value =
          new HirExpression.Call(
              code.program().runtime("java.lang", "Enum", "ordinal"), List.of(constant), range);
    } else if (Checker.isString(type)) {
      code.slots().copyString(selector, nested);
      value = new StringSwitchGenerator(code).number(selector, numbers, range);
    } else {
      value = code.expressions().valueAt(selector, type, Lines.before(selector.range()));
    }
    List<HirStatement.Arm> arms = new ArrayList<>();
    for (SwitchCase switchCase : cases) {
      List<Long> values = new ArrayList<>();
      boolean isDefault = false;
      for (SwitchCase.Label label : switchCase.labels()) {
        if (label instanceof SwitchCase.ConstantLabel constant && Checker.isString(type)) {
          values.add(numbers.get(textOf(constant)));
        } else if (label instanceof SwitchCase.ConstantLabel constant && isEnum) {
          if (code.model().symbol(constant.value()) instanceof FieldSymbol named) {
            values.add((long) named.owner().ordinalOf(named.name()));
          }
        } else if (label instanceof SwitchCase.ConstantLabel constant) {
          HirExpression constantValue = code.expressions().valueAs(constant.value(), type);
          values.add(((HirExpression.IntegerConstant) constantValue).value());
        } else {
          isDefault = true;
        }
      }
      arms.add(new HirStatement.Arm(values, isDefault, arm(switchCase, end)));
    }
    if (Checker.isString(type)) {
      code.slots().countString();
    }
    return new HirStatement.Labeled(end, new HirStatement.Switch(value, arms, range));
  }

  /** Where code behind a switch expression is; javac loses the end of those that it rewrites. */
  SourceRange endOf(Expression.Switch expression) {
    Type type = Boxes.operand(code.typeOf(expression.selector()));
    boolean isRewritten = !(type instanceof Primitive) && !asksObjects(type, expression.cases());
    return isRewritten ? expression.range() : Lines.end(expression.range());
  }

  static boolean asksObjects(Type selector, List<SwitchCase> cases) {
    boolean isEnum =
        selector instanceof Type.Declared declared
            && declared.symbol().kind() == TypeSymbol.Kind.ENUM;
    boolean isOfConstants = selector instanceof Primitive || Checker.isString(selector) || isEnum;
    return !isOfConstants || SwitchChecker.usesPatterns(cases);
  }

  private HirStatement switchOverObjects(
      Expression selector, List<SwitchCase> cases, HirLabel end, SourceRange range) {
    PatternSwitchGenerator patterns = new PatternSwitchGenerator(code);
    code.slots().declare(2); // what javac keeps the object and a number of a case in
    HirExpression number = code.slots().scoped(() -> patterns.number(selector, cases, range));
    List<HirStatement.Arm> arms = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      patterns.declare(cases.get(i));
      arms.add(new HirStatement.Arm(List.of((long) i), false, arm(cases.get(i), end)));
    }
    return new HirStatement.Labeled(end, new HirStatement.Switch(number, arms, range));
  }

  /** The cases of a switch over strings, numbered. */
  private Map<String, Long> numbers(List<SwitchCase> cases) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    for (SwitchCase switchCase : cases) {
      for (SwitchCase.Label label : switchCase.labels()) {
        if (label instanceof SwitchCase.ConstantLabel constant) {
          numbers.put(textOf(constant), (long) numbers.size());
        }
      }
    }
    return numbers;
  }

  private String textOf(SwitchCase.ConstantLabel label) {
    return ((Constant.Text) Objects.requireNonNull(code.model().constant(label.value()))).value();
  }

  private HirStatement arm(SwitchCase switchCase, HirLabel end) {
    SourceRange range = switchCase.range();
    return switch (switchCase.body()) {
      // The variables of a group are there in those behind it.
      case SwitchCase.Group group ->
          new HirStatement.Block(group.statements().stream().map(this::generate).toList());
      case SwitchCase.ArrowStatement arrow ->
          new HirStatement.Block(
              List.of(generate(arrow.statement()), new HirStatement.Break(end, range)));
      case SwitchCase.ArrowExpression arrow -> {
        code.lines().note(arrow.expression().range());
        yield code.model().isResult(arrow.expression())
            ? yieldValue(arrow.expression(), range)
            : new HirStatement.Block(
                List.of(effect(arrow.expression()), new HirStatement.Break(end, range)));
      }
    };
  }

  /** {@code local = local + 1}. */
  static HirStatement advance(HirLocal local, SourceRange range) {
    HirExpression next =
        new HirExpression.Binary(
            BinaryOperator.ADD, FunctionGenerator.read(local), Values.integer(HirType.I64, 1));
    return new HirStatement.Evaluate(
        new HirExpression.Assign(new HirPlace.Local(local), next, Access.PLAIN), range);
  }

  /** Leaves a loop when a counter has reached a length. */
  static HirStatement breakAt(
      HirLocal counter, HirExpression length, HirLabel end, SourceRange range) {
    return breakUnless(
        new HirExpression.Compare(Comparison.LESS_SIGNED, FunctionGenerator.read(counter), length),
        end,
        range);
  }
}
