package dev.jkc.compiler.check;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.resolve.AnnotationSite;
import dev.jkc.compiler.resolve.CompleteTypes;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Bounds;
import dev.jkc.compiler.type.Capture;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.VariableDeclarator;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Statements (JLS 14). */
final class StatementChecker {
  private final Checker checker;
  private final SwitchChecker switches;
  private final TryChecker tries;
  private final JumpChecker jumps;
  private final LocalTypeNumbers localTypeNumbers = new LocalTypeNumbers();

  StatementChecker(Checker checker) {
    this.checker = checker;
    this.switches = new SwitchChecker(checker);
    this.tries = new TryChecker(checker, this);
    this.jumps = new JumpChecker(checker);
  }

  SwitchChecker switches() {
    return switches;
  }

  /** Statements of one block, in its scope. */
  void checkAll(List<Statement> statements, Body body) {
    for (Statement statement : statements) {
      check(statement, body);
    }
  }

  void check(Statement statement, Body body) {
    check(statement, null, body);
  }

  private void check(Statement statement, @Nullable String label, Body body) {
    switch (statement) {
      case Statement.Block block -> checkBlock(block, body);
      case Statement.LocalVariables variables -> checkVariables(variables, body);
      case Statement.LocalType type -> declareLocalType(type, body);
      case Statement.ExpressionStatement s -> checkEffect(s.expression(), body);
      case Statement.If s -> {
        Bindings bindings = checker.bindings();
        checker.expressions().checkCondition(s.condition(), body);
        checkScoped(s.thenBranch(), bindings.whenTrue(s.condition()), body);
        if (s.elseBranch() != null) {
          checkScoped(s.elseBranch(), bindings.whenFalse(s.condition()), body);
        }
        declareBehind(s, bindings.after(s), body);
      }
      case Statement.While s -> {
        checker.expressions().checkCondition(s.condition(), body);
        checkLoopBody(s, s.body(), checker.bindings().whenTrue(s.condition()), label, body);
        declareBehind(s, checker.bindings().after(s.condition(), s.body()), body);
      }
      case Statement.DoWhile s -> {
        checkLoopBody(s, s.body(), List.of(), label, body);
        checker.expressions().checkCondition(s.condition(), body);
        declareBehind(s, checker.bindings().after(s.condition(), s.body()), body);
      }
      case Statement.For s -> checkFor(s, label, body);
      case Statement.ForEach s -> checkForEach(s, label, body);
      case Statement.Labeled s -> checkLabeled(s, body);
      case Statement.Break s -> jumps.checkBreak(s, body);
      case Statement.Continue s -> jumps.checkContinue(s, body);
      case Statement.Return s -> checkReturn(s, body);
      case Statement.Yield s -> checkYield(s, body);
      case Statement.Switch s -> switches.checkStatement(s, label, body);
      case Statement.Empty s -> {}
      case Statement.Unsafe s -> {
        body.unsafe().push(new Body.UnsafeRegion(keyword(s), true));
        checkBlock(s.body(), body);
        checker.leaveUnsafe(body);
      }
      case Statement.StaticAssert s -> checkStaticAssert(s.condition(), s.message(), body);
      case Statement.Throw s -> tries.checkThrow(s, body);
      case Statement.Try s -> tries.check(s, body);
      case Statement.Synchronized s -> checkSynchronized(s, body);
      case Statement.Assert s -> {
        checker.expressions().checkCondition(s.condition(), body);
        if (s.detail() != null) {
          checkDetail(s.detail(), body);
        }
      }
      case Statement.ConstructorCall s -> checkConstructorCall(s, body);
    }
  }

  /** What an {@code assert} tells: anything with a text, without the condition's variables. */
  private void checkDetail(Expression detail, Body body) {
    Type type = checker.expressions().checkValue(detail, body, null);
    if (!type.isError() && !type.isReference() && !(type instanceof Type.Primitive)) {
      checker.report(
          Code.INCOMPATIBLE_TYPES, detail.range(), "`" + type + "` has no text to be a message");
    }
  }

  private void declareBehind(Statement statement, List<LocalSymbol> bound, Body body) {
    checker.model().setNamedBehind(statement, bound);
    bound.forEach(body::declare);
  }

  private void checkSynchronized(Statement.Synchronized statement, Body body) {
    Expression lock = statement.lock();
    Type type = checker.expressions().checkValue(lock, body, null);
    if (!type.isError() && (!type.isReference() || type == Type.Special.NULL)) {
      checker.report(
          Code.INCOMPATIBLE_TYPES, lock.range(), "a lock is an object, and `" + type + "` is none");
    }
    checkBlock(statement.body(), body);
  }

  private static SourceRange keyword(Statement.Unsafe statement) {
    int start = statement.range().start();
    return statement.range().file().range(start, start + "unsafe".length());
  }

  void checkBlock(Statement.Block block, Body body) {
    body.enterScope();
    checkWithTypes(block.statements(), body);
    body.leaveScope();
  }

  /** Checks statements that see each other's types, which nothing behind them does. */
  void checkWithTypes(List<Statement> statements, Body body) {
    Map<String, TypeSymbol> outerTypes = Map.copyOf(body.localTypes());
    checkAll(statements, body);
    body.localTypes().clear();
    body.localTypes().putAll(outerTypes);
  }

  private void checkScoped(Statement statement, List<LocalSymbol> bound, Body body) {
    body.enterScope();
    bound.forEach(body::declare);
    check(statement, body);
    body.leaveScope();
  }

  /** An expression for its effects; a value is dropped. */
  void checkEffect(Expression expression, Body body) {
    checker.expressions().check(expression, body, null);
  }

  private void checkVariables(Statement.LocalVariables statement, Body body) {
    boolean inferred = statement.type() instanceof TypeTree.Var;
    Type declared = inferred ? Type.Special.ERROR : checker.resolve(statement.type(), body);
    checker.annotations().checkVariable(statement.modifiers(), statement.type(), body);
    for (VariableDeclarator variable : statement.variables()) {
      Type type = CompleteTypes.withDimensions(declared, variable.extraDimensions());
      Expression value = variable.initializer();
      if (inferred) {
        type = inferType(variable, body);
      }
      LocalSymbol symbol = declare(variable, variable.name(), type, statement.modifiers(), body);
      if (!inferred && value != null) {
        checker.expressions().checkAssigned(value, body, symbol.type());
      }
      checker.noteConstant(symbol, value);
      if (value != null) {
        body.localViews().assign(symbol, value);
      }
    }
  }

  /** The type that the value of a variable declared with {@code var} gives it. */
  Type inferType(VariableDeclarator variable, Body body) {
    Expression value = variable.initializer();
    if (value == null) {
      return checker.error(
          Code.VAR_NEEDS_TYPE,
          variable.range(),
          "`" + variable.name().text() + "` is declared with `var` and needs a value");
    }
    Type type = checker.expressions().checkValue(value, body, null);
    if (type == Type.Special.NULL) {
      return checker.error(
          Code.VAR_NEEDS_TYPE,
          variable.name().range(),
          "`null` gives `var` no type: write the type");
    }
    return Bounds.withoutCaptures(type, checker.objectType());
  }

  private LocalSymbol declare(
      Node node, Identifier name, Type type, Modifiers modifiers, Body body) {
    boolean isFinal = modifiers.has(Modifiers.Modifier.FINAL);
    return declare(node, new LocalSymbol(name.text(), name.range(), type, isFinal, false), body);
  }

  /** Brings a variable into scope and records what declares it. */
  LocalSymbol declare(Node node, LocalSymbol symbol, Body body) {
    LocalSymbol previous = body.findLocal(symbol.name());
    if (previous != null) {
      checker
          .diagnostics()
          .report(
              Diagnostic.of(
                      Code.DUPLICATE,
                      symbol.range(),
                      "variable `" + symbol.name() + "` is declared already")
                  .at(previous.range(), "first declared here"));
    }
    body.declare(symbol);
    checker.model().setSymbol(node, symbol);
    return symbol;
  }

  private void declareLocalType(Statement.LocalType statement, Body body) {
    TypeSymbol symbol = addLocal(statement.declaration(), body);
    TypeSymbol previous = body.localTypes().get(symbol.name());
    // One of a method further out is shadowed.
    if (previous == null || previous.enclosing() != symbol.enclosing()) {
      body.localTypes().put(symbol.name(), symbol);
    } else {
      checker
          .diagnostics()
          .report(
              Diagnostic.of(
                      Code.DUPLICATE,
                      symbol.range(),
                      "type `" + symbol.name() + "` is declared already")
                  .at(previous.range(), "first declared here"));
    }
    checker.completer().setLocalTypes(symbol, body.localTypes(), body.typeContext().variables());
    checker.model().setSymbol(statement.declaration(), symbol);
  }

  /** Declares a local or anonymous class, numbered among those of its name (JLS 13.1). */
  TypeSymbol addLocal(Declaration.Type declaration, Body body) {
    int number = localTypeNumbers.next(declaration, body.owner());
    TypeSymbol symbol = checker.universe().addLocal(declaration, body.owner(), number);
    boolean isInInstance = !body.isStatic() && !body.owner().kind().isValue();
    symbol.setSurroundings(isInInstance, body.visibleLocals());
    if (symbol.kind() == TypeSymbol.Kind.CLASS) { // the others name no parameters around them
      symbol.setValuesAround(body.values(isInInstance));
    }
    if (body.isBeforeConstruction()) {
      symbol.setBeforeInstance(body.owner().hasOuterInstance());
    }
    for (Body.LambdaFrame lambda = body.lambda(); lambda != null; lambda = lambda.outer()) {
      lambda.closure().addCreated(symbol);
    }
    checker.completer().setLocalTypes(symbol, body.localTypes(), body.typeContext().variables());
    checker.bodies().noteLocal(symbol);
    return symbol;
  }

  private void checkLoopBody(
      Statement loop,
      Statement loopBody,
      List<LocalSymbol> bound,
      @Nullable String label,
      Body body) {
    body.targets().push(new Body.JumpTarget(label, loop, true, true, null));
    checkScoped(loopBody, bound, body);
    body.targets().pop();
  }

  private void checkFor(Statement.For statement, @Nullable String label, Body body) {
    body.enterScope();
    checkAll(statement.initializers(), body);
    if (statement.condition() != null) {
      checker.expressions().checkCondition(statement.condition(), body);
    }
    List<LocalSymbol> bound = checker.bindings().whenTrue(statement.condition());
    bound.forEach(body::declare);
    statement.updates().forEach(update -> checkEffect(update, body));
    checkLoopBody(statement, statement.body(), List.of(), label, body);
    body.leaveScope();
    declareBehind(
        statement, checker.bindings().after(statement.condition(), statement.body()), body);
  }

  /** The array that a captured wildcard is bounded by; else the type itself. */
  private static Type arrayOf(Type type) {
    return type instanceof Type.Variable variable
        ? variable.symbol().bounds().stream()
            .filter(Type.Array.class::isInstance)
            .findFirst()
            .orElse(type)
        : type;
  }

  private void checkForEach(Statement.ForEach statement, @Nullable String label, Body body) {
    // What stands on a loop's variable may be for its type, also when that is inferred.
    checker
        .annotations()
        .checkVariable(
            statement.modifiers(), statement.type(), AnnotationSite.LOCAL_VARIABLE, body);
    Type iterable = arrayOf(checker.expressions().checkValue(statement.iterable(), body, null));
    Type element =
        switch (iterable) {
          case Type.FixedArray array -> array.element();
          case Type.Array array -> array.element();
          case Type.Declared slice when Checker.isSlice(slice) -> slice.arguments().get(0);
          case Type type when iterated(type) != null -> Objects.requireNonNull(iterated(type));
          default ->
              iterable.isUnknown()
                  ? Type.Special.ERROR
                  : checker.error(
                      Code.NOT_ITERABLE,
                      statement.iterable().range(),
                      "`" + iterable + "` has no elements to loop over");
        };
    Type type =
        statement.type() instanceof TypeTree.Var
            ? Bounds.withoutCaptures(element, checker.objectType())
            : checker.resolve(statement.type(), body);
    if (!element.isError() && !type.isError() && !Conversions.isAssignable(element, null, type)) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          statement.iterable().range(),
          "elements of type `" + element + "` cannot become `" + type + "`");
    }
    if (statement.type() instanceof TypeTree.Var) {
      checker
          .expressions()
          .names()
          .accessibility()
          .checkInferred(List.of(type), statement.name().range(), body);
    }
    checker.model().setElementType(statement, element);
    body.enterScope();
    declare(statement, statement.name(), type, statement.modifiers(), body);
    checkLoopBody(statement, statement.body(), List.of(), label, body);
    body.leaveScope();
  }

  /** The type of the elements that an {@code Iterable} gives; null when it is none. */
  private @Nullable Type iterated(Type type) {
    Type.Declared iterable =
        Ancestors.as(Capture.of(type), checker.universe().require("java.lang", "Iterable"));
    if (iterable == null) {
      return null;
    }
    return iterable.isRaw()
        ? checker.objectType()
        : Capture.of(Capture.of(iterable).arguments().getFirst());
  }

  private void checkLabeled(Statement.Labeled statement, Body body) {
    String label = statement.label().text();
    if (body.labels().contains(label)) {
      checker.report(
          Code.DUPLICATE, statement.label().range(), "label `" + label + "` is in use already");
    }
    // A label on a loop or switch belongs to it, so that `continue label` finds the loop.
    boolean passedOn =
        statement.body() instanceof Statement.While
            || statement.body() instanceof Statement.DoWhile
            || statement.body() instanceof Statement.For
            || statement.body() instanceof Statement.ForEach
            || statement.body() instanceof Statement.Switch;
    // What is named behind the statement has its value unless a jump leads there (JLS 6.3.2.4).
    boolean isLeft = Completion.breaks(statement.body(), statement.label());
    if (isLeft) {
      body.enterScope();
    }
    if (passedOn) {
      check(statement.body(), label, body);
    } else {
      body.targets().push(new Body.JumpTarget(label, statement, false, false, null));
      check(statement.body(), body);
      body.targets().pop();
    }
    if (isLeft) {
      body.leaveScope();
    }
  }

  private void checkYield(Statement.Yield statement, Body body) {
    for (Body.JumpTarget target : body.targets()) {
      if (target.yields() != null) {
        checkResult(statement.value(), target.yields(), body);
        return;
      }
    }
    checker.expressions().checkValue(statement.value(), body, null);
    checker.report(
        Code.JUMP_TARGET, statement.range(), "`yield` stands outside of any switch expression");
  }

  /** A result of a switch or a lambda. */
  void checkResult(Expression value, Body.Results results, Body body) {
    if (results.isOpen) {
      checker.expressions().calls().arguments().prepare(value, body);
    } else {
      checker.expressions().checkValue(value, body, results.expected);
    }
    results.values.add(value);
  }

  private void checkLambdaReturn(Statement.Return statement, Body.Results results, Body body) {
    Expression value = statement.value();
    Type wanted = results.expected;
    if (value == null) {
      if (wanted != null && wanted != Type.Special.VOID && !wanted.isError()) {
        checker.report(
            Code.RETURN_VALUE,
            statement.range(),
            "what this lambda implements returns `" + wanted + "`, and no value is given");
      }
    } else if (wanted == null) {
      checkResult(value, results, body);
    } else if (wanted == Type.Special.VOID) {
      checker.expressions().check(value, body, null);
      checker.report(
          Code.RETURN_VALUE, value.range(), "what this lambda implements returns no value");
    } else {
      checker.expressions().checkAssigned(value, body, wanted);
    }
  }

  private void checkReturn(Statement.Return statement, Body body) {
    if (body.targets().stream().anyMatch(target -> target.yields() != null)) {
      checker.report(
          Code.JUMP_TARGET, statement.range(), "`return` cannot leave a switch expression");
    }
    Body.LambdaFrame lambda = body.lambda();
    if (lambda != null) {
      checkLambdaReturn(statement, lambda.results(), body);
      return;
    }
    MethodSymbol method = body.method();
    Expression value = statement.value();
    if (method == null) {
      checker.report(Code.JUMP_TARGET, statement.range(), "an initialiser cannot return");
      return;
    }
    Type result = method.result();
    if (EnumAndRecordChecker.isCompact(method)) {
      checker.report(Code.RETURN_VALUE, statement.range(), "a compact constructor runs to its end");
      return;
    }
    if (value == null) {
      if (result != Type.Special.VOID && !result.isError()) {
        checker.report(
            Code.RETURN_VALUE,
            statement.range(),
            "`" + method.name() + "` returns `" + result + "`, and no value is given");
      }
      return;
    }
    if (result == Type.Special.VOID) {
      checker.expressions().check(value, body, null);
      checker.report(
          Code.RETURN_VALUE,
          value.range(),
          method.isConstructor()
              ? "a constructor returns no value"
              : "`" + method.name() + "` is void and returns no value");
      return;
    }
    checker.expressions().checkAssigned(value, body, result);
    body.localViews().checkReturned(value, result);
  }

  /** {@code static assert}. */
  void checkStaticAssert(Expression condition, @Nullable Expression message, Body body) {
    checker.expressions().checkCondition(condition, body);
    String text = "the assertion does not hold";
    if (message != null
        && checker.constant(message, body).orElse(null) instanceof Constant.Text given) {
      text = given.value();
    }
    Constant value = checker.model().constant(condition);
    if (value == null && checker.model().type(condition) == Type.Primitive.BOOLEAN) {
      checker.report(
          Code.NOT_CONSTANT, condition.range(), "a static assertion is a constant expression");
    } else if (value instanceof Constant.Truth truth && !truth.value()) {
      checker.report(Code.STATIC_ASSERT, condition.range(), text);
    }
  }

  /** The instance before {@code .super(…)} that the superclass is to belong to (JLS 8.8.7.1). */
  private void checkOuter(
      Statement.ConstructorCall statement, Expression outer, TypeSymbol constructed, Body body) {
    Type type = checker.expressions().checkValue(outer, body, null);
    TypeSymbol around = constructed.enclosing();
    boolean fits =
        statement.isSuper()
            && constructed.hasOuterInstance()
            && around != null
            && type instanceof Type.Declared declared
            && Members.inherits(declared.symbol(), around);
    if (!fits && !type.isError()) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          outer.range(),
          "`" + constructed.name() + "` does not belong to an instance of `" + type + "`");
    }
  }

  private void checkConstructorCall(Statement.ConstructorCall statement, Body body) {
    TypeSymbol owner = body.owner();
    MethodSymbol method = body.method();
    if (method == null || !method.isConstructor()) {
      statement.arguments().forEach(argument -> checkEffect(argument, body));
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          statement.range(),
          "only a constructor begins with the call of another one");
      return;
    }
    checker.bodies().requireFirst(statement, method);
    TypeSymbol superclass = Members.superclass(owner);
    if (statement.isSuper() && owner.kind() == TypeSymbol.Kind.ENUM) {
      return; // reported with the enum
    }
    if (statement.isSuper() && superclass == null) {
      checker.report(
          Code.INCOMPATIBLE_TYPES, statement.range(), "`" + owner.name() + "` has no superclass");
      return;
    }
    TypeSymbol constructed = statement.isSuper() && superclass != null ? superclass : owner;
    body.setBeforeConstruction(true);
    if (statement.outer() != null) {
      checkOuter(statement, statement.outer(), constructed, body);
    }
    List<MethodSymbol> accessible =
        constructed.constructors().stream()
            .filter(constructor -> Accessibility.reaches(constructor, null, body))
            .toList();
    Invocation invocation =
        checker
            .expressions()
            .calls()
            .overloads()
            .select(
                new Overloads.Request(
                    statement,
                    statement.range(),
                    statement.arguments(),
                    List.of(),
                    owner.thisType(),
                    false,
                    null,
                    body,
                    chosen -> {}),
                accessible.isEmpty() ? constructed.constructors() : accessible);
    body.setBeforeConstruction(false);
    if (invocation != null) {
      checker
          .expressions()
          .names()
          .accessibility()
          .check(invocation.method(), null, statement.range(), body);
      if (statement.isSuper() && statement.outer() == null) {
        CreationChecker creations = checker.expressions().creations();
        creations.requireSuperOuter(constructed, statement.range(), body);
      }
    }
  }
}
