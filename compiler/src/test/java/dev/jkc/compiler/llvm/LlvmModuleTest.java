package dev.jkc.compiler.llvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jkc.compiler.llvm.MemoryBuilder.Access;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LlvmModuleTest {
  private final TargetMachine machine = Machines.linux();
  private final LlvmContext context = new LlvmContext();
  private final LlvmModule module = context.createModule("test");
  private final Builder builder = context.createBuilder();
  private final Types types = context.types();
  private final Constants constants = context.constants();

  @BeforeEach
  void setTarget() {
    module.setTarget(machine);
  }

  @AfterEach
  void close() {
    builder.close();
    module.close();
    context.close();
    machine.close();
  }

  private Function startFunction(String name, Type result, Type... parameters) {
    Function function = module.addFunction(name, types.function(result, List.of(parameters)));
    builder.positionAtEnd(function.appendBlock("entry"));
    return function;
  }

  @Test
  void prints_arithmetic_without_flags() {
    Function add = startFunction("add", types.i32(), types.i32(), types.i32());
    builder.returnValue(
        builder.arithmetic().binary(BinaryOperation.ADD, add.parameter(0), add.parameter(1)));
    module.verify();
    assertThat(module.print()).contains("add i32 %0, %1").doesNotContain("nsw");
  }

  @Test
  void builds_memory_accesses_with_their_ordering_and_alignment() {
    Function function = startFunction("touch", types.voidType(), types.pointer());
    MemoryBuilder memory = builder.memory();
    Value address = memory.offset(function.parameter(0), 8);
    Value loaded = memory.load(types.i32(), address, Access.volatileAccess(4));
    memory.store(loaded, address, Access.atomic(4, Ordering.RELEASE));
    memory.readModifyWrite(
        AtomicOperation.ADD, address, constants.i32(1), Ordering.SEQUENTIALLY_CONSISTENT);
    Value exchanged =
        memory.compareExchange(
            address,
            constants.i32(1),
            constants.i32(2),
            Ordering.ACQUIRE_RELEASE,
            Ordering.ACQUIRE);
    builder.extract(exchanged, 1);
    memory.signalFence(Ordering.ACQUIRE_RELEASE);
    memory.fill(address, constants.integer(types.i8(), 0), constants.i64(16), 4);
    builder.returnVoid();
    module.verify();
    assertThat(module.print())
        .contains("getelementptr i8, ptr %0, i64 8")
        .contains("load volatile i32, ptr %1, align 4")
        .contains("store atomic i32 %2, ptr %1 release, align 4")
        .contains("atomicrmw add ptr %1, i32 1 seq_cst")
        .contains("cmpxchg ptr %1, i32 1, i32 2 acq_rel acquire")
        .contains("fence syncscope(\"singlethread\") acq_rel")
        .contains("call void @llvm.memset.p0.i64(ptr align 4 %1, i8 0, i64 16, i1 false)");
  }

  @Test
  void builds_control_flow_with_weights_switches_and_phis() {
    Function function = startFunction("flow", types.i32(), types.i32());
    Block likely = function.appendBlock("likely");
    Block end = function.appendBlock("end");
    Value zero = constants.i32(0);
    Value condition = builder.arithmetic().compare(IntPredicate.SLT, function.parameter(0), zero);
    Block entry = builder.block();
    Value branch = builder.branchIf(condition, end, likely);
    builder.setMetadata(
        branch, context.metadata().kind("prof"), context.metadata().branchWeights(1, 2000));
    assertThat(builder.isTerminated()).isTrue();
    builder.positionAtEnd(likely);
    builder.switchOn(
        function.parameter(0), end, List.of(new Builder.SwitchCase(constants.i32(7), likely)));
    builder.positionAtEnd(end);
    Value phi = builder.phi(types.i32());
    builder.addIncoming(phi, zero, entry);
    builder.addIncoming(phi, constants.i32(1), likely);
    builder.returnValue(phi);
    module.verify();
    assertThat(module.print())
        .contains("!prof !0")
        .contains("!{!\"branch_weights\", i32 1, i32 2000}")
        .contains("i32 7, label %likely")
        .contains("phi i32 [ 0, %entry ], [ 1, %likely ]");
  }

  @Test
  void calls_saturating_conversions_by_name() {
    Function function = startFunction("toInt", types.i32(), types.doubleType());
    Function convert =
        module.intrinsic("llvm.fptosi.sat", List.of(types.i32(), types.doubleType()));
    builder.returnValue(builder.call(convert, List.of(function.parameter(0))));
    module.verify();
    assertThat(module.print()).contains("call i32 @llvm.fptosi.sat.i32.f64(double %0)");
  }

  @Test
  void rejects_an_intrinsic_that_does_not_exist() {
    assertThatThrownBy(() -> module.intrinsic("llvm.no.such.thing", List.of()))
        .isInstanceOf(LlvmException.class)
        .hasMessageContaining("llvm.no.such.thing");
  }

  @Test
  void gives_functions_attributes_sections_and_conventions() {
    Function function = startFunction("handler", types.voidType(), types.pointer());
    function.setCallConvention(CallConvention.X86_INTERRUPT);
    function.setSection(".text.handler");
    function.setLinkage(Linkage.INTERNAL);
    Attributes attributes = context.attributes();
    function.addAttribute(attributes.flag("noredzone"));
    function.addAttribute(attributes.number("uwtable", 2));
    function.addAttribute(attributes.string("target-features", "+sse2"));
    function.addParameterAttribute(0, attributes.typed("byval", types.array(types.i64(), 5)));
    builder.returnVoid();
    module.keep(List.of(function));
    module.verify();
    assertThat(module.print())
        .contains("define internal x86_intrcc void @handler(ptr byval([5 x i64]) %0)")
        .contains("section \".text.handler\"")
        .contains("noredzone uwtable")
        .contains("\"target-features\"=\"+sse2\"")
        .contains("@llvm.used = appending global [1 x ptr] [ptr @handler]");
  }

  @Test
  void emits_constants_bit_for_bit() {
    GlobalVariable table =
        module.addGlobal("table", types.packedStruct(List.of(types.doubleType(), types.pointer())));
    Value negativeZero = constants.doubleValue(-0.0);
    Value address = constants.offset(table, 8);
    table.setInitializer(constants.packedStruct(List.of(negativeZero, address)));
    table.setConstant();
    table.setAlignment(16);
    GlobalVariable text = module.addGlobal("text", types.array(types.i8(), 3));
    text.setInitializer(constants.bytes(new byte[] {'a', 0, (byte) 0xff}));
    text.setUnnamedAddress();
    module.verify();
    assertThat(module.print())
        .contains("double -0.000000e+00, ptr getelementptr")
        .contains("align 16")
        .contains("@text = unnamed_addr global [3 x i8] c\"a\\00\\FF\"");
  }

  @Test
  void verification_fails_for_a_block_without_an_end() {
    startFunction("open", types.voidType());
    assertThatThrownBy(module::verify)
        .isInstanceOf(LlvmException.class)
        .hasMessageContaining("does not have terminator");
  }

  @Test
  void bad_assembly_is_an_exception_and_not_the_end_of_the_process() {
    startFunction("bad", types.voidType());
    Type type = types.function(types.voidType(), List.of());
    boolean sideEffect = true;
    Value asm = constants.inlineAsm(type, "movv eax, 1", "", sideEffect, AsmDialect.INTEL);
    builder.call(type, asm, List.of());
    builder.returnVoid();
    module.verify();
    assertThatThrownBy(() -> machine.emitObject(module))
        .isInstanceOf(LlvmException.class)
        .hasMessageContaining("invalid instruction mnemonic 'movv'");
  }

  @Test
  void unknown_passes_are_an_exception() {
    assertThatThrownBy(() -> machine.runPasses(module, "no-such-pass"))
        .isInstanceOf(LlvmException.class)
        .hasMessageContaining("no-such-pass");
  }

  @Test
  void optimizes_and_prints_assembly() {
    startFunction("seven", types.i32());
    Value slot = builder.memory().allocate(types.i32(), 4);
    builder.memory().store(constants.i32(7), slot, Access.plain(4));
    builder.returnValue(builder.memory().load(types.i32(), slot, Access.plain(4)));
    machine.runPasses(module, OptimizationLevel.O2.pipeline());
    assertThat(module.print()).contains("ret i32 7").doesNotContain("alloca");
    assertThat(new String(machine.emitAssembly(module), StandardCharsets.UTF_8))
        .contains("movl\t$7, %eax");
  }

  @Test
  void describes_functions_and_variables_for_debuggers() {
    try (DebugInfo debug = new DebugInfo(module)) {
      Metadata file = debug.file("Main.jk", "src");
      Metadata unit = debug.compileUnit(file, "jkc", false, true);
      Metadata intType = debug.basicType("int", 32, DebugInfo.Encoding.SIGNED);
      Metadata pair =
          debug.structType(
              unit,
              "Pair",
              file,
              1,
              64,
              32,
              false,
              List.of(debug.member(unit, "first", file, 2, 32, 32, 0, intType)));
      Function function = startFunction("main", types.i32());
      Metadata subprogram =
          debug.function(
              unit,
              "main",
              "main",
              file,
              3,
              debug.functionType(file, List.of(intType, debug.pointerType(pair, 64))),
              false);
      function.setSubprogram(subprogram);
      Metadata location = debug.location(4, 5, subprogram, null);
      builder.setLocation(location);
      Value slot = builder.memory().allocate(types.i32(), 4);
      debug.declare(
          debug.localVariable(subprogram, "x", file, 4, debug.arrayType(intType, 1, 32, 32)),
          slot,
          location,
          builder.block());
      builder.returnValue(constants.i32(0));
      debug.finish();
      module.verify();
    }
    assertThat(module.print())
        .contains("#dbg_declare(ptr %0")
        .contains("!DILocation(line: 4, column: 5")
        .contains("!DILocalVariable(name: \"x\"");
    assertThat(machine.emitObject(module)).isNotEmpty();
  }
}
