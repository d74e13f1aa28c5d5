package dev.jkc.compiler.declare;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All types of the program that have been heard of; loads the files of others when asked. */
public final class Universe {
  private final Sources sources;
  private final Diagnostics diagnostics;
  private final Map<String, Optional<TypeSymbol>> topLevel = new HashMap<>();
  private final Map<String, Optional<TypeSymbol>> byBinaryName = new HashMap<>();
  private final Map<SourceFile, CompilationUnit> units = new LinkedHashMap<>();
  private final Set<SourceFile> named = new HashSet<>();

  /** Those of the files, and those above them. */
  private final Set<String> packages = new HashSet<>();

  private final List<TypeSymbol> all = new ArrayList<>();
  private TypeSymbol.Completer completer = new NoCompleter();

  /** Makes a universe without types. */
  public Universe(Sources sources, Diagnostics diagnostics) {
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /** Sets what fills in symbols; once, before any type is asked for its members. */
  public void setCompleter(TypeSymbol.Completer newCompleter) {
    completer = newCompleter;
  }

  /** Declares the types of a file that the user named, unless that was done before. */
  public void addNamed(CompilationUnit unit) {
    named.add(unit.range().file());
    add(unit);
  }

  /** Declares the types of a file, unless that was done before. */
  public void add(CompilationUnit unit) {
    SourceFile file = unit.range().file();
    if (units.putIfAbsent(file, unit) != null) {
      return;
    }
    String packageName = packageOf(unit);
    packages.add(packageName);
    for (int dot = packageName.indexOf('.'); dot >= 0; dot = packageName.indexOf('.', dot + 1)) {
      packages.add(packageName.substring(0, dot));
    }
    for (Declaration member : unit.members()) {
      if (member instanceof Declaration.Type type) {
        addTopLevel(type, packageName);
      }
    }
  }

  /** The package that a file belongs to. */
  public static String packageOf(CompilationUnit unit) {
    return unit.packageName() == null ? "" : unit.packageName().text();
  }

  private void addTopLevel(Declaration.Type type, String packageName) {
    String name = type.name().text();
    String qualified = packageName.isEmpty() ? name : packageName + "." + name;
    TypeSymbol symbol = declare(type, packageName, qualified, null, false);
    Optional<TypeSymbol> previous = topLevel.get(qualified);
    if (previous != null && previous.isPresent()) {
      diagnostics.report(
          Diagnostic.of(
                  Code.DUPLICATE, symbol.range(), "type `" + qualified + "` is declared twice")
              .at(previous.get().range(), "first declared here"));
      return;
    }
    topLevel.put(qualified, Optional.of(symbol));
  }

  /** Declares a type that is local to a block. */
  public TypeSymbol addLocal(Declaration.Type type, TypeSymbol enclosing, int number) {
    return declare(
        type,
        enclosing.packageName(),
        enclosing.binaryName() + "$" + number + type.name().text(),
        enclosing,
        true);
  }

  private TypeSymbol declare(
      Declaration.Type written,
      String packageName,
      String binaryName,
      @Nullable TypeSymbol enclosing,
      boolean local) {
    Declaration.Type type = ImplicitMembers.add(written, binaryName);
    TypeSymbol symbol = new TypeSymbol(type, packageName, binaryName, enclosing, local, completer);
    all.add(symbol);
    for (TypeSymbol around = enclosing; around != null; around = around.enclosing()) {
      if (!symbol.isAnonymous() && around.name().equals(symbol.name())) {
        diagnostics.report(
            Diagnostic.of(
                    Code.DUPLICATE,
                    symbol.range(),
                    "type `" + symbol.name() + "` has the name of a type around it")
                .at(around.range(), "the one around it"));
      }
    }
    for (Declaration member : type.members()) {
      if (member instanceof Declaration.Type nested) {
        TypeSymbol inner =
            declare(nested, packageName, binaryName + "$" + nested.name().text(), symbol, false);
        TypeSymbol previous = symbol.memberTypes().putIfAbsent(inner.name(), inner);
        if (previous != null) {
          diagnostics.report(
              Diagnostic.of(
                      Code.DUPLICATE,
                      inner.range(),
                      "type `" + inner.name() + "` is declared twice in `" + symbol.name() + "`")
                  .at(previous.range(), "first declared here"));
        }
      }
    }
    return symbol;
  }

  /** The top-level type with that name, loading its file when it has not been heard of. */
  public Optional<TypeSymbol> find(String packageName, String name) {
    String qualified = packageName.isEmpty() ? name : packageName + "." + name;
    Optional<TypeSymbol> known = topLevel.get(qualified);
    if (known != null) {
      return known;
    }
    Optional<CompilationUnit> unit = sources.find(packageName, name);
    unit.filter(u -> packageOf(u).equals(packageName)).ifPresent(this::add);
    return topLevel.computeIfAbsent(qualified, q -> Optional.empty());
  }

  /** The simple names of the types of a package. */
  public Set<String> typesIn(String packageName) {
    Set<String> names = new TreeSet<>(sources.typesIn(packageName));
    for (CompilationUnit unit : units.values()) {
      if (packageOf(unit).equals(packageName)) {
        for (Declaration member : unit.members()) {
          if (member instanceof Declaration.Type type) {
            names.add(type.name().text());
          }
        }
      }
    }
    return names;
  }

  /** The qualified names of the public types of the library with a simple name. */
  public List<String> importable(String simpleName) {
    return sources.libraryTypes(simpleName).stream()
        .filter(
            qualified ->
                findBinary(qualified).filter(type -> type.access() == Access.PUBLIC).isPresent())
        .toList();
  }

  /** The type with a binary name (JLS 13.1) that is not inside of a body. */
  public Optional<TypeSymbol> findBinary(String binaryName) {
    Optional<TypeSymbol> known = byBinaryName.get(binaryName);
    if (known == null) {
      int dot = binaryName.lastIndexOf('.');
      String[] parts = binaryName.substring(dot + 1).split("\\$", -1);
      known = find(dot < 0 ? "" : binaryName.substring(0, dot), parts[0]);
      for (int i = 1; i < parts.length; i++) {
        String part = parts[i];
        known = known.map(outer -> outer.memberTypes().get(part));
      }
      byBinaryName.put(binaryName, known);
    }
    return known;
  }

  /** A type that the library must have. */
  public TypeSymbol require(String packageName, String name) {
    return find(packageName, name)
        .orElseThrow(
            () -> new IllegalStateException("the library lacks " + packageName + "." + name));
  }

  /** A type that the library must have, by its qualified name. */
  public TypeSymbol require(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return require(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
  }

  /** Whether a package of that name, or one below it, is known. */
  public boolean packageExists(String name) {
    return packages.contains(name) || sources.packageExists(name);
  }

  /** A layer of the library that a program for this target does not use, and that has a type. */
  public Optional<String> otherLayer(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : sources.otherLayer(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
  }

  /** The file that declares a type. */
  public CompilationUnit unitOf(TypeSymbol symbol) {
    CompilationUnit unit = units.get(symbol.range().file());
    if (unit == null) {
      throw new IllegalStateException("no unit for " + symbol);
    }
    return unit;
  }

  /** Every file loaded so far. */
  public List<CompilationUnit> units() {
    return List.copyOf(units.values());
  }

  /** Every type declared so far, nested and local ones included; grows while bodies are checked. */
  public List<TypeSymbol> types() {
    return List.copyOf(all);
  }

  /** Whether a file belongs to the library. */
  public boolean isLibrary(SourceFile file) {
    return sources.isLibrary(file);
  }

  /** Whether of a file only what a program needs is looked at: one of the library, not named. */
  public boolean isOnDemand(SourceFile file) {
    return isLibrary(file) && !named.contains(file);
  }

  private static final class NoCompleter implements TypeSymbol.Completer {
    @Override
    public void completeHeader(TypeSymbol symbol) {
      throw new IllegalStateException("no completer for " + symbol);
    }

    @Override
    public List<TypeSymbol> permitted(TypeSymbol symbol) {
      throw new IllegalStateException("no completer for " + symbol);
    }

    @Override
    public void completeMembers(TypeSymbol symbol) {
      throw new IllegalStateException("no completer for " + symbol);
    }
  }
}
