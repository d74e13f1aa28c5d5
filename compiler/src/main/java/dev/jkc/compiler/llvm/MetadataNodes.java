package dev.jkc.compiler.llvm;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMMetadataRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;
import org.jspecify.annotations.Nullable;

/** Makes the metadata of one context. */
public final class MetadataNodes {
  private final LLVMContextRef context;

  MetadataNodes(LLVMContextRef context) {
    this.context = context;
  }

  /** Returns the kind of a name, such as {@code prof}, {@code tbaa} or {@code range}. */
  public MetadataKind kind(String name) {
    return new MetadataKind(
        LLVM.LLVMGetMDKindIDInContext(context, name, (int) Native.length(name)));
  }

  /** Returns a string as metadata. */
  public Metadata string(String text) {
    return new Metadata(LLVM.LLVMMDStringInContext2(context, text, Native.length(text)));
  }

  /** Returns a constant as metadata. */
  public Metadata constant(Value value) {
    return new Metadata(LLVM.LLVMValueAsMetadata(value.ref));
  }

  /** Returns a node of other metadata, whose operands may be absent. */
  public Metadata node(List<? extends @Nullable Metadata> operands) {
    try (PointerPointer<LLVMMetadataRef> array = Native.metadata(operands)) {
      return new Metadata(LLVM.LLVMMDNodeInContext2(context, array, operands.size()));
    }
  }

  /** Returns the node that says how likely each successor of a branch is, for the kind prof. */
  public Metadata branchWeights(int... weights) {
    List<Metadata> operands = new ArrayList<>();
    operands.add(string("branch_weights"));
    for (int weight : weights) {
      operands.add(
          new Metadata(
              LLVM.LLVMValueAsMetadata(
                  LLVM.LLVMConstInt(LLVM.LLVMInt32TypeInContext(context), weight, 0))));
    }
    return node(operands);
  }

  LLVMValueRef asValue(Metadata node) {
    return LLVM.LLVMMetadataAsValue(context, node.ref);
  }
}
