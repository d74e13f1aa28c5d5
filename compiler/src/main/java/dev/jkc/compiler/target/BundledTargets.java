package dev.jkc.compiler.target;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The target files that come with the compiler, as resources. */
final class BundledTargets implements TargetSource {
  private static final String FOLDER = "/targets";
  private static final String SUFFIX = ".toml";

  @Override
  public Optional<String> read(String name) throws IOException {
    try (InputStream stream =
        BundledTargets.class.getResourceAsStream(FOLDER + "/" + name + SUFFIX)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Override
  public List<String> names() throws IOException {
    URL folder = BundledTargets.class.getResource(FOLDER);
    if (folder == null) {
      throw new IOException("the compiler comes without targets");
    }
    try {
      URI uri = folder.toURI();
      if (uri.getScheme().equals("file")) {
        return names(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return names(jar.getPath(FOLDER));
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(SUFFIX))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }
}
