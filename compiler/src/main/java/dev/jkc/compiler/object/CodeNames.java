package dev.jkc.compiler.object;

import java.util.Optional;
import java.util.function.Function;

/** What functions are called in the source, by the symbols that they have in object code. */
final class CodeNames {
  private final Function<String, Optional<CodeName>> names;

  CodeNames(Function<String, Optional<CodeName>> names) {
    this.names = names;
  }

  /**
   * The name that the program gave it. A copy that the optimizer made has a longer symbol; what it
   * made out of nothing has only a symbol.
   */
  CodeName of(String symbol) {
    for (int end = symbol.length(); end > 0; end = symbol.lastIndexOf('.', end - 1)) {
      Optional<CodeName> name = names.apply(symbol.substring(0, end));
      if (name.isPresent()) {
        return name.get();
      }
    }
    return new CodeName(symbol, "", true);
  }
}
