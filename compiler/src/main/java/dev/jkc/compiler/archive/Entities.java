package dev.jkc.compiler.archive;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirFailure;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.lang.source.SourceRange;
import java.util.Optional;

/** The things of a program, by what they are called in an archive. */
public interface Entities {
  /** A function. */
  HirFunction function(Link.Method link);

  /** The function that initialises a class, if it needs one. */
  Optional<HirFunction> initializer(Link.Initializer link);

  /** A selector. */
  HirSelector selector(Link.Selector link);

  /** A global. */
  HirGlobal global(Link link);

  /** A class. */
  HirClass type(Link.Class link);

  /** A way to fail. */
  HirFailure failure(Link.Failure link);

  /** The layout of objects or of a struct. */
  HirType.Struct layout(Link.Layout link);

  /** The place of a failed check, as text. */
  HirGlobal location(HirFunction function, SourceRange range);
}
