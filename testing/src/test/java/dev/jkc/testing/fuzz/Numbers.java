package dev.jkc.testing.fuzz;

import java.util.List;
import java.util.Optional;

/** Arithmetic, comparisons, and the objects that hold numbers. */
final class Numbers {
  private final Expressions expressions;
  private final Dice dice;

  Numbers(Expressions expressions) {
    this.expressions = expressions;
    this.dice = expressions.dice;
  }

  private Node of(Type type, Scope scope, int depth) {
    return expressions.of(type, scope, depth);
  }

  Node number(Type type, Scope scope, int depth) {
    if (dice.chance(12)) {
      Optional<Node> changed = changed(type, scope, depth);
      if (changed.isPresent()) {
        return changed.get();
      }
    }
    if (dice.chance(8)) {
      return unboxed(type, scope, depth);
    }
    return switch (type.name()) {
      case "byte", "short", "char" -> cast(type, scope, depth);
      case "int" -> dice.chance(25) ? cast(type, scope, depth) : whole(type, scope, depth);
      case "long" -> dice.chance(15) ? cast(type, scope, depth) : whole(type, scope, depth);
      default -> dice.chance(25) ? cast(type, scope, depth) : floating(type, scope, depth);
    };
  }

  private Node unboxed(Type type, Scope scope, int depth) {
    Node box = of(type.boxed(), scope, depth);
    return dice.chance(50)
        ? Node.expression(type, box, "." + type.name() + "Value()")
        : Node.expression(type, "((" + type.name() + ") ", box, ")");
  }

  /** The first of two operands, which may be an object. */
  private Node operand(Type type, Scope scope, int depth) {
    return of(dice.chance(8) ? type.boxed() : type, scope, depth);
  }

  private Node cast(Type type, Scope scope, int depth) {
    return Node.expression(
        type, "((" + type.name() + ") ", of(dice.pick(Type.NUMERIC), scope, depth), ")");
  }

  /** {@code ++}, {@code --} or a compound assignment. */
  Optional<Node> changed(Type type, Scope scope, int depth) {
    return expressions
        .places()
        .of(type, scope, depth)
        .map(place -> changed(type, place, scope, depth));
  }

  Node changed(Type type, Node place, Scope scope, int depth) {
    if (dice.chance(40)) {
      return Node.expression(
          type,
          dice.chance(50)
              ? Node.fixed("(", place, dice.of("++", "--"), ")")
              : Node.fixed("(", dice.of("++", "--"), place, ")"));
    }
    if (type.is(Type.Kind.FLOATING)) {
      return compound(
          type, place, dice.of("+", "-", "*", "/", "%"), of(dice.pick(Type.NUMERIC), scope, depth));
    }
    if (dice.chance(10)) {
      return compound(type, place, dice.of("/", "%"), divisor(dice.pick(Type.WHOLE), scope, depth));
    }
    if (dice.chance(15)) {
      return compound(
          type, place, dice.of("+", "-", "*"), of(dice.of(Type.FLOAT, Type.DOUBLE), scope, depth));
    }
    return compound(
        type,
        place,
        dice.of("+", "-", "*", "&", "|", "^", "<<", ">>", ">>>"),
        of(dice.pick(Type.WHOLE), scope, depth));
  }

  private static Node compound(Type type, Node place, String operator, Node value) {
    return Node.expression(type, "(", place, " " + operator + "= ", value, ")");
  }

  private Node divisor(Type type, Scope scope, int depth) {
    Node value = of(type, scope, depth);
    return dice.chance(6) ? value : Node.expression(promoted(type), "(", value, " | 1)");
  }

  private static Type promoted(Type type) {
    return Type.SMALL.contains(type) ? Type.INT : type;
  }

  private Node whole(Type type, Scope scope, int depth) {
    boolean isLong = type.equals(Type.LONG);
    Type left = isLong ? Type.LONG : dice.pick(Type.SMALL);
    Type right = isLong ? dice.pick(Type.WHOLE) : dice.pick(Type.SMALL);
    return switch (dice.below(12)) {
      case 0, 1, 2, 3 -> {
        boolean isSwapped = dice.chance(50);
        Node first = operand(isSwapped ? right : left, scope, depth);
        Node second = of(isSwapped ? left : right, scope, depth);
        yield Node.expression(
            type, "(", first, " " + dice.of("+", "-", "*", "&", "|", "^") + " ", second, ")");
      }
      case 4, 5 ->
          Node.expression(
              type,
              "(",
              of(left, scope, depth),
              dice.of(" / ", " % "),
              divisor(right, scope, depth),
              ")");
      case 6, 7 ->
          Node.expression(
              type,
              "(",
              of(left, scope, depth),
              dice.of(" << ", " >> ", " >>> "),
              of(dice.pick(Type.WHOLE), scope, depth),
              ")");
      case 8 -> Node.expression(type, "(" + dice.of("-", "~", "+"), of(left, scope, depth), ")");
      case 9 -> flat(type, scope, depth);
      default -> library(type, scope, depth);
    };
  }

  /** Operators of several ranks without parentheses. */
  private Node flat(Type type, Scope scope, int depth) {
    return Node.expression(
        type,
        "(",
        of(type, scope, depth),
        dice.of(" + ", " - ", " * ", " & ", " ^ ", " | ", " << "),
        of(type, scope, depth),
        dice.of(" + ", " - ", " * ", " & ", " ^ ", " | ", " >> ", " >>> "),
        of(type, scope, depth),
        dice.of(" + ", " - ", " * ", " & ", " ^ ", " | "),
        of(type, scope, depth),
        ")");
  }

  private Node library(Type type, Scope scope, int depth) {
    String box = type.boxed().name();
    return switch (dice.below(type.equals(Type.LONG) ? 4 : 12)) {
      case 0 ->
          Node.expression(
              type,
              "Math." + dice.of("min", "max") + "(",
              of(type, scope, depth),
              ", ",
              of(type, scope, depth),
              ")");
      case 1 -> Node.expression(type, "Math.abs(", of(type, scope, depth), ")");
      case 2 ->
          Node.expression(
              type,
              box + "." + dice.of("rotateLeft", "rotateRight") + "(",
              of(type, scope, depth),
              ", ",
              of(Type.INT, scope, depth),
              ")");
      case 3 ->
          Node.expression(
              type,
              box + "." + dice.of("reverse", "highestOneBit", "reverseBytes") + "(",
              of(type, scope, depth),
              ")");
      case 4 -> Node.expression(type, "Long.bitCount(", of(Type.LONG, scope, depth), ")");
      case 5 -> {
        Type compared = expressions.types.primitive();
        yield Node.expression(
            type,
            compared.boxed().name() + ".compare(",
            of(compared, scope, depth),
            ", ",
            of(compared, scope, depth),
            ")");
      }
      case 6 -> {
        Type hashed = expressions.types.primitive();
        yield Node.expression(
            type, hashed.boxed().name() + ".hashCode(", of(hashed, scope, depth), ")");
      }
      case 7 ->
          Node.expression(type, of(Type.STRING, scope, depth), dice.of(".length()", ".hashCode()"));
      case 8 -> Node.expression(type, of(expressions.types.array(), scope, depth), ".length");
      case 9 -> Node.expression(type, "total(", of(Types.LIST_OF_INTEGER, scope, depth), ")");
      case 10 ->
          Node.expression(
              type,
              of(
                  dice.of(Types.LIST_OF_STRING, Types.HASH_MAP, Types.TREE_MAP, Types.DEQUE),
                  scope,
                  depth),
              ".size()");
      default ->
          expressions.world.enums.isEmpty()
              ? of(type, scope, depth)
              : Node.expression(
                  type, of(dice.pick(expressions.world.enums).type(), scope, depth), ".ordinal()");
    };
  }

  private Node floating(Type type, Scope scope, int depth) {
    Type other =
        type.equals(Type.FLOAT)
            ? dice.of(Type.FLOAT, Type.INT, Type.LONG)
            : dice.pick(Type.NUMERIC);
    return switch (dice.below(8)) {
      case 0, 1, 2, 3 ->
          Node.expression(
              type,
              "(",
              of(type, scope, depth),
              dice.of(" + ", " - ", " * ", " / ", " % "),
              of(other, scope, depth),
              ")");
      case 4 ->
          Node.expression(
              type,
              "(",
              of(other, scope, depth),
              dice.of(" + ", " - ", " * ", " / ", " % "),
              of(type, scope, depth),
              ")");
      case 5 -> Node.expression(type, "(-", of(type, scope, depth), ")");
      case 6 ->
          Node.expression(
              type,
              "Math." + dice.of("min", "max") + "(",
              of(type, scope, depth),
              ", ",
              of(type, scope, depth),
              ")");
      default -> Node.expression(type, "Math.abs(", of(type, scope, depth), ")");
    };
  }

  Node truth(Scope scope, int depth) {
    return switch (dice.below(12)) {
      case 0, 1, 2, 3 ->
          Node.expression(
              Type.BOOLEAN,
              "(",
              of(dice.pick(Type.NUMERIC), scope, depth),
              dice.of(" < ", " <= ", " > ", " >= ", " == ", " != "),
              of(dice.pick(Type.NUMERIC), scope, depth),
              ")");
      case 4, 5, 6 ->
          Node.expression(
              Type.BOOLEAN,
              "(",
              of(Type.BOOLEAN, scope, depth),
              dice.of(" && ", " || ", " && ", " || ", " & ", " | ", " ^ ", " == ", " != "),
              of(Type.BOOLEAN, scope, depth),
              ")");
      case 7 -> Node.expression(Type.BOOLEAN, "(!", of(Type.BOOLEAN, scope, depth), ")");
      case 8 -> {
        Optional<Node> place = expressions.places().of(Type.BOOLEAN, scope, depth);
        yield place.isEmpty()
            ? expressions.leaf(Type.BOOLEAN, scope)
            : compound(
                Type.BOOLEAN, place.get(), dice.of("&", "|", "^"), of(Type.BOOLEAN, scope, depth));
      }
      case 9 -> unboxed(Type.BOOLEAN, scope, depth);
      default -> expressions.objects().test(scope, depth);
    };
  }

  Node box(Type type, Scope scope, int depth) {
    Type held = type.element();
    boolean isCounted = List.of("Integer", "Long", "Double").contains(type.name());
    return switch (dice.below(6)) {
      case 0 -> Node.expression(type, type.name() + ".valueOf(", of(held, scope, depth), ")");
      case 1 -> {
        Optional<Node> place =
            isCounted ? expressions.places().of(type, scope, depth) : Optional.empty();
        yield place.isEmpty()
            ? expressions.leaf(type, scope)
            : dice.chance(50)
                ? Node.expression(type, "(", place.get(), dice.of("++", "--"), ")")
                : compound(type, place.get(), dice.of("+", "-", "*"), of(Type.INT, scope, depth));
      }
      case 2 ->
          type.name().equals("Integer")
              ? fromContainer(type, scope, depth)
              : expressions.leaf(type, scope);
      case 3 ->
          dice.chance(10)
              ? Node.expression(type, "((" + type.name() + ") null)")
              : expressions.leaf(type, scope);
      default -> Node.expression(type, "((" + type.name() + ") ", of(held, scope, depth), ")");
    };
  }

  private Node fromContainer(Type type, Scope scope, int depth) {
    return switch (dice.below(3)) {
      case 0 ->
          Node.expression(
              type,
              of(Types.HASH_MAP, scope, depth),
              ".getOrDefault(",
              of(Type.STRING, scope, depth),
              ", ",
              of(Type.INT, scope, depth),
              ")");
      case 1 ->
          Node.expression(
              type,
              of(Types.HASH_MAP, scope, depth),
              ".merge(",
              of(Type.STRING, scope, depth),
              ", ",
              of(Type.INT, scope, depth),
              ", Integer::sum)");
      default -> Node.expression(type, of(Types.CELL_OF_INTEGER, scope, depth), ".value");
    };
  }
}
