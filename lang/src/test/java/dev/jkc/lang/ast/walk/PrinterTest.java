package dev.jkc.lang.ast.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.parser.Parser;
import dev.jkc.lang.source.SourceFile;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrinterTest {
  private static CompilationUnit parse(String text) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = new SourceFile("A.jk", SourceFile.Kind.JK, text);
    CompilationUnit unit = Parser.parse(file, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return unit;
  }

  private static Expression initializer(String literal) {
    Declaration.Type type =
        (Declaration.Type) parse("class A { Object a = " + literal + "; }").members().get(0);
    Declaration.Field field = (Declaration.Field) type.members().get(0);
    return Objects.requireNonNull(field.variables().get(0).initializer());
  }

  @Test
  void lays_out_declarations_and_statements() {
    String text =
        """
        package a.b;
        import c.D;
        import static e.F.*;
        @G(h = {1, 2}) public final class I<J extends K & L, M> extends N<J> implements O, P {
          static assert sizeof(int*) == 8 : "pointers";
          private uint volatile* q = null, r[] = {};
          unsafe <value S> S t(S* u, int... v) throws W {
            if (u == null) {
              return;
            } else if (x)
              y++;
            else {
              do {
                z = a ? b : (c) -> c + 1;
              } while (true);
            }
            for (int i = 0, j = 1; i < j; i++, --j)
              ;
            switch (d) {
              case E(var f, int g) when f > g -> throw h;
              case null, default -> {
              }
            }
            asm("nop", x = in("dx") y, options(nomem), clobber("rax", abi("c")));
          }
        }
        """;
    assertThat(Printer.print(parse(text))).isEqualTo(text);
  }

  @Test
  void keeps_signs_apart_that_would_become_one_token() {
    for (String text :
        new String[] {"- -a", "+ +a", "- --a", "& &a", "a - -b", "a & &b", "-(-a)"}) {
      assertThat(Printer.print(initializer(text))).isEqualTo(text);
    }
    assertThat(Printer.print(initializer("**a"))).isEqualTo("* *a");
  }

  @Test
  void spells_every_string_so_that_it_is_read_back() {
    Random random = new Random(11);
    String letters = "ab \t\n\r\f\b\"'\\u01\0\u2003\u00e9\u001c\ud83d\ude00{";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String value = text.toString();
      Expression block = initializer(LiteralText.textBlock(value));
      assertThat(((Expression.StringLiteral) block).value()).isEqualTo(value);
      Expression string = initializer(LiteralText.string(value));
      assertThat(((Expression.StringLiteral) string).value()).isEqualTo(value);
    }
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      Expression character = initializer(LiteralText.character(c));
      assertThat(((Expression.CharLiteral) character).value()).isEqualTo(c);
    }
  }

  @Test
  void dumps_the_structure_without_positions() {
    assertThat(TreeDump.of(initializer("a.b(\"x\\n\", 1) + (int) 'c'")))
        .isEqualTo(
            """
            Expression.Binary operator=ADD
              left: Expression.MethodCall name=b
                target: Expression.Name text="a"
                arguments: Expression.StringLiteral value="x\\n" isTextBlock=false
                arguments: Expression.IntegerLiteral text="1"
              right: Expression.Cast
                type: TypeTree.Primitive kind=INT
                operand: Expression.CharLiteral value="c"
            """);
  }
}
