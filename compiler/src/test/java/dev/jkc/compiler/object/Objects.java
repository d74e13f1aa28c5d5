package dev.jkc.compiler.object;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.toolchain.LlvmTool;
import dev.jkc.compiler.toolchain.ToolProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Object code that LLVM makes of C and assembly, and what LLVM's tools say of it. */
final class Objects {
  /** Frames of many shapes. */
  static final String FRAMES =
      """
      long sink(void *a, ...);
      long many(long, long, long, long, long, long, long, long, long);
      static void clean(long *p) { sink(p); }
      long leaf(long a) { return a * 3; }
      long saves(long a, long b, long c) {
        long x = sink(&a);
        long y = sink(&b);
        long z = sink(&c);
        return x * y * z + a + b + c;
      }
      long large(long n) { char b[9000]; sink(b, n); return b[n]; }
      long dynamic(long n) { char b[n]; sink(b); return b[0]; }
      long early(long n) {
        if (n == 0) return 1;
        long a[4];
        sink(a);
        if (a[1]) return a[2];
        sink(a + 1);
        return a[3] + n;
      }
      long cleaned(long n) {
        __attribute__((cleanup(clean))) long x = n;
        sink(&x, 1);
        __attribute__((cleanup(clean))) long y = n;
        sink(&y, 2);
        return many(1, 2, 3, 4, 5, 6, 7, 8, x);
      }
      """;

  private Objects() {}

  /** Compiles C with further options of clang. */
  static byte[] compile(Path folder, String source, String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                LlvmTool.CLANG.path().toString(),
                "--target=x86_64-unknown-linux",
                "-c",
                "-fexceptions",
                "-fasynchronous-unwind-tables",
                "-fstack-clash-protection",
                "-fno-optimize-sibling-calls",
                "-ffunction-sections"));
    command.addAll(List.of(options));
    return run(folder, source, "source.c", command);
  }

  /** Assembles. */
  static byte[] assemble(Path folder, String source) throws Exception {
    String tool = LlvmTool.MC.path().toString();
    List<String> command = List.of(tool, "--triple=x86_64-unknown-linux", "-filetype=obj");
    return run(folder, source, "source.s", new ArrayList<>(command));
  }

  private static byte[] run(Path folder, String source, String name, List<String> command)
      throws Exception {
    Path object = folder.resolve("object.o");
    command.add(Files.writeString(folder.resolve(name), source).toString());
    command.addAll(List.of("-o", object.toString()));
    ToolProcess.Result result = ToolProcess.run(command);
    assertThat(result.errors()).isEmpty();
    return Files.readAllBytes(object);
  }

  /** What LLVM's own decoder says of object code. */
  static List<String> dump(Path folder, byte[] object, String what) throws Exception {
    Path file = Files.write(folder.resolve("dumped.o"), object);
    return ToolProcess.run(List.of(LlvmTool.DWARFDUMP.path().toString(), what, file.toString()))
        .output()
        .lines()
        .map(String::strip)
        .toList();
  }

  /** What LLVM's own decoder says of places in the code: functions and positions by turns. */
  static List<String> symbolize(Path folder, byte[] object, List<Long> offsets) throws Exception {
    Path file = Files.write(folder.resolve("symbolized.o"), object);
    List<String> command =
        new ArrayList<>(
            List.of(
                LlvmTool.SYMBOLIZER.path().toString(),
                "--functions=linkage",
                "--no-demangle",
                "--basenames",
                "--obj=" + file));
    offsets.forEach(offset -> command.add("0x" + Long.toHexString(offset)));
    return ToolProcess.run(command).output().lines().toList();
  }
}
