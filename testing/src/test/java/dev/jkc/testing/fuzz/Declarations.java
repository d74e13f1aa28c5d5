package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invents what a program declares, without bodies. */
final class Declarations {
  private final World world;
  private final Dice dice;
  private final Types types;

  Declarations(World world, Dice dice) {
    this.world = world;
    this.dice = dice;
    types = new Types(world, dice);
  }

  void declare() {
    for (int i = count(1, 2); i > 0; i--) {
      world.enums.add(
          new World.Enum(
              Type.simple(dice.name("E"), Type.Kind.ENUM), List.of("A", "B", "C"), methods(1)));
    }
    Type sealed = Type.simple(dice.name("S"), Type.Kind.SEALED);
    for (int i = count(1, 2); i > 0; i--) {
      record();
    }
    world.sealed = sealed;
    record();
    for (int i = count(1, 2); i > 0; i--) {
      Type type = Type.simple(dice.name("I"), Type.Kind.INTERFACE);
      world.interfaces.add(new World.Interface(type, methods(1), methods(1)));
    }
    for (int i = count(1 + dice.below(2), 3); i > 0; i--) {
      declareClass();
    }
    functions();
    for (Type type :
        List.of(
            Type.INT,
            Type.LONG,
            Type.BYTE,
            Type.CHAR,
            Type.DOUBLE,
            Type.FLOAT,
            Type.BOOLEAN,
            Type.STRING)) {
      world.statics.add(new World.Variable(dice.name("s"), type, true));
    }
    for (int i = dice.between(1, 3); i > 0; i--) {
      world.statics.add(new World.Variable(dice.name("s"), types.stored(), true));
    }
    world.methods.addAll(methods(count(1, 4)));
  }

  private int count(int least, int most) {
    return world.isSmall ? least : dice.between(least, most);
  }

  private List<World.Method> methods(int count) {
    List<World.Method> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(
          new World.Method(dice.name("m"), several(types::stored, dice.below(4)), types.stored()));
    }
    return made;
  }

  private static List<Type> several(java.util.function.Supplier<Type> one, int count) {
    List<Type> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(one.get());
    }
    return made;
  }

  private void record() {
    Type type = Type.simple(dice.name("R"), Type.Kind.RECORD);
    List<World.Variable> components = new ArrayList<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      components.add(new World.Variable(dice.name("c"), types.printed(), false));
    }
    world.records.add(new World.Record(type, components));
  }

  private void declareClass() {
    Optional<World.Class> parent =
        world.classes.isEmpty() || dice.chance(30)
            ? Optional.empty()
            : Optional.of(dice.pick(world.classes));
    List<World.Variable> fields = new ArrayList<>();
    for (int i = count(1, 3); i > 0; i--) {
      fields.add(new World.Variable(dice.name("f"), types.stored(), true));
    }
    List<World.Variable> statics = new ArrayList<>();
    for (int i = count(dice.below(2), 2); i > 0; i--) {
      statics.add(new World.Variable(dice.name("g"), types.stored(), true));
    }
    List<Type> interfaces =
        dice.chance(60) ? List.of(dice.pick(world.interfaces).type()) : List.of();
    world.classes.add(
        new World.Class(
            Type.simple(dice.name("C"), Type.Kind.CLASS),
            world.classes.size(),
            parent,
            interfaces,
            parent.isEmpty() && dice.chance(25),
            fields,
            statics,
            methods(dice.chance(70) ? 1 : 2),
            several(types::stored, dice.below(3))));
  }

  private void functions() {
    Type integer = Type.INT.boxed();
    function("IntUnaryOperator", "applyAsInt", List.of(Type.INT), Type.INT);
    function("IntBinaryOperator", "applyAsInt", List.of(Type.INT, Type.INT), Type.INT);
    function("Supplier<String>", "get", List.of(), Type.STRING);
    function("Function<Integer, String>", "apply", List.of(integer), Type.STRING);
    function("Function<String, Integer>", "apply", List.of(Type.STRING), integer);
    function(
        "BiFunction<Integer, String, Long>",
        "apply",
        List.of(integer, Type.STRING),
        Type.LONG.boxed());
    function("Predicate<String>", "test", List.of(Type.STRING), Type.BOOLEAN);
    function("ToIntFunction<String>", "applyAsInt", List.of(Type.STRING), Type.INT);
    function("Mix", "mix", List.of(Type.BYTE, Type.LONG, Type.DOUBLE), Type.STRING);
    Type made = dice.pick(world.classes).type();
    function("Supplier<" + made.name() + ">", "get", List.of(), made);
  }

  private void function(String name, String method, List<Type> parameters, Type result) {
    Type type = Type.simple(name, Type.Kind.FUNCTION);
    world.functions.add(new World.Function(type, method, parameters, result));
  }
}
