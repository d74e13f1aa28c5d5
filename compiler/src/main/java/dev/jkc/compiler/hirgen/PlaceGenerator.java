package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirExpression.BinaryOperator;
import dev.jkc.compiler.hir.HirExpression.CheckKind;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.Intrinsic;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Operators;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Variables, fields, elements and what pointers point at: finding, reading and writing them. */
final class PlaceGenerator {
  private final FunctionGenerator code;
  private final ExpressionGenerator expressions;

  PlaceGenerator(FunctionGenerator code, ExpressionGenerator expressions) {
    this.code = code;
    this.expressions = expressions;
  }

  /** The place of a variable that is assigned and not read. */
  Place target(Expression expression) {
    return switch (expression) {
      case Expression.Parenthesized inner -> target(inner.inner());
      case Expression.FieldAccess access
          when code.model().symbol(access) instanceof FieldSymbol f && !f.isStatic() ->
          field(access, f, NullMessages.assign(f));
      default -> place(expression);
    };
  }

  /** The place that an expression denotes; a value that is none is kept in a temporary. */
  Place place(Expression expression) {
    return switch (expression) {
      case Expression.Parenthesized inner -> place(inner.inner());
      case Expression.Unsafe inner -> {
        code.enterUnsafe();
        Place place = place(inner.inner());
        code.leaveUnsafe();
        yield place;
      }
      case Expression.Name name -> name(name);
      case Expression.FieldAccess access
          when code.model().symbol(access) instanceof FieldSymbol f ->
          field(access, f, NullMessages.read(f));
      case Expression.Index index -> index(index);
      case Expression.Unary unary when unary.operator() == Operators.Unary.DEREFERENCE ->
          dereference(expressions.value(unary.operand()), code.typeOf(unary.operand()));
      case Expression.This self when !code.typeOf(self).isReference() -> receiver();
      default -> temporary(expression);
    };
  }

  private Place temporary(Expression expression) {
    List<HirStatement> prelude = new ArrayList<>();
    HirLocal local =
        FunctionGenerator.temporary(
            "value", expressions.value(expression), expression.range(), prelude);
    return Place.plain(new HirPlace.Local(local), code.typeOf(expression)).after(prelude);
  }

  private Place name(Expression.Name name) {
    Symbol symbol = code.model().symbol(name);
    return switch (symbol) {
      case LocalSymbol local
          when code.model().instance(name) != null || code.enclosing().keeps(local) ->
          temporary(name);
      case LocalSymbol local ->
          Place.plain(new HirPlace.Local(code.local(local)), code.typeIn(local.type()));
      case FieldSymbol field when field.isStatic() -> staticField(field, name.range());
      case FieldSymbol field -> ownField(field, name);
      case null, default -> throw new IllegalStateException("no place at " + name.range());
    };
  }

  /** A static field, after its class's initialiser. */
  Place staticField(FieldSymbol field, SourceRange range) {
    return new Place(
        field.traits().importSymbol() != null
            ? List.of()
            : code.initialize(field.owner(), code.lines().at(range)),
        new HirPlace.Global(code.program().global(field)),
        field.type(),
        field.isVolatile() ? Access.VOLATILE : Access.PLAIN,
        null,
        false);
  }

  /** {@code this} of a struct, union or bitfield method. */
  private Place receiver() {
    Type type = code.typeIn(code.owner().thisType());
    if (code.owner().kind() == TypeSymbol.Kind.BITFIELD) {
      return Place.plain(new HirPlace.Local(code.receiver()), type);
    }
    HirType layout = code.layouts().of(type);
    return Place.plain(
        new HirPlace.Dereference(
            FunctionGenerator.read(code.receiver()), layout, layout.alignment()),
        type);
  }

  /** A field of {@code this}, or of an instance around it. */
  private Place ownField(FieldSymbol field, Expression.Name name) {
    TypeSymbol found = code.model().instance(name);
    return found == null || found == code.owner()
        ? ownField(field, name.range())
        : objectField(code.enclosing().instance(found), found.thisType(), field);
  }

  /** A field of {@code this}. */
  Place ownField(FieldSymbol field, SourceRange range) {
    if (code.owner().kind().isValue()) {
      return fieldOf(receiver(), field, code.typeIn(field.type()));
    }
    return objectField(code.self(), code.owner().thisType(), field);
  }

  /**
   * A field of an object.
   *
   * @param receiver what the object is known to be
   */
  private Place objectField(HirExpression reference, Type receiver, FieldSymbol field) {
    HirType.Struct layout = code.layouts().object(code.ownerOf(receiver, field.owner()));
    HirPlace object = new HirPlace.Dereference(reference, layout, layout.alignment());
    return new Place(
        List.of(),
        new HirPlace.Field(object, Layouts.field(layout, field.name())),
        code.values(receiver, field.owner()).erase(field.type()),
        field.isVolatile() ? Access.VOLATILE : Access.PLAIN,
        null,
        false);
  }

  private Place field(Expression.FieldAccess access, FieldSymbol field, String failed) {
    if (field.isStatic()) {
      Place place = staticField(field, access.range());
      return expressions.isValue(access.target())
          ? place.after(
              concat(
                  List.of(
                      new HirStatement.Evaluate(
                          expressions.value(access.target()), access.range())),
                  place.prelude()))
          : place;
    }
    Type target = code.typeOf(access.target());
    return switch (target) {
      case Type.Pointer pointer -> {
        Place base = dereference(expressions.value(access.target()), pointer);
        yield fieldOf(base, field, fieldType(pointer.pointee(), field));
      }
      case Type.Declared declared when declared.symbol().kind().isValue() ->
          fieldOf(place(access.target()), field, fieldType(declared, field));
      default ->
          objectField(
              expressions
                  .checks()
                  .notNull(access.target(), expressions.value(access.target()), failed),
              code.model().type(access.target()),
              field);
    };
  }

  private Type fieldType(Type owner, FieldSymbol field) {
    Type type =
        owner instanceof Type.Declared declared
            ? Substitution.of(declared).apply(field.type())
            : field.type();
    return code.typeIn(type);
  }

  /** A field of a struct, union or bitfield that is in a place. */
  private Place fieldOf(Place base, FieldSymbol field, Type type) {
    if (field.bits() != null) {
      FieldSymbol.BitRange bits = field.bits();
      FieldSymbol.BitRange outer = base.bits();
      FieldSymbol.BitRange absolute =
          outer == null
              ? bits
              : new FieldSymbol.BitRange(bits.high() + outer.low(), bits.low() + outer.low());
      return new Place(
          base.prelude(), base.place(), type, base.access(), absolute, base.bigEndian());
    }
    HirType.Struct layout = (HirType.Struct) base.place().type();
    boolean isVolatile = field.isVolatile() && base.access() == Access.PLAIN;
    return new Place(
        base.prelude(),
        new HirPlace.Field(base.place(), Layouts.field(layout, field.name())),
        type,
        isVolatile ? Access.VOLATILE : base.access(),
        null,
        field.traits().has(Traits.Flag.BIG_ENDIAN));
  }

  /** What a pointer points at. */
  Place dereference(HirExpression pointer, Type pointerType) {
    Type.Pointer type = (Type.Pointer) pointerType;
    code.function().attributes().add(HirFunction.Attribute.RAW_MEMORY);
    HirType layout = code.layouts().of(type.pointee());
    return new Place(
        List.of(),
        new HirPlace.Dereference(pointer, layout, layout.alignment()),
        type.pointee(),
        type.isVolatile() ? Access.DEVICE : Access.PLAIN,
        null,
        false);
  }

  private Place index(Expression.Index index) {
    Type target = code.typeOf(index.target());
    return switch (target) {
      case Type.Pointer pointer -> {
        long size = code.layouts().of(pointer.pointee()).size();
        HirExpression address =
            new HirExpression.PointerAdd(
                expressions.value(index.target()), indexValue(index), size);
        yield dereference(address, pointer);
      }
      case Type.FixedArray array -> fixedElement(index, array);
      case Type.Array array -> managedElement(index, array);
      case Type.Declared slice -> sliceElement(index, slice);
      default -> throw new IllegalStateException("index into " + target);
    };
  }

  /** The index as an i64. */
  HirExpression indexValue(Expression.Index index) {
    Type type = Boxes.operand(code.typeOf(index.index()));
    return Values.toI64(expressions.valueAs(index.index(), type), type);
  }

  private Place fixedElement(Expression.Index index, Type.FixedArray array) {
    Place base = place(index.target());
    HirExpression position = indexValue(index);
    boolean known = position instanceof HirExpression.IntegerConstant;
    HirExpression checked =
        known || code.isUnsafe()
            ? position
            : indexCheck(
                position, Values.integer(HirType.I64, array.length()), index.index().range());
    return new Place(
        base.prelude(),
        new HirPlace.Element(base.place(), checked),
        array.element(),
        base.access(),
        null,
        false);
  }

  /** An element of a managed array: index, null check, bounds check (JLS 15.10.4). */
  private Place managedElement(Expression.Index index, Type.Array array) {
    List<HirStatement> prelude = new ArrayList<>();
    SourceRange range = index.range();
    HirLocal reference =
        FunctionGenerator.temporary("array", expressions.value(index.target()), range, prelude);
    HirLocal position = FunctionGenerator.temporary("index", indexValue(index), range, prelude);
    return arrayElement(
            FunctionGenerator.read(reference),
            FunctionGenerator.read(position),
            array,
            index.index().range(),
            expressions
                .checks()
                .notNull(
                    index.target(), FunctionGenerator.read(reference), NullMessages.load(array)))
        .after(prelude);
  }

  /** An element of a managed array by values that have no effects. */
  Place arrayElement(
      HirExpression reference,
      HirExpression position,
      Type.Array array,
      SourceRange range,
      HirExpression checkedReference) {
    HirExpression checked = indexCheck(position, arrayLength(checkedReference), range);
    return Place.plain(
        elementPlace(reference, checked, code.layouts().of(array.element())), array.element());
  }

  /** The place of an element of a managed array whose index is in bounds. */
  HirPlace elementPlace(HirExpression reference, HirExpression index, HirType element) {
    HirExpression elements =
        new HirExpression.PointerAdd(
            reference, Values.integer(HirType.I64, Layouts.ARRAY_ELEMENTS_OFFSET), 1);
    return new HirPlace.Dereference(
        new HirExpression.PointerAdd(elements, index, element.size()),
        element,
        element.alignment(),
        HirPlace.Region.ARRAY_ELEMENT);
  }

  /** The length of an array that is not null, as an i64. */
  HirExpression arrayLength(HirExpression reference) {
    HirExpression address =
        new HirExpression.PointerAdd(
            reference, Values.integer(HirType.I64, Layouts.ARRAY_LENGTH_OFFSET), 1);
    return new HirExpression.Convert(
        HirExpression.Conversion.SIGN_EXTEND,
        new HirExpression.Load(
            new HirPlace.Dereference(address, HirType.I32, 4, HirPlace.Region.ARRAY_LENGTH),
            Access.PLAIN),
        HirType.I64);
  }

  private Place sliceElement(Expression.Index index, Type.Declared slice) {
    Place base = stable(place(index.target()), index.target().range());
    List<HirStatement> prelude = new ArrayList<>(base.prelude());
    HirExpression position = indexValue(index);
    return sliceElement(base, slice, position, index.index().range()).after(prelude);
  }

  /** An element of a slice that is in a stable place. */
  Place sliceElement(Place base, Type.Declared slice, HirExpression position, SourceRange range) {
    HirType.Struct layout = (HirType.Struct) base.place().type();
    HirExpression length = sliceField(base, layout, "length");
    HirExpression pointer = sliceField(base, layout, "pointer");
    Type element = slice.arguments().get(0);
    HirType elementLayout = code.layouts().of(element);
    HirExpression address =
        new HirExpression.PointerAdd(
            pointer, indexCheck(position, length, range), elementLayout.size());
    code.function().attributes().add(HirFunction.Attribute.RAW_MEMORY);
    return Place.plain(
        new HirPlace.Dereference(address, elementLayout, elementLayout.alignment()), element);
  }

  /** A field of a slice. */
  static HirExpression sliceField(Place base, HirType.Struct layout, String name) {
    return new HirExpression.Load(
        new HirPlace.Field(base.place(), Layouts.field(layout, name)), Access.PLAIN);
  }

  HirExpression indexCheck(HirExpression position, HirExpression length, SourceRange range) {
    return expressions.checks().check(CheckKind.INDEX, List.of(position, length), "index", range);
  }

  /** The value in a place. */
  HirExpression read(Place place) {
    HirExpression value = new HirExpression.Load(place.place(), place.access());
    if (place.bigEndian()) {
      value = reverseBytes(value);
    }
    if (place.bits() != null) {
      value = extract(value, place.bits(), place.type());
    }
    return Values.sequence(place.prelude(), value);
  }

  private static HirExpression reverseBytes(HirExpression value) {
    return value.type().size() == 1
        ? value
        : new HirExpression.IntrinsicCall(
            new Intrinsic(Intrinsic.Operation.REVERSE_BYTES, Intrinsic.Order.NONE),
            value.type(),
            List.of(value),
            SYNTHETIC);
  }

  private static final SourceRange SYNTHETIC =
      new SourceFile("<generated>", SourceFile.Kind.JK, "").range(0, 0);

  private HirExpression extract(HirExpression raw, FieldSymbol.BitRange bits, Type type) {
    HirType.Scalar base = (HirType.Scalar) raw.type();
    if (type == Primitive.BOOLEAN) {
      return new HirExpression.Compare(
          HirExpression.Comparison.NOT_EQUAL,
          new HirExpression.Binary(BinaryOperator.AND, raw, Values.integer(base, 1L << bits.low())),
          Values.integer(base, 0));
    }
    boolean signed = type instanceof Primitive p && p.isSigned();
    HirType.Scalar target = (HirType.Scalar) code.layouts().of(type);
    HirExpression left =
        new HirExpression.Binary(
            BinaryOperator.SHIFT_LEFT, raw, Values.integer(base, base.bits() - 1 - bits.high()));
    HirExpression right =
        new HirExpression.Binary(
            signed ? BinaryOperator.SHIFT_RIGHT_SIGNED : BinaryOperator.SHIFT_RIGHT_UNSIGNED,
            left,
            Values.integer(base, base.bits() - bits.width()));
    return Values.resize(right, signed, target);
  }

  /**
   * Stores a value that is evaluated behind what the place is found by; whether that is null is
   * asked behind both (JLS 15.26.1).
   */
  HirExpression assign(Place target, HirExpression value, SourceRange range) {
    HirPlace.Dereference object = objectOf(target.place());
    if (object == null || Values.isQuiet(value)) {
      return write(target, value, range);
    }
    HirExpression.Check check = (HirExpression.Check) object.address();
    List<HirStatement> statements = new ArrayList<>(target.prelude());
    HirExpression reference = keep("object", check.operands().getFirst(), range, statements);
    HirExpression.Check late =
        new HirExpression.Check(
            check.kind(),
            List.of(reference),
            check.failure(),
            code.program().location(code.function(), code.lines().at(range)),
            check.message(),
            code.lines().at(range));
    HirPlace.Dereference found =
        new HirPlace.Dereference(late, object.type(), object.alignment(), object.region());
    HirLocal stored = FunctionGenerator.temporary("value", value, range, statements);
    Place place =
        new Place(
            statements,
            in(target.place(), found),
            target.type(),
            target.access(),
            target.bits(),
            target.bigEndian());
    return write(place, FunctionGenerator.read(stored), range);
  }

  /** The object that a field is in, or a field of a field, if it may be null. */
  private static HirPlace.@Nullable Dereference objectOf(HirPlace place) {
    return switch (place) {
      case HirPlace.Field field -> objectOf(field.base());
      case HirPlace.Dereference object
          when object.address() instanceof HirExpression.Check check
              && check.kind() == CheckKind.NULL ->
          object;
      default -> null;
    };
  }

  private static HirPlace in(HirPlace place, HirPlace.Dereference object) {
    return place instanceof HirPlace.Field field
        ? new HirPlace.Field(in(field.base(), object), field.field())
        : object;
  }

  /** Stores a value of the place's type and yields it. */
  HirExpression write(Place target, HirExpression value, SourceRange range) {
    if (target.bits() == null && !target.bigEndian()) {
      return Values.sequence(
          target.prelude(), new HirExpression.Assign(target.place(), value, target.access()));
    }
    Place place = target.bits() == null ? target : stable(target, range);
    List<HirStatement> statements = new ArrayList<>(place.prelude());
    HirLocal kept = FunctionGenerator.temporary("stored", value, range, statements);
    HirExpression stored = FunctionGenerator.read(kept);
    FieldSymbol.BitRange bits = place.bits();
    if (bits != null) {
      HirExpression old = new HirExpression.Load(place.place(), place.access());
      stored = insert(place.bigEndian() ? reverseBytes(old) : old, bits, stored);
    }
    if (place.bigEndian()) {
      stored = reverseBytes(stored);
    }
    statements.add(
        new HirStatement.Evaluate(
            new HirExpression.Assign(place.place(), stored, place.access()), range));
    // The value of an assignment is the one that the variable holds afterwards (JLS 15.26).
    HirExpression result = FunctionGenerator.read(kept);
    HirType.Scalar type = (HirType.Scalar) result.type();
    if (bits != null && type != HirType.BOOLEAN && bits.width() < type.bits()) {
      HirType.Scalar base = (HirType.Scalar) place.place().type();
      HirExpression raw = insert(Values.integer(base, 0), bits, result);
      result = extract(raw, bits, place.type());
    }
    return Values.sequence(statements, result);
  }

  private static HirExpression insert(
      HirExpression old, FieldSymbol.BitRange bits, HirExpression value) {
    HirType.Scalar base = (HirType.Scalar) old.type();
    long ones = bits.width() == 64 ? -1L : (1L << bits.width()) - 1;
    HirExpression widened = Values.resize(value, false, base);
    HirExpression field =
        new HirExpression.Binary(
            BinaryOperator.SHIFT_LEFT,
            new HirExpression.Binary(BinaryOperator.AND, widened, Values.integer(base, ones)),
            Values.integer(base, bits.low()));
    HirExpression rest =
        new HirExpression.Binary(
            BinaryOperator.AND, old, Values.integer(base, ~(ones << bits.low())));
    return new HirExpression.Binary(BinaryOperator.OR, rest, field);
  }

  /** The same place with its operands kept in temporaries, so that it can be used twice. */
  Place stable(Place place, SourceRange range) {
    List<HirStatement> prelude = new ArrayList<>(place.prelude());
    HirPlace stable = stable(place.place(), range, prelude);
    return new Place(
        prelude, stable, place.type(), place.access(), place.bits(), place.bigEndian());
  }

  private static HirPlace stable(HirPlace place, SourceRange range, List<HirStatement> prelude) {
    return switch (place) {
      case HirPlace.Local local -> local;
      case HirPlace.Global global -> global;
      case HirPlace.Dereference d ->
          new HirPlace.Dereference(
              keep("address", d.address(), range, prelude), d.type(), d.alignment(), d.region());
      case HirPlace.Field f -> new HirPlace.Field(stable(f.base(), range, prelude), f.field());
      case HirPlace.Element e -> {
        HirPlace base = stable(e.base(), range, prelude);
        yield new HirPlace.Element(base, keep("index", e.index(), range, prelude));
      }
    };
  }

  /** A value that is evaluated once and then has no effects. */
  static HirExpression keep(
      String name, HirExpression value, SourceRange range, List<HirStatement> prelude) {
    if (value instanceof HirExpression.IntegerConstant
        || value instanceof HirExpression.ObjectConstant
        || value instanceof HirExpression.NullConstant) {
      return value;
    }
    return FunctionGenerator.read(FunctionGenerator.temporary(name, value, range, prelude));
  }

  static List<HirStatement> concat(List<HirStatement> first, List<HirStatement> second) {
    List<HirStatement> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** The address of a place. */
  HirExpression addressOf(Place place) {
    return Values.sequence(place.prelude(), new HirExpression.AddressOf(place.place()));
  }

  /** The address that a method on a value gets as its {@code this}. */
  HirExpression receiverAddress(Expression target) {
    Type type = code.typeOf(target);
    return type instanceof Type.Pointer ? expressions.value(target) : addressOf(place(target));
  }
}
