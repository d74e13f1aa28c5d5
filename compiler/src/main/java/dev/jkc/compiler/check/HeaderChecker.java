package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.ast.TypeTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a type says of itself: who may extend it, and that it is a functional interface. */
final class HeaderChecker {
  private final Checker checker;

  HeaderChecker(Checker checker) {
    this.checker = checker;
  }

  void check(TypeSymbol symbol) {
    checkPermitted(symbol);
  }

  /** Who a sealed type permits (JLS 8.1.6, 9.1.4). */
  private void checkPermitted(TypeSymbol symbol) {
    if (!symbol.has(Modifier.SEALED)) {
      return;
    }
    if (symbol.has(Modifier.FINAL)) {
      checker.report(Code.MODIFIER, symbol.range(), "`sealed` and `final` exclude each other");
      return;
    }
    List<TypeTree> written = symbol.declaration().permits();
    List<TypeSymbol> permitted = symbol.permitted();
    if (permitted.isEmpty() && written.isEmpty()) {
      checker.report(
          Code.MODIFIER,
          symbol.range(),
          "nothing in this file extends `"
              + symbol.name()
              + "`, so `sealed` leaves it without objects");
    }
    Set<TypeSymbol> seen = new HashSet<>();
    for (TypeTree tree : written) {
      if (!(tree instanceof TypeTree.Named named)) {
        continue;
      }
      Type type = checker.names().withoutValues(named, checker.completer().contextOf(symbol));
      if (type instanceof Type.Variable) {
        checker.report(
            Code.INCOMPATIBLE_TYPES, tree.range(), "`" + type + "` is no class to be permitted");
      }
      if (!(type instanceof Type.Declared declared)) {
        continue;
      }
      TypeSymbol sub = declared.symbol();
      if (named.parts().stream().anyMatch(part -> part.arguments() != null)) {
        checker.report(
            Code.TYPE_ARGUMENTS, tree.range(), "classes are permitted without type arguments");
      }
      Type.Declared superclass = sub.superclass();
      boolean isBelow =
          (superclass != null && superclass.symbol() == symbol)
              || sub.interfaces().stream().anyMatch(each -> each.symbol() == symbol);
      if (!isBelow) {
        checker.report(
            Code.INCOMPATIBLE_TYPES,
            tree.range(),
            "`" + sub.name() + "` does not extend `" + symbol.name() + "`");
      } else if (!seen.add(sub)) {
        checker.report(Code.DUPLICATE, tree.range(), "`" + sub.name() + "` is permitted already");
      }
    }
  }
}
