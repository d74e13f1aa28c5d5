package dev.jkc.testing.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import java.nio.file.Path;
import java.util.List;

/** Builds what the tests boot, as the makefiles do. */
final class Images {
  static final Path BOOT = Jkc.ROOT.resolve("boot");
  static final Path KERNEL = Jkc.ROOT.resolve("kernel");

  private Images() {}

  /** The boot loader. */
  static Path bootLoader(Path folder) throws Exception {
    return program(folder, "boot", BOOT, OptimizationLevel.OS);
  }

  /** The kernel. */
  static Path kernel(Path folder) throws Exception {
    return program(folder, "kernel", KERNEL, OptimizationLevel.O2);
  }

  private static Path program(Path folder, String name, Path home, OptimizationLevel level)
      throws Exception {
    return build(
        folder.resolve(name + ".elf"),
        Jkc.sources(home.resolve("src")),
        List.of(BOOT.resolve("protocol")),
        level,
        home.resolve(name + ".ld"));
  }

  /** The executable that compares what its loader did with the protocol. */
  static Path probe(Path folder) throws Exception {
    return build(
        folder.resolve("probe.elf"),
        List.of(BOOT.resolve("test/probe/Probe.jk")),
        List.of(BOOT.resolve("protocol"), BOOT.resolve("test")),
        OptimizationLevel.OS,
        BOOT.resolve("test/probe/probe.ld"));
  }

  private static Path build(
      Path output, List<Path> files, List<Path> roots, OptimizationLevel level, Path script)
      throws Exception {
    CompileResult result = Jkc.kernel(files, roots, output, level, script);
    assertThat(result.diagnostics()).isEmpty();
    return output;
  }
}
