package dev.jkc.compiler.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Conversion;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirSignature;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.OptimizationLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Aggregates of every size on their way into calls, out of calls and between places. */
class AggregateLoweringTest {
  private static HirType bytes(long size) {
    return new HirType.Array(HirType.I8, size);
  }

  /** Evaluates an aggregate to a variable and yields the sum of its bytes, each times its place. */
  private static HirExpression weigh(HirExpression aggregate) {
    HirLocal copy = new HirLocal("copy", aggregate.type());
    HirExpression sum = Hir.i64(0);
    for (int i = 0; i < aggregate.type().size(); i++) {
      HirExpression octet =
          Hir.convert(
              Conversion.ZERO_EXTEND,
              Hir.load(Hir.element(new HirPlace.Local(copy), i)),
              HirType.I64);
      HirExpression weighed =
          Hir.binary(HirExpression.BinaryOperator.MULTIPLY, octet, Hir.i64(i + 1));
      sum = Hir.add(sum, weighed);
    }
    return new HirExpression.Sequence(List.of(Hir.let(copy, aggregate)), sum);
  }

  private static byte[] contents(int size) {
    byte[] contents = new byte[size];
    for (int i = 0; i < size; i++) {
      contents[i] = (byte) (i * 7 + 1);
    }
    return contents;
  }

  private static long weight(byte[] contents) {
    long sum = 0;
    for (int i = 0; i < contents.length; i++) {
      sum += (long) (contents[i] & 0xff) * (i + 1);
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void travel_through_direct_calls_and_calls_by_pointer(OptimizationLevel level) throws Exception {
    NativeProgram program = new NativeProgram();
    List<Long> expected = new ArrayList<>();
    for (int size : List.of(1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 24, 100)) {
      HirType type = bytes(size);
      HirExpression input = Hir.load(program.input(type, contents(size)));
      HirLocal before = new HirLocal("before", HirType.I32);
      HirLocal value = new HirLocal("value", type);
      HirFunction pass =
          program.add(
              Hir.with(
                  Hir.function("pass" + size, type, before, value),
                  Hir.set(Hir.element(new HirPlace.Local(value), 0), Hir.integer(HirType.I8, 1)),
                  Hir.give(Hir.load(value))));
      pass.attributes().add(HirFunction.Attribute.NO_INLINE);
      HirExpression again = Hir.call(pass, Hir.i32(0), Hir.call(pass, Hir.i32(3), input));
      HirSignature signature =
          new HirSignature(
              HirSignature.CallingConvention.INTERNAL, type, List.of(HirType.I32, type));
      HirExpression byPointer =
          new HirExpression.CallPointer(
              new HirExpression.FunctionAddress(pass),
              signature,
              List.of(Hir.i32(3), again),
              Hir.RANGE);
      program.result(weigh(byPointer));
      expected.add(weight(contents(size)));
    }
    assertThat(program.run(level)).isEqualTo(new NativeProgram.Run(expected, 0));
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void a_callee_changes_only_its_own_copy(OptimizationLevel level) throws Exception {
    NativeProgram program = new NativeProgram();
    HirType type = bytes(40);
    HirPlace original = new HirPlace.Global(program.input(type, contents(40)));
    HirLocal value = new HirLocal("value", type);
    HirFunction clear =
        program.add(
            Hir.with(
                Hir.function("clear", type, value),
                Hir.set(value, new HirExpression.ZeroValue(type)),
                Hir.give(Hir.load(value))));
    clear.attributes().add(HirFunction.Attribute.NO_INLINE);
    HirStatement call = Hir.evaluate(Hir.call(clear, Hir.load(original)));
    program.result(new HirExpression.Sequence(List.of(call), weigh(Hir.load(original))));
    program.result(weigh(Hir.call(clear, Hir.load(original))));
    HirStatement store = Hir.set(original, Hir.call(clear, Hir.load(original)));
    program.result(new HirExpression.Sequence(List.of(store), weigh(Hir.load(original))));
    assertThat(program.run(level))
        .isEqualTo(new NativeProgram.Run(List.of(weight(contents(40)), 0L, 0L), 0));
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void members_of_unions_that_overlap_in_part_are_copied_whole(OptimizationLevel level)
      throws Exception {
    NativeProgram program = new NativeProgram();
    HirType member = bytes(20);
    HirType.Struct union =
        new HirType.Struct(
            "Overlap",
            24,
            1,
            List.of(new HirType.Field("low", member, 0), new HirType.Field("high", member, 4)));
    HirPlace place = new HirPlace.Global(program.input(union, contents(24)));
    HirStatement up = Hir.set(Hir.field(place, 1), Hir.load(Hir.field(place, 0)));
    program.result(new HirExpression.Sequence(List.of(up), weigh(Hir.load(Hir.field(place, 1)))));
    assertThat(program.run(level))
        .isEqualTo(new NativeProgram.Run(List.of(weight(contents(20))), 0));
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void conditionals_assignments_and_sequences_yield_aggregates(OptimizationLevel level)
      throws Exception {
    NativeProgram program = new NativeProgram();
    HirType type = bytes(30);
    HirPlace first = new HirPlace.Global(program.input(type, contents(30)));
    HirPlace second = new HirPlace.Global(program.input(type, new byte[30]));
    HirExpression condition =
        Hir.compare(HirExpression.Comparison.EQUAL, program.input(HirType.I32, 4), Hir.i32(4));
    HirExpression chosen =
        new HirExpression.Conditional(condition, Hir.load(first), Hir.load(second));
    HirExpression assigned = new HirExpression.Assign(second, chosen, HirExpression.Access.PLAIN);
    program.result(weigh(assigned)).result(weigh(Hir.load(second)));
    long weight = weight(contents(30));
    assertThat(program.run(level)).isEqualTo(new NativeProgram.Run(List.of(weight, weight), 0));
  }

  @Test
  void small_aggregates_travel_in_registers() throws Exception {
    NativeProgram program = new NativeProgram();
    HirType type = bytes(16);
    HirLocal value = new HirLocal("value", type);
    HirFunction identity = Hir.function("identity", type, value);
    identity.attributes().add(HirFunction.Attribute.EXPORTED);
    program.add(Hir.with(identity, Hir.give(Hir.load(value))));
    assertThat(Ir.optimized(program.build()))
        .contains("{ i64, i64 } @identity(i64 %0, i64 %1)")
        .doesNotContain("alloca");
  }
}
