package dev.jkc.compiler.llvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jkc.compiler.llvm.AsmChecker.Piece;
import dev.jkc.compiler.llvm.AsmChecker.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsmCheckerTest {
  private static List<Problem> check(Piece... pieces) {
    TargetMachine.Options options =
        new TargetMachine.Options(
            "x86_64-unknown-none-elf",
            "x86-64",
            "-mmx,-sse,-sse2,-x87",
            OptimizationLevel.O0,
            RelocationModel.STATIC,
            CodeModel.KERNEL);
    try (TargetMachine machine = new TargetMachine(options)) {
      return new AsmChecker(machine).check(List.of(pieces));
    }
  }

  private static Piece intel(String text) {
    return new Piece(text, AsmDialect.INTEL);
  }

  @Test
  void accepts_both_syntaxes_and_labels_of_one_name_in_two_pieces() {
    assertThat(
            check(
                intel("again:\n  dec rax\n  jnz again\n"),
                new Piece("again: decq %rax\njnz again", AsmDialect.ATT)))
        .isEmpty();
  }

  @Test
  void reports_every_bad_line_at_its_place_in_its_piece() {
    assertThat(
            check(
                intel("nop\n  movv eax, 1\nnop\nmov al, ebx"),
                intel("nop"),
                intel("\n\n    mov eax, [rax+\n")))
        .containsExactly(
            new Problem(0, 2, 3, "invalid instruction mnemonic 'movv'"),
            new Problem(0, 4, 1, "invalid operand for instruction"),
            new Problem(2, 3, 19, "unknown token in expression"));
  }

  @Test
  void reports_a_bracket_without_partner_which_llvm_reads_as_address_zero() {
    assertThat(check(intel("mov eax, [rbx] # [\nmov eax, [rax"), intel("mov al, ']'")))
        .containsExactly(new Problem(0, 2, 10, "`[` without `]`"));
  }

  @Test
  void reports_a_label_defined_twice_in_one_piece() {
    assertThat(check(intel("nop"), intel("a:\nnop\na:")))
        .containsExactly(new Problem(1, 3, 1, "symbol 'a' is already defined"));
  }

  @Test
  void blames_the_piece_that_lacks_the_end_of_its_condition() {
    assertThat(check(intel(".if 0\nnop"), intel("movv eax, 1")))
        .extracting(Problem::piece)
        .containsExactly(0, 1);
  }
}
