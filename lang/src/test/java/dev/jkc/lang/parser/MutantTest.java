package dev.jkc.lang.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.walk.Printer;
import dev.jkc.lang.ast.walk.TreeDump;
import dev.jkc.lang.ast.walk.Walker;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutantTest {
  private static final int MUTANTS_PER_FILE = 400;

  @ParameterizedTest
  @MethodSource("dev.jkc.lang.parser.TestSources#corpus")
  void parses_changed_files_to_trees_that_print_or_to_errors(Path path) {
    SourceFile file = TestSources.read(path);
    Mutants mutants = new Mutants(file.text(), 7);
    int nodes = 0;
    for (int i = 0; i < MUTANTS_PER_FILE; i++) {
      String text = mutants.next();
      if (i % 2 == 1) {
        text = new Mutants(text, i).next();
      }
      Diagnostics diagnostics = new Diagnostics();
      SourceFile mutant = new SourceFile(file.name(), file.kind(), text);
      CompilationUnit unit = Parser.parse(mutant, diagnostics);
      nodes += count(unit);
      if (!diagnostics.hasErrors()) {
        String printed = Printer.print(unit);
        SourceFile again = new SourceFile(file.name(), file.kind(), printed);
        assertThat(TreeDump.of(Parser.parse(again, diagnostics))).isEqualTo(TreeDump.of(unit));
      }
    }
    assertThat(nodes).isGreaterThan(MUTANTS_PER_FILE);
  }

  private static int count(CompilationUnit unit) {
    int[] count = {0};
    new Walker() {
      @Override
      protected boolean enter(Node node) {
        count[0]++;
        return true;
      }
    }.walk(unit);
    return count[0];
  }
}
