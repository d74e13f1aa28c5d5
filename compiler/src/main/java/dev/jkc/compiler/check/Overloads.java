package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Capture;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Inference;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.compiler.type.Unification;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among methods of one name (JLS 15.12.2): first by subtyping and widening, then with
 * constants that fit an unsigned parameter; of several the most specific.
 */
final class Overloads {
  /** What arguments may become, one after the other (JLS 15.12.2.2, 15.12.2.3). */
  private enum Phase {
    STRICT(false, false),
    /** Constants may become values of unsigned types that they fit. */
    STRICT_WITH_CONSTANTS(false, true),
    LOOSE(true, false),
    LOOSE_WITH_CONSTANTS(true, true),
    /** The last parameter of some methods takes any number of arguments (JLS 15.12.2.4). */
    VARIABLE(true, true);

    private final boolean allowsBoxes;
    private final boolean allowsConstants;

    Phase(boolean allowsBoxes, boolean allowsConstants) {
      this.allowsBoxes = allowsBoxes;
      this.allowsConstants = allowsConstants;
    }
  }

  private final Checker checker;
  private final ExpressionChecker expressions;

  /** Calls that are arguments: what they are passed to helps to find their type arguments. */
  private final Set<Node> deferrable = Collections.newSetFromMap(new IdentityHashMap<>());

  private final IdentityHashMap<Node, PendingCall> pending = new IdentityHashMap<>();

  Overloads(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
  }

  /**
   * What is to be called.
   *
   * @param receiver the type whose member the method is, for a diamond the type around its class;
   *     null for static ones
   * @param isDiamond whether the type parameters of the class are to be found as well
   * @param expected what the value has to become, or null
   * @param whenFound goes on when everything is known
   */
  record Request(
      Node call,
      SourceRange range,
      List<Expression> arguments,
      List<Type> explicitTypes,
      @Nullable Type receiver,
      boolean isDiamond,
      @Nullable Type expected,
      Body body,
      Consumer<Invocation> whenFound) {}

  /** A method that takes the arguments; with an inference when there are types to be found. */
  private record Candidate(Invocation invocation, @Nullable Inference inference) {
    MethodSymbol method() {
      return invocation.method();
    }
  }

  /**
   * Checks the arguments, chooses a method and records the choice for the call; reports when there
   * is none or more than one. Of a call that is an argument the result is what is known so far.
   */
  @Nullable Invocation select(Request request, List<MethodSymbol> candidates) {
    boolean isDeferrable = deferrable.remove(request.call());
    List<Expression> arguments = request.arguments();
    List<@Nullable Type> types = new ArrayList<>();
    boolean failed = false;
    for (Expression argument : arguments) {
      Type type = needsTarget(argument) ? null : checkArgument(argument, request.body());
      failed |= type != null && type.isError();
      types.add(type);
    }
    if (failed) {
      finishArguments(arguments);
      return null;
    }
    for (Phase phase : Phase.values()) {
      List<Candidate> applicable = new ArrayList<>();
      for (MethodSymbol method : candidates) {
        Candidate candidate = applicable(request, method, types, phase);
        if (candidate != null) {
          applicable.add(candidate);
        }
      }
      if (!applicable.isEmpty()) {
        Candidate chosen = mostSpecific(applicable, request);
        if (chosen == null) {
          finishArguments(arguments);
          return null;
        }
        return finish(request, chosen, types, isDeferrable);
      }
    }
    finishArguments(arguments);
    checkUntyped(arguments, types, request.body());
    reportNone(request, candidates, types);
    return null;
  }

  /** Finds the type arguments of calls in arguments by themselves, as nothing takes them. */
  private void finishArguments(List<Expression> arguments) {
    for (Expression argument : arguments) {
      for (PendingCall call : takePending(argument)) {
        call.inference().resolve().ifPresent(found -> complete(call, found));
      }
    }
  }

  /** The calls that give an argument its value and wait for their type arguments. */
  private List<PendingCall> takePending(Expression argument) {
    return switch (argument) {
      case Expression.Parenthesized inner -> takePending(inner.inner());
      case Expression.Conditional c -> {
        List<PendingCall> both = new ArrayList<>(takePending(c.whenTrue()));
        both.addAll(takePending(c.whenFalse()));
        yield both;
      }
      default -> {
        PendingCall call = pending.remove(argument);
        yield call == null ? List.of() : List.of(call);
      }
    };
  }

  private Type checkArgument(Expression argument, Body body) {
    defer(argument);
    Type type =
        switch (argument) {
          case Expression.Parenthesized inner -> checkArgument(inner.inner(), body);
          case Expression.Conditional c -> expressions.operators().checkArgument(c, body);
          case Expression.Switch s -> checker.statements().switches().checkArgument(s, body);
          default -> expressions.checkValue(argument, body, null);
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

  /**
   * Whether an argument becomes a parameter's type: of a switch and of a conditional between
   * objects, each of its results (JLS 15.12.2).
   */
  private boolean isPassable(
      Expression argument, Type type, Type parameter, Phase phase, @Nullable Inference inference) {
    return switch (argument) {
      case Expression.Parenthesized inner ->
          isPassable(inner.inner(), type, parameter, phase, inference);
      case Expression.Conditional c when isReferences(c) ->
          isPassable(c.whenTrue(), checker.model().type(c.whenTrue()), parameter, phase, inference)
              && isPassable(
                  c.whenFalse(), checker.model().type(c.whenFalse()), parameter, phase, inference);
      case Expression.Switch s when !checker.model().results(s).isEmpty() ->
          checker.model().results(s).stream()
              .allMatch(
                  result ->
                      isPassable(
                          result, checker.model().type(result), parameter, phase, inference));
      default -> {
        PendingCall call = pending.get(argument);
        Type given = call == null ? type : call.result();
        boolean isOpen =
            inference != null && !(inference.isProper(given) && inference.isProper(parameter));
        if (inference != null && isOpen) {
          yield inference.isCompatible(given, parameter, phase.allowsBoxes);
        }
        yield Conversions.isPassable(given, parameter)
            || (phase.allowsBoxes && Boxes.converts(given, parameter))
            || (phase.allowsConstants
                && Conversions.isConstantPassable(checker.model().constant(argument), parameter));
      }
    };
  }

  /** Whether a conditional chooses between objects, so that its context gives it a type. */
  private boolean isReferences(Expression.Conditional conditional) {
    return checker.model().type(conditional).isReference();
  }

  /** Gives the conditionals and switches in an argument the type of its parameter. */
  private void settle(Expression argument, Type parameter) {
    switch (argument) {
      case Expression.Parenthesized inner -> {
        settle(inner.inner(), parameter);
        expressions.copyType(inner.inner(), inner);
      }
      case Expression.Conditional c when isReferences(c) -> {
        checker.model().setType(c, parameter);
        settle(c.whenTrue(), parameter);
        settle(c.whenFalse(), parameter);
      }
      case Expression.Switch s -> {
        checker.model().setType(s, parameter);
        checker.model().results(s).forEach(result -> settle(result, parameter));
      }
      default -> {}
    }
  }

  /** Whether an expression has no type of its own. */
  static boolean needsTarget(Expression argument) {
    return switch (argument) {
      case Expression.MethodReference reference -> true;
      case Expression.Lambda lambda -> true;
      case Expression.ArrayInitializer braces -> true;
      case Expression.Name name -> name.text().equals("zeroed");
      case Expression.Parenthesized inner -> needsTarget(inner.inner());
      default -> false;
    };
  }

  private @Nullable Candidate applicable(
      Request request, MethodSymbol method, List<@Nullable Type> types, Phase phase) {
    List<Expression> arguments = request.arguments();
    boolean isVariable = phase == Phase.VARIABLE;
    boolean fitsInNumber =
        isVariable
            ? method.isVarargs() && arguments.size() >= method.parameters().size() - 1
            : method.parameters().size() == arguments.size();
    if (!fitsInNumber) {
      return null;
    }
    Type.Declared site =
        request.receiver() == null || method.isStatic()
            ? null
            : request.isDiamond()
                ? (Type.Declared) request.receiver()
                : Ancestors.as(request.receiver(), method.owner());
    boolean isErased = site != null && site.isRaw() && !request.isDiamond();
    Substitution known = site == null ? Substitution.EMPTY : Substitution.of(Capture.of(site));
    List<TypeVariableSymbol> variables = isErased ? List.of() : variables(request, method);
    Inference inference = inferenceOver(arguments);
    if (!variables.isEmpty() && !request.explicitTypes().isEmpty()) {
      if (request.explicitTypes().size() != variables.size()) {
        return null;
      }
      known = known.and(Substitution.of(variables, request.explicitTypes()));
    } else if (variables.stream().anyMatch(TypeVariableSymbol::isValue)) {
      known = known.and(unify(method, variables, types, known));
      if (!known.types().keySet().containsAll(variables)) {
        return null;
      }
    } else if (!variables.isEmpty()) {
      inference = inference == null ? checker.inference() : inference;
      known = inference.add(variables, known, thrown(method));
    }
    Invocation invocation = new Invocation(method, known, isVariable, isErased);
    for (int i = 0; i < types.size(); i++) {
      Type parameter = invocation.parameter(i);
      Type argument = types.get(i);
      boolean fits =
          argument == null
              ? takesUntyped(parameter, arguments.get(i))
              : isPassable(arguments.get(i), argument, parameter, phase, inference);
      if (!fits) {
        return null;
      }
    }
    return inference != null && inference.copy().resolve().isEmpty()
        ? null
        : new Candidate(invocation, inference);
  }

  /** The type parameters whose types a call has to find. */
  private static List<TypeVariableSymbol> variables(Request request, MethodSymbol method) {
    if (!request.isDiamond()) {
      return method.typeParameters();
    }
    List<TypeVariableSymbol> variables = new ArrayList<>(method.owner().typeParameters());
    variables.addAll(method.typeParameters());
    return variables;
  }

  private static Set<TypeVariableSymbol> thrown(MethodSymbol method) {
    Set<TypeVariableSymbol> thrown = new HashSet<>();
    for (Type exception : method.exceptions()) {
      if (exception instanceof Type.Variable variable) {
        thrown.add(variable.symbol());
      }
    }
    return thrown;
  }

  /** What is known of the type arguments of calls that are arguments; null when there are none. */
  private @Nullable Inference inferenceOver(List<Expression> arguments) {
    Inference all = null;
    for (Expression argument : arguments) {
      for (PendingCall call : pendingIn(argument)) {
        all = all == null ? checker.inference() : all;
        all.include(call.inference());
      }
    }
    return all;
  }

  private List<PendingCall> pendingIn(Expression argument) {
    return switch (argument) {
      case Expression.Parenthesized inner -> pendingIn(inner.inner());
      case Expression.Conditional c -> {
        List<PendingCall> both = new ArrayList<>(pendingIn(c.whenTrue()));
        both.addAll(pendingIn(c.whenFalse()));
        yield both;
      }
      default -> {
        PendingCall call = pending.get(argument);
        yield call == null ? List.of() : List.of(call);
      }
    };
  }

  private static boolean takesUntyped(Type parameter, Expression argument) {
    return (argument instanceof Expression.MethodReference || argument instanceof Expression.Lambda)
        ? parameter instanceof Type.Function
        : parameter instanceof Type.FixedArray || ExpressionChecker.isStruct(parameter);
  }

  /** Types for parameters over values, which are those of the arguments. */
  private static Substitution unify(
      MethodSymbol method,
      List<TypeVariableSymbol> variables,
      List<@Nullable Type> types,
      Substitution known) {
    Substitution found = Substitution.EMPTY;
    for (int i = 0; i < Math.min(types.size(), method.parameters().size()); i++) {
      Type argument = types.get(i);
      if (argument != null) {
        Type parameter = known.apply(method.parameterTypes().get(i));
        found = Unification.of(variables, parameter, argument).and(found);
      }
    }
    return found;
  }

  private @Nullable Candidate mostSpecific(List<Candidate> applicable, Request request) {
    List<Candidate> best =
        applicable.stream()
            .filter(a -> applicable.stream().allMatch(b -> isAsSpecific(a, b, request)))
            .toList();
    if (best.size() == 1) {
      return best.getFirst();
    }
    if (!best.isEmpty() && best.stream().allMatch(b -> areOne(b, best.getFirst()))) {
      // One method of several types: the one with code, or any (JLS 15.12.2.5).
      return best.stream()
          .filter(b -> !b.method().isAbstract())
          .findFirst()
          .orElse(best.getFirst());
    }
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.AMBIGUOUS_CALL, request.range(), "several methods fit this call equally well");
    for (Candidate candidate : applicable) {
      diagnostic =
          diagnostic.at(candidate.method().range(), "`" + candidate.method().signature() + "`");
    }
    checker.diagnostics().report(diagnostic);
    return null;
  }

  /** Whether two methods of instances take the same, so that one class overrides both. */
  private static boolean areOne(Candidate a, Candidate b) {
    if (a.method().isStatic() || a.method().isConstructor()) {
      return false;
    }
    List<Type> left = a.method().parameterTypes().stream().map(a.invocation()::apply).toList();
    List<Type> right = b.method().parameterTypes().stream().map(b.invocation()::apply).toList();
    return left.equals(right) || Erasure.ofAll(left).equals(Erasure.ofAll(right));
  }

  /** Of methods with any number of arguments, as many parameters count as the longer one names. */
  private boolean isAsSpecific(Candidate a, Candidate b, Request request) {
    if (a.method() == b.method()) {
      return true;
    }
    int count = Math.max(a.method().parameters().size(), b.method().parameters().size());
    if (a.invocation().isVariable()) {
      count = Math.max(count, request.arguments().size());
    }
    List<TypeVariableSymbol> variables = variables(request, b.method());
    boolean isGeneric =
        !variables.isEmpty() && variables.stream().noneMatch(TypeVariableSymbol::isValue);
    Inference inference = checker.inference();
    Substitution others =
        isGeneric
            ? inference.add(variables, ownerOf(b, request), Set.of())
            : b.invocation().substitution();
    Invocation general =
        new Invocation(b.method(), others, b.invocation().isVariable(), b.invocation().isErased());
    Invocation special =
        isGeneric || !variables(request, a.method()).isEmpty()
            ? new Invocation(
                a.method(),
                ownerOf(a, request),
                a.invocation().isVariable(),
                a.invocation().isErased())
            : a.invocation();
    for (int i = 0; i < count; i++) {
      if (!inference.isCompatible(special.parameter(i), general.parameter(i), false)) {
        return false;
      }
    }
    return !isGeneric || inference.resolve().isPresent();
  }

  private static Substitution ownerOf(Candidate candidate, Request request) {
    Type.Declared site =
        request.receiver() == null
            ? null
            : Ancestors.as(request.receiver(), candidate.method().owner());
    return site == null ? Substitution.EMPTY : Substitution.of(Capture.of(site));
  }

  private Invocation finish(
      Request request, Candidate chosen, List<@Nullable Type> types, boolean isDeferrable) {
    Inference inference = chosen.inference();
    if (inference == null) {
      finish(request, chosen.invocation(), types);
      return chosen.invocation();
    }
    Invocation known = chosen.invocation();
    List<PendingCall> waiting = new ArrayList<>();
    request.arguments().forEach(argument -> waiting.addAll(takePending(argument)));
    Type result =
        request.isDiamond()
            ? known.substitution().apply(known.method().owner().thisType())
            : known.result();
    boolean isErased = inference.isUnchecked() && !variables(request, known.method()).isEmpty();
    PendingCall call =
        new PendingCall(
            known,
            isErased && !request.isDiamond() ? Erasure.of(known.method().result()) : result,
            isErased,
            inference,
            (invocation, found) -> {
              waiting.forEach(argument -> complete(argument, found));
              finish(request, invocation, types);
            });
    if (isDeferrable && !inference.isProper(call.result())) {
      pending.put(request.call(), call);
      return new Invocation(known.method(), Substitution.EMPTY, known.isVariable(), true);
    }
    return complete(call, solve(call, request.expected()));
  }

  /** The types that are found with what the value becomes, or without where that does not fit. */
  private Substitution solve(PendingCall call, @Nullable Type expected) {
    Inference inference = call.inference();
    if (expected != null
        && !expected.isError()
        && !inference.isProper(call.result())
        && !inference.isEager(call.result())) {
      Inference wanted = inference.copy();
      if (wanted.isCompatible(call.result(), expected, true)) {
        Optional<Substitution> found = wanted.resolve();
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return inference.resolve().orElse(Substitution.EMPTY);
  }

  private Invocation complete(PendingCall call, Substitution found) {
    Invocation invocation = call.invocation(found);
    call.whenFound().accept(invocation, found);
    return invocation;
  }

  private void finish(Request request, Invocation chosen, List<@Nullable Type> types) {
    List<Expression> arguments = request.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      Type parameter = chosen.parameter(i);
      if (types.get(i) == null) {
        expressions.checkAssigned(arguments.get(i), request.body(), parameter);
      } else {
        settle(arguments.get(i), parameter);
      }
    }
    if (!chosen.isErased()) {
      for (TypeVariableSymbol variable : chosen.method().typeParameters()) {
        Type type = chosen.substitution().apply(new Type.Variable(variable));
        boolean fits = checker.names().arguments().check(type, variable, request.range());
        if (fits && !request.explicitTypes().isEmpty()) {
          checker
              .names()
              .arguments()
              .requireWithin(type, variable, chosen.substitution(), request.range());
        }
      }
    }
    checker.model().setInvocation(request.call(), chosen);
    request.whenFound().accept(chosen);
  }

  private void checkUntyped(List<Expression> arguments, List<@Nullable Type> types, Body body) {
    for (int i = 0; i < arguments.size(); i++) {
      if (types.get(i) == null) {
        expressions.check(arguments.get(i), body, Type.Special.ERROR);
      }
    }
  }

  private void reportNone(
      Request request, List<MethodSymbol> candidates, List<@Nullable Type> types) {
    String given =
        types.stream()
            .map(t -> t == null ? "…" : t.toString())
            .collect(Collectors.joining(", ", "(", ")"));
    MethodSymbol first = candidates.get(0);
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.NOT_APPLICABLE,
            request.range(),
            candidates.size() == 1
                ? "`" + signature(first, request) + "` does not take the arguments `" + given + "`"
                : "no `" + first.name() + "` takes the arguments `" + given + "`");
    for (MethodSymbol method : candidates.subList(0, Math.min(4, candidates.size()))) {
      diagnostic = diagnostic.at(method.range(), "`" + signature(method, request) + "`");
    }
    checker.diagnostics().report(diagnostic);
  }

  /** A method with the types that its parameters have as a member of the receiver. */
  private static String signature(MethodSymbol method, Request request) {
    Type receiver = request.receiver();
    if (receiver == null || request.isDiamond()) {
      return method.signature();
    }
    return (method.isConstructor() ? method.owner().name() : method.name())
        + method.parameterTypes().stream()
            .map(type -> Ancestors.member(receiver, method.owner(), type).toString())
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
