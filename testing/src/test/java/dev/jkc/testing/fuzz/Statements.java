package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements. */
final class Statements {
  private static final int DEPTH = 3;

  final Expressions expressions;
  final Dice dice;
  private final ControlFlow controlFlow;
  private final Switches switches;
  private final Handlers handlers;
  private final LocalClasses localClasses;

  Statements(Expressions expressions) {
    this.expressions = expressions;
    this.dice = expressions.dice;
    controlFlow = new ControlFlow(this);
    switches = new Switches(this);
    handlers = new Handlers(this);
    localClasses = new LocalClasses(this);
  }

  Node any(Type type, Scope scope) {
    int most = dice.chance(25) ? DEPTH : DEPTH - 1;
    return expressions.of(type, scope, Math.max(1, most - scope.nesting / 2));
  }

  /** Statements without braces around them, which may end with a jump. */
  Node block(Scope scope, int size) {
    List<Node> statements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      statements.add(one(scope));
    }
    return Node.all(statements);
  }

  /** The inside of a method's body. */
  Node body(Scope scope, Type result, int size) {
    Node statements = block(scope, size);
    Node end =
        result.equals(Type.VOID)
            ? Node.fixed("")
            : result.is(Type.Kind.STRING)
                ? Node.fixed("return cut(", any(result, scope), ");\n")
                : Node.fixed("return ", any(result, scope), ";\n");
    String value = result.plain();
    return Node.fixed(
        "if (fuel-- <= 0) return" + (value.isEmpty() ? "" : " ") + value + ";\n", statements, end);
  }

  private Node one(Scope scope) {
    if (scope.nesting > 3) {
      return simple(scope);
    }
    return switch (dice.below(30)) {
      case 0, 1, 2 -> controlFlow.condition(scope.block());
      case 3, 4, 5 -> controlFlow.loop(scope.block());
      case 6, 7 -> switches.statement(scope.block());
      case 8, 9, 10 -> handlers.statement(scope.block());
      case 11 -> localClasses.statement(scope);
      case 12 -> jump(scope);
      case 13, 14, 15, 16 -> expressions.templates().statement(scope.block(), 1);
      default -> simple(scope);
    };
  }

  private Node simple(Scope scope) {
    return switch (dice.below(13)) {
      case 0, 1, 2 -> declaration(scope);
      case 3, 4 -> assignment(scope);
      case 5, 6 -> change(scope);
      case 7 -> container(scope);
      case 8 -> failure(scope);
      case 9 -> delayed(scope);
      case 10 -> called(scope);
      default -> print(scope);
    };
  }

  Node print(Scope scope) {
    List<World.Variable> variables = scope.matching(v -> v.type().hasText());
    if (!variables.isEmpty() && dice.chance(60)) {
      String name = dice.pick(variables).name();
      return Node.statement("log(\"" + name + "=\" + " + name + ");\n");
    }
    return dice.chance(30)
        ? Node.statement("log(show(", any(Type.OBJECT, scope), "));\n")
        : Node.statement("log(\"\" + ", any(expressions.types.printed(), scope), ");\n");
  }

  Node declaration(Scope scope) {
    return declaration(expressions.types.local(), scope);
  }

  private Node declaration(Type type, Scope scope) {
    String name = dice.name("v");
    boolean mayChange = dice.chance(65) && !type.is(Type.Kind.FUNCTION);
    Node value = any(type, scope);
    scope.add(new World.Variable(name, type, mayChange));
    boolean isInferred = type.isPrimitive() && dice.chance(20);
    String written =
        (mayChange || dice.chance(60) ? "" : "final ") + (isInferred ? "var" : type.name());
    return isInferred
        ? Node.statement(written + " " + name + " = (" + type.name() + ") ", value, ";\n")
        : Node.statement(written + " " + name + " = ", value, ";\n");
  }

  /** A variable that gets its value later. */
  private Node delayed(Scope scope) {
    Type type = expressions.types.stored();
    String name = dice.name("v");
    Node statement =
        Node.statement(
            (dice.chance(50) ? "final " : "") + type.name() + " " + name + ";\nif (",
            any(Type.BOOLEAN, scope),
            ") {\n" + name + " = ",
            any(type, scope),
            ";\n} else {\n" + name + " = ",
            any(type, scope),
            ";\n}\n");
    scope.add(new World.Variable(name, type, false));
    return statement;
  }

  private Node assignment(Scope scope) {
    Type type = dice.chance(70) ? expressions.types.stored() : Type.INT;
    Optional<Node> place = expressions.places().of(type, scope, 1);
    if (place.isEmpty()) {
      return declaration(scope);
    }
    if (type.is(Type.Kind.STRING)) {
      return Node.statement(place.get(), " = cut(", any(type, scope), ");\n");
    }
    return Node.statement(place.get(), " = ", any(type, scope), ";\n");
  }

  private Node change(Scope scope) {
    List<World.Variable> texts =
        scope.matching(v -> v.type().is(Type.Kind.STRING) && v.mayChange());
    if (!texts.isEmpty() && dice.chance(25)) {
      String name = dice.pick(texts).name();
      return Node.statement(
          name + " += ",
          any(expressions.types.printed(), scope),
          ";\n" + name + " = cut(" + name + ");\n");
    }
    Type type = dice.pick(Type.NUMERIC);
    return new Numbers(expressions)
        .changed(type, scope, 2)
        .map(changed -> Node.statement("sum += (long) ", changed, ";\n"))
        .orElseGet(() -> declaration(type, scope));
  }

  private Node container(Scope scope) {
    List<World.Variable> found =
        scope.matching(
            v ->
                switch (v.type().kind()) {
                  case LIST, MAP, DEQUE, CELL, BUILDER -> true;
                  default -> false;
                });
    return found.isEmpty()
        ? declaration(scope)
        : expressions.objects().containers().change(dice.pick(found), scope, 2);
  }

  private Node called(Scope scope) {
    if (scope.methods.isEmpty()) {
      return print(scope);
    }
    World.Method method = dice.pick(scope.methods);
    return Node.statement(
        method.name() + "(",
        Node.list(expressions.arguments(method.parameters(), scope, 2)),
        ");\n");
  }

  /** A throw, in some cases. */
  private Node failure(Scope scope) {
    return Node.statement(
        "if (",
        any(Type.BOOLEAN, scope),
        dice.of(" && ++throwing % 3 == 0", " && ++throwing % 2 == 0") + ") {\nthrow new ",
        Node.fixed(dice.of("X0(", "X1(", "IllegalStateException(")),
        any(Type.STRING, scope),
        ");\n}\n");
  }

  /** A jump out of what stands around it, in some cases. */
  Node jump(Scope scope) {
    List<String> jumps = new ArrayList<>();
    scope.breaks.forEach(label -> jumps.add("break " + label + ";\n"));
    scope.continues.forEach(label -> jumps.add("continue " + label + ";\n"));
    Node condition = any(Type.BOOLEAN, scope);
    boolean returns = scope.result.isPresent() && (jumps.isEmpty() || dice.chance(30));
    if (returns) {
      Type type = scope.result.get();
      return type.equals(Type.VOID)
          ? Node.statement("if (", condition, ") {\nreturn;\n}\n")
          : Node.statement("if (", condition, ") {\nreturn ", any(type, scope), ";\n}\n");
    }
    return jumps.isEmpty()
        ? print(scope)
        : Node.statement("if (", condition, ") {\n" + dice.pick(jumps) + "}\n");
  }
}
