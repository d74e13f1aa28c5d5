package dev.jkc.compiler.object;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the registers of a caller are found. All is relative to the frame's end, where the stack
 * pointer stands when the function has returned; the return address lies right below.
 *
 * @param base the register from which the frame's end is counted
 * @param offset from the register to the frame's end, in bytes
 * @param saved where registers are saved, in bytes below the frame's end; the others are unchanged
 * @param argumentBytes what a call has put on the stack, and a landing pad takes as gone
 */
record FrameRule(Register base, long offset, Map<Register, Long> saved, long argumentBytes) {
  /** Registers of the processor that calls preserve, and those that none does. */
  enum Register {
    RBX(3),
    RBP(6),
    R12(12),
    R13(13),
    R14(14),
    R15(15),
    RSP(7),
    OTHER(-1);

    private final int number;

    Register(int number) {
      this.number = number;
    }

    /** The register that DWARF gives a number (System V ABI for x86-64, figure 3.36). */
    static Register of(long number) {
      for (Register register : values()) {
        if (register.number == number) {
          return register;
        }
      }
      return OTHER;
    }
  }

  /** Copies the registers. */
  FrameRule {
    saved = Collections.unmodifiableMap(copy(saved));
  }

  private static Map<Register, Long> copy(Map<Register, Long> saved) {
    Map<Register, Long> copy = new EnumMap<>(Register.class);
    copy.putAll(saved);
    return copy;
  }

  /** What holds before anything is said. */
  static FrameRule unknown() {
    return new FrameRule(Register.OTHER, 0, Map.of(), 0);
  }

  /** The same for a function that has no caller: its frame has no end. */
  FrameRule withoutCaller() {
    return new FrameRule(Register.RSP, 0, Map.of(), argumentBytes);
  }

  FrameRule withBase(Register newBase, long newOffset) {
    return new FrameRule(newBase, newOffset, saved, argumentBytes);
  }

  FrameRule withArgumentBytes(long bytes) {
    return new FrameRule(base, offset, saved, bytes);
  }

  /** The same with a register saved elsewhere; others than those preserved are left out. */
  FrameRule withSaved(Register register, long below) {
    if (register == Register.OTHER || register == Register.RSP) {
      return this;
    }
    Map<Register, Long> changed = copy(saved);
    changed.put(register, below);
    return new FrameRule(base, offset, changed, argumentBytes);
  }

  /** The same with a register as another rule has it. */
  FrameRule withSavedAsIn(FrameRule other, Register register) {
    Map<Register, Long> changed = copy(saved);
    Long below = other.saved.get(register);
    if (below == null) {
      changed.remove(register);
    } else {
      changed.put(register, below);
    }
    return new FrameRule(base, offset, changed, argumentBytes);
  }

  /** Where a register is saved, in bytes below the frame's end; 0 when it is unchanged. */
  long savedBelow(Register register) {
    return saved.getOrDefault(register, 0L);
  }
}
