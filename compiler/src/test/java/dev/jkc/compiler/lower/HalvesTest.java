package dev.jkc.compiler.lower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirFunction.Attribute;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.OptimizationLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Large programs that are not optimized are lowered in halves. */
class HalvesTest {
  private static final LowerOptions O0 = LowerOptions.of(OptimizationLevel.O0);
  private static final int COUNT = 300;

  /** Each function adds what a variable holds, through one that is inlined, and calls the next. */
  private static HirProgram chain(HirStatement... last) {
    NativeProgram program = new NativeProgram();
    HirLocal operand = new HirLocal("operand", HirType.I64);
    HirFunction plus =
        Hir.with(
            Hir.function("plus", HirType.I64, operand),
            Hir.give(Hir.add(Hir.load(operand), Hir.load(program.input(HirType.I64, one())))));
    plus.attributes().add(Attribute.INLINE);
    program.add(plus);
    HirGlobal hidden = new HirGlobal("hidden", HirType.I64);
    hidden.setData(new HirData.Bytes(one()));
    program.globals.add(hidden);
    HirFunction next = null;
    for (int i = 0; i < COUNT; i++) {
      HirLocal value = new HirLocal("value", HirType.I64);
      HirFunction function = Hir.function("f" + i, HirType.I64, value);
      HirExpression sum = Hir.add(Hir.call(plus, Hir.load(value)), Hir.load(hidden));
      HirExpression result = next == null ? sum : Hir.call(next, sum);
      List<HirStatement> body = new ArrayList<>(i < 2 ? List.of(last) : List.of());
      body.add(Hir.give(result));
      function.setBody(new HirStatement.Block(body));
      next = program.add(function);
    }
    program.result(Hir.call(program.functions.getLast(), Hir.i64(7)));
    HirProgram built = program.build();
    return new HirProgram(built.functions(), built.globals(), List.of(), List.of());
  }

  private static byte[] one() {
    return new byte[] {1, 0, 0, 0, 0, 0, 0, 0};
  }

  @Test
  void halves_call_each_other_and_share_variables() throws Exception {
    HirProgram program = chain();
    for (Share half : Share.halves(program)) {
      assertThat(program.functions()).filteredOn(half::has).hasSizeBetween(COUNT / 2, COUNT - 2);
    }
    assertThat(NativeProgram.run(program, O0).results()).containsExactly(7L + 2 * COUNT);
  }

  @Test
  void programs_with_assembly_of_their_own_are_lowered_as_a_whole() {
    HirProgram program = chain();
    assertThat(LoweredProgram.mayBeParts(program, O0)).isTrue();
    assertThat(LoweredProgram.mayBeParts(program, O0.withDebugInfo())).isFalse();
    program.functions().getLast().attributes().add(Attribute.ASSEMBLY);
    assertThat(LoweredProgram.mayBeParts(program, O0)).isFalse();
  }

  @Test
  void equal_programs_become_equal_bytes() throws Exception {
    List<byte[]> objects = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      try (LoweredProgram lowered =
          LowerProgram.lowerForObject(chain(), Ir.target("x86_64-linux"), O0)) {
        lowered.optimize();
        objects.add(lowered.object());
      }
    }
    assertThat(objects).containsOnly(objects.getFirst());
  }

  @Test
  void mistakes_in_assembly_of_both_halves_are_told() throws Exception {
    HirAsm vector =
        new HirAsm(
            List.of(Hir.text("nop")),
            List.of(Hir.in("xmm0", new HirExpression.FloatConstant(HirType.F64, 1))),
            Set.of(),
            List.of());
    HirProgram program = chain(new HirStatement.Asm(vector, Hir.RANGE));
    try (LoweredProgram lowered =
        LowerProgram.lowerForObject(program, Ir.target("x86_64-kernel"), O0)) {
      lowered.optimize();
      assertThatThrownBy(lowered::object)
          .isInstanceOfSatisfying(AsmException.class, e -> assertThat(e.problems()).hasSize(2));
    }
  }
}
