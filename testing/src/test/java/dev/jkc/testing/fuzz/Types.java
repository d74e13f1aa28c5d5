package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Chooses types for variables, parameters and results. */
final class Types {
  static final Type CELL_OF_INTEGER = Type.generic("Cell", Type.Kind.CELL, Type.INT.boxed());
  static final Type CELL_OF_STRING = Type.generic("Cell", Type.Kind.CELL, Type.STRING);
  static final Type LIST_OF_INTEGER = Type.generic("List", Type.Kind.LIST, Type.INT.boxed());
  static final Type LIST_OF_STRING = Type.generic("List", Type.Kind.LIST, Type.STRING);
  static final Type HASH_MAP =
      Type.generic("HashMap", Type.Kind.MAP, Type.STRING, Type.INT.boxed());
  static final Type TREE_MAP =
      Type.generic("TreeMap", Type.Kind.MAP, Type.INT.boxed(), Type.STRING);
  static final Type DEQUE = Type.generic("ArrayDeque", Type.Kind.DEQUE, Type.INT.boxed());

  private static final List<Type> CONTAINERS =
      List.of(
          CELL_OF_INTEGER,
          CELL_OF_STRING,
          LIST_OF_INTEGER,
          LIST_OF_STRING,
          HASH_MAP,
          TREE_MAP,
          DEQUE,
          Type.BUILDER);

  private final World world;
  private final Dice dice;

  Types(World world, Dice dice) {
    this.world = world;
    this.dice = dice;
  }

  Type primitive() {
    return dice.pick(Type.PRIMITIVES);
  }

  /** A type that a field, a parameter or a result has. */
  Type stored() {
    return switch (dice.below(12)) {
      case 0, 1, 2, 3, 4 -> primitive();
      case 5 -> dice.pick(Type.BOXES);
      case 6, 7 -> Type.STRING;
      case 8 -> array();
      case 9, 10 -> declared();
      default -> dice.chance(50) ? Type.OBJECT : dice.pick(CONTAINERS);
    };
  }

  /** A type of a local variable. */
  Type local() {
    return switch (dice.below(14)) {
      case 0 -> world.functions.isEmpty() ? Type.INT : dice.pick(world.functions).type();
      case 1, 2 -> dice.pick(CONTAINERS);
      default -> stored();
    };
  }

  /** A type whose values have a text. */
  Type printed() {
    return switch (dice.below(10)) {
      case 0, 1, 2, 3 -> primitive();
      case 4 -> dice.pick(Type.BOXES);
      case 5, 6 -> Type.STRING;
      default -> {
        Type type = declared();
        yield type.hasText() ? type : Type.INT;
      }
    };
  }

  Type array() {
    Type element =
        switch (dice.below(6)) {
          case 0 -> Type.STRING;
          case 1 -> declared();
          case 2 -> Type.arrayOf(primitive());
          case 3 -> Type.OBJECT;
          default -> primitive();
        };
    return Type.arrayOf(element);
  }

  /** A class, interface, record or enum of the program. */
  Type declared() {
    List<Type> all = new ArrayList<>();
    world.classes.forEach(each -> all.add(each.type()));
    world.interfaces.forEach(each -> all.add(each.type()));
    world.records.forEach(each -> all.add(each.type()));
    world.enums.forEach(each -> all.add(each.type()));
    if (world.sealed.is(Type.Kind.SEALED)) {
      all.add(world.sealed);
    }
    return all.isEmpty() ? Type.STRING : dice.pick(all);
  }
}
