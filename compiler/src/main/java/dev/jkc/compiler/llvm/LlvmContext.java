package dev.jkc.compiler.llvm;

import dev.jkc.compiler.llvm.LlvmDiagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMDiagnosticHandler;
import org.bytedeco.llvm.LLVM.LLVMDiagnosticInfoRef;
import org.bytedeco.llvm.global.LLVM;
import org.jspecify.annotations.Nullable;

/**
 * Owns everything that is made in it: types, constants, metadata, modules.
 *
 * <p>Modules and builders are closed before their context.
 */
public final class LlvmContext implements AutoCloseable {
  final LLVMContextRef ref;
  private final Types types;
  private final Constants constants;
  private final Attributes attributes;
  private final MetadataNodes metadata;
  private final List<LlvmDiagnostic> diagnostics = new ArrayList<>();

  /** LLVM keeps only the native half of the callback; this keeps the Java half alive. */
  private final LLVMDiagnosticHandler handler;

  /** Creates an empty context that records what LLVM reports. */
  public LlvmContext() {
    ref = LLVM.LLVMContextCreate();
    types = new Types(ref);
    constants = new Constants(ref, types);
    attributes = new Attributes(ref);
    metadata = new MetadataNodes(ref);
    handler =
        new LLVMDiagnosticHandler() {
          @Override
          public void call(LLVMDiagnosticInfoRef info, @Nullable Pointer ignored) {
            record(info);
          }
        };
    LLVM.LLVMContextSetDiagnosticHandler(ref, handler, null);
  }

  private void record(LLVMDiagnosticInfoRef info) {
    BytePointer text = LLVM.LLVMGetDiagInfoDescription(info);
    String message = text.getString(StandardCharsets.UTF_8);
    LLVM.LLVMDisposeMessage(text);
    Severity severity =
        switch (LLVM.LLVMGetDiagInfoSeverity(info)) {
          case LLVM.LLVMDSError -> Severity.ERROR;
          case LLVM.LLVMDSWarning -> Severity.WARNING;
          case LLVM.LLVMDSRemark -> Severity.REMARK;
          default -> Severity.NOTE;
        };
    diagnostics.add(new LlvmDiagnostic(severity, message));
  }

  /** Drops the names of all but functions and global variables, which only people read. */
  public void discardNames() {
    LLVM.LLVMContextSetDiscardValueNames(ref, 1);
  }

  /** Returns the factory of types. */
  public Types types() {
    return types;
  }

  /** Returns the factory of constants. */
  public Constants constants() {
    return constants;
  }

  /** Returns the factory of attributes. */
  public Attributes attributes() {
    return attributes;
  }

  /** Returns the factory of metadata nodes. */
  public MetadataNodes metadata() {
    return metadata;
  }

  /** Creates an empty module. */
  public LlvmModule createModule(String name) {
    return new LlvmModule(this, name);
  }

  /** Creates a builder of instructions, placed nowhere. */
  public Builder createBuilder() {
    return new Builder(this);
  }

  /** Returns what LLVM has reported since the last call, and forgets it. */
  public List<LlvmDiagnostic> takeDiagnostics() {
    List<LlvmDiagnostic> taken = List.copyOf(diagnostics);
    diagnostics.clear();
    return taken;
  }

  @Override
  public void close() {
    LLVM.LLVMContextSetDiagnosticHandler(ref, null, null);
    LLVM.LLVMContextDispose(ref);
    handler.close();
  }
}
