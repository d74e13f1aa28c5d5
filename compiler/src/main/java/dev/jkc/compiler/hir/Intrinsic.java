package dev.jkc.compiler.hir;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the compiler expands in place. The library declares each as a native method that names it.
 *
 * @param operation what it does
 * @param order of an atomic operation or fence; {@code NONE} for everything else
 */
public record Intrinsic(Operation operation, Order order) {
  /** Operations; unless said otherwise the result and all operands have one type. */
  public enum Operation {
    /** (ptr to, ptr from, i64 bytes); regions do not overlap. */
    MEMORY_COPY,
    /** (ptr to, ptr from, i64 bytes). */
    MEMORY_MOVE,
    /** (ptr to, i8 value, i64 bytes). */
    MEMORY_SET,
    /** IEEE square root, correctly rounded. */
    SQUARE_ROOT,
    FLOOR,
    CEILING,
    /** Rounds to the nearest integer, ties to even. */
    ROUND_EVEN,
    ABSOLUTE_FLOAT,
    /** (magnitude, sign). */
    COPY_SIGN,
    FUSED_MULTIPLY_ADD,
    /** Same bits, integer of the same width; the type is the result's. */
    REINTERPRET,
    COUNT_ONES,
    /** The width for 0. */
    COUNT_LEADING_ZEROS,
    /** The width for 0. */
    COUNT_TRAILING_ZEROS,
    REVERSE_BYTES,
    REVERSE_BITS,
    /** The upper half of the product. */
    MULTIPLY_HIGH_SIGNED,
    MULTIPLY_HIGH_UNSIGNED,
    /** (ref, not null) → ptr: the name of its class, with a zero byte behind it. */
    CLASS_NAME,
    /** (ref, not null) → i64: how large objects of its class are, as its descriptor says. */
    CLASS_SHAPE,
    /** (ref, not null) → ref: the object for its class. */
    CLASS_OF,
    /** (ref to an array, not null) → ptr: the address of its elements. */
    ARRAY_ELEMENTS,
    /** () → ptr: the frame address of the function. */
    FRAME_ADDRESS,
    /** () → ptr: the stack pointer. */
    STACK_POINTER,
    /** () → ptr: where the function returns to. */
    RETURN_ADDRESS,
    /** () → void: the compiler moves no memory access across it. */
    COMPILER_FENCE,
    /** () → void: no register keeps a value that is not used any more. */
    FORGET_REGISTERS,
    /** () → void: {@code pause}. */
    SPIN_HINT,
    /** () → void: {@code int3}. */
    BREAKPOINT,
    /** (ptr) → value. */
    ATOMIC_LOAD,
    /** (ptr, value) → void. */
    ATOMIC_STORE,
    /** (ptr, value) → old value; so are the next ones. */
    ATOMIC_EXCHANGE,
    ATOMIC_ADD,
    ATOMIC_SUBTRACT,
    ATOMIC_AND,
    ATOMIC_OR,
    ATOMIC_XOR,
    /** (ptr, expected, new) → old value; a failure has the order without its release half. */
    ATOMIC_COMPARE_EXCHANGE,
    /** () → void. */
    ATOMIC_FENCE;

    /** Whether it computes with the numbers in memory, rather than only moving them. */
    public boolean isAtomicArithmetic() {
      return switch (this) {
        case ATOMIC_ADD, ATOMIC_SUBTRACT, ATOMIC_AND, ATOMIC_OR, ATOMIC_XOR -> true;
        default -> false;
      };
    }

    /** Whether it takes a memory order. */
    public boolean isAtomic() {
      return name().startsWith("ATOMIC_");
    }
  }

  /** Memory orders of atomic operations. */
  public enum Order {
    NONE,
    RELAXED,
    ACQUIRE,
    RELEASE,
    ACQUIRE_RELEASE,
    SEQUENTIAL
  }

  /**
   * Checks with exceptions of their own, by the names of their failures: {@code stringIndex} is
   * (i64 index, i64 length) → index, {@code memory} is (i64 address) → address.
   */
  public static final Map<String, HirExpression.CheckKind> CHECKS =
      Map.of(
          "stringIndex", HirExpression.CheckKind.INDEX, "memory", HirExpression.CheckKind.DIVISOR);

  private static final Map<String, Intrinsic> BY_NAME =
      Stream.of(Operation.values())
          .flatMap(
              operation ->
                  Stream.of(Order.values())
                      .filter(order -> operation.isAtomic() == (order != Order.NONE))
                      .map(order -> new Intrinsic(operation, order)))
          .collect(Collectors.toUnmodifiableMap(Intrinsic::name, intrinsic -> intrinsic));

  /** The intrinsic with that name. */
  public static Optional<Intrinsic> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The name in the library: {@code count_ones}, {@code atomic_add.relaxed}. */
  public String name() {
    String word = operation.name().toLowerCase(Locale.ROOT);
    return order == Order.NONE ? word : word + "." + order.name().toLowerCase(Locale.ROOT);
  }
}
