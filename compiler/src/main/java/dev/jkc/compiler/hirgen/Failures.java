package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.hir.HirFailure;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.walk.Children;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What code calls when it fails. Where a program catches exceptions, or the platform prints those
 * that nobody catches, a failed check throws; else, and where there can be no objects, it ends the
 * program and says where, for which less of the library is needed.
 */
final class Failures {
  /** What the library leaves to the platform, and the methods that do it where nobody else does. */
  private static final Map<String, String> HOOKS =
      Map.of("jk_uncaught", "report", "jk_print_trace", "print", "jk_panic", "panic");

  private static final String RAISE = "raise";

  /** Failures that nothing can be added to; {@code jk.unwind.Thrower} throws the others. */
  private static final Set<String> OF_MACHINE = Set.of("stackOverflow", "memory", "arrayLength");

  private final Program program;
  private final Universe universe;
  private final boolean hasHeap;
  private final Map<String, HirFailure> known = new HashMap<>();
  private @Nullable Boolean hasTry;

  Failures(Program program, Universe universe, boolean hasHeap) {
    this.program = program;
    this.universe = universe;
    this.hasHeap = hasHeap;
  }

  /** The failure that a method of the library handles. */
  HirFailure named(String name) {
    return known.computeIfAbsent(name, HirFailure::new);
  }

  /** The failure that an exception is which the source throws. */
  HirFailure raise() {
    return named(RAISE);
  }

  /** {@code java.lang.Throwable}. */
  Type throwable() {
    return new Type.Declared(universe.require("java.lang", "Throwable"), List.of());
  }

  /** The class of what is thrown when there is no memory for an object. */
  Type outOfMemory() {
    return new Type.Declared(universe.require("java.lang", "OutOfMemoryError"), List.of());
  }

  /** Whether the platform prints exceptions that nothing catches: it starts the program, too. */
  boolean arePrinted() {
    return hasHeap && universe.find("jk.runtime", "Start").isPresent();
  }

  /**
   * Whether classes remember that their initialisers failed: where the program could go on and use
   * them again.
   */
  boolean areRemembered() {
    if (hasTry == null) {
      hasTry =
          universe.units().stream()
              .filter(unit -> !universe.isLibrary(unit.range().file()))
              .anyMatch(Failures::hasTry);
    }
    return arePrinted() || (hasHeap && hasTry);
  }

  private static boolean hasTry(Node node) {
    boolean[] found = {node instanceof Statement.Try};
    if (!found[0]) {
      Children.forEach(node, child -> found[0] = found[0] || hasTry(child));
    }
    return found[0];
  }

  /**
   * Decides what is called, and gives it.
   *
   * @param catches whether the program catches exceptions
   */
  HirFunction settle(HirFailure failure, boolean catches) {
    boolean isRaise = failure.name().equals(RAISE);
    boolean isThrown = hasHeap && (catches || arePrinted());
    HirFunction handler =
        isRaise
            ? program.runtime("jk.unwind", "Unwinder", catches ? RAISE : "uncaught")
            : isThrown
                ? thrower(failure.name())
                : program.runtime("jk.panic", "Panic", failure.name());
    failure.setHandler(handler, !isRaise && !isThrown);
    return handler;
  }

  private HirFunction thrower(String name) {
    return OF_MACHINE.contains(name)
        ? program.runtime("java.lang", "MachineErrors", name)
        : program.runtime("jk.unwind", "Thrower", name);
  }

  /** Nothing outside of the program knows it, so that it may go when no call is left. */
  private static HirFunction unlessUnused(HirFunction function) {
    function.attributes().remove(HirFunction.Attribute.EXPORTED);
    return function;
  }

  /** The function of the library for a symbol that the program refers to and does not define. */
  Optional<HirFunction> standIn(String symbol) {
    String method = HOOKS.get(symbol);
    return Optional.ofNullable(method)
        .flatMap(name -> program.findRuntime("jk.runtime", "Uncaught", name))
        .map(Failures::unlessUnused);
  }
}
