package dev.jkc.compiler.check;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.lang.ast.Expression;

/**
 * A lambda or method reference that is passed to a call whose type arguments are being found: the
 * types of its parameters come first, and what it gives has a say then (JLS 18.5.2.2).
 *
 * @param target the type that it becomes, in inference variables
 * @param place where it stands
 */
record PendingFunction(Expression expression, Type target, Body body, Body.Place place) {

  /** The same where more is known of the type. */
  PendingFunction withTarget(Type known) {
    return new PendingFunction(expression, known, body, place);
  }
}
