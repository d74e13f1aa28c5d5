package dev.jkc.compiler.llvm;

import java.util.Objects;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.jspecify.annotations.Nullable;

/** A basic block of a function. */
public final class Block {
  final LLVMBasicBlockRef ref;

  Block(@Nullable LLVMBasicBlockRef ref) {
    this.ref = Objects.requireNonNull(ref);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Block that && ref.equals(that.ref);
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }
}
