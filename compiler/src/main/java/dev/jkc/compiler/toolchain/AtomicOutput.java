package dev.jkc.compiler.toolchain;

import dev.jkc.compiler.diagnostic.FileFailure;
import dev.jkc.compiler.toolchain.ToolException.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

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
              : Files.createTempFile(this.target.toAbsolutePath().getParent(), ".jkc-", ".tmp");
    } catch (IOException e) {
      throw failure(target, e);
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
      Files.setPosixFilePermissions(temporary, permissions(executable));
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failure(target, e);
    }
  }

  private static Set<PosixFilePermission> permissions(boolean executable) {
    Set<PosixFilePermission> permissions =
        EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);
    if (executable) {
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    return permissions;
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
