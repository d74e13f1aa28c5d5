package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirExpression.BinaryOperator;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** {@code ==} on structs and fixed arrays: all fields and all elements are equal. */
final class StructEquality {
  private final FunctionGenerator code;

  StructEquality(FunctionGenerator code) {
    this.code = code;
  }

  HirExpression equal(HirPlace left, HirPlace right, Type type, SourceRange range) {
    return switch (type) {
      case Type.FixedArray array -> elementsEqual(left, right, array, range);
      case Type.Declared declared when left.type() instanceof HirType.Struct layout ->
          fieldsEqual(left, right, declared, layout, range);
      default ->
          new HirExpression.Compare(
              Comparison.EQUAL,
              new HirExpression.Load(left, Access.PLAIN),
              new HirExpression.Load(right, Access.PLAIN));
    };
  }

  private HirExpression fieldsEqual(
      HirPlace left, HirPlace right, Type.Declared type, HirType.Struct layout, SourceRange range) {
    HirExpression all = Values.truth(true);
    Substitution substitution = Substitution.of(type);
    for (FieldSymbol field : type.symbol().fields().values()) {
      if (!field.isStatic()) {
        HirType.Field place = Layouts.field(layout, field.name());
        HirExpression equal =
            equal(
                new HirPlace.Field(left, place),
                new HirPlace.Field(right, place),
                code.typeIn(substitution.apply(field.type())),
                range);
        all = new HirExpression.Conditional(all, equal, Values.truth(false));
      }
    }
    return all;
  }

  private HirExpression elementsEqual(
      HirPlace left, HirPlace right, Type.FixedArray type, SourceRange range) {
    List<HirStatement> statements = new ArrayList<>();
    HirLocal index =
        FunctionGenerator.temporary("index", Values.integer(HirType.I64, 0), range, statements);
    HirLocal result = FunctionGenerator.temporary("equal", Values.truth(true), range, statements);
    HirLabel end = new HirLabel("compared");
    HirExpression position = FunctionGenerator.read(index);
    HirExpression same =
        equal(
            new HirPlace.Element(left, position),
            new HirPlace.Element(right, position),
            type.element(),
            range);
    HirStatement body =
        new HirStatement.Block(
            List.of(
                new HirStatement.If(
                    new HirExpression.Compare(
                        Comparison.GREATER_EQUAL_UNSIGNED,
                        position,
                        Values.integer(HirType.I64, type.length())),
                    new HirStatement.Break(end, range),
                    null,
                    range),
                new HirStatement.If(
                    same,
                    assign(
                        index,
                        new HirExpression.Binary(
                            BinaryOperator.ADD, position, Values.integer(HirType.I64, 1)),
                        range),
                    new HirStatement.Block(
                        List.of(
                            assign(result, Values.truth(false), range),
                            new HirStatement.Break(end, range))),
                    range)));
    statements.add(new HirStatement.Labeled(end, new HirStatement.Loop(body, range)));
    return new HirExpression.Sequence(statements, FunctionGenerator.read(result));
  }

  private static HirStatement assign(HirLocal local, HirExpression value, SourceRange range) {
    return new HirStatement.Evaluate(
        new HirExpression.Assign(new HirPlace.Local(local), value, Access.PLAIN), range);
  }
}
