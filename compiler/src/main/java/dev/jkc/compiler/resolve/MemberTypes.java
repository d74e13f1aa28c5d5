package dev.jkc.compiler.resolve;

import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Declaration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that are members of a type (JLS 8.5). */
public final class MemberTypes {
  private MemberTypes() {}

  /** The member type of that name, declared or inherited. */
  public static @Nullable TypeSymbol first(TypeSymbol symbol, String name) {
    return all(symbol, name).stream().findFirst().orElse(null);
  }

  /** Whether a class inherits a member type of its superclass (JLS 8.5). */
  private static boolean isPassedOn(TypeSymbol type, TypeSymbol to) {
    return type.access() != Access.PACKAGE || type.packageName().equals(to.packageName());
  }

  /** The member types of that name: one that is declared, or all that are inherited. */
  static Set<TypeSymbol> all(TypeSymbol symbol, String name) {
    TypeSymbol member = symbol.memberTypes().get(name);
    if (member != null) {
      return Set.of(member);
    }
    Declaration.Type declaration = symbol.declaration();
    if (declaration.superclass() == null && declaration.interfaces().isEmpty()) {
      return Set.of();
    }
    Set<TypeSymbol> inherited = new LinkedHashSet<>();
    if (declaration.superclass() != null) {
      Type.Declared superclass = symbol.superclass();
      if (superclass != null) {
        all(superclass.symbol(), name).stream()
            .filter(type -> isPassedOn(type, symbol))
            .forEach(inherited::add);
      }
    }
    if (!declaration.interfaces().isEmpty()) {
      for (Type.Declared superinterface : symbol.interfaces()) {
        inherited.addAll(all(superinterface.symbol(), name));
      }
    }
    return inherited;
  }
}
