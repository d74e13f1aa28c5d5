import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Strings: case, edges, bytes, code points and the like. */
public class StringMore {
  static long seed = 3;

  static int next(int bound) {
    seed = seed * 0x5DEECE66DL + 0xBL & (1L << 48) - 1;
    return (int) ((seed >>> 17) % bound);
  }

  interface Action {
    Object run() throws Exception;
  }

  static void show(String name, Action action) {
    try {
      System.out.println(name + " " + action.run());
    } catch (Exception e) {
      System.out.println(name + " " + e);
    }
  }

  static String escaped(String text) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 127) {
        result.append(c);
      } else {
        result.append("\\u").append(Integer.toHexString(c));
      }
    }
    return result.toString();
  }

  static void cases() {
    String[] texts = {
      "",
      "abc",
      "ABC",
      "Stra\u00dfe",
      "\u0130stanbul",
      "\u03a3",
      "A\u03a3",
      "A\u03a3A",
      "\u03a3A",
      "A\u03a3 B",
      "\u039f\u0394\u039f\u03a3",
      "\u039f\u0394\u039f\u03a3 \u039f\u0394\u039f\u03a3.",
      "A\u03a3.",
      "A\u03a3.B",
      "A.\u03a3",
      "A-\u03a3",
      "A\u03a3-",
      "A\u03a3'",
      "A\u03a3'B",
      "A1\u03a3",
      "1\u03a3",
      "A\u03a31",
      "A\u03a31B",
      "A\u0301\u03a3",
      "A\u03a3\u0301",
      "A\u03a3\u03a3",
      "(\u03a3)",
      "A,\u03a3",
      "\ud801\udc00\u03a3",
      "A\u03a3\ud801\udc00",
      "\ufb01\u0149\u01f0",
      "\u01c4\u01c5\u01c6",
      "\u1e9e\u2126\u212a\u212b",
      "\ud801\udc28x",
      "\u00b5\u00ff\u0131",
      "Title Case",
      "123!"
    };
    for (String text : texts) {
      System.out.println(
          escaped(text)
              + " "
              + escaped(text.toLowerCase())
              + " "
              + escaped(text.toUpperCase())
              + " "
              + escaped(text.toLowerCase(Locale.ROOT))
              + " "
              + escaped(text.toUpperCase(Locale.US)));
    }
    long hash = 0;
    for (int i = 0; i < 0x110000; i++) {
      String text = i >= 0xD800 && i < 0xE000 ? "x" : Character.toString(i) + "b";
      hash = hash * 31 + text.toLowerCase().hashCode();
      hash = hash * 31 + text.toUpperCase().hashCode();
    }
    System.out.println(hash);
  }

  static void edges() {
    String[] texts = {
      "",
      " ",
      "a",
      "  a",
      "a  ",
      " a b ",
      "\t\na\r\n",
      "\u00a0a\u00a0",
      "\u2003a\u3000",
      "a\n b\n  c",
      "  a\n  b\n",
      "a\r\nb\rc",
      "  x\n\n  y",
      "\n",
      " \n ",
      "   a\n b\n    ",
      "a\n\tb\n",
      "\u001fa\u001f"
    };
    for (String text : texts) {
      System.out.println(
          escaped(text)
              + " ["
              + escaped(text.strip())
              + "]["
              + escaped(text.stripLeading())
              + "]["
              + escaped(text.stripTrailing())
              + "]["
              + escaped(text.trim())
              + "] "
              + text.isBlank()
              + " "
              + escaped(text.indent(0))
              + " "
              + escaped(text.indent(2))
              + " "
              + escaped(text.indent(-1))
              + " "
              + escaped(text.stripIndent()));
    }
    for (String text :
        new String[] {
          "",
          "a\\tb",
          "\\n\\r\\s\\f\\b\\\"\\'\\\\",
          "\\0\\12\\377\\400\\78",
          "a\\\nb",
          "a\\\r\nb\\\rc",
          "\\x",
          "\\",
          "\\u0041"
        }) {
      show(escaped(text), () -> escaped(text.translateEscapes()));
    }
  }

  static void bytes() throws Exception {
    Charset[] charsets = {
      StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII,
      StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
    };
    String[] texts = {
      "",
      "abc",
      "\u00e9\u00ff",
      "\u20ac\uffff",
      "\ud83d\ude00!",
      "\ud83d",
      "\ude00\ud83d",
      "a\ud83db",
      "\u0000\u007f\u0080\u07ff\u0800"
    };
    for (Charset charset : charsets) {
      for (String text : texts) {
        byte[] bytes = text.getBytes(charset);
        System.out.println(
            charset
                + " "
                + escaped(text)
                + " "
                + Arrays.toString(bytes)
                + " "
                + escaped(new String(bytes, charset)));
      }
    }
    long hash = 0;
    for (int i = 0; i < 30000; i++) {
      byte[] bytes = new byte[next(9)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] =
            (byte) (next(3) == 0 ? 0x80 + next(64) : next(2) == 0 ? 0xC0 + next(64) : next(256));
      }
      for (Charset charset : charsets) {
        hash = hash * 31 + new String(bytes, charset).hashCode();
      }
      if (i % 1000 == 0) {
        System.out.println(escaped(new String(bytes)) + " " + hash);
      }
    }
    byte[] some = {65, 66, 67, 68};
    System.out.println(
        new String(some, 1, 2)
            + new String(some, 0, 3, StandardCharsets.US_ASCII)
            + new String(some, "utf-8"));
    System.out.println(Arrays.toString("xyz".getBytes("ISO-8859-1")));
    show("bytes", () -> new String(some, 3, 2));
    show("bytes", () -> new String(some, -1, 2, StandardCharsets.UTF_8));
    show("bytes", () -> new String(some, "nope"));
    show("bytes", () -> "x".getBytes("no pe"));
    show("charset", () -> Charset.forName("latin1"));
    show("charset", () -> Charset.forName("what"));
    show("charset", () -> Charset.forName("what ever"));
    show(
        "charset",
        () ->
            Charset.forName("utf8").name()
                + Charset.defaultCharset()
                + Charset.isSupported("ascii"));
  }

  static void others() {
    System.out.println(
        String.join(", ", "a", null, "c") + String.join("-", List.of("x", "y")) + String.join("|"));
    show("join", () -> String.join(null, "a"));
    System.out.println(new String(new int[] {65, 0x1F600, 0xD800, 66}, 0, 4).length());
    show("points", () -> new String(new int[] {65, 0x110000}, 0, 2));
    show("points", () -> new String(new int[] {65}, 0, 2));
    show("points", () -> new String(new int[] {65, -1}, 1, 1));
    String made = "abc".transform(s -> s + s.length());
    System.out.println(made);
    System.out.println(
        "a\ud83d\ude00b".offsetByCodePoints(0, 2) + " " + "a\ud83d\ude00b".codePointCount(0, 4));
    show("offset", () -> "abc".offsetByCodePoints(1, 3));
    show("offset", () -> "abc".offsetByCodePoints(4, 0));
    System.out.println(
        String.valueOf(new char[] {'x', 'y'})
            + String.copyValueOf(new char[] {'x', 'y', 'z'}, 1, 2));
    System.out.println(
        "abc".contentEquals(new StringBuffer("abc"))
            + " "
            + "abc".contentEquals(new StringBuilder("abd")));
    System.out.println(
        "Hello".compareToIgnoreCase("hELP") + " " + "Hello".equalsIgnoreCase("hELLO"));
    System.out.println(
        new String(new StringBuffer("buffer")) + new String(new StringBuilder("builder")));
    System.out.println(
        Integer.decode("0x1F") + Long.decode("-#ff") + Short.decode("077") + Byte.decode("-128"));
    for (String text :
        new String[] {"", "-", "0x", "0x-1", "200", "0", "-0", "08", "#", "+5", "99999999999"}) {
      show("decode " + text, () -> Integer.decode(text));
      show("decode " + text, () -> Byte.decode(text));
    }
    show("parse", () -> Integer.parseInt("xx12yy", 2, 4, 10));
    show("parse", () -> Integer.parseInt("xx12yy", 2, 5, 10));
    show("parse", () -> Integer.parseInt("xx-yy", 2, 3, 10));
    show("parse", () -> Integer.parseInt("xx", 1, 1, 10));
    show("parse", () -> Integer.parseInt("99999999999", 0, 11, 10));
    show("parse", () -> Long.parseLong("x-9223372036854775808", 1, 21, 10));
    show("parse", () -> Integer.parseInt("12", 0, 3, 10));
    show("parse", () -> Integer.parseInt("12", 0, 2, 40));
    System.out.println(
        new Integer(5)
            + new Long("7")
            + new Short((short) 2)
            + new Byte("3")
            + " "
            + new Boolean("TRUE"));
  }

  static void buffers() {
    StringBuffer buffer = new StringBuffer("hello");
    buffer
        .append(1)
        .append('c')
        .append(2L)
        .append(1.5)
        .append(2.5f)
        .append(true)
        .append((Object) null)
        .append(new char[] {'x'});
    buffer
        .append("abcdef", 1, 3)
        .append(new StringBuffer("sb"))
        .append(new StringBuilder("bu"))
        .append((String) null);
    System.out.println(buffer + " " + buffer.length() + " " + buffer.capacity());
    System.out.println(
        buffer
            .insert(0, "in")
            .insert(1, 5)
            .insert(2, 'x')
            .reverse()
            .deleteCharAt(0)
            .delete(1, 3)
            .replace(0, 2, "rep"));
    System.out.println(
        buffer.indexOf("l")
            + " "
            + buffer.lastIndexOf("l")
            + " "
            + buffer.charAt(3)
            + " "
            + buffer.substring(3, 6));
    buffer.setLength(4);
    buffer.setCharAt(1, '\u20ac');
    buffer.appendCodePoint(0x1F600);
    System.out.println(
        escaped(buffer.toString())
            + buffer.codePointAt(4)
            + buffer.codePointBefore(6)
            + buffer.isEmpty());
    System.out.println(
        new StringBuffer("a").compareTo(new StringBuffer("b")) + new StringBuffer(30).capacity());
    StringBuilder builder = new StringBuilder("ab");
    System.out.println(
        builder
            .repeat("xy", 3)
            .repeat('z', 2)
            .repeat(0x1F600, 1)
            .codePointCount(0, builder.length()));
    show("repeat", () -> new StringBuilder().repeat("x", -1));
    show("before", () -> new StringBuilder("x").codePointBefore(0));
    show("before", () -> new StringBuilder("x").codePointBefore(2));
    show("count", () -> new StringBuilder("x").codePointCount(0, 2));
    show("buffer", () -> new StringBuffer("x").charAt(1));
    show("buffer", () -> new StringBuffer("x").deleteCharAt(1));
    show("buffer", () -> new StringBuffer("x").insert(2, "y"));
    show("buffer", () -> new StringBuffer("x").substring(2));
  }

  public static void main(String[] args) throws Exception {
    cases();
    edges();
    bytes();
    others();
    buffers();
  }
}
