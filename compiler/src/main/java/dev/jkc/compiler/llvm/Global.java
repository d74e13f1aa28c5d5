package dev.jkc.compiler.llvm;

import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;
import org.jspecify.annotations.Nullable;

/** A value with a symbol: a function or a global variable. */
public sealed class Global extends Value permits Function, GlobalVariable {
  Global(@Nullable LLVMValueRef ref) {
    super(ref);
  }

  /** Returns the symbol. */
  public String name() {
    try (SizeTPointer length = new SizeTPointer(1)) {
      BytePointer text = LLVM.LLVMGetValueName2(ref, length);
      byte[] bytes = new byte[Math.toIntExact(length.get())];
      text.get(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Sets how the symbol is visible to the linker. */
  public void setLinkage(Linkage linkage) {
    LLVM.LLVMSetLinkage(ref, linkage.code);
  }

  /** Makes the symbol one that only objects see that become one program with this one. */
  public void setHidden() {
    LLVM.LLVMSetVisibility(ref, LLVM.LLVMHiddenVisibility);
  }

  /** Places the symbol in an object file section. */
  public void setSection(String section) {
    LLVM.LLVMSetSection(ref, section);
  }

  /** Sets the least alignment in bytes, a power of two. */
  public void setAlignment(int bytes) {
    LLVM.LLVMSetAlignment(ref, bytes);
  }

  /** Declares that only the contents matter, so that equal globals may be merged. */
  public void setUnnamedAddress() {
    LLVM.LLVMSetUnnamedAddress(ref, LLVM.LLVMGlobalUnnamedAddr);
  }
}
