package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirExpression.Conversion;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.model.ReferenceTarget;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of expressions. */
final class ExpressionGenerator {
  private final FunctionGenerator code;
  private final CheckGenerator checks;
  private final PlaceGenerator places;
  private final OperatorGenerator operators;
  private final CallGenerator calls;
  private final ArrayGenerator arrays;
  private final ObjectGenerator objects;
  private final ClosureGenerator closures;

  ExpressionGenerator(FunctionGenerator code) {
    this.code = code;
    this.checks = new CheckGenerator(code);
    this.places = new PlaceGenerator(code, this);
    this.operators = new OperatorGenerator(code, this);
    this.calls = new CallGenerator(code, this);
    this.objects = new ObjectGenerator(code, this);
    this.closures = new ClosureGenerator(code, this);
    this.arrays = new ArrayGenerator(code, this, objects);
  }

  CheckGenerator checks() {
    return checks;
  }

  PlaceGenerator places() {
    return places;
  }

  ArrayGenerator arrays() {
    return arrays;
  }

  ObjectGenerator objects() {
    return objects;
  }

  CallGenerator calls() {
    return calls;
  }

  /** Whether an expression has a value, rather than naming a type or package. */
  boolean isValue(Expression expression) {
    return !code.model().type(expression).isError();
  }

  /** The value of an expression as another type, converted as assignment does. */
  HirExpression valueAs(Expression expression, Type target) {
    Constant constant = code.model().constant(expression);
    if (constant != null && target instanceof Primitive primitive) {
      return Values.primitive(constant, primitive);
    }
    Type type = code.typeOf(expression);
    // As javac does, not the JLS: without parentheses, the operands of a conditional become what is
    // wanted of it directly and not by way of the type in which they meet. It shows where that is
    // float (docs/decisions/0005).
    boolean isNumeric = type.isNumeric() && target.isNumeric();
    return switch (expression) {
      case Expression.Conditional e when isNumeric -> conditional(e, target);
      case Expression.Switch e when isNumeric -> switchExpression(e, target);
      default -> convert(expression, type, target);
    };
  }

  /** The same, on the line of another place where javac unboxes it: of the parenthesis in front. */
  HirExpression valueAt(Expression expression, Type target, SourceRange place) {
    Optional<Primitive> unboxed = Boxes.unboxed(code.typeOf(expression));
    return unboxed.isPresent()
        ? convert(unbox(value(expression), unboxed.get(), expression, place), unboxed.get(), target)
        : valueAs(expression, target);
  }

  /** What a switch expression yields, which javac casts to its own type even if less is wanted. */
  HirExpression yielded(Expression expression, Type target) {
    Type own = code.typeOf(expression);
    return own.isReference() && target.isReference() && own != Type.Special.NULL
        ? convert(object(expression, own), own, target, expression)
        : valueAs(expression, target);
  }

  private HirExpression convert(Expression expression, Type from, Type to) {
    Constant constant = code.model().constant(expression);
    Primitive boxed = from instanceof Primitive ? Boxes.unboxed(to).orElse(null) : null;
    if (constant != null && boxed != null) {
      return box(Values.primitive(constant, boxed), boxed, expression.range());
    }
    HirExpression value =
        from.isReference() && to.isReference() ? object(expression, to) : value(expression);
    return convert(value, from, to, expression);
  }

  /**
   * An object where a type is wanted. Code knows of what a type variable stands for only what the
   * variable extends, and asks objects for the rest where javac does (JLS 5.2, 15.5).
   */
  private HirExpression object(Expression expression, Type wanted) {
    HirExpression value = erasedValue(expression);
    return objects.cast(value, erasedType(expression), wanted, expression.range());
  }

  /**
   * Where javac takes an expression to start: where it casts what is leftmost in it, if it does.
   */
  private SourceRange start(Expression expression) {
    Type type = code.typeOf(expression);
    boolean isCast =
        type.isReference()
            && !Conversions.isSubtype(Erasure.of(erasedType(expression)), Erasure.of(type));
    if (isCast) {
      return Lines.place(expression);
    }
    return switch (expression) {
      case Expression.MethodCall e when e.target() != null && isValue(e.target()) ->
          start(e.target());
      case Expression.FieldAccess e when isValue(e.target()) -> start(e.target());
      case Expression.Index e -> start(e.target());
      case Expression.Conditional e -> start(e.condition());
      default -> expression.range();
    };
  }

  /** The type that code knows an expression to be of. */
  Type erasedType(Expression expression) {
    Type type =
        switch (expression) {
          case Expression.Parenthesized e -> erasedType(e.inner());
          case Expression.MethodCall e -> {
            Invocation invocation = code.model().invocation(e);
            yield invocation == null
                ? null
                : calls.instantiate(invocation).erase(invocation.method().result());
          }
          case Expression.Name e -> {
            TypeSymbol found = code.model().instance(e);
            yield declaredType(e, (found == null ? code.owner() : found).thisType());
          }
          case Expression.FieldAccess e -> declaredType(e, code.model().type(e.target()));
          default -> null;
        };
    return type == null || !type.isReference() ? code.typeOf(expression) : type;
  }

  private @Nullable Type declaredType(Expression expression, Type receiver) {
    return switch (code.model().symbol(expression)) {
      case FieldSymbol field ->
          field.isStatic() || field.owner().kind().isValue()
              ? code.typeIn(field.type())
              : code.values(receiver, field.owner()).erase(field.type());
      case LocalSymbol local -> code.typeIn(local.type());
      case null, default -> null;
    };
  }

  /** A value of one type as another, with boxing and unboxing (JLS 5.1.7, 5.1.8). */
  HirExpression convert(HirExpression value, Type from, Type to, Expression source) {
    if (from instanceof Primitive primitive && to.isReference()) {
      return box(value, primitive, source.range());
    }
    Primitive unboxed = to instanceof Primitive ? Boxes.unboxed(from).orElse(null) : null;
    if (unboxed != null) {
      HirExpression number = unbox(value, unboxed, source, start(source));
      return Values.convert(number, unboxed, (Primitive) to);
    }
    return convert(value, from, to);
  }

  /** The object for a value (JLS 5.1.7). */
  HirExpression box(HirExpression value, Primitive primitive, SourceRange range) {
    code.lines().note(range);
    HirFunction box = code.program().box(primitive);
    TypeSymbol owner = code.program().boxClass(primitive);
    return Values.sequence(
        code.initialize(owner, range), new HirExpression.Call(box, List.of(value), range));
  }

  private HirExpression unbox(
      HirExpression value, Primitive primitive, Expression source, SourceRange place) {
    code.lines().note(place);
    String failed = NullMessages.unbox(code.program().boxClass(primitive), primitive);
    return unboxed(checks.notNull(source, value, failed, place), primitive, place);
  }

  /** What an object stands for that the code itself has got from a method. */
  HirExpression unboxResult(
      HirExpression value, Primitive primitive, MethodSymbol method, SourceRange range) {
    String failed = NullMessages.unbox(code.program().boxClass(primitive), primitive);
    return unboxed(
        checks.notNull(value, NullMessages.returned(failed, method), range), primitive, range);
  }

  /** What an object stands for that is not null. */
  HirExpression unboxed(HirExpression object, Primitive primitive, SourceRange range) {
    return new HirExpression.Call(code.program().unbox(primitive), List.of(object), range);
  }

  /** A value of one type as another that it converts to or is cast to. */
  HirExpression convert(HirExpression value, Type from, Type to) {
    if (from instanceof Primitive source && to instanceof Primitive target) {
      return Values.convert(value, source, target);
    }
    if (from == Type.Special.NULL) {
      return new HirExpression.NullConstant(code.layouts().of(to));
    }
    if (Conversions.isAddress(to) && from instanceof Primitive source) {
      HirExpression address = Values.convert(value, source, Primitive.ULONG);
      return new HirExpression.Convert(Conversion.INTEGER_TO_POINTER, address, HirType.POINTER);
    }
    if (Conversions.isAddress(from) && to == Primitive.ULONG) {
      return new HirExpression.Convert(Conversion.POINTER_TO_INTEGER, value, HirType.I64);
    }
    return value;
  }

  /** The value of an expression of its own type. */
  HirExpression value(Expression expression) {
    Type type = code.typeOf(expression);
    return type.isReference() && type != Type.Special.NULL
        ? object(expression, type)
        : erasedValue(expression);
  }

  /** The value of an expression as the code that it consists of gives it. */
  HirExpression erasedValue(Expression expression) {
    Constant constant = code.model().constant(expression);
    if (constant != null) {
      return constant(constant, code.typeOf(expression));
    }
    return switch (expression) {
      case Expression.NullLiteral e -> new HirExpression.NullConstant(HirType.REFERENCE);
      case Expression.Name e -> name(e);
      case Expression.FieldAccess e -> fieldAccess(e);
      case Expression.This e -> self(e);
      case Expression.MethodCall e -> calls.call(e);
      case Expression.New e -> calls.creation(e);
      case Expression.ArrayInitializer e ->
          code.typeOf(e) instanceof Type.Array type
              ? arrays.of(e.elements(), type, e.range())
              : braces(e);
      case Expression.Index e -> places.read(places.place(e));
      case Expression.Unary e -> operators.unary(e);
      case Expression.Binary e -> operators.binary(e);
      case Expression.Assign e -> assign(e);
      case Expression.CompoundAssign e -> operators.compoundAssign(e);
      case Expression.Conditional e -> conditional(e, code.typeOf(e));
      case Expression.Cast e -> cast(e);
      case Expression.MethodReference e -> methodReference(e);
      case Expression.Switch e -> switchExpression(e, code.typeOf(e));
      case Expression.Parenthesized e -> erasedValue(e.inner());
      case Expression.SizeOf e ->
          layoutConstant(code.layoutOf(code.model().typeTree(e.type())).size());
      case Expression.AlignOf e ->
          layoutConstant(code.layoutOf(code.model().typeTree(e.type())).alignment());
      case Expression.OffsetOf e -> offsetOf(e);
      case Expression.Unsafe e -> unsafe(e);
      case Expression.Asm e -> throw new IllegalStateException("asm as a value at " + e.range());
      case Expression.IntegerLiteral e -> throw unreachable(e);
      case Expression.FloatingLiteral e -> throw unreachable(e);
      case Expression.CharLiteral e -> throw unreachable(e);
      case Expression.StringLiteral e -> throw unreachable(e);
      case Expression.BooleanLiteral e -> throw unreachable(e);
      case Expression.Super e -> {
        TypeSymbol named = code.model().instance(e);
        yield named == null ? code.self() : code.enclosing().instance(named);
      }
      case Expression.NewArray e -> arrays.create(e);
      case Expression.TypeTest e -> objects.typeTest(e);
      case Expression.AnnotationValue e -> throw unreachable(e);
      case Expression.PatternTest e -> new PatternGenerator(code).test(e);
      case Expression.Lambda e -> closures.lambda(e);
      case Expression.ClassLiteral e -> {
        Type type = code.typeIn(code.model().typeTree(e.type()));
        yield new HirExpression.ObjectConstant(code.program().classObjects().of(type));
      }
    };
  }

  /** Literals are constants and the rest was rejected by the checks. */
  private static IllegalStateException unreachable(Expression expression) {
    return new IllegalStateException(
        expression.getClass().getSimpleName()
            + " reached code generation at "
            + expression.range());
  }

  private HirExpression constant(Constant constant, Type type) {
    return switch (constant) {
      case Constant.Text text ->
          new HirExpression.ObjectConstant(code.program().string(text.value()));
      default -> Values.primitive(constant, (Primitive) type);
    };
  }

  private HirExpression self(Expression.This self) {
    if (code.owner().kind().isValue()) {
      return places.read(places.place(self));
    }
    TypeSymbol named = code.model().instance(self);
    return named == null ? code.self() : code.enclosing().instance(named);
  }

  private HirExpression name(Expression.Name name) {
    TypeSymbol keeper = code.model().instance(name);
    if (keeper != null && code.model().symbol(name) instanceof LocalSymbol captured) {
      return code.enclosing().captured(captured, keeper);
    }
    if (code.model().symbol(name) instanceof LocalSymbol local && code.enclosing().keeps(local)) {
      return code.enclosing().kept(local);
    }
    if (code.model().symbol(name) == null && name.text().equals("zeroed")) {
      return new HirExpression.ZeroValue(code.layouts().of(code.typeOf(name)));
    }
    return places.read(places.place(name));
  }

  private HirExpression fieldAccess(Expression.FieldAccess access) {
    Symbol symbol = code.model().symbol(access);
    if (symbol instanceof FieldSymbol field) {
      Optional<Constant> constant = code.program().checker().constantOf(field);
      return constant.isPresent() && code.typeOf(access.target()).isReference()
          ? constantOf(access, field, constant.get())
          : places.read(places.place(access));
    }
    // The only field without a symbol is the length of a managed array.
    HirExpression array =
        checks.notNull(access.target(), value(access.target()), NullMessages.READ_LENGTH);
    return new HirExpression.Convert(Conversion.TRUNCATE, places.arrayLength(array), HirType.I32);
  }

  /** A constant behind an object, which is evaluated for what that does (javac's visitSelect). */
  private HirExpression constantOf(
      Expression.FieldAccess access, FieldSymbol field, Constant constant) {
    Expression target = access.target();
    HirExpression object = value(target);
    HirExpression checked = field.isStatic() ? object : checks.requireNonNull(target, object);
    return Values.sequence(
        List.of(new HirStatement.Evaluate(checked, access.range())),
        constant(constant, field.type()));
  }

  private HirExpression braces(Expression.ArrayInitializer braces) {
    Type.FixedArray type = (Type.FixedArray) code.typeOf(braces);
    List<HirStatement> statements = new ArrayList<>();
    HirType layout = code.layouts().of(type);
    HirLocal result =
        FunctionGenerator.temporary(
            "elements", new HirExpression.ZeroValue(layout), braces.range(), statements);
    for (int i = 0; i < braces.elements().size(); i++) {
      Expression element = braces.elements().get(i);
      HirPlace place =
          new HirPlace.Element(new HirPlace.Local(result), Values.integer(HirType.I64, i));
      statements.add(
          new HirStatement.Evaluate(
              new HirExpression.Assign(place, valueAs(element, type.element()), Access.PLAIN),
              element.range()));
    }
    return Values.sequence(statements, FunctionGenerator.read(result));
  }

  private HirExpression cast(Expression.Cast cast) {
    Type target = code.typeOf(cast);
    Type source = code.typeOf(cast.operand());
    if (code.model().typeTree(cast.type()) instanceof Type.Intersection intersection) {
      HirExpression value = erasedValue(cast.operand());
      Type known = erasedType(cast.operand());
      for (Type each : intersection.types().reversed()) {
        value = objects.cast(value, known, code.typeIn(each), cast.range());
      }
      return value;
    }
    if (source.isReference() && target.isReference()) {
      return objects.cast(
          erasedValue(cast.operand()), erasedType(cast.operand()), target, cast.range());
    }
    if (source.isReference()
        && target instanceof Primitive primitive
        && Boxes.unboxed(source).isEmpty()) {
      // By way of the box that the object has to be (JLS 5.5).
      Type box = new Type.Declared(code.program().boxClass(primitive), List.of());
      HirExpression object = objects.cast(value(cast.operand()), source, box, cast.range());
      return unbox(object, primitive, cast.operand(), start(cast.operand()));
    }
    return valueAs(cast.operand(), target);
  }

  private HirExpression assign(Expression.Assign assign) {
    if (arrays.isElement(assign.target())) {
      return arrays.assign(assign);
    }
    Place target = places.target(assign.target());
    if (!target.prelude().isEmpty() && isStaticField(assign.target())) {
      // The class is initialised when the value is there (JLS 12.4.1, 15.26.1).
      List<HirStatement> statements = new ArrayList<>();
      HirLocal value =
          FunctionGenerator.temporary(
              "value", valueAs(assign.value(), target.type()), assign.range(), statements);
      // Which happens on the line where the value ends.
      Place late = places.target(assign.target());
      return Values.sequence(
          statements, places.write(late, FunctionGenerator.read(value), assign.range()));
    }
    return places.assign(target, valueAs(assign.value(), target.type()), assign.range());
  }

  /** Whether an expression is nothing but the name of a static field. */
  private boolean isStaticField(Expression expression) {
    return switch (expression) {
      case Expression.Parenthesized e -> isStaticField(e.inner());
      case Expression.Name e ->
          code.model().symbol(e) instanceof FieldSymbol field && field.isStatic();
      case Expression.FieldAccess e ->
          code.model().symbol(e) instanceof FieldSymbol field
              && field.isStatic()
              && !isValue(e.target());
      default -> false;
    };
  }

  private HirExpression conditional(Expression.Conditional conditional, Type type) {
    if (code.model().constant(conditional.condition()) instanceof Constant.Truth known) {
      // javac leaves the other one out before it looks at lines.
      return valueAs(known.value() ? conditional.whenTrue() : conditional.whenFalse(), type);
    }
    code.lines().note(Lines.place(conditional.condition()));
    HirExpression condition = valueAs(conditional.condition(), Primitive.BOOLEAN);
    code.lines().note(Lines.place(conditional.whenTrue()));
    HirExpression whenTrue = valueAs(conditional.whenTrue(), type);
    code.lines().note(Lines.place(conditional.whenFalse()));
    return new HirExpression.Conditional(
        condition, whenTrue, valueAs(conditional.whenFalse(), type));
  }

  private HirExpression methodReference(Expression.MethodReference reference) {
    ReferenceTarget target = code.model().reference(reference);
    if (target != null) {
      return closures.reference(reference, target);
    }
    Invocation invocation = code.model().invocation(reference);
    if (invocation == null) {
      throw unreachable(reference);
    }
    HirFunction function = code.program().function(invocation.method(), Substitution.EMPTY);
    // Calls through the pointer do not know the class, so it is initialised where the pointer is
    // made.
    return Values.sequence(
        code.initialize(invocation.method().owner(), code.lines().at(reference.range())),
        new HirExpression.FunctionAddress(function));
  }

  private HirExpression switchExpression(Expression.Switch expression, Type type) {
    HirLocal result = new HirLocal("result", code.layouts().of(type));
    HirLabel end = code.jumps().label("yielded");
    code.yields().push(new FunctionGenerator.YieldTarget(result, type, end));
    HirStatement body =
        code.slots()
            .scoped(
                () ->
                    code.statements()
                        .switchOver(expression.selector(), expression.cases(), expression.range()));
    code.yields().pop();
    code.lines().note(code.statements().endOf(expression));
    List<HirStatement> statements = new ArrayList<>();
    statements.add(new HirStatement.Let(result, null, expression.range()));
    // One of the cases is taken: behind them there is no way on.
    List<HirStatement> all = List.of(body, new HirStatement.Unreachable(expression.range()));
    statements.add(new HirStatement.Labeled(end, new HirStatement.Block(all)));
    return new HirExpression.Sequence(statements, FunctionGenerator.read(result));
  }

  private static HirExpression layoutConstant(long value) {
    return Values.integer(HirType.I64, value);
  }

  private HirExpression offsetOf(Expression.OffsetOf expression) {
    HirType.Struct layout =
        (HirType.Struct) code.layoutOf(code.model().typeTree(expression.type()));
    return layoutConstant(Layouts.field(layout, expression.field().text()).offset());
  }

  private HirExpression unsafe(Expression.Unsafe expression) {
    code.enterUnsafe();
    boolean uninitialised =
        expression.inner() instanceof Expression.Name name
            && name.text().equals("uninitialised")
            && code.model().symbol(name) == null;
    HirExpression value;
    if (uninitialised) {
      HirLocal raw = new HirLocal("raw", code.layouts().of(code.typeOf(expression)));
      value =
          new HirExpression.Sequence(
              List.of(new HirStatement.Let(raw, null, expression.range())),
              FunctionGenerator.read(raw));
    } else {
      value = value(expression.inner());
    }
    code.leaveUnsafe();
    return value;
  }
}
