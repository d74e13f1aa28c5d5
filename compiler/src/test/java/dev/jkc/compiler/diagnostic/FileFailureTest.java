package dev.jkc.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFailureTest {
  @TempDir private Path folder;

  private interface Access {
    Object run() throws IOException;
  }

  private static String wordsOf(Access access) {
    try {
      return "succeeded with " + access.run();
    } catch (IOException e) {
      return FileFailure.words(e);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void says_what_the_operating_system_found() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    String missing = "it does not exist";
    String looping = "too many levels of symbolic links";
    assertThat(wordsOf(() -> Files.readString(folder.resolve("none")))).isEqualTo(missing);
    assertThat(wordsOf(() -> Files.readString(folder))).isEqualTo("it is a folder");
    assertThat(wordsOf(() -> Files.readString(loop))).isEqualTo(looping);
    assertThat(wordsOf(() -> list(loop))).isEqualTo(looping);
    assertThat(wordsOf(() -> list(file))).isEqualTo("it is not a folder");
    assertThat(wordsOf(() -> Files.writeString(Path.of("/dev/full"), "text")))
        .isEqualTo("no space left on the device");
    assertThat(wordsOf(() -> Files.readString(folder.resolve("x".repeat(300)))))
        .isEqualTo("the name is too long");
    assertThat(wordsOf(() -> new ProcessBuilder(folder.resolve("none").toString()).start()))
        .isEqualTo(missing);
  }

  @Test
  void never_shows_the_class_or_only_the_path() {
    assertThat(FileFailure.words(new AccessDeniedException("a/b"))).isEqualTo("permission denied");
    assertThat(FileFailure.words(new NoSuchFileException("a/b"))).isEqualTo("it does not exist");
    assertThat(FileFailure.words(new FileSystemLoopException("a/b")))
        .isEqualTo("too many levels of symbolic links");
    assertThat(FileFailure.words(new FileSystemException("a/b")))
        .isEqualTo("the operating system gives no reason");
    assertThat(FileFailure.words(new FileSystemException("a/b", null, "Invalid argument")))
        .isEqualTo("Invalid argument");
    assertThat(FileFailure.words(new IOException()))
        .isEqualTo("the operating system gives no reason");
  }
}
