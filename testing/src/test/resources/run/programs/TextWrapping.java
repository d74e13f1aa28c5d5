import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Text in lines: greedy and optimal breaks, justified, centred, in columns, tables and boxes. */
public class TextWrapping {
  static final String TEXT =
      """
      The quick brown fox jumps over the lazy dog, and extraordinarily   long words
      are   broken where they must.

      A second paragraph: short.
      """;

  static List<List<String>> paragraphs(String text) {
    List<List<String>> all = new ArrayList<>();
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int newlines = 0;
    for (char c : (text + "\n\n").toCharArray()) {
      if (!Character.isWhitespace(c)) {
        word.append(c);
        newlines = 0;
        continue;
      }
      if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      newlines += c == '\n' ? 1 : 0;
      if (newlines > 1 && !words.isEmpty()) {
        all.add(words);
        words = new ArrayList<>();
      }
    }
    return all;
  }

  static List<String> pieces(List<String> words, int width) {
    List<String> pieces = new ArrayList<>();
    for (String word : words) {
      String rest = word;
      while (rest.length() > width) {
        pieces.add(rest.substring(0, width - 1) + "-");
        rest = rest.substring(width - 1);
      }
      pieces.add(rest);
    }
    return pieces;
  }

  static List<List<String>> greedy(List<String> words, int width) {
    List<List<String>> lines = new ArrayList<>();
    int room = -1;
    for (String word : pieces(words, width)) {
      if (word.length() + 1 > room) {
        lines.add(new ArrayList<>());
        room = width + 1;
      }
      lines.get(lines.size() - 1).add(word);
      room -= word.length() + 1;
    }
    return lines;
  }

  /** The least sum of the squares of what is left over. */
  static List<List<String>> optimal(List<String> words, int width) {
    List<String> all = pieces(words, width);
    int n = all.size();
    int[] cost = new int[n + 1];
    int[] next = new int[n + 1];
    for (int i = n - 1; i >= 0; i--) {
      cost[i] = Integer.MAX_VALUE;
      int length = -1;
      for (int j = i; j < n && (length += all.get(j).length() + 1) <= width; j++) {
        int left = j == n - 1 ? 0 : width - length;
        int total = left * left + cost[j + 1];
        if (total < cost[i]) {
          cost[i] = total;
          next[i] = j + 1;
        }
      }
    }
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < n; i = next[i]) {
      lines.add(all.subList(i, next[i]));
    }
    return lines;
  }

  enum Align {
    LEFT((s, n) -> s + " ".repeat(n)),
    RIGHT((s, n) -> " ".repeat(n) + s),
    CENTRE((s, n) -> " ".repeat(n / 2) + s + " ".repeat(n - n / 2));

    private final BiFunction<String, Integer, String> pad;

    Align(BiFunction<String, Integer, String> pad) {
      this.pad = pad;
    }

    String to(int width, String text) {
      return text.length() >= width ? text : pad.apply(text, width - text.length());
    }
  }

  static String join(List<String> words, String between) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(text.isEmpty() ? "" : between).append(word);
    }
    return text.toString();
  }

  static String justified(List<String> words, int width) {
    if (words.size() == 1) {
      return Align.LEFT.to(width, words.get(0));
    }
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    int gaps = words.size() - 1;
    int spaces = width - letters;
    StringBuilder line = new StringBuilder(words.get(0));
    for (int i = 1; i <= gaps; i++) {
      line.append(" ".repeat(spaces / gaps + (i <= spaces % gaps ? 1 : 0))).append(words.get(i));
    }
    return line.toString();
  }

  static List<String> set(
      String text,
      int width,
      BiFunction<List<String>, Integer, List<List<String>>> breaker,
      BiFunction<List<String>, Integer, String> line) {
    List<String> out = new ArrayList<>();
    for (List<String> paragraph : paragraphs(text)) {
      if (!out.isEmpty()) {
        out.add(" ".repeat(width));
      }
      List<List<String>> lines = breaker.apply(paragraph, width);
      for (int i = 0; i < lines.size(); i++) {
        boolean last = i == lines.size() - 1;
        out.add(
            last ? Align.LEFT.to(width, join(lines.get(i), " ")) : line.apply(lines.get(i), width));
      }
    }
    return out;
  }

  static List<String> boxed(List<String> lines) {
    int width = 0;
    for (String line : lines) {
      width = Math.max(width, line.length());
    }
    List<String> out = new ArrayList<>();
    out.add("+" + "-".repeat(width + 2) + "+");
    for (String line : lines) {
      out.add("| " + Align.LEFT.to(width, line) + " |");
    }
    out.add(out.get(0));
    return out;
  }

  static List<String> beside(List<String> left, List<String> right) {
    int width = left.isEmpty() ? 0 : left.get(0).length();
    List<String> out = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String a = i < left.size() ? left.get(i) : "";
      String b = i < right.size() ? right.get(i) : "";
      out.add(Align.LEFT.to(width, a) + " " + b);
    }
    return out;
  }

  static List<String> table(Align[] aligns, String[]... rows) {
    int[] widths = new int[aligns.length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    List<String> out = new ArrayList<>();
    for (String[] row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        cells.add(aligns[i].to(widths[i], i < row.length ? row[i] : ""));
      }
      out.add(join(cells, " | "));
      if (out.size() == 1) {
        out.add(out.get(0).replace('|', '+').length() > 0 ? line(widths) : "");
      }
    }
    return out;
  }

  private static String line(int... widths) {
    List<String> parts = new ArrayList<>();
    for (int width : widths) {
      parts.add("-".repeat(width));
    }
    return join(parts, "-+-");
  }

  static String roman(int n) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      for (; n >= values[i]; n -= values[i]) {
        text.append(signs[i]);
      }
    }
    return text.toString();
  }

  static String template(String text, Map<String, Object> values) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open; (open = text.indexOf("${", at)) >= 0; ) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String name = text.substring(open + 2, close);
      Object value = values.getOrDefault(name, "?" + name);
      out.append(text, at, open)
          .append(value instanceof List<?> list ? list.size() + " things" : value);
      at = close + 1;
    }
    return out.append(text.substring(at)).toString();
  }

  static void print(List<String> lines) {
    for (String line : lines) {
      System.out.println(line.stripTrailing());
    }
  }

  public static void main(String[] args) {
    Function<Align, BiFunction<List<String>, Integer, String>> by =
        align -> (words, width) -> align.to(width, join(words, " "));
    print(set(TEXT, 20, TextWrapping::greedy, by.apply(Align.LEFT)));
    print(boxed(set(TEXT, 24, TextWrapping::optimal, TextWrapping::justified)));
    print(
        beside(
            boxed(set(TEXT, 12, TextWrapping::greedy, by.apply(Align.RIGHT))),
            boxed(set(TEXT, 30, TextWrapping::optimal, by.apply(Align.CENTRE)))));
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"n", "roman", "square"});
    for (int n : new int[] {1, 4, 9, 1994, 2024, 3999}) {
      rows.add(new String[] {"" + n, roman(n), "" + n * n});
    }
    rows.add(new String[] {"end"});
    print(
        boxed(
            table(
                new Align[] {Align.RIGHT, Align.CENTRE, Align.RIGHT},
                rows.toArray(new String[0][]))));
    Map<String, Object> values = new HashMap<>();
    values.put("name", "World");
    values.put("n", 3);
    values.put("list", Arrays.asList(1, 2, 3));
    values.put("null", null);
    System.out.println(
        template("Hello ${name}, ${n} times ${list}, ${other}, ${null} ${open", values));
    System.out.println(
        greedy(List.of(), 5)
            + " "
            + optimal(Collections.nCopies(5, "ab"), 5)
            + " "
            + pieces(List.of("abcdefgh"), 3));
  }
}
