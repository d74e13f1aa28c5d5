package dev.jkc.compiler.resolve;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What type arguments have to be (JLS 4.5). Whether they are within their bounds is asked when all
 * types that bounds mention are known.
 */
public final class TypeArguments {
  private final Diagnostics diagnostics;
  private final Deque<BoundCheck> boundChecks = new ArrayDeque<>();
  private final Deque<Pointee> pointees = new ArrayDeque<>();

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

  private record Pointee(Type type, SourceRange range) {}

  /** The diagnostic for a pointer at something that holds managed references. */
  public static Diagnostic managedPointee(Type pointee, SourceRange range) {
    return Diagnostic.of(
            Code.NOT_PLAIN,
            range,
            pointee.isReference()
                ? "a pointer cannot point at a managed `" + pointee + "`"
                : "a pointer cannot point at `" + pointee + "`, which holds managed references")
        .note("the collector does not see what raw memory holds");
  }

  void add(TypeSymbol symbol, List<Type> arguments, TypeTree.TypeArguments written) {
    boundChecks.add(new BoundCheck(symbol, List.copyOf(arguments), written));
  }

  /** Notes what a pointer points at, whose fields may not be known yet. */
  void addPointee(Type pointee, SourceRange range) {
    pointees.add(new Pointee(pointee, range));
  }

  /**
   * Reports what was seen so far of arguments that are not within their bounds (JLS 4.5), and of
   * pointers at what holds managed references.
   */
  public void checkAll() {
    while (!pointees.isEmpty()) {
      Pointee pointee = pointees.remove();
      if (!Conversions.isPlain(pointee.type())) {
        diagnostics.report(managedPointee(pointee.type(), pointee.range()));
      }
    }
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
    if (argument instanceof Type.Wildcard) {
      if (parameter.isValue()) {
        report(
            Code.TYPE_ARGUMENTS,
            range,
            "`value " + parameter.name() + "` takes one type: there is no code for all of them");
      }
      return !parameter.isValue();
    }
    if (!parameter.isValue() && !argument.isReference()) {
      Diagnostic diagnostic =
          Diagnostic.of(
              Code.TYPE_ARGUMENTS,
              range,
              "`"
                  + argument
                  + "` is no reference type, which `"
                  + parameter.name()
                  + "` stands for");
      Optional<String> box =
          argument instanceof Type.Primitive primitive ? Boxes.nameOf(primitive) : Optional.empty();
      if (box.isPresent()) {
        String name = box.get().substring(box.get().lastIndexOf('.') + 1);
        diagnostic = diagnostic.help("`" + name + "` objects hold values of `" + argument + "`");
      }
      diagnostics.report(
          range.file().kind() == SourceFile.Kind.JAVA
              ? diagnostic
              : diagnostic.help(
                  "a parameter declared `<value " + parameter.name() + ">` takes any type"));
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
