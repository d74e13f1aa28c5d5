package dev.jkc.compiler.llvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.llvm.LLVM.LLVMAttributeRef;
import org.bytedeco.llvm.LLVM.LLVMMetadataRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;

/** A call in a module. */
public final class CallSite {
  private final LLVMValueRef ref;

  /** Where code comes from. */
  public record Position(String file, int line, int column) {}

  private CallSite(LLVMValueRef ref) {
    this.ref = ref;
  }

  /** The calls of a module with a string attribute of that name, in their order. */
  static List<CallSite> withAttribute(LlvmModule module, String attribute) {
    List<CallSite> found = new ArrayList<>();
    for (LLVMValueRef function = LLVM.LLVMGetFirstFunction(module.ref);
        Native.isPresent(function);
        function = LLVM.LLVMGetNextFunction(function)) {
      for (var block = LLVM.LLVMGetFirstBasicBlock(function);
          Native.isPresent(block);
          block = LLVM.LLVMGetNextBasicBlock(block)) {
        for (LLVMValueRef instruction = LLVM.LLVMGetFirstInstruction(block);
            Native.isPresent(instruction);
            instruction = LLVM.LLVMGetNextInstruction(instruction)) {
          if (isCall(instruction)) {
            CallSite site = new CallSite(instruction);
            if (site.attribute(attribute).isPresent()) {
              found.add(site);
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean isCall(LLVMValueRef instruction) {
    int opcode = LLVM.LLVMGetInstructionOpcode(instruction);
    return opcode == LLVM.LLVMCall || opcode == LLVM.LLVMInvoke;
  }

  /** The value of a string attribute. */
  public Optional<String> attribute(String name) {
    LLVMAttributeRef attribute =
        LLVM.LLVMGetCallSiteStringAttribute(
            ref, LLVM.LLVMAttributeFunctionIndex, name, (int) Native.length(name));
    if (!Native.isPresent(attribute)) {
      return Optional.empty();
    }
    try (IntPointer length = new IntPointer(1)) {
      BytePointer value = LLVM.LLVMGetStringAttributeValue(attribute, length);
      return Optional.of(Native.text(value, length.get()));
    }
  }

  /** The symbol of the function that is called, if the code says which one. */
  public Optional<String> callee() {
    LLVMValueRef called = LLVM.LLVMGetCalledValue(ref);
    return Native.isPresent(LLVM.LLVMIsAFunction(called))
        ? Optional.of(Native.nameOf(called))
        : Optional.empty();
  }

  /** Where the call stands, and then the calls that what is around it came from by inlining. */
  public List<Position> positions() {
    List<Position> positions = new ArrayList<>();
    for (LLVMMetadataRef location = LLVM.LLVMInstructionGetDebugLoc(ref);
        Native.isPresent(location);
        location = LLVM.LLVMDILocationGetInlinedAt(location)) {
      LLVMMetadataRef scope = LLVM.LLVMDILocationGetScope(location);
      LLVMMetadataRef file = LLVM.LLVMDIScopeGetFile(scope);
      try (IntPointer length = new IntPointer(1)) {
        BytePointer name = LLVM.LLVMDIFileGetFilename(file, length);
        positions.add(
            new Position(
                Native.text(name, length.get()),
                LLVM.LLVMDILocationGetLine(location),
                LLVM.LLVMDILocationGetColumn(location)));
      }
    }
    return positions;
  }

  /** How others come to see the object that the call makes. */
  public Escape escape() {
    return Escape.of(ref);
  }
}
