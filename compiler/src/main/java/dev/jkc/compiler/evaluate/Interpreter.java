package dev.jkc.compiler.evaluate;

import dev.jkc.compiler.evaluate.Memory.Address;
import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Runs steps of class initialisers. A step takes effect whole or not at all: what touches the
 * machine, fails a check, uses up its fuel or reads state that may change is left to run time.
 *
 * <p>Values are {@code Long} for integers and booleans, {@code Double} for floats, {@link Address},
 * {@link HirFunction} or {@code Long} for pointers, and {@link Memory} for aggregates.
 */
public final class Interpreter {
  private static final long FUEL = 2_000_000;
  private static final int DEEPEST = 200;

  /** What a statement ends with: null to go on, a label to break to, or this. */
  private record Returned(@Nullable Object value) {}

  private static final class Frame {
    final IdentityHashMap<HirLocal, Memory> locals = new IdentityHashMap<>();
  }

  /** Of elements, in bytes: larger arrays are cheaper to make at run time. */
  private static final long LARGEST_ARRAY = 1 << 20;

  private final Consumer<HirFunction> requireBody;
  private final ObjectMaker objects;
  private final Map<HirGlobal, Memory> globals = new HashMap<>();
  private final Map<Memory, Memory> changed = new LinkedHashMap<>();
  private Predicate<HirGlobal> readable = global -> false;
  private Predicate<HirGlobal> writable = global -> false;
  private long fuel;
  private int depth;

  /** Makes an interpreter that has bodies generated when it calls them. */
  public Interpreter(Consumer<HirFunction> requireBody, ObjectMaker objects) {
    this.requireBody = requireBody;
    this.objects = objects;
  }

  /**
   * Runs a step and stores its results in the globals' data.
   *
   * @param mayRead globals whose contents are what they will be when the step would run
   * @param mayWrite globals that belong to the initialiser
   * @return whether it ran; if not, nothing has changed
   */
  public boolean run(
      HirStatement step, Predicate<HirGlobal> mayRead, Predicate<HirGlobal> mayWrite) {
    Map<Memory, Memory> outerChanges = new LinkedHashMap<>(changed);
    Predicate<HirGlobal> outerReadable = readable;
    Predicate<HirGlobal> outerWritable = writable;
    long outerFuel = fuel;
    int outerDepth = depth;
    changed.clear();
    readable = mayRead;
    writable = mayWrite;
    fuel = FUEL;
    depth = 0;
    try {
      execute(step, new Frame());
      changed.keySet().forEach(Interpreter::store);
      return true;
    } catch (CannotEvaluateException impossible) {
      changed.forEach(Memory::restore);
      return false;
    } finally {
      changed.clear();
      changed.putAll(outerChanges);
      readable = outerReadable;
      writable = outerWritable;
      fuel = outerFuel;
      depth = outerDepth;
    }
  }

  private static void store(Memory memory) {
    HirGlobal global = memory.global();
    if (global != null) {
      global.setData(memory.toData());
    }
  }

  /** The contents of a global. */
  Memory memoryOf(HirGlobal global) {
    Memory known = globals.get(global);
    if (known != null) {
      return known;
    }
    Memory memory = new Memory(global.type().size(), global);
    globals.put(global, memory);
    memory.load(global.data(), this);
    return memory;
  }

  private void burn() {
    if (--fuel < 0) {
      throw new CannotEvaluateException("out of fuel");
    }
  }

  private @Nullable Object execute(@Nullable HirStatement statement, Frame frame) {
    burn();
    return switch (statement) {
      case null -> null;
      case HirStatement.Block s -> executeAll(s.statements(), frame);
      case HirStatement.Let s -> {
        Memory memory = new Memory(s.local().type().size(), null);
        HirExpression value = s.value();
        if (value != null) {
          write(new Address(memory, 0), s.local().type(), evaluate(value, frame));
        }
        frame.locals.put(s.local(), memory);
        yield null;
      }
      case HirStatement.Evaluate s -> {
        evaluate(s.expression(), frame);
        yield null;
      }
      case HirStatement.If s ->
          execute(isTrue(s.condition(), frame) ? s.thenBranch() : s.elseBranch(), frame);
      case HirStatement.Loop s -> {
        Object end = null;
        while (end == null) {
          end = execute(s.body(), frame);
        }
        yield end;
      }
      case HirStatement.Labeled s -> {
        Object end = execute(s.body(), frame);
        yield end == s.label() ? null : end;
      }
      case HirStatement.Break s -> s.label();
      case HirStatement.Return s ->
          new Returned(s.value() == null ? null : evaluate(s.value(), frame));
      case HirStatement.Switch s -> executeSwitch(s, frame);
      case HirStatement.Asm s -> throw new CannotEvaluateException("asm");
      case HirStatement.Fail s -> throw new CannotEvaluateException("a failure");
      case HirStatement.Throw s -> throw new CannotEvaluateException("an exception");
      case HirStatement.Try s -> execute(s.body(), frame);
      case HirStatement.Unreachable s -> throw new CannotEvaluateException("unreachable");
    };
  }

  private @Nullable Object executeAll(List<HirStatement> statements, Frame frame) {
    for (HirStatement statement : statements) {
      Object end = execute(statement, frame);
      if (end != null) {
        return end;
      }
    }
    return null;
  }

  private @Nullable Object executeSwitch(HirStatement.Switch s, Frame frame) {
    long value = whole(evaluate(s.selector(), frame));
    int start = -1;
    for (int i = 0; i < s.arms().size(); i++) {
      if (s.arms().get(i).values().contains(value)) {
        start = i;
        break;
      }
      if (s.arms().get(i).isDefault()) {
        start = i;
      }
    }
    for (int i = start; i >= 0 && i < s.arms().size(); i++) {
      Object end = execute(s.arms().get(i).body(), frame);
      if (end != null) {
        return end;
      }
    }
    return null;
  }

  private boolean isTrue(HirExpression condition, Frame frame) {
    return whole(evaluate(condition, frame)) != 0;
  }

  /** Each access to a device is to happen while the program runs. */
  private static void forbidDevice(HirExpression.Access access) {
    if (access == HirExpression.Access.DEVICE) {
      throw new CannotEvaluateException("device memory");
    }
  }

  private Object evaluate(HirExpression expression, Frame frame) {
    burn();
    return switch (expression) {
      case HirExpression.IntegerConstant e -> e.value();
      case HirExpression.FloatConstant e -> e.value();
      case HirExpression.NullConstant e -> 0L;
      case HirExpression.ZeroValue e -> new Memory(e.type().size(), null);
      case HirExpression.FunctionAddress e -> e.function();
      case HirExpression.ObjectConstant e -> new Address(memoryOf(e.global()), 0);
      case HirExpression.Load e -> {
        forbidDevice(e.access());
        yield read(place(e.place(), frame), e.type());
      }
      case HirExpression.Assign e -> {
        forbidDevice(e.access());
        Address address = place(e.place(), frame);
        Object value = evaluate(e.value(), frame);
        write(address, e.type(), value);
        yield value;
      }
      case HirExpression.AddressOf e -> place(e.place(), frame);
      case HirExpression.PointerAdd e -> {
        Object base = evaluate(e.pointer(), frame);
        long offset = whole(evaluate(e.index(), frame)) * e.scale();
        yield switch (base) {
          case Address address -> new Address(address.memory(), address.offset() + offset);
          case Long number -> (Object) (number + offset);
          default -> throw new CannotEvaluateException("arithmetic on code");
        };
      }
      case HirExpression.Unary e -> unary(e, evaluate(e.operand(), frame));
      case HirExpression.Binary e -> binary(e, frame);
      case HirExpression.Compare e -> compare(e, frame) ? 1L : 0L;
      case HirExpression.Convert e -> convert(e, evaluate(e.operand(), frame));
      case HirExpression.Conditional e ->
          evaluate(isTrue(e.condition(), frame) ? e.whenTrue() : e.whenFalse(), frame);
      case HirExpression.Call e ->
          call(e.function(), e.arguments().stream().map(a -> evaluate(a, frame)).toList());
      case HirExpression.CallPointer e -> {
        Object target = evaluate(e.pointer(), frame);
        List<Object> arguments = e.arguments().stream().map(a -> evaluate(a, frame)).toList();
        if (!(target instanceof HirFunction function)) {
          throw new CannotEvaluateException("call of no function");
        }
        yield call(function, arguments);
      }
      case HirExpression.CallVirtual e -> {
        List<Object> arguments = e.arguments().stream().map(a -> evaluate(a, frame)).toList();
        HirClass receiver = classOf(arguments.getFirst());
        yield call(objects.implementation(receiver, e.selector()), arguments);
      }
      case HirExpression.New e -> new Address(memoryOf(objects.create(e.created(), 0)), 0);
      case HirExpression.NewArray e -> {
        long length = whole(evaluate(e.length(), frame));
        HirType element = e.created().element();
        if (element == null || length * element.size() > LARGEST_ARRAY) {
          throw new CannotEvaluateException("an array too large to be computed");
        }
        yield new Address(memoryOf(objects.create(e.created(), (int) length)), 0);
      }
      case HirExpression.IsInstance e ->
          classOf(evaluate(e.object(), frame)).isSubtypeOf(e.tested()) ? 1L : 0L;
      case HirExpression.MayHold e -> {
        HirClass element = classOf(evaluate(e.array(), frame)).elementClass();
        HirClass stored = classOf(evaluate(e.object(), frame));
        yield element != null && stored.isSubtypeOf(element) ? 1L : 0L;
      }
      case HirExpression.IntrinsicCall e -> intrinsic(e, frame);
      case HirExpression.Sequence e -> {
        if (executeAll(e.statements(), frame) != null) {
          throw new CannotEvaluateException("jump out of an expression");
        }
        yield evaluate(e.value(), frame);
      }
      case HirExpression.Check e -> check(e, frame);
    };
  }

  private HirClass classOf(Object reference) {
    HirGlobal global = reference instanceof Address address ? address.memory().global() : null;
    HirClass known = global == null ? null : objects.classOf(global);
    if (known == null) {
      throw new CannotEvaluateException("an object that the compiler did not make");
    }
    return known;
  }

  private static long whole(Object value) {
    if (value instanceof Long number) {
      return number;
    }
    throw new CannotEvaluateException("an address as a number");
  }

  private Object unary(HirExpression.Unary e, Object operand) {
    if (operand instanceof Double number) {
      return -number;
    }
    long value = whole(operand);
    return Arithmetic.narrow(
        e.type(), e.operator() == HirExpression.UnaryOperator.NEGATE ? -value : ~value);
  }

  private Object binary(HirExpression.Binary e, Frame frame) {
    Object left = evaluate(e.left(), frame);
    Object right = evaluate(e.right(), frame);
    if (left instanceof Double a && right instanceof Double b) {
      return Arithmetic.binary(e.operator(), e.type(), a, b);
    }
    if (left instanceof Long a && right instanceof Long b) {
      return Arithmetic.binary(e.operator(), e.type(), a, b);
    }
    if (left instanceof Address a && right instanceof Long b) {
      switch (e.operator()) {
        case ADD -> {
          return new Address(a.memory(), a.offset() + b);
        }
        case SUBTRACT -> {
          return new Address(a.memory(), a.offset() - b);
        }
        default -> {}
      }
    }
    throw new CannotEvaluateException("arithmetic on addresses");
  }

  private boolean compare(HirExpression.Compare e, Frame frame) {
    Object left = evaluate(e.left(), frame);
    Object right = evaluate(e.right(), frame);
    if (left instanceof Double a && right instanceof Double b) {
      return Arithmetic.compare(e.comparison(), a, b);
    }
    if (left instanceof Long a && right instanceof Long b) {
      return Arithmetic.compare(e.comparison(), e.left().type(), a, b);
    }
    if (left instanceof Address a && right instanceof Address b && a.memory() == b.memory()) {
      return Arithmetic.compare(e.comparison(), HirType.I64, a.offset(), b.offset());
    }
    boolean areObjects = e.left().type() == HirType.REFERENCE;
    boolean known = areObjects || left.equals(right) || left.equals(0L) || right.equals(0L);
    return switch (e.comparison()) {
      case EQUAL -> requireKnown(known, left.equals(right));
      case NOT_EQUAL -> requireKnown(known, !left.equals(right));
      default -> throw new CannotEvaluateException("an order of unrelated addresses");
    };
  }

  private static boolean requireKnown(boolean known, boolean result) {
    if (!known) {
      throw new CannotEvaluateException("a comparison of unrelated addresses");
    }
    return result;
  }

  private static Object convert(HirExpression.Convert e, Object value) {
    boolean symbolic = !(value instanceof Long) && !(value instanceof Double);
    if (symbolic && e.conversion() != HirExpression.Conversion.REINTERPRET) {
      throw new CannotEvaluateException("an address as a number");
    }
    return symbolic
        ? value
        : Arithmetic.convert(e.conversion(), e.operand().type(), e.type(), value);
  }

  private Object intrinsic(HirExpression.IntrinsicCall e, Frame frame) {
    List<Object> operands = e.arguments().stream().map(a -> evaluate(a, frame)).toList();
    HirType from = e.arguments().isEmpty() ? e.type() : e.arguments().get(0).type();
    return switch (e.intrinsic().operation()) {
      case REINTERPRET -> Arithmetic.reinterpret(from, e.type(), operands.get(0));
      case SQUARE_ROOT -> rounded(e.type(), Math.sqrt((Double) operands.get(0)));
      case FORGET_REGISTERS -> 0L;
      case ABSOLUTE_FLOAT -> Math.abs((Double) operands.get(0));
      default -> {
        if (operands.isEmpty() || !operands.stream().allMatch(o -> o instanceof Long)) {
          throw new CannotEvaluateException(e.intrinsic().name());
        }
        long second = operands.size() > 1 ? whole(operands.get(1)) : 0;
        yield Arithmetic.intrinsic(e.intrinsic().operation(), from, whole(operands.get(0)), second);
      }
    };
  }

  private static double rounded(HirType type, double value) {
    return type == HirType.F32 ? (float) value : value;
  }

  private Object check(HirExpression.Check e, Frame frame) {
    Object value = evaluate(e.operands().get(0), frame);
    boolean holds =
        switch (e.kind()) {
          case INDEX -> {
            long length = whole(evaluate(e.operands().get(1), frame));
            yield whole(value) >= 0 && whole(value) < length;
          }
          case DIVISOR, NULL -> !value.equals(0L);
        };
    if (!holds) {
      throw new CannotEvaluateException("a failed check");
    }
    return value;
  }

  private Object call(HirFunction function, List<Object> arguments) {
    requireBody.accept(function);
    HirStatement.Block body = function.body();
    if (body == null || ++depth > DEEPEST) {
      throw new CannotEvaluateException("a call that cannot be followed");
    }
    Frame frame = new Frame();
    for (int i = 0; i < arguments.size(); i++) {
      HirLocal parameter = function.parameters().get(i);
      Memory memory = new Memory(parameter.type().size(), null);
      write(new Address(memory, 0), parameter.type(), arguments.get(i));
      frame.locals.put(parameter, memory);
    }
    Object end = execute(body, frame);
    depth--;
    return end instanceof Returned returned && returned.value() != null ? returned.value() : 0L;
  }

  private Address place(HirPlace place, Frame frame) {
    return switch (place) {
      case HirPlace.Local p -> {
        Memory memory =
            frame.locals.computeIfAbsent(p.local(), l -> new Memory(l.type().size(), null));
        yield new Address(memory, 0);
      }
      case HirPlace.Global p -> new Address(memoryOf(p.global()), 0);
      case HirPlace.Dereference p -> {
        if (evaluate(p.address(), frame) instanceof Address address) {
          yield address;
        }
        throw new CannotEvaluateException("memory at a fixed address");
      }
      case HirPlace.Field p -> {
        Address base = place(p.base(), frame);
        yield new Address(base.memory(), base.offset() + p.field().offset());
      }
      case HirPlace.Element p -> {
        Address base = place(p.base(), frame);
        long index = whole(evaluate(p.index(), frame));
        yield new Address(base.memory(), base.offset() + index * p.type().size());
      }
    };
  }

  private Object read(Address address, HirType type) {
    Memory memory = address.memory();
    HirGlobal global = memory.global();
    if (global != null && !readable.test(global) && !writable.test(global)) {
      throw new CannotEvaluateException("state that may change: " + global);
    }
    if (type.isAggregate()) {
      Memory copy = new Memory(type.size(), null);
      copy.copyFrom(0, memory, address.offset(), type.size());
      return copy;
    }
    if (Memory.isPointer(type)) {
      return memory.readPointer(address.offset());
    }
    int size = Math.toIntExact(type.size());
    long bits = memory.readInteger(address.offset(), size);
    if (type == HirType.F32) {
      return (double) Float.intBitsToFloat((int) bits);
    }
    return type == HirType.F64
        ? (Object) Double.longBitsToDouble(bits)
        : (Object) Arithmetic.narrow(type, bits);
  }

  private void write(Address address, HirType type, Object value) {
    Memory memory = address.memory();
    HirGlobal global = memory.global();
    if (global != null) {
      if (!writable.test(global)) {
        throw new CannotEvaluateException("state of others: " + global);
      }
      changed.computeIfAbsent(memory, Memory::snapshot);
    }
    if (value instanceof Memory aggregate && type.isAggregate()) {
      memory.copyFrom(address.offset(), aggregate, 0, type.size());
    } else if (Memory.isPointer(type)) {
      memory.writePointer(address.offset(), value);
    } else if (type == HirType.F32) {
      memory.writeInteger(
          address.offset(), 4, Float.floatToRawIntBits((float) (double) (Double) value));
    } else if (type == HirType.F64) {
      memory.writeInteger(address.offset(), 8, Double.doubleToRawLongBits((Double) value));
    } else if (type != HirType.VOID) {
      memory.writeInteger(address.offset(), Math.toIntExact(type.size()), whole(value));
    }
  }
}
