package dev.jkc.compiler.check;

import dev.jkc.compiler.check.Overloads.Candidate;
import dev.jkc.compiler.check.Overloads.Request;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.resolve.AbsentClasses;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.compiler.type.Unification;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why a call means no method. */
final class NoOverload {
  private final Checker checker;

  NoOverload(Checker checker) {
    this.checker = checker;
  }

  /** Reports that no method takes the arguments. */
  void reportNone(Request request, List<MethodSymbol> candidates, List<@Nullable Type> types) {
    String given =
        types.stream()
            .map(t -> t == null ? "…" : t.toString())
            .collect(Collectors.joining(", ", "(", ")"));
    MethodSymbol first = candidates.get(0);
    boolean isKnown =
        !first.owner().lacksSupertype()
            && (request.receiver() == null || !request.receiver().isUnknown())
            && types.stream().noneMatch(type -> type != null && type.isUnknown())
            && candidates.stream().noneMatch(NoOverload::takesUnknown);
    if (!isKnown) {
      return;
    }
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
    if (candidates.size() == 1 && isOfUnknownValues(request, first, types)) {
      diagnostic =
          diagnostic.help(
              "no argument tells what its `value` parameters are: write the types, as in"
                  + " `Type.<int>"
                  + first.name()
                  + "(…)`");
    }
    checker
        .diagnostics()
        .report(
            AbsentClasses.explainMember(
                diagnostic,
                named(request, first),
                first.isConstructor() ? first.owner().name() : first.name(),
                Optional.empty(),
                checker.universe()));
  }

  /** The type that a call names as the one with the method. */
  private TypeSymbol named(Request request, MethodSymbol method) {
    return request.call() instanceof Expression.MethodCall call
            && call.target() != null
            && checker.model().symbol(call.target()) instanceof TypeSymbol type
        ? type
        : method.owner();
  }

  private static boolean takesUnknown(MethodSymbol method) {
    return method.parameterTypes().stream().anyMatch(Type::isUnknown);
  }

  private static boolean isOfUnknownValues(
      Request request, MethodSymbol method, List<@Nullable Type> types) {
    List<TypeVariableSymbol> variables = Overloads.variables(request, method);
    boolean fits = types.size() == method.parameters().size();
    return request.explicitTypes().isEmpty()
        && fits
        && !Unification.ofValues(variables, Substitution.EMPTY, method.parameterTypes(), types)
            .types()
            .keySet()
            .containsAll(Overloads.values(variables));
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

  /** Reports that several methods take the arguments, and none is more specific than the others. */
  void reportAmbiguous(Request request, List<Candidate> applicable) {
    if (applicable.stream().anyMatch(candidate -> takesUnknown(candidate.method()))) {
      return;
    }
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.AMBIGUOUS_CALL, request.range(), "several methods fit this call equally well");
    for (Candidate candidate : applicable) {
      diagnostic =
          diagnostic.at(candidate.method().range(), "`" + candidate.method().signature() + "`");
    }
    checker.diagnostics().report(diagnostic);
  }
}
