package dev.jkc.compiler.check;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Bounds;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Capture;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.FunctionType;
import dev.jkc.compiler.type.Inference;
import dev.jkc.compiler.type.Members;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that what takes them gives a type: arguments of calls, and results of lambdas (JLS
 * 15.2, 15.12.2). They are prepared as far as they go by themselves, compared with what they may
 * become, and given a type in the end.
 */
final class Arguments {
  private final Checker checker;
  private final ExpressionChecker expressions;
  private final LambdaChecker lambdas;
  private final ReferenceChecker references;
  private final CallSolver solver;

  /** Calls that are arguments: what they are passed to helps to find their type arguments. */
  private final Set<Node> deferrable = Collections.newSetFromMap(new IdentityHashMap<>());

  private final IdentityHashMap<Node, PendingCall> pending = new IdentityHashMap<>();

  /** Where expressions stand that have no type of their own. */
  private final IdentityHashMap<Expression, Body.Place> places = new IdentityHashMap<>();

  private final Map<TypeVariableSymbol, Type> seenAs = new HashMap<>();

  Arguments(
      Checker checker,
      ExpressionChecker expressions,
      LambdaChecker lambdas,
      ReferenceChecker references) {
    this.checker = checker;
    this.expressions = expressions;
    this.lambdas = lambdas;
    this.references = references;
    this.solver = new CallSolver(checker, this, lambdas, references);
  }

  /** Checks an expression without knowing what it becomes; null when it has no type of its own. */
  @Nullable Type prepare(Expression argument, Body body) {
    if (!needsTarget(argument)) {
      return check(argument, body);
    }
    prepareUntyped(argument, body);
    return null;
  }

  private void prepareUntyped(Expression argument, Body body) {
    switch (argument) {
      case Expression.Parenthesized inner -> prepare(inner.inner(), body);
      case Expression.Conditional c -> {
        expressions.checkCondition(c.condition(), body);
        Bindings bindings = checker.bindings();
        body.with(bindings.whenTrue(c.condition()), () -> prepare(c.whenTrue(), body));
        body.with(bindings.whenFalse(c.condition()), () -> prepare(c.whenFalse(), body));
      }
      case Expression.Lambda lambda -> {
        places.put(argument, body.place());
        lambdas.open(lambda, body);
      }
      case Expression.MethodReference reference -> {
        places.put(argument, body.place());
        references.open(reference, body);
      }
      default -> places.put(argument, body.place());
    }
  }

  private Type check(Expression argument, Body body) {
    defer(argument);
    Type type =
        switch (argument) {
          case Expression.Parenthesized inner -> check(inner.inner(), body);
          case Expression.Conditional c -> expressions.conditionals().checkArgument(c, body);
          case Expression.Switch s -> checker.statements().switches().checkArgument(s, body);
          default -> expressions.check(argument, body, null);
        };
    if (argument instanceof Expression.Parenthesized inner) {
      expressions.copyType(inner.inner(), inner);
    }
    return type;
  }

  private void defer(Expression argument) {
    switch (argument) {
      case Expression.Parenthesized inner -> defer(inner.inner());
      case Expression.Conditional c -> {
        defer(c.whenTrue());
        defer(c.whenFalse());
      }
      case Expression.MethodCall call -> deferrable.add(call);
      case Expression.New creation -> deferrable.add(creation);
      default -> {}
    }
  }

  /** Whether a call may wait for its type arguments; asked once. */
  boolean takeDeferrable(Node call) {
    return deferrable.remove(call);
  }

  /** Lets a call wait for its type arguments. */
  void setPending(Node call, PendingCall waiting) {
    pending.put(call, waiting);
  }

  /** The call that waits for its type arguments, or null. */
  @Nullable PendingCall pending(Node call) {
    return pending.get(call);
  }

  /** Finds the types of calls. */
  CallSolver solver() {
    return solver;
  }

  /** Whether an expression has no type of its own. */
  static boolean needsTarget(Expression argument) {
    return switch (argument) {
      case Expression.MethodReference reference -> true;
      case Expression.Lambda lambda -> true;
      case Expression.ArrayInitializer braces -> true;
      case Expression.Name name -> name.text().equals("zeroed");
      case Expression.Parenthesized inner -> needsTarget(inner.inner());
      case Expression.Conditional c -> needsTarget(c.whenTrue()) || needsTarget(c.whenFalse());
      default -> false;
    };
  }

  /** The calls in an argument whose type arguments are not known yet. */
  List<PendingCall> pendingIn(Expression argument) {
    return pendingIn(argument, true);
  }

  private List<PendingCall> pendingIn(Expression argument, boolean isWithLambdas) {
    List<PendingCall> found = new ArrayList<>();
    addPending(argument, isWithLambdas, found);
    return found;
  }

  private void addPending(Expression argument, boolean isWithLambdas, List<PendingCall> found) {
    switch (argument) {
      case Expression.Parenthesized inner -> addPending(inner.inner(), isWithLambdas, found);
      case Expression.Conditional c -> {
        addPending(c.whenTrue(), isWithLambdas, found);
        addPending(c.whenFalse(), isWithLambdas, found);
      }
      case Expression.Lambda lambda when isWithLambdas ->
          lambdas.results(lambda).forEach(r -> addPending(r, true, found));
      case Expression.Switch s ->
          checker.model().results(s).forEach(r -> addPending(r, isWithLambdas, found));
      default -> {
        PendingCall call = pending.get(argument);
        if (call != null) {
          found.add(call);
        }
      }
    }
  }

  /** The same, which are about to be found. */
  List<PendingCall> takePending(Expression argument) {
    return takePending(argument, true);
  }

  /** The same with those in lambdas or without. */
  List<PendingCall> takePending(Expression argument, boolean isWithLambdas) {
    List<PendingCall> found = pendingIn(argument, isWithLambdas);
    pending.values().removeAll(found);
    return found;
  }

  /** Finds the type arguments of calls in an expression by themselves, as nothing takes them. */
  void finish(Expression argument) {
    for (PendingCall call : takePending(argument)) {
      solver.solve(call, null);
    }
  }

  /**
   * Whether an argument becomes a parameter's type: of a switch and of a conditional between
   * objects, each of its results (JLS 15.12.2).
   */
  boolean isPassable(
      Expression argument, Type parameter, Phase phase, @Nullable Inference inference) {
    return switch (argument) {
      case Expression.Parenthesized inner -> isPassable(inner.inner(), parameter, phase, inference);
      case Expression.Conditional c when isOfResults(c) ->
          isPassable(c.whenTrue(), parameter, phase, inference)
              && isPassable(c.whenFalse(), parameter, phase, inference);
      case Expression.Switch s when !checker.model().results(s).isEmpty() ->
          checker.model().results(s).stream()
              .allMatch(result -> isPassable(result, parameter, phase, inference));
      case Expression.Lambda lambda -> lambdas.isPassable(lambda, parameter, inference);
      case Expression.MethodReference reference ->
          references.isPassable(reference, parameter, inference);
      default ->
          needsTarget(argument)
              ? parameter instanceof Type.FixedArray || ExpressionChecker.isStruct(parameter)
              : isPassable(argument, given(argument), parameter, phase, inference);
    };
  }

  /**
   * Whether an argument is of a raw type where a parameter's type has arguments (JLS 5.1.9), any
   * but {@code ?}.
   */
  boolean isUnchecked(Expression argument, Type parameter) {
    return switch (argument) {
      case Expression.Parenthesized inner -> isUnchecked(inner.inner(), parameter);
      case Expression.Conditional c when isOfResults(c) ->
          isUnchecked(c.whenTrue(), parameter) || isUnchecked(c.whenFalse(), parameter);
      case Expression.Switch s when !checker.model().results(s).isEmpty() ->
          checker.model().results(s).stream().anyMatch(result -> isUnchecked(result, parameter));
      default -> {
        Type type = needsTarget(argument) ? Type.Special.NULL : given(argument);
        yield type.isReference()
            && parameter.isReference()
            && !Erasure.isReifiable(parameter)
            && !Conversions.isSubtype(type, parameter)
            && Conversions.isSubtypeUnchecked(type, parameter);
      }
    };
  }

  /** The types of arguments by themselves, whatever they are passed to. */
  List<@Nullable Type> alone(List<Expression> all, List<? extends @Nullable Type> types) {
    List<@Nullable Type> alone = new ArrayList<>(types);
    for (int i = 0; i < all.size(); i++) {
      List<PendingCall> calls = pendingIn(all.get(i), false);
      if (!calls.isEmpty()) {
        PendingCall call = calls.getFirst();
        Optional<Substitution> found = call.inference().copy().resolve();
        alone.set(i, found.map(each -> each.apply(call.result())).orElse(null));
      }
    }
    return alone;
  }

  private Type given(Expression argument) {
    PendingCall call = pending.get(argument);
    return call == null ? checker.model().type(argument) : call.result();
  }

  /**
   * Whether a value becomes a parameter's type.
   *
   * @param argument what has the value, which may be a constant; null when it is not in the source
   */
  boolean isPassable(
      @Nullable Expression argument,
      Type given,
      Type parameter,
      Phase phase,
      @Nullable Inference inference) {
    if (inference != null && !(inference.isProper(given) && inference.isProper(parameter))) {
      Type seen = phase == Phase.RESULT ? given : asArgument(given);
      return inference.isCompatible(seen, parameter, phase.allowsBoxes());
    }
    return Conversions.isPassable(given, parameter)
        || (phase.allowsBoxes() && Boxes.converts(given, parameter))
        || (phase.allowsConstants()
            && argument != null
            && Conversions.isConstantPassable(checker.model().constant(argument), parameter));
  }

  /** Whether a lambda's result becomes the type of its method's value, as if assigned. */
  boolean isResult(Expression value, Type result, @Nullable Inference inference) {
    boolean isConstant =
        checker.model().constant(value) != null
            && (inference == null || inference.isProper(result))
            && Conversions.isAssignable(
                checker.model().type(value), checker.model().constant(value), result);
    return isConstant || isPassable(value, result, Phase.RESULT, inference);
  }

  /**
   * What an argument is taken as where type arguments are found: of a type that stands for a
   * wildcard, what that is below of. This is how javac has always done it (its issue 6391995).
   */
  private Type asArgument(Type given) {
    return given instanceof Type.Variable variable && variable.symbol().isCaptured()
        ? seenAs.computeIfAbsent(
            variable.symbol(), captured -> Capture.of(Bounds.aboveCapture(given)))
        : given;
  }

  /** Whether the context gives a conditional its type: one between objects (JLS 15.25). */
  private boolean isOfResults(Expression.Conditional conditional) {
    return !expressions.conditionals().isOfValues(conditional);
  }

  /** Gives an expression that was prepared the type that it becomes; reports when it does not. */
  void assign(Expression value, Body body, Type target) {
    switch (value) {
      case Expression.Parenthesized inner -> {
        assign(inner.inner(), body, target);
        expressions.copyType(inner.inner(), inner);
      }
      case Expression.Conditional c when isOfResults(c) -> {
        checker.model().setType(c, target);
        assign(c.whenTrue(), body, target);
        assign(c.whenFalse(), body, target);
      }
      case Expression.Switch s when !checker.model().results(s).isEmpty() -> {
        checker.model().setType(s, target);
        checker.model().results(s).forEach(result -> assign(result, body, target));
      }
      case Expression untyped when needsTarget(untyped) -> {
        Body.Place place = places.get(untyped);
        if (place == null) {
          expressions.checkAssigned(untyped, body, target);
        } else {
          body.at(place, () -> expressions.checkAssigned(untyped, body, target));
        }
      }
      default -> {
        PendingCall call = pending.remove(value);
        if (call != null) {
          solver.solve(call, target);
        }
        Type type = checker.model().type(value);
        Type seen = asArgument(type);
        if (!seen.equals(type) && !Conversions.isAssignable(type, null, target)) {
          checker.model().setType(value, seen);
        }
        checker.requireAssignable(value, checker.model().type(value), target);
      }
    }
  }

  /** The lambdas and method references in an argument that wait for the types they need. */
  List<PendingFunction> functionsIn(Expression argument, Type target, Body body) {
    List<PendingFunction> found = new ArrayList<>();
    addFunctions(argument, target, body, found);
    return found;
  }

  private void addFunctions(
      Expression argument, Type target, Body body, List<PendingFunction> found) {
    switch (argument) {
      case Expression.Parenthesized inner -> addFunctions(inner.inner(), target, body, found);
      case Expression.Conditional c -> {
        addFunctions(c.whenTrue(), target, body, found);
        addFunctions(c.whenFalse(), target, body, found);
      }
      case Expression.Switch s ->
          checker.model().results(s).forEach(r -> addFunctions(r, target, body, found));
      case Expression.Lambda lambda -> found.add(function(argument, target, body));
      case Expression.MethodReference reference -> found.add(function(argument, target, body));
      default -> {}
    }
  }

  private PendingFunction function(Expression argument, Type target, Body body) {
    Body.Place place = places.get(argument);
    return new PendingFunction(argument, target, body, place == null ? body.place() : place);
  }

  /**
   * Whether a functional interface is better for a lambda or method reference than another one, by
   * what its method gives (JLS 15.12.2.5).
   */
  boolean isMoreSpecific(Expression argument, Type one, Type other, Inference inference) {
    return switch (argument) {
      case Expression.Parenthesized inner -> isMoreSpecific(inner.inner(), one, other, inference);
      case Expression.Conditional c when needsTarget(c) ->
          isMoreSpecific(c.whenTrue(), one, other, inference)
              && isMoreSpecific(c.whenFalse(), one, other, inference);
      case Expression.Lambda lambda when LambdaShape.isExplicit(lambda) ->
          givesMoreSpecific(
              one, other, lambdas.results(lambda).stream().map(this::given).toList(), inference);
      case Expression.MethodReference reference when references.isExact(reference) ->
          givesMoreSpecific(one, other, List.of(references.exactResult(reference)), inference);
      default -> false;
    };
  }

  private static boolean areRelated(FunctionType first, FunctionType second) {
    TypeSymbol one = first.interfaces().getFirst().symbol();
    TypeSymbol other = second.interfaces().getFirst().symbol();
    return Members.inherits(one, other) || Members.inherits(other, one);
  }

  private static boolean haveEqualParameters(
      FunctionType first, FunctionType second, Inference inference) {
    int count = first.parameters().size();
    if (count != second.parameters().size()) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (!inference.isEqual(first.parameters().get(i), second.parameters().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean givesMoreSpecific(Type one, Type other, List<Type> results, Inference inference) {
    Optional<FunctionType> first = FunctionType.of(one, checker.object());
    Optional<FunctionType> second = FunctionType.of(other, checker.object());
    if (first.isEmpty()
        || second.isEmpty()
        || areRelated(first.get(), second.get())
        || !haveEqualParameters(first.get(), second.get(), inference)) {
      return false;
    }
    Type left = first.get().result();
    Type right = second.get().result();
    if (right == Type.Special.VOID || left.equals(right)) {
      return true;
    }
    if (left == Type.Special.VOID) {
      return false;
    }
    if (left.isReference() == right.isReference()) {
      return inference.isCompatible(left, right, false);
    }
    return results.stream().allMatch(type -> type.isReference() == left.isReference());
  }
}
