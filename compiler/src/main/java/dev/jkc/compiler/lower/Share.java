package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.object.CodeTables;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What a module defines of a program; other modules define the rest, and refer to this one's. */
final class Share {
  private final boolean isAll;
  private final boolean hasData;
  private final Set<HirFunction> functions = Collections.newSetFromMap(new IdentityHashMap<>());

  private Share(boolean isAll, boolean hasData) {
    this.isAll = isAll;
    this.hasData = hasData;
  }

  /** All of a program. */
  static Share all(HirProgram program) {
    Share share = new Share(true, true);
    program.functions().forEach(share::add);
    return share;
  }

  /**
   * Two halves, of which the first has the data; what has to become a part of its callers is known
   * in both.
   */
  static List<Share> halves(HirProgram program) {
    Share first = new Share(false, true);
    Share second = new Share(false, false);
    boolean isFirst = true;
    for (HirFunction function : program.functions()) {
      if (function.is(HirFunction.Attribute.INLINE)) {
        first.add(function);
        second.add(function);
      } else {
        (isFirst ? first : second).add(function);
        isFirst = !isFirst;
      }
    }
    return List.of(first, second);
  }

  private void add(HirFunction function) {
    if (function.body() != null) {
      functions.add(function);
    }
  }

  boolean isAll() {
    return isAll;
  }

  /** Whether it defines the global variables. */
  boolean hasData() {
    return hasData;
  }

  /** Whether it has the body of a function. */
  boolean has(HirFunction function) {
    return functions.contains(function);
  }

  /** Whether the function of another share is known here only. */
  boolean isCopy(HirFunction function) {
    return !hasData && function.is(HirFunction.Attribute.INLINE);
  }

  /** What a global variable is called, which others can only refer to by a name. */
  String symbol(HirGlobal global) {
    return isAll || global.declaration() != null || global.is(HirGlobal.Attribute.EXTERNAL)
        ? global.symbol()
        : CodeTables.NAMELESS + global.symbol();
  }
}
