package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.FunctionType;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.source.SourceRange;
import java.util.HashMap;
import java.util.Map;

/**
 * The classes of the objects that lambdas and method references give (JLS 15.27.4, 15.13.3): each
 * implements a functional interface by one method, and keeps what the code uses of what is around.
 */
final class Closures {
  private final Checker checker;
  private final Map<TypeSymbol, Integer> counts = new HashMap<>();

  Closures(Checker checker) {
    this.checker = checker;
  }

  /** Reports a type that a lambda or method reference cannot be of. */
  Type reportTarget(Type expected, SourceRange range, String what) {
    if (expected.isUnknown()) {
      return Type.Special.ERROR;
    }
    String problem = "is no interface with exactly one method for a " + what + " to implement";
    if (expected instanceof Type.Declared declared) {
      TypeSymbol symbol = declared.symbol();
      if (symbol.has(Modifiers.Modifier.SEALED)) {
        problem = "is sealed, and does not permit what a " + what + " would be";
      } else if (FunctionType.methodOf(symbol, checker.object()).isPresent()) {
        problem = "does not say which type a " + what + " would be of: its bounds exclude `Object`";
      }
    }
    return checker.error(Code.INCOMPATIBLE_TYPES, range, "`" + expected + "` " + problem);
  }

  /** Makes the class for a lambda or method reference at a place. */
  Closure declare(SourceRange range, Body body) {
    TypeSymbol owner = body.owner();
    int number = counts.merge(owner, 1, Integer::sum);
    Declaration.Type declaration =
        Declaration.Type.ofClass(range, Modifiers.Modifier.FINAL, "$Lambda$" + number);
    // What stands before an instance exists can only reach what that one will belong to.
    TypeSymbol around = owner.enclosing();
    boolean isBefore = body.isBeforeConstruction() && owner.hasOuterInstance();
    Closure closure =
        new Closure(
            declaration, owner, isBefore && around != null ? around : owner, checker.object());
    TypeSymbol symbol = closure.symbol();
    symbol.setSurroundings(isBefore || !body.isStatic(), Map.of());
    symbol.setValuesAround(body.values(false));
    Body.LambdaFrame outer = body.lambda();
    if (outer != null) {
      outer.closure().addCreated(symbol);
    }
    return closure;
  }
}
