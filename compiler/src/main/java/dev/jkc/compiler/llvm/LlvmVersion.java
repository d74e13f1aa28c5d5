package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.global.LLVM;

/** The version of the LLVM that is loaded. */
public record LlvmVersion(int major, int minor, int patch) {
  /** Asks LLVM, which is loaded by this if it is not yet. */
  public static LlvmVersion loaded() {
    int[] major = new int[1];
    int[] minor = new int[1];
    int[] patch = new int[1];
    LLVM.LLVMGetVersion(major, minor, patch);
    return new LlvmVersion(major[0], minor[0], patch[0]);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
