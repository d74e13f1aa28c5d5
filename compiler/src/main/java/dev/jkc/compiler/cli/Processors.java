package dev.jkc.compiler.cli;

import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.toolchain.LlvmTool;
import dev.jkc.compiler.toolchain.ToolException;
import dev.jkc.compiler.toolchain.ToolProcess;
import java.util.List;

/** Checks names of processors, of which LLVM itself ignores those that it does not know. */
final class Processors {
  private Processors() {}

  static void require(String name, Target target) throws UsageException, ToolException {
    ToolProcess.Result result =
        ToolProcess.run(
            List.of(
                LlvmTool.MC.path().toString(),
                "-triple=" + target.triple(),
                "-mcpu=" + name,
                "-filetype=null",
                "/dev/null"));
    if (result.errors().contains("is not a recognized processor")) {
      throw new UsageException(
          "`%s` is not a processor that LLVM knows for `%s`; x86-64-v2 and x86-64-v3 are usual ones"
              .formatted(name, target.name()));
    }
  }
}
