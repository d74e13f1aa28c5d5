package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions that give strings, arrays, and objects of the program's classes. */
final class Objects {
  private final Expressions expressions;
  private final World world;
  private final Dice dice;
  private final Functions functions;
  private final Containers containers;

  Objects(Expressions expressions) {
    this.expressions = expressions;
    this.world = expressions.world;
    this.dice = expressions.dice;
    functions = new Functions(expressions);
    containers = new Containers(expressions);
  }

  Containers containers() {
    return containers;
  }

  Node function(World.Function function, Scope scope, int depth) {
    return functions.of(function, scope, depth);
  }

  private Node any(Type type, Scope scope, int depth) {
    return expressions.of(type, scope, depth);
  }

  Node of(Type type, Scope scope, int depth) {
    return switch (type.kind()) {
      case STRING -> string(scope, depth);
      case OBJECT -> object(scope, depth);
      case ARRAY -> array(type, scope, depth);
      case CLASS, INTERFACE -> made(type, scope, depth);
      case SEALED ->
          depth < 0 ? nothing(type) : any(dice.pick(world.records).type(), scope, depth - 1);
      case RECORD -> record(type, scope, depth);
      case ENUM -> constant(type, scope, depth);
      case FUNCTION -> functions.of(world.functionOf(type), scope, depth);
      case CELL, LIST, MAP, DEQUE, BUILDER -> containers.of(type, scope, depth);
      case VOID, BOOLEAN, INTEGRAL, FLOATING, BOX -> throw new AssertionError(type);
    };
  }

  static Node nothing(Type type) {
    return Node.expression(type, "((" + type.name() + ") null)");
  }

  private Node object(Scope scope, int depth) {
    Type type = dice.chance(15) ? Type.arrayOf(Type.INT) : expressions.types.printed();
    return any(type, scope, depth);
  }

  private Node array(Type type, Scope scope, int depth) {
    Type element = type.element();
    Type made = element;
    if (element.is(Type.Kind.OBJECT) && dice.chance(25)) {
      made = Type.STRING;
    } else if (element.is(Type.Kind.CLASS) && dice.chance(40)) {
      List<World.Class> below =
          world.classes.stream().filter(c -> c.isBelow(world.classOf(element))).toList();
      made = dice.pick(below).type();
    }
    if (dice.chance(25)) {
      return sized(type, made, scope, depth);
    }
    if (depth > 0 && dice.chance(10)) {
      return Node.expression(type, any(type, scope, depth - 1), ".clone()");
    }
    List<Node> elements = new ArrayList<>();
    for (int i = 4 + dice.below(2); i > 0; i--) {
      elements.add(any(made, scope, depth - 1));
    }
    return Node.expression(type, "new " + made.name() + "[] {", Node.list(elements), "}");
  }

  private Node sized(Type type, Type made, Scope scope, int depth) {
    Node size =
        dice.chance(5)
            ? any(Type.BYTE, scope, depth - 1)
            : Node.expression(Type.INT, "(4 + (", any(Type.INT, scope, depth - 1), " & 3))");
    if (made.is(Type.Kind.ARRAY)) {
      return Node.expression(
          type, "new " + made.element().name() + "[", size, "]" + dice.of("[4]", "[5]", "[]"));
    }
    return Node.expression(type, "new " + made.name() + "[", size, "]");
  }

  private Node made(Type type, Scope scope, int depth) {
    List<World.Class> concrete = world.concrete(type, scope.rank);
    if (concrete.isEmpty() || depth < -1 || dice.chance(3)) {
      return nothing(type);
    }
    if (depth > 0 && dice.chance(12)) {
      return anonymous(type, scope, depth);
    }
    World.Class chosen = dice.pick(concrete);
    return Node.expression(
        type,
        "new " + chosen.type().name() + "(",
        Node.list(expressions.arguments(chosen.constructor(), scope, Math.min(depth - 1, 1))),
        ")");
  }

  private Node anonymous(Type type, Scope scope, int depth) {
    List<Object> parts = new ArrayList<>();
    List<World.Method> methods = new ArrayList<>();
    if (type.is(Type.Kind.INTERFACE)) {
      parts.add("new " + type.name() + "() {\n");
      methods.addAll(world.interfaceOf(type).open());
    } else {
      World.Class above = world.classOf(type);
      if (above.rank() >= scope.rank) {
        return nothing(type);
      }
      parts.add("new " + type.name() + "(");
      parts.add(Node.list(expressions.arguments(above.constructor(), scope, 0)));
      parts.add(") {\n");
      methods.addAll(above.allMethods());
    }
    for (World.Method method : methods) {
      parts.add(override(method, scope, depth));
    }
    parts.add("}");
    return Node.expression(type, parts.toArray());
  }

  /** A method that returns one expression. */
  private Node override(World.Method method, Scope scope, int depth) {
    Scope inner = scope.inClass(Optional.empty());
    List<String> parameters = new ArrayList<>();
    for (Type parameter : method.parameters()) {
      String name = dice.name("v");
      parameters.add(parameter.name() + " " + name);
      inner.add(new World.Variable(name, parameter, true));
    }
    return Node.member(
        "public " + method.result().name() + " " + method.name(),
        "("
            + String.join(", ", parameters)
            + ") {\nif (fuel-- <= 0) return "
            + method.result().plain()
            + ";\nreturn ",
        any(method.result(), inner, depth - 1),
        ";\n}\n");
  }

  private Node record(Type type, Scope scope, int depth) {
    List<Type> components =
        world.recordOf(type).components().stream().map(World.Variable::type).toList();
    return Node.expression(
        type,
        "new " + type.name() + "(",
        Node.list(expressions.arguments(components, scope, depth - 1)),
        ")");
  }

  private Node constant(Type type, Scope scope, int depth) {
    List<String> constants = world.enumOf(type).constants();
    if (depth > 0 && dice.chance(25)) {
      return Node.expression(
          type, type.name() + ".values()[", any(Type.INT, scope, depth - 1), " & 1]");
    }
    if (dice.chance(5)) {
      return Node.expression(
          type, type.name() + ".valueOf(\"" + dice.pick(constants) + dice.of("", "Q") + "\")");
    }
    return Node.expression(type, type.name() + "." + dice.pick(constants));
  }

  private Node string(Scope scope, int depth) {
    if (depth <= 0) {
      return expressions.leaf(Type.STRING, scope);
    }
    return switch (dice.below(14)) {
      case 0, 1, 2, 3 -> concatenation(scope, depth);
      case 4 ->
          Node.expression(
              Type.STRING,
              any(Type.STRING, scope, depth - 1),
              dice.of(".trim()", ".strip()", ".concat(\"q\")", ".replace('a', 'b')", ".repeat(2)"));
      case 5 -> {
        Type type = expressions.types.primitive();
        yield type.equals(Type.CHAR) || type.equals(Type.BOOLEAN) || type.isNumeric()
            ? Node.expression(Type.STRING, "String.valueOf(", any(type, scope, depth - 1), ")")
            : expressions.leaf(Type.STRING, scope);
      }
      case 6 ->
          Node.expression(
              Type.STRING,
              any(Type.STRING, scope, depth - 1),
              ".substring(",
              dice.chance(30)
                  ? Node.expression(Type.INT, "(", any(Type.INT, scope, depth - 1), " & 1)")
                  : Node.fixed("0"),
              ")");
      case 7 ->
          Node.expression(
              Type.STRING, any(Type.BUILDER, scope, depth - 1), ".reverse().toString()");
      case 8 ->
          Node.expression(
              Type.STRING,
              dice.of("Integer.toHexString(", "Integer.toBinaryString(", "Integer.toString("),
              any(Type.INT, scope, depth - 1),
              ")");
      case 9 -> Node.expression(Type.STRING, "show(", any(Type.OBJECT, scope, depth - 1), ")");
      case 10 ->
          Node.expression(
              Type.STRING, any(expressions.types.declared(), scope, depth - 1), ".toString()");
      case 11 ->
          Node.expression(
              Type.STRING,
              any(Types.TREE_MAP, scope, depth - 1),
              ".get(",
              any(Type.INT, scope, depth - 1),
              ")");
      case 12 ->
          Node.expression(Type.STRING, any(Types.CELL_OF_STRING, scope, depth - 1), ".value");
      default -> containers.joined(scope, depth);
    };
  }

  private Node concatenation(Scope scope, int depth) {
    List<Object> parts = new ArrayList<>();
    parts.add("(");
    if (dice.chance(40)) {
      parts.add(any(dice.pick(Type.NUMERIC), scope, depth - 1));
      parts.add(" + ");
    }
    parts.add(any(Type.STRING, scope, depth - 1));
    for (int i = dice.between(1, 3); i > 0; i--) {
      parts.add(" + ");
      parts.add(any(expressions.types.printed(), scope, depth - 1));
    }
    parts.add(")");
    return Node.expression(Type.STRING, parts.toArray());
  }

  /** A question about objects. */
  Node test(Scope scope, int depth) {
    return switch (dice.below(9)) {
      case 0 ->
          Node.expression(
              Type.BOOLEAN,
              "((Object) ",
              any(expressions.types.stored().boxed(), scope, depth),
              dice.of(" == ", " != ") + "null)");
      case 1 -> {
        Type type = expressions.types.declared();
        yield Node.expression(
            Type.BOOLEAN,
            "((Object) ",
            any(type, scope, depth),
            dice.of(" == ", " != "),
            any(type, scope, depth),
            ")");
      }
      case 2, 3 -> {
        Type type =
            dice.of(
                Type.STRING,
                Type.INT.boxed(),
                dice.pick(Type.BOXES),
                dice.pick(world.records).type());
        yield Node.expression(
            Type.BOOLEAN,
            any(type, scope, depth),
            ".equals(",
            any(dice.chance(70) ? type : Type.OBJECT, scope, depth),
            ")");
      }
      case 4 ->
          Node.expression(
              Type.BOOLEAN,
              any(Type.STRING, scope, depth),
              dice.of(".isEmpty()", ".startsWith(\"a\")", ".contains(\"1\")"));
      case 5 ->
          Node.expression(
              Type.BOOLEAN,
              any(Types.LIST_OF_INTEGER, scope, depth),
              ".contains(",
              any(Type.INT, scope, depth),
              ")");
      default -> matched(scope, depth);
    };
  }

  private Node matched(Scope scope, int depth) {
    Scope inner = scope.block();
    Type asked =
        dice.chance(50)
            ? expressions.types.declared()
            : dice.of(Type.STRING, dice.pick(Type.BOXES), Type.arrayOf(Type.INT));
    String pattern = pattern(asked, inner);
    return Node.expression(
        Type.BOOLEAN,
        "(((Object) ",
        any(dice.chance(50) ? asked : Type.OBJECT, scope, depth),
        ") instanceof " + pattern + " && ",
        any(Type.BOOLEAN, inner, depth),
        ")");
  }

  /** A pattern for a type, whose variables enter the scope. */
  String pattern(Type type, Scope scope) {
    if (type.is(Type.Kind.RECORD) && dice.chance(60)) {
      List<String> parts = new ArrayList<>();
      for (World.Variable component : world.recordOf(type).components()) {
        if (component.type().is(Type.Kind.RECORD) && dice.chance(60)) {
          parts.add(pattern(component.type(), scope));
        } else {
          String name = dice.name("v");
          scope.add(new World.Variable(name, component.type(), false));
          parts.add((dice.chance(50) ? "var" : component.type().name()) + " " + name);
        }
      }
      return type.name() + "(" + String.join(", ", parts) + ")";
    }
    String name = dice.name("v");
    scope.add(new World.Variable(name, type, false));
    return type.name() + " " + name;
  }
}
