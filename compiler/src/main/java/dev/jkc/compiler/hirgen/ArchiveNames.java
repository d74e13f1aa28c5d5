package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.archive.Link;
import dev.jkc.compiler.archive.Names;
import dev.jkc.compiler.archive.Unarchivable;
import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.source.SourceRange;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Names the things of a program for an archive. */
final class ArchiveNames implements Names {
  private final Program program;
  private final Predicate<TypeSymbol> hasData;

  /**
   * Names the things of a program.
   *
   * @param hasData whether the data of a class is in the archive
   */
  ArchiveNames(Program program, Predicate<TypeSymbol> hasData) {
    this.program = program;
    this.hasData = hasData;
  }

  /** The name of a class that programs can name; others are local to a body. */
  static String nameOf(TypeSymbol symbol) throws Unarchivable {
    if (!isNamed(symbol)) {
      throw new Unarchivable("a class inside of a body");
    }
    return symbol.binaryName();
  }

  /** Whether a class is not inside of a body. */
  static boolean isNamed(TypeSymbol symbol) {
    for (TypeSymbol t = symbol; t != null; t = t.enclosing()) {
      if (t.isLocal() || t.isClosure() || t.isAnonymous()) {
        return false;
      }
    }
    return true;
  }

  /** The name of a method. */
  static Link.Method nameOf(MethodSymbol method) throws Unarchivable {
    Link.Method link = isNamed(method.owner()) ? linkOf(method) : null;
    if (link == null) {
      throw new Unarchivable("a method that no class with a name declares");
    }
    return link;
  }

  /** The name of a method of a class that is not inside of a body; null for one made up. */
  static Link.@Nullable Method linkOf(MethodSymbol method) {
    TypeSymbol owner = method.owner();
    boolean isConstructor = method.isConstructor();
    int index = (isConstructor ? owner.constructors() : owner.methods()).indexOf(method);
    return index < 0 ? null : new Link.Method(owner.binaryName(), isConstructor, index);
  }

  @Override
  public Link of(HirFunction function) throws Unarchivable {
    TypeSymbol initialised = program.initializers().initialised(function);
    if (initialised != null) {
      return new Link.Initializer(nameOf(initialised));
    }
    MethodSymbol method = program.methodOf(function);
    if (method == null || program.isGeneric(function)) {
      throw new Unarchivable("a function of no method");
    }
    return nameOf(method);
  }

  @Override
  public Link of(HirGlobal global) throws Unarchivable {
    FieldSymbol field = program.fieldOf(global);
    if (field != null) {
      return new Link.Field(nameOf(field.owner()), field.name());
    }
    TypeSymbol maker = program.ownerOf(global);
    if (maker != null) {
      if (!hasData.test(maker)) {
        throw new Unarchivable("an object that is made from source");
      }
      return new Link.Made(nameOf(maker), program.classes().made(maker).indexOf(global));
    }
    String contents = program.contentsOf(global);
    if (contents != null) {
      boolean isObject = program.classes().classOf(global) != null;
      return isObject ? new Link.Text(contents) : new Link.Bytes(contents);
    }
    HirClass described = program.classes().describedBy(global);
    if (described != null) {
      of(described);
      return new Link.Descriptor(described.name());
    }
    HirClass named = program.classes().namedBy(global);
    if (named != null) {
      of(named);
      return new Link.ClassName(named.name());
    }
    String type = program.classObjects().nameOf(global);
    if (type == null) {
      throw new Unarchivable("a global without a name");
    }
    HirClass objectOf = program.classObjects().classOf(global);
    if (objectOf != null) {
      of(objectOf);
    }
    return new Link.ClassObject(type);
  }

  @Override
  public Link of(HirSelector selector) throws Unarchivable {
    Link.Method method = nameOf(program.classes().methodOf(selector));
    Link.Class receiver = of(selector.owner());
    return new Link.Selector(method.owner(), method.index(), receiver.name());
  }

  @Override
  public Link.Class of(HirClass type) throws Unarchivable {
    HirClass element = type;
    while (element.elementClass() != null) {
      element = element.elementClass();
    }
    TypeSymbol symbol = program.classes().symbolOf(element);
    if (symbol != null) {
      nameOf(symbol);
      if (symbol.isOverValues()) {
        throw new Unarchivable("a class for certain types");
      }
    }
    return new Link.Class(type.name());
  }

  @Override
  public Link of(HirType.Struct layout) throws Unarchivable {
    String name =
        layout.name().startsWith(Layouts.OBJECT)
            ? layout.name().substring(Layouts.OBJECT.length())
            : layout.name();
    if (program.typeNamed(name) == null) {
      throw new Unarchivable("the layout " + name);
    }
    return new Link.Layout(layout.name());
  }

  @Override
  public HirGlobal location(HirFunction function, SourceRange range) {
    return program.location(function, range);
  }
}
