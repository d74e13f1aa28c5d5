package dev.jkc.compiler.llvm;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.llvm.LLVM.LLVMBinaryRef;
import org.bytedeco.llvm.LLVM.LLVMMemoryBufferRef;
import org.bytedeco.llvm.LLVM.LLVMSectionIteratorRef;
import org.bytedeco.llvm.LLVM.LLVMSymbolIteratorRef;
import org.bytedeco.llvm.global.LLVM;

/** The symbols of an object file that is in memory. */
public final class ObjectFile implements AutoCloseable {
  private final BytePointer memory;
  private final LLVMMemoryBufferRef buffer;
  private final LLVMBinaryRef binary;

  /** Reads an object file; throws when it is none. */
  public ObjectFile(byte[] contents) {
    memory = new BytePointer(contents);
    boolean endsWithZero = false;
    try (BytePointer name = new BytePointer("object", StandardCharsets.UTF_8);
        BytePointer message = new BytePointer()) {
      buffer =
          LLVM.LLVMCreateMemoryBufferWithMemoryRange(
              memory, contents.length, name, endsWithZero ? 1 : 0);
      binary = LLVM.LLVMCreateBinary(buffer, null, message);
      if (!Native.isPresent(binary)) {
        LLVM.LLVMDisposeMemoryBuffer(buffer);
        memory.close();
        throw new LlvmException("not an object file: " + Native.takeMessage(message));
      }
    }
  }

  /** Returns the sizes of all symbols in bytes; those of files and sections are 0. */
  public Map<String, Long> symbolSizes() {
    Map<String, Long> sizes = new HashMap<>();
    findSymbol(
        symbol -> {
          // The name of a file may be that of a function, too.
          sizes.merge(name(symbol), LLVM.LLVMGetSymbolSize(symbol), Math::max);
          return false;
        });
    return sizes;
  }

  /** Returns where in the file the contents of a symbol start; throws when it has none. */
  public int fileOffset(String wanted) {
    int[] offset = {-1};
    findSymbol(
        symbol -> {
          if (!name(symbol).equals(wanted)) {
            return false;
          }
          offset[0] = fileOffset(symbol);
          return offset[0] >= 0;
        });
    if (offset[0] < 0) {
      throw new LlvmException("the object file does not define " + wanted);
    }
    return offset[0];
  }

  private int fileOffset(LLVMSymbolIteratorRef symbol) {
    LLVMSectionIteratorRef section = LLVM.LLVMObjectFileCopySectionIterator(binary);
    try {
      LLVM.LLVMMoveToContainingSection(section, symbol);
      if (LLVM.LLVMObjectFileIsSectionIteratorAtEnd(binary, section) != 0) {
        return -1;
      }
      // In an object file that was not linked, sections lie at address 0.
      long inSection = LLVM.LLVMGetSymbolAddress(symbol) - LLVM.LLVMGetSectionAddress(section);
      long sectionInFile = LLVM.LLVMGetSectionContents(section).address() - memory.address();
      return Math.toIntExact(sectionInFile + inSection);
    } finally {
      LLVM.LLVMDisposeSectionIterator(section);
    }
  }

  /** Goes through the symbols up to the first that is found. */
  private void findSymbol(Predicate<LLVMSymbolIteratorRef> isFound) {
    LLVMSymbolIteratorRef symbol = LLVM.LLVMObjectFileCopySymbolIterator(binary);
    try {
      while (LLVM.LLVMObjectFileIsSymbolIteratorAtEnd(binary, symbol) == 0
          && !isFound.test(symbol)) {
        LLVM.LLVMMoveToNextSymbol(symbol);
      }
    } finally {
      LLVM.LLVMDisposeSymbolIterator(symbol);
    }
  }

  private static String name(LLVMSymbolIteratorRef symbol) {
    return LLVM.LLVMGetSymbolName(symbol).getString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    LLVM.LLVMDisposeBinary(binary);
    LLVM.LLVMDisposeMemoryBuffer(buffer);
    memory.close();
  }
}
