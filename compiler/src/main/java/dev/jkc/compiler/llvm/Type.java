package dev.jkc.compiler.llvm;

import java.util.Objects;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.jspecify.annotations.Nullable;

/** An LLVM type; equal types of one context are equal objects. */
public final class Type {
  final LLVMTypeRef ref;

  Type(@Nullable LLVMTypeRef ref) {
    this.ref = Objects.requireNonNull(ref);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Type that && ref.equals(that.ref);
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }
}
