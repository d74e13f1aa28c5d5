/** JSON: values as records, a parser, printers, paths, and merging, all by patterns. */
public class JsonValues {
  sealed interface Json {
    enum Constant implements Json {
      NULL,
      TRUE,
      FALSE
    }

    record Num(double value) implements Json {}

    record Text(String text) implements Json {}

    record Array(Json... items) implements Json {}

    record Obj(Field... fields) implements Json {
      Json get(String name) {
        for (Field field : fields) {
          if (field instanceof Field(String n, Json value) && n.equals(name)) {
            return value;
          }
        }
        return null;
      }
    }
  }

  record Field(String name, Json value) {}

  static Json of(Object o) {
    return switch (o) {
      case null -> Json.Constant.NULL;
      case Json json -> json;
      case Boolean b when b -> Json.Constant.TRUE;
      case Boolean b -> Json.Constant.FALSE;
      case Number n -> new Json.Num(n.doubleValue());
      case CharSequence text -> new Json.Text(text.toString());
      case Character c -> new Json.Text("" + c);
      case int[] numbers -> {
        Json[] items = new Json[numbers.length];
        for (int i = 0; i < items.length; i++) {
          items[i] = of(numbers[i]);
        }
        yield new Json.Array(items);
      }
      case Object[] objects -> {
        Json[] items = new Json[objects.length];
        for (int i = 0; i < items.length; i++) {
          items[i] = of(objects[i]);
        }
        yield new Json.Array(items);
      }
      case Field field -> new Json.Obj(field);
      default -> throw new IllegalArgumentException("not JSON: " + o.getClass().getSimpleName());
    };
  }

  static Field field(String name, Object value) {
    return new Field(name, of(value));
  }

  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      quoted.append(
          switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> {
              if (c >= ' ') {
                yield "" + c;
              }
              String hex = Integer.toHexString(c);
              yield "\\u" + "0".repeat(4 - hex.length()) + hex;
            }
          });
    }
    return quoted.append('"').toString();
  }

  static String print(Json json) {
    return switch (json) {
      case Json.Constant.NULL -> "null";
      case Json.Constant c -> c == Json.Constant.TRUE ? "true" : "false";
      case Json.Num(var n) when n == (long) n -> "" + (long) n;
      case Json.Num(var n) -> "" + n;
      case Json.Text(var text) -> quote(text);
      case Json.Array(var items) -> {
        String text = "[";
        for (Json item : items) {
          text += (text.length() > 1 ? "," : "") + print(item);
        }
        yield text + "]";
      }
      case Json.Obj(var fields) -> {
        String text = "{";
        for (Field f : fields) {
          if (!(f instanceof Field(var name, var value))) {
            continue;
          }
          text += (text.length() > 1 ? "," : "") + quote(name) + ":" + print(value);
        }
        yield text + "}";
      }
    };
  }

  static Json path(Json json, Object... steps) {
    for (Object step : steps) {
      record At(Json json, Object step) {}
      json =
          switch (new At(json, step)) {
            case At(Json.Obj object, String name) when object.get(name) != null -> object.get(name);
            case At(Json.Obj object, String name) -> Json.Constant.NULL;
            case At(Json.Array(Json[] items), Integer i) when i >= 0 && i < items.length ->
                items[i];
            case At(Json.Array(Json[] items), Integer i) when i < 0 && -i <= items.length ->
                items[items.length + i];
            case At(Json.Array a, Integer i) ->
                throw new IndexOutOfBoundsException(i + " of " + a.items.length);
            case At(Json.Text(String text), Integer i) -> of(text.charAt(i));
            case At(var j, var s) -> throw new IllegalArgumentException(s + " in " + print(j));
          };
    }
    return json;
  }

  static Json merge(Json a, Json b) {
    if (a instanceof Json.Obj(Field[] left) && b instanceof Json.Obj right) {
      Field[] merged = new Field[left.length + right.fields.length];
      int n = 0;
      for (Field field : left) {
        Json other = right.get(field.name);
        merged[n++] = other == null ? field : new Field(field.name, merge(field.value, other));
      }
      for (Field field : right.fields()) {
        if (((Json.Obj) a).get(field.name()) == null) {
          merged[n++] = field;
        }
      }
      Field[] all = new Field[n];
      System.arraycopy(merged, 0, all, 0, n);
      return new Json.Obj(all);
    }
    return a instanceof Json.Array(var x) && b instanceof Json.Array(var y) && x.length < y.length
        ? b
        : a == Json.Constant.NULL ? b : a;
  }

  static class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    static Object parse(String text) {
      Parser parser = new Parser(text);
      return parser.value() instanceof Json json && parser.peek() == 0
          ? json
          : "wrong at " + parser.at;
    }

    private char peek() {
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
      return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean skip(char c) {
      if (peek() != c) {
        return false;
      }
      at++;
      return true;
    }

    private Json word(String word, Json json) {
      if (!text.startsWith(word, at)) {
        return null;
      }
      at += word.length();
      return json;
    }

    private Json value() {
      return switch ((Character) peek()) {
        case 'n' -> word("null", Json.Constant.NULL);
        case 't' -> word("true", Json.Constant.TRUE);
        case 'f' -> word("false", Json.Constant.FALSE);
        case '"' -> {
          int start = ++at;
          while (at < text.length() && text.charAt(at) != '"') {
            at++;
          }
          yield at < text.length() ? new Json.Text(text.substring(start, at++)) : null;
        }
        case '[' -> {
          at++;
          Json[] items = new Json[0];
          while (!skip(']')) {
            if (items.length > 0 && !skip(',') || !(value() instanceof Json item)) {
              yield null;
            }
            Json[] more = new Json[items.length + 1];
            System.arraycopy(items, 0, more, 0, items.length);
            more[items.length] = item;
            items = more;
          }
          yield new Json.Array(items);
        }
        case '{' -> {
          at++;
          Json object = new Json.Obj();
          for (boolean first = true; !skip('}'); first = false) {
            if (!first && !skip(',')) {
              yield null;
            }
            if (!(value() instanceof Json.Text(String name))
                || !skip(':')
                || !(value() instanceof Json v)) {
              yield null;
            }
            object = merge(object, new Json.Obj(new Field(name, v)));
          }
          yield object;
        }
        case Character c when c == '-' || Character.isDigit(c) -> {
          int sign = skip('-') ? -1 : 1;
          double n = 0;
          double unit = 0;
          for (;
              at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.');
              at++) {
            if (text.charAt(at) == '.') {
              unit = 1;
            } else {
              n = 10 * n + text.charAt(at) - '0';
              unit *= 10;
            }
          }
          yield new Json.Num(sign * (unit > 1 ? n / unit : n));
        }
        default -> null;
      };
    }
  }

  public static void main(String[] args) {
    Json value =
        new Json.Obj(
            field("name", "a \"b\"\\\n\u0001"),
            field(
                "list",
                new Object[] {
                  1, 2.5, 'c', null, true, false, new int[] {7, 8}, new StringBuilder("sb")
                }),
            field("inner", field("deep", field("deeper", -0.125f))));
    System.out.println(print(value));
    System.out.println(
        print(path(value, "list", 6, -1))
            + print(path(value, "inner", "deep", "deeper"))
            + print(path(value, "name", 2)));
    System.out.println(print(path(value, "missing")));
    Object[][] wrong = {{"list", 9}, {"list", "x"}, {1}, {"inner", 'c'}};
    for (Object[] steps : wrong) {
      try {
        System.out.println(print(path(value, steps)));
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    String[] texts = {
      "null",
      " [ 1 , -2.25, [ ] , {}, [[\"x\"]] ] ",
      "{\"a\": {\"b\": [true, false]}, \"a\": {\"c\": null}}",
      "[1 2]",
      "{\"a\" 1}",
      "\"open",
      "[1, ]",
      "tru",
      "1 1",
      ""
    };
    for (String text : texts) {
      System.out.println(
          Parser.parse(text) instanceof Json json
              ? print(json)
              : text + " is " + Parser.parse(text));
    }
    try {
      of(new Object[] {new Object()});
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
