package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place with what has to be known to read and write it.
 *
 * @param prelude statements to run before the place is used
 * @param type of the value as the source sees it
 * @param bits the part of the place that a field of a bitfield occupies
 */
record Place(
    List<HirStatement> prelude,
    HirPlace place,
    Type type,
    Access access,
    FieldSymbol.@Nullable BitRange bits,
    boolean bigEndian) {

  Place {
    prelude = List.copyOf(prelude);
  }

  static Place plain(HirPlace place, Type type) {
    return new Place(List.of(), place, type, Access.PLAIN, null, false);
  }

  Place after(List<HirStatement> statements) {
    return new Place(statements, place, type, access, bits, bigEndian);
  }
}
