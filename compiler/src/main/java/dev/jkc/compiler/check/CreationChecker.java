package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.resolve.AbsentClasses;
import dev.jkc.compiler.resolve.MemberTypes;
import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Bounds;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** New structs and objects, and values in braces. */
final class CreationChecker {
  private final Checker checker;
  private final ExpressionChecker expressions;

  CreationChecker(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
  }

  /** {@code new T(arguments)}. */
  Type checkNew(Expression.New creation, Body body, @Nullable Type expected) {
    if (creation.outer() != null) {
      return checkQualified(creation, creation.outer(), body, expected);
    }
    Type type = checker.resolve(creation.type(), body);
    if (!(type instanceof Type.Declared declared)) {
      expressions.checkLost(creation.arguments(), body);
      return type.isError()
          ? type
          : checker.error(
              Code.INCOMPATIBLE_TYPES,
              creation.type().range(),
              "`" + type + "` has no constructor");
    }
    TypeSymbol symbol = declared.symbol();
    if (!checkArguments(creation, declared)) {
      expressions.checkLost(creation.arguments(), body);
      return Type.Special.ERROR;
    }
    if (creation.body() != null) {
      return checkAnonymous(creation, creation.body(), declared, body, expected);
    }
    if (symbol.kind() == TypeSymbol.Kind.ENUM && !isConstant(creation, symbol)) {
      expressions.checkLost(creation.arguments(), body);
      return checker.error(
          Code.ABSTRACT,
          creation.range(),
          "the objects of the enum `" + symbol.name() + "` are its constants");
    }
    if (symbol.isAbstract()) {
      expressions.checkLost(creation.arguments(), body);
      return checker.error(
          Code.ABSTRACT,
          creation.range(),
          "`"
              + symbol.name()
              + "` is "
              + (symbol.kind() == TypeSymbol.Kind.CLASS ? "abstract" : "an interface")
              + " and has no objects of its own");
    }
    if (symbol.kind() == TypeSymbol.Kind.UNION
        && creation.arguments().isEmpty()
        && symbol.constructors().isEmpty()) {
      return declared;
    }
    if (symbol.constructors().isEmpty()) {
      expressions.checkLost(creation.arguments(), body);
      return checker.error(
          Code.INCOMPATIBLE_TYPES,
          creation.range(),
          "`"
              + symbol.name()
              + "` has no constructor"
              + (symbol.kind() == TypeSymbol.Kind.BITFIELD
                  ? ": `" + symbol.name() + ".of(raw)` makes one from its bits"
                  : ""));
    }
    Invocation invocation =
        selectConstructor(
            creation,
            declared,
            body,
            expected,
            chosen -> checker.model().setType(creation, made(creation, declared, chosen)));
    if (invocation != null) {
      requireOuter(symbol, creation.range(), body);
      MethodSymbol constructor = invocation.method();
      expressions.names().accessibility().check(constructor, declared, creation.range(), body);
      if (constructor.isUnsafe()) {
        checker.requireUnsafe(
            body,
            creation.range(),
            "cannot call the unsafe constructor `" + symbol.name() + "`",
            "calls an unsafe constructor");
      }
    }
    return made(creation, declared, invocation);
  }

  /** Reports type arguments that a new object cannot have (JLS 15.9); false then. */
  private boolean checkArguments(Expression.New creation, Type.Declared type) {
    if (isDiamond(creation) && type.symbol().typeParameters().isEmpty()) {
      checker.report(
          Code.TYPE_ARGUMENTS,
          creation.type().range(),
          "`" + type.symbol().name() + "` has no type parameters for `<>` to stand for");
      return false;
    }
    if (type.arguments().stream().anyMatch(Type.Wildcard.class::isInstance)) {
      checker.report(
          Code.TYPE_ARGUMENTS,
          creation.type().range(),
          "an object is of one type, and `" + type + "` stands for many");
      return false;
    }
    return true;
  }

  private static boolean isDiamond(Expression.New creation) {
    if (!(creation.type() instanceof TypeTree.Named named)) {
      return false;
    }
    TypeTree.TypeArguments arguments = named.parts().getLast().arguments();
    return arguments != null && arguments.isDiamond();
  }

  /** The type of a new object, as far as it is known. */
  private Type made(Expression.New creation, Type.Declared type, @Nullable Invocation chosen) {
    if (!isDiamond(creation)) {
      return type;
    }
    if (chosen == null) {
      return Type.Special.ERROR;
    }
    boolean isKnown = checker.model().invocation(creation) != null && !chosen.isUnchecked();
    return isKnown
        ? chosen.substitution().apply(type.symbol().thisType())
        : new Type.Declared(type.symbol(), List.of());
  }

  /** Whether a creation is that of an enum's constant. */
  private static boolean isConstant(Expression.New creation, TypeSymbol symbol) {
    return symbol.declaration().constants().stream()
        .anyMatch(constant -> constant.range().equals(creation.range()));
  }

  private @Nullable Invocation selectConstructor(
      Expression.New creation,
      Type.Declared type,
      Body body,
      @Nullable Type expected,
      Consumer<Invocation> whenFound) {
    List<MethodSymbol> all = type.symbol().constructors();
    List<Type> explicit = new ArrayList<>();
    for (TypeTree argument : creation.typeArguments()) {
      explicit.add(checker.resolve(argument, body));
    }
    boolean isAnonymous = creation.body() != null;
    List<MethodSymbol> accessible =
        all.stream()
            .filter(
                constructor ->
                    isAnonymous
                        ? Accessibility.reachesFromAnonymous(constructor, body)
                        : Accessibility.reaches(constructor, type, body))
            .toList();
    return expressions
        .calls()
        .overloads()
        .select(
            new Overloads.Request(
                creation,
                creation.type().range(),
                creation.arguments(),
                explicit,
                isDiamond(creation) ? around(type) : type,
                isDiamond(creation),
                expected,
                body,
                whenFound),
            accessible.isEmpty() ? all : accessible);
  }

  /** The type of the class around, with the arguments that its inner class shares. */
  private static Type.@Nullable Declared around(Type.Declared type) {
    TypeSymbol around = type.symbol().enclosing();
    return around == null || type.arguments().isEmpty()
        ? null
        : new Type.Declared(around, type.arguments());
  }

  /** Reports an instance of an inner class made where there is none of the class around it. */
  void requireOuter(TypeSymbol symbol, SourceRange range, Body body) {
    requireOuter(symbol, body.owner(), range, body);
  }

  /** The same for the superclass of the class at hand, whose own instance does not count. */
  void requireSuperOuter(TypeSymbol superclass, SourceRange range, Body body) {
    requireOuter(superclass, body.owner().enclosing(), range, body);
  }

  private void requireOuter(
      TypeSymbol symbol, @Nullable TypeSymbol innermost, SourceRange range, Body body) {
    passOnCaptures(symbol, innermost, range, body);
    TypeSymbol around = symbol.outer();
    if (!symbol.hasOuterInstance() || around == null) {
      return;
    }
    for (TypeSymbol t = innermost; t != null; t = t.enclosing()) {
      if (Members.inherits(t, around) && body.hasInstanceOf(t)) {
        return;
      }
    }
    checker
        .diagnostics()
        .report(
            Diagnostic.of(
                    Code.STATIC_CONTEXT,
                    range,
                    "`"
                        + symbol.name()
                        + "` belongs to an instance of `"
                        + around.name()
                        + "`, and there is none here")
                .help(
                    "name one: `instance.new "
                        + symbol.name()
                        + "()`, or make the class `static`"));
  }

  /**
   * Code of a class inside of a method gives what it makes the variables that both are inside of.
   */
  private void passOnCaptures(
      TypeSymbol created, @Nullable TypeSymbol innermost, SourceRange range, Body body) {
    for (Body.LambdaFrame l = body.lambda(); l != null; l = l.outer()) {
      l.closure().addCreated(created);
    }
    TypeSymbol local = innermost;
    while (local != null && !local.isLocal()) {
      local = local.enclosing();
    }
    if (local == null) {
      return;
    }
    if (local.kind() == TypeSymbol.Kind.CLASS && body.canReachFieldsOf(local)) {
      local.addCreated(created);
    } else {
      checker.captures().noteUnreachable(created, local, range);
    }
  }

  /** {@code outer.new Inner(arguments)} (JLS 15.9). */
  private Type checkQualified(
      Expression.New creation, Expression outer, Body body, @Nullable Type expected) {
    Type type = expressions.checkValue(outer, body, null);
    String name =
        creation.type() instanceof TypeTree.Named named
            ? named.parts().getLast().name().text()
            : "";
    if (!(type instanceof Type.Declared declared)) {
      expressions.checkLost(creation.arguments(), body);
      return type.isError()
          ? type
          : checker.error(
              Code.UNRESOLVED_TYPE,
              creation.type().range(),
              "`" + type + "` has no inner class `" + name + "`");
    }
    TypeSymbol inner =
        MemberTypes.one(declared.symbol(), name, creation.type().range(), checker.diagnostics());
    if (inner == null || !inner.hasOuterInstance()) {
      expressions.checkLost(creation.arguments(), body);
      return checker.error(
          Code.UNRESOLVED_TYPE,
          creation.type().range(),
          "`" + declared.symbol().name() + "` has no inner class `" + name + "`");
    }
    Type.Declared made =
        checker.names().inner(creation.type(), inner, declared, body.typeContext());
    if (creation.body() != null) {
      return checkAnonymous(creation, creation.body(), made, body, expected);
    }
    if (inner.isAbstract()) {
      return checker.error(
          Code.ABSTRACT,
          creation.range(),
          "`" + inner.name() + "` is abstract and has no objects of its own");
    }
    Invocation invocation =
        selectConstructor(
            creation,
            made,
            body,
            expected,
            chosen -> checker.model().setType(creation, made(creation, made, chosen)));
    if (invocation != null) {
      expressions.names().accessibility().check(invocation.method(), made, creation.range(), body);
    }
    return made(creation, made, invocation);
  }

  /**
   * {@code new T(arguments) {…}}: a class of its own, whose constructor passes the arguments on.
   */
  private Type checkAnonymous(
      Expression.New creation,
      Expression.ClassBody members,
      Type.Declared type,
      Body body,
      @Nullable Type expected) {
    TypeSymbol parent = type.symbol();
    SourceRange range = creation.type().range();
    boolean isInterface = parent.kind().isInterface();
    boolean isExtended =
        isInterface
            || (parent.kind() == TypeSymbol.Kind.CLASS && !parent.has(Modifier.FINAL))
            || isConstant(creation, parent);
    if (!isExtended) {
      expressions.checkLost(creation.arguments(), body);
      Diagnostic diagnostic =
          Diagnostic.of(
              Code.INCOMPATIBLE_TYPES, range, "`" + parent.name() + "` cannot be extended");
      checker.diagnostics().report(AbsentClasses.explainUse(diagnostic, parent));
      return Type.Special.ERROR;
    }
    if (isInterface && !creation.typeArguments().isEmpty()) {
      checker.report(
          Code.TYPE_ARGUMENTS, range, "an interface has no constructor to take type arguments");
    }
    Type.Declared object = checker.objectType();
    if (!isDiamond(creation)) {
      TypeSymbol symbol = declareAnonymous(creation, members, type, body);
      Type.Declared superclass = isInterface ? object : type;
      Invocation invocation = selectConstructor(creation, superclass, body, expected, chosen -> {});
      if (invocation != null) {
        complete(creation, symbol, superclass, invocation.method(), body);
      }
      return symbol.thisType();
    }
    // Its members see what is in scope here, whenever its type is found.
    Body.Place place = body.place();
    Consumer<Invocation> whenFound =
        chosen ->
            body.at(
                place,
                () -> {
                  Type.Declared parentType = (Type.Declared) made(creation, type, chosen);
                  requireDenotable(parentType, creation);
                  TypeSymbol symbol = declareAnonymous(creation, members, parentType, body);
                  MethodSymbol called =
                      isInterface ? checker.object().constructors().getFirst() : chosen.method();
                  if (isInterface) {
                    checker.model().setInvocation(creation, Invocation.of(called));
                  }
                  complete(creation, symbol, isInterface ? object : parentType, called, body);
                  requireOverriding(symbol);
                  checker.model().setType(creation, symbol.thisType());
                });
    Invocation invocation =
        isInterface
            ? selectOf(creation, parent, body, expected, whenFound)
            : selectConstructor(creation, type, body, expected, whenFound);
    TypeSymbol symbol = checker.model().anonymous(creation);
    if (symbol != null) {
      return symbol.thisType();
    }
    return invocation == null ? Type.Special.ERROR : new Type.Declared(parent, List.of());
  }

  /** Reports what an anonymous class extends when that cannot be written (JLS 15.9.5). */
  private void requireDenotable(Type.Declared parent, Expression.New creation) {
    if (!Bounds.isDenotable(parent)) {
      checker.report(
          Code.TYPE_ARGUMENTS,
          creation.type().range(),
          "`<>` stands for `"
              + parent
              + "` here, which an anonymous class cannot extend: write the type arguments");
    }
  }

  /**
   * Reports a method of an anonymous class with {@code <>} that overrides none: nobody could know
   * the class's type and call it (JLS 15.9.5).
   */
  private void requireOverriding(TypeSymbol symbol) {
    List<MethodSymbol> inherited = new InheritanceChecker(checker).inherited(symbol);
    for (MethodSymbol method : symbol.methods()) {
      if (method.access() != Access.PRIVATE
          && inherited.stream().noneMatch(each -> Members.overrides(method, each))) {
        checker.report(
            Code.OVERRIDE,
            method.range(),
            "`"
                + method.signature()
                + "` overrides nothing, which methods of an anonymous class with `<>` have to");
      }
    }
  }

  /** Finds the arguments of an interface that an anonymous class implements. */
  private @Nullable Invocation selectOf(
      Expression.New creation,
      TypeSymbol parent,
      Body body,
      @Nullable Type expected,
      Consumer<Invocation> whenFound) {
    MethodSymbol constructor = checker.completer().constructorOf(parent);
    Overloads.Request request =
        new Overloads.Request(
            creation,
            creation.type().range(),
            creation.arguments(),
            List.of(),
            null,
            true,
            expected,
            body,
            whenFound);
    return expressions.calls().overloads().select(request, List.of(constructor));
  }

  private TypeSymbol declareAnonymous(
      Expression.New creation, Expression.ClassBody members, Type.Declared type, Body body) {
    SourceRange range = creation.type().range();
    // Where javac takes the class to stand: at its brace, or at the name of an enum's constant.
    int brace = members.range().start();
    SourceRange place =
        isConstant(creation, type.symbol()) ? range : range.file().range(brace, brace + 1);
    boolean isInterface = type.symbol().kind().isInterface();
    Declaration.Type declaration =
        new Declaration.Type(
            creation.range(),
            Declaration.TypeKind.CLASS,
            new Modifiers(range, List.of(), List.of()),
            new Identifier(place, ""),
            List.of(),
            isInterface ? null : creation.type(),
            isInterface ? List.of(creation.type()) : List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            members.members());
    TypeSymbol symbol = checker.statements().addLocal(declaration, body);
    if (creation.outer() != null) {
      symbol.setGivenOuter();
    }
    if (creation.outer() != null || isDiamond(creation)) {
      checker.completer().setParent(symbol, type);
    }
    checker.model().setAnonymous(creation, symbol);
    return symbol;
  }

  private void complete(
      Expression.New creation,
      TypeSymbol symbol,
      Type.Declared superclass,
      MethodSymbol called,
      Body body) {
    if (!Accessibility.reachesFromAnonymous(called, body)) {
      expressions.names().accessibility().check(called, null, creation.range(), body);
    }
    if (creation.outer() == null) {
      requireOuter(superclass.symbol(), creation.range(), body);
    }
    MethodSymbol constructor = checker.completer().addAnonymousConstructor(symbol, called);
    checker.model().setSuperConstructor(constructor, called);
  }

  /** {@code new T[n]}. */
  Type checkNewArray(Expression.NewArray creation, Body body) {
    Type type = checker.resolve(creation.element(), body);
    if (creation.element() instanceof TypeTree.Named named
        && named.parts().getLast().arguments() != null
        && named.parts().getLast().arguments().isDiamond()) {
      checker.report(Code.TYPE_ARGUMENTS, named.range(), "no array is made with `<>`");
      type = Type.Special.ERROR;
    }
    if (!requireReifiable(type, creation)) {
      type = Type.Special.ERROR;
    }
    for (Expression length : creation.lengths()) {
      expressions.checkAssigned(length, body, Type.Primitive.INT);
    }
    if (type.isError()) {
      return type;
    }
    if (type == Type.Special.VOID || Conversions.isStackOnly(type)) {
      return checker.error(
          Code.INCOMPATIBLE_TYPES, creation.range(), "there are no arrays of `" + type + "`");
    }
    int dimensions = creation.lengths().size() + creation.dimensionsWithoutLength();
    for (int i = 0; i < dimensions; i++) {
      type = new Type.Array(type);
    }
    Expression.ArrayInitializer initializer = creation.initializer();
    if (initializer != null) {
      expressions.check(initializer, body, type);
    }
    return type;
  }

  /** Reports an array of elements whose type nobody can ask for (JLS 15.10.1); false then. */
  boolean requireReifiable(Type element, Expression array) {
    boolean isKnown = !element.isReference() || Erasure.isReifiable(element);
    if (!isKnown) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          array.range(),
          "an array has to know the type of its elements, and nothing knows `"
              + element
              + "` at run time");
    }
    return isKnown;
  }

  /** {@code {a, b}} where an array is wanted. */
  Type checkBraces(Expression.ArrayInitializer braces, Body body, @Nullable Type expected) {
    if (expected instanceof Type.FixedArray array) {
      for (Expression element : braces.elements()) {
        expressions.checkAssigned(element, body, array.element());
      }
      if (braces.elements().size() != array.length()) {
        return checker.error(
            Code.INITIALIZER,
            braces.range(),
            "`%s` takes %d element(s), not %d"
                .formatted(array, array.length(), braces.elements().size()));
      }
      return expected;
    }
    if (expected instanceof Type.Array array && requireReifiable(array.element(), braces)) {
      for (Expression element : braces.elements()) {
        expressions.checkAssigned(element, body, array.element());
      }
      return expected;
    }
    braces.elements().forEach(element -> expressions.check(element, body, Type.Special.ERROR));
    if (expected instanceof Type.Array) {
      return Type.Special.ERROR; // reported
    }
    return expected != null && expected.isError()
        ? expected
        : checker.error(
            Code.INITIALIZER,
            braces.range(),
            expected == null
                ? "braces need a type: declare the variable with one"
                : "`" + expected + "` is not initialised with braces");
  }
}
