package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirAsm.Operand;
import dev.jkc.compiler.hir.HirAsm.Option;
import dev.jkc.compiler.hir.HirAsm.RegisterClass;
import dev.jkc.compiler.hir.HirType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The operands of an assembly statement in LLVM's order: outputs, inputs, symbols.
 *
 * @param numbers LLVM's number of each operand of the statement; −1 for constants
 * @param constraints of all operands and clobbers, separated by commas
 */
record AsmOperands(List<Integer> numbers, String constraints) {
  AsmOperands {
    numbers = List.copyOf(numbers);
  }

  /** The operands of a statement. */
  static AsmOperands of(HirAsm asm) {
    List<String> constraints = new ArrayList<>();
    int[] numbers = new int[asm.operands().size()];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < numbers.length; i++) {
      if (asm.operands().get(i) instanceof HirAsm.Register register && register.isWritten()) {
        numbers[i] = constraints.size();
        constraints.add((register.isLate() ? "=" : "=&") + constraint(register));
      }
    }
    for (int i = 0; i < numbers.length; i++) {
      Operand operand = asm.operands().get(i);
      if (operand instanceof HirAsm.Register register && register.input() != null) {
        if (register.isWritten()) {
          constraints.add(Integer.toString(numbers[i]));
        } else {
          numbers[i] = constraints.size();
          constraints.add(constraint(register));
        }
      }
    }
    for (int i = 0; i < numbers.length; i++) {
      if (isSymbol(asm.operands().get(i))) {
        numbers[i] = constraints.size();
        constraints.add("s");
      }
    }
    asm.clobbers().forEach(register -> constraints.add("~{" + register + "}"));
    if (!asm.options().contains(Option.PRESERVES_FLAGS)) {
      constraints.addAll(List.of("~{dirflag}", "~{fpsr}", "~{flags}"));
    }
    if (!asm.options().contains(Option.NOMEM)) {
      constraints.add("~{memory}");
    }
    return new AsmOperands(Arrays.stream(numbers).boxed().toList(), String.join(",", constraints));
  }

  static boolean isSymbol(Operand operand) {
    return operand instanceof HirAsm.FunctionSymbol || operand instanceof HirAsm.GlobalSymbol;
  }

  private static String constraint(HirAsm.Register register) {
    if (register.register() != null) {
      return "{" + register.register() + "}";
    }
    return switch (registerClass(register)) {
      case REG -> "r";
      case REG_BYTE -> "q";
      case REG_ABCD -> "Q";
      case XMM -> "x";
    };
  }

  /** The class of an operand; an explicit register belongs to the class of its kind. */
  static RegisterClass registerClass(HirAsm.Register register) {
    RegisterClass given = register.registerClass();
    if (given != null) {
      return given;
    }
    String name = register.register();
    return name != null && name.startsWith("xmm") ? RegisterClass.XMM : RegisterClass.REG;
  }

  /** LLVM's letter for the width in which a register is written; Rust's letters differ. */
  static char modifier(HirAsm.Register register, HirAsm.Reference reference) {
    Character letter = reference.modifier();
    if (registerClass(register) == RegisterClass.XMM) {
      return 'x';
    }
    if (letter == null) {
      return ownWidth(register.type());
    }
    return switch (letter) {
      case 'l' -> 'b';
      case 'h' -> 'h';
      case 'x' -> 'w';
      case 'e' -> 'k';
      case 'r' -> 'q';
      default -> throw new IllegalArgumentException("assembly operand modifier " + letter);
    };
  }

  private static char ownWidth(HirType type) {
    return switch ((int) type.size()) {
      case 1 -> 'b';
      case 2 -> 'w';
      case 4 -> 'k';
      case 8 -> 'q';
      default -> throw new IllegalArgumentException(type + " in a register");
    };
  }
}
