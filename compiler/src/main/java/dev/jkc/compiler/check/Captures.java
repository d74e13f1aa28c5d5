package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Variables that classes inside of methods use: each is final, or could be (JLS 4.12.4, 8.1.3).
 * Which are assigned again is only known when their methods have been checked.
 */
final class Captures {
  private record Use(LocalSymbol variable, SourceRange range, String problem) {}

  private record Unreachable(TypeSymbol created, TypeSymbol local, SourceRange range) {}

  private final Diagnostics diagnostics;
  private final List<Use> uses = new ArrayList<>();
  private final List<Use> resources = new ArrayList<>();
  private final List<Unreachable> unreachable = new ArrayList<>();
  private final Map<LocalSymbol, SourceRange> reassigned = new HashMap<>();
  private final Map<TypeSymbol, Set<LocalSymbol>> unassigned = new HashMap<>();

  Captures(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Notes that a class uses a variable of the method around it. What is reported to have no value
   * there need not be constant besides.
   */
  void note(LocalSymbol variable, TypeSymbol within, SourceRange range) {
    if (!isUnassigned(within, variable)) {
      String user = within.isClosure() ? "this lambda" : "a class inside of the method";
      uses.add(new Use(variable, range, "changes, and " + user + " has its value only"));
    }
  }

  /** Notes that the guard of a case uses a variable from outside (JLS 14.11.1). */
  void noteGuard(LocalSymbol variable, SourceRange range) {
    uses.add(new Use(variable, range, "changes, and a guard may only use what does not"));
  }

  /** Notes that {@code try} closes what a variable holds. */
  void noteResource(LocalSymbol variable, SourceRange range) {
    resources.add(new Use(variable, range, "changes, so that it cannot be a resource"));
  }

  /** Whether a variable is assigned when it may have a value already, as far as is known yet. */
  boolean isReassigned(LocalSymbol variable) {
    return reassigned.containsKey(variable);
  }

  /** Notes that an object is made where there is no instance of a class that has its variables. */
  void noteUnreachable(TypeSymbol created, TypeSymbol local, SourceRange range) {
    unreachable.add(new Unreachable(created, local, range));
  }

  /** Notes that a variable is assigned when it may have a value already. */
  void noteReassigned(LocalSymbol variable, SourceRange range) {
    reassigned.putIfAbsent(variable, range);
  }

  /** Notes that a variable may have no value where a class stands. */
  void noteUnassigned(TypeSymbol symbol, LocalSymbol variable) {
    unassigned.computeIfAbsent(symbol, t -> new HashSet<>()).add(variable);
  }

  /** Whether a variable may have no value where a class stands. */
  boolean isUnassigned(TypeSymbol symbol, LocalSymbol variable) {
    return unassigned.getOrDefault(symbol, Set.of()).contains(variable);
  }

  /** Reports the uses of variables that change, and of those that are out of reach. */
  void check() {
    unreachable.forEach(this::checkReach);
    for (Use use : uses) {
      checkUnchanged(use, Code.CAPTURE);
    }
    for (Use use : resources) {
      checkUnchanged(use, Code.RESOURCE_CHANGES);
    }
  }

  private void checkReach(Unreachable each) {
    SourceRange local = each.local().declaration().range();
    boolean isOfMethod =
        each.created().isLocal()
            && each.local().kind() == TypeSymbol.Kind.CLASS
            && !local.contains(each.created().range());
    if (isOfMethod
        || each.created().captures().stream().anyMatch(v -> !local.contains(v.range()))) {
      diagnostics.report(
          Diagnostic.of(
              Code.STATIC_CONTEXT,
              each.range(),
              "`%s` keeps variables of the method around `%s`, which are out of reach here"
                  .formatted(each.created().name(), each.local().name())));
    }
  }

  private void checkUnchanged(Use use, Code code) {
    SourceRange change = reassigned.get(use.variable());
    if (change != null) {
      diagnostics.report(
          Diagnostic.of(code, use.range(), "`" + use.variable().name() + "` " + use.problem())
              .at(change, "assigned again here")
              .help("copy it into a variable that is assigned once"));
    }
  }
}
