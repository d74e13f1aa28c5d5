package dev.jkc.compiler.llvm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMMetadataRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;
import org.jspecify.annotations.Nullable;

/**
 * Conversions between Java values and the memory that the C API wants; callers close the arrays.
 */
final class Native {
  private Native() {}

  static PointerPointer<LLVMTypeRef> types(List<Type> types) {
    PointerPointer<LLVMTypeRef> array = new PointerPointer<>((long) types.size());
    for (int i = 0; i < types.size(); i++) {
      array.put(i, types.get(i).ref);
    }
    return array;
  }

  static PointerPointer<LLVMValueRef> values(List<? extends Value> values) {
    PointerPointer<LLVMValueRef> array = new PointerPointer<>((long) values.size());
    for (int i = 0; i < values.size(); i++) {
      array.put(i, values.get(i).ref);
    }
    return array;
  }

  static PointerPointer<LLVMBasicBlockRef> blocks(List<Block> blocks) {
    PointerPointer<LLVMBasicBlockRef> array = new PointerPointer<>((long) blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      array.put(i, blocks.get(i).ref);
    }
    return array;
  }

  static PointerPointer<LLVMMetadataRef> metadata(List<? extends @Nullable Metadata> nodes) {
    PointerPointer<LLVMMetadataRef> array = new PointerPointer<>((long) nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      Metadata node = nodes.get(i);
      array.put(i, node == null ? null : node.ref);
    }
    return array;
  }

  /** Returns the length in bytes of a string as the C API receives it. */
  static long length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Copies a string that LLVM allocated for the caller, and frees it. */
  static String takeMessage(@Nullable BytePointer message) {
    if (message == null || message.isNull()) {
      return "";
    }
    String text = message.getString(StandardCharsets.UTF_8);
    LLVM.LLVMDisposeMessage(message);
    return text;
  }

  /** The text of some bytes that LLVM keeps. */
  static String text(BytePointer pointer, long length) {
    byte[] bytes = new byte[Math.toIntExact(length)];
    pointer.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The name of a value; empty when it has none. */
  static String nameOf(LLVMValueRef value) {
    try (SizeTPointer length = new SizeTPointer(1)) {
      BytePointer name = LLVM.LLVMGetValueName2(value, length);
      return text(name, length.get());
    }
  }

  /** Returns whether a reference that LLVM may leave null was set. */
  static boolean isPresent(@Nullable Pointer pointer) {
    return pointer != null && !pointer.isNull();
  }
}
