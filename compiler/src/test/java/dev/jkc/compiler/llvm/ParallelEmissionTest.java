package dev.jkc.compiler.llvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParallelEmissionTest {
  private static final int FUNCTIONS = 50;
  private static final int BLOCKS = 50;

  private final TargetMachine machine = Machines.linux();
  private final LlvmContext context = new LlvmContext();
  private final LlvmModule module = context.createModule("test");
  private final Types types = context.types();
  private final Constants constants = context.constants();

  @BeforeEach
  void setTarget() {
    module.setTarget(machine);
  }

  @AfterEach
  void close() {
    module.close();
    context.close();
    machine.close();
  }

  /** Makes functions of many blocks, which call the next function, the last one the first. */
  private void fill(int count) {
    GlobalVariable text = module.addGlobal("text", types.array(types.i8(), 2));
    text.setLinkage(Linkage.PRIVATE);
    text.setInitializer(constants.bytes(new byte[] {1, 2}));
    List<Function> functions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Function function =
          module.addFunction("f" + i, types.function(types.voidType(), List.of(types.pointer())));
      function.setLinkage(i == 0 ? Linkage.EXTERNAL : Linkage.INTERNAL);
      functions.add(function);
    }
    try (Builder builder = context.createBuilder()) {
      for (int i = 0; i < count; i++) {
        fill(builder, functions.get(i), functions.get((i + 1) % count), text);
      }
    }
    module.verify();
  }

  private static void fill(Builder builder, Function function, Function next, Value text) {
    Block block = function.appendBlock("first");
    for (int i = 1; i < BLOCKS; i++) {
      builder.positionAtEnd(block);
      builder.call(next, List.of(text));
      block = function.appendBlock("next");
      builder.branch(block);
    }
    builder.positionAtEnd(block);
    builder.returnVoid();
  }

  private void addMistake(String name, String instruction) {
    Type type = types.function(types.voidType(), List.of());
    boolean sideEffect = true;
    try (Builder builder = context.createBuilder()) {
      builder.positionAtEnd(module.addFunction(name, type).appendBlock("entry"));
      builder.call(
          type,
          constants.inlineAsm(type, instruction, "", sideEffect, AsmDialect.INTEL),
          List.of());
      builder.returnVoid();
    }
  }

  private static String text(byte[] object) {
    return new String(object, StandardCharsets.ISO_8859_1);
  }

  @Test
  void halves_know_what_the_other_one_has() {
    fill(FUNCTIONS);
    List<byte[]> objects = machine.emitObjects(module, "nameless.");
    assertThat(objects).hasSize(2);
    assertThat(text(objects.getFirst())).contains("f0", "f1", "f25", "nameless.text");
    assertThat(text(objects.getLast())).contains("f0", "f26", "f49", "nameless.text");
    assertThat(text(objects.getFirst())).doesNotContain("f49");
    assertThat(text(objects.getLast())).doesNotContain("f24");
  }

  @Test
  void small_modules_stay_in_one_piece() {
    fill(FUNCTIONS / 5);
    assertThat(machine.emitObjects(module, "nameless.")).hasSize(1);
  }

  @Test
  void assembly_of_the_module_stays_with_all_functions() {
    fill(FUNCTIONS);
    module.appendAsm("local: nop", AsmDialect.INTEL);
    assertThat(machine.emitObjects(module, "nameless.")).hasSize(1);
  }

  @Test
  void mistakes_in_both_halves_are_told() {
    addMistake("bad", "movv eax, 1");
    fill(FUNCTIONS);
    addMistake("worse", "movw eax, 1");
    assertThatThrownBy(() -> machine.emitObjects(module, "nameless."))
        .isInstanceOf(LlvmException.class)
        .hasMessageContaining("invalid instruction mnemonic 'movv'")
        .hasMessageContaining("invalid instruction mnemonic 'movw'");
  }
}
