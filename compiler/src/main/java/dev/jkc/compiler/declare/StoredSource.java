package dev.jkc.compiler.declare;

import dev.jkc.compiler.archive.Archive;
import dev.jkc.lang.source.LineIndex;
import dev.jkc.lang.source.SourceContents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A source of the library that is in an archive, and is read when its text is asked for. */
final class StoredSource implements SourceContents {
  private final Path path;
  private final Archive.Part part;

  // Threads may find these out at the same time, and find the same.
  private volatile @Nullable String text;
  private volatile @Nullable LineIndex lines;

  StoredSource(Path path, Archive.Part part) {
    this.path = path;
    this.part = part;
  }

  @Override
  public String text() {
    String known = text;
    if (known == null) {
      try {
        known = Files.readString(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      text = known;
    }
    return known;
  }

  @Override
  public int length() {
    return part.length();
  }

  @Override
  public LineIndex lines() {
    LineIndex known = lines;
    if (known == null) {
      known = part.lines();
      lines = known;
    }
    return known;
  }
}
