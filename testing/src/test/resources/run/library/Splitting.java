import java.util.Arrays;

/** Splitting, matching and replacing by simple regular expressions. */
public class Splitting {
  static long seed = 99;

  static int next(int bound) {
    seed = seed * 0x5DEECE66DL + 0xBL & (1L << 48) - 1;
    return (int) ((seed >>> 17) % bound);
  }

  static String quoted(String[] parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      text.append('<').append(part.replace("\n", "\\n").replace("\r", "\\r")).append('>');
    }
    return text.toString();
  }

  static String attempt(String text, String regex) {
    StringBuilder result = new StringBuilder();
    for (int limit : new int[] {0, 2, -1, 3, 1}) {
      result.append(quoted(text.split(regex, limit))).append(' ');
    }
    result.append(text.matches(regex)).append(' ');
    result.append(text.replaceAll(regex, "[$0\\$]")).append(' ');
    result.append(text.replaceFirst(regex, "-"));
    return result.toString();
  }

  static String replaced(String text, String regex, String replacement) {
    try {
      return text.replaceAll(regex, replacement) + text.replaceFirst(regex, replacement);
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  public static void main(String[] args) {
    String[] regexes = {
      ",",
      "\\s+",
      "\\s*,\\s*",
      ",\\s*",
      "[,;]",
      "\\W+",
      "\\d+",
      "",
      " ",
      "\\.",
      "\\|",
      "a",
      "ab",
      "[a-c]+",
      "[^a-z]",
      "[^0-9.]+",
      "\\D",
      "\\S",
      "\\w",
      ".",
      "a*",
      "a+b?",
      "[ \\t]+",
      "\\n",
      "\r?\n",
      "a|b",
      "ab|a|",
      "^a",
      "a$",
      "^\\s+|\\s+$",
      "$",
      "^",
      "a{2}",
      "a{1,2}b*?",
      "a*?b",
      "a++",
      "[\\w.]+",
      "[-+*/]",
      "[\\d\\s]",
      "[^\\w]",
      "\\\\",
      "a.c",
      ".*",
      ".+",
      "[a-z&]",
      "\uD83D\uDE00",
      "[\uD83D\uDE00x]",
      "\\$",
      "::",
      "\\(",
      "[()]",
      "=>",
      "-",
      "[aeiou]",
      "[.]",
      "]",
      "}",
      "\\-",
      "\\]",
      "[\\]]",
      "[a\\-z]+",
      "\\t",
      "\\S+",
      "\\s",
      "\\s*",
      "x*",
      "[^,]*"
    };
    String[] texts = {
      "",
      "a",
      "a,b,c",
      "a, b ,c,,",
      ",,a",
      "one  two\tthree\n",
      "1.5;2,7",
      "aab ab a",
      "foo::bar",
      "  lead and trail  ",
      "a|b|c",
      "x=1, y=2",
      "hello world",
      "a\nb\r\nc",
      "\uD83D\uDE00a\uD83D\uDE00",
      "a\\b",
      "abc",
      "aaaa",
      "($1)",
      "a-b+c*d/e",
      "[x]{y}",
      "\u00e9\u00e8 a",
      "end\n",
      "end\r\n",
      ",",
      "  "
    };
    for (String regex : regexes) {
      for (String text : texts) {
        System.out.println(regex + " " + attempt(text, regex));
      }
    }
    long hash = 0;
    for (int i = 0; i < 20000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = next(14); j > 0; j--) {
        text.append("aab,; .\n\tx1\u00e9".charAt(next(12)));
      }
      String regex = regexes[next(regexes.length)];
      hash = hash * 31 + attempt(text.toString(), regex).hashCode();
      if (i % 500 == 0) {
        System.out.println(hash);
      }
    }
    String[] replacements = {"", "x", "$0$0", "\\$", "\\\\", "$1", "$", "\\", "$x", "a\\bc", "$01"};
    for (String replacement : replacements) {
      System.out.println(replacement + " " + replaced("abcabc", "b", replacement));
      System.out.println(replacement + " " + replaced("xyz", "b", replacement));
    }
    System.out.println(Arrays.toString("boo:and:foo".split("o")));
    System.out.println(Arrays.toString("boo:and:foo".split("o", 5)));
    System.out.println(
        "a1b22".replaceAll("\\d+", "#") + " 2024-01-02".matches(" \\d{4}-\\d{2}-\\d{2}"));
  }
}
