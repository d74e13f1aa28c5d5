package dev.jkc.compiler.declare;

import dev.jkc.compiler.archive.Archive;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.diagnostic.FileFailure;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.parser.Parser;
import dev.jkc.lang.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sources in folders: those of the user first, then the layers of the library. */
public final class FileSources implements Sources {
  /**
   * A folder below which each package has its folder.
   *
   * @param name what stands for the folder in diagnostics
   */
  private record Root(Path folder, String name, boolean isLibrary) {}

  /** In bytes; a tree takes some hundred times the memory of its text. */
  private static final long LARGEST_SOURCE = 4L << 20;

  /** What stands for the folder of the library in names. */
  private static final String LIBRARY = "<jk>/";

  private final Diagnostics diagnostics;
  private final List<Root> roots = new ArrayList<>();
  private final List<Path> libraryFolders = new ArrayList<>();
  private final Map<Path, CompilationUnit> parsed = new LinkedHashMap<>();
  private final Map<Path, Set<String>> listings = new HashMap<>();
  private final List<Path> filesRead = new ArrayList<>();
  private final Set<SourceFile> libraryFiles = new HashSet<>();
  private @Nullable Archive archive;

  /** Makes sources without folders. */
  public FileSources(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Adds a folder of the user's. */
  public void addRoot(Path folder) {
    boolean known = roots.stream().anyMatch(root -> root.folder.equals(folder));
    if (!known) {
      roots.add(new Root(folder, withSlash(folder.toString()), false));
    }
  }

  private static String withSlash(String folder) {
    return folder.isEmpty() ? "" : folder + "/";
  }

  /** Adds a layer of the library, which diagnostics call {@code <jk>}. */
  public void addLibrary(Path folder) {
    roots.add(new Root(folder, LIBRARY + folder.getFileName() + "/", true));
    libraryFolders.add(folder.toAbsolutePath().normalize());
  }

  /**
   * Reads and parses a file that the user named, and makes the folder of its package tree a root.
   */
  public CompilationUnit read(Path path) throws IOException {
    CompilationUnit unit = parse(path, path.normalize().toString().replace('\\', '/'));
    Path folder = path.getParent();
    if (unit.packageName() != null) {
      for (int i = unit.packageName().parts().size() - 1; i >= 0 && folder != null; i--) {
        boolean matches =
            folder.getFileName() != null
                && folder.getFileName().toString().equals(unit.packageName().parts().get(i).text());
        folder = matches ? folder.getParent() : null;
        if (!matches) {
          return unit;
        }
      }
    }
    addRoot(folder == null ? Path.of("") : folder);
    return unit;
  }

  private CompilationUnit parse(Path path, String name) throws IOException {
    Path key = path.toAbsolutePath().normalize();
    CompilationUnit known = parsed.get(key);
    if (known != null) {
      return known;
    }
    filesRead.add(path);
    boolean isLibrary = isInLibrary(key);
    Archive.Part part = isLibrary && archive != null ? archive.part(name) : null;
    CompilationUnit unit =
        part == null ? parseText(path, name, isLibrary) : parseStored(path, name, part);
    parsed.put(key, unit);
    return unit;
  }

  private CompilationUnit parseStored(Path path, String name, Archive.Part part) {
    SourceFile file =
        new SourceFile(name, SourceFile.Kind.ofFileName(name), new StoredSource(path, part));
    libraryFiles.add(file);
    if (part.isOlderThan(path) && part.checksum() != Archive.checksum(file.text())) {
      throw new IllegalStateException(
          name + " is not what the archive of the library was made of: build jkc again");
    }
    return Parser.parse(file, part.tokens());
  }

  private CompilationUnit parseText(Path path, String name, boolean isLibrary) throws IOException {
    SourceFile file = new SourceFile(name, SourceFile.Kind.ofFileName(name), readText(path, name));
    if (isLibrary) {
      libraryFiles.add(file);
    }
    return Parser.parse(file, diagnostics);
  }

  /** The text of a file; empty, and reported, when it cannot be that of a source. */
  private String readText(Path path, String name) throws IOException {
    if (Files.size(path) > LARGEST_SOURCE) {
      reportAtStart(
          name,
          Code.TOO_LARGE,
          "`" + name + "` has " + Files.size(path) + " bytes, and a source has at most 4 MiB");
      return "";
    }
    byte[] bytes = Files.readAllBytes(path);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException malformed) {
      SourceFile file =
          new SourceFile(
              name,
              SourceFile.Kind.ofFileName(name),
              new String(bytes, StandardCharsets.ISO_8859_1));
      diagnostics.report(
          Diagnostic.of(Code.NOT_UTF8, file.range(0, 0), "`" + name + "` is not a text in UTF-8")
              .help("sources are UTF-8; convert the file, or name the right one"));
      return "";
    }
  }

  /** Takes from an archive, from now on, what that has of the library. */
  public void setArchive(Archive library) {
    archive = library;
  }

  /** The qualified names of the types that have files in the library, in a fixed order. */
  public List<String> libraryTypes() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Root root : roots) {
      if (root.isLibrary) {
        try (Stream<Path> files = Files.walk(root.folder)) {
          files
              .map(file -> root.folder.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".jk") || name.endsWith(".java"))
              .map(name -> name.substring(0, name.lastIndexOf('.')).replace('/', '.'))
              .forEach(names::add);
        }
      }
    }
    return List.copyOf(names);
  }

  @Override
  public Set<String> typesIn(String packageName) {
    Set<String> names = new TreeSet<>();
    for (Root root : roots) {
      for (String file : listing(root.folder.resolve(packageName.replace('.', '/')))) {
        if (file.endsWith(".jk") || file.endsWith(".java")) {
          names.add(file.substring(0, file.lastIndexOf('.')));
        }
      }
    }
    return names;
  }

  @Override
  public List<String> libraryTypes(String simpleName) {
    Set<String> names = new TreeSet<>();
    for (Root root : roots) {
      if (root.isLibrary) {
        addTypes(simpleName, root.folder, "", names);
      }
    }
    return List.copyOf(names);
  }

  private void addTypes(String simpleName, Path folder, String prefix, Set<String> names) {
    for (String child : listing(folder)) {
      if (child.equals(simpleName + ".jk") || child.equals(simpleName + ".java")) {
        names.add(prefix + simpleName);
      } else if (child.indexOf('.') < 0) {
        addTypes(simpleName, folder.resolve(child), prefix + child + ".", names);
      }
    }
  }

  @Override
  public Optional<String> otherLayer(String packageName, String typeName) {
    String place = packageName.replace('.', '/') + "/" + typeName + ".";
    Set<String> layers = new TreeSet<>();
    for (Path known : libraryFolders) {
      for (String layer : listing(known.resolveSibling(""))) {
        Path folder = known.resolveSibling(layer);
        if (!libraryFolders.contains(folder) && has(folder, place)) {
          layers.add(layer);
        }
      }
    }
    return layers.stream().findFirst();
  }

  /**
   * Whether folders of the user's have a file that is found instead of one of the library's.
   *
   * @param fileNames of the library
   */
  public boolean replacesAny(Set<String> fileNames) {
    Set<String> paths = new HashSet<>();
    fileNames.forEach(name -> paths.add(name.substring(name.indexOf('/', LIBRARY.length()) + 1)));
    return roots.stream()
        .takeWhile(root -> !root.isLibrary) // those behind it are asked later
        .anyMatch(root -> paths.stream().anyMatch(path -> has(root.folder, path)));
  }

  private boolean has(Path folder, String path) {
    int slash = path.lastIndexOf('/');
    int first = path.indexOf('/');
    // Most folders have no package of the library.
    if (first > 0 && !listing(folder).contains(path.substring(0, first))) {
      return false;
    }
    Set<String> files =
        slash < 0 ? listing(folder) : listing(folder.resolve(path.substring(0, slash)));
    String type = path.substring(slash + 1, path.lastIndexOf('.'));
    return files.contains(type + ".jk") || files.contains(type + ".java");
  }

  private boolean isInLibrary(Path file) {
    return libraryFolders.stream().anyMatch(file::startsWith);
  }

  @Override
  public Optional<CompilationUnit> find(String packageName, String typeName) {
    String folder = packageName.replace('.', '/');
    for (Root root : roots) {
      Path directory = folder.isEmpty() ? root.folder : root.folder.resolve(folder);
      String prefix = root.name + (folder.isEmpty() ? "" : folder + "/");
      Set<String> files = listing(directory);
      List<String> sources =
          Stream.of(typeName + ".jk", typeName + ".java").filter(files::contains).toList();
      if (sources.size() > 1) {
        reportAtStart(
            prefix + sources.get(1),
            Code.DUPLICATE,
            "type `" + typeName + "` has another source, `" + prefix + sources.get(0) + "`");
      }
      if (!sources.isEmpty()) {
        String name = prefix + sources.getFirst();
        try {
          return Optional.of(parse(directory.resolve(sources.getFirst()), name));
        } catch (IOException unreadable) {
          reportAtStart(
              name,
              Code.UNREADABLE,
              "cannot read `" + name + "`: " + FileFailure.words(unreadable));
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private void reportAtStart(String fileName, Code code, String message) {
    SourceFile file = new SourceFile(fileName, SourceFile.Kind.ofFileName(fileName), "");
    diagnostics.report(Diagnostic.of(code, file.range(0, 0), message));
  }

  private Set<String> listing(Path directory) {
    return listings.computeIfAbsent(
        directory,
        d -> {
          Set<String> names = new HashSet<>();
          String[] children = (d.toString().isEmpty() ? Path.of(".") : d).toFile().list();
          if (children != null) {
            names.addAll(List.of(children));
          }
          return names;
        });
  }

  @Override
  public boolean packageExists(String packageName) {
    String folder = packageName.replace('.', '/');
    return roots.stream().anyMatch(root -> !listing(root.folder.resolve(folder)).isEmpty());
  }

  @Override
  public boolean isLibrary(SourceFile file) {
    return libraryFiles.contains(file);
  }

  /** The files that were read, for make dependencies, by the names under which they were found. */
  public List<Path> filesRead() {
    return List.copyOf(filesRead);
  }
}
