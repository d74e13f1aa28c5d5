package dev.jkc.compiler.resolve;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.lang.ast.Expression;
import java.util.Optional;

/** Evaluates the constant expressions inside types and annotations. */
public interface ConstantEvaluator {
  /** The value, or empty after an error was reported. */
  Optional<Constant> evaluate(Expression expression, TypeContext context);
}
