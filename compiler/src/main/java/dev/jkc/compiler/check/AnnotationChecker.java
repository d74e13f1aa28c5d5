package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.resolve.AnnotationSite;
import dev.jkc.compiler.resolve.AnnotationUse;
import dev.jkc.compiler.resolve.Annotations;
import dev.jkc.compiler.resolve.TypeContext;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.FunctionType;
import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Uses of annotations: that they are declared, may stand where they do, and what they say. */
final class AnnotationChecker {
  private final Checker checker;
  private final Annotations annotations;
  private final TypeAnnotationChecker placement;

  AnnotationChecker(Checker checker) {
    this.checker = checker;
    this.annotations = checker.names().annotations();
    this.placement = new TypeAnnotationChecker(checker);
  }

  /** Checks all that stand on declarations and types and were not checked yet, if there are any. */
  boolean checkNoted() {
    boolean any = false;
    for (AnnotationUse use = annotations.next(); use != null; use = annotations.next()) {
      any = true;
      check(use, constants(use));
    }
    return any;
  }

  /** Checks what stands on a local variable of a type, or of {@code var}. */
  void checkVariable(Modifiers modifiers, TypeTree type, Body body) {
    checkVariable(
        modifiers,
        type,
        type instanceof TypeTree.Var
            ? AnnotationSite.INFERRED_VARIABLE
            : AnnotationSite.LOCAL_VARIABLE,
        body);
  }

  /**
   * Checks what stands on a variable of a body, whose constants it may name.
   *
   * @param type as written; null when it is inferred
   */
  void checkVariable(Modifiers modifiers, @Nullable TypeTree type, AnnotationSite site, Body body) {
    List<Annotation> list = modifiers.annotations();
    if (!list.isEmpty()) {
      TypeContext context = body.typeContext();
      annotations.read(list, site, context);
      check(new AnnotationUse(list, site, type == null ? modifiers : type, context), body);
    }
  }

  /** From where names in annotations are looked up: of a type, from outside of it (JLS 6.3). */
  private TypeContext around(AnnotationUse use) {
    TypeContext context = use.context();
    TypeSymbol within = context.within();
    boolean isOfType =
        switch (use.site()) {
          case TYPE, ANNOTATION_TYPE, STRUCT -> true;
          default -> false;
        };
    return within == null || !isOfType
        ? context
        : new TypeContext(
            context.unit(), within.enclosing(), context.variables(), context.localTypes());
  }

  /** A body for constants, in which an annotation of a package sees the types of its file. */
  private Body constants(AnnotationUse use) {
    TypeSymbol owner = use.context().within();
    return new Body(
        checker,
        owner == null ? checker.universe().require("java.lang", "Object") : owner,
        null,
        Body.Kind.CONSTANT,
        around(use));
  }

  private void check(AnnotationUse use, Body body) {
    Map<TypeSymbol, Annotation> seen = new HashMap<>();
    Set<TypeSymbol> repeated = new LinkedHashSet<>();
    for (Annotation annotation : use.annotations()) {
      if (annotations.isKnown(annotation, use.context())) {
        annotations.checkOrigin(annotation, use.context());
        continue;
      }
      Optional<TypeSymbol> found = find(annotation, around(use));
      if (found.isEmpty()) {
        continue;
      }
      TypeSymbol symbol = found.get();
      if (seen.putIfAbsent(symbol, annotation) != null) {
        repeated.add(symbol);
        requireRepeatable(annotation, symbol);
      }
      if (requireSite(annotation, symbol, use.site())) {
        placement.check(annotation, symbol, use);
      }
      checkElements(annotation, symbol, body);
      checkMeaning(annotation, symbol, use);
    }
    for (TypeSymbol symbol : repeated) {
      container(symbol).ifPresent(container -> checkRepeated(symbol, container, seen, use.site()));
    }
  }

  /** Several of an annotation, which stand for one of what holds them (JLS 9.7.5). */
  private void checkRepeated(
      TypeSymbol symbol,
      TypeSymbol container,
      Map<TypeSymbol, Annotation> seen,
      AnnotationSite site) {
    Annotation holding = seen.get(container);
    if (holding != null) {
      report(holding, "what holds `@" + symbol.name() + "` stands beside several of them");
    }
    requireSite(Objects.requireNonNull(seen.get(symbol)), container, site);
  }

  private void requireRepeatable(Annotation annotation, TypeSymbol symbol) {
    if (AnnotationTypes.of(symbol, "Repeatable").isEmpty()) {
      checker
          .diagnostics()
          .report(
              Diagnostic.of(
                      Code.DUPLICATE, annotation.range(), "`@" + symbol.name() + "` stands twice")
                  .help("only annotations that are `@Repeatable` may"));
    }
  }

  /** The annotation that holds several of one, which {@code @Repeatable} names. */
  private Optional<TypeSymbol> container(TypeSymbol symbol) {
    return AnnotationTypes.of(symbol, "Repeatable")
        .map(AnnotationTypes::values)
        .filter(values -> values.size() == 1)
        .map(List::getFirst)
        .flatMap(
            value ->
                value instanceof Expression.ClassLiteral literal
                        && checker
                                .names()
                                .resolve(literal.type(), checker.completer().contextOf(symbol))
                            instanceof Type.Declared declared
                        && declared.symbol().kind() == TypeSymbol.Kind.ANNOTATION
                    ? Optional.of(declared.symbol())
                    : Optional.empty());
  }

  private Optional<TypeSymbol> find(Annotation annotation, TypeContext context) {
    Optional<TypeSymbol> found =
        annotations
            .find(annotation, context)
            .filter(type -> type.kind() == TypeSymbol.Kind.ANNOTATION);
    if (found.isEmpty()) {
      checker.report(
          Code.UNRESOLVED_TYPE,
          annotation.range(),
          "there is no annotation `@" + annotation.name().text() + "`");
    }
    return found;
  }

  /** JLS 9.6.4.1: without {@code @Target} an annotation stands on every declaration. */
  private boolean requireSite(Annotation annotation, TypeSymbol symbol, AnnotationSite site) {
    Optional<Set<String>> targets = AnnotationTypes.targets(symbol);
    boolean fits =
        targets
            .map(names -> site.elementTypes().stream().anyMatch(names::contains))
            .orElse(site != AnnotationSite.TYPE_USE);
    if (!fits) {
      report(annotation, "`@" + symbol.name() + "` does not apply to " + site.text());
    }
    return fits;
  }

  /** The values of an annotation's elements (JLS 9.7.1). */
  private void checkElements(Annotation annotation, TypeSymbol symbol, Body body) {
    Set<String> given = new HashSet<>();
    for (Annotation.Argument argument : annotation.arguments()) {
      if (argument.name() == null && annotation.arguments().size() > 1) {
        report(argument.range(), "of several elements each is named, as in `value = …`");
      }
      String name = argument.name() == null ? "value" : argument.name().text();
      SourceRange range = argument.name() == null ? argument.range() : argument.name().range();
      Optional<MethodSymbol> element = AnnotationTypes.element(symbol, name);
      if (element.isEmpty()) {
        report(range, "`@" + symbol.name() + "` has no element `" + name + "`");
      } else if (!given.add(name)) {
        report(range, "`" + name + "` is given twice");
      } else {
        checkValue(argument.value(), element.get().result(), body);
      }
    }
    List<String> missing =
        symbol.methods().stream()
            .filter(element -> !AnnotationTypes.hasDefault(element))
            .map(MethodSymbol::name)
            .filter(name -> !given.contains(name))
            .toList();
    if (!missing.isEmpty()) {
      report(
          annotation,
          "`@%s` leaves out `%s`, which has no default"
              .formatted(symbol.name(), String.join("`, `", missing)));
    }
  }

  /** A value of an element, which is in braces for an array, unless that has one element. */
  void checkValue(Expression value, Type type, Body body) {
    if (value instanceof Expression.ArrayInitializer braces) {
      if (type instanceof Type.Array array) {
        braces.elements().forEach(each -> checkSingle(each, array.element(), body));
      } else if (!type.isError()) {
        report(value.range(), "braces hold the values of an array, which `" + type + "` is not");
      }
      return;
    }
    checkSingle(value, type instanceof Type.Array array ? array.element() : type, body);
  }

  private void checkSingle(Expression value, Type type, Body body) {
    TypeSymbol symbol = type instanceof Type.Declared declared ? declared.symbol() : null;
    boolean wantsAnnotation = symbol != null && symbol.kind() == TypeSymbol.Kind.ANNOTATION;
    switch (value) {
      case Expression.ArrayInitializer braces ->
          report(value.range(), "elements of annotations are no arrays of arrays");
      case Expression.AnnotationValue nested -> {
        Annotation annotation = nested.annotation();
        Optional<TypeSymbol> found = find(annotation, body.typeContext());
        if (found.isPresent() && found.get() != symbol) {
          checker.report(
              Code.INCOMPATIBLE_TYPES,
              value.range(),
              "`@" + found.get().name() + "` cannot become `" + type + "` here");
        } else if (found.isPresent()) {
          checkElements(annotation, found.get(), body);
        }
      }
      case Expression expression when wantsAnnotation ->
          report(value.range(), "an annotation is required here: `@" + type + "`");
      default -> {
        Type given = checker.expressions().check(value, body, type);
        if (!given.isError() && checker.requireAssignable(value, given, type)) {
          requireConstant(value, type, symbol);
        }
      }
    }
  }

  private void requireConstant(Expression value, Type type, @Nullable TypeSymbol symbol) {
    if (type instanceof Type.Primitive || Checker.isString(type)) {
      if (checker.model().constant(value) == null) {
        checker.report(Code.NOT_CONSTANT, value.range(), "a constant expression is required here");
      }
    } else if (symbol != null && symbol.kind() == TypeSymbol.Kind.ENUM) {
      boolean isConstant =
          checker.model().symbol(value) instanceof FieldSymbol field
              && field.owner() == symbol
              && symbol.declaration().constants().stream()
                  .anyMatch(constant -> constant.name().text().equals(field.name()));
      if (!isConstant) {
        checker.report(
            Code.NOT_CONSTANT, value.range(), "a constant of `" + type + "` is required here");
      }
    } else if (!(value instanceof Expression.ClassLiteral)) {
      checker.report(
          Code.NOT_CONSTANT, value.range(), "a class literal, `Type.class`, is required here");
    }
  }

  /** What annotations of the platform ask of the things that they stand on. */
  private void checkMeaning(Annotation annotation, TypeSymbol symbol, AnnotationUse use) {
    TypeSymbol within = use.context().within();
    switch (symbol.binaryName()) {
      case "java.lang.SafeVarargs" -> checkSafeVarargs(use.place(), within);
      case "java.lang.FunctionalInterface" -> {
        if (use.site() == AnnotationSite.ANNOTATION_TYPE
            || (use.site() == AnnotationSite.TYPE
                && FunctionType.methodOf(Objects.requireNonNull(within), checker.object())
                    .isEmpty())) {
          report(
              annotation,
              "`"
                  + Objects.requireNonNull(within).name()
                  + "` is no interface with exactly one method to implement");
        }
      }
      case "java.lang.annotation.Repeatable" -> {
        if (use.site() == AnnotationSite.ANNOTATION_TYPE) {
          TypeSymbol repeated = Objects.requireNonNull(within);
          container(repeated)
              .ifPresent(container -> checkContainer(annotation, container, repeated));
        }
      }
      case "java.lang.annotation.Target" -> {
        Set<String> seen = new HashSet<>();
        for (Expression value : AnnotationTypes.values(annotation)) {
          if (!seen.add(AnnotationTypes.lastName(value))) {
            report(value.range(), "`" + value.range().text() + "` stands twice");
          }
        }
      }
      default -> {}
    }
  }

  /** A method that takes any number of arguments and is final in effect (JLS 9.6.4.7). */
  private void checkSafeVarargs(Node place, @Nullable TypeSymbol within) {
    switch (place) {
      case Parameter component when within != null && hasImplicitAccessor(within, component) ->
          report(
              component.range(),
              "the accessor of this component does not take any number of arguments");
      case Declaration.Method method -> {
        Modifiers modifiers = method.modifiers();
        requireVarargs(method.parameters(), method.name().range());
        if (!modifiers.has(Modifier.STATIC)
            && !modifiers.has(Modifier.FINAL)
            && !modifiers.has(Modifier.PRIVATE)) {
          report(method.name().range(), "a method that others may override is not `@SafeVarargs`");
        }
      }
      case Declaration.Constructor constructor ->
          requireVarargs(constructor.parameters(), constructor.name().range());
      default -> {}
    }
  }

  /** Whether what stands on a component stands on an accessor that nobody wrote too (JLS 9.7.4). */
  private static boolean hasImplicitAccessor(TypeSymbol symbol, Parameter component) {
    return symbol.declaration().components().contains(component)
        && symbol.methods(component.name().text()).stream()
            .filter(method -> method.parameters().isEmpty())
            .allMatch(method -> method.range().file().origin() != null);
  }

  private void requireVarargs(List<Parameter> parameters, SourceRange range) {
    if (parameters.isEmpty() || !parameters.getLast().isVarargs()) {
      report(range, "only what takes any number of arguments is `@SafeVarargs`");
    }
  }

  /** What holds repeated annotations (JLS 9.6.3). */
  private void checkContainer(Annotation annotation, TypeSymbol container, TypeSymbol repeated) {
    String name = "`@" + container.name() + "`";
    Optional<MethodSymbol> value = AnnotationTypes.element(container, "value");
    boolean holds =
        value.isPresent()
            && value.get().result() instanceof Type.Array array
            && array.element() instanceof Type.Declared element
            && element.symbol() == repeated;
    if (!holds) {
      report(annotation, name + " has no element `" + repeated.name() + "[] value()`");
      return;
    }
    List<String> wrong = new ArrayList<>();
    for (MethodSymbol element : container.methods()) {
      if (!element.name().equals("value") && !AnnotationTypes.hasDefault(element)) {
        wrong.add("its element `" + element.name() + "` has no default");
      }
    }
    if (AnnotationTypes.retention(container) < AnnotationTypes.retention(repeated)) {
      wrong.add("it is kept for less long than `@" + repeated.name() + "`");
    }
    if (!AnnotationTypes.standsOnlyWhere(container, repeated)) {
      wrong.add("it applies to more than `@" + repeated.name() + "`");
    }
    for (String each : List.of("Documented", "Inherited")) {
      if (AnnotationTypes.of(repeated, each).isPresent()
          && AnnotationTypes.of(container, each).isEmpty()) {
        wrong.add("it is not `@" + each + "` as `@" + repeated.name() + "` is");
      }
    }
    if (!wrong.isEmpty()) {
      report(
          annotation,
          name + " cannot hold `@" + repeated.name() + "`: " + String.join(", ", wrong));
    }
  }

  private void report(Annotation annotation, String message) {
    report(annotation.range(), message);
  }

  private void report(SourceRange range, String message) {
    checker.report(Code.ANNOTATION, range, message);
  }
}
