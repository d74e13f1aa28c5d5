package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.resolve.AnnotationSite;
import dev.jkc.compiler.resolve.AnnotationUse;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.ReceiverParameter;
import dev.jkc.lang.ast.TypeTree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Annotations of types, which stand before the simple name of the type rather than before a package
 * or a class that only encloses it (JLS 9.7.4).
 */
final class TypeAnnotationChecker {
  private final Checker checker;

  TypeAnnotationChecker(Checker checker) {
    this.checker = checker;
  }

  /** Checks an annotation that may stand at its site as such. */
  void check(Annotation annotation, TypeSymbol symbol, AnnotationUse use) {
    if (!isOfTypeOnly(symbol, use.site())
        || !(named(use.place()) instanceof TypeTree.Named type)
        || find(type, type.parts().size(), use).isEmpty()) {
      return;
    }
    for (int count = type.parts().size(); count > 1 + index(annotation, type); count--) {
      Optional<TypeSymbol> part = find(type, count, use);
      if (part.isEmpty() || part.get().isStatic()) {
        checker.report(
            Code.ANNOTATION,
            annotation.range(),
            "`@"
                + symbol.name()
                + "` is for a type and stands before its simple name, `"
                + type.parts().get(count - 1).name().text()
                + "`");
        return;
      }
    }
  }

  /** Before which part of a name an annotation stands. */
  private static int index(Annotation annotation, TypeTree.Named type) {
    for (int i = 0; i < type.parts().size(); i++) {
      if (type.parts().get(i).annotations().contains(annotation)) {
        return i;
      }
    }
    return 0;
  }

  /** Whether an annotation is not for the declaration that it stands on, but for its type. */
  private static boolean isOfTypeOnly(TypeSymbol symbol, AnnotationSite site) {
    Set<String> ofDeclaration = new HashSet<>(site.elementTypes());
    ofDeclaration.remove("TYPE_USE");
    return AnnotationTypes.targets(symbol)
        .filter(names -> names.stream().noneMatch(ofDeclaration::contains))
        .isPresent();
  }

  /** The type that an annotation before it is for; that of an array is for its elements. */
  private static @Nullable TypeTree named(@Nullable Node place) {
    return switch (place) {
      case Declaration.Field field -> named(field.type());
      case Declaration.Method method -> named(method.result());
      case Parameter parameter -> named(parameter.type());
      case ReceiverParameter receiver -> named(receiver.type());
      case TypeTree.Annotated annotated -> named(annotated.type());
      case TypeTree.Array array -> named(array.element());
      case TypeTree.Named type -> type;
      case null, default -> null;
    };
  }

  /** The type that the first parts of a name mean; empty for a package. */
  private Optional<TypeSymbol> find(TypeTree.Named type, int count, AnnotationUse use) {
    List<Identifier> parts =
        type.parts().subList(0, count).stream().map(TypeTree.Named.Part::name).toList();
    return checker.names().annotations().find(parts, type.range(), use.context());
  }
}
