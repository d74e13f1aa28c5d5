package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileRequest;
import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Compiler;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.lower.LowerOptions;
import dev.jkc.compiler.target.Targets;
import dev.jkc.compiler.toolchain.ToolProcess;
import dev.jkc.testing.tool.Jkc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who steps through a program in gdb. */
final class DebuggerTest {
  private static final String SOURCE =
      """
      public class Sample {
        struct Node { uint id; char letter; Node* next; Pair[2] pairs; }
        struct Pair { short a; boolean b; }
        union Number { uint whole; float real; }
        bitfield Entry : ulong { boolean present : 0; ulong frame : 51:12; }
        static uint counter = 4000000000u;
        static Node head;

        static int walk(Node* node, Pair pair, int k) {
          int total = 0;
          Number number = zeroed;
          Entry entry = Entry.of(0);
          entry.present = true;
          entry.frame = 7;
          for (int i = 0; i < k; i++) {
            total += i;
          }
          unsafe { number.real = 1.0f; node.pairs[1].a = 9; }
          counter++;
          return total;
        }

        public static void main(String[] args) {
          head.id = 3000000000u;
          head.letter = 'j';
          head.next = &head;
          Pair pair = zeroed;
          pair.a = -5;
          pair.b = true;
          System.out.println(walk(&head, pair, 4));
        }
      }
      """;

  @TempDir private Path folder;

  private Path compile(OptimizationLevel level) throws Exception {
    Path source = Files.writeString(folder.resolve("Sample.jk"), SOURCE);
    Path program = folder.resolve("sample-" + level);
    CompileRequest request =
        new CompileRequest(
            List.of(source),
            List.of(),
            Jkc.ROOT.resolve("stdlib-nostd"),
            Targets.bundled().find("x86_64-linux"),
            LowerOptions.of(level).withDebugInfo(),
            Emit.EXE,
            Optional.of(program),
            Optional.empty());
    CompileResult result = Compiler.compile(request, (phase, file) -> {});
    assertThat(result.diagnostics()).isEmpty();
    return program;
  }

  private String gdb(Path program, String... commands) throws Exception {
    List<String> command = new ArrayList<>(List.of("timeout", "300", "gdb", "-nx", "-batch"));
    for (String each : commands) {
      command.addAll(List.of("-ex", each));
    }
    command.add(program.toString());
    return ToolProcess.run(command).output();
  }

  @Test
  void gdb_stops_where_parameters_have_their_values() throws Exception {
    String output = gdb(compile(OptimizationLevel.O0), "break Sample.walk", "run", "info args");
    assertThat(output)
        .contains("Sample.jk:10", "int total = 0;", "pair = {a = -5, b = true}", "k = 4");
  }

  @Test
  void gdb_shows_variables_by_the_types_of_the_source() throws Exception {
    String output =
        gdb(
            compile(OptimizationLevel.O0),
            "break Sample.jk:19",
            "run",
            "info locals",
            "print *node",
            "print 'Sample.counter'",
            "ptype node",
            "backtrace");
    assertThat(output)
        .contains("total = 6", "number = {whole = 1065353216, real = 1}")
        .contains("entry = {present = true, frame = 7}", "i = 4")
        .doesNotContain("old = ")
        .contains("{id = 3000000000, letter = 106 u'j', next = 0x")
        .contains("pairs = {{a = 0, b = false}, {a = 9, b = false}}}")
        .contains("= 4000000000")
        .contains("uint id;", "struct Node *next;", "struct Pair pairs[2];")
        .contains("in Sample.main (args=0x");
  }

  @Test
  void optimized_programs_still_name_functions_and_lines() throws Exception {
    String output = gdb(compile(OptimizationLevel.O2), "break Sample.jk:19", "run", "backtrace");
    assertThat(output).contains("Sample.jk:19", "counter++;", "Sample.main");
  }
}
