package dev.jkc.compiler.check;

import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.FunctionType;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The class of a lambda's or method reference's objects, whose interface is found after it. */
final class Closure implements TypeSymbol.Completer {
  private final TypeSymbol symbol;
  private final TypeSymbol object;
  private @Nullable FunctionType function;
  private @Nullable MethodSymbol method;

  /**
   * Makes the class.
   *
   * @param owner whose code the method is
   * @param around whose instance an object keeps when the code needs one
   */
  Closure(Declaration.Type declaration, TypeSymbol owner, TypeSymbol around, TypeSymbol object) {
    this.object = object;
    String name = owner.binaryName() + "$" + declaration.name().text();
    this.symbol = new TypeSymbol(declaration, owner.packageName(), name, around, true, this);
    symbol.setCodeOwner(owner);
  }

  TypeSymbol symbol() {
    return symbol;
  }

  /**
   * Says what is implemented.
   *
   * @param code the method as if it were written; null for what the compiler makes up
   */
  MethodSymbol complete(
      FunctionType implemented, List<LocalSymbol> parameters, @Nullable Declaration code) {
    function = implemented;
    SourceRange range = symbol.range();
    method =
        new MethodSymbol(
            symbol,
            implemented.method().name(),
            range,
            new Modifiers(
                range, List.of(new Modifiers.Word(range, Modifiers.Modifier.PUBLIC)), List.of()),
            implemented.method().typeParameters(),
            parameters,
            false,
            implemented.result(),
            implemented.exceptions(),
            Traits.NONE,
            code,
            false);
    return method;
  }

  @Override
  public void completeHeader(TypeSymbol completed) {
    if (function == null) {
      throw new IllegalStateException("no interface for " + completed);
    }
    Type.Declared root = new Type.Declared(object, List.of());
    completed.setHeader(List.of(), root, function.interfaces(), Type.Special.ERROR, Traits.NONE);
  }

  @Override
  public void completeMembers(TypeSymbol completed) {
    if (method != null) {
      completed.addMethod(method);
    }
  }

  @Override
  public List<TypeSymbol> permitted(TypeSymbol completed) {
    return List.of();
  }
}
