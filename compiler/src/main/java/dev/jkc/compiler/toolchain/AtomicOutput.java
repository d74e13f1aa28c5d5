package dev.jkc.compiler.toolchain;

import dev.jkc.compiler.diagnostic.FileFailure;
import dev.jkc.compiler.toolchain.ToolException.Cause;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that appears under its name only when it is complete.
 *
 * <p>The contents are written beside the target under a temporary name; {@link #commit} renames,
 * and {@link #close} without a commit removes them. A device or a pipe cannot be replaced, so that
 * it gets the contents when they are complete.
 */
public final class AtomicOutput implements AutoCloseable {
  private final Path target;
  private final Path temporary;

  /** Whether the target is something other than a file that can be replaced. */
  private final boolean isDevice;

  /** Starts an output; fails when its folder cannot be written. */
  public AtomicOutput(Path target) throws ToolException {
    if (Files.isDirectory(target)) {
      throw new ToolException(Cause.FILES, "cannot write `" + target + "`: it is a folder");
    }
    isDevice = Files.exists(target) && !Files.isRegularFile(target);
    try {
      this.target = Files.isSymbolicLink(target) && !isDevice ? target.toRealPath() : target;
      temporary =
          isDevice
              ? Files.createTempFile("jkc-", ".tmp")
              : newFile(this.target.toAbsolutePath().resolveSibling(".jkc-"));
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  /** Makes a file with the permissions that new files get, which those of Java do not have. */
  private static Path newFile(Path prefix) throws IOException {
    while (true) {
      String number = Long.toHexString(ThreadLocalRandom.current().nextLong());
      try {
        return Files.createFile(prefix.resolveSibling(prefix.getFileName() + number + ".tmp"));
      } catch (FileAlreadyExistsException e) {
        // Another number will do.
      }
    }
  }

  /** Writes a whole file. */
  public static void write(Path target, byte[] contents) throws ToolException {
    try (AtomicOutput output = new AtomicOutput(target)) {
      output.write(contents);
      output.commit(false);
    }
  }

  /** Writes the whole contents, still under the temporary name. */
  void write(byte[] contents) throws ToolException {
    try {
      Files.write(temporary, contents);
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  /** Returns the name to write to. */
  public Path temporary() {
    return temporary;
  }

  /** Gives the file its final name and the permissions of a new file or program. */
  public void commit(boolean executable) throws ToolException {
    try {
      if (isDevice) {
        Files.write(target, Files.readAllBytes(temporary), StandardOpenOption.WRITE);
        return;
      }
      if (executable) {
        makeExecutable();
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  /** Lets everybody run the file who may read it. */
  private void makeExecutable() throws IOException {
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(temporary);
    if (permissions.contains(PosixFilePermission.OWNER_READ)) {
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
    }
    if (permissions.contains(PosixFilePermission.GROUP_READ)) {
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
    }
    if (permissions.contains(PosixFilePermission.OTHERS_READ)) {
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    Files.setPosixFilePermissions(temporary, permissions);
  }

  private static ToolException failure(Path target, IOException cause) {
    return new ToolException(Cause.FILES, "cannot write `" + target + "`: " + reason(cause), cause);
  }

  /** What is missing when a file is made is never the file. */
  private static String reason(IOException cause) {
    return cause instanceof NoSuchFileException
        ? "its folder does not exist"
        : FileFailure.words(cause);
  }

  @Override
  public void close() throws ToolException {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      throw new ToolException(
          Cause.FILES, "cannot remove `" + temporary + "`: " + FileFailure.words(e), e);
    }
  }
}
