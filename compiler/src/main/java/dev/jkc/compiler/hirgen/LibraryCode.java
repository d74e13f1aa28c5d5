package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.archive.Archive;
import dev.jkc.compiler.archive.ArchiveReader;
import dev.jkc.compiler.archive.Entities;
import dev.jkc.compiler.archive.Link;
import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirFailure;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import java.util.Optional;

/** Code and data of the library that an archive has, so that they are not made from source. */
final class LibraryCode implements Entities {
  private final Program program;
  private final Universe universe;
  private final ArchiveReader reader;

  LibraryCode(Program program, Universe universe, Archive archive) {
    this.program = program;
    this.universe = universe;
    this.reader = new ArchiveReader(archive, this);
  }

  /** Gives a method its body, if the archive has it. */
  boolean fill(HirFunction function, MethodSymbol method) {
    SourceFile file = method.owner().outermost().range().file();
    if (!universe.isOnDemand(file)
        || program.isGeneric(function)
        || !ArchiveNames.isNamed(method.owner())) {
      return false;
    }
    Link.Method link = ArchiveNames.linkOf(method);
    HirStatement.Block body = link == null ? null : reader.body(link, function, file);
    if (body == null) {
      return false;
    }
    function.setBody(body);
    return true;
  }

  /** Whether the archive has all that the initialiser of a class leaves behind. */
  boolean hasData(TypeSymbol symbol) {
    SourceFile file = symbol.outermost().range().file();
    return universe.isOnDemand(file) && reader.hasData(symbol.binaryName(), file);
  }

  /** Gives the static fields of a class what they hold. */
  void readData(TypeSymbol symbol) {
    reader.readData(
        symbol.binaryName(),
        symbol.outermost().range().file(),
        new ArchiveReader.Maker() {
          @Override
          public HirGlobal make(HirClass type, int length) {
            return program.classes().make(symbol, type, length);
          }

          @Override
          public HirGlobal field(String name) {
            return program.global(fieldOf(symbol, name));
          }
        });
  }

  private TypeSymbol type(String binaryName) {
    TypeSymbol symbol = program.typeNamed(binaryName);
    if (symbol == null) {
      throw new IllegalStateException("the library lacks " + binaryName);
    }
    return symbol;
  }

  private static FieldSymbol fieldOf(TypeSymbol symbol, String name) {
    FieldSymbol field = symbol.fields().get(name);
    if (field == null) {
      throw new IllegalStateException("the library lacks " + symbol + "." + name);
    }
    return field;
  }

  @Override
  public HirFunction function(Link.Method link) {
    TypeSymbol owner = type(link.owner());
    MethodSymbol method =
        (link.isConstructor() ? owner.constructors() : owner.methods()).get(link.index());
    if (method.isStatic() || method.isConstructor()) {
      // Nothing asks for a class whose initialiser has run at compile time.
      program.initializers().guardFromOutside(owner);
    }
    return program.function(method, Substitution.EMPTY);
  }

  @Override
  public Optional<HirFunction> initializer(Link.Initializer link) {
    return program.initializers().guardFromOutside(type(link.owner()));
  }

  @Override
  public HirSelector selector(Link.Selector link) {
    MethodSymbol method = type(link.owner()).methods().get(link.index());
    Type.Declared receiver = new Type.Declared(type(link.receiver()), List.of());
    return program.classes().selector(method, receiver);
  }

  @Override
  public HirGlobal global(Link link) {
    return switch (link) {
      case Link.Field field -> {
        TypeSymbol owner = type(field.owner());
        program.initializers().guardFromOutside(owner);
        yield program.global(fieldOf(owner, field.name()));
      }
      case Link.Made made -> {
        TypeSymbol owner = type(made.owner());
        program.initializers().guardFromOutside(owner);
        yield program.classes().made(owner).get(made.index());
      }
      case Link.Text text -> program.string(text.value());
      case Link.Bytes text -> program.text(text.value());
      case Link.Descriptor type -> program.classes().named(type.name()).descriptor();
      case Link.ClassName type -> program.classes().nameOf(program.classes().named(type.name()));
      case Link.ClassObject type -> program.classObjects().named(type.name());
      default -> throw new IllegalArgumentException("no global is " + link);
    };
  }

  @Override
  public HirClass type(Link.Class link) {
    return program.classes().named(link.name());
  }

  @Override
  public HirFailure failure(Link.Failure link) {
    return program.failures().named(link.name());
  }

  @Override
  public HirType.Struct layout(Link.Layout link) {
    String name = link.name();
    if (name.startsWith(Layouts.OBJECT)) {
      TypeSymbol symbol = type(name.substring(Layouts.OBJECT.length()));
      return program.layouts().object(new Type.Declared(symbol, List.of()));
    }
    return program.layouts().struct(type(name).thisType());
  }

  @Override
  public HirGlobal location(HirFunction function, SourceRange range) {
    return program.location(function, range);
  }
}
