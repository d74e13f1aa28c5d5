package dev.jkc.lang.diagnostic;

import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what the phases report; the driver alone decides when to stop. */
public final class Diagnostics {
  private record Key(String id, SourceRange range) {}

  private final List<Diagnostic> reported = new ArrayList<>();
  private final Set<Key> seen = new HashSet<>();
  private int errorCount;

  /**
   * Adds a diagnostic, unless one of the same kind at the same place is there. What is wrong in
   * text that nobody wrote is wrong in what implies it, unless it was said of written text.
   */
  public void report(Diagnostic given) {
    Diagnostic diagnostic = given.atOrigins();
    boolean isImplied = !diagnostic.primary().equals(given.primary());
    if ((isImplied && reported.stream().anyMatch(diagnostic::saysTheSame))
        || !seen.add(new Key(diagnostic.code().id(), diagnostic.primary().range()))) {
      return;
    }
    reported.add(diagnostic);
    if (diagnostic.code().severity() == Severity.ERROR) {
      errorCount++;
    }
  }

  /** Whether an error was reported. */
  public boolean hasErrors() {
    return errorCount > 0;
  }

  /** The number of errors. */
  public int errorCount() {
    return errorCount;
  }

  /** Everything reported: files in the order first mentioned, by position within each. */
  public List<Diagnostic> sorted() {
    List<String> files = new ArrayList<>();
    for (Diagnostic diagnostic : reported) {
      String name = diagnostic.primary().range().file().name();
      if (!files.contains(name)) {
        files.add(name);
      }
    }
    List<Diagnostic> result = new ArrayList<>(reported);
    result.sort(
        Comparator.<Diagnostic>comparingInt(d -> files.indexOf(d.primary().range().file().name()))
            .thenComparingInt(d -> d.primary().range().start()));
    return result;
  }
}
