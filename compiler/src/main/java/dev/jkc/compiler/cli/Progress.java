package dev.jkc.compiler.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Says in a file what jkc is doing, for the launcher to read when the JVM dies.
 *
 * <p>The launcher names the file in the system property {@code jkc.progress}; without it nothing is
 * written. It holds one line, the phase and the source file, and is empty when jkc ends by itself.
 */
public final class Progress {
  private static final @Nullable String FILE = System.getProperty("jkc.progress");

  /** Whether nobody reads the file any more, so that it stays removed. */
  private static boolean isAbandoned;

  private static volatile String phase = "start-up";
  private static volatile String file = "the command line";

  private Progress() {}

  /** Enters a phase, a single word, that works on a source file. */
  public static void enter(String newPhase, String newFile) {
    phase = newPhase;
    file = newFile;
    write(newPhase + " " + newFile + "\n");
  }

  /**
   * Ends the process when the launcher is gone: whoever ended that one meant all of jkc, and a
   * shell that waits for a command cannot pass a signal on.
   */
  static void endWithLauncher() {
    if (FILE != null) {
      ProcessHandle.current()
          .parent()
          .ifPresent(launcher -> Thread.ofPlatform().daemon().start(() -> outlive(launcher)));
    }
  }

  private static void outlive(ProcessHandle launcher) {
    launcher.onExit().join();
    remove();
    System.exit(ExitCode.TERMINATED);
  }

  private static synchronized void remove() {
    isAbandoned = true;
    try {
      Files.deleteIfExists(Path.of(String.valueOf(FILE)));
    } catch (IOException e) {
      System.err.println("jkc: cannot remove `" + FILE + "`: " + e.getMessage());
    }
  }

  /** Says that whatever happens next is not a failure of jkc. */
  static void finish() {
    write("");
  }

  /** Returns the phase and the file as a reader sees them. */
  static String describe() {
    return "in phase " + phase + " while compiling " + file;
  }

  private static synchronized void write(String line) {
    if (FILE == null || isAbandoned) {
      return;
    }
    try {
      Files.writeString(Path.of(FILE), line);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + FILE, e);
    }
  }
}
