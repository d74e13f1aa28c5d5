package dev.jkc.compiler.check;

import dev.jkc.compiler.check.ReferenceNames.Form;
import dev.jkc.compiler.check.ReferenceNames.Named;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.model.ReferenceTarget;
import dev.jkc.compiler.model.ReferenceTarget.Kind;
import dev.jkc.compiler.resolve.AbsentClasses;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Capture;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.FunctionType;
import dev.jkc.compiler.type.Inference;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Method references that become objects of functional interfaces (JLS 15.13). */
final class ReferenceChecker {
  private final Checker checker;
  private final ExpressionChecker expressions;
  private final ReferenceNames names;
  private final IdentityHashMap<Expression.MethodReference, Named> opened = new IdentityHashMap<>();

  /**
   * A method for arguments of certain types, with an inference when there are types to be found.
   */
  private record Found(
      Kind kind, @Nullable Invocation invocation, @Nullable Inference inference, Type result) {}

  ReferenceChecker(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
    this.names = new ReferenceNames(checker, expressions);
  }

  /** Finds out what is named, before its type is known. */
  void open(Expression.MethodReference reference, Body body) {
    if (!opened.containsKey(reference)) {
      List<Type> explicit = new ArrayList<>();
      for (TypeTree argument : reference.typeArguments()) {
        explicit.add(checker.resolve(argument, body));
      }
      opened.put(reference, names.named(reference, explicit, body));
    }
  }

  private Named require(Expression.MethodReference reference) {
    Named named = opened.get(reference);
    if (named == null) {
      throw new IllegalStateException("not looked at: " + reference.range());
    }
    return named;
  }

  /** Whether there is one method that may be meant, whatever the arguments (JLS 15.13.1). */
  boolean isExact(Expression.MethodReference reference) {
    Named named = require(reference);
    if (named.form() == Form.ARRAY || named.isCopy(reference)) {
      return true;
    }
    boolean isRaw = named.site() instanceof Type.Declared declared && declared.isRaw();
    boolean byType = named.form() == Form.TYPE || named.form() == Form.CONSTRUCTOR;
    if (named.candidates().size() != 1 || (isRaw && byType)) {
      return false;
    }
    MethodSymbol method = named.candidates().getFirst();
    return !method.isVarargs()
        && (method.typeParameters().isEmpty() || !named.explicit().isEmpty());
  }

  /** Whether a reference may become a parameter's type (JLS 15.12.2.1, 18.2.1). */
  boolean isPassable(
      Expression.MethodReference reference, Type target, @Nullable Inference inference) {
    Named named = require(reference);
    if (named.form() == Form.WRONG
        || target instanceof Type.Function
        || (inference != null && inference.isVariable(target))) {
      return true;
    }
    Optional<FunctionType> function = FunctionType.of(target, checker.object());
    if (function.isEmpty() || !takes(named, reference, function.get().parameters().size())) {
      return false;
    }
    return !isExact(reference) || fitsExactly(reference, named, function.get(), inference);
  }

  /** Whether some candidate takes so many arguments. */
  private static boolean takes(Named named, Expression.MethodReference reference, int count) {
    if (named.form() == Form.ARRAY) {
      return count == 1;
    }
    if (named.isCopy(reference)) {
      return count == (named.form() == Form.TYPE ? 1 : 0);
    }
    return named.candidates().stream()
        .anyMatch(
            method ->
                switch (named.form()) {
                  case TYPE -> takes(method, method.isStatic() ? count : count - 1);
                  case VALUE, SUPER -> !method.isStatic() && takes(method, count);
                  default -> takes(method, count);
                });
  }

  private static boolean takes(MethodSymbol method, int count) {
    int own = method.parameters().size();
    return own == count || (method.isVarargs() && count >= own - 1);
  }

  private boolean fitsExactly(
      Expression.MethodReference reference,
      Named named,
      FunctionType function,
      @Nullable Inference inference) {
    List<Type> given = function.parameters();
    List<Type> wanted = new ArrayList<>();
    if (named.form() == Form.ARRAY) {
      wanted.add(Type.Primitive.INT);
    } else if (named.isCopy(reference)) {
      if (named.form() == Form.TYPE) {
        wanted.add(named.site());
      }
    } else {
      MethodSymbol method = named.candidates().getFirst();
      if (named.form() == Form.TYPE && !method.isStatic()) {
        wanted.add(named.site());
      }
      method.parameterTypes().forEach(type -> wanted.add(exact(named, type)));
    }
    if (given.size() != wanted.size()) {
      return false;
    }
    Arguments arguments = expressions.calls().arguments();
    for (int i = 0; i < given.size(); i++) {
      if (!arguments.isPassable(null, given.get(i), wanted.get(i), Phase.LOOSE, inference)) {
        return false;
      }
    }
    Type result = exactResult(reference);
    return function.result() == Type.Special.VOID
        || (result != Type.Special.VOID
            && arguments.isPassable(null, result, function.result(), Phase.RESULT, inference));
  }

  /** A type of the only candidate's declaration as the reference sees it. */
  private static Type exact(Named named, Type type) {
    MethodSymbol method = named.candidates().getFirst();
    Type bound =
        named.site() instanceof Type.Declared ? null : Ancestors.as(named.site(), method.owner());
    Type site = bound == null ? named.site() : Capture.of(bound);
    Type member = Ancestors.member(site, method.owner(), type);
    return named.explicit().size() == method.typeParameters().size()
        ? Substitution.of(method.typeParameters(), named.explicit()).apply(member)
        : member;
  }

  /** What the only method that may be meant gives. */
  Type exactResult(Expression.MethodReference reference) {
    Named named = require(reference);
    if (named.form() == Form.ARRAY || named.form() == Form.CONSTRUCTOR || named.isCopy(reference)) {
      return named.site();
    }
    MethodSymbol method = named.candidates().getFirst();
    return isGetClass(method)
        ? Capture.of(checker.classOf(new Type.Wildcard(false, Erasure.of(named.site()))))
        : Capture.of(exact(named, method.result()));
  }

  private boolean isGetClass(MethodSymbol method) {
    return method.name().equals("getClass") && method.owner() == checker.object();
  }

  /** Relates what the method gives to what is wanted, when the types of arguments are known. */
  void relate(
      Expression.MethodReference reference, FunctionType type, Inference inference, Body body) {
    if (isExact(reference)) {
      return; // was compared when the method was chosen
    }
    List<Type> parameters = type.parameters().stream().map(inference::settled).toList();
    Found found = find(reference, parameters, body);
    if (found != null && type.result() != Type.Special.VOID) {
      if (found.inference() != null) {
        inference.include(found.inference());
      }
      inference.isCompatible(Capture.of(found.result()), type.result(), true);
    }
  }

  /** What the method may throw for arguments of these types. */
  ExceptionSet thrownBy(Expression.MethodReference reference, List<Type> parameters, Body body) {
    Found found = find(reference, parameters, body);
    return found == null || found.invocation() == null
        ? ExceptionSet.EMPTY
        : ExceptionSet.of(found.invocation().exceptions());
  }

  private @Nullable Found find(
      Expression.MethodReference reference, List<Type> arguments, Body body) {
    Named named = require(reference);
    return switch (named.form()) {
      case WRONG -> null;
      case ARRAY ->
          arguments.size() == 1
                  && Conversions.isAssignable(arguments.getFirst(), null, Type.Primitive.INT)
              ? new Found(Kind.ARRAY, null, null, named.site())
              : null;
      case VALUE, SUPER -> {
        Kind kind = named.form() == Form.SUPER ? Kind.SUPER : Kind.BOUND;
        if (named.isCopy(reference) && arguments.isEmpty()) {
          yield new Found(Kind.COPY, null, null, named.site());
        }
        yield found(kind, reference, named, named.site(), arguments, body);
      }
      case CONSTRUCTOR -> construct(reference, named, arguments, body);
      case TYPE -> {
        if (named.isCopy(reference) && arguments.size() == 1) {
          yield new Found(Kind.COPY, null, null, named.site());
        }
        yield ofType(reference, named, arguments, body);
      }
    };
  }

  /** The static method of all arguments, or the method of the first one (JLS 15.13.1). */
  private @Nullable Found ofType(
      Expression.MethodReference reference, Named named, List<Type> arguments, Body body) {
    Found direct = found(Kind.STATIC, reference, named, named.site(), arguments, body);
    Type receiver = arguments.isEmpty() ? null : receiver(named.site(), arguments.getFirst());
    Found ofFirst =
        receiver == null
            ? null
            : found(
                Kind.UNBOUND,
                reference,
                named,
                receiver,
                arguments.subList(1, arguments.size()),
                body);
    boolean isStatic = direct != null && isStatic(direct);
    boolean isOfFirst = ofFirst != null && !isStatic(ofFirst);
    if (isStatic && isOfFirst) {
      return null;
    }
    return isStatic ? direct : isOfFirst ? ofFirst : null;
  }

  private static boolean isStatic(Found found) {
    return found.invocation() != null && found.invocation().method().isStatic();
  }

  /** The first argument as an object of the type before the colons; null when it is none. */
  private @Nullable Type receiver(Type site, Type argument) {
    if (site instanceof Type.Declared declared && declared.isRaw()) {
      return Ancestors.as(Capture.of(argument), declared.symbol());
    }
    return Conversions.isPassable(argument, site) ? Capture.of(site) : null;
  }

  private @Nullable Found found(
      Kind kind,
      Expression.MethodReference reference,
      Named named,
      Type receiver,
      List<Type> arguments,
      Body body) {
    Overloads.Request request =
        request(
            reference,
            named,
            Erasure.of(receiver) instanceof Type.Array ? null : receiver,
            false,
            body);
    return expressions
        .calls()
        .overloads()
        .choose(request, accessible(named, body), arguments)
        .map(
            chosen -> {
              MethodSymbol method = chosen.invocation().method();
              Type result =
                  isGetClass(method)
                      ? checker.classOf(new Type.Wildcard(false, Erasure.of(receiver)))
                      : chosen.result();
              return new Found(kind, chosen.invocation(), chosen.inference(), result);
            })
        .orElse(null);
  }

  private @Nullable Found construct(
      Expression.MethodReference reference, Named named, List<Type> arguments, Body body) {
    Type.Declared site = (Type.Declared) named.site();
    boolean isDiamond = site.isRaw();
    Overloads.Request request = request(reference, named, isDiamond ? null : site, isDiamond, body);
    return expressions
        .calls()
        .overloads()
        .choose(request, accessible(named, body), arguments)
        .map(
            chosen ->
                new Found(
                    Kind.CONSTRUCTOR,
                    chosen.invocation(),
                    chosen.inference(),
                    isDiamond
                        ? chosen.invocation().substitution().apply(site.symbol().thisType())
                        : site))
        .orElse(null);
  }

  private static List<MethodSymbol> accessible(Named named, Body body) {
    List<MethodSymbol> accessible =
        named.candidates().stream()
            .filter(m -> Accessibility.reaches(m, named.accessSite(), body))
            .toList();
    return accessible.isEmpty() ? named.candidates() : accessible;
  }

  private static Overloads.Request request(
      Expression.MethodReference reference,
      Named named,
      @Nullable Type receiver,
      boolean isDiamond,
      Body body) {
    return new Overloads.Request(
        reference,
        reference.range(),
        List.of(),
        named.explicit(),
        receiver,
        isDiamond,
        null,
        body,
        chosen -> {});
  }

  /** A method reference where a type is wanted. */
  Type check(Expression.MethodReference reference, Body body, @Nullable Type expected) {
    if (expected instanceof Type.Function pointer) {
      return expressions.calls().checkPointer(reference, body, pointer);
    }
    open(reference, body);
    Named named = require(reference);
    if (expected == null) {
      return checker.error(
          Code.NO_TARGET,
          reference.range(),
          "nothing here says which interface this method reference is an object of");
    }
    if (expected.isError() || named.form() == Form.WRONG) {
      return Type.Special.ERROR;
    }
    Optional<FunctionType> function = FunctionType.of(expected, checker.object());
    if (function.isEmpty()) {
      return checker.closures().reportTarget(expected, reference.range(), "method reference");
    }
    FunctionType type = function.get();
    Found found = find(reference, type.parameters(), body);
    if (found == null) {
      return reportNone(reference, named, type);
    }
    Found solved = solve(found, type.result());
    if (!fits(reference, solved, type, body)
        || !expressions
            .names()
            .accessibility()
            .checkInferred(type.named(), reference.range(), body)) {
      return Type.Special.ERROR;
    }
    complete(reference, named, solved, type, body);
    return expected;
  }

  private Found solve(Found found, Type expected) {
    Invocation invocation = found.invocation();
    Inference inference = found.inference();
    if (invocation == null || inference == null) {
      return found;
    }
    Type[] result = {found.result()};
    PendingCall call =
        new PendingCall(
            invocation,
            found.result(),
            inference.isUnchecked(),
            inference,
            List.of(),
            (solved, types) -> result[0] = types.apply(found.result()));
    Invocation solved = expressions.calls().arguments().solver().solve(call, expected);
    return new Found(found.kind(), solved, null, result[0]);
  }

  private Type reportNone(Expression.MethodReference reference, Named named, FunctionType type) {
    String given =
        type.parameters().stream().map(Type::toString).collect(Collectors.joining(", ", "(", ")"));
    String name = reference.name().text();
    if (named.candidates().isEmpty() && named.form() != Form.ARRAY) {
      return report(
          Diagnostic.of(
              Code.UNRESOLVED_METHOD,
              reference.name().range(),
              "`" + named.site() + "` has no method `" + name + "`"),
          name,
          named);
    }
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.NOT_APPLICABLE,
            reference.range(),
            "`%s` is called with `%s`, which no `%s` of `%s` takes"
                .formatted(type.method().signature(), given, name, named.site()));
    for (MethodSymbol method :
        named.candidates().subList(0, Math.min(4, named.candidates().size()))) {
      diagnostic = diagnostic.at(method.range(), "`" + method.signature() + "`");
    }
    return report(diagnostic, name, named);
  }

  private Type report(Diagnostic diagnostic, String name, Named named) {
    if (named.site() != null && named.site().isUnknown()) {
      return Type.Special.ERROR;
    }
    checker
        .diagnostics()
        .report(
            named.site() instanceof Type.Declared site
                ? AbsentClasses.explainMember(
                    diagnostic,
                    site.symbol(),
                    name.equals("new") ? site.symbol().name() : name,
                    Optional.empty(),
                    checker.universe())
                : diagnostic);
    return Type.Special.ERROR;
  }

  private boolean fits(
      Expression.MethodReference reference, Found found, FunctionType type, Body body) {
    SourceRange range = reference.range();
    if (found.invocation() != null) {
      MethodSymbol method = found.invocation().method();
      boolean isWrongKind =
          switch (found.kind()) {
            case BOUND, SUPER -> method.isStatic();
            default -> false;
          };
      if (isWrongKind) {
        checker.report(
            Code.INCOMPATIBLE_TYPES,
            range,
            "`" + method.signature() + "` is static: its class stands before the colons");
        return false;
      }
      if (found.kind() == Kind.SUPER && method.isAbstract()) {
        checker.report(
            Code.ABSTRACT,
            range,
            "`" + method.signature() + "` is abstract: there is nothing to call");
        return false;
      }
      Type site = require(reference).accessSite();
      if (!expressions
          .names()
          .accessibility()
          .check(method, site, reference.name().range(), body)) {
        return false;
      }
      if (method.isUnsafe() || (!method.isStatic() && method.owner().kind().isValue())) {
        checker.report(
            Code.INCOMPATIBLE_TYPES,
            range,
            "`" + method.signature() + "` cannot be called through an interface");
        return false;
      }
      if (method.isConstructor()) {
        expressions.creations().requireOuter(method.owner(), range, body);
      }
    }
    Type wanted = type.result();
    Type given = Capture.of(found.result());
    boolean fits =
        wanted == Type.Special.VOID
            || (given != Type.Special.VOID && Conversions.isAssignable(given, null, wanted));
    if (!fits && !given.isError() && !wanted.isError()) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          range,
          given == Type.Special.VOID
              ? "`%s` gives a `%s`, and this method has no value"
                  .formatted(type.method().signature(), wanted)
              : "`%s` gives a `%s`, and this method a `%s`"
                  .formatted(type.method().signature(), wanted, given));
    }
    return fits;
  }

  private void complete(
      Expression.MethodReference reference,
      Named named,
      Found found,
      FunctionType type,
      Body body) {
    Closure closure = checker.closures().declare(reference.range(), body);
    TypeSymbol symbol = closure.symbol();
    LocalSymbol receiver = null;
    if (named.form() == Form.VALUE && reference.target() != null) {
      SourceRange range = reference.target().range();
      receiver = new LocalSymbol("receiver", range, named.site(), true, true);
      symbol.addCapture(receiver);
    }
    Invocation invocation = found.invocation();
    if (invocation != null) {
      checker.model().setInvocation(reference, invocation);
      if (invocation.method().isConstructor()) {
        symbol.addCreated(invocation.method().owner());
      }
    }
    List<LocalSymbol> parameters = new ArrayList<>();
    for (Type parameter : type.parameters()) {
      String name = "argument" + parameters.size();
      parameters.add(new LocalSymbol(name, reference.range(), parameter, true, true));
    }
    MethodSymbol method = closure.complete(type, parameters, null);
    checker.model().setClosure(reference, symbol, type);
    checker
        .model()
        .setReference(
            reference,
            new ReferenceTarget(found.kind(), named.site(), receiver, type, found.result()));
    if (!type.method().traits().forbidden().isEmpty()) {
      checker.model().addPromise(method, type.method().traits().forbidden());
    }
  }
}
