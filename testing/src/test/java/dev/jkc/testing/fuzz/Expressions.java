package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Expressions of every type. */
final class Expressions {
  final World world;
  final Dice dice;
  final Types types;
  private final Literals literals;
  private final Numbers numbers;
  private final Objects objects;
  private final Places places;
  private final Templates templates;

  Expressions(World world, Dice dice) {
    this.world = world;
    this.dice = dice;
    this.types = new Types(world, dice);
    literals = new Literals(dice);
    numbers = new Numbers(this);
    objects = new Objects(this);
    places = new Places(this);
    templates = new Templates(this);
  }

  Places places() {
    return places;
  }

  Objects objects() {
    return objects;
  }

  Templates templates() {
    return templates;
  }

  /** An expression of exactly a type. */
  Node of(Type type, Scope scope, int depth) {
    if (depth <= 0 || dice.chance(12)) {
      return leaf(type, scope, Math.min(0, depth));
    }
    if (dice.chance(type.isPrimitive() || type.is(Type.Kind.STRING) ? 35 : 50)) {
      Optional<Node> found = ofAnyType(type, scope, depth - 1);
      if (found.isPresent()) {
        return found.get();
      }
    }
    if (dice.chance(15)) {
      Optional<Node> found = templates.expression(type, scope, depth - 1);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return switch (type.kind()) {
      case BOOLEAN -> numbers.truth(scope, depth - 1);
      case INTEGRAL, FLOATING -> numbers.number(type, scope, depth - 1);
      case BOX -> numbers.box(type, scope, depth - 1);
      default -> objects.of(type, scope, depth - 1);
    };
  }

  /** A variable, a literal, or the least that makes an object. */
  Node leaf(Type type, Scope scope) {
    return leaf(type, scope, 0);
  }

  private Node leaf(Type type, Scope scope, int depth) {
    List<World.Variable> variables = scope.ofType(type);
    if (!variables.isEmpty() && dice.chance(75)) {
      return Node.expression(type, dice.pick(variables).name());
    }
    if (type.isPrimitive() || type.is(Type.Kind.BOX) || type.is(Type.Kind.STRING)) {
      return literals.of(type);
    }
    return objects.of(type, scope, depth);
  }

  /** An index, almost always of an array that has at least four elements. */
  Node index(Scope scope, int depth) {
    Node value = of(Type.INT, scope, depth);
    return dice.chance(4)
        ? Node.expression(Type.INT, "(", value, " & 7)")
        : dice.chance(50)
            ? Node.expression(Type.INT, dice.of("0", "1", "2", "3"))
            : Node.expression(Type.INT, "(", value, " & 3)");
  }

  List<Node> arguments(List<Type> parameters, Scope scope, int depth) {
    List<Node> arguments = new ArrayList<>();
    for (Type parameter : parameters) {
      arguments.add(of(parameter, scope, depth));
    }
    return arguments;
  }

  private Optional<Node> ofAnyType(Type type, Scope scope, int depth) {
    return switch (dice.below(11)) {
      case 0, 1 ->
          Optional.of(
              expression(
                  type,
                  "(",
                  of(Type.BOOLEAN, scope, depth),
                  " ? ",
                  of(type, scope, depth),
                  " : ",
                  of(type, scope, depth),
                  ")"));
      case 2 -> places.of(type, scope, depth).map(p -> assigned(type, p, scope, depth));
      case 3, 4 -> called(type, scope, depth);
      case 5 -> Optional.of(switched(type, scope, depth));
      case 6, 7 -> places.of(type, scope, depth);
      case 8 -> traced(type, scope, depth);
      case 9 -> applied(type, scope, depth);
      default -> generic(type, scope, depth);
    };
  }

  Node expression(Type type, Object... parts) {
    return Node.expression(type, parts);
  }

  /** The cast keeps javac from casting what is in a field of type {@code T} to a wider box. */
  private Node assigned(Type type, Node place, Scope scope, int depth) {
    return type.is(Type.Kind.STRING)
        ? expression(type, "(", place, " = cut(", of(type, scope, depth), "))")
        : expression(type, "((", type.name(), ") (", place, " = ", of(type, scope, depth), "))");
  }

  private Optional<Node> called(Type type, Scope scope, int depth) {
    List<Supplier<Node>> found = new ArrayList<>();
    for (World.Method method : scope.methods) {
      if (method.result().equals(type)) {
        found.add(
            () ->
                expression(
                    type,
                    method.name(),
                    "(",
                    Node.list(arguments(method.parameters(), scope, depth)),
                    ")"));
      }
    }
    for (World.Class owner : world.classes) {
      add(found, type, owner.type(), owner.allMethods(), scope, depth);
    }
    for (World.Interface owner : world.interfaces) {
      add(found, type, owner.type(), owner.open(), scope, depth);
      add(found, type, owner.type(), owner.defaults(), scope, depth);
    }
    for (World.Enum owner : world.enums) {
      add(found, type, owner.type(), owner.methods(), scope, depth);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(dice.pick(found).get());
  }

  private void add(
      List<Supplier<Node>> found,
      Type type,
      Type owner,
      List<World.Method> methods,
      Scope scope,
      int depth) {
    for (World.Method method : methods) {
      if (method.result().equals(type)) {
        found.add(
            () ->
                expression(
                    type,
                    of(owner, scope, Math.min(depth, 1)),
                    ".",
                    method.name(),
                    "(",
                    Node.list(arguments(method.parameters(), scope, depth)),
                    ")"));
      }
    }
  }

  private Node switched(Type type, Scope scope, int depth) {
    Scope inner = scope.closed();
    if (!world.enums.isEmpty() && dice.chance(30)) {
      World.Enum choice = dice.pick(world.enums);
      List<Object> parts = new ArrayList<>();
      parts.addAll(List.of("(switch (", of(choice.type(), scope, depth), ") {\n"));
      for (String constant : choice.constants()) {
        parts.addAll(List.of("case " + constant + " -> ", of(type, inner, depth), ";\n"));
      }
      parts.add("})");
      return expression(type, parts.toArray());
    }
    int first = dice.below(4);
    Node selector =
        dice.chance(50)
            ? expression(Type.INT, "(", of(Type.INT, inner, depth), " & 3)")
            : of(dice.pick(Type.SMALL), inner, depth);
    return expression(
        type,
        "(switch (",
        selector,
        ") {\ncase " + first + ", " + (first + 1) + " -> ",
        of(type, inner, depth),
        ";\ncase " + (first + 2) + " -> {\n",
        "log(\"case\");\n",
        yielded(type, of(type, inner, depth)),
        ";\n}\ndefault -> ",
        of(type, inner, depth),
        ";\n})");
  }

  /** javac takes {@code yield (a, b)} for a call, and commas in braces for those of arguments. */
  private Node yielded(Type type, Node value) {
    if (!value.text(Map.of()).startsWith("(")) {
      return Node.fixed("yield ", value);
    }
    String name = dice.name("y");
    return Node.fixed(type.name() + " " + name + " = ", value, ";\nyield " + name);
  }

  private Optional<Node> traced(Type type, Scope scope, int depth) {
    boolean isExact =
        !type.isPrimitive() || List.of("int", "long", "double", "boolean").contains(type.name());
    return isExact
        ? Optional.of(expression(type, "t(" + dice.below(100) + ", ", of(type, scope, depth), ")"))
        : Optional.empty();
  }

  /** A call of a functional interface. */
  private Optional<Node> applied(Type type, Scope scope, int depth) {
    List<World.Function> fitting =
        world.functions.stream().filter(f -> f.result().equals(type)).toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    World.Function function = dice.pick(fitting);
    List<World.Variable> variables = scope.ofType(function.type());
    Node callee =
        variables.isEmpty()
            ? expression(
                function.type(),
                "((" + function.type().name() + ") ",
                objects.function(function, scope, depth),
                ")")
            : expression(function.type(), dice.pick(variables).name());
    return Optional.of(
        expression(
            type,
            callee,
            "." + function.method() + "(",
            Node.list(arguments(function.parameters(), scope, depth)),
            ")"));
  }

  private Optional<Node> generic(Type type, Scope scope, int depth) {
    if (type.isPrimitive() || type.is(Type.Kind.FUNCTION)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (dice.below(4)) {
          case 0 ->
              expression(
                  type,
                  "pick(",
                  of(Type.BOOLEAN, scope, depth),
                  ", ",
                  of(type, scope, depth),
                  ", ",
                  of(type, scope, depth),
                  ")");
          case 1 ->
              expression(
                  type,
                  "((" + type.name() + ") ",
                  expression(Type.OBJECT, "(Object) ", of(type, scope, depth)),
                  ")");
          case 2 ->
              expression(
                  type,
                  "new Cell<" + type.name() + ">(",
                  of(type, scope, depth),
                  ").map(" + dice.name("v") + " -> ",
                  of(type, scope.captured(Optional.empty()), depth),
                  ").value");
          default ->
              expression(
                  type, "new Cell<>(", of(type, scope, depth), ").get(" + dice.below(9) + ")");
        });
  }
}
