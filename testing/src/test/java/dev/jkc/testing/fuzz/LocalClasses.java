package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Classes and records that a method declares. */
final class LocalClasses {
  private final Statements statements;
  private final Dice dice;

  LocalClasses(Statements statements) {
    this.statements = statements;
    this.dice = statements.dice;
  }

  Node statement(Scope scope) {
    return dice.chance(30) ? record(scope) : type(scope);
  }

  private Node type(Scope scope) {
    String name = dice.name("L");
    Type held = statements.expressions.types.stored();
    Type parameter = statements.expressions.types.stored();
    Type result = statements.expressions.types.printed();
    Scope initialiser = scope.inClass(Optional.empty());
    Scope body = scope.inClass(Optional.of(result));
    body.add(new World.Variable("this.held", held, true));
    String argument = dice.name("v");
    body.add(new World.Variable(argument, parameter, dice.chance(50)));
    String object = dice.name("o");
    List<Object> parts = new ArrayList<>();
    parts.add("class " + name + " {\n" + held.name() + " held = ");
    parts.add(statements.any(held, initialiser));
    parts.add(";\n");
    if (dice.chance(40)) {
      parts.add(Node.member("{\n", statements.block(body(initialiser), 1), "}\n"));
    }
    parts.add(result.name() + " get(" + parameter.name() + " " + argument + ") {\n");
    parts.add(statements.body(body.block(), result, dice.between(1, 2)));
    parts.add("}\n}\n");
    parts.add("final " + name + " " + object + " = new " + name + "();\n");
    parts.add(
        Node.statement(
            "log(\"\" + " + object + ".get(", statements.any(parameter, scope), "));\n"));
    scope.add(new World.Variable(object + ".held", held, true));
    return Node.statement(parts.toArray());
  }

  private static Scope body(Scope scope) {
    return scope.block();
  }

  private Node record(Scope scope) {
    String name = dice.name("L");
    Type first = statements.expressions.types.printed();
    Type second = statements.expressions.types.printed();
    String object = dice.name("v");
    Node statement =
        Node.statement(
            "record " + name + "<T>(" + first.name() + " a, T b) {}\n",
            "final "
                + name
                + "<"
                + second.boxed().name()
                + "> "
                + object
                + " = new "
                + name
                + "<>(",
            statements.any(first, scope),
            ", ",
            statements.any(second.boxed(), scope),
            ");\nlog(\"\" + " + object + ");\n");
    scope.add(new World.Variable(object + ".a()", first, false));
    return statement;
  }
}
