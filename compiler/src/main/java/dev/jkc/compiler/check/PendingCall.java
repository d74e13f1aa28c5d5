package dev.jkc.compiler.check;

import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Inference;
import dev.jkc.compiler.type.Substitution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A call whose method is chosen and whose type arguments are not: what its value becomes decides on
 * them, too (JLS 15.12.2.6).
 *
 * @param known the invocation, in inference variables
 * @param result the type of the value in these variables
 * @param isUnchecked whether an argument only fits unchecked, so that the result is erased
 * @param inference what is known of them, and of those in the arguments
 * @param functions lambdas and method references among the arguments, and among theirs
 * @param whenFound goes on with the invocation and the types of all variables
 */
record PendingCall(
    Invocation known,
    Type result,
    boolean isUnchecked,
    Inference inference,
    List<PendingFunction> functions,
    BiConsumer<Invocation, Substitution> whenFound) {

  PendingCall {
    functions = List.copyOf(functions);
  }

  /** Goes on with the types that were found. */
  Invocation complete(Substitution found) {
    Map<TypeVariableSymbol, Type> types = new HashMap<>();
    known
        .substitution()
        .types()
        .forEach((variable, type) -> types.put(variable, found.apply(type)));
    Invocation invocation =
        new Invocation(
            known.method(),
            new Substitution(types),
            known.isVariable(),
            known.isErased(),
            isUnchecked);
    whenFound.accept(invocation, found);
    return invocation;
  }
}
