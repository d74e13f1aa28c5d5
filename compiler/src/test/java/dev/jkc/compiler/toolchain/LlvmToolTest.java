package dev.jkc.compiler.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.llvm.LlvmVersion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LlvmToolTest {
  @ParameterizedTest
  @EnumSource
  void every_tool_starts(LlvmTool tool) throws Exception {
    List<String> command =
        tool == LlvmTool.LLD
            ? List.of(tool.path().toString(), "-flavor", "gnu", "--version")
            : List.of(tool.path().toString(), "--version");
    ToolProcess.Result result = ToolProcess.run(command);
    assertThat(result.output()).contains(LlvmVersion.loaded().toString());
    assertThat(result.exitCode()).isZero();
  }
}
