package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Node;
import java.util.function.Consumer;

/** The children of declarations. */
final class DeclarationChildren {
  private DeclarationChildren() {}

  static void forEach(Declaration declaration, Consumer<? super Node> action) {
    switch (declaration) {
      case Declaration.Type d -> {
        action.accept(d.modifiers());
        action.accept(d.name());
        Children.all(d.typeParameters(), action);
        Children.all(d.components(), action);
        Children.one(d.superclass(), action);
        Children.all(d.interfaces(), action);
        Children.all(d.permits(), action);
        Children.one(d.bitfieldBase(), action);
        Children.all(d.constants(), action);
        Children.all(d.members(), action);
      }
      case Declaration.Field d -> {
        action.accept(d.modifiers());
        action.accept(d.type());
        Children.all(d.variables(), action);
      }
      case Declaration.BitRange d -> {
        action.accept(d.modifiers());
        action.accept(d.type());
        action.accept(d.name());
        action.accept(d.high());
        Children.one(d.low(), action);
      }
      case Declaration.Method d -> {
        action.accept(d.modifiers());
        Children.all(d.typeParameters(), action);
        action.accept(d.result());
        action.accept(d.name());
        Children.one(d.receiver(), action);
        Children.all(d.parameters(), action);
        Children.all(d.exceptions(), action);
        Children.one(d.body(), action);
        Children.one(d.defaultValue(), action);
      }
      case Declaration.Constructor d -> {
        action.accept(d.modifiers());
        Children.all(d.typeParameters(), action);
        action.accept(d.name());
        Children.one(d.receiver(), action);
        Children.all(d.parameters(), action);
        Children.all(d.exceptions(), action);
        action.accept(d.body());
      }
      case Declaration.Initializer d -> action.accept(d.body());
      case Declaration.StaticAssert d -> {
        action.accept(d.condition());
        Children.one(d.message(), action);
      }
      case Declaration.Asm d -> action.accept(d.text());
    }
  }
}
