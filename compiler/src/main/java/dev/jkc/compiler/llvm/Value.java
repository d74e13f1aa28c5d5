package dev.jkc.compiler.llvm;

import java.util.Objects;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;
import org.jspecify.annotations.Nullable;

/** An LLVM value: a constant, an instruction, a parameter, a function or a global variable. */
public sealed class Value permits Global {
  final LLVMValueRef ref;

  Value(@Nullable LLVMValueRef ref) {
    this.ref = Objects.requireNonNull(ref);
  }

  /** Returns the type of the value; that of a function or a global variable is a pointer. */
  public Type type() {
    return new Type(LLVM.LLVMTypeOf(ref));
  }

  /** Prints the value as textual IR. */
  @Override
  public String toString() {
    return Native.takeMessage(LLVM.LLVMPrintValueToString(ref));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Value that && ref.equals(that.ref);
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }
}
