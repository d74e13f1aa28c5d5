package dev.jkc.compiler.llvm;

import java.util.Objects;
import org.bytedeco.llvm.LLVM.LLVMAttributeRef;
import org.jspecify.annotations.Nullable;

/** An attribute of a function, a parameter, a result or a call. */
public final class Attribute {
  final LLVMAttributeRef ref;

  Attribute(@Nullable LLVMAttributeRef ref) {
    this.ref = Objects.requireNonNull(ref);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attribute that && ref.equals(that.ref);
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }
}
