package dev.jkc.compiler.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which jkc this is, from the manifest that the build wrote. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      name(),
      "LLVM 20.1.7, running on Java "
          + Runtime.version().feature()
          + " ("
          + System.getProperty("os.arch")
          + ")"
    };
  }

  /** The name and the version. */
  String name() {
    return "jkc "
        + Objects.requireNonNullElse(
            Version.class.getPackage().getImplementationVersion(), "(not packaged)");
  }
}
