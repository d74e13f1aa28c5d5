package dev.jkc.compiler.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jkc.compiler.object.CallFrames.FunctionFrames;
import dev.jkc.compiler.object.FrameRule.Register;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallFramesTest {
  @TempDir private Path folder;

  /** A function with call frame instructions around an indirect call. */
  private FunctionFrames function(String body) throws Exception {
    String source = ".text\nf:\n.cfi_startproc\n" + body + "\n.cfi_endproc\n.size f, .-f\n";
    ElfObject object = new ElfObject(Objects.assemble(folder, source));
    FunctionFrames function = CallFrames.of(object).getFirst();
    return function.withRows(CallCode.rows(object, function));
  }

  /** Rows as llvm-dwarfdump prints them. */
  private static List<String> text(FunctionFrames function) {
    List<String> lines = new ArrayList<>();
    long from = 0;
    for (FrameRows.Row row : function.rows()) {
      FrameRule rule = row.rule();
      String base = rule.base() == Register.OTHER ? "R11" : rule.base().name();
      String saved =
          rule.saved().entrySet().stream()
              .map(entry -> entry.getKey() + "=[CFA-" + entry.getValue() + "], ")
              .collect(Collectors.joining());
      lines.add("0x%x: CFA=%s+%d: %sRIP=[CFA-8]".formatted(from, base, rule.offset(), saved));
      from = row.end();
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"-O0", "-O2", "-Os", "-O2 -fno-omit-frame-pointer", "-mcmodel=large"})
  void rows_are_those_that_llvm_itself_decodes(String options) throws Exception {
    byte[] object = Objects.compile(folder, Objects.FRAMES, options.split(" "));
    List<String> decoded =
        CallFrames.of(new ElfObject(object)).stream()
            .flatMap(function -> text(function).stream())
            .toList();
    List<String> expected =
        Objects.dump(folder, object, "--eh-frame").stream()
            .filter(line -> line.matches("0x[0-9a-f]+: CFA=.*"))
            .toList();
    assertThat(decoded).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void prologues_and_epilogues_have_no_rows_of_their_own() throws Exception {
    ElfObject object = new ElfObject(Objects.compile(folder, Objects.FRAMES, "-O2"));
    List<List<FrameRows.Row>> rows =
        CallFrames.of(object).stream().map(function -> CallCode.rows(object, function)).toList();
    assertThat(rows).extracting(List::size).startsWith(0, 1, 1, 1, 1);
  }

  @Test
  void code_without_a_call_belongs_to_what_follows() throws Exception {
    FunctionFrames function =
        function(
            """
            push %rbx
            .cfi_adjust_cfa_offset 8
            .cfi_rel_offset %rbx, 0
            call *%rax
            pop %rbx
            .cfi_adjust_cfa_offset -8
            .cfi_restore %rbx
            ret
            """);
    assertThat(text(function)).containsExactly("0x0: CFA=RSP+16: RBX=[CFA-16], RIP=[CFA-8]");
  }

  @Test
  void states_are_remembered_and_restored() throws Exception {
    FunctionFrames function =
        function(
            """
            push %rbp
            .cfi_def_cfa %rsp, 16
            .cfi_offset %rbp, -16
            call *%rax
            .cfi_remember_state
            .cfi_def_cfa_offset 8
            .cfi_same_value %rbp
            call *%rax
            .cfi_restore_state
            call *%rax
            """);
    assertThat(text(function))
        .containsExactly(
            "0x0: CFA=RSP+16: RBP=[CFA-16], RIP=[CFA-8]",
            "0x3: CFA=RSP+8: RIP=[CFA-8]",
            "0x5: CFA=RSP+16: RBP=[CFA-16], RIP=[CFA-8]");
  }

  @Test
  void long_functions_advance_by_two_and_four_bytes() throws Exception {
    FunctionFrames function =
        function(
            """
            call *%rax
            .skip 300, 0x90
            .cfi_def_cfa_offset 16
            call *%rax
            .skip 70000, 0x90
            .cfi_def_cfa_offset 24
            call *%rax
            """);
    assertThat(function.rows())
        .extracting(FrameRows.Row::end)
        .containsExactly(302L, 70304L, 70306L);
  }

  @Test
  void arguments_on_the_stack_are_told() throws Exception {
    FunctionFrames function = function(".cfi_escape 0x2e, 0x20\ncall *%rax");
    assertThat(function.rows()).extracting(row -> row.rule().argumentBytes()).containsExactly(32L);
  }

  @Test
  void unknown_instructions_are_named() {
    assertThatThrownBy(() -> function(".cfi_escape 0x16, 0x03, 0x01, 0x30\ncall *%rax"))
        .isInstanceOf(ObjectException.class)
        .hasMessage("the call frame instruction 0x16");
  }
}
