import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a text in JSON into objects, and writes them again. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  private char peek() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw new IllegalArgumentException("expected " + c + " at " + at);
    }
    at++;
  }

  private Object value() {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw new IllegalArgumentException("no word at " + at);
    }
    at += word.length();
    return value;
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    expect('{');
    if (peek() == '}') {
      at++;
      return members;
    }
    while (true) {
      String name = string();
      expect(':');
      members.put(name, value());
      if (peek() == '}') {
        at++;
        return members;
      }
      expect(',');
    }
  }

  private List<Object> array() {
    List<Object> elements = new ArrayList<>();
    expect('[');
    if (peek() == ']') {
      at++;
      return elements;
    }
    while (true) {
      elements.add(value());
      if (peek() == ']') {
        at++;
        return elements;
      }
      expect(',');
    }
  }

  private String string() {
    expect('"');
    StringBuilder result = new StringBuilder();
    while (true) {
      char c = text.charAt(at++);
      if (c == '"') {
        return result.toString();
      }
      if (c != '\\') {
        result.append(c);
        continue;
      }
      char escaped = text.charAt(at++);
      switch (escaped) {
        case 'n' -> result.append('\n');
        case 't' -> result.append('\t');
        case 'u' -> {
          result.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
          at += 4;
        }
        default -> result.append(escaped);
      }
    }
  }

  private Object number() {
    int start = at;
    boolean isWhole = true;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      isWhole &= text.charAt(at) == '-' || Character.isDigit(text.charAt(at));
      at++;
    }
    String digits = text.substring(start, at);
    if (isWhole) {
      return Long.parseLong(digits);
    }
    return Double.parseDouble(digits);
  }

  private static void write(Object value, StringBuilder out) {
    switch (value) {
      case null -> out.append("null");
      case String string -> writeString(string, out);
      case Map<?, ?> members -> {
        char separator = '{';
        for (Map.Entry<?, ?> member : members.entrySet()) {
          out.append(separator);
          writeString((String) member.getKey(), out);
          out.append(':');
          write(member.getValue(), out);
          separator = ',';
        }
        out.append(members.isEmpty() ? "{}" : "}");
      }
      case List<?> elements -> {
        char separator = '[';
        for (Object element : elements) {
          out.append(separator);
          write(element, out);
          separator = ',';
        }
        out.append(elements.isEmpty() ? "[]" : "]");
      }
      default -> out.append(value);
    }
  }

  private static void writeString(String string, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> out.append(c);
      }
    }
    out.append('"');
  }

  private static String document() {
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < 2000; i++) {
      out.append(i == 0 ? "" : ", ")
          .append("{\"id\": ").append(i)
          .append(", \"name\": \"item ").append(i * 7919 % 1000)
          .append("\\n\", \"price\": ").append(i % 97).append('.').append(i % 10)
          .append(", \"tags\": [\"a").append(i % 3).append("\", \"b\\u00e9\", \"c\"]")
          .append(", \"stock\": {\"north\": ").append(i % 50)
          .append(", \"south\": null, \"open\": ").append(i % 2 == 0).append("}}");
    }
    return out.append("]").toString();
  }

  static long round() {
    String text = document();
    long result = 0;
    for (int i = 0; i < 4; i++) {
      StringBuilder out = new StringBuilder();
      write(new Json(text).value(), out);
      text = out.toString();
      result = result * 31 + text.hashCode();
    }
    return result;
  }

  public static void main(String[] args) {
    Timing.run(args, Json::round);
  }
}
