package dev.jkc.compiler.archive;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.lang.source.SourceRange;

/** What the things of a program are called in an archive. */
public interface Names {
  /** The name of a function. */
  Link of(HirFunction function) throws Unarchivable;

  /** The name of a global. */
  Link of(HirGlobal global) throws Unarchivable;

  /** The name of a selector. */
  Link of(HirSelector selector) throws Unarchivable;

  /** The name of a class. */
  Link.Class of(HirClass type) throws Unarchivable;

  /** The name of a layout. */
  Link of(HirType.Struct layout) throws Unarchivable;

  /** The place of a failed check, as text. */
  HirGlobal location(HirFunction function, SourceRange range);
}
