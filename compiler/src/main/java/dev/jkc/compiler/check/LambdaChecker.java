package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.resolve.AnnotationSite;
import dev.jkc.compiler.resolve.CompleteTypes;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.FunctionType;
import dev.jkc.compiler.type.Inference;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lambdas (JLS 15.27). A body is checked once: against the function type that is wanted, or, while
 * that is being inferred, with the types of its parameters only, so that its results have a say.
 */
final class LambdaChecker {
  private final Checker checker;
  private final ExpressionChecker expressions;
  private final IdentityHashMap<Expression.Lambda, Checked> bodies = new IdentityHashMap<>();

  /** A lambda whose body is checked. */
  private record Checked(Closure closure, List<LocalSymbol> parameters, Body.Results results) {}

  LambdaChecker(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
  }

  private Arguments arguments() {
    return expressions.calls().arguments();
  }

  /** Checks the body of a lambda that says what its parameters are, before its type is known. */
  void open(Expression.Lambda lambda, Body body) {
    if (LambdaShape.isExplicit(lambda) && !bodies.containsKey(lambda)) {
      List<Type> types = new ArrayList<>();
      lambda.parameters().forEach(p -> types.add(written(p, body)));
      checkBody(lambda, body, types, null);
    }
  }

  /** Checks the body with types for the parameters, before the type of its results is known. */
  void open(Expression.Lambda lambda, Body body, List<Type> parameters) {
    if (!bodies.containsKey(lambda)) {
      checkBody(lambda, body, parameters, null);
    }
  }

  /** What the body may give; nothing while it is not checked. */
  List<Expression> results(Expression.Lambda lambda) {
    Checked checked = bodies.get(lambda);
    return checked == null ? List.of() : checked.results().values;
  }

  /** A lambda where a type is wanted. */
  Type check(Expression.Lambda lambda, Body body, @Nullable Type expected) {
    if (expected == null || expected.isError()) {
      if (expected == null) {
        checker.report(
            Code.NO_TARGET,
            lambda.range(),
            "nothing here says which interface this lambda is an object of");
      }
      List<Type> unknown = new ArrayList<>();
      lambda.parameters().forEach(p -> unknown.add(Type.Special.ERROR));
      open(lambda, body, unknown);
      return Type.Special.ERROR;
    }
    if (expected instanceof Type.Function) {
      checker
          .diagnostics()
          .report(
              Diagnostic.of(
                      Code.INCOMPATIBLE_TYPES,
                      lambda.range(),
                      "a lambda cannot become the function pointer `" + expected + "`")
                  .help("name a static method: `Type::method`"));
      return check(lambda, body, Type.Special.ERROR);
    }
    open(lambda, body);
    FunctionType function = functionType(lambda, expected);
    if (function == null || !fits(lambda, function, expected)) {
      return check(lambda, body, Type.Special.ERROR);
    }
    Checked checked = bodies.get(lambda);
    if (checked == null) {
      checked = checkBody(lambda, body, function.parameters(), function.result());
    } else {
      giveResults(checked, body, function.result());
    }
    requireValue(lambda, function);
    requireAccess(lambda, function, body);
    complete(lambda, checked, function);
    return expected;
  }

  /** The function type for a lambda; reports when there is none. */
  private @Nullable FunctionType functionType(Expression.Lambda lambda, Type expected) {
    Optional<FunctionType> function = find(lambda, expected);
    if (function.isEmpty()) {
      checker.closures().reportTarget(expected, lambda.range(), "lambda");
      return null;
    }
    MethodSymbol method = function.get().method();
    if (!method.typeParameters().isEmpty()) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          lambda.range(),
          "`"
              + method.signature()
              + "` has type parameters, which a lambda cannot have: name a method instead");
      return null;
    }
    return function.get();
  }

  private Optional<FunctionType> find(Expression.Lambda lambda, Type expected) {
    Checked checked = bodies.get(lambda);
    return checked != null && LambdaShape.isExplicit(lambda)
        ? FunctionType.of(expected, types(checked), checker.object())
        : FunctionType.of(expected, checker.object());
  }

  private static List<Type> types(Checked checked) {
    return checked.parameters().stream().map(LocalSymbol::type).toList();
  }

  /** Whether the parameters and the kind of body are those of a function type; reports if not. */
  private boolean fits(Expression.Lambda lambda, FunctionType function, Type expected) {
    int count = function.parameters().size();
    if (lambda.parameters().size() != count) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          lambda.range(),
          "`%s` of `%s` takes %d argument(s), this lambda %d"
              .formatted(
                  function.method().signature(), expected, count, lambda.parameters().size()));
      return false;
    }
    Checked checked = bodies.get(lambda);
    List<LocalSymbol> written =
        checked != null && LambdaShape.isExplicit(lambda) ? checked.parameters() : List.of();
    for (int i = 0; i < written.size(); i++) {
      Type given = written.get(i).type();
      Type wanted = function.parameters().get(i);
      if (!given.equals(wanted) && !given.isError() && !wanted.isError()) {
        checker.report(
            Code.INCOMPATIBLE_TYPES,
            lambda.parameters().get(i).range(),
            "`" + expected + "` passes a `" + wanted + "` here, not a `" + given + "`");
        return false;
      }
    }
    Type ground = function.interfaces().getFirst();
    if (expected instanceof Type.Declared && !Conversions.isSubtype(ground, expected)) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          lambda.range(),
          "with these parameters it is a `" + ground + "`, which is no `" + expected + "`");
      return false;
    }
    return hasBodyFor(lambda, function);
  }

  private boolean hasBodyFor(Expression.Lambda lambda, FunctionType function) {
    LambdaShape shape = LambdaShape.of(lambda);
    Type result = function.result();
    if (result == Type.Special.VOID ? shape.isVoid() : shape.isValue() || result.isError()) {
      return true;
    }
    if (lambda.body() instanceof Statement.Block && !bodies.containsKey(lambda)) {
      return true; // its returns tell more
    }
    String method = "`" + function.method().signature() + "`";
    boolean isVoid = result == Type.Special.VOID;
    SourceRange range =
        LambdaShape.returns(lambda, isVoid).map(Node::range).orElse(lambda.body().range());
    checker.report(
        Code.RETURN_VALUE,
        range,
        isVoid
            ? method
                + " gives no value, so the body is a statement or a block, and this is an expression"
            : method + " gives a `" + result + "`, and this gives no value");
    return false;
  }

  /** Reports a body that may end without the value that is wanted (JLS 15.27.3). */
  private void requireValue(Expression.Lambda lambda, FunctionType function) {
    Type result = function.result();
    if (lambda.body() instanceof Statement.Block block
        && result != Type.Special.VOID
        && !result.isError()
        && LambdaShape.returns(lambda, false).isEmpty()
        && checker.bindings().completion().completes(block)) {
      checker.report(
          Code.RETURN_VALUE,
          lambda.range(),
          "`"
              + function.method().signature()
              + "` gives a `"
              + result
              + "`, and this lambda may end without a value");
    }
  }

  /** Reports parameters and results of types that may not be named where the lambda stands. */
  private void requireAccess(Expression.Lambda lambda, FunctionType function, Body body) {
    Accessibility accessibility = expressions.names().accessibility();
    for (int i = 0; i < lambda.parameters().size(); i++) {
      if (!accessibility.checkInferred(
          List.of(function.parameters().get(i)), lambda.parameters().get(i).range(), body)) {
        return;
      }
    }
    accessibility.checkInferred(function.named(), lambda.range(), body);
  }

  /** The type that is written for a parameter. */
  private Type written(Parameter parameter, Body body) {
    TypeTree tree = parameter.type();
    if (tree == null) {
      throw new IllegalStateException("no type of " + parameter.name().text());
    }
    Type type =
        CompleteTypes.withDimensions(checker.resolve(tree, body), parameter.extraDimensions());
    return parameter.isVarargs() ? new Type.Array(type) : type;
  }

  private Checked checkBody(
      Expression.Lambda lambda, Body body, List<Type> types, @Nullable Type result) {
    Closure closure = checker.closures().declare(lambda.range(), body);
    Body.Results results = new Body.Results(result, result == null);
    List<LocalSymbol> parameters = new ArrayList<>();
    Checked checked = new Checked(closure, parameters, results);
    bodies.put(lambda, checked);
    body.within(
        closure.symbol(),
        results,
        () -> {
          for (int i = 0; i < lambda.parameters().size(); i++) {
            Type type = i < types.size() ? types.get(i) : Type.Special.ERROR;
            parameters.add(declare(lambda.parameters().get(i), type, body));
          }
          switch (lambda.body()) {
            case Expression expression -> checkResult(expression, results, body);
            case Statement.Block block -> checker.statements().checkBlock(block, body);
          }
        });
    return checked;
  }

  private LocalSymbol declare(Parameter parameter, Type type, Body body) {
    checker
        .annotations()
        .checkVariable(parameter.modifiers(), parameter.type(), AnnotationSite.PARAMETER, body);
    boolean isFinal = parameter.modifiers().has(Modifiers.Modifier.FINAL);
    LocalSymbol symbol =
        new LocalSymbol(parameter.name().text(), parameter.name().range(), type, isFinal, true);
    return checker.statements().declare(parameter, symbol, body);
  }

  private void checkResult(Expression expression, Body.Results results, Body body) {
    Type wanted = results.expected;
    if (wanted == Type.Special.VOID) {
      checker.statements().checkEffect(expression, body);
    } else if (wanted != null) {
      expressions.checkAssigned(expression, body, wanted);
    } else {
      checker.statements().checkResult(expression, results, body);
    }
  }

  /** Gives the results of a body that was checked before the type that they become. */
  private void giveResults(Checked checked, Body body, Type result) {
    for (Expression value : checked.results().values) {
      if (result == Type.Special.VOID) {
        arguments().finish(value);
      } else {
        arguments().assign(value, body, result);
      }
    }
  }

  private void complete(Expression.Lambda lambda, Checked checked, FunctionType function) {
    TypeSymbol symbol = checked.closure().symbol();
    MethodSymbol method =
        checked.closure().complete(function, checked.parameters(), code(lambda, function.result()));
    checker.bodies().noteChecked(method);
    checker.model().setClosure(lambda, symbol, function);
    if (!function.method().traits().forbidden().isEmpty()) {
      checker.model().addPromise(method, function.method().traits().forbidden());
    }
  }

  /** The lambda as if it were a method (JLS 15.27.4). */
  private static Declaration code(Expression.Lambda lambda, Type result) {
    SourceRange range = lambda.range();
    Statement.Block block =
        switch (lambda.body()) {
          case Statement.Block written -> written;
          case Expression value ->
              new Statement.Block(
                  value.range(),
                  List.of(
                      result == Type.Special.VOID
                          ? new Statement.ExpressionStatement(value.range(), value)
                          : new Statement.Return(value.range(), value)));
        };
    return new Declaration.Method(
        range,
        new Modifiers(range, List.of(), List.of()),
        List.of(),
        new TypeTree.Var(range),
        new Identifier(range, "lambda"),
        null,
        lambda.parameters(),
        0,
        List.of(),
        block,
        null);
  }

  /** Whether a lambda may become a parameter's type (JLS 15.12.2.1, 18.2.1). */
  boolean isPassable(Expression.Lambda lambda, Type target, @Nullable Inference inference) {
    if (target instanceof Type.Function || (inference != null && inference.isVariable(target))) {
      return true; // a function pointer says why not
    }
    Optional<FunctionType> found = find(lambda, target);
    if (found.isEmpty() || found.get().parameters().size() != lambda.parameters().size()) {
      return false;
    }
    FunctionType function = found.get();
    LambdaShape shape = LambdaShape.of(lambda);
    boolean isVoid = function.result() == Type.Special.VOID;
    if (isVoid ? !shape.isVoid() : !shape.isValue()) {
      return false;
    }
    Checked checked = bodies.get(lambda);
    if (checked == null) {
      return true;
    }
    for (int i = 0; i < function.parameters().size(); i++) {
      Type given = checked.parameters().get(i).type();
      Type wanted = function.parameters().get(i);
      boolean fits = inference == null ? given.equals(wanted) : inference.isEqual(wanted, given);
      if (LambdaShape.isExplicit(lambda) && !fits && !given.isError()) {
        return false;
      }
    }
    Type ground = function.interfaces().getFirst();
    boolean fitsTarget =
        !(target instanceof Type.Declared)
            || (inference == null
                ? Conversions.isSubtype(ground, target)
                : inference.isSubtype(ground, target));
    return fitsTarget && (isVoid || haveResultsFor(checked, function.result(), inference));
  }

  private boolean haveResultsFor(Checked checked, Type result, @Nullable Inference inference) {
    return checked.results().values.stream()
        .allMatch(value -> arguments().isResult(value, result, inference));
  }

  /** The parameters' types that a lambda without any has as an object of a type. */
  List<Type> parametersFor(Expression.Lambda lambda, Type target) {
    return find(lambda, target).map(FunctionType::parameters).orElse(List.of());
  }

  /** Whether the body is checked. */
  boolean isOpen(Expression.Lambda lambda) {
    return bodies.containsKey(lambda);
  }
}
