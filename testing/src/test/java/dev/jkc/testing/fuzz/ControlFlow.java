package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;

/** {@code if}, and loops that end. */
final class ControlFlow {
  private final Statements statements;
  private final Dice dice;

  ControlFlow(Statements statements) {
    this.statements = statements;
    this.dice = statements.dice;
  }

  Node condition(Scope scope) {
    if (dice.chance(15)) {
      return matched(scope);
    }
    Node condition = statements.any(Type.BOOLEAN, scope);
    Node then = statements.block(scope.block(), dice.between(1, 3));
    if (dice.chance(50)) {
      return Node.statement("if (", condition, ") {\n", then, "}\n");
    }
    return Node.statement(
        "if (",
        condition,
        ") {\n",
        then,
        "} else {\n",
        statements.block(scope.block(), dice.between(1, 2)),
        "}\n");
  }

  /** A pattern whose variables the statement names. */
  private Node matched(Scope scope) {
    Scope inner = scope.block();
    Type type = statements.expressions.types.declared();
    Node object = statements.any(dice.chance(60) ? type : Type.OBJECT, scope);
    String pattern = statements.expressions.objects().pattern(type, inner);
    return Node.statement(
        "if ((Object) ",
        object,
        " instanceof " + pattern + ") {\n",
        statements.print(inner),
        statements.block(inner, dice.between(1, 2)),
        "}\n");
  }

  Node loop(Scope scope) {
    String label = dice.name("l");
    Scope inner = scope.inside(label, true);
    String counter = dice.name("v");
    int rounds = dice.between(1, 5);
    return switch (dice.below(8)) {
      case 0, 1 -> {
        inner.add(new World.Variable(counter, Type.INT, false));
        yield Node.statement(
            label
                + ":\nfor (int "
                + counter
                + " = 0, n"
                + counter
                + " = "
                + rounds
                + "; "
                + counter
                + " < n"
                + counter
                + "; "
                + counter
                + "++) {\n",
            // What lambdas name does not change.
            "final int c" + counter + " = " + counter + ";\n",
            renamed(inner, counter, rounds),
            "}\n");
      }
      case 2 ->
          Node.statement(
              label + ":\nwhile (fuel-- > 0 && ",
              statements.any(Type.BOOLEAN, scope),
              ") {\n",
              statements.block(inner, dice.between(1, 3)),
              "}\n");
      case 3 ->
          Node.statement(
              "int " + counter + " = 0;\n" + label + ":\ndo {\n",
              statements.block(inner, dice.between(1, 3)),
              "} while (++" + counter + " < " + rounds + " && ",
              statements.any(Type.BOOLEAN, scope),
              ");\n");
      case 4 -> {
        Type array = statements.expressions.types.array();
        inner.add(new World.Variable(counter, array.element(), true));
        yield Node.statement(
            label + ":\nfor (" + array.element().name() + " " + counter + " : ",
            statements.any(array, scope),
            ") {\n",
            statements.block(inner, dice.between(1, 3)),
            "}\n");
      }
      case 5 -> {
        inner.add(new World.Variable(counter, Type.INT, false));
        yield Node.statement(
            label + ":\nfor (int " + counter + " : ",
            statements.any(dice.of(Types.LIST_OF_INTEGER, Types.DEQUE), scope),
            ") {\n",
            statements.block(inner, dice.between(1, 3)),
            "}\n");
      }
      case 6 -> {
        inner.add(new World.Variable(counter + ".getKey()", Type.INT.boxed(), false));
        inner.add(new World.Variable(counter + ".getValue()", Type.STRING, false));
        yield Node.statement(
            label + ":\nfor (Map.Entry<Integer, String> " + counter + " : ",
            statements.any(Types.TREE_MAP, scope),
            ".entrySet()) {\n",
            statements.block(inner, dice.between(1, 3)),
            "}\n");
      }
      default ->
          Node.statement(
              label + ": {\n",
              statements.block(scope.inside(label, false), dice.between(2, 3)),
              "}\n");
    };
  }

  private Node renamed(Scope scope, String counter, int rounds) {
    List<Node> parts = new ArrayList<>();
    scope.variables.removeLast();
    scope.add(new World.Variable("c" + counter, Type.INT, false));
    parts.add(statements.block(scope, rounds > 3 ? 2 : dice.between(1, 3)));
    return Node.all(parts);
  }
}
