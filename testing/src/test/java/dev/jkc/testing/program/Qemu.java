package dev.jkc.testing.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.toolchain.ToolProcess;
import java.nio.file.Path;
import java.util.List;

/** Boots kernels in QEMU, with a time limit. */
final class Qemu {
  /** What QEMU ends with when the kernel writes 0x10 to the debug-exit device. */
  private static final int SUCCESS = 33;

  private Qemu() {}

  /** Boots a kernel that ends by itself, and gives what it wrote to the first serial port. */
  static String boot(Path kernel, Path folder) throws Exception {
    Path log = folder.resolve("qemu.log");
    ToolProcess.Result run =
        ToolProcess.run(
            List.of(
                "timeout",
                "-k",
                "5",
                "60",
                "qemu-system-x86_64",
                "-nodefaults",
                "-M",
                "q35",
                "-cpu",
                "max",
                "-m",
                "64M",
                "-display",
                "none",
                "-no-reboot",
                "-serial",
                "stdio",
                "-d",
                "cpu_reset,guest_errors",
                "-D",
                log.toString(),
                "-device",
                "isa-debug-exit,iobase=0xf4,iosize=4",
                "-kernel",
                kernel.toString()));
    assertThat(run.exitCode()).as(run.errors()).isEqualTo(SUCCESS);
    assertThat(log).content().doesNotContain("Triple fault");
    return run.output();
  }
}
