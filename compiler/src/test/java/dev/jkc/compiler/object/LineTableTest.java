package dev.jkc.compiler.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jkc.compiler.object.LineTable.FunctionLines;
import dev.jkc.compiler.object.LineTable.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTableTest {
  private static final String SOURCE =
      """
      int sink(int);
      static inline int twice(int a) {
        return sink(a)
            + sink(a + 1);
      }
      static inline int four(int a) {
        int sum = 0;
        for (int i = 0; i < 4; i++)
          sum += twice(i) + a;
        return sum;
      }
      struct Shape { int area(int a); };
      int Shape::area(int a) { return four(a) * sink(9); }
      int first(int a) { if (a > 3) return twice(a); return four(a); }
      int second(int a) {
        int b = twice(a);
        int c = four(b)
            * twice(b);
        return c;
      }
      """;

  @TempDir private Path folder;

  private byte[] compile(String level) throws Exception {
    return Objects.compile(
        folder, SOURCE, level, "-gdwarf-4", "-fno-function-sections", "-x", "c++");
  }

  /** The positions as llvm-symbolizer prints them. */
  private static void addText(@Nullable Position innermost, List<String> lines) {
    for (Position position = innermost; position != null; position = position.caller()) {
      lines.add(position.function() + " " + position.line());
    }
  }

  private List<String> expected(byte[] object, List<Long> offsets) throws Exception {
    List<String> lines = new ArrayList<>();
    String function = "";
    for (String line : Objects.symbolize(folder, object, offsets)) {
      if (line.startsWith("source.c:")) {
        lines.add(function + " " + line.replaceAll("^source.c:(\\d+):.*", "$1"));
      }
      function = line;
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O1", "-O2", "-Os"})
  void positions_are_those_that_llvm_itself_decodes(String level) throws Exception {
    byte[] object = compile(level);
    List<Long> offsets = new ArrayList<>();
    List<String> decoded = new ArrayList<>();
    for (FunctionLines function : LineTable.of(new ElfObject(object))) {
      long from = 0;
      for (LineTable.Range range : function.ranges()) {
        for (long offset = from; offset < range.end(); offset++) {
          offsets.add(function.start().offset() + offset);
          addText(range.position(), decoded);
        }
        from = range.end();
      }
    }
    assertThat(decoded).hasSizeGreaterThan(100).isEqualTo(expected(object, offsets));
  }

  @Test
  void neighbours_differ_and_cover_each_function() throws Exception {
    for (FunctionLines function : LineTable.of(new ElfObject(compile("-O2")))) {
      List<LineTable.Range> ranges = function.ranges();
      assertThat(ranges.getLast().end()).isEqualTo(function.size());
      for (int i = 1; i < ranges.size(); i++) {
        assertThat(ranges.get(i).end()).isGreaterThan(ranges.get(i - 1).end());
        assertThat(ranges.get(i).position()).isNotEqualTo(ranges.get(i - 1).position());
      }
    }
  }

  @Test
  void lines_go_forwards_and_backwards_by_any_distance() throws Exception {
    ElfObject object =
        new ElfObject(
            Objects.assemble(
                folder,
                """
                .file 1 "a.c"
                .loc 1 5
                nop
                .loc 1 7
                .rept 30
                nop
                .endr
                .loc 1 3
                .rept 100000
                nop
                .endr
                .loc 1 70000
                .rept 300
                nop
                .endr
                .loc 1 0
                nop
                .section .text.other,"ax"
                .loc 1 9
                nop
                """));
    int text = object.sections(".text").getFirst().index();
    int other = object.sections(".text.other").getFirst().index();
    Map<Integer, List<Map.Entry<Long, Integer>>> lines = new HashMap<>();
    LineRows.of(object).forEach((section, found) -> lines.put(section, rows(found)));
    assertThat(lines)
        .isEqualTo(
            Map.of(
                text,
                List.of(
                    Map.entry(0L, 5),
                    Map.entry(1L, 7),
                    Map.entry(31L, 3),
                    Map.entry(100031L, 70000),
                    Map.entry(100331L, 0),
                    Map.entry(100332L, LineRows.NONE)),
                other,
                List.of(Map.entry(0L, 9), Map.entry(1L, LineRows.NONE))));
  }

  @Test
  void lines_may_come_in_any_order() {
    Random random = new Random(1);
    SectionLines lines = new SectionLines();
    NavigableMap<Long, Integer> expected = new TreeMap<>();
    for (int i = 0; i < 1000; i++) {
      int offset = random.nextInt(300) + i / 2;
      if (random.nextInt(3) == 0) {
        lines.putIfAbsent(offset, i);
        expected.putIfAbsent((long) offset, i);
      } else {
        lines.put(offset, i);
        expected.put((long) offset, i);
      }
    }
    assertThat(rows(lines)).isEqualTo(List.copyOf(expected.entrySet()));
    for (long offset = 0; offset < 900; offset++) {
      assertThat(lines.rowFrom(offset)).isEqualTo(expected.headMap(offset).size());
    }
  }

  private static List<Map.Entry<Long, Integer>> rows(SectionLines lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(row -> Map.entry(lines.offset(row), lines.line(row)))
        .toList();
  }

  @Test
  void large_functions_are_several_in_the_table() throws Exception {
    String source =
        """
        void sink();
        void large() {
          sink();
          asm volatile(".rept 150000\\n nop\\n .endr");
          sink();
        }
        """;
    byte[] object = Objects.compile(folder, source, "-O1", "-gdwarf-4", "-x", "c++");
    CodeNames names =
        new CodeNames(symbol -> Optional.of(new CodeName("Some.large", "Some.jk", true)));
    Table table = WriteLines.of(new ElfObject(object), names);
    ByteReader reader = new ByteReader(table.contents(), 0, table.contents().length);
    assertThat(reader.i32()).isEqualTo(3);
    assertThat(table.distances())
        .extracting(distance -> distance.target().offset())
        .containsExactly(0L, 65536L, 131072L);
    assertThat(line(reader, 0)).isEqualTo(3);
    assertThat(line(reader, 2)).isEqualTo(5);
  }

  /** The line of the first call of a function. */
  private static int line(ByteReader table, int function) {
    int description = table.moveTo(8 + 16 * function + 12).i32();
    int ranges = table.moveTo(description).u16();
    int place = table.moveTo(description + 2 + 2).u16();
    return table.moveTo(description + 2 + 4 * ranges + 6 * place).u16();
  }

  @Test
  void other_versions_are_refused() throws Exception {
    byte[] object = Objects.compile(folder, SOURCE, "-O2", "-gdwarf-5", "-x", "c++");
    assertThatThrownBy(() -> LineTable.of(new ElfObject(object)))
        .isInstanceOf(ObjectException.class)
        .hasMessageContaining("version");
  }
}
