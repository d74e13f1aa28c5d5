package dev.jkc.compiler.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Conversion;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.Intrinsic;
import dev.jkc.compiler.llvm.OptimizationLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntrinsicLoweringTest {
  private final NativeProgram program = new NativeProgram();
  private final List<Long> expected = new ArrayList<>();

  private static HirExpression call(String name, HirType type, HirExpression... arguments) {
    Intrinsic intrinsic = Intrinsic.named(name).orElseThrow();
    return new HirExpression.IntrinsicCall(intrinsic, type, List.of(arguments), Hir.RANGE);
  }

  private void expect(HirExpression expression, long value) {
    program.result(expression);
    expected.add(value);
  }

  private void run(OptimizationLevel level) throws Exception {
    assertThat(program.run(level)).isEqualTo(new NativeProgram.Run(expected, 0));
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void bits_are_counted_and_turned_as_java_does(OptimizationLevel level) throws Exception {
    for (long value : new long[] {0, 1, -1, 0x8000_0000_0000_0000L, 0x0123_4567_89ab_cdefL}) {
      HirExpression input = program.input(HirType.I64, value);
      HirExpression other = program.input(HirType.I64, value ^ 0x5555_5555L);
      expect(call("count_ones", HirType.I64, input), Long.bitCount(value));
      expect(call("count_leading_zeros", HirType.I64, input), Long.numberOfLeadingZeros(value));
      expect(call("count_trailing_zeros", HirType.I64, input), Long.numberOfTrailingZeros(value));
      expect(call("reverse_bytes", HirType.I64, input), Long.reverseBytes(value));
      expect(call("reverse_bits", HirType.I64, input), Long.reverse(value));
      expect(
          call("multiply_high_signed", HirType.I64, input, other),
          Math.multiplyHigh(value, value ^ 0x5555_5555L));
      expect(
          call("multiply_high_unsigned", HirType.I64, input, other),
          Math.unsignedMultiplyHigh(value, value ^ 0x5555_5555L));
    }
    run(level);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void floats_keep_their_bits_where_they_must(OptimizationLevel level) throws Exception {
    for (double value : new double[] {2.0, 0.0, -0.0, Double.MAX_VALUE, Double.MIN_VALUE}) {
      HirExpression input = program.input(HirType.F64, Double.doubleToRawLongBits(value));
      HirExpression sign = program.input(HirType.F64, Double.doubleToRawLongBits(-1.0));
      expect(bits(call("square_root", HirType.F64, input)), bits(Math.sqrt(value)));
      expect(bits(call("absolute_float", HirType.F64, input)), bits(Math.abs(value)));
      expect(bits(call("copy_sign", HirType.F64, input, sign)), bits(Math.copySign(value, -1.0)));
      expect(call("reinterpret", HirType.I64, input), bits(value));
    }
    run(level);
  }

  private static HirExpression bits(HirExpression value) {
    return Hir.convert(Conversion.REINTERPRET, value, HirType.I64);
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void atomic_operations_yield_what_was_there(OptimizationLevel level) throws Exception {
    HirGlobal counter = new HirGlobal("counter", HirType.I64);
    HirGlobal flag = new HirGlobal("flag", HirType.BOOLEAN);
    HirGlobal ratio = new HirGlobal("ratio", HirType.F64);
    program.globals.addAll(List.of(counter, flag, ratio));
    HirExpression address = new HirExpression.AddressOf(new HirPlace.Global(counter));
    expect(call("atomic_add.relaxed", HirType.I64, address, Hir.i64(5)), 0);
    expect(call("atomic_subtract.acquire", HirType.I64, address, Hir.i64(2)), 5);
    expect(call("atomic_or.release", HirType.I64, address, Hir.i64(12)), 3);
    expect(call("atomic_and.acquire_release", HirType.I64, address, Hir.i64(7)), 15);
    expect(call("atomic_xor.sequential", HirType.I64, address, Hir.i64(1)), 7);
    expect(call("atomic_exchange.sequential", HirType.I64, address, Hir.i64(40)), 6);
    for (String order : List.of("relaxed", "acquire", "release", "acquire_release", "sequential")) {
      String name = "atomic_compare_exchange." + order;
      expect(call(name, HirType.I64, address, Hir.i64(1), Hir.i64(2)), 40);
    }
    HirStatement store =
        Hir.evaluate(call("atomic_store.release", HirType.VOID, address, Hir.i64(9)));
    HirStatement fence = Hir.evaluate(call("atomic_fence.sequential", HirType.VOID));
    HirStatement barrier = Hir.evaluate(call("compiler_fence", HirType.VOID));
    HirStatement pause = Hir.evaluate(call("spin_hint", HirType.VOID));
    expect(
        new HirExpression.Sequence(
            List.of(store, fence, barrier, pause),
            call("atomic_load.acquire", HirType.I64, address)),
        9);
    HirExpression flagAddress = new HirExpression.AddressOf(new HirPlace.Global(flag));
    HirExpression yes = Hir.integer(HirType.BOOLEAN, 1);
    HirExpression old = call("atomic_exchange.acquire", HirType.BOOLEAN, flagAddress, yes);
    expect(Hir.convert(Conversion.ZERO_EXTEND, old, HirType.I64), 0);
    HirExpression now = call("atomic_load.relaxed", HirType.BOOLEAN, flagAddress);
    expect(Hir.convert(Conversion.ZERO_EXTEND, now, HirType.I64), 1);
    HirExpression ratioAddress = new HirExpression.AddressOf(new HirPlace.Global(ratio));
    HirExpression half = new HirExpression.FloatConstant(HirType.F64, 0.5);
    HirExpression zero = new HirExpression.FloatConstant(HirType.F64, 0.0);
    expect(
        bits(call("atomic_compare_exchange.sequential", HirType.F64, ratioAddress, zero, half)), 0);
    expect(bits(call("atomic_load.sequential", HirType.F64, ratioAddress)), bits(0.5));
    run(level);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void memory_is_set_copied_and_moved(OptimizationLevel level) throws Exception {
    HirGlobal buffer = new HirGlobal("buffer", new HirType.Array(HirType.I64, 8));
    program.globals.add(buffer);
    HirPlace place = new HirPlace.Global(buffer);
    HirExpression start = new HirExpression.AddressOf(place);
    HirExpression third = new HirExpression.AddressOf(Hir.element(place, 2));
    HirStatement set =
        Hir.evaluate(
            call(
                "memory_set",
                HirType.VOID,
                start,
                Hir.integer(HirType.I8, 1),
                program.input(HirType.I64, 16)));
    HirStatement copy = Hir.evaluate(call("memory_copy", HirType.VOID, third, start, Hir.i64(16)));
    HirStatement move =
        Hir.evaluate(
            call("memory_move", HirType.VOID, third, start, program.input(HirType.I64, 32)));
    expect(
        new HirExpression.Sequence(
            List.of(set, copy, Hir.set(Hir.element(place, 0), Hir.i64(3)), move),
            Hir.load(Hir.element(place, 2))),
        3);
    expect(Hir.load(Hir.element(place, 5)), 0x0101_0101_0101_0101L);
    expect(Hir.load(Hir.element(place, 6)), 0);
    run(level);
  }
}
