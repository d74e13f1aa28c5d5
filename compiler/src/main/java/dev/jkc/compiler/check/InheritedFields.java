package dev.jkc.compiler.check;

import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Members;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that are members of a type (JLS 8.3). */
final class InheritedFields {
  private InheritedFields() {}

  /** The field of that name, declared or inherited. */
  static @Nullable FieldSymbol first(TypeSymbol symbol, String name) {
    return all(symbol, name).stream().findFirst().orElse(null);
  }

  /** The fields that a name may mean: one of the type, or all that it inherits (JLS 8.3). */
  static Set<FieldSymbol> all(TypeSymbol symbol, String name) {
    FieldSymbol own = symbol.fields().get(name);
    if (own != null) {
      return Set.of(own);
    }
    Set<FieldSymbol> inherited = new LinkedHashSet<>();
    TypeSymbol superclass = Members.superclass(symbol);
    if (superclass != null) {
      all(superclass, name).stream()
          .filter(field -> Members.isPassedOn(field.access(), field.owner(), symbol))
          .forEach(inherited::add);
    }
    for (Type.Declared superinterface : symbol.interfaces()) {
      Set<FieldSymbol> constants = all(superinterface.symbol(), name);
      if (!constants.isEmpty()) {
        // Private fields are not inherited; one alone is found to be named in a message.
        inherited.removeIf(field -> field.access() == Access.PRIVATE);
      }
      inherited.addAll(constants);
    }
    return inherited;
  }
}
