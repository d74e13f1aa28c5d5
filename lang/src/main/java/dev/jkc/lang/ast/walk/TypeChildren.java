package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.TypeTree;
import java.util.function.Consumer;

/** The children of types. */
final class TypeChildren {
  private TypeChildren() {}

  static void forEach(TypeTree type, Consumer<? super Node> action) {
    switch (type) {
      case TypeTree.Primitive t -> {}
      case TypeTree.Void t -> {}
      case TypeTree.Var t -> {}
      case TypeTree.Named t -> Children.all(t.parts(), action);
      case TypeTree.Array t -> action.accept(t.element());
      case TypeTree.Pointer t -> action.accept(t.pointee());
      case TypeTree.FixedArray t -> {
        action.accept(t.element());
        action.accept(t.length());
      }
      case TypeTree.Function t -> {
        Children.all(t.annotations(), action);
        action.accept(t.result());
        Children.all(t.parameters(), action);
      }
      case TypeTree.Wildcard t -> Children.one(t.bound(), action);
      case TypeTree.Intersection t -> Children.all(t.types(), action);
      case TypeTree.Union t -> Children.all(t.alternatives(), action);
      case TypeTree.Annotated t -> {
        Children.all(t.annotations(), action);
        action.accept(t.type());
      }
    }
  }
}
