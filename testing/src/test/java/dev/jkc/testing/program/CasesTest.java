package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import dev.jkc.testing.tool.Qemu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Methods with inputs and results in a comment at the head of their file: {@code //: gcd(12, 18) ==
 * 6}. All files under {@code cases} become one program, which runs natively at two levels and, for
 * what needs no floating point, as a kernel in QEMU; the {@code .java} ones also run on the JVM.
 */
final class CasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/cases");
  private static final String MARK = "//: ";

  @TempDir private Path folder;

  /** A condition that is to hold, about a method of a class. */
  private record Case(String className, String condition) {
    String expression() {
      return className + "." + condition;
    }
  }

  private static List<Path> sources(String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(f -> Stream.of(endings).anyMatch(f.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  private static List<Case> cases(List<Path> sources) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (Path source : sources) {
      String className = source.getFileName().toString().replaceFirst("\\..*", "");
      List<String> lines = Files.readAllLines(source);
      List<String> conditions = lines.stream().filter(line -> line.startsWith(MARK)).toList();
      assertThat(conditions).as("cases of " + source).isNotEmpty();
      conditions.forEach(line -> cases.add(new Case(className, line.substring(MARK.length()))));
    }
    return cases;
  }

  /** A class that prints the conditions that do not hold, then their number and that of all. */
  private static String program(List<Case> cases, String head, String start, String print) {
    StringBuilder text = new StringBuilder(head).append("  static int failed;\n");
    for (int i = 0; i < cases.size(); i++) {
      String condition = cases.get(i).expression().replace("\\", "\\\\").replace("\"", "\\\"");
      text.append(
          """
            static void check%d() {
              if (!(%s)) {
                failed++;
                %s("%s\\n");
              }
            }
          """
              .formatted(i, cases.get(i).expression(), print, condition));
    }
    text.append("  ").append(start).append(" {\n");
    for (int i = 0; i < cases.size(); i++) {
      text.append("    check%d();%n".formatted(i));
    }
    return text.toString();
  }

  private Path write(String name, List<Path> sources, String text) throws IOException {
    for (Path source : sources) {
      Files.copy(source, folder.resolve(source.getFileName()));
    }
    return Files.writeString(folder.resolve(name), text);
  }

  private static String hosted(List<Case> cases, String className) {
    return program(
            cases,
            "public class " + className + " {\n",
            "public static void main(String[] args)",
            "System.out.print")
        + "    System.out.println(failed);\n    System.out.println(%d);\n  }\n}\n"
            .formatted(cases.size());
  }

  @Test
  void java_cases_hold_on_the_jvm() throws Exception {
    List<Path> sources = sources(".java");
    List<Case> cases = cases(sources);
    write("Cases.java", sources, hosted(cases, "Cases"));
    Path all = folder.resolve("All.java");
    StringBuilder text = new StringBuilder();
    for (Path source : sources) {
      text.append(Files.readString(source).replace("public final class", "final class"));
    }
    Files.writeString(all, text + hosted(cases, "All"));
    assertThat(Jvm.run(all, Files.createDirectory(folder.resolve("classes")), "All").output())
        .isEqualTo("0\n" + cases.size() + "\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void cases_hold_natively(OptimizationLevel level) throws Exception {
    List<Path> sources = sources(".java", ".jk");
    List<Case> cases = cases(sources);
    Path main = write("Cases.jk", sources, hosted(cases, "Cases"));
    Path program = folder.resolve("cases");
    CompileResult result = Jkc.compile(List.of(main), program, level);
    assertThat(result.diagnostics()).isEmpty();
    Jkc.Run run = Jkc.run(program);
    assertThat(run.output()).as(run.errors()).isEqualTo("0\n" + cases.size() + "\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void cases_without_floating_point_hold_in_a_kernel(OptimizationLevel level) throws Exception {
    List<Path> sources = new ArrayList<>();
    for (Path source : sources(".java", ".jk")) {
      String text = Files.readString(source);
      if (!text.contains("double") && !text.contains("float")) {
        sources.add(source);
      }
    }
    List<Case> cases = cases(sources);
    String text =
        program(
                cases,
                "import jk.cpu.Interrupts;\nimport jk.cpu.Ports;\n\npublic class Cases {\n",
                "@Export(\"kernel_main\") @NoReturn static void main()",
                "print")
            + """
                  if (failed == 0) {
                    print("all hold\\n");
                  }
                  unsafe {
                    Ports.writeLong(0xF4, 0x10);
                    Interrupts.stop();
                  }
                }

                static void print(String text) {
                  for (int i = 0; i < text.length(); i++) {
                    unsafe {
                      while ((Ports.readByte(0x3FD) & 0x20) == 0) {}
                      Ports.writeByte(0x3F8, (ubyte) text.charAt(i));
                    }
                  }
                }

                @Export("jk_panic")
                @NoReturn
                static unsafe void panic(ubyte* message, ubyte* location) {
                  print("panic\\n");
                  Interrupts.stop();
                }
              }
              """;
    Path main = write("Cases.jk", sources, text);
    Path examples = Jkc.ROOT.resolve("examples/hello-kernel");
    Path kernel = folder.resolve("kernel.elf");
    CompileResult result =
        Jkc.kernel(
            List.of(main, examples.resolve("Boot.jk")),
            List.of(),
            kernel,
            level,
            examples.resolve("kernel.ld"));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(Qemu.boot(folder, kernel)).isEqualTo("all hold\n");
  }
}
