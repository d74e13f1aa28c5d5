package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;
import org.jspecify.annotations.Nullable;

/** A function; it is a declaration until a block is appended. */
public final class Function extends Global {
  private final LlvmContext context;

  Function(LlvmContext context, @Nullable LLVMValueRef ref) {
    super(ref);
    this.context = context;
  }

  /** Returns the function type, which calls need. */
  public Type functionType() {
    return new Type(LLVM.LLVMGlobalGetValueType(ref));
  }

  /** Returns the parameter at an index from 0. */
  public Value parameter(int index) {
    return new Value(LLVM.LLVMGetParam(ref, index));
  }

  /** Sets the calling convention; every call must use the same one. */
  public void setCallConvention(CallConvention convention) {
    LLVM.LLVMSetFunctionCallConv(ref, convention.code);
  }

  /** Adds an attribute of the function itself. */
  public void addAttribute(Attribute attribute) {
    LLVM.LLVMAddAttributeAtIndex(ref, LLVM.LLVMAttributeFunctionIndex, attribute.ref);
  }

  /** Removes an attribute of the function itself, named as in textual IR. */
  public void removeAttribute(String name) {
    LLVM.LLVMRemoveEnumAttributeAtIndex(
        ref, LLVM.LLVMAttributeFunctionIndex, Attributes.kind(name));
  }

  /** Adds an attribute of the result. */
  public void addResultAttribute(Attribute attribute) {
    LLVM.LLVMAddAttributeAtIndex(ref, LLVM.LLVMAttributeReturnIndex, attribute.ref);
  }

  /** Adds an attribute of the parameter at an index from 0. */
  public void addParameterAttribute(int index, Attribute attribute) {
    LLVM.LLVMAddAttributeAtIndex(ref, index + 1, attribute.ref);
  }

  /** Attaches the debug information made by {@link DebugInfo#function}. */
  public void setSubprogram(Metadata subprogram) {
    LLVM.LLVMSetSubprogram(ref, subprogram.ref);
  }

  /** Sets what finds the landing pads of the function. */
  public void setPersonality(Function personality) {
    LLVM.LLVMSetPersonalityFn(ref, personality.ref);
  }

  /** Appends an empty block. */
  public Block appendBlock(String name) {
    return new Block(LLVM.LLVMAppendBasicBlockInContext(context.ref, ref, name));
  }
}
