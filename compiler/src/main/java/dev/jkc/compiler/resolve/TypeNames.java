package dev.jkc.compiler.resolve;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.Effect;
import dev.jkc.compiler.symbol.Convention;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the types that names in a file mean (JLS 6.5.5) and turns type syntax into types. */
public final class TypeNames {
  private final Universe universe;
  private final Diagnostics diagnostics;
  private final ConstantEvaluator constants;
  private final TypeArguments checks;
  private final Annotations annotations;

  /** Makes a resolver over the types of a universe. */
  public TypeNames(Universe universe, Diagnostics diagnostics, ConstantEvaluator constants) {
    this.universe = universe;
    this.diagnostics = diagnostics;
    this.constants = constants;
    this.checks = new TypeArguments(diagnostics);
    this.annotations = new Annotations(this, diagnostics, constants);
  }

  /** What type arguments have to be. */
  public TypeArguments arguments() {
    return checks;
  }

  /** What annotations mean. */
  public Annotations annotations() {
    return annotations;
  }

  /** Whether the user wrote a file, or named it, of which everything is checked. */
  boolean isOfUser(CompilationUnit unit) {
    return !universe.isOnDemand(unit.range().file());
  }

  /** The type that a piece of syntax denotes; the error type after a report. */
  public Type resolve(TypeTree tree, TypeContext context) {
    return switch (tree) {
      case TypeTree.Primitive primitive -> Type.Primitive.valueOf(primitive.kind().name());
      case TypeTree.Void ignored -> Type.Special.VOID;
      case TypeTree.Named named -> resolveNamed(named, context);
      case TypeTree.Array array -> new Type.Array(resolve(array.element(), context));
      case TypeTree.Pointer pointer -> resolvePointer(pointer, context);
      case TypeTree.FixedArray array -> resolveFixedArray(array, context);
      case TypeTree.Function function -> resolveFunction(function, context);
      case TypeTree.Annotated annotated -> {
        annotations.note(annotated.annotations(), AnnotationSite.TYPE_USE, annotated, context);
        yield resolve(annotated.type(), context);
      }
      case TypeTree.Var var ->
          error(Code.VAR_NEEDS_TYPE, var.range(), "`var` is only for local variables");
      case TypeTree.Wildcard wildcard -> resolveWildcard(wildcard, context);
      case TypeTree.Intersection type -> resolveIntersection(type, context);
      case TypeTree.Union type ->
          throw new IllegalStateException("alternatives as a type at " + type.range());
    };
  }

  private Type resolveWildcard(TypeTree.Wildcard tree, TypeContext context) {
    if (tree.bound() == null) {
      return new Type.Wildcard(false, object());
    }
    Type bound = resolve(tree.bound(), context);
    if (!bound.isError() && !bound.isReference()) {
      return error(
          Code.TYPE_ARGUMENTS, tree.range(), "`" + bound + "` is no reference type to be a bound");
    }
    return bound.isError()
        ? bound
        : new Type.Wildcard(tree.kind() == TypeTree.Wildcard.Bound.SUPER, bound);
  }

  private Type resolveIntersection(TypeTree.Intersection tree, TypeContext context) {
    List<Type> types = new ArrayList<>();
    for (TypeTree each : tree.types()) {
      Type type = resolve(each, context);
      boolean isInterface =
          type instanceof Type.Declared declared && declared.symbol().kind().isInterface();
      if (type.isError()) {
        return type;
      }
      if (types.contains(type)) {
        return error(Code.DUPLICATE, each.range(), "`" + type + "` stands twice");
      }
      if (!type.isReference() || type instanceof Type.Array || (!types.isEmpty() && !isInterface)) {
        return error(
            Code.INCOMPATIBLE_TYPES, each.range(), "`" + type + "` is no interface to add");
      }
      if (type instanceof Type.Variable) {
        return error(
            Code.INCOMPATIBLE_TYPES,
            each.range(),
            "`" + type + "` is a type variable, to which no interfaces can be added");
      }
      types.add(type);
    }
    return new Type.Intersection(types);
  }

  private Type object() {
    return new Type.Declared(universe.require("java.lang", "Object"), List.of());
  }

  private Type resolvePointer(TypeTree.Pointer tree, TypeContext context) {
    Type pointee = resolve(tree.pointee(), context);
    if (pointee.isError()) {
      return pointee;
    }
    if (pointee.isReference()) {
      diagnostics.report(TypeArguments.managedPointee(pointee, tree.range()));
      return Type.Special.ERROR;
    }
    if (pointee instanceof Type.Declared || pointee instanceof Type.FixedArray) {
      arguments().addPointee(pointee, tree.range());
    }
    return new Type.Pointer(pointee, tree.isVolatile());
  }

  private Type resolveFixedArray(TypeTree.FixedArray tree, TypeContext context) {
    Type element = resolve(tree.element(), context);
    Optional<Constant> length = constants.evaluate(tree.length(), context);
    if (length.isEmpty() || element.isError()) {
      return Type.Special.ERROR;
    }
    boolean usable =
        length.get() instanceof Constant.Whole whole
            && whole.value() >= 0
            && whole.value() <= Integer.MAX_VALUE;
    if (!usable) {
      return error(
          Code.INCOMPATIBLE_TYPES,
          tree.length().range(),
          "`" + length.get() + "` is no length: it takes an integer from 0 to 2147483647");
    }
    if (Conversions.isStackOnly(element)) {
      return error(
          Code.STACK_ONLY,
          tree.range(),
          "`" + element + "` lives on the stack only and cannot be an element");
    }
    return new Type.FixedArray(element, ((Constant.Whole) length.get()).value());
  }

  private Type resolveFunction(TypeTree.Function tree, TypeContext context) {
    Convention convention = Convention.INTERNAL;
    Set<Effect> forbidden = EnumSet.noneOf(Effect.class);
    for (Annotation annotation : tree.annotations()) {
      String name = annotation.name().last().text();
      Optional<Effect> effect = Annotations.effectOf(name);
      if (effect.isPresent()) {
        forbidden.add(effect.get());
      } else if (name.equals(Traits.Flag.INTERRUPT.annotation())) {
        convention = Convention.INTERRUPT;
      } else if (name.equals("CallConv")) {
        convention = annotations.convention(annotation, context);
      } else {
        error(
            Code.ANNOTATION,
            annotation.range(),
            "`@" + name + "` does not apply to function types");
      }
    }
    Type result = resolve(tree.result(), context);
    List<Type> parameters = new ArrayList<>();
    boolean bad = result.isError();
    for (TypeTree parameter : tree.parameters()) {
      Type type = resolve(parameter, context);
      bad |= type.isError();
      parameters.add(type);
    }
    return bad
        ? Type.Special.ERROR
        : new Type.Function(tree.isUnsafe(), convention, forbidden, result, parameters);
  }

  private Type resolveNamed(TypeTree.Named tree, TypeContext context) {
    Type type = withoutValues(tree, context);
    if (type instanceof Type.Declared declared
        && declared.isRaw()
        && (declared.symbol().isOverValues() || declared.symbol().kind().isValue())) {
      TypeSymbol symbol = declared.symbol();
      int count = symbol.typeParameters().size();
      return error(
          Code.TYPE_ARGUMENTS,
          tree.range(),
          count == 0
              ? "`" + symbol.name() + "` is named here without the `value` arguments around it"
              : "`" + symbol.name() + "` needs " + count + " type argument(s)");
    }
    return type;
  }

  /** The type of a name, which may lack arguments over values: what a sealed type permits. */
  public Type withoutValues(TypeTree.Named tree, TypeContext context) {
    List<TypeTree.Named.Part> parts = tree.parts();
    TypeTree.Named.Part first = parts.get(0);
    for (TypeTree.Named.Part part : parts) {
      annotations.note(part.annotations(), AnnotationSite.TYPE_USE, tree, context);
    }
    if (parts.size() == 1) {
      Optional<TypeVariableSymbol> variable = TypeVariables.find(first.name().text(), context);
      if (variable.isPresent()) {
        return variable.get().lacksBound() ? Type.Special.ERROR : new Type.Variable(variable.get());
      }
    }
    Optional<TypeSymbol> found = simple(first.name().text(), first.range(), context);
    int used = 1;
    if (found.isEmpty()) {
      StringBuilder packageName = new StringBuilder(first.name().text());
      while (used < parts.size() && found.isEmpty()) {
        found = universe.find(packageName.toString(), parts.get(used).name().text());
        packageName.append('.').append(parts.get(used).name().text());
        used++;
      }
    }
    if (found.isEmpty()) {
      return unresolved(tree, first.name(), context);
    }
    if (used < parts.size()) {
      checkUse(found.get(), parts.get(used - 1).range(), context);
    }
    Type type = withArguments(found.get(), null, parts.get(used - 1), context);
    for (; used < parts.size() && type instanceof Type.Declared outer; used++) {
      Identifier name = parts.get(used).name();
      TypeSymbol member = MemberTypes.one(outer.symbol(), name.text(), name.range(), diagnostics);
      if (member == null) {
        boolean isHidden = MemberTypes.hidden(outer.symbol(), name.text()) != null;
        return error(
            isHidden ? Code.INACCESSIBLE : Code.UNRESOLVED_TYPE,
            name.range(),
            "`"
                + outer.symbol().name()
                + (isHidden ? "` does not inherit type `" : "` has no member type `")
                + name.text()
                + "`");
      }
      if (member.isStatic() && parts.get(used - 1).arguments() != null) {
        return error(
            Code.TYPE_ARGUMENTS,
            parts.get(used - 1).range(),
            "`" + member.name() + "` is static and shares no type arguments");
      }
      boolean isRawOuter = outer.isRaw() && !member.isStatic();
      boolean hasArguments = parts.get(used).arguments() != null;
      boolean isImproper =
          !member.typeParameters().isEmpty()
              && !member.isStatic()
              && (isRawOuter
                  ? hasArguments
                  : !hasArguments && parts.get(used - 1).arguments() != null);
      if (isImproper) {
        return error(
            Code.TYPE_ARGUMENTS,
            parts.get(used).range(),
            "`"
                + outer.symbol().name()
                + "` and `"
                + name.text()
                + "` both have type arguments here, or neither has");
      }
      if (used + 1 < parts.size()) {
        checkUse(member, parts.get(used).range(), context);
      }
      type = withArguments(member, outer, parts.get(used), context);
    }
    if (type instanceof Type.Declared declared) {
      checkUse(declared.symbol(), tree.range(), context);
    }
    return type;
  }

  private Type unresolved(TypeTree.Named tree, Identifier first, TypeContext context) {
    boolean qualified = tree.parts().size() > 1;
    Identifier name = qualified ? tree.parts().get(tree.parts().size() - 1).name() : first;
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.UNRESOLVED_TYPE,
            tree.range(),
            "there is no type `" + (qualified ? tree.range().text() : name.text()) + "`");
    TypeSymbol hidden = qualified ? null : hidden(name.text(), context);
    if (hidden != null) {
      return error(
          Code.INACCESSIBLE,
          tree.range(),
          "type `%s` of `%s` is not inherited"
              .formatted(name.text(), Objects.requireNonNull(hidden.enclosing()).name()));
    }
    diagnostics.report(
        qualified
            ? AbsentClasses.explain(diagnostic, tree.range().text(), universe)
            : UnknownNames.explain(
                diagnostic,
                name.text(),
                UnknownNames.types(name.text(), context, universe),
                universe));
    return Type.Special.ERROR;
  }

  /** A type that a class around would inherit if it were not private. */
  private static @Nullable TypeSymbol hidden(String name, TypeContext context) {
    TypeSymbol hidden = null;
    for (TypeSymbol t = context.within(); t != null && hidden == null; t = t.enclosing()) {
      hidden = MemberTypes.hidden(t, name);
    }
    return hidden;
  }

  /**
   * A type with its arguments, those that it shares with the classes around it included.
   *
   * @param outer what is written in front of it
   */
  private Type withArguments(
      TypeSymbol symbol,
      Type.@Nullable Declared outer,
      TypeTree.Named.Part part,
      TypeContext context) {
    List<TypeVariableSymbol> parameters = symbol.typeParameters();
    List<Type> arguments = new ArrayList<>();
    boolean isDiamond = part.arguments() != null && part.arguments().isDiamond();
    if (part.arguments() == null || isDiamond) {
      if (!parameters.isEmpty() && !isDiamond) {
        return new Type.Declared(symbol, List.of());
      }
    } else if (!resolveArguments(symbol, part.arguments(), arguments, context)) {
      return Type.Special.ERROR;
    }
    int shared = symbol.allTypeParameters().size() - parameters.size();
    if (shared > 0) {
      List<Type> around = new ArrayList<>();
      if (shared > symbol.valuesAround().size()) {
        around.addAll(argumentsAround(symbol, outer, context));
      }
      symbol.valuesAround().forEach(variable -> around.add(new Type.Variable(variable)));
      if (around.size() != shared) {
        return new Type.Declared(symbol, List.of());
      }
      arguments.addAll(around);
    }
    if (part.arguments() != null && !isDiamond) {
      checks.add(symbol, arguments, part.arguments());
    }
    return new Type.Declared(symbol, arguments);
  }

  private boolean resolveArguments(
      TypeSymbol symbol,
      TypeTree.TypeArguments written,
      List<Type> arguments,
      TypeContext context) {
    List<TypeVariableSymbol> parameters = symbol.typeParameters();
    for (TypeTree argument : written.types()) {
      arguments.add(resolve(argument, context));
    }
    if (arguments.size() != parameters.size()) {
      error(
          Code.TYPE_ARGUMENTS,
          written.range(),
          "`%s` takes %d type argument(s), not %d"
              .formatted(symbol.name(), parameters.size(), arguments.size()));
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      Type argument = arguments.get(i);
      SourceRange range = written.types().get(i).range();
      if (argument.isError() || !arguments().check(argument, parameters.get(i), range)) {
        return false;
      }
      if (argument instanceof Type.Wildcard && symbol.kind().isValue()) {
        error(
            Code.TYPE_ARGUMENTS,
            range,
            "no value is of several types: `" + symbol.name() + "` takes no wildcard");
        return false;
      }
    }
    return true;
  }

  /** An inner class as it is named behind an instance of the class around it. */
  public Type.Declared inner(
      TypeTree tree, TypeSymbol symbol, Type.Declared outer, TypeContext context) {
    return tree instanceof TypeTree.Named named
            && withArguments(
                    symbol,
                    Ancestors.as(outer, Objects.requireNonNull(symbol.enclosing())),
                    named.parts().getLast(),
                    context)
                instanceof Type.Declared type
        ? type
        : new Type.Declared(symbol, List.of());
  }

  /** The arguments of the class around that an inner class stands in or is named through. */
  private static List<Type> argumentsAround(
      TypeSymbol symbol, Type.@Nullable Declared outer, TypeContext context) {
    TypeSymbol around = symbol.enclosing();
    if (around == null || outer != null) {
      return outer == null ? List.of() : outer.arguments();
    }
    for (TypeSymbol t = context.within(); t != null; t = t.enclosing()) {
      Type.Declared seen = Ancestors.as(t.thisType(), around);
      if (seen != null) {
        return seen.arguments();
      }
    }
    return List.of();
  }

  /**
   * The type with that simple name in scope (JLS 6.4.1): the nearest declaration wins. Several
   * imported on demand are reported where the name is used.
   */
  public Optional<TypeSymbol> simple(String name, SourceRange use, TypeContext context) {
    TypeSymbol local = context.localTypes().get(name);
    if (local != null) {
      return Optional.of(local);
    }
    for (TypeSymbol t = context.within(); t != null; t = t.enclosing()) {
      TypeSymbol member = MemberTypes.one(t, name, use, diagnostics);
      if (member != null || t.name().equals(name)) {
        return Optional.of(member == null ? t : member);
      }
    }
    CompilationUnit unit = context.unit();
    for (CompilationUnit.Import clause : unit.imports()) {
      if (!clause.onDemand() && clause.name().last().text().equals(name)) {
        Optional<TypeSymbol> imported = clause.isStatic() ? staticType(clause) : imported(clause);
        if (imported.isPresent()) {
          return imported;
        }
      }
    }
    Optional<TypeSymbol> samePackage = universe.find(Universe.packageOf(unit), name);
    return samePackage.isPresent() ? samePackage : onDemand(name, use, unit);
  }

  private Optional<TypeSymbol> onDemand(String name, SourceRange use, CompilationUnit unit) {
    String packageName = Universe.packageOf(unit);
    Set<TypeSymbol> found = new LinkedHashSet<>();
    for (CompilationUnit.Import clause : unit.imports()) {
      if (clause.onDemand()) {
        Optional<TypeSymbol> owner = qualified(clause.name().parts());
        if (owner.isPresent()) {
          // Only a static import names what is inherited (JLS 7.5.2, 7.5.4).
          Optional.ofNullable(MemberTypes.first(owner.get(), name))
              .filter(type -> clause.isStatic() || type.enclosing() == owner.get())
              .ifPresent(found::add);
        } else if (!clause.isStatic()) {
          universe.find(clause.name().text(), name).ifPresent(found::add);
        }
      }
    }
    universe.find("java.lang", name).ifPresent(found::add);
    List<TypeSymbol> visible =
        found.stream().filter(t -> t.access().reaches(t.packageName(), packageName)).toList();
    if (visible.size() > 1) {
      error(
          Code.AMBIGUOUS_NAME,
          use,
          "`%s` may be `%s` or `%s`, which are both imported"
              .formatted(name, visible.get(0), visible.get(1)));
    }
    return visible.stream().findFirst();
  }

  private Optional<TypeSymbol> staticType(CompilationUnit.Import clause) {
    List<Identifier> parts = clause.name().parts();
    return qualified(parts.subList(0, parts.size() - 1))
        .map(owner -> MemberTypes.first(owner, clause.name().last().text()));
  }

  /** The type that a single-type import names. */
  public Optional<TypeSymbol> imported(CompilationUnit.Import clause) {
    return qualified(clause.name().parts());
  }

  /** The type with that canonical name: a package, a top-level type, then member types. */
  public Optional<TypeSymbol> qualified(List<Identifier> parts) {
    StringBuilder packageName = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String name = parts.get(i).text();
      Optional<TypeSymbol> found =
          i == 0 && parts.size() > 1
              ? Optional.empty()
              : universe.find(packageName.toString(), name);
      if (found.isPresent()) {
        return nested(found.get(), parts.subList(i + 1, parts.size()));
      }
      packageName.append(i == 0 ? "" : ".").append(name);
    }
    return Optional.empty();
  }

  private static Optional<TypeSymbol> nested(TypeSymbol outer, List<Identifier> rest) {
    TypeSymbol symbol = outer;
    for (Identifier name : rest) {
      TypeSymbol member = MemberTypes.first(symbol, name.text());
      if (member == null) {
        return Optional.empty();
      }
      symbol = member;
    }
    return Optional.of(symbol);
  }

  /** Reports a type that may not be named from here. */
  public void checkUse(TypeSymbol symbol, SourceRange range, TypeContext context) {
    SourceFile from = context.unit().range().file();
    SourceFile to = symbol.range().file();
    boolean platform = universe.isLibrary(to) && symbol.packageName().startsWith("java.");
    if (!from.isJk() && to.isJk() && !platform) {
      diagnostics.report(
          Diagnostic.of(
                  Code.JAVA_NAMES_JK,
                  range,
                  "`"
                      + symbol.name()
                      + "` is declared in a .jk file, which a .java file cannot name")
              .at(symbol.range(), "declared here")
              .help("reach it through a Java interface, or rename this file to .jk"));
    }
    if (!isAccessible(symbol, context)) {
      diagnostics.report(
          Diagnostic.of(
                  Code.INACCESSIBLE,
                  range,
                  "type `"
                      + symbol.name()
                      + "` is "
                      + symbol.access()
                      + " and cannot be named here")
              .at(symbol.range(), "declared here"));
    }
  }

  /** Whether a type may be named (JLS 6.6.1). */
  public static boolean isAccessible(TypeSymbol symbol, TypeContext context) {
    boolean samePackage = Universe.packageOf(context.unit()).equals(symbol.packageName());
    boolean sameOutermost =
        context.within() != null && context.within().outermost() == symbol.outermost();
    return switch (symbol.access()) {
      case PUBLIC -> true;
      case PROTECTED -> samePackage || isBelow(context.within(), symbol.enclosing());
      case PACKAGE -> samePackage;
      case PRIVATE -> sameOutermost || symbol.isLocal();
    };
  }

  /** Whether a type or one around it extends another one (JLS 6.6.2). */
  private static boolean isBelow(@Nullable TypeSymbol symbol, @Nullable TypeSymbol ancestor) {
    for (TypeSymbol t = symbol; t != null && ancestor != null; t = t.enclosing()) {
      if (Members.inherits(t, ancestor)) {
        return true;
      }
    }
    return false;
  }

  private Type error(Code code, SourceRange range, String message) {
    diagnostics.report(Diagnostic.of(code, range, message));
    return Type.Special.ERROR;
  }
}
