package dev.jkc.compiler.resolve;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that are members of a type (JLS 8.5). */
public final class MemberTypes {
  private MemberTypes() {}

  /** The member type of that name, declared or inherited. */
  public static @Nullable TypeSymbol first(TypeSymbol symbol, String name) {
    return all(symbol, name).stream().findFirst().orElse(null);
  }

  /** The member type of that name; reports several that are inherited. */
  public static @Nullable TypeSymbol one(
      TypeSymbol symbol, String name, SourceRange use, Diagnostics diagnostics) {
    Set<TypeSymbol> members = all(symbol, name);
    requireOne(members, name, use, diagnostics);
    return members.stream().findFirst().orElse(null);
  }

  /** Reports a name that means several inherited types (JLS 8.5). */
  static void requireOne(
      Set<TypeSymbol> members, String name, SourceRange use, Diagnostics diagnostics) {
    if (members.size() > 1) {
      List<TypeSymbol> all = List.copyOf(members);
      diagnostics.report(
          Diagnostic.of(
              Code.AMBIGUOUS_NAME,
              use,
              "`%s` may be `%s` or `%s`, which are both inherited"
                  .formatted(name, all.get(0), all.get(1))));
    }
  }

  /** A private type of that name in a superclass, which is no member. */
  static @Nullable TypeSymbol hidden(TypeSymbol symbol, String name) {
    for (Type.Declared t = symbol.superclass(); t != null; t = t.symbol().superclass()) {
      TypeSymbol member = t.symbol().memberTypes().get(name);
      if (member != null) {
        return member;
      }
    }
    return null;
  }

  /** Whether a class inherits a member type of its superclass (JLS 8.5). */
  private static boolean isPassedOn(TypeSymbol type, TypeSymbol to) {
    return switch (type.access()) {
      case PRIVATE -> false;
      case PACKAGE -> type.packageName().equals(to.packageName());
      case PROTECTED, PUBLIC -> true;
    };
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
