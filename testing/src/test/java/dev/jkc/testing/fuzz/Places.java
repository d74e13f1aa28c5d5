package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Variables, fields and elements that can be assigned to. */
final class Places {
  private final Expressions expressions;
  private final Dice dice;

  Places(Expressions expressions) {
    this.expressions = expressions;
    this.dice = expressions.dice;
  }

  /** A place of a type, if there is one. */
  Optional<Node> of(Type type, Scope scope, int depth) {
    List<Supplier<Node>> found = new ArrayList<>();
    for (World.Variable variable : scope.ofType(type)) {
      if (variable.mayChange()) {
        found.add(() -> Node.expression(type, variable.name()));
        found.add(() -> Node.expression(type, variable.name()));
      }
    }
    for (World.Variable array : scope.ofType(Type.arrayOf(type))) {
      found.add(
          () ->
              Node.expression(
                  type, array.name(), "[", expressions.index(scope, Math.min(1, depth)), "]"));
    }
    for (World.Class owner : expressions.world.classes) {
      for (World.Variable field : owner.fields()) {
        if (field.type().equals(type)) {
          found.add(
              () ->
                  Node.expression(
                      type,
                      expressions.of(owner.type(), scope, Math.min(1, depth)),
                      "." + field.name()));
        }
      }
      for (World.Variable field : owner.statics()) {
        if (field.type().equals(type)) {
          found.add(() -> Node.expression(type, owner.type().name() + "." + field.name()));
        }
      }
    }
    if (type.equals(Type.INT.boxed()) || type.equals(Type.STRING)) {
      Type cell = Type.generic("Cell", Type.Kind.CELL, type);
      found.add(() -> Node.expression(type, expressions.of(cell, scope, 0), ".value"));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(dice.pick(found).get());
  }
}
