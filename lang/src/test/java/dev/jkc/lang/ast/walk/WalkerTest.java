package dev.jkc.lang.ast.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.parser.Parser;
import dev.jkc.lang.source.SourceFile;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WalkerTest {
  static Stream<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "sources"))) {
      return files.sorted().toList().stream();
    }
  }

  private static CompilationUnit parse(String name, String text) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = new SourceFile(name, SourceFile.Kind.ofFileName(name), text);
    CompilationUnit unit = Parser.parse(file, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return unit;
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void visits_each_component_that_is_a_node(Path path) throws IOException {
    CompilationUnit unit = parse(path.toString(), Files.readString(path));
    List<Node> visited = new ArrayList<>();
    new Walker() {
      @Override
      protected boolean enter(Node node) {
        visited.add(node);
        return true;
      }
    }.walk(unit);
    List<Node> expected = new ArrayList<>();
    addAll(unit, expected);
    assertThat(visited).hasSameSizeAs(expected);
    for (Node node : visited) {
      List<Node> children = new ArrayList<>();
      Children.forEach(node, children::add);
      assertThat(children).containsExactlyInAnyOrderElementsOf(components(node));
    }
  }

  private static void addAll(Node node, List<Node> nodes) {
    nodes.add(node);
    components(node).forEach(child -> addAll(child, nodes));
  }

  /** The nodes among the components of a record and in its lists. */
  private static List<Node> components(Node node) {
    List<Node> nodes = new ArrayList<>();
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(node);
        if (value instanceof Node child) {
          nodes.add(child);
        } else if (value instanceof List<?> list) {
          list.forEach(
              element -> {
                if (element instanceof Node child) {
                  nodes.add(child);
                }
              });
        }
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    return nodes;
  }

  @Test
  void skips_below_nodes_that_are_not_entered_and_leaves_the_others() {
    List<String> events = new ArrayList<>();
    new Walker() {
      @Override
      protected boolean enter(Node node) {
        events.add("+" + node.getClass().getSimpleName());
        return node instanceof CompilationUnit;
      }

      @Override
      protected void leave(Node node) {
        events.add("-" + node.getClass().getSimpleName());
      }
    }.walk(parse("A.java", "import a.B; class C { int d; }"));
    assertThat(events).containsExactly("+CompilationUnit", "+Import", "+Type", "-CompilationUnit");
  }
}
