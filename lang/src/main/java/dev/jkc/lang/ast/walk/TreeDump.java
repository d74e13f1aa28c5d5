package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.QualifiedName;
import dev.jkc.lang.source.SourceRange;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the structure of a tree without positions, for people and for comparisons: a line for each
 * node with its own values, its children indented below it.
 */
public final class TreeDump {
  private final StringBuilder out = new StringBuilder();

  private TreeDump() {}

  /** The lines of {@code node} and all below it. */
  public static String of(Node node) {
    TreeDump dump = new TreeDump();
    dump.node("", node, 0);
    return dump.out.toString();
  }

  private void node(String label, Node node, int depth) {
    out.append("  ".repeat(depth)).append(label).append(name(node.getClass()));
    RecordComponent[] components = node.getClass().getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(components[i], node);
      String text = inline(values[i]);
      if (text != null) {
        out.append(' ').append(components[i].getName()).append('=').append(text);
      }
    }
    out.append('\n');
    for (int i = 0; i < components.length; i++) {
      children(components[i].getName(), values[i], depth + 1);
    }
  }

  /** The name of a node's class with those around it, such as {@code Expression.Binary}. */
  private static String name(Class<?> type) {
    String full = type.getName();
    return full.substring(full.lastIndexOf('.') + 1).replace('$', '.');
  }

  private static @Nullable Object value(RecordComponent component, Node node) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /** What stands on the node's own line; null for positions, children and what is absent. */
  private static @Nullable String inline(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case SourceRange range -> null;
      case Identifier name -> name.text();
      case QualifiedName name -> name.text();
      case Node node -> null;
      case List<?> list -> null;
      case String text -> quote(text);
      case Character c -> quote(c.toString());
      default -> value.toString();
    };
  }

  private void children(String label, @Nullable Object value, int depth) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof Identifier name) {
          out.append("  ".repeat(depth)).append(label).append(": ").append(name.text());
          out.append('\n');
        } else if (list.get(i) instanceof Node node) {
          node(label + ": ", node, depth);
        }
      }
    } else if (value instanceof Node node && inline(node) == null) {
      node(label + ": ", node, depth);
    }
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        default -> {
          if (c < ' ' || Character.isSurrogate(c)) {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
