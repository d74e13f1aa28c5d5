import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** java.lang.String: what its methods give, and how they fail. */
public class StringMethods {
  public static void main(String[] args) {
    String text = "The quick brown fox";
    String blank = " \t\n ";
    String wide = "na\u00efve \u4f60\u597d \ud83d\ude00";
    String none = args.length > 5 ? "" : null;
    check("length", text.length() + wide.length());
    check("charAt", text.charAt(4));
    check("charAt fails", () -> text.charAt(19));
    check("charAt negative", () -> text.charAt(-1));
    check("codePointAt", wide.codePointAt(9));
    check("codePointBefore", wide.codePointBefore(wide.length()));
    check("codePointCount", wide.codePointCount(0, wide.length()));
    check("offsetByCodePoints", wide.offsetByCodePoints(9, 1));
    check("substring", text.substring(4) + "|" + text.substring(4, 9) + "|" + text.substring(19));
    check("substring fails", () -> text.substring(5, 4));
    check("substring beyond", () -> text.substring(3, 20));
    check("substring negative", () -> text.substring(-2));
    check("subSequence", text.subSequence(0, 3));
    check("indexOf char", text.indexOf('o') + " " + text.indexOf('o', 13) + " " + text.indexOf('z'));
    check("indexOf range", text.indexOf('o', 0, 12));
    check("indexOf string", text.indexOf("own") + " " + text.indexOf("") + " " + text.indexOf("", 40));
    check("indexOf negative start", text.indexOf("T", -5));
    check("indexOf supplementary", wide.indexOf(0x1f600));
    check("lastIndexOf", text.lastIndexOf('o') + " " + text.lastIndexOf("o", 15) + " " + text.lastIndexOf(""));
    check("contains", text.contains("quick") + " " + text.contains("Quick"));
    check("contains null", () -> text.contains(none));
    check("startsWith", text.startsWith("quick", 4) + " " + text.startsWith("") + " " + text.startsWith("x", 99));
    check("endsWith", text.endsWith("fox") + " " + text.endsWith("The quick brown foxes"));
    check("equals", text.equals("The quick brown " + "fox") + " " + text.equals(none));
    check("equalsIgnoreCase", "STRASSE".equalsIgnoreCase("strasse") + " " + "\u0130".equalsIgnoreCase("i"));
    check("compareTo", "apple".compareTo("apricot") + " " + "a".compareTo("abc") + " " + "Z".compareTo("a"));
    check("compareToIgnoreCase", "Apple".compareToIgnoreCase("aPRICOT"));
    check("CASE_INSENSITIVE_ORDER", sorted("b", "A", "C", "a"));
    check("contentEquals", text.contentEquals(new StringBuilder(text)));
    check("regionMatches", text.regionMatches(true, 4, "xQUICK", 1, 5));
    check("regionMatches outside", text.regionMatches(18, "xy", 0, 2));
    check("hashCode", text.hashCode() + " " + "".hashCode() + " " + wide.hashCode());
    check("concat", "a".concat("b").concat(""));
    check("concat null", () -> "a".concat(none));
    check("replace char", text.replace('o', '0'));
    check("replace string", "aaaa".replace("aa", "b") + "abc".replace("", "-"));
    check("replaceAll", "a1b22c".replaceAll("[0-9]+", "#"));
    check("replaceFirst", "a1b22c".replaceFirst("[0-9]+", "<$0>"));
    check("matches", "abc123".matches("[a-c]+\\d*"));
    check("split", Arrays.toString("a,b,,c,,".split(",")));
    check("split limit", Arrays.toString("a,b,,c,,".split(",", 3)));
    check("split keep", Arrays.toString("a,b,,c,,".split(",", -1)));
    check("split by spaces", Arrays.toString(" a  b ".split(" +")));
    check("split of empty", "".split(",").length);
    check("split by nothing", Arrays.toString("abc".split("")));
    check("join", String.join("-", "a", none, "c") + String.join("/", List.of("x", "y")));
    check("join nothing", String.join("-") + "|" + String.join("-", "one"));
    check("trim", "[" + "\u0001 x \t".trim() + "]" + blank.trim().isEmpty());
    check("strip", "[" + "\u2003x\u2003".strip() + "]" + "[" + "\u2003x ".stripLeading() + "]");
    check("stripTrailing", "[" + " x \n".stripTrailing() + "]");
    check("isBlank", blank.isBlank() + " " + "".isBlank() + " " + "\u00a0".isBlank());
    check("isEmpty", blank.isEmpty() + " " + "".isEmpty());
    check("toUpperCase", "stra\u00dfe \u01c6 i".toUpperCase(Locale.ROOT));
    check("toLowerCase", "\u0130STANBUL \u03a3".toLowerCase(Locale.ROOT).length());
    check("repeat", "ab".repeat(3) + "x".repeat(0) + "".repeat(1000));
    check("repeat negative", () -> "ab".repeat(-1));
    check("toCharArray", Arrays.toString("abc".toCharArray()));
    check("getChars", gotten());
    check("getChars fails", () -> {
      text.getChars(0, 5, new char[3], 0);
      return null;
    });
    check("valueOf", String.valueOf(true) + String.valueOf(new char[] {'x', 'y'}) + String.valueOf(1.0f));
    check("valueOf null object", String.valueOf((Object) none));
    check("valueOf null chars", () -> String.valueOf((char[]) null));
    check("copyValueOf", String.copyValueOf(new char[] {'a', 'b', 'c'}, 1, 2));
    check("new of code points", new String(new int[] {97, 0x1f600, 0x4f60}, 0, 3).length());
    check("new of bad code point", () -> new String(new int[] {-1}, 0, 1));
    check("new of part", new String(new char[] {'a', 'b', 'c'}, 1, 1));
    check("new of bad part", () -> new String(new char[3], 2, 2));
    check("intern", new String("abc").intern() == "abc");
    check("indent", "a\n  b\nc".indent(2).replace("\n", "|") + "  a\n b".indent(-1).replace("\n", "|"));
    check("stripIndent", "   a\n  b\n    c".stripIndent().replace("\n", "|"));
    check("translateEscapes", "a\\tb\\n\\101\\s|".translateEscapes().replace("\n", "N").replace("\t", "T"));
    check("translateEscapes fails", () -> "\\q".translateEscapes());
    check("formatted", "%d %s".formatted(1, "x"));
    check("transform", "12".transform(Integer::parseInt) + 1);
    check("text block", """
        first
          "second" \
        joined
        third\tt""".replace("\n", "|"));
    check("bytes", Arrays.toString(wide.substring(0, 5).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    check("bytes back", new String(wide.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8).equals(wide));
    check("latin bytes", wide.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1).length);
    check("bad utf-8", new String(new byte[] {(byte) 0xc3, 'a'}, java.nio.charset.StandardCharsets.UTF_8).length());
    check("switch", name("two") + name("FB") + name("Ea") + name(""));
    check("switch null", () -> name(none));
  }

  private static String name(String text) {
    return switch (text) {
      case "one", "two" -> "number ";
      case "Ea" -> "Ea ";
      case "FB" -> "FB ";
      default -> "other ";
    };
  }

  private static String sorted(String... texts) {
    Arrays.sort(texts, String.CASE_INSENSITIVE_ORDER);
    return String.join(" ", texts);
  }

  private static String gotten() {
    char[] chars = "......".toCharArray();
    "abcd".getChars(1, 3, chars, 2);
    return new String(chars);
  }

  interface Code {
    Object run() throws Throwable;
  }

  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  static void check(String label, Code code) {
    try {
      check(label, code.run());
    } catch (Throwable e) {
      check(label, (Object) e);
    }
  }
}
