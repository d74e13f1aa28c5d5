/** JLS 3: what texts are split into, and what literals say. */
public class Lexical3 {
  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  // 3.3: \u0022 escapes are read first, also in c\u006fmments and words
  static int \u0061bc = 3;

  static char quote = '\u005c'';

  static String escaped = "\u0041\uuu0042\\u0043";

  // 3.8, 3.9: letters of all languages, and words that are keywords in their places only
  static int größe = 1, $ = 2, _a = 3, 漢字 = 4, αβγ = 5;

  static int var(int var) {
    return var + 1;
  }

  static int contextual() {
    int record = 1, sealed = 2, permits = 4, yield = 8, module = 16, open = 32, with = 64, to = 128, when = 256;
    return record | sealed | permits | yield | module | open | with | to | when;
  }

  static int record(int sealed) {
    record:
    while (true) {
      break record;
    }
    return sealed;
  }

  // 3.6: tabs, form feeds and line ends are white space
  static
  	int
    spaced  (	int	a
  )
  {return
  a ;}

  static String codes(String text) {
    StringBuilder codes = new StringBuilder();
    for (char unit : text.toCharArray()) {
      codes.append((int) unit).append(' ');
    }
    return codes.toString();
  }

  public static void main(String[] args) {
    check("escaped name", abc + Lexical3.\u0061bc);
    check("escaped quote", quote + escaped);
    check("unicode names", größe + $ + _a + 漢字 + αβγ);
    check("contextual words", contextual() + " " + var(1) + " " + record(2));
    check("white space", spaced(1));

    // 3.7: comments do not nest, and // means nothing in one /* of these
    int commented = 1 /* + 2 // + 3 /* + 4 */ + 5 // */ + 6
        /**/ + /***/ 7 /*/ + 8 /*/;
    check("comments", commented);
    String noComment = "/* text */ // too";
    check("no comment", noComment + '/' + "*");

    // 3.2: the longest token is taken, but for > of type arguments
    int a = 1, b = 2;
    check("longest token", a+++b + " " + a + " " + (a - -b) + (b-- - --a));
    check("signs", +-+-a + - -a + ~-a);
    java.util.List<java.util.List<java.util.List<String>>> nested = java.util.List.of();
    check("closing brackets", nested.size() + (-8 >>> 28) + (a<b ? 1 : 0));
    boolean generic = a < b == b >= a;
    check("compared", generic);

    // 3.10.1
    check("decimal", 2147483647 + " " + -2147483648 + " " + 9223372036854775807L + -9223372036854775808l);
    check("hexadecimal", 0x7fff_ffff + " " + 0XFFFFFFFF + " " + 0xCAFEL + " " + 0x8000000000000000L);
    check("octal", 00 + " " + 0777 + " " + 037777777777 + " " + 0_17 + " " + 01777777777777777777777L);
    check("binary", 0b101 + " " + 0B1111_0000 + " " + 0b11111111111111111111111111111111 + " " + 0b1L);
    check("underscores", 1_000_000 + 1__0 + 0x1_F);

    // 3.10.2
    check("double", 1e1 + " " + 2. + " " + .3 + " " + 0d + " " + 3.14 + " " + 6.022137e+23 + " " + 1e-9D);
    check("float", 1e1f + " " + 2.f + " " + .3F + " " + 0f + " " + 3.14f + " " + 6.022137e+23f);
    check("hexadecimal point", 0x1.8p1 + " " + 0x.8p0f + " " + 0x1p-1074 + " " + 0X1.fffffeP+127f + " " + 0xap2d);
    check("rounded", 0.1f + 0.1 + " " + 1.00000001f + " " + 9007199254740993.0 + " " + 4.9e-324 + 1_0.0_1e1_0);
    check("no octal point", 09.5 + 010.5 + 0e0 + 08d);

    // 3.10.3, 3.10.8
    check("truth and null", true + " " + false + " " + null);

    // 3.10.4, 3.10.7
    check("characters", "" + 'a' + '"' + '\'' + '\\' + '\t' + 'é' + '漢' + '\u00e9');
    check("escapes", codes("\b\t\n\f\r\s\"\'\\"));
    check("octal escapes", (int) '\0' + " " + (int) '\7' + " " + (int) '\77' + " " + (int) '\377' + " " + "\400\1234".length());

    // 3.10.5
    check("strings", "" + "\"" + "'" + "😀".length() + "a\tb".length());
    check("one object", "jk" + 1 == "jk1");

    // 3.10.6
    check("text block", """
        one
          two\tthree
        four \
        five
        "quotes" and ""\" three
        spaces\040\s
        trailing   
        """);
    check("margin", """
      a
        b
    """);
    check("one line", """
        x""" + """
        y
        """.length());
    check("empty block", """
        """.isEmpty());
    check("blank lines", """
        a

           \s
        b""".replace(' ', '.').replace('\n', '|'));
    check("block is constant", """
        jk1""" == "jk1");
  }
}
