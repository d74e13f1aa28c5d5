package samples.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Reads JSON (RFC 8259) into sealed values.
 *
 * <pre>{@code
 * Value v = JsonParser.parse("[1, 2, {\"a\": null}]");
 * }</pre>
 */
public final class JsonParser {
  /** Any JSON value. */
  public sealed interface Value {
    record Text(String value) implements Value {
      @Override
      public String toString() {
        return quote(value);
      }
    }

    record Number(double value) implements Value {
      @Override
      public String toString() {
        long whole = (long) value;
        return whole == value && Math.abs(value) < 1e15 ? Long.toString(whole) : Double.toString(value);
      }
    }

    record Array(List<Value> elements) implements Value {
      public Array {
        elements = List.copyOf(elements);
      }
    }

    record Object(Map<String, Value> members) implements Value {
      Value get(String key) {
        return Objects.requireNonNullElse(members.get(key), Constant.NULL);
      }
    }

    enum Constant implements Value {
      TRUE, FALSE, NULL;

      @Override
      public String toString() {
        return name().toLowerCase();
      }
    }
  }

  public static class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public final int offset;

    SyntaxException(String message, int offset) {
      super(message + " at " + offset);
      this.offset = offset;
    }
  }

  private static final int DEPTH_LIMIT = 0x200;
  private static final String HEX = "0123456789abcdef";

  private final String text;
  private int at, depth;

  private JsonParser(String text) {
    this.text = text;
  }

  public static Value parse(String text) {
    var parser = new JsonParser(text);
    Value value = parser.value();
    parser.space();
    if (parser.at != text.length()) throw parser.error("text behind the value");
    return value;
  }

  private SyntaxException error(String message) {
    return new SyntaxException(message, at);
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void space() {
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case ' ', '\t', '\r', '\n':
          at++;
          continue;
        default:
          return;
      }
    }
  }

  private Value value() {
    if (++depth > DEPTH_LIMIT) throw error("nested too deep");
    try {
      space();
      return switch (peek()) {
        case '{' -> object();
        case '[' -> array();
        case '"' -> new Value.Text(string());
        case 't' -> word("true", Value.Constant.TRUE);
        case 'f' -> word("false", Value.Constant.FALSE);
        case 'n' -> word("null", Value.Constant.NULL);
        case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
        case '\0' -> throw error("the text ends too early");
        default -> throw error("unexpected '" + peek() + '\'');
      };
    } finally {
      depth--;
    }
  }

  private <V extends Value> V word(String word, V value) {
    if (!text.startsWith(word, at)) throw error("expected " + word);
    at += word.length();
    return value;
  }

  private Value object() {
    Map<String, Value> members = new LinkedHashMap<>();
    list('}', () -> {
      space();
      String key = string();
      space();
      expect(':');
      if (members.put(key, value()) != null) throw error("repeated key " + quote(key));
      return null;
    });
    return new Value.Object(members);
  }

  private Value array() {
    List<Value> elements = new ArrayList<>();
    list(']', () -> elements.add(value()));
    return new Value.Array(elements);
  }

  private void list(char end, Supplier<?> element) {
    at++;
    space();
    if (peek() == end) {
      at++;
      return;
    }
    do {
      element.get();
      space();
    } while (accept(','));
    expect(end);
  }

  private boolean accept(char c) {
    if (peek() != c) return false;
    at++;
    return true;
  }

  private void expect(char c) {
    if (!accept(c)) throw error("expected '" + c + "'");
  }

  private String string() {
    expect('"');
    StringBuilder result = null;
    int start = at;
    for (char c; (c = peek()) != '"'; at++) {
      if (c < ' ') throw error(at >= text.length() ? "the string is not closed" : "control character");
      if (c != '\\') {
        if (result != null) result.append(c);
        continue;
      }
      if (result == null) result = new StringBuilder(text.substring(start, at));
      at++;
      result.append(
          switch (peek()) {
            case '"', '\\', '/' -> peek();
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
              int code = 0;
              for (int i = 1; i <= 4; i++) {
                int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
                if (digit < 0) throw error("bad escape");
                code = code << 4 | digit;
              }
              at += 4;
              yield (char) code;
            }
            default -> throw error("bad escape");
          });
    }
    int end = at++;
    return result == null ? text.substring(start, end) : result.toString();
  }

  private Value number() {
    int start = at;
    accept('-');
    if (!accept('0')) digits();
    if (accept('.')) digits();
    if (peek() == 'e' || peek() == 'E') {
      at++;
      if (peek() == '+' || peek() == '-') at++;
      digits();
    }
    return new Value.Number(Double.parseDouble(text.substring(start, at)));
  }

  private void digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') at++;
    if (at == start) throw error("expected a digit");
  }

  static String quote(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    text.chars().forEach(c -> {
      if (c == '"' || c == '\\') out.append('\\').append((char) c);
      else if (c < 0x20) out.append("\\u00").append(HEX.charAt(c >>> 4)).append(HEX.charAt(c & 0xF));
      else out.append((char) c);
    });
    return out.append('"').toString();
  }

  static <T> void visit(Value value, T state, BiConsumer<? super T, ? super Value> visitor) {
    visitor.accept(state, value);
    if (value instanceof Value.Array(List<Value> elements)) {
      for (Value element : elements) visit(element, state, visitor);
    } else if (value instanceof Value.Object object && !object.members().isEmpty()) {
      object.members().values().forEach(member -> visit(member, state, visitor));
    }
  }
}
