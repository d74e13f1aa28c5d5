package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A part of a generated program that the reducer may remove or replace; compared by identity. */
final class Node {
  /** What may become of a part. */
  enum Kind {
    FIXED,
    EXPRESSION,
    STATEMENT,
    MEMBER
  }

  private final Kind kind;
  private final Type type;
  private final List<Object> parts;

  private Node(Kind kind, Type type, List<Object> parts) {
    this.kind = kind;
    this.type = type;
    this.parts = List.copyOf(parts);
  }

  /** Text and nodes, one behind the other. */
  static Node fixed(Object... parts) {
    return new Node(Kind.FIXED, Type.VOID, Arrays.asList(parts));
  }

  static Node all(List<Node> nodes) {
    return new Node(Kind.FIXED, Type.VOID, new ArrayList<>(nodes));
  }

  /** Nodes with a comma between them. */
  static Node list(List<Node> nodes) {
    List<Object> parts = new ArrayList<>();
    for (Node node : nodes) {
      if (!parts.isEmpty()) {
        parts.add(", ");
      }
      parts.add(node);
    }
    return new Node(Kind.FIXED, Type.VOID, parts);
  }

  static Node expression(Type type, Object... parts) {
    return new Node(Kind.EXPRESSION, type, Arrays.asList(parts));
  }

  static Node statement(Object... parts) {
    return new Node(Kind.STATEMENT, Type.VOID, Arrays.asList(parts));
  }

  static Node member(Object... parts) {
    return new Node(Kind.MEMBER, Type.VOID, Arrays.asList(parts));
  }

  Kind kind() {
    return kind;
  }

  Type type() {
    return type;
  }

  /** The nodes directly below. */
  List<Node> children() {
    return parts.stream().filter(part -> part instanceof Node).map(part -> (Node) part).toList();
  }

  /** The text, with some nodes replaced by others. */
  String text(Map<Node, Node> changes) {
    StringBuilder text = new StringBuilder();
    write(text, changes);
    return indented(text.toString());
  }

  private void write(StringBuilder text, Map<Node, Node> changes) {
    Node instead = changes.get(this);
    if (instead != null) {
      instead.write(text, changes);
      return;
    }
    for (Object part : parts) {
      if (part instanceof Node node) {
        node.write(text, changes);
      } else {
        text.append(part);
      }
    }
  }

  private static String indented(String text) {
    StringBuilder result = new StringBuilder();
    int depth = 0;
    for (String line : text.lines().toList()) {
      if (line.isBlank()) {
        continue;
      }
      int closing = line.startsWith("}") ? 1 : 0;
      result.append("  ".repeat(Math.max(0, depth - closing))).append(line).append('\n');
      for (int i = 0; i < line.length(); i++) {
        depth += line.charAt(i) == '{' ? 1 : line.charAt(i) == '}' ? -1 : 0;
      }
    }
    return result.toString();
  }
}
