package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.walk.Walker;
import java.util.HashMap;
import java.util.Map;

/**
 * Which {@code assert}s run: those of the program's classes where it is compiled with {@code -ea}.
 * Without it those of a class run until its own initialiser starts, which they can when a
 * superclass uses it while being initialised (JLS 14.10).
 */
final class Assertions {
  private final Program program;
  private final boolean areEnabled;
  private final Map<TypeSymbol, Boolean> early = new HashMap<>();
  private final Map<TypeSymbol, HirGlobal> flags = new HashMap<>();

  Assertions(Program program, boolean areEnabled) {
    this.program = program;
    this.areEnabled = areEnabled;
  }

  /** Whether those of a class run, whatever of it is initialised. */
  boolean areEnabled(TypeSymbol symbol) {
    return areEnabled && !program.isOfLibrary(symbol);
  }

  /** Whether those of a class run until its initialiser starts, and may be reached by then. */
  boolean runEarly(TypeSymbol symbol) {
    return early.computeIfAbsent(symbol, this::mayRunEarly);
  }

  private boolean mayRunEarly(TypeSymbol symbol) {
    // javac asks for those of interfaces in another class.
    return !areEnabled
        && !symbol.kind().isInterface()
        && !program.isOfLibrary(symbol)
        && hasInitializersAbove(symbol)
        && hasAsserts(symbol);
  }

  private boolean hasInitializersAbove(TypeSymbol symbol) {
    TypeSymbol above = Members.superclass(symbol);
    return Members.superinterfaces(symbol).stream().anyMatch(this::isInitialised)
        || (above != null && (isInitialised(above) || hasInitializersAbove(above)));
  }

  private boolean isInitialised(TypeSymbol symbol) {
    return !program.isOfLibrary(symbol) && ClassInitializers.hasInitializers(symbol);
  }

  private static boolean hasAsserts(TypeSymbol symbol) {
    boolean[] found = {false};
    new Walker() {
      @Override
      protected boolean enter(Node node) {
        found[0] |= node instanceof Statement.Assert;
        return !found[0];
      }
    }.walk(symbol.declaration());
    return found[0];
  }

  /** Whether the initialiser of a class has started, so that its asserts no longer run. */
  HirExpression hasStarted(TypeSymbol symbol) {
    return new HirExpression.Load(new HirPlace.Global(flag(symbol)), Access.PLAIN);
  }

  /** Notes that the initialiser of a class starts. */
  HirStatement start(TypeSymbol symbol) {
    return new HirStatement.Evaluate(
        new HirExpression.Assign(
            new HirPlace.Global(flag(symbol)), Values.truth(true), Access.PLAIN),
        symbol.range());
  }

  private HirGlobal flag(TypeSymbol symbol) {
    HirGlobal known = flags.get(symbol);
    if (known != null) {
      return known;
    }
    HirGlobal flag = new HirGlobal(symbol.binaryName() + ".$assertionsDisabled", HirType.BOOLEAN);
    program.setOwner(flag, symbol);
    flags.put(symbol, flag);
    return flag;
  }
}
