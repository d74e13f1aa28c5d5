package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.Intrinsic;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Managed arrays: made, and their elements assigned. */
final class ArrayGenerator {
  /** HotSpot counts the two words in front of the elements with them. */
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 2;

  private final FunctionGenerator code;
  private final ExpressionGenerator expressions;
  private final ObjectGenerator objects;

  ArrayGenerator(FunctionGenerator code, ExpressionGenerator expressions, ObjectGenerator objects) {
    this.code = code;
    this.expressions = expressions;
    this.objects = objects;
  }

  /** {@code new T[n][m][]} or {@code new T[] {…}}. */
  HirExpression create(Expression.NewArray creation) {
    Type.Array type = (Type.Array) code.typeOf(creation);
    Expression.ArrayInitializer initializer = creation.initializer();
    if (initializer != null) {
      return of(initializer.elements(), type, initializer.range());
    }
    // All lengths are evaluated, and then each is checked when the arrays outside of it are there,
    // or in the end if there are none (JLS 15.10.2).
    SourceRange range = creation.range();
    List<HirStatement> statements = new ArrayList<>();
    List<HirExpression> lengths = new ArrayList<>();
    for (Expression length : creation.lengths()) {
      HirExpression value = expressions.valueAs(length, Primitive.INT);
      lengths.add(PlaceGenerator.keep("length", value, length.range(), statements));
    }
    HirExpression array = create(type, lengths, range);
    if (lengths.size() == 1) {
      return Values.sequence(statements, array);
    }
    HirLocal made = FunctionGenerator.temporary("array", array, range, statements);
    lengths.stream().skip(1).forEach(length -> requireLength(length, range, statements));
    return new HirExpression.Sequence(statements, FunctionGenerator.read(made));
  }

  /** An array whose length is to be checked. */
  HirExpression create(HirExpression length, Type.Array type, SourceRange range) {
    List<HirStatement> statements = new ArrayList<>();
    HirExpression kept = PlaceGenerator.keep("length", length, range, statements);
    requireRoom(kept, range, statements);
    return Values.sequence(statements, create(type, kept, range));
  }

  private void requireLength(
      HirExpression length, SourceRange range, List<HirStatement> statements) {
    require(length, Comparison.GREATER_EQUAL_SIGNED, 0, range, statements);
  }

  /** Of lengths that are not negative: none above the largest that the JVM makes. */
  private void requireRoom(HirExpression length, SourceRange range, List<HirStatement> statements) {
    require(length, Comparison.LESS_EQUAL_UNSIGNED, MAX_LENGTH, range, statements);
  }

  private void require(
      HirExpression length,
      Comparison comparison,
      int bound,
      SourceRange range,
      List<HirStatement> statements) {
    if (length instanceof HirExpression.IntegerConstant constant
        && constant.value() >= 0
        && constant.value() <= MAX_LENGTH) {
      return;
    }
    HirExpression isGood =
        new HirExpression.Compare(comparison, length, Values.integer(HirType.I32, bound));
    statements.add(
        objects.require(
            isGood, "arrayLength", List.of(Values.resize(length, true, HirType.I64)), range));
  }

  private HirExpression create(Type.Array type, List<HirExpression> lengths, SourceRange range) {
    List<HirStatement> statements = new ArrayList<>();
    // Checked as unsigned, so that this is all for one dimension.
    requireRoom(lengths.getFirst(), range, statements);
    HirExpression outer = create(type, lengths.getFirst(), range);
    if (lengths.size() == 1) {
      return Values.sequence(statements, outer);
    }
    HirLocal array = FunctionGenerator.temporary("array", outer, range, statements);
    HirExpression zero = Values.integer(HirType.I64, 0);
    HirLocal index = FunctionGenerator.temporary("index", zero, range, statements);
    HirExpression position = FunctionGenerator.read(index);
    HirLabel end = new HirLabel("filled");
    HirExpression inner =
        create((Type.Array) type.element(), lengths.subList(1, lengths.size()), range);
    HirPlace element = place(FunctionGenerator.read(array), position, type);
    HirExpression length = Values.resize(lengths.getFirst(), true, HirType.I64);
    HirExpression next =
        new HirExpression.Binary(
            HirExpression.BinaryOperator.ADD, position, Values.integer(HirType.I64, 1));
    List<HirStatement> body =
        List.of(
            new HirStatement.If(
                new HirExpression.Compare(Comparison.LESS_SIGNED, position, length),
                new HirStatement.Block(List.of()),
                new HirStatement.Break(end, range),
                range),
            evaluate(new HirExpression.Assign(element, inner, Access.PLAIN), range),
            evaluate(
                new HirExpression.Assign(new HirPlace.Local(index), next, Access.PLAIN), range));
    statements.add(
        new HirStatement.Labeled(end, new HirStatement.Loop(new HirStatement.Block(body), range)));
    return new HirExpression.Sequence(statements, FunctionGenerator.read(array));
  }

  private static HirStatement evaluate(HirExpression expression, SourceRange range) {
    return new HirStatement.Evaluate(expression, range);
  }

  private HirExpression create(Type.Array type, HirExpression length, SourceRange range) {
    return new HirExpression.NewArray(
        code.program().classes().of(type),
        length,
        code.program().runtime("jk.heap", "Heap", "allocateArray"),
        code.lines().at(range));
  }

  private HirPlace place(HirExpression array, HirExpression index, Type.Array type) {
    return expressions.places().elementPlace(array, index, code.layouts().of(type.element()));
  }

  /** An array of these elements. */
  HirExpression of(List<Expression> elements, Type.Array type, SourceRange range) {
    return of(
        type,
        elements.stream().map(Expression::range).toList(),
        i -> expressions.valueAs(elements.get(i), type.element()),
        range);
  }

  /** An array of elements that are evaluated one after the other. */
  HirExpression of(
      Type.Array type,
      List<SourceRange> elements,
      IntFunction<HirExpression> value,
      SourceRange range) {
    List<HirStatement> statements = new ArrayList<>();
    HirExpression length = Values.integer(HirType.I32, elements.size());
    HirLocal array =
        FunctionGenerator.temporary("array", create(type, length, range), range, statements);
    for (int i = 0; i < elements.size(); i++) {
      HirPlace place = place(FunctionGenerator.read(array), Values.integer(HirType.I64, i), type);
      HirExpression element = value.apply(i);
      statements.add(
          evaluate(new HirExpression.Assign(place, element, Access.PLAIN), elements.get(i)));
    }
    return new HirExpression.Sequence(statements, FunctionGenerator.read(array));
  }

  /** {@code array.clone()}: the same class and the same elements. */
  HirExpression copyOf(HirExpression array, Type.Array type, SourceRange range) {
    List<HirStatement> statements = new ArrayList<>();
    HirExpression old = PlaceGenerator.keep("array", array, range, statements);
    HirExpression length =
        new HirExpression.Convert(
            HirExpression.Conversion.TRUNCATE, expressions.places().arrayLength(old), HirType.I32);
    HirLocal copy =
        FunctionGenerator.temporary("copy", create(type, length, range), range, statements);
    HirType element = code.layouts().of(type.element());
    HirExpression elements =
        new HirExpression.Binary(
            HirExpression.BinaryOperator.MULTIPLY,
            expressions.places().arrayLength(old),
            Values.integer(HirType.I64, element.size()));
    HirExpression size =
        new HirExpression.Binary(
            HirExpression.BinaryOperator.ADD,
            elements,
            Values.integer(HirType.I64, Layouts.ARRAY_ELEMENTS_OFFSET));
    // The header too: the array may be one of a subclass's objects.
    statements.add(
        evaluate(
            new HirExpression.IntrinsicCall(
                new Intrinsic(Intrinsic.Operation.MEMORY_COPY, Intrinsic.Order.NONE),
                HirType.VOID,
                List.of(pointer(FunctionGenerator.read(copy)), pointer(old), size),
                range),
            range));
    return new HirExpression.Sequence(statements, FunctionGenerator.read(copy));
  }

  private static HirExpression pointer(HirExpression reference) {
    return new HirExpression.Convert(
        HirExpression.Conversion.REINTERPRET, reference, HirType.POINTER);
  }

  /** Whether an expression is an element of a managed array. */
  boolean isElement(Expression target) {
    return switch (target) {
      case Expression.Parenthesized inner -> isElement(inner.inner());
      case Expression.Index index -> code.typeOf(index.target()) instanceof Type.Array;
      default -> false;
    };
  }

  /** An element that is assigned: array and index are evaluated, and nothing is checked yet. */
  private record Target(
      Expression.Index index, Type.Array type, HirExpression array, HirExpression position) {}

  private Target target(Expression place, SourceRange range, List<HirStatement> statements) {
    Expression target = place;
    while (target instanceof Expression.Parenthesized inner) {
      target = inner.inner();
    }
    Expression.Index index = (Expression.Index) target;
    return new Target(
        index,
        (Type.Array) code.typeOf(index.target()),
        PlaceGenerator.keep("array", expressions.value(index.target()), range, statements),
        PlaceGenerator.keep("index", expressions.places().indexValue(index), range, statements));
  }

  /** The element behind the checks of array and index. */
  private Place checked(Target target, String failed) {
    Expression.Index index = target.index();
    HirExpression array = expressions.checks().notNull(index.target(), target.array(), failed);
    return expressions
        .places()
        .arrayElement(
            target.array(), target.position(), target.type(), index.index().range(), array);
  }

  /** {@code array[index] = value}: the checks come behind the value (JLS 15.26.1). */
  HirExpression assign(Expression.Assign assign) {
    SourceRange range = assign.range();
    PlaceGenerator places = expressions.places();
    List<HirStatement> statements = new ArrayList<>();
    Target target = target(assign.target(), range, statements);
    Type.Array type = target.type();
    HirExpression value =
        PlaceGenerator.keep(
            "value", expressions.valueAs(assign.value(), type.element()), range, statements);
    Place place = checked(target, NullMessages.store(type));
    if (!type.element().isReference() || value instanceof HirExpression.NullConstant) {
      return Values.sequence(statements, places.write(place, value, range));
    }
    // The place holds the checks of array and index: they come before the one of the value.
    Place stable = places.stable(place, range);
    statements.addAll(stable.prelude());
    return store(target, stable, value, range, statements);
  }

  /** {@code array[index] += text}, where the array may refuse texts. */
  HirExpression append(Expression.CompoundAssign assign) {
    SourceRange range = assign.range();
    PlaceGenerator places = expressions.places();
    List<HirStatement> statements = new ArrayList<>();
    Target target = target(assign.target(), range, statements);
    Place stable = places.stable(checked(target, NullMessages.load(target.type())), range);
    statements.addAll(stable.prelude());
    HirExpression text =
        new ConcatenationGenerator(code, expressions)
            .append(places.read(stable.after(List.of())), stable.type(), assign);
    HirExpression value = PlaceGenerator.keep("value", text, range, statements);
    return store(target, stable, value, range, statements);
  }

  private HirExpression store(
      Target target,
      Place place,
      HirExpression value,
      SourceRange range,
      List<HirStatement> statements) {
    requireFit(target.array(), value, target.type(), range, statements);
    statements.add(evaluate(new HirExpression.Assign(place.place(), value, Access.PLAIN), range));
    return new HirExpression.Sequence(statements, value);
  }

  /** An array that is known by a superclass of what it holds refuses other objects (JLS 10.5). */
  private void requireFit(
      HirExpression array,
      HirExpression value,
      Type.Array type,
      SourceRange range,
      List<HirStatement> statements) {
    HirClass declared = code.program().classes().of(type);
    HirExpression fits =
        new HirExpression.Conditional(
            ObjectGenerator.isNull(Comparison.EQUAL, value),
            Values.truth(true),
            new HirExpression.MayHold(array, value, declared));
    statements.add(objects.require(fits, "store", List.of(value), range));
  }
}
