package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.Intrinsic;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.resolve.AbsentClasses;
import dev.jkc.compiler.resolve.UnknownNames;
import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.Convention;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Capture;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Method calls and method references (JLS 15.12, 15.13; function pointers). */
final class CallChecker {
  private final Checker checker;
  private final ExpressionChecker expressions;
  private final LambdaChecker lambdas;
  private final ReferenceChecker references;
  private final Arguments arguments;
  private final Overloads overloads;

  CallChecker(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
    this.lambdas = new LambdaChecker(checker, expressions);
    this.references = new ReferenceChecker(checker, expressions);
    this.arguments = new Arguments(checker, expressions, lambdas, references);
    this.overloads = new Overloads(checker, expressions, arguments);
  }

  LambdaChecker lambdas() {
    return lambdas;
  }

  ReferenceChecker references() {
    return references;
  }

  Arguments arguments() {
    return arguments;
  }

  Overloads overloads() {
    return overloads;
  }

  /** {@code target.name(arguments)}. */
  Type checkCall(Expression.MethodCall call, Body body, @Nullable Type expected) {
    Expression target = call.target();
    if (target == null) {
      return unqualified(call, body, expected);
    }
    if (target instanceof Expression.Super superTarget) {
      return onSuper(call, superTarget, body, expected);
    }
    return switch (expressions.names().qualifier(target, body)) {
      case NameChecker.PackageName packageName -> {
        expressions.checkLost(call.arguments(), body);
        yield checker.error(
            Code.NOT_A_VALUE, target.range(), "`" + packageName.name() + "` is a package");
      }
      case NameChecker.TypeName type -> {
        checker.model().setSymbol(target, type.symbol());
        List<MethodSymbol> candidates = members(type.symbol(), call.name().text());
        MethodSymbol method = select(call, type.symbol(), candidates, null, body, expected);
        if (method != null && !method.isStatic()) {
          yield checker.error(
              Code.STATIC_CONTEXT,
              call.name().range(),
              "`"
                  + method.signature()
                  + "` is not static: it needs an instance of `"
                  + type.symbol().name()
                  + "`");
        }
        yield finish(call, method, body);
      }
      case NameChecker.Value value -> onValue(call, target, value.type(), body, expected);
    };
  }

  private Type onValue(
      Expression.MethodCall call,
      Expression target,
      Type type,
      Body body,
      @Nullable Type expected) {
    return switch (type) {
      case Type.Pointer pointer when pointer.pointee() instanceof Type.Declared declared -> {
        checker.requireUnsafe(
            body,
            call.range(),
            "cannot call a method through the pointer `" + target.range().text() + "`",
            "reaches memory through a raw pointer");
        yield onValue(call, target, declared, body, expected);
      }
      case Type.Function function when call.name().text().equals("call") -> {
        yield callPointer(call, function, body);
      }
      case Type.Declared declared -> {
        List<MethodSymbol> candidates = candidates(declared.symbol(), call.name().text());
        if (declared.isRaw()) {
          addErased(declared.symbol(), call.name().text(), candidates);
        }
        MethodSymbol method =
            select(call, declared.symbol(), candidates, Capture.of(declared), body, expected);
        boolean isPlace = !(checker.model().type(target) instanceof Type.Pointer);
        if (method != null && isPlace && ExpressionChecker.isStruct(declared)) {
          expressions.places().noteReceiver(target, method, call.range(), body);
        }
        if (method != null && method.isStatic() && method.owner().kind().isInterface()) {
          checker.report(
              Code.STATIC_CONTEXT,
              call.name().range(),
              "static `"
                  + method.signature()
                  + "` is called by the name of its interface, `"
                  + method.owner().name()
                  + "`");
        }
        yield finish(call, method, body);
      }
      case Type.Array array when !call.name().text().equals("clone") -> {
        TypeSymbol object = checker.object();
        List<MethodSymbol> candidates = candidates(object, call.name().text());
        expressions.names().accessibility().checkSite(array, call.name().range(), body);
        if (candidates.isEmpty()) {
          yield noMethod(call, array, body);
        }
        yield finish(call, select(call, object, candidates, null, body, expected), body);
      }
      case Type.Variable variable when variable.isReference() -> {
        yield onBounds(call, type, variable.symbol().bounds(), body, expected);
      }
      case Type.Intersection intersection -> {
        yield onBounds(call, type, intersection.types(), body, expected);
      }
      case Type.Array array when call.arguments().isEmpty() -> {
        expressions.names().accessibility().checkSite(array, call.name().range(), body);
        yield array;
      }
      default -> {
        expressions.checkLost(call.arguments(), body);
        yield type.isError()
            ? type
            : checker.error(
                Code.UNRESOLVED_METHOD,
                call.name().range(),
                "`" + type + "` has no method `" + call.name().text() + "`");
      }
    };
  }

  private Type noMethod(Expression.MethodCall call, Type.Array array, Body body) {
    expressions.checkLost(call.arguments(), body);
    String name = call.name().text();
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.UNRESOLVED_METHOD,
            call.name().range(),
            "`" + array + "` has no method `" + name + "`");
    checker
        .diagnostics()
        .report(
            name.equals("length")
                ? diagnostic.help("the length of an array is a field: `length` without `()`")
                : diagnostic);
    return Type.Special.ERROR;
  }

  /** Adds the methods that others override: without type arguments they may take more (JLS 4.8). */
  private static void addErased(TypeSymbol symbol, String name, List<MethodSymbol> candidates) {
    Set<TypeSymbol> ancestors = new LinkedHashSet<>(Members.superinterfaces(symbol));
    for (TypeSymbol t = Members.superclass(symbol); t != null; t = Members.superclass(t)) {
      ancestors.add(t);
    }
    for (TypeSymbol ancestor : ancestors) {
      for (MethodSymbol method : ancestor.methods()) {
        List<Type> erased = Erasure.ofAll(method.parameterTypes());
        boolean isNew =
            method.name().equals(name)
                && !method.isStatic()
                && method.access() != Access.PRIVATE
                && candidates.stream()
                    .noneMatch(known -> Erasure.ofAll(known.parameterTypes()).equals(erased));
        if (isNew) {
          candidates.add(method);
        }
      }
    }
  }

  /** A method of one of the types that a value is of at once. */
  private Type onBounds(
      Expression.MethodCall call,
      Type type,
      List<Type> bounds,
      Body body,
      @Nullable Type expected) {
    String name = call.name().text();
    List<MethodSymbol> candidates = new ArrayList<>();
    TypeSymbol first = null;
    for (Type bound : bounds) {
      if (Erasure.of(bound) instanceof Type.Declared declared) {
        first = first == null ? declared.symbol() : first;
        for (MethodSymbol method : candidates(declared.symbol(), name)) {
          // Private members are none of what extends their class (JLS 4.4).
          if (method.access() != Access.PRIVATE && !candidates.contains(method)) {
            candidates.add(method);
          }
        }
      }
    }
    TypeSymbol owner = first == null ? checker.object() : first;
    return finish(call, select(call, owner, candidates, type, body, expected), body);
  }

  /** The methods of that name; an interface has the public ones of {@code Object} too (JLS 9.2). */
  List<MethodSymbol> candidates(TypeSymbol symbol, String name) {
    List<MethodSymbol> found = members(symbol, name);
    if (symbol.kind().isInterface()) {
      for (MethodSymbol method : Members.methods(checker.object(), name)) {
        boolean isPublic = method.access() == Access.PUBLIC;
        if (isPublic
            && found.stream()
                .noneMatch(known -> Members.haveSameSignature(known, method, symbol))) {
          found.add(method);
        }
      }
    }
    return found;
  }

  /** The methods of that name that a type declares or inherits: private ones are not (JLS 8.2). */
  private static List<MethodSymbol> members(TypeSymbol symbol, String name) {
    List<MethodSymbol> found = Members.methods(symbol, name);
    found.removeIf(m -> m.access() == Access.PRIVATE && m.owner() != symbol);
    return found;
  }

  /** {@code super.name(arguments)}: what the class inherits, whatever it overrides. */
  private Type onSuper(
      Expression.MethodCall call, Expression.Super target, Body body, @Nullable Type expected) {
    Type type = expressions.check(target, body, null);
    if (!(type instanceof Type.Declared declared)) {
      expressions.checkLost(call.arguments(), body);
      return type;
    }
    List<MethodSymbol> candidates = candidates(declared.symbol(), call.name().text());
    MethodSymbol method = select(call, declared.symbol(), candidates, declared, body, expected);
    if (method != null && method.isAbstract()) {
      checker
          .diagnostics()
          .report(
              Diagnostic.of(
                      Code.ABSTRACT,
                      call.range(),
                      "`" + method.signature() + "` is abstract: there is nothing to call")
                  .at(method.range(), "declared here"));
    }
    if (method != null && target.qualifier() != null && declared.symbol().kind().isInterface()) {
      checkThroughInterface(call, method, declared.symbol(), body.owner());
    }
    return finish(call, method, body);
  }

  /** What {@code Interface.super} reaches is what the class inherits itself (JLS 15.12.3). */
  private void checkThroughInterface(
      Expression.MethodCall call, MethodSymbol method, TypeSymbol named, TypeSymbol owner) {
    if (method.isStatic()) {
      checker.report(
          Code.STATIC_CONTEXT,
          call.range(),
          "`%s` is static: call it as `%s.%s`"
              .formatted(method.signature(), named.name(), method.name()));
    }
    for (Type.Declared direct : Ancestors.direct(owner.thisType())) {
      for (MethodSymbol other : Members.methods(direct.symbol(), method.name())) {
        if (Members.overrides(other, method, owner)
            && Members.inherits(other.owner(), method.owner())) {
          checker
              .diagnostics()
              .report(
                  Diagnostic.of(
                          Code.INCOMPATIBLE_TYPES,
                          call.range(),
                          "`%s` of `%s` is overridden for `%s` by the one of `%s`"
                              .formatted(
                                  method.signature(),
                                  method.owner().name(),
                                  owner.name(),
                                  other.owner().name()))
                      .at(other.range(), "overrides it"));
          return;
        }
      }
    }
  }

  private Type callPointer(Expression.MethodCall call, Type.Function function, Body body) {
    if (function.convention() == Convention.INTERRUPT) {
      expressions.checkLost(call.arguments(), body);
      return checker.error(
          Code.INTERRUPT, call.range(), "`" + function + "` is called by the CPU only");
    }
    if (function.isUnsafe()) {
      checker.requireUnsafe(
          body, call.range(), "cannot call an `unsafe fn`", "calls an unsafe function");
    }
    List<Expression> arguments = call.arguments();
    if (arguments.size() != function.parameters().size()) {
      expressions.checkLost(call.arguments(), body);
      return checker.error(
          Code.NOT_APPLICABLE,
          call.range(),
          "`%s` takes %d argument(s), not %d"
              .formatted(function, function.parameters().size(), arguments.size()));
    }
    for (int i = 0; i < arguments.size(); i++) {
      expressions.checkAssigned(arguments.get(i), body, function.parameters().get(i));
    }
    return function.result();
  }

  private Type unqualified(Expression.MethodCall call, Body body, @Nullable Type expected) {
    String name = call.name().text();
    for (TypeSymbol t = body.owner(); t != null; t = t.enclosing()) {
      List<MethodSymbol> candidates = candidates(t, name);
      if (!candidates.isEmpty()) {
        MethodSymbol method = select(call, t, candidates, t.thisType(), body, expected);
        if (method != null && !method.isStatic()) {
          checker.model().setInstance(call, t);
        }
        if (method != null && !method.isStatic() && !body.hasInstanceOf(t)) {
          checker.report(
              Code.STATIC_CONTEXT,
              call.name().range(),
              "`"
                  + method.signature()
                  + "` needs an instance of `"
                  + t.name()
                  + "`, and there is none here");
        }
        MethodSymbol caller = body.method();
        if (method != null && caller != null && !method.isStatic()) {
          checker.finalStructs().noteOwnCall(caller, method);
        }
        return finish(call, method, body);
      }
    }
    List<MethodSymbol> imported = expressions.names().imports().methods(name, body);
    if (!imported.isEmpty()) {
      TypeSymbol owner = imported.getFirst().owner();
      return finish(call, select(call, owner, imported, null, body, expected), body);
    }
    return finish(call, select(call, body.owner(), List.of(), null, body, expected), body);
  }

  private @Nullable MethodSymbol select(
      Expression.MethodCall call,
      TypeSymbol owner,
      List<MethodSymbol> candidates,
      @Nullable Type receiver,
      Body body,
      @Nullable Type expected) {
    if (candidates.isEmpty()) {
      expressions.checkLost(call.arguments(), body);
      if (UnknownNames.isExcused(owner)) {
        return null;
      }
      Diagnostic diagnostic =
          Diagnostic.of(
              Code.UNRESOLVED_METHOD,
              call.name().range(),
              "`" + owner.name() + "` has no method `" + call.name().text() + "`");
      Optional<String> similar =
          DidYouMean.closest(
              call.name().text(),
              owner.methods().stream().map(MethodSymbol::name).collect(Collectors.toSet()));
      checker
          .diagnostics()
          .report(
              AbsentClasses.explainMember(
                  diagnostic, owner, call.name().text(), similar, checker.universe()));
      return null;
    }
    List<Type> explicit = new ArrayList<>();
    for (TypeTree argument : call.typeArguments()) {
      explicit.add(checker.resolve(argument, body));
    }
    // What may not be named here does not stand in the way of what may (JLS 15.12.2.1).
    Type site = Accessibility.site(call.target(), receiver);
    List<MethodSymbol> accessible =
        candidates.stream().filter(m -> Accessibility.reaches(m, site, body)).toList();
    Invocation invocation =
        overloads.select(
            new Overloads.Request(
                call,
                call.name().range(),
                call.arguments(),
                explicit,
                receiver,
                false,
                expected,
                body,
                chosen -> checker.model().setType(call, Capture.of(chosen.result()))),
            accessible.isEmpty() ? candidates : accessible);
    if (invocation == null) {
      return null;
    }
    MethodSymbol method = invocation.method();
    expressions.names().accessibility().check(method, site, call.name().range(), body);
    return method;
  }

  private Type finish(Expression.MethodCall call, @Nullable MethodSymbol method, Body body) {
    if (method == null) {
      return Type.Special.ERROR;
    }
    if (method.isUnsafe()) {
      checker.requireUnsafe(
          body,
          call.range(),
          "cannot call the unsafe method `" + method.name() + "`",
          "calls an unsafe method");
    }
    if (method.traits().has(Traits.Flag.INTERRUPT)) {
      checker.report(
          Code.INTERRUPT,
          call.range(),
          "`" + method.name() + "` is an interrupt handler, which only the CPU can call");
    }
    Invocation invocation = checker.model().invocation(call);
    if (invocation == null) {
      // Its type arguments follow from what it is passed to.
      return Erasure.of(method.result());
    }
    checkIntrinsic(call, method, invocation);
    if (method.name().equals("getClass") && method.owner() == checker.object()) {
      // Its type depends on that of the object (JLS 4.3.2).
      Type receiver =
          call.target() == null ? body.owner().thisType() : checker.model().type(call.target());
      return Capture.of(checker.classOf(new Type.Wildcard(false, Erasure.of(receiver))));
    }
    return Capture.of(invocation.result());
  }

  /** Reports an atomic access to what the processor cannot access as one. */
  private void checkIntrinsic(
      Expression.MethodCall call, MethodSymbol method, Invocation invocation) {
    String name = method.traits().intrinsic();
    Intrinsic intrinsic = name == null ? null : Intrinsic.named(name).orElse(null);
    if (intrinsic == null || !intrinsic.operation().isAtomic()) {
      return;
    }
    for (TypeVariableSymbol variable : method.typeParameters()) {
      Type type = invocation.substitution().apply(new Type.Variable(variable));
      boolean isNumber = type.isIntegral() || ExpressionChecker.isBitfield(type);
      boolean fits =
          isNumber
              || (!intrinsic.operation().isAtomicArithmetic()
                  && (type instanceof Type.Primitive || Conversions.isAddress(type)));
      if (!fits && !type.isError()) {
        checker.report(
            Code.TYPE_ARGUMENTS,
            call.range(),
            "`"
                + method.name()
                + "` works on "
                + (intrinsic.operation().isAtomicArithmetic()
                    ? "integers"
                    : "numbers, booleans, bitfields and pointers")
                + ", not on `"
                + type
                + "`");
      }
    }
  }

  /** {@code Type::method} where a function pointer is wanted. */
  Type checkPointer(Expression.MethodReference reference, Body body, Type.Function function) {
    TypeSymbol owner = referenceOwner(reference, body);
    if (owner == null) {
      return Type.Special.ERROR;
    }
    List<MethodSymbol> candidates = Members.methods(owner, reference.name().text());
    for (MethodSymbol method : candidates) {
      boolean matches =
          method.isStatic()
              && method.typeParameters().isEmpty()
              && method.parameterTypes().equals(function.parameters())
              && method.result().equals(function.result());
      if (matches) {
        return referTo(reference, method, function, body);
      }
    }
    Diagnostic diagnostic =
        Diagnostic.of(
            candidates.isEmpty() ? Code.UNRESOLVED_METHOD : Code.INCOMPATIBLE_TYPES,
            reference.range(),
            candidates.isEmpty()
                ? "`" + owner.name() + "` has no method `" + reference.name().text() + "`"
                : "no static method `"
                    + reference.name().text()
                    + "` of `"
                    + owner.name()
                    + "` has the shape of `"
                    + function
                    + "`");
    for (MethodSymbol method : candidates) {
      diagnostic =
          diagnostic.at(
              method.range(), "this one is `" + method.result() + " " + method.signature() + "`");
    }
    checker.diagnostics().report(diagnostic);
    return Type.Special.ERROR;
  }

  private @Nullable TypeSymbol referenceOwner(Expression.MethodReference reference, Body body) {
    if (reference.type() != null) {
      return checker.resolve(reference.type(), body) instanceof Type.Declared d ? d.symbol() : null;
    }
    Expression target = reference.target();
    if (target == null) {
      return null;
    }
    NameChecker.Meaning meaning = expressions.names().qualifier(target, body);
    if (meaning instanceof NameChecker.TypeName type) {
      return type.symbol();
    }
    if (meaning instanceof NameChecker.Value value && value.type().isError()) {
      return null;
    }
    checker.report(
        Code.INCOMPATIBLE_TYPES,
        reference.range(),
        "a function pointer takes a static method, named by its class");
    return null;
  }

  private Type referTo(
      Expression.MethodReference reference,
      MethodSymbol method,
      Type.Function function,
      Body body) {
    expressions.names().accessibility().check(method, null, reference.name().range(), body);
    if (method.isUnsafe() && !function.isUnsafe()) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          reference.range(),
          "`" + method.name() + "` is unsafe, and `" + function + "` is not");
    }
    if (method.convention() != function.convention()) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          reference.range(),
          "`" + method.name() + "` and `" + function + "` have different calling conventions");
    }
    checker.model().setInvocation(reference, Invocation.of(method));
    if (!function.forbidden().isEmpty()) {
      checker.model().addPromise(method, function.forbidden());
    }
    return function;
  }
}
