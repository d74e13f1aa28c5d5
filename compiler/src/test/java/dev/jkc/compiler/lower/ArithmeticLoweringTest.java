package dev.jkc.compiler.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.BinaryOperator;
import dev.jkc.compiler.hir.HirExpression.Conversion;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.OptimizationLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Operators at the edges of their types, against what Java computes. */
class ArithmeticLoweringTest {
  private static final long[] EDGES = {
    0,
    1,
    -1,
    2,
    7,
    31,
    32,
    33,
    63,
    64,
    65,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };

  private static long expectedLong(BinaryOperator operator, long a, long b) {
    return switch (operator) {
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE_SIGNED -> a / b;
      case DIVIDE_UNSIGNED -> Long.divideUnsigned(a, b);
      case REMAINDER_SIGNED -> a % b;
      case REMAINDER_UNSIGNED -> Long.remainderUnsigned(a, b);
      case SHIFT_LEFT -> a << b;
      case SHIFT_RIGHT_SIGNED -> a >> b;
      case SHIFT_RIGHT_UNSIGNED -> a >>> b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
    };
  }

  private static int expectedInt(BinaryOperator operator, int a, int b) {
    return switch (operator) {
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE_SIGNED -> a / b;
      case DIVIDE_UNSIGNED -> Integer.divideUnsigned(a, b);
      case REMAINDER_SIGNED -> a % b;
      case REMAINDER_UNSIGNED -> Integer.remainderUnsigned(a, b);
      case SHIFT_LEFT -> a << b;
      case SHIFT_RIGHT_SIGNED -> a >> b;
      case SHIFT_RIGHT_UNSIGNED -> a >>> b;
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
    };
  }

  private static boolean isDefined(BinaryOperator operator, long divisor) {
    return divisor != 0
        || switch (operator) {
          case DIVIDE_SIGNED, DIVIDE_UNSIGNED, REMAINDER_SIGNED, REMAINDER_UNSIGNED -> false;
          default -> true;
        };
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void computes_as_java_does_with_edge_values(OptimizationLevel level) throws Exception {
    NativeProgram program = new NativeProgram();
    List<Long> expected = new ArrayList<>();
    for (long a : EDGES) {
      for (long b : EDGES) {
        HirExpression longA = program.input(HirType.I64, a);
        HirExpression longB = program.input(HirType.I64, b);
        HirExpression intA = program.input(HirType.I32, a);
        HirExpression intB = program.input(HirType.I32, b);
        int smallB = (int) b;
        for (BinaryOperator operator : BinaryOperator.values()) {
          if (isDefined(operator, b)) {
            program.result(Hir.binary(operator, longA, longB));
            expected.add(expectedLong(operator, a, b));
          }
          if (isDefined(operator, smallB)) {
            HirExpression small = Hir.binary(operator, intA, intB);
            program.result(Hir.convert(Conversion.SIGN_EXTEND, small, HirType.I64));
            expected.add((long) expectedInt(operator, (int) a, smallB));
          }
        }
      }
    }
    assertThat(program.run(level)).isEqualTo(new NativeProgram.Run(expected, 0));
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void saturates_when_floats_become_integers(OptimizationLevel level) throws Exception {
    NativeProgram program = new NativeProgram();
    List<Long> expected = new ArrayList<>();
    double[] values = {
      0.0,
      -0.0,
      1.5,
      -1.5,
      1e10,
      -1e10,
      1e30,
      -1e30,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.MIN_VALUE
    };
    for (double value : values) {
      HirExpression input = program.input(HirType.F64, Double.doubleToRawLongBits(value));
      program.result(Hir.convert(Conversion.FLOAT_TO_SIGNED, input, HirType.I64));
      expected.add((long) value);
      HirExpression small = Hir.convert(Conversion.FLOAT_TO_SIGNED, input, HirType.I32);
      program.result(Hir.convert(Conversion.SIGN_EXTEND, small, HirType.I64));
      expected.add((long) (int) value);
    }
    assertThat(program.run(level)).isEqualTo(new NativeProgram.Run(expected, 0));
  }
}
