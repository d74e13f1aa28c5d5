package dev.jkc.testing.attribution;

import dev.jkc.compiler.check.CheckProgram;
import dev.jkc.compiler.check.Checker;
import dev.jkc.compiler.declare.FileSources;
import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files that the compiler checked, with the library. */
final class JkcProgram {
  private final Diagnostics diagnostics = new Diagnostics();
  private final FileSources sources = new FileSources(diagnostics);
  private final Universe universe = new Universe(sources, diagnostics);
  private final Checker checker = new Checker(universe, diagnostics);
  private final Map<Path, CompilationUnit> units = new LinkedHashMap<>();

  private JkcProgram() {}

  /** Checks files, with the layers of a library. */
  static JkcProgram check(List<Path> files, List<Path> library) throws IOException {
    JkcProgram program = new JkcProgram();
    library.forEach(program.sources::addLibrary);
    for (Path file : files) {
      CompilationUnit unit = program.sources.read(file);
      program.units.put(file, unit);
      program.universe.addNamed(unit);
    }
    new CheckProgram(program.universe, program.diagnostics, program.checker).run();
    return program;
  }

  /** What was reported, which should be nothing. */
  List<String> reports() {
    return diagnostics.sorted().stream()
        .map(each -> each.primary().range() + ": " + each.message())
        .toList();
  }

  private CompilationUnit unit(Path file) {
    return Objects.requireNonNull(units.get(file), file.toString());
  }

  /** The text of a file. */
  SourceFile source(Path file) {
    return unit(file).range().file();
  }

  /** What was found out about the expressions of a file. */
  Facts facts(Path file) {
    return JkcFacts.of(unit(file), universe.types(), checker);
  }

  /** Whether there is a type, unless it is none of the library's. */
  boolean hasType(String binaryName) {
    return !binaryName.startsWith("java.") || find(binaryName) != null;
  }

  /** Whether a type has a method or constructor, unless it is none of the library's. */
  boolean hasMethod(String binaryName, String name, String printed) {
    TypeSymbol owner = binaryName.startsWith("java.") ? find(binaryName) : null;
    return owner == null
        || Stream.concat(
                Members.methods(owner, name).stream(),
                owner.constructors().stream().filter(c -> name.equals("<init>")))
            .anyMatch(method -> JkcTypes.print(method).equals(printed));
  }

  /** Whether a type declares a field. */
  boolean hasField(String binaryName, String name) {
    TypeSymbol owner = find(binaryName);
    return owner != null && owner.fields().containsKey(name);
  }

  /** The qualified names of the library's types that have files of their own. */
  List<String> libraryTypes() throws IOException {
    return sources.libraryTypes();
  }

  private @Nullable TypeSymbol find(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    String[] path = binaryName.substring(dot + 1).split("\\$", -1);
    TypeSymbol found = universe.find(binaryName.substring(0, dot), path[0]).orElse(null);
    for (int i = 1; i < path.length && found != null; i++) {
      found = found.memberTypes().get(path[i]);
    }
    return found;
  }
}
