package dev.jkc.compiler.llvm;

import java.util.List;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMDIBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMMetadataRef;
import org.bytedeco.llvm.global.LLVM;
import org.jspecify.annotations.Nullable;

/**
 * Describes source files, functions, types and variables of one module for debuggers.
 *
 * <p>Sizes and offsets are in bits, lines and columns count from 1, as in DWARF. Call {@link
 * #finish} before the module is verified.
 */
public final class DebugInfo implements AutoCloseable {
  /** DW_TAG_structure_type (DWARF 5, 7.5.3). */
  private static final int STRUCTURE_TYPE = 0x13;

  private final LLVMDIBuilderRef ref;
  private final LlvmContext context;

  /** How a basic type is shown: the encodings of DWARF 5, §7.8. */
  public enum Encoding {
    BOOLEAN(0x02),
    FLOAT(0x04),
    SIGNED(0x05),
    UNSIGNED(0x07),
    UTF(0x10);

    private final int code;

    Encoding(int code) {
      this.code = code;
    }
  }

  /** Starts the debug information of a module. */
  public DebugInfo(LlvmModule module) {
    context = module.context;
    ref = LLVM.LLVMCreateDIBuilder(module.ref);
    module.addFlag("Debug Info Version", LLVM.LLVMDebugMetadataVersion());
    module.addFlag("Dwarf Version", 4);
  }

  /** Describes a source file. */
  public Metadata file(String name, String folder) {
    return new Metadata(
        LLVM.LLVMDIBuilderCreateFile(
            ref, name, Native.length(name), folder, Native.length(folder)));
  }

  /**
   * Describes the unit that everything else belongs to; one for each module.
   *
   * @param isFull whether functions and variables are described besides lines and inlined calls
   */
  public Metadata compileUnit(Metadata file, String producer, boolean optimized, boolean isFull) {
    boolean splitInlining = false;
    boolean profiling = false;
    return new Metadata(
        LLVM.LLVMDIBuilderCreateCompileUnit(
            ref,
            LLVM.LLVMDWARFSourceLanguageC11,
            file.ref,
            producer,
            Native.length(producer),
            optimized ? 1 : 0,
            "",
            0,
            0,
            "",
            0,
            isFull ? LLVM.LLVMDWARFEmissionFull : LLVM.LLVMDWARFEmissionLineTablesOnly,
            0,
            splitInlining ? 1 : 0,
            profiling ? 1 : 0,
            "",
            0,
            "",
            0));
  }

  /** Describes the type of a function: its result, null for void, then its parameters. */
  public Metadata functionType(
      Metadata file, List<? extends @Nullable Metadata> resultAndParameters) {
    try (PointerPointer<LLVMMetadataRef> array = Native.metadata(resultAndParameters)) {
      return new Metadata(
          LLVM.LLVMDIBuilderCreateSubroutineType(
              ref, file.ref, array, resultAndParameters.size(), LLVM.LLVMDIFlagZero));
    }
  }

  /** Describes the definition of a function. */
  public Metadata function(
      Metadata scope,
      String name,
      String symbol,
      Metadata file,
      int line,
      Metadata type,
      boolean optimized) {
    boolean local = false;
    boolean definition = true;
    return new Metadata(
        LLVM.LLVMDIBuilderCreateFunction(
            ref,
            scope.ref,
            name,
            Native.length(name),
            symbol,
            Native.length(symbol),
            file.ref,
            line,
            type.ref,
            local ? 1 : 0,
            definition ? 1 : 0,
            line,
            LLVM.LLVMDIFlagZero,
            optimized ? 1 : 0));
  }

  /**
   * Returns a position for {@link Builder#setLocation}; {@code inlinedAt} is null outside inlined
   * code.
   */
  public Metadata location(int line, int column, Metadata scope, @Nullable Metadata inlinedAt) {
    return new Metadata(
        LLVM.LLVMDIBuilderCreateDebugLocation(
            context.ref, line, column, scope.ref, inlinedAt == null ? null : inlinedAt.ref));
  }

  /** Describes a primitive type. */
  public Metadata basicType(String name, long bits, Encoding encoding) {
    return new Metadata(
        LLVM.LLVMDIBuilderCreateBasicType(
            ref, name, Native.length(name), bits, encoding.code, LLVM.LLVMDIFlagZero));
  }

  /** Describes a pointer; the pointee is null for {@code void}. */
  public Metadata pointerType(@Nullable Metadata pointee, long bits) {
    return new Metadata(
        LLVM.LLVMDIBuilderCreatePointerType(
            ref, pointee == null ? null : pointee.ref, bits, 0, 0, "", 0));
  }

  /** Describes an array of fixed length; {@code bits} is its whole size. */
  public Metadata arrayType(Metadata element, long length, long bits, int alignmentBits) {
    Metadata range = new Metadata(LLVM.LLVMDIBuilderGetOrCreateSubrange(ref, 0, length));
    try (PointerPointer<LLVMMetadataRef> ranges = Native.metadata(List.of(range))) {
      return new Metadata(
          LLVM.LLVMDIBuilderCreateArrayType(ref, bits, alignmentBits, element.ref, ranges, 1));
    }
  }

  /** Describes a field of a struct. */
  public Metadata member(
      Metadata scope,
      String name,
      Metadata file,
      int line,
      long bits,
      int alignmentBits,
      long offsetBits,
      Metadata type) {
    return new Metadata(
        LLVM.LLVMDIBuilderCreateMemberType(
            ref,
            scope.ref,
            name,
            Native.length(name),
            file.ref,
            line,
            bits,
            alignmentBits,
            offsetBits,
            LLVM.LLVMDIFlagZero,
            type.ref));
  }

  /** Describes some bits of an integer. */
  public Metadata bits(
      Metadata scope, String name, Metadata file, int line, long width, long low, Metadata type) {
    return new Metadata(
        LLVM.LLVMDIBuilderCreateBitFieldMemberType(
            ref,
            scope.ref,
            name,
            Native.length(name),
            file.ref,
            line,
            width,
            low,
            0,
            LLVM.LLVMDIFlagZero,
            type.ref));
  }

  /** Stands for a struct while it is described; {@link #keepPromise} replaces it. */
  public Metadata promisedStruct(Metadata scope, String name, Metadata file) {
    return new Metadata(
        LLVM.LLVMDIBuilderCreateReplaceableCompositeType(
            ref,
            STRUCTURE_TYPE,
            name,
            Native.length(name),
            scope.ref,
            file.ref,
            0,
            0,
            0,
            0,
            LLVM.LLVMDIFlagZero,
            "",
            0));
  }

  /** Puts a description in the place of what stood for it. */
  public void keepPromise(Metadata promised, Metadata described) {
    LLVM.LLVMMetadataReplaceAllUsesWith(promised.ref, described.ref);
  }

  /** Describes a struct or union with its fields in order. */
  public Metadata structType(
      Metadata scope,
      String name,
      Metadata file,
      int line,
      long bits,
      int alignmentBits,
      boolean isUnion,
      List<Metadata> members) {
    try (PointerPointer<LLVMMetadataRef> array = Native.metadata(members)) {
      return new Metadata(
          isUnion
              ? LLVM.LLVMDIBuilderCreateUnionType(
                  ref,
                  scope.ref,
                  name,
                  Native.length(name),
                  file.ref,
                  line,
                  bits,
                  alignmentBits,
                  LLVM.LLVMDIFlagZero,
                  array,
                  members.size(),
                  0,
                  "",
                  0)
              : LLVM.LLVMDIBuilderCreateStructType(
                  ref,
                  scope.ref,
                  name,
                  Native.length(name),
                  file.ref,
                  line,
                  bits,
                  alignmentBits,
                  LLVM.LLVMDIFlagZero,
                  null,
                  array,
                  members.size(),
                  0,
                  null,
                  "",
                  0));
    }
  }

  /** Describes a global variable. */
  public void describe(
      GlobalVariable variable,
      Metadata scope,
      String name,
      String symbol,
      Metadata file,
      int line,
      Metadata type) {
    boolean isLocal = false;
    LLVMMetadataRef expression = LLVM.LLVMDIBuilderCreateExpression(ref, new long[0], 0);
    LLVMMetadataRef described =
        LLVM.LLVMDIBuilderCreateGlobalVariableExpression(
            ref,
            scope.ref,
            name,
            Native.length(name),
            symbol,
            Native.length(symbol),
            file.ref,
            line,
            type.ref,
            isLocal ? 1 : 0,
            expression,
            null,
            0);
    variable.describe(context.metadata().kind("dbg"), new Metadata(described));
  }

  /** Describes a local variable. */
  public Metadata localVariable(
      Metadata scope, String name, Metadata file, int line, Metadata type) {
    boolean keepAlways = true;
    return new Metadata(
        LLVM.LLVMDIBuilderCreateAutoVariable(
            ref,
            scope.ref,
            name,
            Native.length(name),
            file.ref,
            line,
            type.ref,
            keepAlways ? 1 : 0,
            LLVM.LLVMDIFlagZero,
            0));
  }

  /** Describes a parameter; the index counts from 0. */
  public Metadata parameter(
      Metadata scope, String name, int index, Metadata file, int line, Metadata type) {
    boolean keepAlways = true;
    return new Metadata(
        LLVM.LLVMDIBuilderCreateParameterVariable(
            ref,
            scope.ref,
            name,
            Native.length(name),
            index + 1,
            file.ref,
            line,
            type.ref,
            keepAlways ? 1 : 0,
            LLVM.LLVMDIFlagZero));
  }

  /**
   * Says that a variable lives at an address of the frame, from the end of {@code block} so far.
   */
  public void declare(Metadata variable, Value address, Metadata location, Block block) {
    LLVMMetadataRef expression = LLVM.LLVMDIBuilderCreateExpression(ref, new long[0], 0);
    LLVM.LLVMDIBuilderInsertDeclareRecordAtEnd(
        ref, address.ref, variable.ref, expression, location.ref, block.ref);
  }

  /** Completes what was described; nothing may be added afterwards. */
  public void finish() {
    LLVM.LLVMDIBuilderFinalize(ref);
  }

  @Override
  public void close() {
    LLVM.LLVMDisposeDIBuilder(ref);
  }
}
