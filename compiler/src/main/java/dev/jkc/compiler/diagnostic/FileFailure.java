package dev.jkc.compiler.diagnostic;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a file could not be read or written, in words for the end of a message. The exceptions of
 * {@code java.nio.file} have a path for a message, or the name of their own class in front.
 */
public final class FileFailure {
  private static final String LOOP = "too many levels of symbolic links";
  private static final String DENIED = "permission denied";
  private static final String MISSING = "it does not exist";

  /** What the operating system says (errno(3), in the C locale), and how the compiler says it. */
  private static final Map<String, String> WORDS =
      Map.of(
          "No such file or directory", MISSING,
          "Permission denied", DENIED,
          "Too many levels of symbolic links", LOOP,
          "Is a directory", "it is a folder",
          "Not a directory", "it is not a folder",
          "No space left on device", "no space left on the device",
          "Read-only file system", "the file system is read-only",
          "File name too long", "the name is too long");

  private FileFailure() {}

  /** The reason of a failure, such as {@code permission denied}. */
  public static String words(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e -> MISSING;
      case AccessDeniedException e -> DENIED;
      case FileSystemLoopException e -> LOOP;
      case NotDirectoryException e -> "it is not a folder";
      case FileSystemException e -> words(e.getReason());
      default -> words(failure.getMessage());
    };
  }

  private static String words(@Nullable String message) {
    if (message == null) {
      return "the operating system gives no reason";
    }
    Optional<String> known =
        WORDS.entrySet().stream()
            .filter(entry -> message.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return known.orElse(message);
  }
}
