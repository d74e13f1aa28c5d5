package dev.jkc.lang.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import org.junit.jupiter.api.Test;

class LiteralTest {
  private static String string(String source) {
    return ((Expression.StringLiteral) Shape.expression(source)).value();
  }

  @Test
  void translates_escapes() {
    assertThat(string("\"\\b\\s\\t\\n\\f\\r\\\"\\'\\\\\"")).isEqualTo("\b \t\n\f\r\"'\\");
    assertThat(string("\"\\0\\7\\12\\377\\400\\1234\"")).isEqualTo("\0\7\n\u00ff 0S4");
    assertThat(string("\"\\u0041\\uuu0042\\\\u0043\"")).isEqualTo("AB\\u0043");
    assertThat(((Expression.CharLiteral) Shape.expression("'\\''")).value()).isEqualTo('\'');
    assertThat(((Expression.CharLiteral) Shape.expression("'\\u005c\\u005c'")).value())
        .isEqualTo('\\');
  }

  @Test
  void strips_incidental_white_space() {
    assertThat(string("\"\"\"\n    a\n      b\n    \"\"\"")).isEqualTo("a\n  b\n");
    assertThat(string("\"\"\"\n    a\n      b\n  \"\"\"")).isEqualTo("  a\n    b\n");
    assertThat(string("\"\"\"\n    a\n\n    b\"\"\"")).isEqualTo("a\n\nb");
    assertThat(string("\"\"\"\n    a   \n    b\\040\n    \"\"\"")).isEqualTo("a\nb \n");
    assertThat(string("\"\"\"  \t\n\ta\n\t\tb\n\t\"\"\"")).isEqualTo("a\n\tb\n");
    assertThat(string("\"\"\"\n    \"\"\"")).isEmpty();
  }

  @Test
  void reads_escapes_of_text_blocks_after_stripping() {
    assertThat(string("\"\"\"\n    a \\\n    b\\n  c\n    \"\"\"")).isEqualTo("a b\n  c\n");
    assertThat(string("\"\"\"\n    \\\"\"\" \"\" \"\\\"\"\"\"")).isEqualTo("\"\"\" \"\" \"\"");
  }

  @Test
  void takes_all_line_terminators_for_one() {
    assertThat(string("\"\"\"\r\n  a\r\n  b\r  c\n  \"\"\"")).isEqualTo("a\nb\nc\n");
  }

  @Test
  void keeps_numbers_as_written() {
    for (String text : new String[] {"0", "0xFFuL", "1_000", "0b1010", "0777L", "2147483648"}) {
      assertThat(((Expression.IntegerLiteral) Shape.expression(text)).text()).isEqualTo(text);
    }
    for (String text : new String[] {"1.", ".5f", "1e10", "0x1.8p-3", "1_0.0_1d"}) {
      assertThat(((Expression.FloatingLiteral) Shape.expression(text)).text()).isEqualTo(text);
    }
  }

  @Test
  void keeps_offsets_behind_unicode_escapes() {
    String text = "class A { int \\u0061b = \\u0028 1 \\u0029; int c; }";
    SourceFile file = new SourceFile("A.java", SourceFile.Kind.JAVA, text);
    Diagnostics diagnostics = new Diagnostics();
    Declaration.Type type = (Declaration.Type) Parser.parse(file, diagnostics).members().get(0);
    assertThat(diagnostics.hasErrors()).isFalse();
    Declaration.Field first = (Declaration.Field) type.members().get(0);
    assertThat(first.variables().get(0).name().text()).isEqualTo("ab");
    assertThat(first.variables().get(0).range().text()).isEqualTo("\\u0061b = \\u0028 1 \\u0029");
    assertThat(type.members().get(1).range().text()).isEqualTo("int c;");
    assertThat(type.range().text()).isEqualTo(text);
  }

  @Test
  void reads_words_of_the_other_dialect_as_names_in_java() {
    String text = "class A { int struct, unsafe, fn; uint asm(ulong sizeof) { return fn; } }";
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(new SourceFile("A.java", SourceFile.Kind.JAVA, text), diagnostics);
    assertThat(TestSources.render(diagnostics)).isEmpty();
    Parser.parse(new SourceFile("A.jk", SourceFile.Kind.JK, text), diagnostics);
    assertThat(diagnostics.hasErrors()).isTrue();
  }
}
