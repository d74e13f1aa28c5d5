package dev.jkc.compiler.resolve;

import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.DidYouMean;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of a simple name that nothing has what may have been meant. */
public final class UnknownNames {
  /** Names of types in other languages, and Java's for the same. */
  private static final Map<String, String> ELSEWHERE =
      Map.of("bool", "boolean", "integer", "int", "str", "String", "i32", "int", "i64", "long");

  private UnknownNames() {}

  /** Whether a name may be that of a member which a type that does not exist would have. */
  public static boolean isExcused(TypeSymbol within) {
    for (TypeSymbol type = within; type != null; type = type.enclosing()) {
      if (type.lacksSupertype()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds to a diagnostic what helps: an import, a similar name, or why Java's name is absent.
   *
   * @param names those that could have been written
   */
  public static Diagnostic explain(
      Diagnostic diagnostic, String name, Collection<String> names, Universe universe) {
    List<String> importable = universe.importable(name);
    if (!importable.isEmpty()) {
      return diagnostic.help(
          importable.stream()
              .map(qualified -> "`import " + qualified + ";`")
              .collect(Collectors.joining(" or ", "add ", "")));
    }
    if (AbsentClasses.isOfLang(name)) {
      return AbsentClasses.explain(diagnostic, name, universe);
    }
    Optional<String> similar =
        Optional.ofNullable(ELSEWHERE.get(name)).or(() -> DidYouMean.closest(name, names));
    return similar.isPresent()
        ? diagnostic.help("did you mean `" + similar.get() + "`?")
        : AbsentClasses.explain(diagnostic, name, universe);
  }

  /** The names of the types that are in scope; of packages, those that are near to a name. */
  public static Set<String> types(String name, TypeContext context, Universe universe) {
    Set<String> names = new HashSet<>(context.localTypes().keySet());
    for (Type.Primitive type : Type.Primitive.values()) {
      if (context.unit().range().file().isJk() || type.isOfJava()) {
        names.add(type.toString());
      }
    }
    for (TypeSymbol type = context.within(); type != null; type = type.enclosing()) {
      names.add(type.name());
      names.addAll(type.memberTypes().keySet());
    }
    // Files of the user's that nothing names may have mistakes: they are not read.
    names.addAll(universe.typesIn(Universe.packageOf(context.unit())));
    addPublic(name, "java.lang", universe, names);
    for (CompilationUnit.Import clause : context.unit().imports()) {
      if (!clause.onDemand()) {
        names.add(clause.name().last().text());
      } else if (!clause.isStatic()) {
        addPublic(name, clause.name().text(), universe, names);
      }
    }
    return names;
  }

  private static void addPublic(
      String name, String packageName, Universe universe, Set<String> names) {
    for (String type : universe.typesIn(packageName)) {
      if (DidYouMean.closest(name, List.of(type)).isPresent()
          && universe
              .find(packageName, type)
              .filter(found -> found.access() == Access.PUBLIC)
              .isPresent()) {
        names.add(type);
      }
    }
  }
}
