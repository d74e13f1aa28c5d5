package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cells, builders of strings, and collections. */
final class Containers {
  private final Expressions expressions;
  private final Dice dice;

  Containers(Expressions expressions) {
    this.expressions = expressions;
    this.dice = expressions.dice;
  }

  private Node any(Type type, Scope scope, int depth) {
    return expressions.of(type, scope, depth);
  }

  Node of(Type type, Scope scope, int depth) {
    return switch (type.kind()) {
      case CELL -> cell(type, scope, depth);
      case LIST -> list(type, scope, depth);
      case MAP ->
          Node.expression(
              type,
              "new " + type.name() + "(Map.of(",
              any(type.arguments().getFirst(), scope, depth - 1),
              ", ",
              any(type.arguments().getLast(), scope, depth - 1),
              "))");
      case DEQUE ->
          Node.expression(
              type, "new " + type.name() + "(", any(Types.LIST_OF_INTEGER, scope, depth - 1), ")");
      default -> builder(scope, depth);
    };
  }

  private Node cell(Type type, Scope scope, int depth) {
    Type held = type.element();
    if (depth > 0 && dice.chance(40)) {
      Type from = dice.of(Types.CELL_OF_INTEGER, Types.CELL_OF_STRING);
      String name = dice.name("v");
      Scope inner = scope.captured(Optional.empty());
      inner.add(new World.Variable(name, from.element(), false));
      return Node.expression(
          type,
          any(from, scope, depth - 1),
          ".<" + held.name() + ">map(" + name + " -> ",
          any(held, inner, depth - 1),
          ")");
    }
    return Node.expression(type, "new " + type.name() + "(", any(held, scope, depth - 1), ")");
  }

  private Node list(Type type, Scope scope, int depth) {
    Type element = type.element();
    List<Node> elements = new ArrayList<>();
    for (int i = dice.below(4); i > 0; i--) {
      elements.add(any(element, scope, Math.min(depth - 1, 1)));
    }
    Node some =
        Node.expression(
            type,
            dice.of("List", "List", "Arrays").equals("List")
                ? "List.<" + element.name() + ">of("
                : "Arrays.<" + element.name() + ">asList(",
            Node.list(elements),
            ")");
    if (dice.chance(10)) {
      return some;
    }
    return Node.expression(
        type, "new " + dice.of("Array", "Linked") + type.name() + "(", some, ")");
  }

  private Node builder(Scope scope, int depth) {
    if (depth > 0 && dice.chance(60)) {
      Node builder = any(Type.BUILDER, scope, depth - 1);
      return switch (dice.below(4)) {
        case 0 ->
            Node.expression(
                Type.BUILDER,
                builder,
                ".insert(0, ",
                any(expressions.types.primitive(), scope, depth - 1),
                ")");
        case 1 -> Node.expression(Type.BUILDER, builder, ".reverse()");
        default ->
            Node.expression(
                Type.BUILDER,
                builder,
                ".append(",
                any(expressions.types.printed(), scope, depth - 1),
                ")");
      };
    }
    return Node.expression(
        Type.BUILDER, "new StringBuilder(", any(Type.STRING, scope, depth - 1), ")");
  }

  /** A text of a container. */
  Node joined(Scope scope, int depth) {
    Type type =
        dice.of(
            Types.LIST_OF_INTEGER,
            Types.LIST_OF_STRING,
            Types.HASH_MAP,
            Types.TREE_MAP,
            Types.DEQUE);
    return switch (dice.below(3)) {
      case 0 ->
          Node.expression(
              Type.STRING,
              "String.join(",
              any(Type.STRING, scope, depth - 1),
              ", ",
              any(Types.LIST_OF_STRING, scope, depth - 1),
              ")");
      case 1 ->
          Node.expression(
              Type.STRING,
              "String.join(",
              Node.list(
                  expressions.arguments(
                      List.of(Type.STRING, Type.STRING, Type.STRING), scope, depth - 1)),
              ")");
      default -> Node.expression(Type.STRING, any(type, scope, depth - 1), ".toString()");
    };
  }

  /** A statement that changes a container. */
  Node change(World.Variable variable, Scope scope, int depth) {
    Type type = variable.type();
    String name = variable.name();
    return switch (type.kind()) {
      case LIST -> changeList(name, type.element(), scope, depth);
      case MAP -> {
        Node key = any(type.arguments().getFirst(), scope, depth);
        Node value = any(type.arguments().getLast(), scope, depth);
        yield switch (dice.below(4)) {
          case 0, 1 -> Node.statement(name, ".put(", key, ", ", value, ");\n");
          case 2 -> Node.statement("log(\"\" + ", name, ".remove(", key, "));\n");
          default ->
              Node.statement("log(\"\" + ", name, ".putIfAbsent(", key, ", ", value, "));\n");
        };
      }
      case DEQUE ->
          switch (dice.below(4)) {
            case 0 -> Node.statement(name, ".addFirst(", any(Type.INT, scope, depth), ");\n");
            case 1 ->
                Node.statement(name, ".addLast(", any(Type.INT.boxed(), scope, depth), ");\n");
            case 2 -> Node.statement("log(\"\" + ", name, ".pollFirst());\n");
            default -> Node.statement("log(\"\" + ", name, ".removeLast());\n");
          };
      case CELL -> Node.statement(name, ".value = ", any(type.element(), scope, depth), ";\n");
      default ->
          Node.statement(
              name,
              ".append(",
              any(expressions.types.printed(), scope, depth),
              ").setLength(9);\n");
    };
  }

  private Node changeList(String name, Type element, Scope scope, int depth) {
    return switch (dice.below(6)) {
      case 0, 1 -> Node.statement(name, ".add(", any(element, scope, depth), ");\n");
      case 2 ->
          Node.statement("log(\"\" + ", name, ".remove(", any(Type.INT, scope, depth), " & 1));\n");
      case 3 ->
          Node.statement("log(\"\" + ", name, ".set(0, ", any(element, scope, depth), "));\n");
      case 4 ->
          Node.statement(
              name,
              ".sort(",
              dice.of("null", "Comparator.reverseOrder()", "Comparator.naturalOrder()"),
              ");\n");
      default -> Node.statement(name, ".removeIf(v -> v.hashCode() % 2 == 0);\n");
    };
  }
}
