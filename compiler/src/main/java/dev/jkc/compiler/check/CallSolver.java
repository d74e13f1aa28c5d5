package dev.jkc.compiler.check;

import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.FunctionType;
import dev.jkc.compiler.type.Inference;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the type arguments of calls (JLS 18.5.2): from what the value becomes, and from lambdas and
 * method references, one after the other, each as soon as the types of its parameters are known.
 */
final class CallSolver {
  private final Checker checker;
  private final Arguments arguments;
  private final LambdaChecker lambdas;
  private final ReferenceChecker references;

  CallSolver(
      Checker checker, Arguments arguments, LambdaChecker lambdas, ReferenceChecker references) {
    this.checker = checker;
    this.arguments = arguments;
    this.lambdas = lambdas;
    this.references = references;
  }

  /** Finds the types and goes on with them. */
  Invocation solve(PendingCall call, @Nullable Type expected) {
    Inference inference = withExpected(call, expected);
    List<PendingFunction> waiting = new ArrayList<>(call.functions());
    List<PendingFunction> all = new ArrayList<>(waiting);
    List<PendingCall> nested = new ArrayList<>();
    while (!waiting.isEmpty()) {
      PendingFunction next = next(waiting, inference);
      waiting.remove(next);
      List<PendingFunction> inside = relate(next, inference, nested);
      waiting.addAll(inside);
      all.addAll(inside);
    }
    all.forEach(function -> addThrown(function, inference));
    Substitution found = inference.resolve().orElse(Substitution.EMPTY);
    nested.forEach(each -> each.complete(found));
    return call.complete(found);
  }

  /** What is known with what the value becomes, or without it where that does not fit. */
  private static Inference withExpected(PendingCall call, @Nullable Type expected) {
    Inference inference = call.inference();
    if (expected != null
        && !expected.isError()
        && expected != Type.Special.VOID
        && !inference.isProper(call.result())
        && !inference.isEager(call.result())) {
      Inference wanted = inference.copy();
      if (wanted.isCompatible(call.result(), expected, true)
          && wanted.copy().resolve().isPresent()) {
        return wanted;
      }
    }
    return inference;
  }

  /** The first whose parameters do not depend on what the others give. */
  private PendingFunction next(List<PendingFunction> waiting, Inference inference) {
    for (int i = 0; i < waiting.size(); i++) {
      Set<TypeVariableSymbol> inputs = inference.dependencies(inputs(waiting.get(i)));
      boolean isFree = true;
      for (int k = 0; k < waiting.size(); k++) {
        isFree &= k == i || !inference.mentions(outputs(waiting.get(k)), inputs);
      }
      if (isFree) {
        return waiting.get(i);
      }
    }
    return waiting.getFirst();
  }

  private List<Type> inputs(PendingFunction function) {
    if (functionType(function).isEmpty()) {
      return List.of(function.target());
    }
    return switch (function.expression()) {
      case Expression.Lambda lambda when !LambdaShape.isExplicit(lambda) ->
          lambdas.parametersFor(lambda, function.target());
      case Expression.MethodReference reference when !references.isExact(reference) ->
          functionType(function).map(FunctionType::parameters).orElse(List.of());
      default -> List.of();
    };
  }

  private List<Type> outputs(PendingFunction function) {
    return functionType(function).map(f -> List.of(f.result())).orElse(List.of());
  }

  private Optional<FunctionType> functionType(PendingFunction function) {
    return FunctionType.of(function.target(), checker.object());
  }

  /**
   * Relates what a function gives to what is wanted of it; the result are the functions that it
   * gives.
   */
  private List<PendingFunction> relate(
      PendingFunction waiting, Inference inference, List<PendingCall> nested) {
    inference.resolve(inputs(waiting));
    PendingFunction function = waiting.withTarget(inference.settled(waiting.target()));
    if (functionType(function).isEmpty()) {
      return List.of(); // reported when it is given its type
    }
    return switch (function.expression()) {
      case Expression.Lambda lambda -> {
        boolean isNew = !lambdas.isOpen(lambda) || inference.isVariable(waiting.target());
        yield relate(function, lambda, isNew, inference, nested);
      }
      case Expression.MethodReference reference -> {
        functionType(function)
            .ifPresent(type -> references.relate(reference, type, inference, function.body()));
        yield List.of();
      }
      default -> List.of();
    };
  }

  /**
   * Relates what a lambda gives.
   *
   * @param isNew whether nobody has looked at that yet, as its type was not known
   */
  private List<PendingFunction> relate(
      PendingFunction function,
      Expression.Lambda lambda,
      boolean isNew,
      Inference inference,
      List<PendingCall> nested) {
    List<Type> parameters = lambdas.parametersFor(lambda, function.target());
    if (parameters.size() != lambda.parameters().size()) {
      return List.of(); // reported when it is given its type
    }
    Body body = function.body();
    body.at(function.place(), () -> lambdas.open(lambda, body, parameters));
    List<PendingFunction> inside = new ArrayList<>();
    if (isNew) {
      for (PendingCall call : arguments.pendingIn(lambda)) {
        inference.include(call.inference());
        nested.add(call);
        inside.addAll(call.functions());
      }
    }
    Type result = functionType(function).map(FunctionType::result).orElse(Type.Special.VOID);
    if (result != Type.Special.VOID) {
      if (isNew) {
        lambdas.isPassable(lambda, function.target(), inference);
        arguments.takePending(lambda);
      }
      for (Expression value : lambdas.results(lambda)) {
        inside.addAll(arguments.functionsIn(value, result, body));
      }
    }
    return inside;
  }

  /** Exceptions that a function throws are what it may throw for the type (JLS 18.2.5). */
  private void addThrown(PendingFunction function, Inference inference) {
    Optional<FunctionType> type = functionType(function);
    List<Type> open =
        type.map(FunctionType::exceptions).orElse(List.of()).stream()
            .filter(exception -> !inference.isProper(exception))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    List<Type> declared = type.get().exceptions().stream().filter(inference::isProper).toList();
    ExceptionSet known = ExceptionSet.of(declared);
    ExceptionSet thrown =
        switch (function.expression()) {
          case Expression.Lambda lambda -> new ExceptionChecker(checker).thrownBy(lambda);
          case Expression.MethodReference reference ->
              references.thrownBy(
                  reference,
                  type.get().parameters().stream().map(inference::settled).toList(),
                  function.body());
          default -> ExceptionSet.EMPTY;
        };
    thrown.classes().stream()
        .filter(exception -> !ExceptionSet.isUnchecked(exception) && !known.covers(exception))
        .forEach(
            exception ->
                open.forEach(variable -> inference.isSubtype(exception.thisType(), variable)));
  }
}
