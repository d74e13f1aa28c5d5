package dev.jkc.compiler.resolve;

import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.lang.ast.CompilationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From where a type's name is looked up.
 *
 * @param within the innermost type around; null at file level
 * @param variables type parameters of the methods around, those of the innermost first
 * @param localTypes types declared in the blocks around, inner ones shadowing
 */
public record TypeContext(
    CompilationUnit unit,
    @Nullable TypeSymbol within,
    List<TypeVariableSymbol> variables,
    Map<String, TypeSymbol> localTypes) {

  /** The same inside of a method with type parameters. */
  public TypeContext with(List<TypeVariableSymbol> parameters) {
    List<TypeVariableSymbol> all = new ArrayList<>(parameters);
    all.addAll(variables);
    return new TypeContext(unit, within, all, localTypes);
  }
}
