package serialport;

import java.io.PrintStream;

/** Where programs print that run on the JVM and in a kernel. */
public final class Output {
  public static PrintStream stream;

  private Output() {}
}
