package dev.jkc.compiler.hir;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A computation that yields a value; operands are evaluated left to right. */
public sealed interface HirExpression {
  /** The type of the value. */
  HirType type();

  /** An integer or boolean constant; {@code value} is sign-extended from the type's width. */
  record IntegerConstant(HirType type, long value) implements HirExpression {}

  /** A floating-point constant; for {@code F32} the value is that of a float. */
  record FloatConstant(HirType type, double value) implements HirExpression {}

  /** The null pointer or reference. */
  record NullConstant(HirType type) implements HirExpression {}

  /** The zero value of an aggregate type. */
  record ZeroValue(HirType type) implements HirExpression {}

  /** The address of a function. */
  record FunctionAddress(HirFunction function) implements HirExpression {
    @Override
    public HirType type() {
      return HirType.POINTER;
    }
  }

  /** The address of a global that holds an immutable managed object, such as a string constant. */
  record ObjectConstant(HirGlobal global) implements HirExpression {
    @Override
    public HirType type() {
      return HirType.REFERENCE;
    }
  }

  /** The value in a place. */
  record Load(HirPlace place, Access access) implements HirExpression {
    @Override
    public HirType type() {
      return place.type();
    }
  }

  /** How memory is touched. */
  enum Access {
    /** May be merged, split and dropped; racy ones never tear. */
    PLAIN,
    /** Device memory: happens exactly once, in program order, with the type's width. */
    DEVICE,
    /** A Java volatile field: sequentially consistent. */
    VOLATILE
  }

  /** Stores a value and yields it. The place's operands are evaluated before the value. */
  record Assign(HirPlace place, HirExpression value, Access access) implements HirExpression {
    public Assign {
      if (!place.type().equals(value.type())) {
        throw new IllegalArgumentException(value.type() + " stored into " + place.type());
      }
    }

    @Override
    public HirType type() {
      return value.type();
    }
  }

  /** The raw address of a place. */
  record AddressOf(HirPlace place) implements HirExpression {
    @Override
    public HirType type() {
      return HirType.POINTER;
    }
  }

  /** {@code pointer + index * scale} bytes, wrapping; the index is an i64. */
  record PointerAdd(HirExpression pointer, HirExpression index, long scale)
      implements HirExpression {
    @Override
    public HirType type() {
      return pointer.type();
    }
  }

  /** Operators with one operand; the result has the operand's type. */
  enum UnaryOperator {
    /** Two's-complement or IEEE negation, by the operand's type. */
    NEGATE,
    /** All bits flipped; for a boolean, the other one. */
    COMPLEMENT
  }

  /** An operator with one operand. */
  record Unary(UnaryOperator operator, HirExpression operand) implements HirExpression {
    @Override
    public HirType type() {
      return operand.type();
    }
  }

  /**
   * Operators with two operands of the result's type. Integers wrap; division truncates, the
   * smallest value divided by −1 is itself, a zero divisor was excluded by a check; shift counts
   * count modulo the width; floats follow IEEE 754 and {@code REMAINDER_SIGNED} on them is C's
   * fmod.
   */
  enum BinaryOperator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE_SIGNED,
    DIVIDE_UNSIGNED,
    REMAINDER_SIGNED,
    REMAINDER_UNSIGNED,
    SHIFT_LEFT,
    SHIFT_RIGHT_SIGNED,
    SHIFT_RIGHT_UNSIGNED,
    AND,
    OR,
    XOR
  }

  /** An operator with two operands of one type; on floats the signed operators apply. */
  record Binary(BinaryOperator operator, HirExpression left, HirExpression right)
      implements HirExpression {
    public Binary {
      if (!left.type().equals(right.type())) {
        throw new IllegalArgumentException(left.type() + " " + operator + " " + right.type());
      }
    }

    @Override
    public HirType type() {
      return left.type();
    }
  }

  /**
   * Comparisons; on floats the signed ones apply and are false when an operand is NaN, but
   * NOT_EQUAL true.
   */
  enum Comparison {
    EQUAL,
    NOT_EQUAL,
    LESS_SIGNED,
    LESS_EQUAL_SIGNED,
    GREATER_SIGNED,
    GREATER_EQUAL_SIGNED,
    LESS_UNSIGNED,
    LESS_EQUAL_UNSIGNED,
    GREATER_UNSIGNED,
    GREATER_EQUAL_UNSIGNED
  }

  /** A comparison of two scalars of one type. */
  record Compare(Comparison comparison, HirExpression left, HirExpression right)
      implements HirExpression {
    public Compare {
      if (!left.type().equals(right.type())) {
        throw new IllegalArgumentException(left.type() + " " + comparison + " " + right.type());
      }
    }

    @Override
    public HirType type() {
      return HirType.BOOLEAN;
    }
  }

  /** Conversions between scalar types. */
  enum Conversion {
    TRUNCATE,
    SIGN_EXTEND,
    /** Also from a boolean to any integer: 0 or 1. */
    ZERO_EXTEND,
    /** Rounds toward zero, saturates, NaN becomes 0 (JLS 5.1.3). */
    FLOAT_TO_SIGNED,
    FLOAT_TO_UNSIGNED,
    SIGNED_TO_FLOAT,
    UNSIGNED_TO_FLOAT,
    /** Between F32 and F64. */
    FLOAT_TO_FLOAT,
    POINTER_TO_INTEGER,
    INTEGER_TO_POINTER,
    /** Same width, same bits: between floats and integers, and between pointers and references. */
    REINTERPRET
  }

  /** A conversion of a scalar. */
  record Convert(Conversion conversion, HirExpression operand, HirType type)
      implements HirExpression {}

  /** {@code condition ? whenTrue : whenFalse}, evaluating one of the two. */
  record Conditional(HirExpression condition, HirExpression whenTrue, HirExpression whenFalse)
      implements HirExpression {
    public Conditional {
      if (!whenTrue.type().equals(whenFalse.type())) {
        throw new IllegalArgumentException(whenTrue.type() + " : " + whenFalse.type());
      }
    }

    @Override
    public HirType type() {
      return whenTrue.type();
    }
  }

  /** A direct call. */
  record Call(HirFunction function, List<HirExpression> arguments, SourceRange range)
      implements HirExpression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public HirType type() {
      return function.result();
    }
  }

  /** A call through a function pointer, which was checked not to be null. */
  record CallPointer(
      HirExpression pointer,
      HirSignature signature,
      List<HirExpression> arguments,
      SourceRange range)
      implements HirExpression {
    public CallPointer {
      arguments = List.copyOf(arguments);
    }

    @Override
    public HirType type() {
      return signature.result();
    }
  }

  /**
   * A call of a method that the receiver's class chooses; the receiver is the first argument and is
   * known not to be null.
   */
  record CallVirtual(HirSelector selector, List<HirExpression> arguments, SourceRange range)
      implements HirExpression {
    public CallVirtual {
      arguments = List.copyOf(arguments);
    }

    @Override
    public HirType type() {
      return selector.signature().result();
    }
  }

  /**
   * A new instance with a header and otherwise zeros.
   *
   * @param allocator takes (i64 size, ptr descriptor)
   */
  record New(HirClass created, HirFunction allocator, SourceRange range) implements HirExpression {
    @Override
    public HirType type() {
      return HirType.REFERENCE;
    }
  }

  /**
   * A new array with a header, its length and otherwise zeros.
   *
   * @param length an i32 that is known not to be negative
   * @param allocator takes (i64 size, i32 length, ptr descriptor)
   */
  record NewArray(HirClass created, HirExpression length, HirFunction allocator, SourceRange range)
      implements HirExpression {
    @Override
    public HirType type() {
      return HirType.REFERENCE;
    }
  }

  /** Whether an object, which is known not to be null, is an instance of a class. */
  record IsInstance(HirExpression object, HirClass tested) implements HirExpression {
    @Override
    public HirType type() {
      return HirType.BOOLEAN;
    }
  }

  /**
   * Whether an array may hold an object (JLS 10.5); neither is null.
   *
   * @param declared the array's class as the source knows it, which the object fits
   */
  record MayHold(HirExpression array, HirExpression object, HirClass declared)
      implements HirExpression {
    @Override
    public HirType type() {
      return HirType.BOOLEAN;
    }
  }

  /** An operation that the compiler expands in place. */
  record IntrinsicCall(
      Intrinsic intrinsic, HirType type, List<HirExpression> arguments, SourceRange range)
      implements HirExpression {
    public IntrinsicCall {
      arguments = List.copyOf(arguments);
    }
  }

  /** Statements run for their effects, then a value. */
  record Sequence(List<HirStatement> statements, HirExpression value) implements HirExpression {
    public Sequence {
      statements = List.copyOf(statements);
    }

    @Override
    public HirType type() {
      return value.type();
    }
  }

  /** What a check guards against. */
  enum CheckKind {
    /** Operands: index and length, both i64 sign-extended. Fails unless 0 ≤ index &lt; length. */
    INDEX,
    /** Operand: the divisor. Fails when it is zero. */
    DIVISOR,
    /** Operand: a pointer or reference. Fails when it is null. */
    NULL
  }

  /**
   * Yields its first operand, or fails when the check does. The failure takes the operands that it
   * can print.
   *
   * @param operands as the kind says
   * @param failure takes index and length for INDEX, else nothing
   * @param location a NUL-terminated {@code Class.method(File.java:12)} in read-only data
   * @param message what is said of NULL, NUL-terminated; null where the JDK says nothing
   */
  record Check(
      CheckKind kind,
      List<HirExpression> operands,
      HirFailure failure,
      HirGlobal location,
      @Nullable HirGlobal message,
      SourceRange range)
      implements HirExpression {
    public Check {
      operands = List.copyOf(operands);
    }

    @Override
    public HirType type() {
      return operands.get(0).type();
    }
  }
}
