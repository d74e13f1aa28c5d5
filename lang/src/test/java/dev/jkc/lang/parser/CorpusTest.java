package dev.jkc.lang.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.walk.Children;
import dev.jkc.lang.ast.walk.Printer;
import dev.jkc.lang.ast.walk.TreeDump;
import dev.jkc.lang.ast.walk.Walker;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {
  private static final String CORPUS = "dev.jkc.lang.parser.TestSources#corpus";

  @ParameterizedTest
  @MethodSource(CORPUS)
  void prints_a_tree_as_source_of_the_same_tree(Path path) {
    SourceFile file = TestSources.read(path);
    CompilationUnit unit = parse(file);
    String printed = Printer.print(unit);
    CompilationUnit again = parse(new SourceFile(file.name(), file.kind(), printed));
    assertThat(TreeDump.of(again)).isEqualTo(TreeDump.of(unit));
    assertThat(Printer.print(again)).isEqualTo(printed);
  }

  @ParameterizedTest
  @MethodSource(CORPUS)
  void gives_every_node_a_range_inside_its_parent(Path path) {
    CompilationUnit unit = parse(TestSources.read(path));
    List<String> outside = new ArrayList<>();
    new Walker() {
      @Override
      protected boolean enter(Node node) {
        Children.forEach(
            node,
            child -> {
              if (!contains(node.range(), child.range())) {
                outside.add(child.getClass() + " " + child.range() + " in " + node.getClass());
              }
            });
        return true;
      }
    }.walk(unit);
    assertThat(outside).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(CORPUS)
  void makes_the_same_tree_of_tokens_that_were_kept(Path path) {
    SourceFile file = TestSources.read(path);
    Tokens tokens = Parser.scan(file, new int[0]);
    assertThat(Parser.parse(file, tokens)).isEqualTo(parse(file));
  }

  @Test
  void parses_blocks_that_are_left_out_as_empty_ones() {
    String text = "class A { int a() { return 1; } int b() { return 2; } }";
    SourceFile file = new SourceFile("A.java", SourceFile.Kind.JAVA, text);
    int start = text.indexOf("{ return 1");
    int end = text.indexOf("}", start) + 1;
    CompilationUnit unit = Parser.parse(file, Parser.scan(file, new int[] {start, end}));
    String without = text.replace("return 1;", "");
    assertThat(TreeDump.of(unit))
        .isEqualTo(TreeDump.of(parse(new SourceFile("A.java", SourceFile.Kind.JAVA, without))));
    assertThat(unit.members().getFirst().range().end()).isEqualTo(text.length());
  }

  private static boolean contains(SourceRange outer, SourceRange inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  @ParameterizedTest
  @MethodSource(CORPUS)
  void gives_names_and_words_the_range_of_their_text(Path path) {
    CompilationUnit unit = parse(TestSources.read(path));
    List<String> different = new ArrayList<>();
    new Walker() {
      @Override
      protected boolean enter(Node node) {
        String text =
            switch (node) {
              case Identifier name -> name.text();
              case Modifiers.Word word -> word.modifier().word();
              default -> node.range().text();
            };
        // Unicode escapes make the text in the file longer.
        if (!node.range().text().contains("\\u") && !node.range().text().equals(text)) {
          different.add(text + " at " + node.range() + ": " + node.range().text());
        }
        return true;
      }
    }.walk(unit);
    assertThat(different).isEmpty();
  }

  @Test
  void reads_every_source_of_the_repository_without_full_lookahead() {
    List<Path> slow = new ArrayList<>();
    List<Path> files = TestSources.repository();
    for (Path path : files) {
      ParserRun run = new ParserRun(TestSources.read(path), new Diagnostics());
      run.run();
      if (run.neededFullLookahead()) {
        slow.add(path);
      }
    }
    assertThat(files).hasSizeGreaterThan(50);
    assertThat(slow).isEmpty();
  }

  private static CompilationUnit parse(SourceFile file) {
    Diagnostics diagnostics = new Diagnostics();
    CompilationUnit unit = Parser.parse(file, diagnostics);
    assertThat(TestSources.render(diagnostics)).isEmpty();
    return unit;
  }
}
