package samples;

/** Strings, text blocks, comments and characters beyond ASCII. */
class Texts {
  // A line comment with "quotes", 'quotes', /* no comment */ and a backslash \
  /* A block comment // with everything "in it" ' and * and / */
  /**/
  /***/
  /** Documentation {@code x > y} */
  String empty = """
      """;

  String one = """
      one line\
      """;

  String indented = """
        two
          four
        two
      """;

  String stripped = """
      trailing spaces   
      kept \040\040\040
      kept too  \s
      tab	inside and at the end	
      """;

  String quotes = """
      "quoted", ""twice"", \"""thrice\""", and at the end: "\"""";

  String escapes = """
      \t tab \\ backslash \101 octal \0 zero \
      joined \
      lines
      new\nline \u2603 snow \\u2603 not snow
      """;

  String html = """
      <html>
          <body class="x">
              <p>Hello, %s</p>

          </body>
      </html>
      """.formatted("world");

  String call = String.join(",", """
      a""", """
      b
      """, "c");

	String tabbed = """
		tab
			two tabs
		""";

  String code = """
      String s = \"""
          nested
          \""";
      int x = '"';
      """;

  int größe = 3, π = 4, переменная = 5, 変数 = 6, $dollar$ = 7, _under_score_ = 8, ñandú = 9, \u0061bc = 10;
  String emoji = "👍🏽 family: 👨‍👩‍👧", surrogates = "\ud83d\udc4d", wide = "日本語テキスト", combining = "e\u0301 é";
  char euro = '€', slash = '\u005c\u005c', snow = '\uuuuu2603';

  int sum() {
    return größe + π + переменная + 変数 + $dollar$ + _under_score_ + ñandú + abc;
  }

  \u0070\u0075\u0062\u006c\u0069\u0063 int escaped\u0028\u0029 \u007b
    return 1 \u002b 2\u003b // a comment that ends here: \u000a
  \u007d

  String concatenated =
      "a" + 'b' + 1 + 2L + 3.0f + 4.0 + true + null
          + ("nested" + ("deeper" + 'x'))
          + """
          block
          """
          + "end";
}
