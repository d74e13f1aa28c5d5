package dev.jkc.compiler.toolchain;

import dev.jkc.compiler.diagnostic.FileFailure;
import dev.jkc.compiler.toolchain.ToolException.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs other programs. */
public final class ToolProcess {
  private ToolProcess() {}

  /** How a program ended and what it wrote. */
  public record Result(int exitCode, String output, String errors) {}

  /** Runs a program without input and collects what it writes. */
  public static Result run(List<String> command) throws ToolException {
    try {
      Process process = new ProcessBuilder(command).start();
      process.getOutputStream().close();
      CompletableFuture<String> errors =
          CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
      String output = read(process.getInputStream());
      String errorText = errors.join();
      return new Result(await(process), output, errorText);
    } catch (IOException e) {
      throw new ToolException(
          Cause.INSTALLATION,
          "cannot run `" + command.getFirst() + "`: " + FileFailure.words(e),
          e);
    }
  }

  /** Runs a program with jkc's own standard streams and returns its exit code. */
  public static int runAttached(Path program, List<String> arguments) throws ToolException {
    List<String> command = new ArrayList<>(arguments);
    command.addFirst(program.toString());
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      // Whoever ends jkc wants the program to end as well; one that has ended stays so.
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return await(process);
    } catch (IOException e) {
      throw new ToolException(
          Cause.INSTALLATION, "cannot run `" + program + "`: " + FileFailure.words(e), e);
    }
  }

  private static String read(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int await(Process process) throws ToolException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new ToolException(Cause.INSTALLATION, "interrupted while another program ran", e);
    }
  }
}
