package dev.jkc.compiler.evaluate;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirSelector;
import org.jspecify.annotations.Nullable;

/** Objects of the program that exist before it runs. */
public interface ObjectMaker {
  /** A new object of a class, an array with that many elements. */
  HirGlobal create(HirClass type, int length);

  /** The class of the object that is in a global; null where there is none. */
  @Nullable HirClass classOf(HirGlobal global);

  /** The function that a selector means for objects of a class. */
  HirFunction implementation(HirClass type, HirSelector selector);
}
