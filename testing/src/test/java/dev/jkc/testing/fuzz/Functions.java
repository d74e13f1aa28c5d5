package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lambdas and method references. */
final class Functions {
  private final Expressions expressions;
  private final Dice dice;

  Functions(Expressions expressions) {
    this.expressions = expressions;
    this.dice = expressions.dice;
  }

  Node of(World.Function function, Scope scope, int depth) {
    return dice.chance(30) ? reference(function, scope, depth) : lambda(function, scope, depth);
  }

  private Node lambda(World.Function function, Scope scope, int depth) {
    Scope inner = scope.captured(Optional.of(function.result()));
    List<String> names = new ArrayList<>();
    boolean isTyped = dice.chance(30);
    for (Type parameter : function.parameters()) {
      String name = dice.name("v");
      names.add(isTyped ? parameter.name() + " " + name : name);
      inner.add(new World.Variable(name, parameter, dice.chance(40)));
    }
    String head = "(" + String.join(", ", names) + ") -> ";
    Node body = expressions.of(function.result(), inner, depth);
    if (dice.chance(70)) {
      return Node.expression(function.type(), head, body);
    }
    return Node.expression(
        function.type(),
        head + "{\n",
        Node.statement("log(\"in " + dice.below(100) + "\");\n"),
        Node.statement(
            "if (",
            expressions.of(Type.BOOLEAN, inner, depth),
            ") {\nreturn ",
            expressions.of(function.result(), inner, depth),
            ";\n}\n"),
        "return ",
        body,
        ";\n}");
  }

  private Node reference(World.Function function, Scope scope, int depth) {
    List<Node> found = new ArrayList<>();
    String className = expressions.world.name;
    for (World.Method method : expressions.world.methods) {
      List<Type> boxed = method.parameters().stream().map(Type::boxed).toList();
      if (boxed.equals(function.parameters().stream().map(Type::boxed).toList())
          && method.result().boxed().equals(function.result().boxed())) {
        found.add(Node.fixed(className + "::" + method.name()));
      }
    }
    switch (function.type().name()) {
      case "IntUnaryOperator" ->
          found.add(Node.fixed(dice.of("Math::abs", "Integer::bitCount", "Integer::reverse")));
      case "IntBinaryOperator" ->
          found.add(Node.fixed(dice.of("Math::max", "Integer::sum", "Integer::compare")));
      case "Function<Integer, String>" -> found.add(Node.fixed("String::valueOf"));
      case "Function<String, Integer>" -> found.add(Node.fixed("String::length"));
      case "Predicate<String>" -> {
        found.add(Node.fixed("String::isEmpty"));
        found.add(Node.fixed(bound(Type.STRING, scope, depth), "::contains"));
      }
      case "ToIntFunction<String>" ->
          found.add(Node.fixed(dice.of("String::length", "String::hashCode")));
      case "Supplier<String>" -> {
        found.add(Node.fixed(bound(Type.STRING, scope, depth), dice.of("::trim", "::toString")));
        found.add(Node.fixed(bound(expressions.types.declared(), scope, depth), "::toString"));
      }
      default -> {
        for (World.Class made : expressions.world.classes) {
          if (function.type().name().equals("Supplier<" + made.type().name() + ">")
              && made.constructor().isEmpty()
              && !made.isAbstract()
              && made.rank() < scope.rank) {
            found.add(Node.fixed(made.type().name() + "::new"));
          }
        }
      }
    }
    return found.isEmpty()
        ? lambda(function, scope, depth)
        : Node.expression(function.type(), dice.pick(found));
  }

  private Node bound(Type type, Scope scope, int depth) {
    return expressions.of(type, scope, Math.min(depth, 1));
  }
}
