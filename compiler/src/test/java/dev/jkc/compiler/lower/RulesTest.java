package dev.jkc.compiler.lower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirExpression.BinaryOperator;
import dev.jkc.compiler.hir.HirExpression.Conversion;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirFunction.Attribute;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.SourceType;
import dev.jkc.compiler.llvm.OptimizationLevel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of the IR, each a silent bug in compiled programs when it is broken. */
class RulesTest {
  private static final LowerOptions O2 = LowerOptions.of(OptimizationLevel.O2);

  private final NativeProgram program = new NativeProgram();

  /** A program with every operator, some conversions and all kinds of accesses. */
  private HirProgram everything() {
    for (HirType type : List.of(HirType.I32, HirType.I64)) {
      for (BinaryOperator operator : BinaryOperator.values()) {
        HirExpression value = Hir.binary(operator, program.input(type, 5), program.input(type, 3));
        program.result(Hir.convert(Conversion.SIGN_EXTEND, value, HirType.I64));
      }
    }
    HirExpression number = program.input(HirType.F64, 1);
    for (BinaryOperator operator :
        List.of(
            BinaryOperator.ADD,
            BinaryOperator.SUBTRACT,
            BinaryOperator.MULTIPLY,
            BinaryOperator.DIVIDE_SIGNED,
            BinaryOperator.REMAINDER_SIGNED)) {
      HirExpression value = Hir.binary(operator, number, number);
      program.result(Hir.convert(Conversion.FLOAT_TO_SIGNED, value, HirType.I64));
      program.result(Hir.convert(Conversion.FLOAT_TO_UNSIGNED, value, HirType.I64));
    }
    HirExpression pointer = program.input(HirType.POINTER, 0L);
    HirType.Struct struct =
        new HirType.Struct("Pair", 16, 8, List.of(new HirType.Field("b", HirType.I64, 8)));
    program.result(Hir.load(Hir.field(Hir.pointee(pointer, struct), 0)));
    HirExpression index = program.input(HirType.I64, 7);
    program.result(
        Hir.load(Hir.pointee(new HirExpression.PointerAdd(pointer, index, 8), HirType.I64)));
    program.result(
        Hir.load(
            new HirPlace.Element(Hir.pointee(pointer, new HirType.Array(HirType.I64, 4)), index)));
    return program.build();
  }

  @Test
  void every_function_unwinds_nothing_and_keeps_its_frames() throws Exception {
    String ir = Ir.of(everything());
    for (String attributes :
        ir.lines()
            .filter(line -> line.startsWith("attributes") && line.contains("uwtable"))
            .toList()) {
      assertThat(attributes).contains("nounwind", "\"disable-tail-calls\"=\"true\"", "nobuiltin");
    }
    assertThat(ir.lines().filter(line -> line.startsWith("define")))
        .allSatisfy(line -> assertThat(line).matches(".*#\\d+.*"));
  }

  @Test
  void kernels_have_no_red_zone_and_may_use_address_zero() throws Exception {
    HirFunction plain = Hir.with(Hir.function("plain", HirType.VOID));
    plain.attributes().add(Attribute.EXPORTED);
    program.add(plain);
    assertThat(Ir.of(program.build(), "x86_64-kernel", O2))
        .contains("noredzone", "null_pointer_is_valid");
    assertThat(Ir.of(program.build(), "x86_64-linux", O2))
        .doesNotContain("noredzone", "null_pointer_is_valid");
    plain.attributes().add(Attribute.RAW_MEMORY);
    assertThat(Ir.of(program.build(), "x86_64-linux", O2)).contains("null_pointer_is_valid");
  }

  @Test
  void functions_with_floats_stand_alone_where_the_fpu_is_off() throws Exception {
    HirLocal value = new HirLocal("value", HirType.F64);
    HirFunction half =
        Hir.with(
            Hir.function("half", HirType.F64, value),
            Hir.give(
                Hir.binary(
                    BinaryOperator.MULTIPLY,
                    Hir.load(value),
                    new HirExpression.FloatConstant(HirType.F64, 0.5))));
    half.attributes().addAll(List.of(Attribute.EXPORTED, Attribute.FPU, Attribute.INLINE));
    HirProgram kernel = new HirProgram(List.of(half), List.of(), List.of(), List.of());
    assertThat(Ir.of(kernel, "x86_64-kernel", O2))
        .contains("noinline", "+sse2")
        .doesNotContain("alwaysinline");
    assertThat(Ir.of(kernel, "x86_64-linux", O2)).doesNotContain("noinline");
    try (LoweredProgram lowered = LowerProgram.lower(kernel, Ir.target("x86_64-kernel"), O2)) {
      lowered.optimize();
      assertThat(new String(lowered.assembly(), StandardCharsets.UTF_8))
          .contains("mulsd")
          .doesNotContain("__muldf3");
    }
  }

  @Test
  void interrupt_handlers_save_everything_and_return_by_iret() throws Exception {
    HirLocal frame = new HirLocal("frame", HirType.POINTER);
    HirLocal code = new HirLocal("code", HirType.I64);
    HirGlobal last = new HirGlobal("last", HirType.I64);
    HirFunction handler =
        Hir.with(
            Hir.function("fault", CallingConvention.INTERRUPT, HirType.VOID, frame, code),
            Hir.set(
                new HirPlace.Global(last),
                Hir.add(Hir.load(code), Hir.load(Hir.pointee(Hir.load(frame), HirType.I64)))));
    handler.attributes().add(Attribute.USED);
    HirProgram kernel = new HirProgram(List.of(handler), List.of(last), List.of(), List.of());
    assertThat(Ir.of(kernel, "x86_64-kernel", O2))
        .contains("define internal x86_intrcc void @fault(ptr byval([5 x i64]) %0, i64 %1)")
        .contains("@llvm.used");
    for (OptimizationLevel level : List.of(OptimizationLevel.O0, OptimizationLevel.O2)) {
      try (LoweredProgram lowered =
          LowerProgram.lower(kernel, Ir.target("x86_64-kernel"), LowerOptions.of(level))) {
        lowered.optimize();
        assertThat(new String(lowered.assembly(), StandardCharsets.UTF_8))
            .contains("iretq", "pushq\t%rax");
      }
    }
  }

  private HirStatement touch(HirType addressType, HirType type, Access access) {
    HirExpression address = Hir.load(program.input(addressType, new byte[8]));
    HirPlace place = Hir.pointee(address, type);
    return Hir.evaluate(
        new HirExpression.Assign(place, new HirExpression.Load(place, access), access));
  }

  @Test
  void accesses_say_who_else_may_touch_the_memory() throws Exception {
    HirFunction function =
        Hir.with(
            Hir.function("touch", HirType.VOID),
            touch(HirType.REFERENCE, HirType.REFERENCE, Access.PLAIN),
            touch(HirType.REFERENCE, HirType.I32, Access.PLAIN),
            touch(HirType.POINTER, HirType.I32, Access.DEVICE),
            touch(HirType.REFERENCE, HirType.I32, Access.VOLATILE));
    program.add(function);
    String ir = Ir.of(program.build());
    assertThat(ir)
        .contains("load atomic ptr, ptr %1 unordered, align 8")
        .contains("store atomic ptr %2, ptr %0 unordered, align 8")
        .contains("load i32, ptr %4, align 4")
        .contains("load volatile i32, ptr %7, align 4")
        .contains("store volatile i32 %8, ptr %6, align 4")
        .contains("load atomic i32, ptr %10 seq_cst, align 4")
        .contains("store atomic i32 %11, ptr %9 seq_cst, align 4");
  }

  @Test
  void references_need_no_slow_instruction_selection_without_optimization() throws Exception {
    HirFunction function =
        Hir.with(
            Hir.function("touch", HirType.VOID),
            touch(HirType.REFERENCE, HirType.REFERENCE, Access.PLAIN));
    program.add(function);
    String ir = Ir.of(program.build(), "x86_64-linux", LowerOptions.of(OptimizationLevel.O0));
    assertThat(ir).contains("load ptr, ptr %1, align 8").contains("store ptr %2, ptr %0, align 8");
  }

  @Test
  void data_lies_in_sections_of_its_own() throws Exception {
    HirGlobal zero = new HirGlobal("zero", HirType.I64);
    HirGlobal table = new HirGlobal("table", new HirType.Array(HirType.I64, 3));
    HirFunction target = Hir.with(Hir.function("target", HirType.VOID));
    table.attributes().addAll(List.of(HirGlobal.Attribute.CONSTANT, HirGlobal.Attribute.USED));
    table.setData(
        new HirData.Parts(
            List.of(
                new HirData.FunctionAddress(target),
                new HirData.GlobalAddress(zero, 4),
                new HirData.Bytes(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}))));
    HirGlobal text = new HirGlobal("text", new HirType.Array(HirType.I8, 3));
    text.attributes().addAll(List.of(HirGlobal.Attribute.CONSTANT, HirGlobal.Attribute.MERGEABLE));
    text.setData(new HirData.Bytes(new byte[] {'h', 'i', 0}));
    HirGlobal placed = new HirGlobal("placed", HirType.I16);
    placed.setSection(".limine");
    placed.setAlignment(64);
    placed.setData(new HirData.Bytes(new byte[] {1, 2}));
    String ir =
        Ir.of(
            new HirProgram(
                List.of(target), List.of(zero, table, text, placed), List.of(), List.of()));
    assertThat(ir)
        .contains("@zero = private global i64 0, section \".bss.zero\", align 8")
        .contains(
            "@table = private constant <{ ptr, ptr, [8 x i8] }> <{ ptr @target, ptr getelementptr"
                + " (i8, ptr @zero, i64 4), [8 x i8] c\"\\01\\02\\03\\04\\05\\06\\07\\08\" }>,"
                + " section \".rodata.table\", align 8")
        .contains("@text = private unnamed_addr constant [3 x i8] c\"hi\\00\", align 1")
        .contains("@placed = private global i16 513, section \".limine\", align 64")
        .contains("@llvm.used = appending global [1 x ptr] [ptr @table]")
        .contains("section \".text.target\"");
  }

  @Test
  void two_things_of_one_symbol_are_a_mistake_of_the_compiler() {
    HirFunction first = Hir.with(Hir.function("same", HirType.VOID));
    HirGlobal second = new HirGlobal("same", HirType.I64);
    HirProgram broken = new HirProgram(List.of(first), List.of(second), List.of(), List.of());
    assertThatThrownBy(() -> Ir.of(broken)).hasMessageContaining("same");
  }

  @Test
  void equal_programs_become_equal_bytes() throws Exception {
    HirProgram whole = everything();
    byte[][] objects = new byte[2][];
    for (int i = 0; i < 2; i++) {
      try (LoweredProgram lowered =
          LowerProgram.lower(whole, Ir.target("x86_64-linux"), O2.withDebugInfo())) {
        lowered.optimize();
        objects[i] = lowered.object();
      }
    }
    assertThat(objects[0]).isEqualTo(objects[1]);
  }

  @Test
  void debug_information_names_functions_lines_and_variables() throws Exception {
    HirLocal value =
        new HirLocal(
            "value",
            HirType.I32,
            new SourceType.Basic("int", HirType.I32, SourceType.Encoding.SIGNED));
    HirFunction function =
        Hir.with(
            Hir.function("twice", HirType.I32, value),
            Hir.give(Hir.add(Hir.load(value), Hir.load(value))));
    function.attributes().add(Attribute.EXPORTED);
    String ir =
        Ir.of(
            new HirProgram(List.of(function), List.of(), List.of(), List.of()),
            "x86_64-linux",
            LowerOptions.of(OptimizationLevel.O0).withDebugInfo());
    assertThat(ir)
        .contains("!DIFile(filename: \"test/Sample.jk\", directory: \".\")")
        .contains("name: \"Sample.twice\", linkageName: \"twice\"")
        .contains("!DILocalVariable(name: \"value\", arg: 1")
        .contains("!DILocation(line: 2");
  }
}
