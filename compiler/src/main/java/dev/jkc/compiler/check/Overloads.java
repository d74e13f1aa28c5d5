package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Capture;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Inference;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.compiler.type.TypeOrder;
import dev.jkc.compiler.type.Unification;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among methods of one name (JLS 15.12.2): first by subtyping and widening, then with
 * constants that fit an unsigned parameter; of several the most specific.
 */
final class Overloads {
  private final Checker checker;
  private final ExpressionChecker expressions;

  private final Arguments arguments;

  Overloads(Checker checker, ExpressionChecker expressions, Arguments arguments) {
    this.checker = checker;
    this.expressions = expressions;
    this.arguments = arguments;
  }

  /**
   * What is to be called.
   *
   * @param receiver the type whose member the method is, for a diamond the type around its class;
   *     null for static ones
   * @param isDiamond whether the type parameters of the class are to be found as well
   * @param arguments what is passed; none when only the types are known
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
  record Candidate(Invocation invocation, @Nullable Inference inference) {
    MethodSymbol method() {
      return invocation.method();
    }

    /** The type of the value, in inference variables. */
    Type result() {
      boolean isErased = inference != null && inference.isUnchecked();
      return isErased ? Erasure.of(method().result()) : invocation.result();
    }
  }

  /**
   * Checks the arguments, chooses a method and records the choice for the call; reports when there
   * is none or more than one. Of a call that is an argument the result is what is known so far.
   */
  @Nullable Invocation select(Request request, List<MethodSymbol> candidates) {
    boolean isDeferrable = arguments.takeDeferrable(request.call());
    List<@Nullable Type> types = new ArrayList<>();
    boolean failed = false;
    for (Expression argument : request.arguments()) {
      Type type = arguments.prepare(argument, request.body());
      if (type == Type.Special.VOID) {
        type = checker.error(Code.VOID_VALUE, argument.range(), "this has no value");
      }
      failed |= type != null && type.isError();
      types.add(type);
    }
    if (failed) {
      leave(request, types);
      return null;
    }
    List<Candidate> applicable = applicable(request, candidates, types, true);
    if (applicable.isEmpty()) {
      if (!isReportedInside(request, candidates, types)) {
        leave(request, types);
        new NoOverload(checker).reportNone(request, candidates, types);
      }
      return null;
    }
    List<Candidate> best = mostSpecific(applicable, request);
    if (best.size() != 1) {
      leave(request, types);
      List<Candidate> equal =
          applicable.stream()
              .filter(a -> applicable.stream().noneMatch(b -> isBetter(b, a, request)))
              .toList();
      new NoOverload(checker).reportAmbiguous(request, equal);
      return null;
    }
    return finish(request, best.getFirst(), isDeferrable);
  }

  /** Chooses a method for values of these types; empty when there is none or more than one. */
  Optional<Candidate> choose(Request request, List<MethodSymbol> candidates, List<Type> types) {
    List<Candidate> best = mostSpecific(applicable(request, candidates, types, false), request);
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  /** The methods that take the arguments in the first phase in which there are any. */
  private List<Candidate> applicable(
      Request request,
      List<MethodSymbol> candidates,
      List<? extends @Nullable Type> types,
      boolean tellsBounds) {
    boolean isOnly = tellsBounds && candidates.size() == 1;
    for (Phase phase : Phase.values()) {
      List<Candidate> applicable = new ArrayList<>();
      for (MethodSymbol method : candidates) {
        Candidate candidate = applicable(request, method, types, phase, isOnly);
        if (candidate != null) {
          applicable.add(candidate);
        }
      }
      if (!applicable.isEmpty()) {
        return applicable;
      }
    }
    return List.of();
  }

  /** Checks what waits for a type in the arguments of a call that has no method. */
  private void leave(Request request, List<@Nullable Type> types) {
    for (int i = 0; i < types.size(); i++) {
      Expression argument = request.arguments().get(i);
      arguments.finish(argument);
      if (types.get(i) == null) {
        expressions.check(argument, request.body(), Type.Special.ERROR);
      }
    }
  }

  /**
   * Of the only method with so many parameters, tells which result of a lambda does not fit, if
   * that is what is wrong.
   */
  private boolean isReportedInside(
      Request request, List<MethodSymbol> candidates, List<@Nullable Type> types) {
    List<MethodSymbol> fitting =
        candidates.stream().filter(m -> m.parameters().size() == types.size()).toList();
    if (fitting.size() != 1 || !variables(request, fitting.getFirst()).isEmpty()) {
      return false;
    }
    MethodSymbol method = fitting.getFirst();
    Type.Declared site = siteOf(request, method);
    Substitution known = site == null ? Substitution.EMPTY : Substitution.of(Capture.of(site));
    int before = checker.diagnostics().errorCount();
    for (int i = 0; i < types.size(); i++) {
      Expression argument = request.arguments().get(i);
      if (types.get(i) == null) {
        arguments.assign(argument, request.body(), known.apply(method.parameterTypes().get(i)));
      }
    }
    return checker.diagnostics().errorCount() > before;
  }

  private static Type.@Nullable Declared siteOf(Request request, MethodSymbol method) {
    return request.receiver() == null || method.isStatic()
        ? null
        : request.isDiamond()
            ? (Type.Declared) request.receiver()
            : Ancestors.as(request.receiver(), method.owner());
  }

  /** A method if it takes the arguments; of the only one more is told when it does not. */
  private @Nullable Candidate applicable(
      Request request,
      MethodSymbol method,
      List<? extends @Nullable Type> types,
      Phase phase,
      boolean isOnly) {
    boolean isVariable = phase == Phase.VARIABLE;
    boolean fitsInNumber =
        isVariable
            ? method.isVarargs() && types.size() >= method.parameters().size() - 1
            : method.parameters().size() == types.size();
    if (!fitsInNumber) {
      return null;
    }
    Type.Declared site = siteOf(request, method);
    boolean isErased = site != null && site.isRaw() && !request.isDiamond();
    Substitution known = site == null ? Substitution.EMPTY : Substitution.of(Capture.of(site));
    List<TypeVariableSymbol> variables = isErased ? List.of() : variables(request, method);
    Inference inference = inferenceOver(request.arguments());
    if (!variables.isEmpty() && !request.explicitTypes().isEmpty()) {
      if (request.explicitTypes().size() != variables.size()) {
        return null;
      }
      known = known.and(Substitution.of(variables, request.explicitTypes()));
      if (!isOnly && !areWithin(variables, known)) {
        return null;
      }
    } else if (!variables.isEmpty()) {
      List<TypeVariableSymbol> values = values(variables);
      if (!values.isEmpty()) {
        // Those are what the arguments are.
        Invocation call = new Invocation(method, known, isVariable, false, false);
        List<Type> parameters = IntStream.range(0, types.size()).mapToObj(call::parameter).toList();
        List<@Nullable Type> alone = arguments.alone(request.arguments(), types);
        known = known.and(Unification.ofValues(variables, known, parameters, alone));
        if (!known.types().keySet().containsAll(values)) {
          return null;
        }
      }
      List<TypeVariableSymbol> others = references(variables);
      if (!others.isEmpty()) {
        inference = inference == null ? checker.inference() : inference;
        known = inference.add(others, known, thrown(method));
      }
    }
    Invocation invocation = new Invocation(method, known, isVariable, isErased, false);
    for (int i = 0; i < types.size(); i++) {
      if (!isPassable(request, i, types.get(i), invocation.parameter(i), phase, inference)) {
        return null;
      }
    }
    return inference != null && inference.copy().resolve().isEmpty()
        ? null
        : new Candidate(invocation, inference);
  }

  private static List<TypeVariableSymbol> references(List<TypeVariableSymbol> variables) {
    return variables.stream().filter(variable -> !variable.isValue()).toList();
  }

  /** The parameters over values among others. */
  static List<TypeVariableSymbol> values(List<TypeVariableSymbol> variables) {
    return variables.stream().filter(TypeVariableSymbol::isValue).toList();
  }

  private static boolean areWithin(List<TypeVariableSymbol> variables, Substitution given) {
    return variables.stream()
        .allMatch(
            variable ->
                variable.bounds().stream()
                    .allMatch(
                        bound ->
                            Conversions.isSubtypeUnchecked(
                                given.apply(new Type.Variable(variable)), given.apply(bound))));
  }

  private boolean isPassable(
      Request request,
      int index,
      @Nullable Type type,
      Type parameter,
      Phase phase,
      @Nullable Inference inference) {
    if (request.arguments().isEmpty() && type != null) {
      return arguments.isPassable(null, type, parameter, phase, inference);
    }
    return arguments.isPassable(request.arguments().get(index), parameter, phase, inference);
  }

  /** The type parameters whose types a call has to find. */
  static List<TypeVariableSymbol> variables(Request request, MethodSymbol method) {
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
  private @Nullable Inference inferenceOver(List<Expression> all) {
    Inference known = null;
    for (Expression argument : all) {
      for (PendingCall call : arguments.pendingIn(argument)) {
        known = known == null ? checker.inference() : known;
        known.include(call.inference());
      }
    }
    return known;
  }

  /** The best of several methods: one, or those that are equally good (JLS 15.12.2.5). */
  private List<Candidate> mostSpecific(List<Candidate> applicable, Request request) {
    List<Candidate> best =
        applicable.stream()
            .filter(a -> applicable.stream().allMatch(b -> isAsSpecific(a, b, request)))
            .toList();
    if (best.size() > 1 && best.stream().allMatch(b -> areOne(b, best.getFirst(), request))) {
      if (isOfOneType(best)) {
        return best;
      }
      // One method of several types: the one with code, or one for all.
      return List.of(
          best.stream()
              .filter(b -> !b.method().isAbstract())
              .findFirst()
              .orElseGet(() -> forAll(best)));
    }
    return best;
  }

  /** Whether type arguments make two methods of one type the same, of which no call takes one. */
  private static boolean isOfOneType(List<Candidate> same) {
    Set<TypeSymbol> owners = new HashSet<>();
    boolean isRepeated = same.stream().anyMatch(each -> !owners.add(each.method().owner()));
    long withCode = same.stream().filter(each -> !each.method().isAbstract()).count();
    return isRepeated && (withCode != 1 || same.getFirst().method().owner().kind().isInterface());
  }

  /**
   * Of methods without code that one class overrides the first whose result does for all (JLS
   * 15.12.2.5), in the order in which javac keeps them.
   */
  private static Candidate forAll(List<Candidate> same) {
    List<Candidate> ordered = new ArrayList<>(same);
    ordered.sort((a, b) -> TypeOrder.compare(a.method().owner(), b.method().owner()));
    Collections.swap(ordered, 0, 1);
    return ordered.stream()
        .filter(
            a ->
                same.stream()
                    .allMatch(
                        b ->
                            Conversions.isPassable(a.invocation().result(), b.invocation().result())
                                || a.invocation().result().equals(b.invocation().result())))
        .findFirst()
        .orElse(ordered.getFirst());
  }

  private boolean isBetter(Candidate a, Candidate b, Request request) {
    return isAsSpecific(a, b, request) && !isAsSpecific(b, a, request);
  }

  /** Whether two methods of instances take the same, so that one class overrides both. */
  private static boolean areOne(Candidate a, Candidate b, Request request) {
    if (a.method().isStatic() || a.method().isConstructor()) {
      return false;
    }
    List<Type> left = parametersOf(a, request);
    List<Type> right = parametersOf(b, request);
    return left.equals(right) || Erasure.ofAll(left).equals(Erasure.ofAll(right));
  }

  /** The types of parameters as a member of the receiver has them. */
  private static List<Type> parametersOf(Candidate candidate, Request request) {
    MethodSymbol method = candidate.method();
    return withOwnVariables(variables(request, method), ownerOf(candidate, request))
        .applyAll(method.parameterTypes());
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
    List<TypeVariableSymbol> variables = references(variables(request, b.method()));
    boolean isGeneric = !variables.isEmpty();
    Inference inference = checker.inference();
    Substitution values = b.invocation().substitution().ofValues();
    Substitution others =
        isGeneric
            ? inference.add(variables, ownerOf(b, request).and(values), Set.of())
            : b.invocation().substitution();
    Invocation general =
        new Invocation(
            b.method(), others, b.invocation().isVariable(), b.invocation().isErased(), false);
    Invocation special =
        isGeneric || !variables(request, a.method()).isEmpty()
            ? new Invocation(
                a.method(),
                withOwnVariables(variables(request, a.method()), ownerOf(a, request)),
                a.invocation().isVariable(),
                a.invocation().isErased(),
                false)
            : a.invocation();
    for (int i = 0; i < count; i++) {
      Type one = lower(special.parameter(i));
      Type other = general.parameter(i);
      boolean isFunction =
          i < request.arguments().size()
              && arguments.isMoreSpecific(request.arguments().get(i), one, other, inference);
      if (!isFunction
          && (Capture.isNeeded(one, other) || !inference.isCompatible(one, other, false))) {
        return false;
      }
    }
    return !isGeneric || inference.resolve().isPresent();
  }

  /** Type parameters with the bounds that they have as seen by the receiver. */
  private static Substitution withOwnVariables(
      List<TypeVariableSymbol> variables, Substitution owner) {
    if (owner.types().isEmpty() || variables.isEmpty()) {
      return owner;
    }
    List<Type> own = new ArrayList<>();
    for (TypeVariableSymbol variable : variables) {
      own.add(new Type.Variable(new TypeVariableSymbol(variable.name(), variable.isValue())));
    }
    Substitution substitution = owner.and(Substitution.of(variables, own));
    for (int i = 0; i < variables.size(); i++) {
      ((Type.Variable) own.get(i))
          .symbol()
          .setBounds(substitution.applyAll(variables.get(i).bounds()));
    }
    return substitution;
  }

  /** What stands for a wildcard takes no more than what the wildcard is above of, as in javac. */
  private static Type lower(Type parameter) {
    if (parameter instanceof Type.Variable variable && variable.symbol().isCaptured()) {
      Type below = variable.symbol().lower();
      return below == null ? Type.Special.NULL : lower(below);
    }
    return parameter;
  }

  private static Substitution ownerOf(Candidate candidate, Request request) {
    Type.Declared site =
        request.receiver() == null
            ? null
            : Ancestors.as(request.receiver(), candidate.method().owner());
    return site == null ? Substitution.EMPTY : Substitution.of(Capture.of(site));
  }

  private Invocation finish(Request request, Candidate chosen, boolean isDeferrable) {
    Inference inference = chosen.inference();
    Invocation known = chosen.invocation();
    boolean isUnchecked = isUnchecked(request, chosen);
    if (inference == null) {
      Invocation found =
          isUnchecked
              ? new Invocation(
                  known.method(), known.substitution(), known.isVariable(), known.isErased(), true)
              : known;
      finish(request, found);
      return found;
    }
    List<PendingCall> waiting = new ArrayList<>();
    List<PendingFunction> functions = new ArrayList<>();
    for (int i = 0; i < request.arguments().size(); i++) {
      Expression argument = request.arguments().get(i);
      // Of a lambda whose type is still to be found nobody knows what it should give.
      boolean isOpen = inference.isVariable(known.parameter(i));
      for (PendingCall call : arguments.takePending(argument, !isOpen)) {
        waiting.add(call);
        functions.addAll(call.functions());
      }
      functions.addAll(arguments.functionsIn(argument, known.parameter(i), request.body()));
    }
    Type result =
        request.isDiamond()
            ? known.substitution().apply(known.method().owner().thisType())
            : known.result();
    boolean isErased = isUnchecked && !request.isDiamond();
    Type captured = captured(result, inference);
    PendingCall call =
        new PendingCall(
            known,
            isErased ? Erasure.of(known.method().result()) : captured,
            isUnchecked,
            inference,
            functions,
            (invocation, found) -> {
              waiting.forEach(argument -> argument.complete(found));
              finish(request, invocation);
              if (!isErased
                  && !captured.equals(result)
                  && request.call() instanceof Expression made) {
                checker.model().setType(made, found.apply(captured));
              }
            });
    if (isDeferrable && !inference.isProper(call.result())) {
      arguments.setPending(request.call(), call);
      return new Invocation(known.method(), Substitution.EMPTY, known.isVariable(), true, true);
    }
    return arguments.solver().solve(call, request.expected());
  }

  /**
   * The type of a value with one capture of its wildcards for all who see it: what it is passed to
   * may get a type argument that is one (JLS 18.5.2.1). Bounds that are not known are captured when
   * they are.
   */
  private static Type captured(Type result, Inference inference) {
    Type captured = Capture.of(result);
    if (captured.equals(result) || !(captured instanceof Type.Declared declared)) {
      return result;
    }
    for (Type argument : declared.arguments()) {
      if (argument instanceof Type.Variable variable && variable.symbol().isCaptured()) {
        Type lower = variable.symbol().lower();
        boolean isKnown =
            (lower == null || inference.isProper(lower))
                && variable.symbol().bounds().stream().allMatch(inference::isProper);
        if (!isKnown) {
          return result;
        }
      }
    }
    return captured;
  }

  private boolean isUnchecked(Request request, Candidate chosen) {
    Inference inference = chosen.inference();
    boolean isUnchecked = inference != null && inference.isUnchecked();
    for (int i = 0; i < request.arguments().size(); i++) {
      Type parameter = chosen.invocation().parameter(i);
      isUnchecked |=
          (inference == null || inference.isProper(parameter))
              && arguments.isUnchecked(request.arguments().get(i), parameter);
    }
    return isUnchecked;
  }

  private void finish(Request request, Invocation chosen) {
    for (int i = 0; i < request.arguments().size(); i++) {
      arguments.assign(request.arguments().get(i), request.body(), chosen.parameter(i));
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
    if (chosen.isVariable()) {
      Type element = chosen.parameter(chosen.method().parameters().size() - 1);
      expressions
          .names()
          .accessibility()
          .checkInferred(List.of(Erasure.of(element)), request.range(), request.body());
    }
    checker.model().setInvocation(request.call(), chosen);
    request.whenFound().accept(chosen);
  }
}
