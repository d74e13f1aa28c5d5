package dev.jkc.compiler.check;

import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.lang.ast.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the checks of bodies find out about exceptions and need to know of each other. */
final class ExceptionFacts {
  private final Set<Statement.Try> abrupt = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Symbol, ExceptionSet> caught = new HashMap<>();

  /** Notes that the {@code finally} block of a statement cannot complete normally. */
  void noteAbrupt(Statement.Try statement) {
    abrupt.add(statement);
  }

  /** Whether the {@code finally} block of a statement lets nothing through. */
  boolean isAbrupt(Statement.Try statement) {
    return abrupt.contains(statement);
  }

  /** Notes what the variable of a {@code catch} can hold (JLS 11.2.2). */
  void setCaught(Symbol variable, ExceptionSet exceptions) {
    caught.put(variable, exceptions);
  }

  /** What the variable of a {@code catch} can hold, or null when it is no such variable. */
  @Nullable ExceptionSet caught(@Nullable Symbol variable) {
    return variable == null ? null : caught.get(variable);
  }
}
