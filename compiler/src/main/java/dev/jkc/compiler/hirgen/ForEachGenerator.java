package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** The enhanced for over fixed arrays, managed arrays and slices (JLS 14.14.2). */
final class ForEachGenerator {
  private final FunctionGenerator code;

  ForEachGenerator(FunctionGenerator code) {
    this.code = code;
  }

  HirStatement generate(Statement.ForEach loop) {
    SourceRange range = loop.range();
    List<HirStatement> all = new ArrayList<>();
    Type iterable = code.typeOf(loop.iterable());
    if (iterable instanceof Type.Declared declared && !declared.symbol().kind().isValue()) {
      return overIterable(loop, iterable);
    }
    // The array or slice is evaluated once, and assigning to its variable changes nothing.
    HirLocal over =
        FunctionGenerator.temporary(
            "iterable", code.expressions().value(loop.iterable()), loop.iterable().range(), all);
    code.lines().note(loop.iterable().range());
    if (iterable instanceof Type.Array) {
      code.slots().copy(loop.iterable(), "arr$");
      code.slots().declare(3);
      HirExpression checked =
          code.expressions()
              .checks()
              .notNull(loop.iterable(), FunctionGenerator.read(over), NullMessages.READ_LENGTH);
      over = FunctionGenerator.temporary("array", checked, range, all);
      code.slots().copyElement(loop.iterable());
    }
    HirLocal length = FunctionGenerator.temporary("length", length(over, iterable), range, all);
    HirLocal index =
        FunctionGenerator.temporary("index", Values.integer(HirType.I64, 0), range, all);
    HirLabel end = code.jumps().label("end_of_loop");
    HirLabel next = code.jumps().label("next");
    code.breakLabels().put(loop, end);
    code.continueLabels().put(loop, next);
    List<HirStatement> body = new ArrayList<>();
    body.add(StatementGenerator.breakAt(index, FunctionGenerator.read(length), end, range));
    if (code.model().symbol(loop) instanceof LocalSymbol variable) {
      Type type = code.typeIn(variable.type());
      code.slots().declare(type);
      HirExpression element = element(over, index, iterable);
      body.add(
          new HirStatement.Let(
              code.local(variable),
              code.expressions().convert(element, elementType(iterable), type, loop.iterable()),
              loop.name().range()));
    }
    body.add(new HirStatement.Labeled(next, code.statements().generate(loop.body())));
    body.add(StatementGenerator.advance(index, range));
    all.add(
        new HirStatement.Labeled(end, new HirStatement.Loop(new HirStatement.Block(body), range)));
    return new HirStatement.Block(all);
  }

  /** Over what an iterator gives (JLS 14.14.2). */
  private HirStatement overIterable(Statement.ForEach loop, Type iterable) {
    SourceRange range = loop.iterable().range();
    Program program = code.program();
    CallGenerator calls = code.expressions().calls();
    MethodSymbol start = program.method("java.lang", "Iterable", "iterator");
    MethodSymbol hasNext = program.method("java.util", "Iterator", "hasNext");
    MethodSymbol next = program.method("java.util", "Iterator", "next");
    Type iterators = new Type.Declared(hasNext.owner(), List.of());
    List<HirStatement> all = new ArrayList<>();
    code.lines().note(range);
    HirExpression value = code.expressions().value(loop.iterable());
    code.lines().note(range);
    HirExpression over =
        code.expressions()
            .checks()
            .notNull(loop.iterable(), value, NullMessages.invoke(start, iterable));
    HirLocal iterator =
        FunctionGenerator.temporary(
            "iterator", calls.callOn(over, iterable, start, range), range, all);
    HirLabel end = code.jumps().label("end_of_loop");
    HirLabel again = code.jumps().label("next");
    code.breakLabels().put(loop, end);
    code.continueLabels().put(loop, again);
    code.slots().copy(loop.iterable(), "i$");
    code.slots().declare(iterators);
    HirExpression checked =
        code.expressions()
            .checks()
            .copyNotNull(
                loop.iterable(),
                FunctionGenerator.read(iterator),
                NullMessages.invoke(hasNext, iterators),
                range);
    List<HirStatement> body = new ArrayList<>();
    body.add(
        StatementGenerator.breakUnless(
            calls.callOn(checked, iterators, hasNext, range), end, range));
    HirExpression element = calls.callOn(FunctionGenerator.read(iterator), iterators, next, range);
    Type object = new Type.Declared(program.object(), List.of());
    if (code.model().symbol(loop) instanceof LocalSymbol variable) {
      Type type = code.typeIn(variable.type());
      code.slots().declare(type);
      Type known = type.isReference() ? type : code.typeIn(code.model().elementType(loop));
      HirExpression given = code.expressions().objects().cast(element, object, known, range);
      if (type instanceof Type.Primitive primitive) {
        Type.Primitive boxed = Boxes.unboxed(known).orElseThrow();
        given =
            Values.convert(
                code.expressions().unboxResult(given, boxed, next, range), boxed, primitive);
      }
      body.add(new HirStatement.Let(code.local(variable), given, loop.name().range()));
    } else {
      body.add(new HirStatement.Evaluate(element, range));
    }
    body.add(new HirStatement.Labeled(again, code.statements().generate(loop.body())));
    all.add(
        new HirStatement.Labeled(
            end, new HirStatement.Loop(new HirStatement.Block(body), loop.range())));
    return new HirStatement.Block(all);
  }

  private static Type elementType(Type iterable) {
    return switch (iterable) {
      case Type.FixedArray array -> array.element();
      case Type.Array array -> array.element();
      case Type.Declared slice -> slice.arguments().get(0);
      default -> throw new IllegalStateException("loop over " + iterable);
    };
  }

  private HirExpression length(HirLocal over, Type iterable) {
    return switch (iterable) {
      case Type.FixedArray array -> Values.integer(HirType.I64, array.length());
      case Type.Array array ->
          code.expressions().places().arrayLength(FunctionGenerator.read(over));
      default ->
          PlaceGenerator.sliceField(
              Place.plain(new HirPlace.Local(over), iterable),
              (HirType.Struct) over.type(),
              "length");
    };
  }

  /** The element at an index that is known to be in bounds. */
  private HirExpression element(HirLocal over, HirLocal index, Type iterable) {
    PlaceGenerator places = code.expressions().places();
    HirExpression position = FunctionGenerator.read(index);
    HirType element = code.layouts().of(elementType(iterable));
    return switch (iterable) {
      case Type.FixedArray array ->
          places.read(
              Place.plain(
                  new HirPlace.Element(new HirPlace.Local(over), position), array.element()));
      case Type.Array array ->
          places.read(
              Place.plain(
                  places.elementPlace(FunctionGenerator.read(over), position, element),
                  array.element()));
      default -> {
        HirExpression pointer =
            PlaceGenerator.sliceField(
                Place.plain(new HirPlace.Local(over), iterable),
                (HirType.Struct) over.type(),
                "pointer");
        yield places.read(
            Place.plain(
                new HirPlace.Dereference(
                    new HirExpression.PointerAdd(pointer, position, element.size()),
                    element,
                    element.alignment()),
                elementType(iterable)));
      }
    };
  }
}
