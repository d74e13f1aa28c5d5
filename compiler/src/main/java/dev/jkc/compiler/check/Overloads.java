package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  Overloads(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
  }

  /**
   * Checks the arguments, chooses a method and records the choice for {@code call}; reports when
   * there is none or more than one.
   */
  @Nullable Invocation select(
      Node call,
      SourceRange range,
      List<MethodSymbol> candidates,
      List<Expression> arguments,
      List<Type> explicitTypes,
      Substitution receiver,
      Body body) {
    List<@Nullable Type> types = new ArrayList<>();
    boolean failed = false;
    for (Expression argument : arguments) {
      Type type = needsTarget(argument) ? null : checkArgument(argument, body);
      failed |= type != null && type.isError();
      types.add(type);
    }
    if (failed) {
      return null;
    }
    for (Phase phase : Phase.values()) {
      List<Invocation> applicable = new ArrayList<>();
      for (MethodSymbol method : candidates) {
        Substitution substitution =
            applicable(method, arguments, types, explicitTypes, receiver, phase);
        if (substitution != null) {
          applicable.add(new Invocation(method, substitution, phase == Phase.VARIABLE));
        }
      }
      if (!applicable.isEmpty()) {
        Invocation chosen = mostSpecific(applicable, range);
        if (chosen != null) {
          finish(call, chosen, arguments, types, range, body);
        }
        return chosen;
      }
    }
    checkUntyped(arguments, types, body);
    reportNone(range, candidates, types);
    return null;
  }

  private Type checkArgument(Expression argument, Body body) {
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

  /**
   * Whether an argument becomes a parameter's type: of a switch and of a conditional between
   * objects, each of its results (JLS 15.12.2).
   */
  private boolean isPassable(Expression argument, Type type, Type parameter, Phase phase) {
    return switch (argument) {
      case Expression.Parenthesized inner -> isPassable(inner.inner(), type, parameter, phase);
      case Expression.Conditional c when isReferences(c) ->
          isPassable(c.whenTrue(), checker.model().type(c.whenTrue()), parameter, phase)
              && isPassable(c.whenFalse(), checker.model().type(c.whenFalse()), parameter, phase);
      case Expression.Switch s when !checker.model().results(s).isEmpty() ->
          checker.model().results(s).stream()
              .allMatch(
                  result -> isPassable(result, checker.model().type(result), parameter, phase));
      default ->
          Conversions.isPassable(type, parameter)
              || (phase.allowsBoxes && Boxes.converts(type, parameter))
              || (phase.allowsConstants
                  && Conversions.isConstantPassable(checker.model().constant(argument), parameter));
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

  private @Nullable Substitution applicable(
      MethodSymbol method,
      List<Expression> arguments,
      List<@Nullable Type> types,
      List<Type> explicitTypes,
      Substitution receiver,
      Phase phase) {
    boolean isVariable = phase == Phase.VARIABLE;
    boolean fitsInNumber =
        isVariable
            ? method.isVarargs() && arguments.size() >= method.parameters().size() - 1
            : method.parameters().size() == arguments.size();
    if (!fitsInNumber) {
      return null;
    }
    Substitution substitution = receiver;
    if (!method.typeParameters().isEmpty()) {
      Substitution own =
          explicitTypes.isEmpty()
              ? infer(method, types, receiver)
              : Substitution.of(method.typeParameters(), explicitTypes);
      if (own.types().size() != method.typeParameters().size()) {
        return null;
      }
      substitution = receiver.and(own);
    }
    Invocation invocation = new Invocation(method, substitution, isVariable);
    for (int i = 0; i < types.size(); i++) {
      Type parameter = invocation.parameter(i);
      Type argument = types.get(i);
      boolean fits =
          argument == null
              ? takesUntyped(parameter, arguments.get(i))
              : isPassable(arguments.get(i), argument, parameter, phase);
      if (!fits) {
        return null;
      }
    }
    return substitution;
  }

  private static boolean takesUntyped(Type parameter, Expression argument) {
    return (argument instanceof Expression.MethodReference || argument instanceof Expression.Lambda)
        ? parameter instanceof Type.Function
        : parameter instanceof Type.FixedArray || ExpressionChecker.isStruct(parameter);
  }

  private static Substitution infer(
      MethodSymbol method, List<@Nullable Type> types, Substitution receiver) {
    Map<TypeVariableSymbol, Type> found = new HashMap<>();
    for (int i = 0; i < Math.min(types.size(), method.parameters().size()); i++) {
      Type argument = types.get(i);
      if (argument != null) {
        unify(receiver.apply(method.parameterTypes().get(i)), argument, method, found);
      }
    }
    return new Substitution(found);
  }

  private static void unify(
      Type parameter, Type argument, MethodSymbol method, Map<TypeVariableSymbol, Type> found) {
    switch (parameter) {
      case Type.Variable v -> {
        if (method.typeParameters().contains(v.symbol()) && argument != Type.Special.NULL) {
          found.putIfAbsent(v.symbol(), argument);
        }
      }
      case Type.Pointer p -> {
        if (argument instanceof Type.Pointer q) {
          unify(p.pointee(), q.pointee(), method, found);
        }
      }
      case Type.FixedArray a -> {
        if (argument instanceof Type.FixedArray b) {
          unify(a.element(), b.element(), method, found);
        }
      }
      case Type.Array a -> {
        if (argument instanceof Type.Array b) {
          unify(a.element(), b.element(), method, found);
        }
      }
      case Type.Declared d -> {
        if (argument instanceof Type.Declared e && d.symbol() == e.symbol()) {
          for (int i = 0; i < Math.min(d.arguments().size(), e.arguments().size()); i++) {
            unify(d.arguments().get(i), e.arguments().get(i), method, found);
          }
        }
      }
      case Type.Function f -> {
        if (argument instanceof Type.Function g && f.parameters().size() == g.parameters().size()) {
          unify(f.result(), g.result(), method, found);
          for (int i = 0; i < f.parameters().size(); i++) {
            unify(f.parameters().get(i), g.parameters().get(i), method, found);
          }
        }
      }
      case Type.Primitive p -> {}
      case Type.Special s -> {}
    }
  }

  private @Nullable Invocation mostSpecific(List<Invocation> applicable, SourceRange range) {
    List<Invocation> best =
        applicable.stream()
            .filter(a -> applicable.stream().allMatch(b -> isAsSpecific(a, b)))
            .toList();
    if (best.size() == 1) {
      return best.get(0);
    }
    Diagnostic diagnostic =
        Diagnostic.of(Code.AMBIGUOUS_CALL, range, "several methods fit this call equally well");
    for (Invocation invocation : applicable) {
      diagnostic =
          diagnostic.at(invocation.method().range(), "`" + invocation.method().signature() + "`");
    }
    checker.diagnostics().report(diagnostic);
    return null;
  }

  /** Of methods with any number of arguments, as many parameters count as the longer one names. */
  private static boolean isAsSpecific(Invocation a, Invocation b) {
    int count = Math.max(a.method().parameters().size(), b.method().parameters().size());
    for (int i = 0; i < count; i++) {
      if (!Conversions.isPassable(a.parameter(i), b.parameter(i))) {
        return false;
      }
    }
    return true;
  }

  private void finish(
      Node call,
      Invocation chosen,
      List<Expression> arguments,
      List<@Nullable Type> types,
      SourceRange range,
      Body body) {
    MethodSymbol method = chosen.method();
    for (int i = 0; i < arguments.size(); i++) {
      Type parameter = chosen.parameter(i);
      if (types.get(i) == null) {
        expressions.checkAssigned(arguments.get(i), body, parameter);
      } else {
        settle(arguments.get(i), parameter);
      }
    }
    for (TypeVariableSymbol variable : method.typeParameters()) {
      if (!variable.isValue()) {
        checker.notCompiled(range, "methods with type parameters over references are");
        return;
      }
      checker
          .names()
          .checkArgument(chosen.substitution().apply(new Type.Variable(variable)), variable, range);
    }
    checker.model().setInvocation(call, chosen);
  }

  private void checkUntyped(List<Expression> arguments, List<@Nullable Type> types, Body body) {
    for (int i = 0; i < arguments.size(); i++) {
      if (types.get(i) == null) {
        expressions.check(arguments.get(i), body, Type.Special.ERROR);
      }
    }
  }

  private void reportNone(
      SourceRange range, List<MethodSymbol> candidates, List<@Nullable Type> types) {
    String given =
        types.stream()
            .map(t -> t == null ? "…" : t.toString())
            .collect(Collectors.joining(", ", "(", ")"));
    MethodSymbol first = candidates.get(0);
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.NOT_APPLICABLE,
            range,
            candidates.size() == 1
                ? "`" + first.signature() + "` does not take the arguments `" + given + "`"
                : "no `" + first.name() + "` takes the arguments `" + given + "`");
    for (MethodSymbol method : candidates.subList(0, Math.min(4, candidates.size()))) {
      diagnostic = diagnostic.at(method.range(), "`" + method.signature() + "`");
    }
    checker.diagnostics().report(diagnostic);
  }
}
