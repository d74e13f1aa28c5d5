package dev.jkc.compiler;

import dev.jkc.compiler.archive.Archive;
import dev.jkc.compiler.check.CheckProgram;
import dev.jkc.compiler.check.Checker;
import dev.jkc.compiler.declare.FileSources;
import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.effect.CheckEffects;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.hirgen.ArchiveLibrary;
import dev.jkc.compiler.hirgen.GenerateHir;
import dev.jkc.compiler.target.HeapMode;
import dev.jkc.compiler.target.Target;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phases up to HIR. Each stops the pipeline when errors were reported.
 *
 * <pre>
 * phase     input                 output
 * parse     files                 trees
 * check     trees                 types, symbols and constants beside the trees
 * generate  trees and tables      HIR of everything reachable
 * </pre>
 */
public final class FrontEnd {
  private final Diagnostics diagnostics = new Diagnostics();
  private final FileSources sources = new FileSources(diagnostics);
  private final Universe universe = new Universe(sources, diagnostics);
  private final Checker checker = new Checker(universe, diagnostics);
  private final List<CompilationUnit> units = new ArrayList<>();
  private @Nullable Archive archive;
  private HirProgram assembly = new HirProgram(List.of(), List.of(), List.of(), List.of());

  /** Adds a folder in which types are looked up. */
  public void addSourceRoot(Path folder) {
    sources.addRoot(folder);
  }

  /** Adds a layer of the library. */
  public void addLibrary(Path folder) {
    sources.addLibrary(folder);
  }

  /** Parses a file. */
  public void parse(Path file) throws IOException {
    units.add(sources.read(file));
  }

  /**
   * Uses what an archive has of the library, unless files of the user's replace some of that; after
   * the user's files are parsed.
   */
  public void useArchive(Path path) throws IOException {
    Archive found = Archive.open(path);
    if (found != null && !replacesAny(found.fileNames())) {
      archive = found;
      sources.setArchive(found);
    }
  }

  private boolean replacesAny(Set<String> library) {
    return sources.replacesAny(library)
        || units.stream()
            .anyMatch(unit -> unit.members().stream().anyMatch(m -> replaces(unit, m, library)));
  }

  private boolean replaces(CompilationUnit unit, Declaration member, Set<String> library) {
    String end = "/" + Universe.packageOf(unit).replace('.', '/') + "/" + nameOf(member) + ".";
    return !universe.isLibrary(unit.range().file())
        && library.stream().anyMatch(name -> name.contains(end));
  }

  private static String nameOf(Declaration member) {
    return member instanceof Declaration.Type type ? type.name().text() : "";
  }

  /** The archive of the library: of its HIR, as far as that can be kept. */
  public byte[] archiveLibrary() throws IOException {
    Set<CompilationUnit> library = new LinkedHashSet<>();
    for (String name : sources.libraryTypes()) {
      library.add(universe.unitOf(universe.require(name)));
    }
    byte[] written = new ArchiveLibrary(checker, universe).write(List.copyOf(library));
    if (diagnostics.hasErrors()) {
      throw new IllegalStateException("the library has errors: " + diagnostics.sorted().getFirst());
    }
    return written;
  }

  /** Checks every file that was parsed, and every one of the user's that these name. */
  public void check() {
    units.forEach(universe::addNamed);
    new CheckProgram(universe, diagnostics, checker).run();
  }

  /**
   * Generates the HIR of a program without errors; empty when that finds one.
   *
   * @param runsAsserts whether asserts of the program run, as with {@code -ea}
   */
  public Optional<HirProgram> generate(
      Target target, GenerateHir.Start start, boolean runsAsserts) {
    boolean hasHeap = target.heap().mode() != HeapMode.NONE;
    GenerateHir generator =
        new GenerateHir(checker, universe, diagnostics, archive, runsAsserts, hasHeap);
    HirProgram program = generator.generate(units, target.runtime(), target.heap().limit(), start);
    if (!hasHeap) {
      generator.refuseObjects();
    }
    new CheckEffects(diagnostics, generator::promisedEffects, generator::targets)
        .check(generator.effectRoots());
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    assembly = generator.assembly();
    return Optional.of(program);
  }

  /** What was generated and has assembly in it, whether the program needs it or not. */
  public HirProgram assembly() {
    return assembly;
  }

  /** What was reported so far. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The trees of the files named by the user. */
  public List<CompilationUnit> units() {
    return List.copyOf(units);
  }

  /** Every file that was read. */
  public List<Path> filesRead() {
    return sources.filesRead();
  }
}
