package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirExpression.BinaryOperator;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirExpression.Conversion;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short ways to write HIR by hand. */
final class Hir {
  private static final SourceFile FILE =
      new SourceFile("test/Sample.jk", SourceFile.Kind.JK, "line one\nline two\nline three\n");

  static final SourceRange RANGE = FILE.range(9, 13);

  private Hir() {}

  static HirExpression integer(HirType type, long value) {
    return new HirExpression.IntegerConstant(type, value);
  }

  static HirExpression i32(int value) {
    return integer(HirType.I32, value);
  }

  static HirExpression i64(long value) {
    return integer(HirType.I64, value);
  }

  static HirExpression load(HirPlace place) {
    return new HirExpression.Load(place, Access.PLAIN);
  }

  static HirExpression load(HirLocal local) {
    return load(new HirPlace.Local(local));
  }

  static HirExpression load(HirGlobal global) {
    return load(new HirPlace.Global(global));
  }

  static HirStatement set(HirPlace place, HirExpression value) {
    return evaluate(new HirExpression.Assign(place, value, Access.PLAIN));
  }

  static HirStatement set(HirLocal local, HirExpression value) {
    return set(new HirPlace.Local(local), value);
  }

  static HirStatement evaluate(HirExpression expression) {
    return new HirStatement.Evaluate(expression, RANGE);
  }

  static HirStatement let(HirLocal local, @Nullable HirExpression value) {
    return new HirStatement.Let(local, value, RANGE);
  }

  static HirStatement give(@Nullable HirExpression value) {
    return new HirStatement.Return(value, RANGE);
  }

  static HirStatement leave(HirLabel label) {
    return new HirStatement.Break(label, RANGE);
  }

  static HirStatement when(HirExpression condition, HirStatement then) {
    return new HirStatement.If(condition, then, null, RANGE);
  }

  static HirStatement.Block block(HirStatement... statements) {
    return new HirStatement.Block(List.of(statements));
  }

  static HirExpression binary(BinaryOperator operator, HirExpression left, HirExpression right) {
    return new HirExpression.Binary(operator, left, right);
  }

  static HirExpression add(HirExpression left, HirExpression right) {
    return binary(BinaryOperator.ADD, left, right);
  }

  static HirExpression compare(Comparison comparison, HirExpression left, HirExpression right) {
    return new HirExpression.Compare(comparison, left, right);
  }

  static HirExpression convert(Conversion conversion, HirExpression operand, HirType type) {
    return new HirExpression.Convert(conversion, operand, type);
  }

  static HirExpression call(HirFunction function, HirExpression... arguments) {
    return new HirExpression.Call(function, List.of(arguments), RANGE);
  }

  static HirPlace pointee(HirExpression address, HirType type) {
    return new HirPlace.Dereference(address, type, type.alignment());
  }

  static HirPlace element(HirPlace base, long index) {
    return new HirPlace.Element(base, i64(index));
  }

  static HirPlace field(HirPlace base, int index) {
    return new HirPlace.Field(base, ((HirType.Struct) base.type()).fields().get(index));
  }

  static HirFunction function(String name, HirType result, HirLocal... parameters) {
    return function(name, CallingConvention.INTERNAL, result, parameters);
  }

  static HirFunction function(
      String name, CallingConvention convention, HirType result, HirLocal... parameters) {
    return new HirFunction(name, "Sample." + name, convention, List.of(parameters), result, RANGE);
  }

  static HirFunction with(HirFunction function, HirStatement... body) {
    function.setBody(block(body));
    return function;
  }

  static HirAsm.Register in(String register, HirExpression value) {
    return new HirAsm.Register(register, null, value.type(), value, null, false, false);
  }

  static HirAsm.Register in(HirAsm.RegisterClass registerClass, HirExpression value) {
    return new HirAsm.Register(null, registerClass, value.type(), value, null, false, false);
  }

  static HirAsm.Register out(HirAsm.RegisterClass registerClass, HirPlace place) {
    return new HirAsm.Register(null, registerClass, place.type(), null, place, true, false);
  }

  static HirAsm.Text text(String text) {
    return new HirAsm.Text(text, RANGE);
  }
}
