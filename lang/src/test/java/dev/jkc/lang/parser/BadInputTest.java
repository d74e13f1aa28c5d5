package dev.jkc.lang.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.walk.Printer;
import dev.jkc.lang.ast.walk.TreeDump;
import dev.jkc.lang.ast.walk.Walker;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
  private static final int MANY = 100_000;

  private final Diagnostics diagnostics = new Diagnostics();

  private CompilationUnit parse(String text) {
    return Parser.parse(new SourceFile("Bad.jk", SourceFile.Kind.JK, text), diagnostics);
  }

  private List<String> codes() {
    return diagnostics.sorted().stream().map(each -> each.code().id()).distinct().toList();
  }

  @Test
  void accepts_files_without_declarations() {
    for (String text :
        List.of("", "\n", " \t\f\r\n", "// nothing", "/* */", ";", ";;;", "\u001a")) {
      assertThat(parse(text).members()).isEmpty();
    }
    assertThat(codes()).isEmpty();
  }

  @Test
  void reports_every_kind_of_binary_noise() {
    Random random = new Random(3);
    for (int i = 0; i < 50; i++) {
      byte[] bytes = new byte[2000];
      random.nextBytes(bytes);
      parse(new String(bytes, StandardCharsets.ISO_8859_1));
      parse(new String(bytes, StandardCharsets.UTF_16));
      assertThat(diagnostics.hasErrors()).isTrue();
    }
  }

  @Test
  void reports_noise_of_tokens() {
    Random random = new Random(5);
    String[] words = {
      "(", ")", "{", "}", "[", "]", "<", ">", ";", ",", ".", "@", "class", "int", "a", "->", "::",
      "case", "switch", "default", "?", ":", "=", "*", "asm", "unsafe", "fn", "new", "\"\"\"", "'",
      "\"", "\\", "if", "else", "for", "record", "yield", "1", "/*", "enum"
    };
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 200; j++) {
        text.append(words[random.nextInt(words.length)]).append(j % 10 == 0 ? "\n" : " ");
      }
      parse(text.toString());
    }
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  /** Texts that nest in every way that the grammar nests. */
  static Stream<String> nested() {
    return Stream.of(
        expression("(".repeat(MANY) + "a" + ")".repeat(MANY)),
        expression("(".repeat(MANY)),
        expression(")".repeat(MANY)),
        expression("a[".repeat(MANY) + "0" + "]".repeat(MANY)),
        expression("f(".repeat(MANY) + ")".repeat(MANY)),
        expression("- ".repeat(MANY) + "a"),
        expression("*".repeat(MANY) + "a"),
        expression("(int) ".repeat(MANY) + "a"),
        expression("a ? ".repeat(MANY) + "b" + " : c".repeat(MANY)),
        expression("a ? b : ".repeat(MANY) + "c"),
        expression("a = ".repeat(MANY) + "b"),
        expression("a -> ".repeat(MANY) + "b"),
        expression("() -> { return ".repeat(MANY) + "b" + "; }".repeat(MANY)),
        expression("new A() { Object o = ".repeat(MANY) + "b" + "; }".repeat(MANY)),
        expression("switch (a) { default -> ".repeat(MANY) + "b" + "; }".repeat(MANY)),
        expression("unsafe(".repeat(MANY) + "b" + ")".repeat(MANY)),
        expression("(A<".repeat(MANY) + "B" + ">) c".repeat(MANY)),
        statement("{".repeat(MANY) + "}".repeat(MANY)),
        statement("if (a) ".repeat(MANY) + ";"),
        statement("if (a) b(); else ".repeat(MANY) + ";"),
        statement("while (a) ".repeat(MANY) + ";"),
        statement("a: ".repeat(MANY) + ";"),
        statement("do ".repeat(MANY) + ";" + " while (a);".repeat(MANY)),
        statement("try { ".repeat(MANY) + "} finally { }".repeat(MANY)),
        statement("a[".repeat(MANY) + "0" + "]".repeat(MANY) + " = 3;"),
        statement("a[b] ".repeat(MANY)),
        statement("A<".repeat(MANY) + "B" + ">".repeat(MANY) + " c;"),
        statement("fn<".repeat(MANY) + "int" + "()>".repeat(MANY) + " c;"),
        "class A { ".repeat(MANY) + "}".repeat(MANY),
        "@A(".repeat(MANY) + ")".repeat(MANY) + " class B { }",
        "@A({".repeat(MANY) + "})".repeat(MANY) + " class B { }",
        "class A { int[][] a = " + "{".repeat(MANY) + "}".repeat(MANY) + "; }",
        "class A<" + "B extends A<".repeat(MANY) + ">".repeat(MANY) + "> { }",
        expression("a -> b ".repeat(MANY)),
        expression("a < ".repeat(MANY) + "b"),
        expression("a::b".repeat(MANY)),
        expression("A<B>".repeat(MANY) + "::c"));
  }

  private static String expression(String text) {
    return "class A { Object o = " + text + "; }";
  }

  private static String statement(String text) {
    return "class A { void f() { " + text + " } }";
  }

  @ParameterizedTest
  @MethodSource("nested")
  void reports_what_is_nested_too_deep(String text) {
    parse(text);
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void names_the_reason_when_code_is_nested_too_deep() {
    parse(expression("(".repeat(MANY) + "a" + ")".repeat(MANY)));
    assertThat(codes()).containsExactly("JK0019");
  }

  @Test
  void accepts_what_people_nest() {
    int depth = 200;
    parse(expression("(".repeat(depth) + "a" + ")".repeat(depth)));
    parse(statement("if (a) b(); else ".repeat(depth) + ";"));
    parse(expression("a ? b : ".repeat(depth) + "c"));
    parse(statement("A<".repeat(50) + "B" + ">".repeat(50) + " c;"));
    parse(expression("\"a\" + ".repeat(2900) + "b"));
    parse(expression("a" + ".b()".repeat(2900)));
    assertThat(TestSources.render(diagnostics)).isEmpty();
  }

  @Test
  void later_passes_can_recurse_into_the_deepest_trees() throws InterruptedException {
    CompilationUnit sum = parse(expression("a" + " + a".repeat(2900)));
    CompilationUnit calls = parse(expression("a" + ".b()".repeat(2900)));
    CompilationUnit parentheses = parse(expression("(".repeat(250) + "a" + ")".repeat(250)));
    assertThat(codes()).isEmpty();
    List<String> printed = new ArrayList<>();
    Runnable passes =
        () -> {
          for (CompilationUnit unit : List.of(sum, calls, parentheses)) {
            TreeDump.of(unit);
            visit(unit);
            printed.add(Printer.print(unit));
          }
        };
    Thread thread = new Thread(null, passes, "passes", Parser.STACK_SIZE);
    thread.start();
    thread.join();
    assertThat(printed).hasSize(3);
  }

  private static void visit(CompilationUnit unit) {
    new Walker() {
      @Override
      protected boolean enter(Node node) {
        return true;
      }
    }.walk(unit);
  }

  @Test
  void reports_operators_without_end() {
    parse(expression("a" + " + a".repeat(MANY)));
    parse(expression("a" + ".b()".repeat(MANY)));
    assertThat(codes()).containsExactly("JK0019");
  }

  @Test
  void reads_a_line_of_ten_megabytes() {
    String list =
        Stream.generate(() -> "1234567").limit(1_300_000).collect(Collectors.joining(","));
    CompilationUnit unit = parse("class A { int[] a = {" + list + "}; }");
    assertThat(codes()).isEmpty();
    assertThat(unit.members()).hasSize(1);
  }

  @Test
  void renders_an_error_in_a_line_of_two_megabytes() {
    parse("class A { int[] a = {" + "1234567,".repeat(250_000) + " 1 2}; }");
    assertThat(TestSources.render(diagnostics)).hasSizeLessThan(1000).contains("expected `,`");
  }

  @Test
  void reads_long_lists() {
    parse(statement("A<" + "B, ".repeat(MANY) + "C> d;"));
    parse(statement("f(" + "a, ".repeat(MANY) + "b);"));
    parse(statement("a = b; ".repeat(MANY)));
    parse("enum A { " + "B, ".repeat(MANY) + "}");
    assertThat(codes()).isEmpty();
  }

  @Test
  void reads_long_names_strings_and_comments() {
    parse("class A { String " + "b".repeat(MANY * 10) + " = \"" + "c".repeat(MANY * 10) + "\"; }");
    parse("/*" + "*".repeat(MANY * 10) + "*/ //" + "/".repeat(MANY * 10));
    assertThat(codes()).isEmpty();
  }
}
