package dev.jkc.compiler.check;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.resolve.AbsentClasses;
import dev.jkc.compiler.resolve.MemberTypes;
import dev.jkc.compiler.resolve.UnknownNames;
import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Capture;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and field accesses: what they mean (JLS 6.5) and whether they may be used there. */
final class NameChecker {
  /** What a qualified or simple name turns out to be. */
  sealed interface Meaning {}

  /** A value of that type. */
  record Value(Type type) implements Meaning {}

  /** A type; members are looked up in its symbol. */
  record TypeName(TypeSymbol symbol) implements Meaning {}

  /** A package, or the start of a package's name. */
  record PackageName(String name) implements Meaning {}

  private final Checker checker;
  private final ExpressionChecker expressions;
  private final StaticImports imports;
  private final ForwardReferences forward;
  private final Accessibility accessibility;

  NameChecker(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
    this.imports = new StaticImports(checker);
    this.accessibility = new Accessibility(checker.diagnostics());
    this.forward = new ForwardReferences(checker);
  }

  Accessibility accessibility() {
    return accessibility;
  }

  StaticImports imports() {
    return imports;
  }

  /** A simple name as a value. */
  Type checkName(Expression.Name name, Body body, @Nullable Type expected) {
    if (name.text().equals("zeroed")
        && expected != null
        && body.isJk()
        && body.findLocal("zeroed") == null) {
      return checkZeroed(name, expected);
    }
    Optional<Type> value = findValue(name, body, false);
    if (value.isPresent()) {
      return value.get();
    }
    if (checker.names().simple(name.text(), name.range(), body.typeContext()).isPresent()) {
      return checker.error(
          Code.NOT_A_VALUE,
          name.range(),
          "`" + name.text() + "` is a type, where a value is wanted");
    }
    return unresolved(name, body);
  }

  private Type checkZeroed(Expression.Name name, Type expected) {
    if (expected instanceof Type.FixedArray || ExpressionChecker.isStruct(expected)) {
      return expected;
    }
    return expected.isError()
        ? expected
        : checker.error(
            Code.INITIALIZER,
            name.range(),
            "`zeroed` initialises a fixed array or a struct, not `" + expected + "`");
  }

  /** A simple name that is assigned to. */
  Type checkTarget(Expression.Name name, Body body) {
    Type type = findValue(name, body, true).orElseGet(() -> checkName(name, body, null));
    checker.model().setType(name, type);
    return type;
  }

  private Type unresolved(Expression.Name name, Body body) {
    if (UnknownNames.isExcused(body.owner())) {
      return Type.Special.ERROR;
    }
    List<String> candidates = new ArrayList<>(body.localNames());
    for (TypeSymbol t = body.owner(); t != null; t = t.enclosing()) {
      candidates.addAll(t.fields().keySet());
    }
    // Variables begin with a small letter.
    if (Character.isUpperCase(name.text().codePointAt(0))) {
      candidates.addAll(UnknownNames.types(name.text(), body.typeContext(), checker.universe()));
    }
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.UNRESOLVED_NAME, name.range(), "nothing named `" + name.text() + "` is in scope");
    checker
        .diagnostics()
        .report(UnknownNames.explain(diagnostic, name.text(), candidates, checker.universe()));
    return Type.Special.ERROR;
  }

  Optional<Type> findValue(Expression.Name name, Body body, boolean isTarget) {
    LocalSymbol local = body.findLocal(name.text());
    if (local != null) {
      checker.model().setSymbol(name, local);
      Optional<Constant> constant = checker.constantOf(local);
      constant.ifPresent(value -> checker.model().setConstant(name, value));
      List<Body.LambdaFrame> lambdas = body.lambdasInside(local);
      if (constant.isEmpty() && !lambdas.isEmpty()) {
        keep(name, local, lambdas, isTarget);
      } else if (constant.isEmpty() && body.isOutsideOfGuard(local)) {
        checker.captures().noteGuard(local, name.range());
      }
      return Optional.of(local.type());
    }
    FieldSymbol hidden = null;
    // What an annotation of a type names is not looked up in that type.
    for (TypeSymbol t = body.scope(); t != null; t = t.enclosing()) {
      FieldSymbol field = InheritedFields.first(t, name.text());
      if (field != null && !isMember(field, t, body)) {
        // One further out may be meant.
        hidden = hidden == null ? field : hidden;
      } else if (field != null) {
        if (!checkInstanceUse(field, t, name, body)) {
          return Optional.of(Type.Special.ERROR);
        }
        requireOne(t, new Identifier(name.range(), name.text()), body);
        forward.checkName(field, name, body, isTarget);
        requireReadable(field, name, body, isTarget);
        checker.model().setInstance(name, t);
        return Optional.of(
            use(name, field, Ancestors.member(t.thisType(), field.owner(), field.type())));
      }
      LocalSymbol around = t.visibleLocals().get(name.text());
      if (around != null) {
        return Optional.of(capture(name, around, t, body, isTarget));
      }
    }
    Optional<Type> imported = staticImport(name, body);
    if (imported.isEmpty() && hidden != null) {
      if (accessibility.check(hidden, null, name.range(), body)) {
        checker.report(
            Code.INACCESSIBLE,
            name.range(),
            "field `" + name.text() + "` of `" + hidden.owner().name() + "` is not inherited");
      }
      return Optional.of(use(name, hidden, hidden.type()));
    }
    return imported;
  }

  /** A variable around lambdas, whose objects keep its value (JLS 15.27.2). */
  private void keep(
      Expression.Name name, LocalSymbol local, List<Body.LambdaFrame> lambdas, boolean isTarget) {
    if (isTarget) {
      checker.report(
          Code.CAPTURE,
          name.range(),
          "`" + local.name() + "` is a variable around this lambda, which has its value only");
      return;
    }
    if (Conversions.isStackOnly(local.type())) {
      checker.report(
          Code.STACK_ONLY,
          name.range(),
          "an object for a lambda cannot keep a `" + local.type() + "`");
      return;
    }
    lambdas.forEach(lambda -> lambda.closure().addCapture(local));
    checker.captures().note(local, lambdas.getFirst().closure(), name.range());
  }

  /**
   * Whether a field is one of a class's members that may be named: private ones are not inherited.
   */
  private static boolean isMember(FieldSymbol field, TypeSymbol symbol, Body body) {
    return Accessibility.reaches(field, null, body)
        && (field.access() != Access.PRIVATE || field.owner() == symbol);
  }

  /** A variable of a method around a class, whose value the class's instances keep (JLS 8.1.3). */
  private Type capture(
      Expression.Name name, LocalSymbol local, TypeSymbol symbol, Body body, boolean isTarget) {
    checker.model().setSymbol(name, local);
    Optional<Constant> constant = checker.constantOf(local);
    if (isTarget) {
      return local.type(); // refused as a place
    }
    if (constant.isPresent()) {
      checker.model().setConstant(name, constant.get());
      return local.type();
    }
    TypeSymbol keeper = body.canReachFieldsOf(symbol) ? symbol : body.madeBefore(symbol);
    if (keeper == null || symbol.kind() != TypeSymbol.Kind.CLASS) {
      return checker.error(
          Code.STATIC_CONTEXT,
          name.range(),
          "`%s` is kept by instances of `%s`, and there is none here"
              .formatted(local.name(), symbol.name()));
    }
    if (checker.captures().isUnassigned(symbol, local)) {
      checker.report(Code.UNASSIGNED, name.range(), "`" + local.name() + "` may have no value yet");
    }
    symbol.addCapture(local);
    keeper.addCapture(local);
    checker.captures().note(local, symbol, name.range());
    List<Body.LambdaFrame> lambdas =
        body.isBeforeConstruction() ? body.lambdasInside(local) : List.of();
    lambdas.forEach(lambda -> lambda.closure().addCapture(local));
    if (lambdas.isEmpty()) {
      checker.model().setInstance(name, keeper);
    }
    return local.type();
  }

  /** Reports a field of an instance where there is none; false then. */
  private boolean checkInstanceUse(
      FieldSymbol field, TypeSymbol found, Expression.Name name, Body body) {
    boolean isMissing = !field.isStatic() && !body.hasInstanceOf(found);
    if (isMissing) {
      checker.report(
          Code.STATIC_CONTEXT,
          name.range(),
          "`"
              + field.name()
              + "` belongs to an instance of `"
              + found.name()
              + "`, and there is none here");
    }
    return !isMissing;
  }

  private Optional<Type> staticImport(Expression.Name name, Body body) {
    List<FieldSymbol> fields = imports.fields(name.text(), body);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    FieldSymbol field = fields.getFirst();
    if (fields.size() > 1) {
      checker.report(
          Code.AMBIGUOUS_NAME,
          name.range(),
          "`%s` may be `%s` or `%s`, which are both imported"
              .formatted(name.text(), field, fields.get(1)));
    }
    return Optional.of(use(name, field, field.type()));
  }

  /** Reports a read of a member of a union outside of {@code unsafe}. */
  private void requireReadable(FieldSymbol field, Expression use, Body body, boolean isTarget) {
    if (field.owner().kind() == TypeSymbol.Kind.UNION && !isTarget && !field.isStatic()) {
      checker.requireUnsafe(
          body,
          use.range(),
          "cannot read member `" + field.name() + "` of a union",
          "takes the bytes for a `" + field.type() + "`, whatever was stored");
    }
  }

  /** Records a use of a field and its constant, and gives the type. */
  private Type use(Expression expression, FieldSymbol field, Type type) {
    checker.model().setSymbol(expression, field);
    Optional<Constant> constant = checker.constantOf(field);
    constant.ifPresent(value -> checker.model().setConstant(expression, value));
    return type;
  }

  /** Reports a name that means several inherited fields (JLS 8.3.3.3). */
  private void requireOne(TypeSymbol symbol, Identifier name, Body body) {
    List<FieldSymbol> found =
        InheritedFields.all(symbol, name.text()).stream()
            .filter(field -> isMember(field, symbol, body))
            .toList();
    if (found.size() > 1) {
      Diagnostic diagnostic =
          Diagnostic.of(
              Code.AMBIGUOUS_NAME,
              name.range(),
              "`" + symbol.name() + "` inherits several fields `" + name.text() + "`");
      for (FieldSymbol field : found) {
        diagnostic = diagnostic.at(field.range(), "one of `" + field.owner().name() + "`");
      }
      checker.diagnostics().report(diagnostic.help("name one of them by its type"));
    }
  }

  /** What stands in front of a dot. Values are checked and recorded. */
  Meaning qualifier(Expression expression, Body body) {
    return switch (expression) {
      case Expression.Name name -> simpleQualifier(name, body);
      case Expression.FieldAccess access -> qualifiedAccess(access, body);
      default -> new Value(expressions.checkValue(expression, body, null));
    };
  }

  private Meaning simpleQualifier(Expression.Name name, Body body) {
    Optional<Type> value = findValue(name, body, false);
    if (value.isPresent()) {
      return value(name, value.get());
    }
    Optional<TypeSymbol> type =
        checker.names().simple(name.text(), name.range(), body.typeContext());
    if (type.isPresent()) {
      checker.names().checkUse(type.get(), name.range(), body.typeContext());
      return new TypeName(type.get());
    }
    if (checker.universe().packageExists(name.text())) {
      return new PackageName(name.text());
    }
    return value(name, unresolved(name, body));
  }

  private Meaning qualifiedAccess(Expression.FieldAccess access, Body body) {
    Meaning outer = qualifier(access.target(), body);
    switch (outer) {
      case PackageName packageName -> {
        Optional<TypeSymbol> type =
            checker.universe().find(packageName.name(), access.name().text());
        if (type.isPresent()) {
          checker.names().checkUse(type.get(), access.range(), body.typeContext());
          return new TypeName(type.get());
        }
        String longer = packageName.name() + "." + access.name().text();
        if (checker.universe().packageExists(longer)) {
          return new PackageName(longer);
        }
        return value(
            access,
            checker.error(
                Code.UNRESOLVED_TYPE,
                access.range(),
                "there is no type or package `" + longer + "`"));
      }
      case TypeName type -> {
        TypeSymbol member =
            InheritedFields.first(type.symbol(), access.name().text()) != null
                ? null
                : MemberTypes.one(
                    type.symbol(),
                    access.name().text(),
                    access.name().range(),
                    checker.diagnostics());
        if (member != null) {
          checker.names().checkUse(member, access.range(), body.typeContext());
          return new TypeName(member);
        }
        return value(access, staticField(access, type.symbol(), body, false));
      }
      case Value value -> {
        return value(access, fieldOf(access, value.type(), body, false));
      }
    }
  }

  private Value value(Expression expression, Type type) {
    checker.model().setType(expression, type);
    return new Value(type);
  }

  /** {@code target.name} as a value. */
  Type checkFieldAccess(Expression.FieldAccess access, Body body) {
    return checkFieldAccess(access, body, false);
  }

  /** {@code target.name}, read or assigned. */
  Type checkFieldAccess(Expression.FieldAccess access, Body body, boolean isTarget) {
    Meaning target = qualifier(access.target(), body);
    Type type =
        switch (target) {
          case Value value -> fieldOf(access, value.type(), body, isTarget);
          case TypeName typeName -> staticField(access, typeName.symbol(), body, isTarget);
          case PackageName packageName ->
              checker.error(
                  Code.NOT_A_VALUE,
                  access.range(),
                  "`"
                      + packageName.name()
                      + "."
                      + access.name().text()
                      + "` is no value: there is no such type in the package");
        };
    checker.model().setType(access, type);
    return type;
  }

  private Type staticField(
      Expression.FieldAccess access, TypeSymbol symbol, Body body, boolean isTarget) {
    checker.model().setSymbol(access.target(), symbol);
    FieldSymbol field = InheritedFields.first(symbol, access.name().text());
    if (field == null) {
      return noField(access.name(), symbol);
    }
    if (field.access() == Access.PRIVATE && field.owner() != symbol) {
      return notMember(field, access.name(), symbol.name());
    }
    requireOne(symbol, access.name(), body);
    accessibility.check(field, null, access.name().range(), body);
    if (!field.isStatic()) {
      return checker.error(
          Code.STATIC_CONTEXT,
          access.name().range(),
          "`"
              + field.name()
              + "` is not static: it belongs to an instance of `"
              + symbol.name()
              + "`");
    }
    forward.checkQualified(field, access.name(), body, isTarget);
    return use(access, field, field.type());
  }

  /**
   * Reports a private field that is named through a type which does not inherit it (JLS 8.2, 4.4).
   */
  private Type notMember(FieldSymbol field, Identifier name, String type) {
    return checker.error(
        Code.INACCESSIBLE,
        name.range(),
        "field `%s` of `%s` is private, and no member of `%s`"
            .formatted(field.name(), field.owner().name(), type));
  }

  private Type fieldOf(Expression.FieldAccess access, Type target, Body body, boolean isTarget) {
    Identifier name = access.name();
    return switch (target) {
      case Type.Pointer pointer -> {
        checker.requireUnsafe(
            body,
            access.range(),
            "cannot access a field through the pointer `" + access.target().range().text() + "`",
            "reaches memory through a raw pointer");
        Type pointee = expressions.pointee(access.target(), pointer);
        yield pointee.isError() ? pointee : fieldOf(access, pointee, body, isTarget);
      }
      case Type.Array array -> {
        if (!name.text().equals("length")) {
          yield noMember(name, target);
        }
        accessibility.checkSite(array, name.range(), body);
        yield Primitive.INT;
      }
      case Type.FixedArray array -> {
        if (name.text().equals("length")) {
          yield expressions.constant(access, Constant.whole(Primitive.INT, array.length()));
        }
        yield noMember(name, target);
      }
      case Type.Declared declared -> {
        FieldSymbol field = InheritedFields.first(declared.symbol(), name.text());
        if (field == null) {
          yield noField(name, declared.symbol());
        }
        if (access.target() instanceof Expression.Super && declared.symbol().kind().isInterface()) {
          yield checker.error(
              Code.INCOMPATIBLE_TYPES,
              access.range(),
              "a constant of an interface is named by the interface: `%s.%s`"
                  .formatted(declared.symbol().name(), name.text()));
        }
        Type named = checker.model().type(access.target());
        if (field.access() == Access.PRIVATE
            && (named instanceof Type.Variable || field.owner() != declared.symbol())) {
          yield notMember(field, name, String.valueOf(named));
        }
        requireOne(declared.symbol(), name, body);
        accessibility.check(
            field, Accessibility.site(access.target(), declared), name.range(), body);
        requireReadable(field, access, body, isTarget);
        forward.checkEnumStatic(field, name, body);
        if (isTarget
            && EnumAndRecordChecker.isCompact(body.method())
            && !field.isStatic()
            && field.owner() == body.owner()
            && access.range().file() == field.range().file()) {
          yield checker.error(
              Code.ASSIGN_FINAL,
              access.range(),
              "a compact constructor assigns its parameters, and the fields get their values then");
        }
        Type type =
            field.isStatic()
                ? field.type()
                : Ancestors.member(Capture.of(declared), field.owner(), field.type());
        // Through a value it is no constant, whatever it holds (JLS 15.29).
        checker.model().setSymbol(access, field);
        yield type;
      }
      case Type.Special special -> {
        yield special.isError() ? special : noMember(name, target);
      }
      case Type.Primitive primitive -> {
        yield noMember(name, target);
      }
      case Type.Function function -> {
        yield noMember(name, target);
      }
      case Type.Variable variable when variable.isReference() -> {
        List<Type> bounds = variable.symbol().bounds();
        // One bound may extend another and hide its field, which is a member all the same.
        yield fieldOf(
            access,
            bounds.size() == 1 ? bounds.getFirst() : new Type.Intersection(bounds),
            body,
            isTarget);
      }
      case Type.Variable variable -> {
        yield noMember(name, target);
      }
      case Type.Intersection intersection -> {
        yield fieldOf(access, ownerOf(access, intersection), body, isTarget);
      }
      case Type.Wildcard wildcard -> {
        yield noMember(name, target);
      }
    };
  }

  /** The one of the types of a value that has the field; several fields are reported. */
  private Type ownerOf(Expression.FieldAccess access, Type.Intersection intersection) {
    Identifier name = access.name();
    Type owner = null;
    Set<FieldSymbol> fields = new LinkedHashSet<>();
    for (Type each : intersection.types()) {
      FieldSymbol field =
          Erasure.of(each) instanceof Type.Declared declared
              ? InheritedFields.first(declared.symbol(), name.text())
              : null;
      if (field != null && (field.access() != Access.PRIVATE || owner == null)) {
        owner = owner == null ? each : owner;
        fields.add(field);
      }
    }
    if (fields.size() > 1) {
      checker.report(
          Code.AMBIGUOUS_NAME,
          name.range(),
          "`" + intersection + "` has several fields `" + name.text() + "`");
    }
    return owner == null ? intersection.types().getFirst() : owner;
  }

  private Type noMember(Identifier name, Type type) {
    return checker.error(
        Code.UNRESOLVED_FIELD, name.range(), "`" + type + "` has no field `" + name.text() + "`");
  }

  /** Reports a field that does not exist. */
  Type noField(Identifier name, TypeSymbol symbol) {
    if (UnknownNames.isExcused(symbol)) {
      return Type.Special.ERROR;
    }
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.UNRESOLVED_FIELD,
            name.range(),
            "`" + symbol.name() + "` has no field `" + name.text() + "`");
    Optional<String> similar =
        Members.methods(symbol, name.text()).stream().anyMatch(m -> m.parameters().isEmpty())
            ? Optional.of(name.text() + "()")
            : DidYouMean.closest(name.text(), symbol.fields().keySet());
    checker
        .diagnostics()
        .report(
            AbsentClasses.explainMember(
                diagnostic, symbol, name.text(), similar, checker.universe()));
    return Type.Special.ERROR;
  }
}
