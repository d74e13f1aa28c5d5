package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;

/** {@code try} and {@code synchronized}. */
final class Handlers {
  private static final List<String> CAUGHT =
      List.of(
          "X1",
          "X0",
          "ArithmeticException",
          "NullPointerException",
          "ArrayIndexOutOfBoundsException",
          "ClassCastException",
          "IllegalStateException",
          "IndexOutOfBoundsException",
          "UnsupportedOperationException",
          "RuntimeException");

  private final Statements statements;
  private final Dice dice;

  Handlers(Statements statements) {
    this.statements = statements;
    this.dice = statements.dice;
  }

  Node statement(Scope scope) {
    if (dice.chance(8)) {
      return Node.statement(
          "synchronized (",
          statements.any(Type.STRING, scope),
          ") {\n",
          statements.block(scope.block(), 2),
          "}\n");
    }
    boolean isChecked = dice.chance(20);
    List<Object> parts = new ArrayList<>();
    Scope inner = scope.block();
    parts.add(resources(inner));
    parts.add(statements.block(inner, dice.between(1, 3)));
    if (isChecked) {
      parts.add("if (");
      parts.add(statements.any(Type.BOOLEAN, inner));
      parts.add(") {\nthrow new K(");
      parts.add(statements.any(Type.STRING, inner));
      parts.add(");\n}\n");
    }
    parts.add("}");
    if (isChecked) {
      handler(parts, "K", scope);
    }
    boolean hasFinally = dice.chance(50);
    int handlers = hasFinally && dice.chance(40) ? 0 : dice.between(1, 2);
    for (String caught : chosen(handlers)) {
      handler(parts, caught, scope);
    }
    if (hasFinally) {
      parts.add(" finally {\n");
      parts.add(statements.block(scope.block(), dice.between(1, 2)));
      if (dice.chance(10)) {
        parts.add(statements.jump(scope.block()));
      }
      parts.add("}");
    }
    parts.add("\n");
    return Node.statement(parts.toArray());
  }

  private String resources(Scope inner) {
    if (!dice.chance(20)) {
      return "try {\n";
    }
    StringBuilder text = new StringBuilder("try (");
    for (int i = dice.between(1, 2); i > 0; i--) {
      String name = dice.name("v");
      text.append("Res ").append(name).append(" = new Res(").append(dice.below(10)).append(")");
      text.append(i > 1 ? "; " : "");
      inner.add(new World.Variable(name + ".id", Type.INT, false));
    }
    return text.append(") {\n").toString();
  }

  private void handler(List<Object> parts, String caught, Scope scope) {
    String name = dice.name("v");
    Scope inner = scope.block();
    parts.add(" catch (" + caught + " " + name + ") {\n");
    parts.add(Node.statement("log(\"caught \" + told(" + name + "));\n"));
    parts.add(statements.block(inner, dice.between(0, 2)));
    if (dice.chance(10)) {
      parts.add("if (fuel > 0) {\nthrow ");
      parts.add(dice.chance(30) && !caught.equals("K") ? name : "new X1(\"again\", " + name + ")");
      parts.add(";\n}\n");
    }
    parts.add("}");
  }

  /** Some exceptions, none of them below an earlier one. */
  private List<String> chosen(int count) {
    List<String> found = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < count && at < CAUGHT.size(); i++) {
      at = dice.chance(40) ? CAUGHT.size() - 1 : dice.between(at, CAUGHT.size() - 1);
      found.add(CAUGHT.get(at));
      at++;
    }
    if (found.size() == 1 && dice.chance(20)) {
      return List.of("X0 | ArithmeticException | NullPointerException");
    }
    return found;
  }
}
