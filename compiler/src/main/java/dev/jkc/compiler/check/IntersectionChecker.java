package dev.jkc.compiler.check;

import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.ast.TypeParameter;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether there may be objects of several types at once, for which an abstract class that extends
 * all of them stands (JLS 4.9).
 */
final class IntersectionChecker {
  private final Checker checker;

  IntersectionChecker(Checker checker) {
    this.checker = checker;
  }

  /** Checks what each type parameter extends. */
  void check(
      List<TypeVariableSymbol> variables, List<TypeParameter> parameters, TypeSymbol around) {
    for (int i = 0; i < variables.size(); i++) {
      check(variables.get(i).bounds(), parameters.get(i).range(), around);
    }
  }

  /** Checks types that are written together. */
  void check(List<Type> types, SourceRange range, TypeSymbol around) {
    List<Type.Declared> all = new ArrayList<>();
    for (Type type : types) {
      if (type instanceof Type.Declared declared) {
        all.add(declared);
      }
    }
    if (all.size() > 1) {
      String name = new Type.Intersection(types).toString();
      Declaration.Type declaration = Declaration.Type.ofClass(range, Modifier.ABSTRACT, name);
      TypeSymbol notional =
          new TypeSymbol(declaration, around.packageName(), "", null, false, new Header(all));
      if (new GenericsChecker(checker).checkInherited(notional)) {
        new InheritanceChecker(checker).checkInherited(notional);
      }
    }
  }

  /** What the class extends; it has no members of its own. */
  private final class Header implements TypeSymbol.Completer {
    private final List<Type.Declared> types;

    Header(List<Type.Declared> types) {
      this.types = types;
    }

    @Override
    public void completeHeader(TypeSymbol symbol) {
      boolean isFirstClass = !types.getFirst().symbol().kind().isInterface();
      symbol.setHeader(
          List.of(),
          isFirstClass ? types.getFirst() : new Type.Declared(checker.object(), List.of()),
          isFirstClass ? types.subList(1, types.size()) : types,
          Type.Special.ERROR,
          Traits.NONE);
    }

    @Override
    public void completeMembers(TypeSymbol symbol) {}

    @Override
    public List<TypeSymbol> permitted(TypeSymbol symbol) {
      return List.of();
    }
  }
}
