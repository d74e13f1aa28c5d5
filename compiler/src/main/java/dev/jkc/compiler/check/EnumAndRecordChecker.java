package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What enums and records may not have, and how the members that they imply may be written (JLS 8.9,
 * 8.10).
 */
final class EnumAndRecordChecker {
  /** Of the names that no component has (JLS 8.10.1), those that are no methods here. */
  private static final Set<String> METHODS_OF_OBJECT = Set.of("notify", "notifyAll", "wait");

  /** The methods that records have of themselves (JLS 8.10.3). */
  private static final Set<String> OF_COMPONENTS = Set.of("equals", "hashCode", "toString");

  private final Checker checker;

  EnumAndRecordChecker(Checker checker) {
    this.checker = checker;
  }

  void check(TypeSymbol symbol) {
    switch (symbol.kind()) {
      case ENUM -> checkEnum(symbol);
      case RECORD -> checkRecord(symbol);
      default -> {}
    }
  }

  private void checkEnum(TypeSymbol symbol) {
    forbid(symbol.declaration().modifiers(), List.of(Modifier.ABSTRACT, Modifier.FINAL), "an enum");
    for (MethodSymbol method : symbol.methods()) {
      if (method.name().equals("finalize") && method.parameters().isEmpty()) {
        checker.report(Code.BAD_OVERRIDE, method.range(), "an enum has no `finalize`");
      }
    }
    for (Declaration member : symbol.declaration().members()) {
      if (member instanceof Declaration.Constructor constructor) {
        forbid(
            constructor.modifiers(),
            List.of(Modifier.PUBLIC, Modifier.PROTECTED),
            "a constructor of an enum");
        Statement.Block body = constructor.body();
        if (!body.statements().isEmpty()
            && body.statements().getFirst() instanceof Statement.ConstructorCall call
            && call.isSuper()) {
          checker.report(
              Code.INCOMPATIBLE_TYPES,
              call.range(),
              "a constructor of an enum does not call one of its superclass");
        }
      }
    }
  }

  private void forbid(Modifiers modifiers, List<Modifier> forbidden, String what) {
    for (Modifiers.Word word : modifiers.words()) {
      if (forbidden.contains(word.modifier())) {
        checker.report(
            Code.MODIFIER,
            word.range(),
            "`" + word.modifier().word() + "` does not apply to " + what);
      }
    }
  }

  private void checkRecord(TypeSymbol symbol) {
    Declaration.Type declaration = symbol.declaration();
    forbid(declaration.modifiers(), List.of(Modifier.ABSTRACT), "a record");
    for (Declaration member : declaration.members()) {
      switch (member) {
        case Declaration.Field field
            when !field.modifiers().has(Modifier.STATIC) && !isComponent(declaration, field) ->
            checker.report(
                Code.MODIFIER,
                field.variables().getFirst().name().range(),
                "a record has no fields but those of its components: make this one `static`");
        case Declaration.Initializer initializer when !initializer.isStatic() ->
            checker.report(
                Code.MODIFIER, initializer.range(), "a record has no initialisers of instances");
        case Declaration.Constructor constructor when constructor.range().file().origin() == null ->
            checkConstructor(symbol, constructor);
        default -> {}
      }
    }
    for (Parameter component : declaration.components()) {
      if (METHODS_OF_OBJECT.contains(component.name().text())) {
        checker.report(
            Code.DUPLICATE,
            component.name().range(),
            "a component named `" + component.name().text() + "` would hide a method of `Object`");
      }
    }
    for (MethodSymbol method : symbol.methods()) {
      checkAccessor(symbol, method);
      checkImplied(symbol, method);
    }
  }

  /** What a type parameter over values stands for has no text and no hash code to be used. */
  private void checkImplied(TypeSymbol symbol, MethodSymbol method) {
    boolean isImplied = method.range().file() != symbol.range().file();
    if (!isImplied || !OF_COMPONENTS.contains(method.name()) || isAccessor(method)) {
      return;
    }
    for (FieldSymbol field : symbol.fields().values()) {
      if (!field.isStatic()
          && field.type() instanceof Type.Variable variable
          && variable.symbol().isValue()) {
        checker
            .diagnostics()
            .report(
                Diagnostic.of(
                        Code.BAD_OPERANDS,
                        field.range(),
                        "`"
                            + method.signature()
                            + "` of a record cannot look at a `"
                            + variable
                            + "`")
                    .help("write this method in the record"));
        return;
      }
    }
  }

  private static boolean isComponent(Declaration.Type record, Declaration.Field field) {
    return record.components().stream().anyMatch(c -> c.range().equals(field.range()));
  }

  private void checkConstructor(TypeSymbol symbol, Declaration.Constructor constructor) {
    List<Statement> statements = constructor.body().statements();
    boolean calls =
        !statements.isEmpty() && statements.getFirst() instanceof Statement.ConstructorCall;
    boolean delegates = calls && !((Statement.ConstructorCall) statements.getFirst()).isSuper();
    SourceRange range = constructor.name().range();
    MethodSymbol made =
        symbol.constructors().stream()
            .filter(c -> constructor.equals(c.declaration()))
            .findFirst()
            .orElse(null);
    if (made == null) {
      return;
    }
    if (!isCanonical(symbol, made)) {
      if (!delegates) {
        checker.report(
            Code.BODY, range, "this constructor of a record starts with the call of another one");
      }
      return;
    }
    if (calls) {
      checker.report(
          Code.BODY, range, "the canonical constructor of a record calls no other constructor");
    }
    if (!constructor.exceptions().isEmpty()) {
      checker.report(
          Code.BODY, range, "the canonical constructor of a record declares no exceptions");
    }
    if (!made.typeParameters().isEmpty()) {
      checker.report(
          Code.BODY, range, "the canonical constructor of a record has no type parameters");
    }
    boolean isVarargs =
        !symbol.declaration().components().isEmpty()
            && symbol.declaration().components().getLast().isVarargs();
    if (isVarargs != made.isVarargs()) {
      checker.report(
          Code.BODY,
          range,
          "the canonical constructor takes `"
              + (isVarargs ? "..." : "[]")
              + "` as the record does");
    }
    List<Parameter> components = symbol.declaration().components();
    for (int i = 0; i < components.size(); i++) {
      String wanted = components.get(i).name().text();
      if (!constructor.parameters().get(i).name().text().equals(wanted)) {
        checker.report(
            Code.BODY,
            range,
            "the parameters of the canonical constructor have the names of the components: `"
                + wanted
                + "`");
        return;
      }
    }
    if (made.access().compareTo(symbol.access()) < 0) {
      checker.report(
          Code.MODIFIER,
          range,
          "the canonical constructor is at least as accessible as the record, which is "
              + symbol.access());
    }
  }

  private static boolean isCanonical(TypeSymbol symbol, MethodSymbol constructor) {
    List<Parameter> components = symbol.declaration().components();
    if (constructor.parameters().size() != components.size()) {
      return false;
    }
    for (int i = 0; i < components.size(); i++) {
      FieldSymbol field = symbol.fields().get(components.get(i).name().text());
      if (field != null && !field.type().equals(constructor.parameterTypes().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a method of a record gives a component. */
  static boolean isAccessor(MethodSymbol method) {
    return method.parameters().isEmpty()
        && method.owner().declaration().components().stream()
            .anyMatch(c -> c.name().text().equals(method.name()));
  }

  /** Whether a constructor of a record leaves the parameters and assignments out. */
  static boolean isCompact(@Nullable MethodSymbol method) {
    return method != null
        && method.declaration() instanceof Declaration.Constructor constructor
        && constructor.isCompact();
  }

  private void checkAccessor(TypeSymbol symbol, MethodSymbol method) {
    FieldSymbol field = symbol.fields().get(method.name());
    if (!isAccessor(method) || field == null) {
      return;
    }
    Type type = field.type();
    String problem = null;
    if (method.isStatic()) {
      problem = "is not static";
    } else if (!method.modifiers().has(Modifier.PUBLIC)) {
      problem = "is public";
    } else if (!method.result().equals(type)) {
      problem = "gives `" + type + "`";
    } else if (!method.exceptions().isEmpty()) {
      problem = "declares no exceptions";
    } else if (!method.typeParameters().isEmpty()) {
      problem = "has no type parameters";
    }
    if (problem != null) {
      checker.report(
          Code.BAD_OVERRIDE,
          method.range(),
          "the accessor of the component `" + method.name() + "` " + problem);
    }
  }
}
