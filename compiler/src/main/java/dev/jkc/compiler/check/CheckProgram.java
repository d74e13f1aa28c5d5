package dev.jkc.compiler.check;

import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.resolve.AbsentClasses;
import dev.jkc.compiler.resolve.AnnotationSite;
import dev.jkc.compiler.resolve.MemberTypes;
import dev.jkc.compiler.resolve.TypeContext;
import dev.jkc.compiler.resolve.TypeNames;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks every file of the user's that was loaded, and those that its checks load, until none is
 * left. Of the library it checks the files that the user named.
 */
public final class CheckProgram {
  private final Universe universe;
  private final Diagnostics diagnostics;
  private final Checker checker;
  private final Set<SourceFile> checkedFiles = new HashSet<>();
  private final Set<TypeSymbol> checkedTypes = new HashSet<>();

  /** Makes a check over the universe's files. */
  public CheckProgram(Universe universe, Diagnostics diagnostics, Checker checker) {
    this.universe = universe;
    this.diagnostics = diagnostics;
    this.checker = checker;
  }

  /** Checks everything. */
  public void run() {
    DeclarationChecker declarations = new DeclarationChecker(checker);
    boolean progress = true;
    while (progress) {
      progress = false;
      for (CompilationUnit unit : universe.units()) {
        if (!universe.isOnDemand(unit.range().file()) && checkedFiles.add(unit.range().file())) {
          progress = true;
          checkUnit(unit);
        }
      }
      for (TypeSymbol symbol : universe.types()) {
        if (!universe.isOnDemand(symbol.range().file()) && checkedTypes.add(symbol)) {
          progress = true;
          declarations.check(symbol);
        }
      }
      progress |= checker.annotations().checkNoted();
    }
    checker.finalStructs().check();
    checker.names().arguments().checkAll();
    checker.captures().check();
  }

  private void checkUnit(CompilationUnit unit) {
    Map<String, TypeSymbol> imported = new HashMap<>();
    for (CompilationUnit.Import clause : unit.imports()) {
      checkImport(clause, unit);
      if (!clause.isStatic() && !clause.onDemand()) {
        checkSingleType(clause, unit, imported);
      }
    }
    String fileName = unit.range().file().simpleName();
    if (!unit.packageAnnotations().isEmpty()) {
      checkPackageAnnotations(unit, fileName);
    }
    String expected =
        fileName.contains(".") ? fileName.substring(0, fileName.lastIndexOf('.')) : fileName;
    for (Declaration member : unit.members()) {
      if (!(member instanceof Declaration.Type)) {
        diagnostics.report(
            Diagnostic.of(
                    Code.OUTSIDE_OF_TYPE,
                    member.range(),
                    "this stands outside of any type, where names have no scope")
                .help("move it among the members of the type that it belongs to"));
      }
      if (member instanceof Declaration.Type type
          && type.modifiers().has(Modifier.PUBLIC)
          && !type.name().text().equals(expected)) {
        diagnostics.report(
            Diagnostic.of(
                Code.WRONG_FILE,
                type.name().range(),
                "public type `"
                    + type.name().text()
                    + "` stands in `"
                    + fileName
                    + "`, not in a file of its name"));
      }
    }
  }

  /** A package has its annotations in a file of their own (JLS 7.4.1). */
  private void checkPackageAnnotations(CompilationUnit unit, String fileName) {
    if (!fileName.equals("package-info.java")) {
      diagnostics.report(
          Diagnostic.of(
              Code.ANNOTATION,
              unit.packageAnnotations().getFirst().range(),
              "annotations of a package stand in its `package-info.java`"));
    }
    TypeContext context = new TypeContext(unit, null, List.of(), Map.of());
    checker
        .names()
        .annotations()
        .read(unit.packageAnnotations(), AnnotationSite.PACKAGE, unit, context);
  }

  private void checkImport(CompilationUnit.Import clause, CompilationUnit unit) {
    List<Identifier> parts = clause.name().parts();
    TypeNames names = checker.names();
    if (parts.get(0).text().equals("jk")
        && parts.size() > 1
        && parts.get(1).text().equals("annotation")) {
      return;
    }
    boolean found;
    if (clause.isStatic()) {
      StaticImports imports = checker.expressions().names().imports();
      Optional<TypeSymbol> owner = imports.ownerOf(clause);
      String member = clause.name().last().text();
      found =
          owner.isPresent()
              && (clause.onDemand()
                  || imports.hasMember(owner.get(), member, Universe.packageOf(unit))
                  || MemberTypes.first(owner.get(), member) != null);
    } else if (clause.onDemand()) {
      found = universe.packageExists(clause.name().text()) || names.qualified(parts).isPresent();
    } else {
      found = names.imported(clause).filter(type -> isCanonical(type, parts)).isPresent();
    }
    if (!found) {
      diagnostics.report(
          AbsentClasses.explain(
              Diagnostic.of(
                  Code.UNRESOLVED_IMPORT,
                  clause.name().range(),
                  "there is no "
                      + (clause.onDemand() ? "package or type" : "declaration")
                      + " `"
                      + clause.name().text()
                      + "` to import"),
              clause.name().text(),
              universe));
    }
  }

  /** Whether a name leads to a type by those that declare it, not such as inherit it. */
  private static boolean isCanonical(TypeSymbol symbol, List<Identifier> parts) {
    int i = parts.size();
    for (TypeSymbol t = symbol; t != null && i > 0; t = t.enclosing()) {
      i--;
      if (!t.name().equals(parts.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** Reports a type that may not be imported or whose name is taken (JLS 7.5.1). */
  private void checkSingleType(
      CompilationUnit.Import clause, CompilationUnit unit, Map<String, TypeSymbol> imported) {
    Optional<TypeSymbol> type = checker.names().imported(clause);
    if (type.isEmpty()) {
      return;
    }
    checker
        .names()
        .checkUse(
            type.get(), clause.name().range(), new TypeContext(unit, null, List.of(), Map.of()));
    TypeSymbol previous = imported.putIfAbsent(type.get().name(), type.get());
    if (previous == null) {
      previous =
          unit.members().stream()
              .flatMap(m -> m instanceof Declaration.Type t ? Stream.of(t.name().text()) : null)
              .filter(type.get().name()::equals)
              .findFirst()
              .flatMap(name -> universe.find(Universe.packageOf(unit), name))
              .orElse(null);
    }
    if (previous != null && previous != type.get()) {
      diagnostics.report(
          Diagnostic.of(
              Code.DUPLICATE,
              clause.name().range(),
              "`" + type.get().name() + "` means `" + previous + "` in this file already"));
    }
  }
}
