package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.model.ReferenceTarget;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects for lambdas and method references (JLS 15.27.4, 15.13.3). One that keeps nothing exists
 * once, before the program runs.
 */
final class ClosureGenerator {
  private final FunctionGenerator code;
  private final ExpressionGenerator expressions;

  ClosureGenerator(FunctionGenerator code, ExpressionGenerator expressions) {
    this.code = code;
    this.expressions = expressions;
  }

  /** {@code (parameters) -> body}. */
  HirExpression lambda(Expression.Lambda lambda) {
    return create(closure(lambda), lambda.range());
  }

  /** {@code target::name}. */
  HirExpression reference(Expression.MethodReference reference, ReferenceTarget target) {
    List<HirStatement> statements = new ArrayList<>();
    LocalSymbol receiver = target.receiver();
    Expression source = reference.target();
    if (receiver != null && source != null) {
      // Null shows here, not when the method is called (JLS 15.13.3).
      HirExpression given = expressions.value(source);
      code.lines().note(Lines.place(source));
      HirExpression value = expressions.checks().requireNonNull(source, given);
      statements.add(new HirStatement.Let(code.local(receiver), value, source.range()));
    }
    return Values.sequence(statements, create(closure(reference), reference.range()));
  }

  private TypeSymbol closure(Expression expression) {
    TypeSymbol symbol = code.model().closure(expression);
    if (symbol == null) {
      throw new IllegalStateException("no class for " + expression.range());
    }
    code.program().closures().prepare(symbol, expression);
    return symbol;
  }

  private HirExpression create(TypeSymbol symbol, SourceRange range) {
    HirClass type = code.program().classes().of(code.typeOf(symbol));
    List<HirExpression> values = new ArrayList<>();
    code.enclosing().addHidden(values, symbol, null, isOwn(symbol));
    if (values.isEmpty()) {
      return new HirExpression.ObjectConstant(code.program().closures().constant(type));
    }
    List<HirStatement> statements = new ArrayList<>();
    HirExpression.New made =
        new HirExpression.New(type, code.program().runtime("jk.heap", "Heap", "allocate"), range);
    HirLocal object = FunctionGenerator.temporary("closure", made, range, statements);
    List<String> fields = new ArrayList<>();
    if (symbol.hasOuterInstance()) {
      fields.add(Layouts.OUTER);
    }
    symbol.captures().forEach(captured -> fields.add(Layouts.capture(symbol, captured)));
    for (int i = 0; i < fields.size(); i++) {
      HirType.Struct layout = type.layout();
      HirPlace target =
          new HirPlace.Dereference(FunctionGenerator.read(object), layout, layout.alignment());
      HirPlace field = new HirPlace.Field(target, Layouts.field(layout, fields.get(i)));
      HirExpression store = new HirExpression.Assign(field, values.get(i), Access.PLAIN);
      statements.add(new HirStatement.Evaluate(store, range));
    }
    return new HirExpression.Sequence(statements, FunctionGenerator.read(object));
  }

  /** Whether the code stands before its own instance exists, so that it keeps the one around. */
  private boolean isOwn(TypeSymbol symbol) {
    @Nullable TypeSymbol around = symbol.enclosing();
    return symbol.hasOuterInstance() && around != symbol.codeOwner() && !code.frame().isClosure();
  }
}
