package dev.jkc.compiler.archive;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirSignature;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.Intrinsic;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the body of one function, as {@link BodyWriter} wrote it. */
final class BodyReader {
  private static final HirType.Scalar[] SCALARS = HirType.Scalar.values();
  private static final HirExpression.Access[] ACCESSES = HirExpression.Access.values();
  private static final HirExpression.UnaryOperator[] UNARY = HirExpression.UnaryOperator.values();
  private static final HirExpression.BinaryOperator[] BINARY =
      HirExpression.BinaryOperator.values();
  private static final HirExpression.Comparison[] COMPARISONS = HirExpression.Comparison.values();
  private static final HirExpression.Conversion[] CONVERSIONS = HirExpression.Conversion.values();
  private static final HirExpression.CheckKind[] CHECKS = HirExpression.CheckKind.values();
  private static final Intrinsic.Operation[] OPERATIONS = Intrinsic.Operation.values();
  private static final Intrinsic.Order[] ORDERS = Intrinsic.Order.values();
  private static final HirPlace.Region[] REGIONS = HirPlace.Region.values();
  private static final HirSignature.CallingConvention[] CONVENTIONS =
      HirSignature.CallingConvention.values();

  private final ByteSource source;
  private final Resolved resolved;
  private final HirFunction function;
  private final List<HirLocal> locals;
  private final List<HirLabel> labels = new ArrayList<>();
  private final SourceFile ownFile;
  private final SourceFile otherFile;
  private int start;

  BodyReader(ByteSource source, Resolved resolved, HirFunction function, SourceFile otherFile) {
    this.source = source;
    this.resolved = resolved;
    this.function = function;
    this.locals = new ArrayList<>(function.parameters());
    this.ownFile = function.range().file();
    this.otherFile = otherFile;
  }

  HirStatement.Block read() {
    for (HirFunction.Attribute attribute : BodyWriter.FOUND_BY_BODY) {
      if (source.flag()) {
        function.attributes().add(attribute);
      }
    }
    return new HirStatement.Block(statements());
  }

  private Tag tag() {
    return Tag.of(source.u8());
  }

  private SourceRange range() {
    long length = source.number();
    start += (int) source.signed();
    SourceFile file = (length & 1) == 0 ? ownFile : otherFile;
    return new SourceRange(file, start, start + (int) (length >>> 1));
  }

  private HirType type() {
    Tag tag = tag();
    return switch (tag) {
      case SCALAR -> SCALARS[source.u8()];
      case ARRAY -> {
        HirType element = type();
        yield new HirType.Array(element, source.number());
      }
      case ARRAY_LAYOUT -> {
        HirType element = type();
        yield Layouts.array(element, source.number());
      }
      case LAYOUT -> resolved.layout(source.count());
      default -> throw unexpected(tag);
    };
  }

  private static IllegalStateException unexpected(Tag tag) {
    return new IllegalStateException("an archive of the library is damaged at " + tag);
  }

  private HirLocal local() {
    int index = source.count();
    if (index == locals.size()) {
      String name = resolved.text(source.count());
      locals.add(new HirLocal(name, type()));
    }
    return locals.get(index);
  }

  private HirLabel label() {
    int index = source.count();
    if (index == labels.size()) {
      labels.add(new HirLabel(resolved.text(source.count())));
    }
    return labels.get(index);
  }

  private List<HirStatement> statements() {
    int count = source.count();
    List<HirStatement> statements = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      HirStatement statement = perhaps();
      if (statement != null) {
        statements.add(statement);
      }
    }
    return statements;
  }

  private HirStatement statement() {
    HirStatement statement = perhaps();
    return statement == null ? new HirStatement.Block(List.of()) : statement;
  }

  /** A statement; null for none, or for one that turns out to do nothing. */
  private @Nullable HirStatement perhaps() {
    Tag tag = tag();
    return switch (tag) {
      case NOTHING -> null;
      case BLOCK -> new HirStatement.Block(statements());
      case LET -> {
        HirLocal local = local();
        HirExpression initial = optional();
        yield new HirStatement.Let(local, initial, range());
      }
      case EVALUATE -> {
        HirExpression evaluated = expression();
        yield new HirStatement.Evaluate(evaluated, range());
      }
      case INITIALIZE -> initialize();
      case IF -> {
        HirExpression condition = expression();
        HirStatement thenBranch = statement();
        HirStatement elseBranch = perhaps();
        yield new HirStatement.If(condition, thenBranch, elseBranch, range());
      }
      case LOOP -> {
        HirStatement body = statement();
        yield new HirStatement.Loop(body, range());
      }
      case LABELED -> {
        HirLabel label = label();
        yield new HirStatement.Labeled(label, statement());
      }
      case BREAK -> {
        HirLabel target = label();
        yield new HirStatement.Break(target, range());
      }
      case RETURN -> {
        HirExpression value = optional();
        yield new HirStatement.Return(value, range());
      }
      case SWITCH -> choice();
      case FAIL -> {
        int failure = source.count();
        List<HirExpression> operands = expressions();
        SourceRange place = range();
        yield new HirStatement.Fail(
            resolved.failure(failure), operands, resolved.location(function, place), place);
      }
      case THROW -> {
        HirExpression exception = expression();
        int raised = source.count();
        boolean isAgain = source.flag();
        yield new HirStatement.Throw(exception, resolved.failure(raised), isAgain, range());
      }
      case TRY -> {
        HirLocal caught = local();
        HirStatement tried = statement();
        HirStatement handler = statement();
        yield new HirStatement.Try(tried, caught, handler, range());
      }
      case UNREACHABLE -> new HirStatement.Unreachable(range());
      default -> throw unexpected(tag);
    };
  }

  private @Nullable HirStatement initialize() {
    Optional<HirFunction> initializer = resolved.initializer(source.count());
    SourceRange range = range();
    return initializer.isEmpty()
        ? null
        : new HirStatement.Evaluate(
            new HirExpression.Call(initializer.get(), List.of(), range), range);
  }

  private HirStatement choice() {
    HirExpression selector = expression();
    int count = source.count();
    List<HirStatement.Arm> arms = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int valueCount = source.count();
      List<Long> values = new ArrayList<>(valueCount);
      for (int j = 0; j < valueCount; j++) {
        values.add(source.signed());
      }
      boolean isDefault = source.flag();
      arms.add(new HirStatement.Arm(values, isDefault, statement()));
    }
    return new HirStatement.Switch(selector, arms, range());
  }

  private List<HirExpression> expressions() {
    int count = source.count();
    List<HirExpression> expressions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      expressions.add(expression());
    }
    return expressions;
  }

  private HirExpression expression() {
    HirExpression expression = optional();
    if (expression == null) {
      throw unexpected(Tag.NOTHING);
    }
    return expression;
  }

  private @Nullable HirExpression optional() {
    Tag tag = tag();
    return switch (tag) {
      case NOTHING -> null;
      case INTEGER -> {
        HirType integer = type();
        yield new HirExpression.IntegerConstant(integer, source.signed());
      }
      case FLOAT -> {
        HirType real = type();
        long bits = source.i32() & 0xFFFF_FFFFL;
        bits |= (long) source.i32() << Integer.SIZE;
        yield new HirExpression.FloatConstant(real, Double.longBitsToDouble(bits));
      }
      case NULL -> new HirExpression.NullConstant(type());
      case ZERO -> new HirExpression.ZeroValue(type());
      case FUNCTION_ADDRESS -> new HirExpression.FunctionAddress(resolved.function(source.count()));
      case OBJECT -> new HirExpression.ObjectConstant(resolved.global(source.count()));
      case LOAD -> {
        HirPlace loaded = place();
        yield new HirExpression.Load(loaded, ACCESSES[source.u8()]);
      }
      case ASSIGN -> {
        HirPlace assigned = place();
        HirExpression value = expression();
        yield new HirExpression.Assign(assigned, value, ACCESSES[source.u8()]);
      }
      case ADDRESS_OF -> new HirExpression.AddressOf(place());
      case POINTER_ADD -> {
        HirExpression pointer = expression();
        HirExpression index = expression();
        yield new HirExpression.PointerAdd(pointer, index, source.signed());
      }
      case UNARY -> {
        HirExpression.UnaryOperator unary = UNARY[source.u8()];
        yield new HirExpression.Unary(unary, expression());
      }
      case BINARY -> {
        HirExpression.BinaryOperator binary = BINARY[source.u8()];
        HirExpression left = expression();
        yield new HirExpression.Binary(binary, left, expression());
      }
      case COMPARE -> {
        HirExpression.Comparison comparison = COMPARISONS[source.u8()];
        HirExpression first = expression();
        yield new HirExpression.Compare(comparison, first, expression());
      }
      case CONVERT -> {
        HirExpression.Conversion conversion = CONVERSIONS[source.u8()];
        HirExpression converted = expression();
        yield new HirExpression.Convert(conversion, converted, type());
      }
      case CONDITIONAL -> {
        HirExpression condition = expression();
        HirExpression whenTrue = expression();
        yield new HirExpression.Conditional(condition, whenTrue, expression());
      }
      default -> operation(tag);
    };
  }

  /** What calls something or asks a class. */
  private HirExpression operation(Tag tag) {
    return switch (tag) {
      case CALL -> {
        HirFunction called = resolved.function(source.count());
        List<HirExpression> arguments = expressions();
        yield new HirExpression.Call(called, arguments, range());
      }
      case CALL_POINTER -> {
        HirExpression pointer = expression();
        HirSignature signature = signature();
        List<HirExpression> passed = expressions();
        yield new HirExpression.CallPointer(pointer, signature, passed, range());
      }
      case CALL_VIRTUAL -> {
        int selector = source.count();
        List<HirExpression> given = expressions();
        yield new HirExpression.CallVirtual(resolved.selector(selector), given, range());
      }
      case NEW -> {
        int created = source.count();
        int allocator = source.count();
        yield new HirExpression.New(resolved.type(created), resolved.function(allocator), range());
      }
      case NEW_ARRAY -> {
        int array = source.count();
        HirExpression length = expression();
        int arrayAllocator = source.count();
        yield new HirExpression.NewArray(
            resolved.type(array), length, resolved.function(arrayAllocator), range());
      }
      case IS_INSTANCE -> {
        HirExpression tested = expression();
        yield new HirExpression.IsInstance(tested, resolved.type(source.count()));
      }
      case MAY_HOLD -> {
        HirExpression holder = expression();
        HirExpression held = expression();
        yield new HirExpression.MayHold(holder, held, resolved.type(source.count()));
      }
      case INTRINSIC -> {
        Intrinsic.Operation operation = OPERATIONS[source.u8()];
        Intrinsic intrinsic = new Intrinsic(operation, ORDERS[source.u8()]);
        HirType type = type();
        List<HirExpression> operands = expressions();
        yield new HirExpression.IntrinsicCall(intrinsic, type, operands, range());
      }
      case SEQUENCE -> {
        List<HirStatement> statements = statements();
        HirExpression value = expression();
        yield statements.isEmpty() ? value : new HirExpression.Sequence(statements, value);
      }
      case CHECK -> check();
      default -> throw unexpected(tag);
    };
  }

  private HirExpression check() {
    HirExpression.CheckKind kind = CHECKS[source.u8()];
    List<HirExpression> operands = expressions();
    int failure = source.count();
    SourceRange range = range();
    HirGlobal message = source.flag() ? resolved.global(source.count()) : null;
    return new HirExpression.Check(
        kind,
        operands,
        resolved.failure(failure),
        resolved.location(function, range),
        message,
        range);
  }

  private HirSignature signature() {
    HirSignature.CallingConvention convention = CONVENTIONS[source.u8()];
    HirType result = type();
    int count = source.count();
    List<HirType> parameters = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      parameters.add(type());
    }
    return new HirSignature(convention, result, parameters);
  }

  private HirPlace place() {
    Tag tag = tag();
    return switch (tag) {
      case LOCAL -> new HirPlace.Local(local());
      case GLOBAL -> new HirPlace.Global(resolved.global(source.count()));
      case DEREFERENCE -> {
        HirExpression address = expression();
        HirType type = type();
        long alignment = source.number();
        yield new HirPlace.Dereference(address, type, alignment, REGIONS[source.u8()]);
      }
      case FIELD -> {
        HirPlace base = place();
        HirType.Struct struct = (HirType.Struct) base.type();
        yield new HirPlace.Field(base, struct.fields().get(source.count()));
      }
      case ELEMENT -> {
        HirPlace array = place();
        yield new HirPlace.Element(array, expression());
      }
      default -> throw unexpected(tag);
    };
  }
}
