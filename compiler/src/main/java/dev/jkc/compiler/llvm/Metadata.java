package dev.jkc.compiler.llvm;

import java.util.Objects;
import org.bytedeco.llvm.LLVM.LLVMMetadataRef;
import org.jspecify.annotations.Nullable;

/** A metadata node, among them every piece of debug information. */
public final class Metadata {
  final LLVMMetadataRef ref;

  Metadata(@Nullable LLVMMetadataRef ref) {
    this.ref = Objects.requireNonNull(ref);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Metadata that && ref.equals(that.ref);
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }
}
