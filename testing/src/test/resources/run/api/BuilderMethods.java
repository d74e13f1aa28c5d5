import java.util.StringJoiner;
import java.util.StringTokenizer;

/** StringBuilder, StringBuffer, StringJoiner, StringTokenizer and CharSequence. */
public class BuilderMethods {
  static StringBuilder of(String text) {
    return new StringBuilder(text);
  }

  public static void main(String[] args) {
    String none = args.length > 5 ? "" : null;
    check("append kinds", of("").append(1).append('c').append(2L).append(3f).append(4.0).append(true));
    check("append null", of("").append((Object) null).append(none).append((CharSequence) null));
    check("append chars", of("").append(new char[] {'a', 'b'}).append(new char[] {'x', 'y', 'z'}, 1, 2));
    check("append part", of("").append("abcdef", 2, 4));
    check("append part fails", () -> of("").append("abc", 2, 5));
    check("append itself", append());
    check("append code point", of("").appendCodePoint(0x1f600).length());
    check("append bad code point", () -> of("").appendCodePoint(0x110000));
    check("capacity", of("").capacity() + " " + new StringBuilder(5).capacity() + " " + of("abc").capacity());
    check("negative capacity", () -> new StringBuilder(-1));
    check("insert", of("ac").insert(1, "b").insert(0, 0).insert(4, true));
    check("insert kinds", of("xy").insert(1, 2.5).insert(1, 'c').insert(1, 7L).insert(1, new char[] {'p', 'q'}));
    check("insert null", of("xy").insert(1, none));
    check("insert fails", () -> of("xy").insert(3, "z"));
    check("insert negative", () -> of("xy").insert(-1, 'z'));
    check("delete", of("abcdef").delete(1, 3).delete(2, 99));
    check("delete nothing", of("abc").delete(3, 5));
    check("delete fails", () -> of("abc").delete(2, 1));
    check("delete beyond", () -> of("abc").delete(4, 5));
    check("deleteCharAt", of("abc").deleteCharAt(1));
    check("deleteCharAt fails", () -> of("abc").deleteCharAt(3));
    check("replace", of("abcdef").replace(1, 3, "XYZ").replace(5, 99, ""));
    check("replace fails", () -> of("abc").replace(4, 5, "x"));
    check("reverse", of("abc").reverse());
    check("reverse surrogates", of("a\ud83d\ude00b").reverse().codePointAt(1));
    check("charAt", of("abc").charAt(2));
    check("charAt fails", () -> of("abc").charAt(3));
    check("setCharAt", set());
    check("setCharAt fails", () -> {
      of("abc").setCharAt(-1, 'x');
      return null;
    });
    check("setLength", length(2) + length(6).replace('\0', '0'));
    check("setLength negative", () -> length(-1));
    check("indexOf", of("abcabc").indexOf("c") + " " + of("abcabc").indexOf("c", 3) + " " + of("abc").indexOf("x"));
    check("lastIndexOf", of("abcabc").lastIndexOf("b") + " " + of("abcabc").lastIndexOf("b", 3));
    check("substring", of("abcdef").substring(2) + of("abcdef").substring(2, 4));
    check("substring fails", () -> of("abc").substring(2, 4));
    check("subSequence", of("abcdef").subSequence(0, 2));
    check("compareTo", of("abc").compareTo(of("abd")) + " " + of("b").compareTo(of("abc")));
    check("equals is identity", of("a").equals(of("a")));
    check("isEmpty", of("").isEmpty() + " " + of("a").isEmpty());
    check("wide in narrow", of("abc").append('\u4f60').insert(0, "\u00e9").deleteCharAt(4).length());
    check("many", many());
    check("repeat", of("a").repeat("bc", 2).repeat('d', 3));
    check("codePointAt", of("x\ud83d\ude00").codePointAt(1) + " " + of("x\ud83d\ude00").codePointCount(0, 3));
    check("getChars", gotten());
    check("chained conditional", of("a").append(none == null ? 1 : 'b').append(none != null ? "x" : none));
    check("buffer", new StringBuffer("abc").append(1).reverse().insert(0, '-').deleteCharAt(1));
    check("buffer compare", new StringBuffer("a").compareTo(new StringBuffer("c")));
    check("builder of sequence", new StringBuilder((CharSequence) new StringBuffer("buf")));
    check("builder of null", () -> new StringBuilder(none));
    // StringJoiner
    check("joiner", new StringJoiner(", ").add("a").add("b"));
    check("joiner empty", new StringJoiner(", ", "[", "]"));
    check("joiner with affixes", new StringJoiner(", ", "[", "]").add("a").add(null));
    check("joiner empty value", new StringJoiner(",", "<", ">").setEmptyValue("none"));
    check("joiner empty value unused", new StringJoiner(",", "<", ">").setEmptyValue("none").add(""));
    check("joiner length", new StringJoiner("--", "<", ">").add("ab").add("c").length());
    check("joiner merge", new StringJoiner(",", "<", ">").add("a").merge(new StringJoiner(";", "(", ")").add("b").add("c")));
    check("joiner merge empty", new StringJoiner(",").add("a").merge(new StringJoiner(";")));
    check("joiner null", () -> new StringJoiner(none));
    // StringTokenizer
    check("tokens", tokens(new StringTokenizer(" a b\tc ")));
    check("tokens of delimiters", tokens(new StringTokenizer("a,b;;c", ",;")));
    check("tokens with delimiters", tokens(new StringTokenizer("a,b;;c", ",;", true)));
    check("token count", new StringTokenizer("a b c").countTokens());
    check("token missing", () -> new StringTokenizer(" ").nextToken());
    check("other delimiters", other());
    // CharSequence
    check("compare", CharSequence.compare("abc", of("abd")));
    check("own sequence", new Letters(5).toString() + of("").append(new Letters(3)));
    check("own sequence part", of("").append(new Letters(9), 2, 5));
    check("own sequence joins", String.join("+", new Letters(2), of("b")));
    check("own sequence equals", "ab".contentEquals(new Letters(2)));
    check("own sequence contained", "xabcx".contains(new Letters(3)));
    check("own sequence empty", new Letters(0).isEmpty());
  }

  record Letters(int length) implements CharSequence {
    @Override
    public char charAt(int index) {
      return (char) ('a' + index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return toString().substring(start, end);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        text.append(charAt(i));
      }
      return text.toString();
    }
  }

  private static String append() {
    StringBuilder builder = of("ab");
    return builder.append(builder).append(builder.length()).toString();
  }

  private static StringBuilder set() {
    StringBuilder builder = of("abc");
    builder.setCharAt(1, '\u4f60');
    builder.setCharAt(1, 'x');
    return builder;
  }

  private static String length(int n) {
    StringBuilder builder = of("abc");
    builder.setLength(n);
    return builder.toString();
  }

  private static int many() {
    StringBuilder builder = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      builder.append(i).append(i % 7 == 0 ? "\u20ac" : "");
    }
    return builder.toString().hashCode();
  }

  private static String gotten() {
    char[] chars = new char[4];
    of("abcdef").getChars(2, 5, chars, 1);
    return new String(chars, 1, 3);
  }

  private static String tokens(StringTokenizer tokenizer) {
    StringBuilder text = new StringBuilder();
    while (tokenizer.hasMoreTokens()) {
      text.append('<').append(tokenizer.nextToken()).append('>');
    }
    return text.toString();
  }

  private static String other() {
    StringTokenizer tokenizer = new StringTokenizer("a b;c d");
    return tokenizer.nextToken() + tokenizer.nextToken(";") + tokenizer.nextToken();
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
