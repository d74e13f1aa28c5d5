package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Statements with {@code switch}. */
final class Switches {
  private static final Pattern ASSIGNMENT = Pattern.compile("[^=!<>]=[^=]|<<=|>>=|\\+\\+|--");

  private final Statements statements;
  private final World world;
  private final Dice dice;

  Switches(Statements statements) {
    this.statements = statements;
    this.world = statements.expressions.world;
    this.dice = statements.dice;
  }

  Node statement(Scope scope) {
    return switch (dice.below(6)) {
      case 0 -> patterns(scope);
      case 1 -> world.sealed.is(Type.Kind.SEALED) ? sealed(scope) : labelled(scope);
      default -> labelled(scope);
    };
  }

  private Node labelled(Scope scope) {
    Type type = dice.of(Type.INT, Type.INT, Type.CHAR, Type.STRING, Type.BYTE, Type.INT.boxed());
    Node selector = statements.any(type, scope);
    List<String> constants = new ArrayList<>();
    if (dice.chance(25)) {
      World.Enum chosen = dice.pick(world.enums);
      selector = statements.any(chosen.type(), scope);
      constants.addAll(chosen.constants());
    } else if (type.is(Type.Kind.STRING)) {
      constants.addAll(List.of("\"a\"", "\"\"", "\"xyz\"", "\"null\""));
    } else if (type.equals(Type.CHAR)) {
      constants.addAll(List.of("'a'", "0", "'z'", "'\\uffff'"));
    } else {
      if (type.equals(Type.INT) && dice.chance(60)) {
        selector = Node.expression(Type.INT, "(", selector, " & 3)");
      }
      constants.addAll(List.of("0", "1", "2", dice.of("3", "-1", "100", "127")));
    }
    return dice.chance(40)
        ? arrows(selector, constants, scope)
        : colons(selector, constants, scope);
  }

  private Node arrows(Node selector, List<String> constants, Scope scope) {
    List<Object> parts = new ArrayList<>();
    parts.add("switch (");
    parts.add(selector);
    parts.add(") {\n");
    int at = 0;
    while (at < constants.size()) {
      int last = Math.min(constants.size(), at + dice.between(1, 2));
      parts.add("case " + String.join(", ", constants.subList(at, last)) + " -> {\n");
      parts.add(statements.block(scope.block(), dice.between(1, 2)));
      parts.add("}\n");
      at = last;
    }
    if (dice.chance(60)) {
      parts.add("default -> {\n");
      parts.add(statements.block(scope.block(), 1));
      parts.add("}\n");
    }
    parts.add("}\n");
    return Node.statement(parts.toArray());
  }

  /** Groups of which some go on into the next one. */
  private Node colons(Node selector, List<String> constants, Scope scope) {
    String label = dice.name("l");
    Scope inner = scope.inside(label, false);
    int placeOfDefault = dice.below(constants.size() + 2);
    List<Object> parts = new ArrayList<>();
    parts.add(label + ":\nswitch (");
    parts.add(selector);
    parts.add(") {\n");
    for (int i = 0; i <= constants.size(); i++) {
      if (i == placeOfDefault) {
        parts.add("default:\n");
        parts.add(statements.block(inner.block(), 1));
      }
      if (i < constants.size()) {
        parts.add("case " + constants.get(i) + ":\n");
        parts.add(dice.chance(80) ? statements.block(inner.block(), dice.between(1, 2)) : "");
        parts.add(dice.chance(60) ? Node.statement("break;\n") : "");
      }
    }
    parts.add("}\n");
    return Node.statement(parts.toArray());
  }

  private Node patterns(Scope scope) {
    List<Object> parts = new ArrayList<>();
    parts.add("switch ((Object) ");
    parts.add(statements.any(Type.OBJECT, scope));
    parts.add(") {\n");
    if (dice.chance(50)) {
      parts.add("case null -> log(\"nothing\");\n");
    }
    List<Type> asked =
        new ArrayList<>(
            List.of(Type.STRING, Type.INT.boxed(), Type.CHAR.boxed(), Type.arrayOf(Type.INT)));
    world.records.forEach(each -> asked.add(each.type()));
    for (Type type : asked) {
      if (dice.chance(40)) {
        guarded(parts, type, scope);
      }
      if (dice.chance(60)) {
        String name = dice.name("v");
        Scope inner = scope.block();
        inner.add(new World.Variable(name, type, false));
        parts.add("case " + type.name() + " " + name + " -> {\n");
        parts.add(statements.print(inner));
        parts.add("}\n");
      }
    }
    parts.add("default -> {\n");
    parts.add(statements.block(scope.block(), 1));
    parts.add("}\n}\n");
    return Node.statement(parts.toArray());
  }

  private void guarded(List<Object> parts, Type type, Scope scope) {
    Scope inner = scope.guard();
    String pattern = statements.expressions.objects().pattern(type, inner);
    parts.add("case " + pattern + " when t(0, ");
    parts.add(guard(inner));
    parts.add(") && fuel > 0 -> {\n");
    parts.add(statements.print(inner));
    parts.add("}\n");
  }

  /**
   * A condition without assignments, which javac refuses in guards even to fields of new objects.
   */
  private Node guard(Scope scope) {
    for (int i = 0; i < 5; i++) {
      Node condition = statements.any(Type.BOOLEAN, scope);
      if (!ASSIGNMENT.matcher(condition.text(Map.of())).find()) {
        return condition;
      }
    }
    return Node.expression(Type.BOOLEAN, "fuel > 7");
  }

  private Node sealed(Scope scope) {
    List<Object> parts = new ArrayList<>();
    String name = dice.name("v");
    parts.add("final String " + name + " = switch ((" + world.sealed.name() + ") ");
    parts.add(statements.any(world.sealed, scope));
    parts.add(") {\n");
    for (World.Record each : world.records) {
      Scope inner = scope.guard();
      parts.add(
          "case " + statements.expressions.objects().pattern(each.type(), inner) + " when t(0, ");
      parts.add(guard(inner));
      parts.add(") && fuel > 0 -> ");
      parts.add(statements.any(Type.STRING, inner));
      parts.add(";\ncase " + each.type().name() + " " + dice.name("v") + " -> ");
      parts.add(statements.any(Type.STRING, scope.closed()));
      parts.add(";\n");
    }
    parts.add("};\nlog(" + name + ");\n");
    return Node.statement(parts.toArray());
  }
}
