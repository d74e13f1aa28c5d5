package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole source file (JLS 7.3).
 *
 * @param packageName null for the unnamed package
 * @param members types, and in {@code .jk} files file-level asm and static asserts
 */
public record CompilationUnit(
    SourceRange range,
    List<Annotation> packageAnnotations,
    @Nullable QualifiedName packageName,
    List<Import> imports,
    List<Declaration> members)
    implements Node {

  public CompilationUnit {
    packageAnnotations = List.copyOf(packageAnnotations);
    imports = List.copyOf(imports);
    members = List.copyOf(members);
  }

  /** An import (JLS 7.5); {@code onDemand} is the form that ends in {@code .*}. */
  public record Import(SourceRange range, boolean isStatic, QualifiedName name, boolean onDemand)
      implements Node {}
}
