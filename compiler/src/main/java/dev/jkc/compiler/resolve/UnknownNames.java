package dev.jkc.compiler.resolve;

import dev.jkc.compiler.declare.Universe;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.DidYouMean;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of a simple name that nothing has what may have been meant. */
public final class UnknownNames {
  private UnknownNames() {}

  /**
   * Adds to a diagnostic what helps.
   *
   * @param visible names that could have been written instead
   */
  public static Diagnostic explain(
      Diagnostic diagnostic, String name, Collection<String> visible, Universe universe) {
    List<String> importable = universe.importable(name);
    if (!importable.isEmpty()) {
      return diagnostic.help(
          importable.stream()
              .map(qualified -> "`import " + qualified + ";`")
              .collect(Collectors.joining(" or ", "add ", "")));
    }
    Optional<String> similar = DidYouMean.closest(name, visible);
    return similar.isPresent()
        ? diagnostic.help("did you mean `" + similar.get() + "`?")
        : AbsentClasses.explain(diagnostic, name);
  }
}
