package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** {@code assert} (JLS 14.10). */
final class AssertGenerator {
  private static final HirStatement NOTHING = new HirStatement.Block(List.of());

  private final FunctionGenerator code;

  AssertGenerator(FunctionGenerator code) {
    this.code = code;
  }

  HirStatement generate(Statement.Assert statement) {
    TypeSymbol owner = code.owner();
    Constant constant = code.model().constant(statement.condition());
    if (constant instanceof Constant.Truth truth && truth.value()) {
      return NOTHING;
    }
    Assertions assertions = code.program().assertions();
    if (assertions.areEnabled(owner)) {
      return check(statement);
    }
    // A class that is data when the program starts has been initialised.
    return assertions.runEarly(owner)
            && code.program().initializers().guardFromOutside(owner).isPresent()
        ? new HirStatement.If(
            assertions.hasStarted(owner), NOTHING, check(statement), statement.range())
        : NOTHING;
  }

  private HirStatement check(Statement.Assert statement) {
    SourceRange range = statement.range();
    HirExpression condition = code.expressions().valueAs(statement.condition(), Primitive.BOOLEAN);
    code.lines().note(range);
    return new HirStatement.If(condition, NOTHING, fail(statement), range);
  }

  private HirStatement fail(Statement.Assert statement) {
    Expression detail = statement.detail();
    TypeSymbol error = code.program().assertionError();
    List<HirStatement> statements =
        new ArrayList<>(code.initialize(error, code.lines().at(statement.range())));
    HirExpression made =
        new HirExpression.New(
            code.program().classes().of(error),
            code.program().runtime("jk.heap", "Heap", "allocate"),
            statement.range());
    HirLocal exception =
        FunctionGenerator.temporary("exception", made, statement.range(), statements);
    HirExpression object = FunctionGenerator.read(exception);
    List<HirExpression> arguments = new ArrayList<>(List.of(object));
    if (detail != null) {
      arguments.add(detail(detail));
    }
    SourceRange range = code.lines().at(statement.range());
    statements.add(
        new HirStatement.Evaluate(
            new HirExpression.Call(
                code.program().function(constructor(error, detail != null), code.substitution()),
                arguments,
                range),
            range));
    statements.add(new HirStatement.Throw(object, code.program().failures().raise(), false, range));
    return new HirStatement.Block(statements);
  }

  /** The object whose text is the message; that of a number is its text. */
  private HirExpression detail(Expression detail) {
    return code.typeOf(detail).isReference()
        ? code.expressions().erasedValue(detail)
        : new ConcatenationGenerator(code, code.expressions()).text(detail);
  }

  private static MethodSymbol constructor(TypeSymbol error, boolean hasDetail) {
    return error.constructors().stream()
        .filter(hasDetail ? AssertGenerator::takesObject : c -> c.parameters().isEmpty())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("the library lacks a constructor of " + error));
  }

  private static boolean takesObject(MethodSymbol constructor) {
    return constructor.parameterTypes().size() == 1
        && constructor.parameterTypes().getFirst() instanceof Type.Declared type
        && type.symbol().binaryName().equals("java.lang.Object");
  }
}
