package dev.jkc.compiler.cli;

import dev.jkc.compiler.llvm.LlvmVersion;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which jkc this is, from the manifest that the build wrote. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      name(),
      "LLVM "
          + llvm()
          + ", running on Java "
          + Runtime.version().feature()
          + " ("
          + System.getProperty("os.arch")
          + ")"
    };
  }

  /** Reports of bugs carry the version, also when the bug is that LLVM cannot be loaded. */
  private static String llvm() {
    try {
      return LlvmVersion.loaded().toString();
    } catch (LinkageError e) {
      return "(not loaded)";
    }
  }

  /** The name and the version. */
  String name() {
    return "jkc "
        + Objects.requireNonNullElse(
            Version.class.getPackage().getImplementationVersion(), "(not packaged)");
  }
}
