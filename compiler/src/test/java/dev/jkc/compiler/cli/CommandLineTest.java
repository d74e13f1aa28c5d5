package dev.jkc.compiler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.llvm.LlvmVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The contract of the command line: outputs, messages and exit codes. */
class CommandLineTest {
  private static final String HELLO =
      """
      public class Hello {
        public static void main(String[] args) {
          System.out.println("hello");
        }
      }
      """;

  @TempDir Path folder;
  private Path hello;

  private record Result(int code, String output, String errors) {}

  @BeforeEach
  void writeHello() throws IOException {
    hello = write("src/Hello.java", HELLO);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Result jkc(Object... arguments) {
    String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    CommandLine commandLine = Main.commandLine(words);
    commandLine.setOut(new PrintWriter(output)).setErr(new PrintWriter(errors));
    int code = commandLine.execute(words);
    return new Result(code, output.toString(), errors.toString());
  }

  private List<String> filesBeside(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name).getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void compiles_a_program_and_writes_dependencies() throws Exception {
    Path output = folder.resolve("hello.elf");
    assertThat(jkc(hello, "-o", output, "-MD")).isEqualTo(new Result(0, "", ""));
    assertThat(output).isExecutable();
    assertThat(folder.resolve("hello.d"))
        .content()
        .startsWith(output + ": \\\n")
        .contains("Hello.java")
        .contains("System.jk:\n");
  }

  @Test
  void compiles_all_sources_of_a_folder() {
    assertThat(jkc(folder.resolve("src"), "-o", folder.resolve("hello")).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O1", "-O2", "-O3", "-Os", "-g", "--verify-each"})
  void accepts_every_level_and_switch(String option) {
    assertThat(jkc(option, hello, "-o", folder.resolve("hello"))).isEqualTo(new Result(0, "", ""));
  }

  @Test
  void text_goes_to_standard_output_or_to_a_file() throws Exception {
    assertThat(jkc("--emit=ast", hello).output()).contains("Hello", "println");
    assertThat(jkc("--emit=hir", hello).output()).contains("function @_start(): void c");
    assertThat(jkc("--emit=llvm-ir", hello).output()).contains("define ");
    assertThat(jkc("--emit=asm", hello).output()).contains(".section");
    Path file = folder.resolve("hello.s");
    assertThat(jkc("--emit=asm", hello, "-o", file)).isEqualTo(new Result(0, "", ""));
    assertThat(file).content().contains(".section");
  }

  @Test
  void equal_inputs_give_equal_bytes_in_another_folder() throws Exception {
    Path other = write("elsewhere/deep/Hello.java", HELLO);
    jkc(hello, "-o", folder.resolve("first"));
    jkc(other, "-o", folder.resolve("second"));
    assertThat(folder.resolve("first")).hasSameBinaryContentAs(folder.resolve("second"));
  }

  @Test
  void check_reports_every_error_and_makes_nothing() throws Exception {
    Path wrong = write("wrong/Wrong.java", "class Wrong {\n  int a = \"\";\n  int b = c;\n}\n");
    Result result = jkc("check", wrong);
    assertThat(result.code()).isEqualTo(ExitCode.SOURCE_ERRORS);
    assertThat(result.errors())
        .contains("error[JK0150]", "Wrong.java:2:11", "error[JK0100]", "Wrong.java:3:11")
        .endsWith("2 errors\n");
    assertThat(filesBeside("wrong/Wrong.java")).containsExactly("Wrong.java");
    assertThat(jkc("check", hello)).isEqualTo(new Result(0, "", ""));
  }

  @Test
  void json_diagnostics_are_one_object_on_a_line() throws Exception {
    Path wrong = write("wrong/Wrong.java", "class Wrong {\n  int a = \"\";\n}\n");
    assertThat(jkc("check", "--diagnostics=json", wrong).errors().lines())
        .singleElement()
        .asString()
        .startsWith("{\"code\":\"JK0150\"");
  }

  @Test
  void an_error_leaves_an_older_output_alone() throws Exception {
    Path output = write("out/program", "old");
    Path wrong = write("wrong/Wrong.java", "class Wrong {");
    assertThat(jkc(wrong, "-o", output).code()).isEqualTo(ExitCode.SOURCE_ERRORS);
    assertThat(output).hasContent("old");
    assertThat(filesBeside("out/program")).containsExactly("program");
  }

  @Test
  void mistakes_in_assembly_are_errors_of_the_source() throws Exception {
    Path wrong =
        write(
            "wrong/Wrong.jk",
            """
            public class Wrong {
              public static void main(String[] args) {
                unsafe {
                  asm(\"""
                      nop
                      movv eax, 1
                      \""");
                }
              }
            }
            """);
    Result result = jkc(wrong, "-o", folder.resolve("wrong/out"));
    assertThat(result.code()).isEqualTo(ExitCode.SOURCE_ERRORS);
    assertThat(result.errors()).contains("error[JK0252]", "Wrong.jk:6:", "movv eax, 1");
  }

  @Test
  void wrong_command_lines_are_named() throws Exception {
    assertUsage("name a source");
    assertUsage("name the output with `-o`", hello);
    assertUsage("there is no file", folder.resolve("Missing.java"), "-o", folder.resolve("x"));
    assertUsage("neither a .java nor a .jk", write("a.c", ""), "-o", folder.resolve("x"));
    assertUsage("there is no .java", Files.createDirectory(folder.resolve("empty")), "-o", "x");
    assertUsage("-I: there is no folder", "-I", folder.resolve("none"), hello, "-o", "x");
    assertUsage("-T: cannot read", "-T", folder.resolve("none.ld"), hello, "-o", "x");
    assertUsage("there is no target `x86_64-linus`", "--target=x86_64-linus", hello, "-o", "x");
    assertUsage("did you mean `x86_64-linux`", "--target=x86_64-linus", hello, "-o", "x");
    assertUsage("'7' is not one of", "-O7", hello, "-o", "x");
    assertUsage("'png' is not one of", "--emit=png", hello);
    assertUsage("Unknown option", "--no-such-option", hello);
    assertUsage("there is no diagnostic `JK9999`", "explain", "JK9999");
    assertUsage("write options and files behind `check`", "-g", "check", hello);
    assertUsage("-MD needs an output", "-MD", "--emit=asm", hello);
    assertUsage("not a processor", "--march=x86-65", hello, "-o", folder.resolve("x"));
  }

  private static void assertUsage(String message, Object... arguments) {
    Result result = jkc(arguments);
    assertThat(result.errors()).contains(message);
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void an_output_that_cannot_be_written_is_named_and_nothing_is_left() throws Exception {
    Result result = jkc(hello, "-o", folder.resolve("none/out"));
    assertThat(result.errors()).contains("cannot write", "its folder does not exist");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(jkc(hello, "-o", folder).errors()).contains("it is a folder");
    assertThat(jkc("--emit=asm", hello, "-o", "/dev/full").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void symbols_that_nothing_defines_are_errors_of_the_program() throws Exception {
    Path source =
        write(
            "undefined/Kernel.jk",
            """
            final class Kernel {
              @Symbol("nowhere") static native void nowhere();
              @Export("_start") static void start() { nowhere(); }
            }
            """);
    Path script = write("undefined/kernel.ld", "ENTRY(_start)\nSECTIONS { .text : { *(.text*) } }");
    Path output = folder.resolve("undefined/out");
    Result result = jkc("--target=x86_64-kernel", "-T", script, source, "-o", output);
    assertThat(result.errors())
        .contains("JK0312", "nothing defines the linker symbol `nowhere`", "Kernel.jk:2:41");
    assertThat(result.code()).isEqualTo(ExitCode.SOURCE_ERRORS);
    assertThat(output).doesNotExist();
    Path assembly =
        write(
            "undefined/Asm.jk", "final class Asm { asm(\".globl _start\\n_start: call lost\"); }");
    result = jkc("--target=x86_64-kernel", "-T", script, assembly, "-o", output);
    assertThat(result.errors()).contains("undefined symbol: lost").doesNotContain(".o:");
    assertThat(result.code()).isEqualTo(ExitCode.SOURCE_ERRORS);
  }

  @Test
  void shows_a_hundred_diagnostics_and_counts_the_others() throws Exception {
    Path source = write("many/Many.java", "class Many { " + "static int x; ".repeat(151) + "}");
    Result result = jkc("check", source);
    assertThat(result.errors())
        .contains("150 errors, of which 100 are shown")
        .satisfies(text -> assertThat(text.split("error\\[JK0107]", -1)).hasSize(101));
    assertThat(result.code()).isEqualTo(ExitCode.SOURCE_ERRORS);
  }

  @Test
  void run_hands_arguments_on_and_passes_the_exit_code() throws Exception {
    Path source =
        write(
            "run/Arguments.java",
            """
            public class Arguments {
              public static void main(String[] args) {
                System.exit(40 + args.length);
              }
            }
            """);
    assertThat(jkc("run", "-O0", source, "one", "-x", "--help")).isEqualTo(new Result(43, "", ""));
    Path wrong = write("run/Wrong.java", "class Wrong {");
    assertThat(jkc("run", wrong).code()).isEqualTo(ExitCode.SOURCE_ERRORS);
    assertUsage("there is no file", "run", folder.resolve("Missing.java"));
  }

  @Test
  void explains_diagnostics_by_id_or_number() {
    assertThat(jkc("explain", "JK0220").output()).contains("JK0220");
    assertThat(jkc("explain", "220").output()).isEqualTo(jkc("explain", "jk0220").output());
    assertThat(jkc("explain").output()).contains("JK0001", "JK0220");
  }

  @Test
  void times_are_printed_on_request() {
    Result result = jkc("--time-passes", hello, "-o", folder.resolve("hello"));
    assertThat(result.errors()).contains("parse", "check", "lower", "link", "total");
  }

  @Test
  void help_lists_commands_and_exit_codes() {
    assertThat(jkc("--help").output())
        .contains("run", "check", "targets", "explain", "-o", "--emit", "the sources have errors");
  }

  @Test
  void unreadable_sources_are_named() throws Exception {
    Path secret = write("secret/Secret.java", "class Secret {}");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    if (Files.isReadable(secret)) {
      // The superuser reads everything.
      assertThat(jkc("check", secret).code()).isZero();
    } else {
      assertThat(jkc("check", secret).errors()).contains("permission denied");
    }
  }

  @Test
  void symbolic_links_without_an_end_are_named_in_words() throws Exception {
    Path source = Files.createSymbolicLink(folder.resolve("Loop.jk"), Path.of("Loop.jk"));
    Path root = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    Path target = write("looping/Use.jk", "final class Use { static Loop loop; }");
    Files.createSymbolicLink(folder.resolve("looping/Loop.jk"), Path.of("Loop.jk"));
    assertLoop(jkc("check", source), ExitCode.USAGE, "`" + source + "`");
    assertLoop(jkc("check", root), ExitCode.USAGE, "`" + root + "`");
    assertLoop(jkc("check", "-I", root, hello), ExitCode.USAGE, "`" + root + "`");
    assertLoop(jkc("check", target), ExitCode.SOURCE_ERRORS, "error[JK0321]", "looping/Loop.jk");
    assertLoop(jkc(hello, "-o", root), ExitCode.USAGE, "cannot write `" + root + "`");
  }

  private static void assertLoop(Result result, int code, String... parts) {
    assertThat(result.errors())
        .contains(parts)
        .contains("too many levels of symbolic links")
        .doesNotContain("Exception", "java.");
    assertThat(result.code()).isEqualTo(code);
  }

  @Test
  void a_device_that_is_full_is_named_in_words() throws Exception {
    assertThat(jkc("--emit=asm", hello, "-o", "/dev/full").errors())
        .contains("cannot write `/dev/full`: no space left on the device")
        .doesNotContain("Exception");
  }

  @Test
  void says_which_llvm_is_inside() {
    assertThat(jkc("--version").output()).contains("LLVM " + LlvmVersion.loaded());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-ea:Hello", "-ea:java.util...", "-da:Hello", "-enableassertions:Hello"})
  void says_that_asserts_of_single_classes_are_not_chosen(String option) {
    Result result = jkc("run", option, hello);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.errors())
        .startsWith("jkc: Unknown option: '" + option + "'")
        .contains("-ea is for all classes of the program: jkc does not choose among them\n");
  }

  @Test
  void refuses_asserts_that_cannot_be_thrown_or_are_both_wanted_and_not() {
    assertThat(jkc("check", "-ea", "-da", hello).errors())
        .isEqualTo("jkc: name one of -ea and -da\n");
    assertThat(jkc("check", "--enable-assertions", "--heap=none", hello).errors())
        .startsWith("jkc: -ea needs a heap: ");
  }
}
