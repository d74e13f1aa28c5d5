package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeParameter;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One type: its modifiers, fields, methods and initialisers. */
final class DeclarationChecker {
  private static final Set<Modifier> FIELD =
      EnumSet.of(
          Modifier.PUBLIC,
          Modifier.PROTECTED,
          Modifier.PRIVATE,
          Modifier.STATIC,
          Modifier.FINAL,
          Modifier.TRANSIENT,
          Modifier.VOLATILE,
          Modifier.NATIVE);
  private static final Set<Modifier> CONSTANT =
      EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  private static final Set<Modifier> METHOD =
      EnumSet.of(
          Modifier.PUBLIC,
          Modifier.PROTECTED,
          Modifier.PRIVATE,
          Modifier.STATIC,
          Modifier.FINAL,
          Modifier.ABSTRACT,
          Modifier.NATIVE,
          Modifier.SYNCHRONIZED,
          Modifier.STRICTFP,
          Modifier.UNSAFE);
  private static final Set<Modifier> INTERFACE_METHOD =
      EnumSet.of(
          Modifier.PUBLIC,
          Modifier.PRIVATE,
          Modifier.STATIC,
          Modifier.ABSTRACT,
          Modifier.STRICTFP,
          Modifier.DEFAULT);
  private static final Set<Modifier> TYPE =
      EnumSet.of(
          Modifier.PUBLIC,
          Modifier.PROTECTED,
          Modifier.PRIVATE,
          Modifier.STATIC,
          Modifier.FINAL,
          Modifier.ABSTRACT,
          Modifier.STRICTFP,
          Modifier.SEALED,
          Modifier.NON_SEALED);
  private static final Set<Modifier> TOP_LEVEL_TYPE =
      EnumSet.of(
          Modifier.PUBLIC,
          Modifier.FINAL,
          Modifier.ABSTRACT,
          Modifier.STRICTFP,
          Modifier.SEALED,
          Modifier.NON_SEALED);
  private static final Set<Modifier> LOCAL_TYPE =
      EnumSet.of(
          Modifier.FINAL,
          Modifier.ABSTRACT,
          Modifier.STRICTFP,
          Modifier.SEALED,
          Modifier.NON_SEALED);
  private static final Set<Modifier> CONSTRUCTOR =
      EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE, Modifier.UNSAFE);

  private final Checker checker;

  DeclarationChecker(Checker checker) {
    this.checker = checker;
  }

  void check(TypeSymbol symbol) {
    if (symbol.isLocal()) {
      checkModifiers(symbol.declaration().modifiers(), LOCAL_TYPE, "a type in a method");
    } else if (symbol.enclosing() == null) {
      checkModifiers(symbol.declaration().modifiers(), TOP_LEVEL_TYPE, "a type outside of others");
    } else {
      checkModifiers(symbol.declaration().modifiers(), TYPE, "a type");
    }
    checkInterface(symbol);
    new IntersectionChecker(checker)
        .check(symbol.typeParameters(), symbol.declaration().typeParameters(), symbol);
    new EnumAndRecordChecker(checker).check(symbol);
    checker.layoutChecks().check(symbol);
    for (FieldSymbol field : symbol.fields().values()) {
      checkField(field);
    }
    symbol.methods().forEach(this::checkMethod);
    symbol.constructors().forEach(this::checkMethod);
    checkDelegation(symbol);
    if (!symbol.kind().isValue() && symbol.kind() != TypeSymbol.Kind.ANNOTATION) {
      new GenericsChecker(checker).check(symbol);
      new HeaderChecker(checker).check(symbol);
      new InheritanceChecker(checker).check(symbol);
    } else if (symbol.kind() == TypeSymbol.Kind.ANNOTATION) {
      new AnnotationTypeChecker(checker).check(symbol);
    }
    checker.bodies().requireInitializers(symbol);
    for (Declaration member : symbol.declaration().members()) {
      switch (member) {
        case Declaration.StaticAssert assertion ->
            checker
                .statements()
                .checkStaticAssert(
                    assertion.condition(),
                    assertion.message(),
                    checker.initializerBody(symbol, true));
        case Declaration.Asm asm ->
            new AsmChecker(checker, checker.expressions())
                .checkFileLevel(asm.text(), checker.initializerBody(symbol, true));
        default -> {}
      }
    }
  }

  /** Interfaces are not final, and what is in them is public (JLS 9.1.1, 9.3, 9.5). */
  private void checkInterface(TypeSymbol symbol) {
    Modifiers modifiers = symbol.declaration().modifiers();
    if (symbol.kind().isInterface() && modifiers.has(Modifier.FINAL)) {
      checker.report(Code.MODIFIER, modifiers.range(), "`final` does not apply to an interface");
    }
    TypeSymbol around = symbol.enclosing();
    if (around != null && around.kind().isInterface() && !symbol.isLocal()) {
      requirePublic(modifiers, "a type in an interface");
    }
  }

  private void requirePublic(Modifiers modifiers, String what) {
    for (Modifiers.Word word : modifiers.words()) {
      if (word.modifier() == Modifier.PRIVATE || word.modifier() == Modifier.PROTECTED) {
        checker.report(
            Code.MODIFIER,
            word.range(),
            "`" + word.modifier().word() + "` does not apply to " + what);
      }
    }
  }

  private void checkModifiers(Modifiers modifiers, Set<Modifier> allowed, String what) {
    int access = 0;
    for (Modifiers.Word word : modifiers.words()) {
      if (!allowed.contains(word.modifier())) {
        checker.report(
            Code.MODIFIER,
            word.range(),
            "`" + word.modifier().word() + "` does not apply to " + what);
      }
      boolean isAccess =
          word.modifier() == Modifier.PUBLIC
              || word.modifier() == Modifier.PROTECTED
              || word.modifier() == Modifier.PRIVATE;
      if (isAccess && access++ > 0) {
        checker.report(
            Code.MODIFIER,
            word.range(),
            "`" + word.modifier().word() + "` contradicts the access given before");
      }
    }
    if (modifiers.has(Modifier.ABSTRACT) && modifiers.has(Modifier.FINAL)) {
      checker.report(Code.MODIFIER, modifiers.range(), "`abstract` and `final` exclude each other");
    }
  }

  private void checkField(FieldSymbol field) {
    if (field.owner().kind().isInterface()) {
      checkModifiers(field.modifiers(), CONSTANT, "a field of an interface");
    } else {
      checkModifiers(field.modifiers(), FIELD, "a field");
    }
    if (field.modifiers().has(Modifier.FINAL) && field.modifiers().has(Modifier.VOLATILE)) {
      checker.report(Code.MODIFIER, field.range(), "a field cannot be `final` and `volatile`");
    }
    Type type = field.type();
    if (field.isVolatile() && (field.bits() != null || !isAccessedAtOnce(type))) {
      checker.report(
          Code.MODIFIER,
          field.range(),
          "`"
              + field.name()
              + "` cannot be `volatile`: "
              + (field.bits() != null
                  ? "bits are not accessed by themselves"
                  : "a `" + type + "` is not accessed at once"));
    }
    if (Conversions.isStackOnly(type)) {
      checker.report(
          Code.STACK_ONLY,
          field.range(),
          "`" + type + "` lives on the stack only and cannot be a field");
    }
    if (field.isStatic()) {
      checker.requireSize(type, field.range());
    }
    if (ExpressionChecker.mentionsVariable(type) && field.isStatic()) {
      checker.report(
          Code.STATIC_CONTEXT, field.range(), "a static field cannot depend on a type parameter");
    }
    boolean external = field.modifiers().has(Modifier.NATIVE);
    if (external != (field.traits().importSymbol() != null)) {
      checker.report(
          Code.ANNOTATION,
          field.range(),
          "a `native` field has `@Symbol(\"…\")`, which names what it refers to, and no other field has");
    }
    if (external
        && (field.initializer() != null || !Conversions.isPlain(type) || !field.isStatic())) {
      checker.report(
          Code.ANNOTATION, field.range(), "a `native` field is static and plain and has no value");
    }
  }

  /** Whether the processor loads and stores a value of that type as a whole. */
  private static boolean isAccessedAtOnce(Type type) {
    return switch (type) {
      case Type.Declared declared ->
          !declared.symbol().kind().isValue()
              || declared.symbol().kind() == TypeSymbol.Kind.BITFIELD;
      case Type.FixedArray array -> false;
      case Type.Variable variable -> !variable.symbol().isValue();
      case Type.Wildcard wildcard -> true;
      case Type.Intersection intersection -> true;
      case Type.Primitive p -> true;
      case Type.Pointer p -> true;
      case Type.Function f -> true;
      case Type.Array a -> true;
      case Type.Special s -> true;
    };
  }

  private void checkMethod(MethodSymbol method) {
    Declaration declaration = method.declaration();
    if (declaration == null) {
      checker.bodies().require(method);
      return;
    }
    boolean isOfInterface = method.owner().kind().isInterface();
    checkModifiers(
        method.modifiers(),
        method.isConstructor() ? CONSTRUCTOR : isOfInterface ? INTERFACE_METHOD : METHOD,
        method.isConstructor()
            ? "a constructor"
            : isOfInterface ? "a method of an interface" : "a method");
    boolean isElement = method.owner().kind() == TypeSymbol.Kind.ANNOTATION;
    if (!isElement
        && declaration instanceof Declaration.Method written
        && written.defaultValue() != null) {
      checker.report(
          Code.ANNOTATION,
          written.defaultValue().range(),
          "only an annotation's element has a default");
    }
    if (isElement && !method.isAbstract()) {
      checker.report(
          Code.ANNOTATION, method.range(), "an annotation has elements only, without code");
    }
    new IntersectionChecker(checker)
        .check(method.typeParameters(), typeParameters(declaration), method.owner());
    new ReceiverChecker(checker).check(method);
    checkExclusions(method);
    checkOverridable(method);
    checkShape(method);
    new TraitsChecker(checker).check(method);
    checker.bodies().require(method);
  }

  /** Subclasses cannot have code for types that nobody knows before the program is complete. */
  private void checkOverridable(MethodSymbol method) {
    if (Members.isVirtual(method)
        && method.typeParameters().stream().anyMatch(TypeVariableSymbol::isValue)) {
      checker.report(
          Code.MODIFIER,
          method.range(),
          "a method with a `value` parameter cannot be overridden: make it `static`"
              + (method.owner().kind().isInterface() ? "" : ", `private` or `final`"));
    }
  }

  private static List<TypeParameter> typeParameters(Declaration declaration) {
    return switch (declaration) {
      case Declaration.Method method -> method.typeParameters();
      case Declaration.Constructor constructor -> constructor.typeParameters();
      default -> List.of();
    };
  }

  private void checkExclusions(MethodSymbol method) {
    List<Modifier> given =
        Stream.of(Modifier.ABSTRACT, Modifier.DEFAULT, Modifier.STATIC, Modifier.PRIVATE)
            .filter(method.modifiers()::has)
            .toList();
    // Only `private static` goes together.
    if (given.size() > 1 && !given.equals(List.of(Modifier.STATIC, Modifier.PRIVATE))) {
      reportExclusion(method, given.get(0), given.get(1));
      return;
    }
    for (Modifier other : List.of(Modifier.NATIVE, Modifier.STRICTFP, Modifier.SYNCHRONIZED)) {
      if (method.isAbstract() && method.modifiers().has(other)) {
        reportExclusion(method, Modifier.ABSTRACT, other);
        return;
      }
    }
    if (method.isNative() && method.modifiers().has(Modifier.STRICTFP)) {
      reportExclusion(method, Modifier.NATIVE, Modifier.STRICTFP);
    }
  }

  private void reportExclusion(MethodSymbol method, Modifier first, Modifier second) {
    checker.report(
        Code.MODIFIER,
        method.range(),
        "`" + first.word() + "` and `" + second.word() + "` exclude each other");
  }

  /**
   * Reports constructors that call each other in a circle (JLS 8.8.7), at the call that closes it.
   */
  private void checkDelegation(TypeSymbol symbol) {
    Set<MethodSymbol> done = new HashSet<>();
    for (MethodSymbol start : symbol.constructors()) {
      Set<MethodSymbol> way = new HashSet<>();
      MethodSymbol constructor = start;
      while (constructor != null && done.add(constructor)) {
        way.add(constructor);
        Statement.ConstructorCall call = delegation(constructor);
        Invocation invocation = call == null ? null : checker.model().invocation(call);
        constructor = invocation == null ? null : invocation.method();
        if (call != null && way.contains(constructor)) {
          checker.report(
              Code.CYCLIC, call.range(), "this calls a constructor that leads back here");
        }
      }
    }
  }

  /** The call of another constructor of the class that a constructor starts with, or null. */
  private static Statement.@Nullable ConstructorCall delegation(MethodSymbol constructor) {
    Declaration declaration = constructor.declaration();
    Statement.Block block = declaration == null ? null : Bodies.bodyOf(declaration);
    return block != null
            && !block.statements().isEmpty()
            && block.statements().getFirst() instanceof Statement.ConstructorCall call
            && !call.isSuper()
        ? call
        : null;
  }

  private void checkShape(MethodSymbol method) {
    boolean hasBody = method.declaration() != null && Bodies.bodyOf(method.declaration()) != null;
    if (method.isNative() || method.isAbstract()) {
      if (hasBody) {
        checker.report(
            Code.BODY,
            method.range(),
            "`"
                + method.name()
                + "` is "
                + (method.isNative() ? "native" : "abstract")
                + " and has no body here");
      }
    } else if (!hasBody) {
      checker.report(Code.BODY, method.range(), "`" + method.name() + "` has no body");
    }
    if (method.isAbstract() && method.owner().kind().isValue()) {
      checker.report(
          Code.MODIFIER, method.range(), "a method of a struct or union cannot be `abstract`");
    }
    if (method.modifiers().has(Modifier.SYNCHRONIZED) && method.owner().kind().isValue()) {
      checker.report(
          Code.MODIFIER,
          method.range(),
          "a method of a struct or union cannot be `synchronized`: there is no object to lock");
    }
    boolean refersElsewhere =
        method.traits().importSymbol() != null || method.traits().intrinsic() != null;
    if (method.isNative() != refersElsewhere && hasBody != method.isNative()) {
      checker
          .diagnostics()
          .report(
              Diagnostic.of(
                      Code.ANNOTATION,
                      method.range(),
                      method.isNative()
                          ? "native method `" + method.name() + "` does not say what it refers to"
                          : "`" + method.name() + "` has a body and cannot refer to a symbol")
                  .help("`native` and `@Symbol(\"name\")` go together"));
    }
    for (LocalSymbol parameter : method.parameters()) {
      checker.requireSize(parameter.type(), parameter.range());
    }
    checkExceptions(method);
    checkOverride(method);
    checkOwnerVariables(method, method.range());
  }

  private void checkExceptions(MethodSymbol method) {
    List<TypeTree> trees =
        switch (method.declaration()) {
          case Declaration.Method declared -> declared.exceptions();
          case Declaration.Constructor declared -> declared.exceptions();
          case null, default -> List.of();
        };
    for (int i = 0; i < trees.size(); i++) {
      checker.requireThrowable(method.exceptions().get(i), trees.get(i).range());
    }
  }

  private void checkOverride(MethodSymbol method) {
    if (!method.traits().has(Traits.Flag.OVERRIDE)) {
      return;
    }
    boolean isAccessor =
        method.owner().kind() == TypeSymbol.Kind.RECORD && EnumAndRecordChecker.isAccessor(method);
    boolean overrides =
        isAccessor
            || (!method.isStatic()
                && new InheritanceChecker(checker)
                    .inherited(method.owner()).stream()
                        .anyMatch(inherited -> Members.overrides(method, inherited)));
    boolean isKnown =
        !method.owner().lacksSupertype()
            && method.parameterTypes().stream().noneMatch(Type::isUnknown);
    if (!overrides && isKnown) {
      checker.report(
          Code.OVERRIDE, overrideRange(method), "`" + method.signature() + "` overrides nothing");
    }
  }

  private static SourceRange overrideRange(MethodSymbol method) {
    return method.modifiers().annotations().stream()
        .filter(annotation -> annotation.name().last().text().equals("Override"))
        .map(Annotation::range)
        .findFirst()
        .orElse(method.range());
  }

  private void checkOwnerVariables(MethodSymbol method, SourceRange range) {
    List<Type> types = new ArrayList<>(method.parameterTypes());
    types.add(method.result());
    boolean usesOwner =
        types.stream().anyMatch(t -> t.mentions(method.owner().allTypeParameters()::contains));
    if (method.isStatic() && usesOwner) {
      checker.report(
          Code.STATIC_CONTEXT,
          range,
          "static method `" + method.name() + "` cannot use the type parameters of its owner");
    }
  }
}
