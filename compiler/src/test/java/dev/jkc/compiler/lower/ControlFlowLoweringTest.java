package dev.jkc.compiler.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.BinaryOperator;
import dev.jkc.compiler.hir.HirExpression.CheckKind;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirFailure;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.OptimizationLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlFlowLoweringTest {
  private final NativeProgram program = new NativeProgram();

  private void assertResults(OptimizationLevel level, Long... expected) throws Exception {
    assertThat(program.run(level)).isEqualTo(new NativeProgram.Run(List.of(expected), 0));
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void switch_arms_fall_into_the_next_one_until_a_break(OptimizationLevel level) throws Exception {
    HirLocal selector = new HirLocal("selector", HirType.I32);
    HirLocal sum = new HirLocal("sum", HirType.I64);
    HirLabel end = new HirLabel("switchEnd");
    List<HirStatement.Arm> arms =
        List.of(
            new HirStatement.Arm(List.of(1L), false, Hir.set(sum, Hir.add(Hir.load(sum), i(1)))),
            new HirStatement.Arm(
                List.of(-5L),
                true,
                Hir.block(Hir.set(sum, Hir.add(Hir.load(sum), i(10))), Hir.leave(end))),
            new HirStatement.Arm(
                List.of(2L, 3L), false, Hir.set(sum, Hir.add(Hir.load(sum), i(100)))));
    HirFunction choose =
        program.add(
            Hir.with(
                Hir.function("choose", HirType.I64, selector),
                Hir.let(sum, i(0)),
                new HirStatement.Labeled(
                    end, new HirStatement.Switch(Hir.load(selector), arms, Hir.RANGE)),
                Hir.give(Hir.load(sum))));
    for (int value : List.of(1, -5, 2, 3, 99)) {
      program.result(Hir.call(choose, program.input(HirType.I32, value)));
    }
    assertResults(level, 11L, 10L, 100L, 100L, 10L);
  }

  private static HirExpression i(long value) {
    return Hir.i64(value);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void loops_run_until_a_break_and_code_behind_it_is_left_out(OptimizationLevel level)
      throws Exception {
    HirLocal limit = new HirLocal("limit", HirType.I64);
    HirLocal index = new HirLocal("index", HirType.I64);
    HirLocal sum = new HirLocal("sum", HirType.I64);
    HirLabel end = new HirLabel("loopEnd");
    HirFunction total =
        program.add(
            Hir.with(
                Hir.function("total", HirType.I64, limit),
                Hir.let(index, i(0)),
                Hir.let(sum, i(0)),
                new HirStatement.Labeled(
                    end,
                    new HirStatement.Loop(
                        Hir.block(
                            Hir.when(
                                Hir.compare(
                                    Comparison.GREATER_EQUAL_SIGNED,
                                    Hir.load(index),
                                    Hir.load(limit)),
                                Hir.block(Hir.leave(end), Hir.set(sum, i(-1)))),
                            Hir.set(sum, Hir.add(Hir.load(sum), Hir.load(index))),
                            Hir.set(index, Hir.add(Hir.load(index), i(1)))),
                        Hir.RANGE)),
                Hir.give(Hir.load(sum)),
                Hir.set(sum, i(7))));
    program.result(Hir.call(total, program.input(HirType.I64, 10)));
    program.result(Hir.call(total, program.input(HirType.I64, 0)));
    assertResults(level, 45L, 0L);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void conditionals_evaluate_one_branch(OptimizationLevel level) throws Exception {
    HirExpression zero = program.input(HirType.I64, 0);
    HirExpression one = program.input(HirType.I64, 1);
    HirExpression isZero = Hir.compare(Comparison.EQUAL, zero, i(0));
    HirExpression isOne = Hir.compare(Comparison.EQUAL, one, i(1));
    HirExpression yes = Hir.integer(HirType.BOOLEAN, 1);
    HirExpression no = Hir.integer(HirType.BOOLEAN, 0);
    HirExpression both = new HirExpression.Conditional(isZero, isOne, no);
    HirExpression notBoth = new HirExpression.Unary(HirExpression.UnaryOperator.COMPLEMENT, both);
    HirExpression either = new HirExpression.Conditional(notBoth, yes, isOne);
    HirExpression division = Hir.binary(BinaryOperator.DIVIDE_SIGNED, i(12), zero);
    program.result(new HirExpression.Conditional(both, i(5), division));
    program.result(new HirExpression.Conditional(notBoth, division, i(6)));
    program.result(new HirExpression.Conditional(either, i(7), i(8)));
    assertResults(level, 5L, 6L, 7L);
  }

  private HirExpression checked(CheckKind kind, HirExpression... operands) {
    HirLocal index = new HirLocal("index", HirType.I64);
    HirLocal length = new HirLocal("length", HirType.I64);
    HirLocal where = new HirLocal("where", HirType.POINTER);
    HirFunction handler =
        kind == CheckKind.INDEX
            ? Hir.function("fail", HirType.VOID, index, length, where)
            : Hir.function("fail", HirType.VOID, where);
    handler.attributes().add(HirFunction.Attribute.NO_RETURN);
    HirExpression first = Hir.load(Hir.pointee(Hir.load(where), HirType.I8));
    HirExpression code = Hir.convert(HirExpression.Conversion.ZERO_EXTEND, first, HirType.I64);
    HirExpression sum =
        kind == CheckKind.INDEX ? Hir.add(code, Hir.add(Hir.load(index), Hir.load(length))) : code;
    program.add(Hir.with(handler, NativeProgram.exit(sum)));
    HirGlobal location = program.input(new HirType.Array(HirType.I8, 2), new byte[] {'A', 0});
    HirFailure failure = new HirFailure("fail");
    failure.setHandler(handler, true);
    return new HirExpression.Check(kind, List.of(operands), failure, location, null, Hir.RANGE);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void checks_yield_their_operand_when_they_pass(OptimizationLevel level) throws Exception {
    program.result(
        checked(CheckKind.INDEX, program.input(HirType.I64, 4), program.input(HirType.I64, 5)));
    assertResults(level, 4L);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void an_index_check_hands_index_length_and_place_to_its_handler(OptimizationLevel level)
      throws Exception {
    HirExpression index = program.input(HirType.I64, -3);
    program.result(checked(CheckKind.INDEX, index, program.input(HirType.I64, 5)));
    assertThat(program.run(level)).isEqualTo(new NativeProgram.Run(List.of(), 'A' + 2));
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void divisor_and_null_checks_fail_on_zero(OptimizationLevel level) throws Exception {
    program.result(checked(CheckKind.DIVISOR, program.input(HirType.I64, 0)));
    assertThat(program.run(level).exitCode()).isEqualTo('A');
    NativeProgram other = new NativeProgram();
    other.functions.addAll(program.functions);
    other.globals.addAll(program.globals);
    List<HirExpression> operands = new ArrayList<>();
    operands.add(other.input(HirType.POINTER, 0L));
    HirFailure failure = new HirFailure("fail");
    failure.setHandler(program.functions.getFirst(), true);
    HirExpression.Check check =
        new HirExpression.Check(
            CheckKind.NULL, operands, failure, program.globals.getLast(), null, Hir.RANGE);
    other.result(Hir.convert(HirExpression.Conversion.POINTER_TO_INTEGER, check, HirType.I64));
    assertThat(other.run(level).exitCode()).isEqualTo('A');
  }
}
