package dev.jkc.testing.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Emit;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.testing.tool.Jkc;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Builds what the tests boot, as the makefiles do. */
final class Images {
  static final Path BOOT = Jkc.ROOT.resolve("boot");
  static final Path KERNEL = Jkc.ROOT.resolve("kernel");

  private Images() {}

  /** The boot loader. */
  static Path bootLoader(Path folder) throws Exception {
    return build(
        folder.resolve("boot.elf"),
        Jkc.sources(BOOT.resolve("src")),
        List.of(BOOT.resolve("protocol")),
        BOOT.resolve("boot.ld"));
  }

  /** The executable that compares what its loader did with the protocol. */
  static Path probe(Path folder) throws Exception {
    return build(
        folder.resolve("probe.elf"),
        List.of(BOOT.resolve("test/probe/Probe.jk")),
        List.of(BOOT.resolve("protocol"), BOOT.resolve("test")),
        BOOT.resolve("test/probe/probe.ld"));
  }

  /** The kernel. */
  static Path kernel(Path folder) throws Exception {
    return build(
        folder.resolve("kernel.elf"),
        Jkc.sources(KERNEL.resolve("src")),
        List.of(BOOT.resolve("protocol")),
        KERNEL.resolve("kernel.ld"));
  }

  private static Path build(Path output, List<Path> files, List<Path> roots, Path script)
      throws Exception {
    CompileResult result =
        Jkc.compile(
            files,
            roots,
            Emit.EXE,
            Optional.of(output),
            OptimizationLevel.OS,
            "x86_64-kernel",
            Optional.of(script));
    assertThat(result.diagnostics()).isEmpty();
    return output;
  }
}
