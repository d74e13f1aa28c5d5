package dev.jkc.compiler.lower;

import java.util.List;

/** The names of x86 registers in each width, for trying assembly text out. */
final class X86Registers {
  /** What can be had for operands: all but the stack and the frame pointer. */
  static final List<String> GENERAL =
      List.of(
          "rcx", "rdx", "rbx", "rax", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
          "r15");

  /** Those whose second byte has a name. */
  static final List<String> WITH_HIGH_BYTE = List.of("rcx", "rdx", "rbx", "rax");

  static final List<String> VECTOR =
      List.of(
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",
          "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");

  private X86Registers() {}

  /** The name of a register in the width of one of LLVM's operand modifiers. */
  static String name(String register, char modifier) {
    if (!register.startsWith("r")) {
      return register;
    }
    return Character.isDigit(register.charAt(1))
        ? numbered(register, modifier)
        : lettered(register.substring(1), modifier);
  }

  private static String numbered(String register, char modifier) {
    return switch (modifier) {
      case 'b' -> register + "b";
      case 'w' -> register + "w";
      case 'k' -> register + "d";
      default -> register;
    };
  }

  /** Intel SDM vol. 1, 3.4.1: ax, eax, rax, al, ah; si, esi, rsi, sil. */
  private static String lettered(String letters, char modifier) {
    boolean hasHighByte = letters.endsWith("x");
    return switch (modifier) {
      case 'b' -> hasHighByte ? letters.charAt(0) + "l" : letters + "l";
      case 'h' -> letters.charAt(0) + "h";
      case 'w' -> letters;
      case 'k' -> "e" + letters;
      default -> "r" + letters;
    };
  }
}
