package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import dev.jkc.testing.tool.Qemu;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of functions in programs that use {@code jk.panic.Symbols}. */
final class SymbolTableTest {
  private static final String TABLE = "jk.panic.Symbols.table";
  private static final Path USER = Path.of("src/test/resources/run/jk/CodeNames.jk");
  private static final Path NO_USER = Jkc.ROOT.resolve("examples/hello/Hello.java");

  /** A kernel with a function that lies gigabytes below the others. */
  private static final String KERNEL =
      """
      import jk.cpu.Interrupts;
      import jk.cpu.Ports;
      import jk.fmt.TextBuffer;
      import jk.panic.Symbols;

      public class Failing {
        static ubyte[80] line;
        static volatile int step;

        @Symbol("stack_top")
        static native ulong stackTop;

        @Section(".boot")
        @Used
        static int low(int x) {
          return x * 5;
        }

        @NoInline
        static int divided(int x) {
          return 100 / x;
        }

        @Export("kernel_main")
        @NoReturn
        static void main() {
          step = divided(step);
          unsafe {
            Interrupts.stop();
          }
        }

        @Export("jk_panic")
        @NoReturn
        static unsafe void panic(ubyte* message, ubyte* location) {
          TextBuffer text = new TextBuffer(&line[0], sizeof(ubyte[80]));
          for (ulong* word = (ulong*) &text; word != &stackTop; word++) {
            if (Symbols.isReturnAddress(*word)) {
              text.clear();
              Symbols.putCaller(&text, *word);
              text.putAscii("\\n");
              for (ulong i = 0; i < text.length(); i++) {
                Ports.writeByte(0x3F8, text.bytes()[i]);
              }
            }
          }
          Ports.writeLong(0xF4, 0x10);
          Interrupts.stop();
        }
      }
      """;

  @TempDir private Path folder;

  /** What the table says of a function. */
  private record Entry(String name, long address, long size) {}

  /** Reads the table as the library does. */
  private static List<Entry> table(ElfFile program) {
    long start = tableSymbol(program).address();
    List<Entry> entries = new ArrayList<>();
    for (long i = 0; i < program.longAt(start); i++) {
      long at = start + 8 + 16 * i;
      entries.add(
          new Entry(
              name(program, start + program.intAt(at + 12)),
              start + program.longAt(at),
              program.intAt(at + 8)));
    }
    return entries;
  }

  private static String name(ElfFile program, long method) {
    long prefix = method;
    while (program.byteAt(prefix - 1) != 1) {
      prefix--;
    }
    return program.textAt(prefix) + program.textAt(method);
  }

  private static ElfFile.Symbol tableSymbol(ElfFile program) {
    return program.symbols().stream()
        .filter(symbol -> symbol.name().equals(TABLE))
        .findFirst()
        .orElseThrow();
  }

  private static void describesEveryFunction(Path file) throws Exception {
    ElfFile program = new ElfFile(file);
    List<Entry> entries = table(program);
    assertThat(entries.stream().map(entry -> List.of(entry.address(), entry.size())))
        .containsExactlyInAnyOrderElementsOf(
            program.symbols().stream()
                .filter(ElfFile.Symbol::isFunction)
                .map(symbol -> List.of(symbol.address(), symbol.size()))
                .toList());
    assertThat(entries).allSatisfy(entry -> assertThat(entry.size()).isPositive());
    assertThat(program.isWritable(tableSymbol(program).address())).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void addresses_and_sizes_are_those_of_the_linked_program(OptimizationLevel level)
      throws Exception {
    Path file = folder.resolve("program");
    assertThat(Jkc.compile(List.of(USER), file, level).diagnostics()).isEmpty();
    describesEveryFunction(file);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void a_kernel_that_fails_can_name_what_its_stack_returns_to(OptimizationLevel level)
      throws Exception {
    Path source = Files.writeString(folder.resolve("Failing.jk"), KERNEL);
    Path kernel = folder.resolve("kernel.elf");
    Path examples = Jkc.ROOT.resolve("examples/hello-kernel");
    CompileResult result =
        Jkc.kernel(
            List.of(source, examples.resolve("Boot.jk")),
            List.of(),
            kernel,
            level,
            examples.resolve("kernel.ld"));
    assertThat(result.diagnostics()).isEmpty();
    describesEveryFunction(kernel);
    assertThat(table(new ElfFile(kernel)))
        .anySatisfy(
            entry -> {
              assertThat(entry.name()).isEqualTo("Failing.low");
              assertThat(entry.address()).isBetween(1L << 20, 2L << 20);
            });
    assertThat(Qemu.boot(folder, kernel))
        .containsSubsequence("Failing.divided+0x", "Failing.main+0x");
  }

  @Test
  void functions_that_were_inlined_are_not_in_the_table() throws Exception {
    Path file = folder.resolve("program");
    Jkc.compile(List.of(USER), file, OptimizationLevel.O2);
    assertThat(table(new ElfFile(file)))
        .extracting(Entry::name)
        .contains("CodeNames.around", "CodeNames$Inner.three", "jk.runtime.MemoryRoutines.copy")
        .doesNotContain("CodeNames.inlined", "CodeNames.main");
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void programs_that_do_not_ask_have_no_table(OptimizationLevel level) throws Exception {
    Path file = folder.resolve("program");
    Jkc.compile(List.of(NO_USER), file, level);
    assertThat(new ElfFile(file).symbols())
        .extracting(ElfFile.Symbol::name)
        .isNotEmpty()
        .doesNotContain(TABLE, "jk.unwind.Frames.table");
  }

  @Test
  void the_same_program_gives_the_same_bytes() throws Exception {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    Jkc.compile(List.of(USER), first, OptimizationLevel.O2);
    Jkc.compile(List.of(USER), second, OptimizationLevel.O2);
    assertThat(first).hasSameBinaryContentAs(second);
  }
}
