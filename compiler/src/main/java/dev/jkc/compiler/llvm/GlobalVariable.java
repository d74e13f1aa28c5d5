package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;
import org.jspecify.annotations.Nullable;

/** A global variable; it is a declaration until it gets an initial value. */
public final class GlobalVariable extends Global {
  GlobalVariable(@Nullable LLVMValueRef ref) {
    super(ref);
  }

  /** Defines the variable with a constant of its value type. */
  public void setInitializer(Value constant) {
    LLVM.LLVMSetInitializer(ref, constant.ref);
  }

  /** Promises that the variable is never written. */
  public void setConstant() {
    LLVM.LLVMSetGlobalConstant(ref, 1);
  }

  /** Attaches the description for debuggers. */
  void describe(MetadataKind kind, Metadata description) {
    LLVM.LLVMGlobalSetMetadata(ref, kind.id(), description.ref);
  }
}
