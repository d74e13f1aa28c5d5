package dev.jkc.compiler.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which jkc this is, from the manifest that the build wrote. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Objects.requireNonNullElse(
            Version.class.getPackage().getImplementationVersion(), "(not packaged)");
    return new String[] {
      "jkc " + version,
      "LLVM 20.1.7, running on Java "
          + Runtime.version().feature()
          + " ("
          + System.getProperty("os.arch")
          + ")"
    };
  }
}
