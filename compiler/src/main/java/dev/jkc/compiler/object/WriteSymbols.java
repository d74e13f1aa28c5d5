package dev.jkc.compiler.object;

import java.util.Comparator;
import java.util.List;

/**
 * Makes the table by which {@code jk.panic.Symbols} names addresses of code.
 *
 * <p>Its layout, which the library repeats:
 *
 * <pre>
 * 8            the number of functions
 * 16 for each function, in the order of the code: {@link FunctionEntries}
 *   8            its distance from the table
 *   4            its size
 *   4            the position of its name in the table
 * the rest     the {@link NamePool}
 * </pre>
 */
final class WriteSymbols {
  static final String SYMBOL = "jk.panic.Symbols.table";

  private static final int HEADER_BYTES = Long.BYTES;

  private WriteSymbols() {}

  static Table of(ElfObject object, CodeNames names) {
    List<ElfObject.Symbol> functions =
        object.symbols().stream()
            .filter(ElfObject.Symbol::isFunction)
            .sorted(Comparator.comparing(ElfObject.Symbol::location))
            .toList();
    List<String> displayNames =
        functions.stream().map(function -> names.of(function.name()).displayName()).toList();
    NamePool pool = new NamePool(displayNames);
    int poolAt = HEADER_BYTES + FunctionEntries.BYTES * functions.size();
    FunctionEntries entries = new FunctionEntries(HEADER_BYTES);
    for (int i = 0; i < functions.size(); i++) {
      ElfObject.Symbol function = functions.get(i);
      entries.add(function.location(), function.size(), poolAt + pool.offset(displayNames.get(i)));
    }
    ByteWriter table =
        new ByteWriter().u64(functions.size()).all(entries.bytes()).all(pool.bytes());
    return new Table(SYMBOL, table.bytes(), entries.distances());
  }
}
