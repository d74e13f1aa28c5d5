package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of programs written down as text with holes: {@code #int#} is an expression of that type,
 * {@code #~int#} one in a lambda, {@code #^int#} one in a class, and {@code @a} a name that nothing
 * else has.
 */
final class Templates {
  private static final Pattern HOLE = Pattern.compile("#([~^]?)([^#]+)#|@([a-zA-Z])\\b");

  private final Expressions expressions;
  private final Dice dice;
  private final Map<String, Type> types = new HashMap<>();

  Templates(Expressions expressions) {
    this.expressions = expressions;
    this.dice = expressions.dice;
    List<Type> known = new ArrayList<>(Type.PRIMITIVES);
    known.addAll(Type.BOXES);
    known.addAll(
        List.of(
            Type.STRING,
            Type.OBJECT,
            Type.BUILDER,
            Types.LIST_OF_INTEGER,
            Types.LIST_OF_STRING,
            Types.HASH_MAP,
            Types.TREE_MAP,
            Types.DEQUE,
            Types.CELL_OF_INTEGER,
            Types.CELL_OF_STRING));
    for (Type type : known) {
      types.put(type.name(), type);
      types.put(type.name() + "[]", Type.arrayOf(type));
    }
  }

  /** An expression of a type, if any text gives one. */
  Optional<Node> expression(Type type, Scope scope, int depth) {
    List<String> texts = TemplateTexts.EXPRESSIONS.getOrDefault(type.name(), List.of());
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(Node.expression(type, parts(dice.pick(texts), scope, depth)));
  }

  Node statement(Scope scope, int depth) {
    return Node.statement(
        "{\n", Node.statement(parts(dice.pick(TemplateTexts.STATEMENTS), scope, depth)), "}\n");
  }

  private Object[] parts(String text, Scope scope, int depth) {
    List<Object> parts = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    Matcher matcher = HOLE.matcher(text);
    int at = 0;
    while (matcher.find()) {
      parts.add(text.substring(at, matcher.start()));
      at = matcher.end();
      parts.add(
          matcher.group(3) != null
              ? names.computeIfAbsent(matcher.group(3), name -> dice.name("w" + name))
              : hole(matcher.group(2), scopeOf(matcher.group(1), scope), depth));
    }
    parts.add(text.substring(at));
    return parts.toArray();
  }

  private static Scope scopeOf(String where, Scope scope) {
    return switch (where) {
      case "~" -> scope.captured(Optional.empty());
      case "^" -> scope.inClass(Optional.empty());
      default -> scope;
    };
  }

  private Node hole(String name, Scope scope, int depth) {
    Type type =
        switch (name) {
          case "declared" -> expressions.types.declared();
          case "printed" -> expressions.types.printed();
          case "box" -> dice.pick(Type.BOXES);
          default -> types.get(name);
        };
    if (type == null) {
      throw new IllegalStateException("no type " + name);
    }
    return expressions.of(type, scope, Math.max(0, depth));
  }
}
