package dev.jkc.compiler.toolchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jkc.compiler.llvm.AsmDialect;
import dev.jkc.compiler.llvm.Builder;
import dev.jkc.compiler.llvm.Function;
import dev.jkc.compiler.llvm.LlvmContext;
import dev.jkc.compiler.llvm.LlvmModule;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.llvm.TargetMachine;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.target.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkerTest {
  @TempDir Path folder;

  /** Compiles a program whose only act is to exit with a code. */
  private static byte[] exitWith(int code) throws Exception {
    Target target = Targets.bundled().find("x86_64-linux");
    try (TargetMachine machine =
            new TargetMachine(target.machineOptions(OptimizationLevel.O2, Optional.empty()));
        LlvmContext context = new LlvmContext();
        LlvmModule module = context.createModule("exit");
        Builder builder = context.createBuilder()) {
      module.setTarget(machine);
      Type type = context.types().function(context.types().voidType(), List.of());
      Function start = module.addFunction("_start", type);
      builder.positionAtEnd(start.appendBlock("entry"));
      Type exit =
          context
              .types()
              .function(
                  context.types().i64(), List.of(context.types().i64(), context.types().i64()));
      boolean sideEffect = true;
      builder.call(
          exit,
          context
              .constants()
              .inlineAsm(
                  exit,
                  "syscall",
                  "={rax},{rax},{rdi},~{rcx},~{r11},~{memory}",
                  sideEffect,
                  AsmDialect.INTEL),
          List.of(context.constants().i64(60), context.constants().i64(code)));
      builder.unreachable();
      module.verify();
      machine.runPasses(module, OptimizationLevel.O2.pipeline());
      return machine.emitObject(module);
    }
  }

  private Linker.Request request(String entry) {
    return Linker.Request.of(List.of(), folder.resolve("program"), "elf_x86_64", entry);
  }

  @Test
  void links_a_static_program_that_runs() throws Exception {
    Linker.link(exitWith(42), request("_start"));
    ToolProcess.Result result = ToolProcess.run(List.of(folder.resolve("program").toString()));
    assertThat(result).isEqualTo(new ToolProcess.Result(42, "", ""));
  }

  @Test
  void links_the_same_bytes_twice() throws Exception {
    Linker.link(exitWith(1), request("_start"));
    byte[] first = Files.readAllBytes(folder.resolve("program"));
    Linker.link(exitWith(1), request("_start"));
    assertThat(Files.readAllBytes(folder.resolve("program"))).isEqualTo(first);
  }

  @Test
  void leaves_nothing_behind_when_the_entry_is_missing() throws Exception {
    assertThatThrownBy(() -> Linker.link(exitWith(0), request("nowhere")))
        .isInstanceOf(ToolException.class)
        .hasMessageContaining("cannot find entry symbol nowhere");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
