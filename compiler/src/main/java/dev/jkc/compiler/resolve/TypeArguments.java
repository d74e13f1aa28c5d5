package dev.jkc.compiler.resolve;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What type arguments have to be (JLS 4.5). Whether they are within their bounds is asked when all
 * types that bounds mention are known.
 */
public final class TypeArguments {
  private final Diagnostics diagnostics;
  private final Deque<BoundCheck> boundChecks = new ArrayDeque<>();

  TypeArguments(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Arguments whose parameters may demand more than their kind.
   *
   * @param arguments those that it shares with the classes around it included
   */
  private record BoundCheck(
      TypeSymbol symbol, List<Type> arguments, TypeTree.TypeArguments written) {}

  void add(TypeSymbol symbol, List<Type> arguments, TypeTree.TypeArguments written) {
    boundChecks.add(new BoundCheck(symbol, List.copyOf(arguments), written));
  }

  /** Reports the arguments seen so far that are not within their bounds (JLS 4.5). */
  public void checkAll() {
    while (!boundChecks.isEmpty()) {
      BoundCheck check = boundChecks.remove();
      List<TypeVariableSymbol> parameters = check.symbol().typeParameters();
      Substitution substitution =
          Substitution.of(check.symbol().allTypeParameters(), check.arguments());
      for (int i = 0; i < parameters.size(); i++) {
        requireWithin(
            check.arguments().get(i),
            parameters.get(i),
            substitution,
            Conversions::isSubtype,
            check.written().types().get(i).range());
      }
    }
  }

  /**
   * Reports a type argument of a method outside of its parameter's bounds, to which a raw type may
   * be converted; false then.
   */
  public boolean requireWithin(
      Type argument, TypeVariableSymbol parameter, Substitution substitution, SourceRange range) {
    return requireWithin(argument, parameter, substitution, Conversions::isSubtypeUnchecked, range);
  }

  private boolean requireWithin(
      Type argument,
      TypeVariableSymbol parameter,
      Substitution substitution,
      BiPredicate<Type, Type> isSubtype,
      SourceRange range) {
    for (Type declared : parameter.bounds()) {
      Type bound = substitution.apply(declared);
      boolean fits =
          argument instanceof Type.Wildcard wildcard
              ? mayBeWithin(wildcard, bound)
              : isSubtype.test(argument, bound);
      if (!fits) {
        report(
            Code.TYPE_ARGUMENTS,
            range,
            "`"
                + argument
                + "` is not within its bound: `"
                + parameter.name()
                + "` extends `"
                + declared
                + "`");
        return false;
      }
    }
    return true;
  }

  /** Whether a wildcard stands for some type within a bound. */
  private static boolean mayBeWithin(Type.Wildcard wildcard, Type bound) {
    if (wildcard.isUnbounded()) {
      return true;
    }
    return wildcard.isSuper()
        ? mayBeBelow(wildcard.bound(), bound)
        : Conversions.isCastable(wildcard.bound(), bound);
  }

  private static boolean mayBeBelow(Type lower, Type bound) {
    return (lower instanceof Type.Variable || bound instanceof Type.Variable)
        ? Conversions.isCastable(lower, bound)
        : Conversions.isSubtype(lower, bound);
  }

  /** Reports a type argument that its parameter does not take. */
  public boolean check(Type argument, TypeVariableSymbol parameter, SourceRange range) {
    if (argument instanceof Type.Wildcard && !parameter.isValue()) {
      return true;
    }
    if (!parameter.isValue() && !argument.isReference()) {
      diagnostics.report(
          Diagnostic.of(
                  Code.TYPE_ARGUMENTS,
                  range,
                  "`"
                      + argument
                      + "` is no reference type, which `"
                      + parameter.name()
                      + "` stands for")
              .help("a parameter declared `<value " + parameter.name() + ">` takes any type"));
      return false;
    }
    if (Conversions.isStackOnly(argument)) {
      diagnostics.report(
          Diagnostic.of(
              Code.STACK_ONLY,
              range,
              "`"
                  + argument
                  + "` lives on the stack only, which `"
                  + parameter.name()
                  + "` need not"));
      return false;
    }
    if (parameter.isValue() && !Conversions.isPlain(argument)) {
      diagnostics.report(
          Diagnostic.of(
              Code.NOT_PLAIN,
              range,
              "`"
                  + argument
                  + "` holds managed references, which `"
                  + parameter.name()
                  + "` must not"));
      return false;
    }
    return true;
  }

  private void report(Code code, SourceRange range, String message) {
    diagnostics.report(Diagnostic.of(code, range, message));
  }
}
