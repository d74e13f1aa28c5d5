package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.source.SourceRange;
import java.util.HashSet;
import java.util.Set;

/** Declarations of annotations and of their elements (JLS 9.6). */
final class AnnotationTypeChecker {
  /** What {@code Object} and {@code Annotation} declare without parameters (JLS 9.6.1). */
  private static final Set<String> INHERITED =
      Set.of(
          "annotationType",
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private final Checker checker;

  AnnotationTypeChecker(Checker checker) {
    this.checker = checker;
  }

  void check(TypeSymbol symbol) {
    if (symbol.isLocal()) {
      report(symbol.range(), "an annotation is not declared inside of a method");
    }
    for (MethodSymbol method : symbol.methods()) {
      if (method.declaration() instanceof Declaration.Method element) {
        checkElement(method, element);
      }
    }
  }

  private void checkElement(MethodSymbol method, Declaration.Method element) {
    if (!element.parameters().isEmpty()) {
      report(element.parameters().getFirst().range(), "an element has no parameters");
    }
    if (element.receiver() != null) {
      report(element.receiver().range(), "an element has no receiver");
    }
    if (!element.typeParameters().isEmpty()) {
      report(element.typeParameters().getFirst().range(), "an element has no type parameters");
    }
    if (!element.exceptions().isEmpty()) {
      report(element.exceptions().getFirst().range(), "an element throws nothing");
    }
    if (INHERITED.contains(method.name()) && element.parameters().isEmpty()) {
      report(method.range(), "every annotation has a method `" + method.name() + "()` already");
    }
    Type type = method.result();
    if (!isElementType(type)) {
      report(
          element.result().range(),
          "an element is a primitive value, a `String`, a `Class`, a constant of an enum, an "
              + "annotation or an array of one of these, not `"
              + type
              + "`");
      return;
    }
    if (leadsTo(type, method.owner(), new HashSet<>())) {
      checker.report(
          Code.CYCLIC,
          element.result().range(),
          "`@" + method.owner().name() + "` would contain itself");
      return;
    }
    Expression value = element.defaultValue();
    if (value != null) {
      Body body = checker.initializerBody(method.owner(), true);
      checker.annotations().checkValue(value, type, body);
    }
  }

  private static boolean isElementType(Type type) {
    return switch (type instanceof Type.Array array ? array.element() : type) {
      case Type.Primitive primitive -> true;
      case Type.Declared declared ->
          switch (declared.symbol().kind()) {
            case ENUM, ANNOTATION -> true;
            default ->
                Checker.isString(declared)
                    || declared.symbol().binaryName().equals("java.lang.Class");
          };
      case Type other -> other.isError();
    };
  }

  /** Whether an element holds annotations of a type, or such as hold them. */
  private static boolean leadsTo(Type type, TypeSymbol wanted, Set<TypeSymbol> seen) {
    Type single = type instanceof Type.Array array ? array.element() : type;
    if (!(single instanceof Type.Declared declared)
        || declared.symbol().kind() != TypeSymbol.Kind.ANNOTATION) {
      return false;
    }
    TypeSymbol symbol = declared.symbol();
    return symbol == wanted
        || (seen.add(symbol)
            && symbol.methods().stream()
                .anyMatch(method -> leadsTo(method.result(), wanted, seen)));
  }

  private void report(SourceRange range, String message) {
    checker.report(Code.ANNOTATION, range, message);
  }
}
