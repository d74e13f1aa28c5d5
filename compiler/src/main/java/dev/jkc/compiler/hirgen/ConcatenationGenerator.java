package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.check.Checker;
import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Operators;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The operator {@code +} on strings (JLS 15.18.1). As javac does, each operand is evaluated and
 * becomes text before the next one is evaluated.
 */
final class ConcatenationGenerator {
  private final FunctionGenerator code;
  private final ExpressionGenerator expressions;
  private final List<HirStatement> statements = new ArrayList<>();
  private final List<HirExpression> parts = new ArrayList<>();
  private final StringBuilder constants = new StringBuilder();

  ConcatenationGenerator(FunctionGenerator code, ExpressionGenerator expressions) {
    this.code = code;
    this.expressions = expressions;
  }

  /** A whole chain of operators. */
  HirExpression value(Expression.Binary binary) {
    add(binary);
    return join(binary.range());
  }

  /** What a variable holds, and what is put behind it. */
  HirExpression append(HirExpression old, Type type, Expression.CompoundAssign assign) {
    addText(old, type, assign.range());
    add(assign.value());
    return join(assign.range());
  }

  /** The text of one operand, as a string of its own. */
  HirExpression text(Expression operand) {
    add(operand);
    return join(operand.range());
  }

  private void add(Expression expression) {
    Constant constant = code.model().constant(expression);
    if (constant != null) {
      constants.append(constant);
    } else if (expression instanceof Expression.Binary binary
        && binary.operator() == Operators.Binary.ADD
        && Checker.isString(code.typeOf(binary))) {
      add(binary.left());
      add(binary.right());
    } else if (code.typeOf(expression) == Type.Special.NULL) {
      constants.append("null");
    } else {
      Type type = code.typeOf(expression);
      boolean isText = Checker.isString(type) || !type.isReference();
      HirExpression value =
          isText ? expressions.value(expression) : expressions.erasedValue(expression);
      addText(value, isText ? type : expressions.erasedType(expression), expression.range());
    }
  }

  private void flushConstants() {
    if (!constants.isEmpty()) {
      parts.add(new HirExpression.ObjectConstant(code.program().string(constants.toString())));
      constants.setLength(0);
    }
  }

  private void addText(HirExpression value, Type type, SourceRange range) {
    flushConstants();
    HirExpression text =
        switch (type) {
          case Primitive primitive ->
              switch (primitive) {
                case BOOLEAN -> call("ofBoolean", value, range);
                case CHAR -> call("ofChar", value, range);
                case BYTE, SHORT, INT, UBYTE, USHORT ->
                    call("ofInt", Values.convert(value, primitive, Primitive.INT), range);
                case LONG -> call("ofLong", value, range);
                case UINT, ULONG ->
                    call("ofUnsigned", Values.convert(value, primitive, Primitive.ULONG), range);
                case FLOAT -> call("ofFloat", value, range);
                case DOUBLE -> call("ofDouble", value, range);
              };
          default -> call(Checker.isString(type) ? "ofString" : "ofObject", value, range);
        };
    parts.add(FunctionGenerator.read(temporary(text, range)));
  }

  private HirLocal temporary(HirExpression value, SourceRange range) {
    return FunctionGenerator.temporary("text", value, range, statements);
  }

  private HirExpression call(String method, HirExpression argument, SourceRange range) {
    return call(method, List.of(argument), range);
  }

  private HirExpression call(String method, List<HirExpression> arguments, SourceRange range) {
    return new HirExpression.Call(
        code.program().runtime("java.lang", "StringOperations", method),
        arguments,
        code.lines().at(range));
  }

  private HirExpression join(SourceRange range) {
    flushConstants();
    if (parts.size() == 1) {
      parts.add(new HirExpression.ObjectConstant(code.program().string("")));
    }
    if (parts.size() == 2) {
      return Values.sequence(statements, call("join", parts, range));
    }
    HirLocal array =
        temporary(
            new HirExpression.NewArray(
                code.program().classes().array(code.program().stringType()),
                Values.integer(HirType.I32, parts.size()),
                code.program().runtime("jk.heap", "Heap", "allocateArray"),
                range),
            range);
    for (int i = 0; i < parts.size(); i++) {
      HirExpression element =
          new HirExpression.Assign(
              expressions
                  .places()
                  .elementPlace(
                      FunctionGenerator.read(array),
                      Values.integer(HirType.I64, i),
                      HirType.REFERENCE),
              parts.get(i),
              Access.PLAIN);
      statements.add(new HirStatement.Evaluate(element, range));
    }
    return Values.sequence(
        statements, call("joinAll", List.of(FunctionGenerator.read(array)), range));
  }
}
