package dev.jkc.compiler.declare;

import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where sources come from. */
public interface Sources {
  /** The parsed file that should declare a top-level type, if there is one. */
  Optional<CompilationUnit> find(String packageName, String typeName);

  /** The qualified names of the types of the library with a simple name, in a fixed order. */
  List<String> libraryTypes(String simpleName);

  /** The simple names of the types that have files in a package. */
  Set<String> typesIn(String packageName);

  /** Whether sources of a package, or of one below it, exist. */
  boolean packageExists(String packageName);

  /** A layer of the library which has a type and is not one of those that are looked at. */
  Optional<String> otherLayer(String packageName, String typeName);

  /** Whether a file belongs to the library that ships with the compiler. */
  boolean isLibrary(SourceFile file);
}
