package dev.jkc.compiler.lower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirAsm.Option;
import dev.jkc.compiler.hir.HirAsm.RegisterClass;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Conversion;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.lang.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AsmLoweringTest {
  private final NativeProgram program = new NativeProgram();
  private final HirLocal result = new HirLocal("result", HirType.I64);

  private static HirAsm.Reference operand(int index) {
    return new HirAsm.Reference(index, null);
  }

  private static HirAsm.Reference operand(int index, char modifier) {
    return new HirAsm.Reference(index, modifier);
  }

  private static HirStatement asm(
      List<HirAsm.Piece> template, List<HirAsm.Operand> operands, Option... options) {
    return new HirStatement.Asm(
        new HirAsm(template, operands, Set.of(options), List.of()), Hir.RANGE);
  }

  /** The result after a statement that writes it. */
  private HirExpression after(HirStatement statement) {
    return new HirExpression.Sequence(
        List.of(Hir.let(result, Hir.i64(0)), statement), Hir.load(result));
  }

  private void assertResults(OptimizationLevel level, Long... expected) throws Exception {
    try (LoweredProgram lowered =
        LowerProgram.lower(program.build(), Ir.target("x86_64-linux"), LowerOptions.of(level))) {
      assertThat(lowered.checkAsm()).isEmpty();
    }
    assertThat(program.run(level)).isEqualTo(new NativeProgram.Run(List.of(expected), 0));
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void operands_go_to_registers_of_their_class_and_width(OptimizationLevel level) throws Exception {
    HirPlace place = new HirPlace.Local(result);
    program.result(
        after(
            asm(
                List.of(
                    Hir.text("mov "),
                    operand(0),
                    Hir.text(", "),
                    operand(1),
                    Hir.text("\nshl "),
                    operand(0),
                    Hir.text(", "),
                    operand(2),
                    Hir.text("\n mov "),
                    operand(0, 'l'),
                    Hir.text(", "),
                    operand(3)),
                List.of(
                    Hir.out(RegisterClass.REG, place),
                    Hir.in(RegisterClass.REG, program.input(HirType.I64, 0x1234)),
                    new HirAsm.Constant(8),
                    Hir.in(RegisterClass.REG_BYTE, program.input(HirType.I8, 0x77))),
                Option.NOMEM,
                Option.NOSTACK)));
    assertResults(level, 0x123477L);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void one_register_takes_a_value_in_and_out(OptimizationLevel level) throws Exception {
    HirPlace place = new HirPlace.Local(result);
    HirAsm.Operand both =
        new HirAsm.Register(
            null,
            RegisterClass.REG_ABCD,
            HirType.I64,
            program.input(HirType.I64, 0x1122),
            place,
            true,
            true);
    program.result(
        after(
            asm(
                List.of(Hir.text("xchg "), operand(0, 'l'), Hir.text(", "), operand(0, 'h')),
                List.of(both),
                Option.PURE,
                Option.NOMEM)));
    assertResults(level, 0x2211L);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void several_outputs_booleans_and_vectors(OptimizationLevel level) throws Exception {
    HirLocal carry = new HirLocal("carry", HirType.BOOLEAN);
    HirLocal root = new HirLocal("root", HirType.F64);
    HirStatement statement =
        asm(
            List.of(
                Hir.text("add "),
                operand(0),
                Hir.text(", 1\nsetc "),
                operand(1),
                Hir.text("\nsqrtsd "),
                operand(2),
                Hir.text(", "),
                operand(3)),
            List.of(
                new HirAsm.Register(
                    null,
                    RegisterClass.REG,
                    HirType.I64,
                    program.input(HirType.I64, -1),
                    new HirPlace.Local(result),
                    true,
                    false),
                Hir.out(RegisterClass.REG_BYTE, new HirPlace.Local(carry)),
                Hir.out(RegisterClass.XMM, new HirPlace.Local(root)),
                Hir.in(
                    RegisterClass.XMM, program.input(HirType.F64, Double.doubleToLongBits(49.0)))));
    program.result(after(statement));
    program.result(Hir.convert(Conversion.ZERO_EXTEND, Hir.load(carry), HirType.I64));
    program.result(Hir.convert(Conversion.FLOAT_TO_SIGNED, Hir.load(root), HirType.I64));
    assertResults(level, 0L, 1L, 7L);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void symbols_with_odd_names_in_statements_and_at_file_level(OptimizationLevel level)
      throws Exception {
    HirGlobal odd = new HirGlobal("pack.Outer$Inner.value of(int)", HirType.I64);
    odd.setData(new HirData.Bytes(new byte[] {42, 0, 0, 0, 0, 0, 0, 0}));
    program.globals.add(odd);
    HirFunction naked = Hir.function("pack.Outer$Inner.get(int)", HirType.I64);
    naked.attributes().add(HirFunction.Attribute.NAKED);
    program.add(
        Hir.with(
            naked,
            asm(
                List.of(Hir.text("named:\nmov rax, [rip + "), operand(0), Hir.text("]\nret")),
                List.of(new HirAsm.GlobalSymbol(odd)))));
    program.fileAsm.add(
        new HirProgram.FileAsm(
            new HirAsm(
                List.of(
                    Hir.text(".globl trampoline\ntrampoline: jmp "),
                    operand(0),
                    Hir.text("\n.ascii \"$\"")),
                List.of(new HirAsm.FunctionSymbol(naked)),
                Set.of(),
                List.of()),
            Hir.RANGE));
    HirFunction trampoline = Hir.function("trampoline", CallingConvention.C, HirType.I64);
    program.result(Hir.call(naked)).result(Hir.call(trampoline));
    assertResults(level, 42L, 42L);
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void text_in_att_syntax_braces_and_dollars(OptimizationLevel level) throws Exception {
    HirPlace place = new HirPlace.Local(result);
    program.result(
        after(
            asm(
                List.of(
                    Hir.text("movq $5, "),
                    operand(0),
                    Hir.text("\njmp 2f\n.ascii \"{$|}\"\n2: addq "),
                    operand(1),
                    Hir.text(", "),
                    operand(0)),
                List.of(
                    Hir.out(RegisterClass.REG, place),
                    Hir.in("rdi", program.input(HirType.I64, 4))),
                Option.ATT_SYNTAX)));
    program.result(
        after(
            asm(
                List.of(
                    Hir.text("movzx "),
                    operand(0, 'e'),
                    Hir.text(", byte ptr [rip + 2f]\njmp 3f\n2: .ascii \"{$|}\"\n3:")),
                List.of(Hir.out(RegisterClass.REG, place)))));
    assertResults(level, 9L, (long) '{');
  }

  @Test
  void mistakes_are_found_at_their_line() throws Exception {
    SourceFile file =
        new SourceFile(
            "test/Bad.jk", SourceFile.Kind.JK, "asm(\"\"\"\n  mov {0}, 1\n  movv eax, 2\n  \"\"\"");
    int first = file.text().indexOf("  mov {0}");
    int second = file.text().indexOf("  movv");
    int end = file.text().indexOf("  \"\"\"", second);
    HirStatement statement =
        asm(
            List.of(
                new HirAsm.Text("mov ", file.range(first, first + 6)),
                operand(0, 'e'),
                new HirAsm.Text(", 1\n", file.range(first + 9, second)),
                new HirAsm.Text("movv eax, 2\n", file.range(second, end))),
            List.of(Hir.out(RegisterClass.REG, new HirPlace.Local(result))));
    program.result(after(statement));
    assertThat(problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.range().text()).isEqualTo("movv eax, 2");
              assertThat(problem.message()).contains("movv");
            });
  }

  private List<AsmProblem> problems() throws Exception {
    try (LoweredProgram lowered =
        LowerProgram.lower(
            program.build(), Ir.target("x86_64-linux"), LowerOptions.of(OptimizationLevel.O0))) {
      return lowered.checkAsm();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"O0", "O2"})
  void operands_without_a_register_on_the_target_are_found_when_code_is_made(
      OptimizationLevel level) throws Exception {
    HirFunction function =
        Hir.with(
            Hir.function("vector", HirType.VOID),
            asm(
                List.of(),
                List.of(Hir.in("xmm0", new HirExpression.FloatConstant(HirType.F64, 1)))));
    function.attributes().add(HirFunction.Attribute.EXPORTED);
    HirProgram kernel = new HirProgram(List.of(function), List.of(), List.of(), List.of());
    try (LoweredProgram lowered =
        LowerProgram.lower(kernel, Ir.target("x86_64-kernel"), LowerOptions.of(level))) {
      lowered.optimize();
      assertThatThrownBy(lowered::object)
          .isInstanceOfSatisfying(
              AsmException.class,
              e -> assertThat(e.problems().getFirst().range()).isEqualTo(Hir.RANGE))
          .hasMessage("couldn't allocate input reg for constraint '{xmm0}'");
    }
  }

  @Test
  void rejects_named_labels_dollars_and_too_many_registers() throws Exception {
    program.result(after(asm(List.of(Hir.text("again: jmp again")), List.of())));
    program.result(after(asm(List.of(Hir.text("mov eax, $5")), List.of())));
    HirAsm.Operand output = Hir.out(RegisterClass.REG_ABCD, new HirPlace.Local(result));
    program.result(after(asm(List.of(), List.of(output, output, output, output, output))));
    assertThat(problems())
        .extracting(AsmProblem::message)
        .anyMatch(message -> message.contains("label `again`"))
        .anyMatch(message -> message.contains("`$`"))
        .anyMatch(message -> message.contains("`reg_abcd`"));
  }
}
