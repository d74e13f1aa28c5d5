package dev.jkc.compiler.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The x86-64 registers that asm operands and clobbers may name (Intel SDM vol. 1, 3.4). */
final class Registers {
  /**
   * A register under one of its names.
   *
   * @param canonical the 64-bit name, or {@code xmm0} and so on
   * @param bits the width of the name
   * @param isVector whether it is an XMM register
   */
  record Register(String canonical, int bits, boolean isVector) {}

  private static final Map<String, Register> BY_NAME = new HashMap<>();

  static {
    for (String letter : List.of("a", "b", "c", "d")) {
      add("r" + letter + "x", "e" + letter + "x", letter + "x", letter + "l");
    }
    for (String index : List.of("si", "di")) {
      add("r" + index, "e" + index, index, index + "l");
    }
    for (int i = 8; i < 16; i++) {
      add("r" + i, "r" + i + "d", "r" + i + "w", "r" + i + "b");
    }
    for (int i = 0; i < 16; i++) {
      BY_NAME.put("xmm" + i, new Register("xmm" + i, 128, true));
    }
  }

  /** Registers whose contents a System V call does not keep. */
  static final List<String> SYSV64_VOLATILE =
      volatileRegisters(List.of("rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11"), 16);

  /** Registers whose contents a Microsoft x64 call does not keep. */
  static final List<String> EFI_VOLATILE =
      volatileRegisters(List.of("rax", "rcx", "rdx", "r8", "r9", "r10", "r11"), 6);

  private Registers() {}

  private static void add(String quad, String dword, String word, String low) {
    BY_NAME.put(quad, new Register(quad, 64, false));
    BY_NAME.put(dword, new Register(quad, 32, false));
    BY_NAME.put(word, new Register(quad, 16, false));
    BY_NAME.put(low, new Register(quad, 8, false));
  }

  private static List<String> volatileRegisters(List<String> general, int vectors) {
    List<String> all = new ArrayList<>(general);
    for (int i = 0; i < vectors; i++) {
      all.add("xmm" + i);
    }
    return List.copyOf(all);
  }

  static Optional<Register> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The name of a register at another width. */
  static String nameOf(String canonical, int bits) {
    return BY_NAME.entrySet().stream()
        .filter(e -> e.getValue().canonical().equals(canonical) && e.getValue().bits() == bits)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(canonical);
  }
}
