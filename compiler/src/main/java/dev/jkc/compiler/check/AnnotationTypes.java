package dev.jkc.compiler.check;

import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What declarations of annotations say (JLS 9.6), read from their syntax. */
final class AnnotationTypes {
  /** Where an annotation without {@code @Target} stands. */
  private static final Set<String> DECLARATIONS =
      Set.of(
          "TYPE",
          "FIELD",
          "METHOD",
          "PARAMETER",
          "CONSTRUCTOR",
          "LOCAL_VARIABLE",
          "ANNOTATION_TYPE",
          "PACKAGE",
          "TYPE_PARAMETER",
          "MODULE",
          "RECORD_COMPONENT");

  private AnnotationTypes() {}

  /** The annotation of a name, of those of the platform, that stands on a declaration. */
  static Optional<Annotation> of(TypeSymbol symbol, String name) {
    return symbol.declaration().modifiers().annotations().stream()
        .filter(each -> each.name().last().text().equals(name))
        .findFirst();
  }

  static Optional<MethodSymbol> element(TypeSymbol symbol, String name) {
    return symbol.methods().stream().filter(method -> method.name().equals(name)).findFirst();
  }

  static boolean hasDefault(MethodSymbol element) {
    return element.declaration() instanceof Declaration.Method method
        && method.defaultValue() != null;
  }

  /** The constants of {@code ElementType} in {@code @Target}, or empty without it. */
  static Optional<Set<String>> targets(TypeSymbol symbol) {
    return of(symbol, "Target")
        .map(
            target ->
                values(target).stream()
                    .map(AnnotationTypes::lastName)
                    .collect(Collectors.toUnmodifiableSet()));
  }

  /** The values of an annotation's only element, each by itself. */
  static List<Expression> values(Annotation annotation) {
    if (annotation.arguments().isEmpty()) {
      return List.of();
    }
    Expression value = annotation.arguments().getFirst().value();
    return value instanceof Expression.ArrayInitializer braces ? braces.elements() : List.of(value);
  }

  /** The name of a constant that may be qualified; the text of anything else. */
  static String lastName(Expression value) {
    return switch (value) {
      case Expression.Name name -> name.text();
      case Expression.FieldAccess access -> access.name().text();
      default -> value.range().text();
    };
  }

  /** How long an annotation is kept (JLS 9.6.4.2), as a number that grows with it. */
  static int retention(TypeSymbol symbol) {
    return of(symbol, "Retention").stream()
        .flatMap(retention -> values(retention).stream())
        .mapToInt(
            value ->
                switch (lastName(value)) {
                  case "SOURCE" -> 0;
                  case "RUNTIME" -> 2;
                  default -> 1;
                })
        .findFirst()
        .orElse(1);
  }

  /** Whether one annotation stands nowhere where another one cannot (JLS 9.6.3). */
  static boolean standsOnlyWhere(TypeSymbol symbol, TypeSymbol other) {
    Set<String> wide = targets(other).orElse(DECLARATIONS);
    for (String target : targets(symbol).orElse(DECLARATIONS)) {
      boolean isAllowed =
          wide.contains(target)
              || (target.equals("ANNOTATION_TYPE") && wide.contains("TYPE"))
              || (wide.contains("TYPE_USE")
                  && Set.of("TYPE", "ANNOTATION_TYPE", "TYPE_PARAMETER").contains(target));
      if (!isAllowed) {
        return false;
      }
    }
    return true;
  }
}
