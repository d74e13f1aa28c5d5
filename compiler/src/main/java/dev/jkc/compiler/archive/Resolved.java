package dev.jkc.compiler.archive;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirFailure;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.lang.source.SourceRange;
import java.util.Optional;

/** What the numbers in bodies stand for in one program; each is looked up once. */
final class Resolved {
  private final Archive archive;
  private final Entities entities;
  private final Object[] known;

  Resolved(Archive archive, Entities entities) {
    this.archive = archive;
    this.entities = entities;
    this.known = new Object[archive.linkCount()];
  }

  String text(int number) {
    return archive.text(number);
  }

  HirFunction function(int number) {
    if (known[number] instanceof HirFunction function) {
      return function;
    }
    return note(number, entities.function((Link.Method) archive.link(number)));
  }

  /** Asked each time: which classes need initialising shows while others are initialised. */
  Optional<HirFunction> initializer(int number) {
    return entities.initializer((Link.Initializer) archive.link(number));
  }

  HirSelector selector(int number) {
    if (known[number] instanceof HirSelector selector) {
      return selector;
    }
    return note(number, entities.selector((Link.Selector) archive.link(number)));
  }

  HirGlobal global(int number) {
    if (known[number] instanceof HirGlobal global) {
      return global;
    }
    return note(number, entities.global(archive.link(number)));
  }

  HirClass type(int number) {
    if (known[number] instanceof HirClass type) {
      return type;
    }
    return note(number, entities.type((Link.Class) archive.link(number)));
  }

  HirFailure failure(int number) {
    if (known[number] instanceof HirFailure failure) {
      return failure;
    }
    return note(number, entities.failure((Link.Failure) archive.link(number)));
  }

  HirType.Struct layout(int number) {
    if (known[number] instanceof HirType.Struct layout) {
      return layout;
    }
    return note(number, entities.layout((Link.Layout) archive.link(number)));
  }

  HirGlobal location(HirFunction function, SourceRange range) {
    return entities.location(function, range);
  }

  private <T> T note(int number, T found) {
    known[number] = found;
    return found;
  }
}
