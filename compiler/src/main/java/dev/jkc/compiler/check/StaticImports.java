package dev.jkc.compiler.check;

import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Identifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Static members that imports bring into scope. Those imported by name hide those imported on
 * demand (JLS 6.4.1); members that may not be named from the file are not imported (JLS 7.5.3).
 */
final class StaticImports {
  private final Checker checker;

  StaticImports(Checker checker) {
    this.checker = checker;
  }

  /** The fields of that name. */
  List<FieldSymbol> fields(String name, Body body) {
    return find(
        name, body.typeContext().unit(), owner -> fields(owner, name, body.owner().packageName()));
  }

  /** The methods of that name. */
  List<MethodSymbol> methods(String name, Body body) {
    return find(
        name, body.typeContext().unit(), owner -> methods(owner, name, body.owner().packageName()));
  }

  /** Whether an import by name brings in anything; the package is the one of the file. */
  boolean hasMember(TypeSymbol owner, String name, String packageName) {
    return !fields(owner, name, packageName).isEmpty()
        || !methods(owner, name, packageName).isEmpty();
  }

  private static List<FieldSymbol> fields(TypeSymbol owner, String name, String packageName) {
    FieldSymbol field = InheritedFields.first(owner, name);
    return field != null
            && field.isStatic()
            && field.access().reaches(field.owner().packageName(), packageName)
        ? List.of(field)
        : List.of();
  }

  private static List<MethodSymbol> methods(TypeSymbol owner, String name, String packageName) {
    return Members.methods(owner, name).stream()
        .filter(MethodSymbol::isStatic)
        .filter(method -> method.access().reaches(method.owner().packageName(), packageName))
        .toList();
  }

  private <T> List<T> find(
      String name, CompilationUnit unit, Function<TypeSymbol, List<T>> membersOf) {
    Set<T> named = new LinkedHashSet<>();
    Set<T> onDemand = new LinkedHashSet<>();
    for (CompilationUnit.Import clause : unit.imports()) {
      boolean matches = clause.onDemand() || clause.name().last().text().equals(name);
      if (clause.isStatic() && matches) {
        ownerOf(clause)
            .ifPresent(o -> (clause.onDemand() ? onDemand : named).addAll(membersOf.apply(o)));
      }
    }
    return List.copyOf(named.isEmpty() ? onDemand : named);
  }

  /** The type whose members a static import names. */
  Optional<TypeSymbol> ownerOf(CompilationUnit.Import clause) {
    List<Identifier> parts = clause.name().parts();
    return checker
        .names()
        .qualified(clause.onDemand() ? parts : parts.subList(0, parts.size() - 1));
  }
}
