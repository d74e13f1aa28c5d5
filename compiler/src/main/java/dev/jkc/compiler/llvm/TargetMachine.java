package dev.jkc.compiler.llvm;

import dev.jkc.compiler.llvm.LlvmDiagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMErrorRef;
import org.bytedeco.llvm.LLVM.LLVMMemoryBufferRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMPassBuilderOptionsRef;
import org.bytedeco.llvm.LLVM.LLVMTargetDataRef;
import org.bytedeco.llvm.LLVM.LLVMTargetMachineOptionsRef;
import org.bytedeco.llvm.LLVM.LLVMTargetMachineRef;
import org.bytedeco.llvm.LLVM.LLVMTargetRef;
import org.bytedeco.llvm.global.LLVM;

/** Optimizes modules for a processor and turns them into object code or assembly. */
public final class TargetMachine implements AutoCloseable {
  private final LLVMTargetMachineRef ref;
  private final LLVMTargetDataRef layout;
  private final Options options;

  /**
   * What code is generated for.
   *
   * @param cpu as {@code llc -mcpu} takes it
   * @param features as {@code llc -mattr} takes them, such as {@code +sse2,-avx}; empty for none
   */
  public record Options(
      String triple,
      String cpu,
      String features,
      OptimizationLevel level,
      RelocationModel relocation,
      CodeModel codeModel) {}

  /** Registers every target of the library once, on first use. */
  private static final class Targets {
    static {
      LLVM.LLVMInitializeAllTargetInfos();
      LLVM.LLVMInitializeAllTargets();
      LLVM.LLVMInitializeAllTargetMCs();
      LLVM.LLVMInitializeAllAsmPrinters();
      LLVM.LLVMInitializeAllAsmParsers();
      // It moves copies that nothing reads into landing pads, over the register that an exception
      // comes in, which it takes for a use of theirs (LLVM 20.1).
      setOptions("-disable-postra-machine-sink");
    }

    private static void setOptions(String... options) {
      try (PointerPointer<BytePointer> arguments = new PointerPointer<>(options.length + 1)) {
        arguments.put(0, new BytePointer("jkc"));
        for (int i = 0; i < options.length; i++) {
          arguments.put(i + 1, new BytePointer(options[i]));
        }
        LLVM.LLVMParseCommandLineOptions(options.length + 1, arguments, (BytePointer) null);
      }
    }

    static void load() {
      // The initialiser did it.
    }

    static LLVMTargetRef find(String triple) {
      LLVMTargetRef target = new LLVMTargetRef();
      try (BytePointer name = new BytePointer(triple, StandardCharsets.UTF_8);
          BytePointer message = new BytePointer()) {
        if (LLVM.LLVMGetTargetFromTriple(name, target, message) != 0) {
          throw new LlvmException("no such target: " + Native.takeMessage(message));
        }
      }
      return target;
    }
  }

  /** Loads LLVM on a thread of its own: that takes longer than reading a small program. */
  public static void preload() {
    Thread loader = new Thread(Targets::load, "llvm");
    loader.setDaemon(true);
    // Whoever needs LLVM later finds that it cannot be loaded, and why.
    loader.setUncaughtExceptionHandler((thread, failure) -> {});
    loader.start();
  }

  /** Creates a machine; throws when LLVM does not know the triple. */
  public TargetMachine(Options options) {
    this.options = options;
    LLVMTargetRef target = Targets.find(options.triple());
    LLVMTargetMachineOptionsRef chosen = LLVM.LLVMCreateTargetMachineOptions();
    LLVM.LLVMTargetMachineOptionsSetCPU(chosen, options.cpu());
    LLVM.LLVMTargetMachineOptionsSetFeatures(chosen, options.features());
    LLVM.LLVMTargetMachineOptionsSetCodeGenOptLevel(chosen, options.level().code);
    LLVM.LLVMTargetMachineOptionsSetRelocMode(chosen, options.relocation().code);
    LLVM.LLVMTargetMachineOptionsSetCodeModel(chosen, options.codeModel().code);
    ref = LLVM.LLVMCreateTargetMachineWithOptions(target, options.triple(), chosen);
    LLVM.LLVMDisposeTargetMachineOptions(chosen);
    layout = LLVM.LLVMCreateTargetDataLayout(ref);
  }

  /** Returns the triple that the machine was made for. */
  public String triple() {
    return options.triple();
  }

  /** What the machine was made of; another thread needs a machine of its own. */
  Options options() {
    return options;
  }

  void applyDataLayout(LLVMModuleRef module) {
    LLVM.LLVMSetModuleDataLayout(module, layout);
  }

  /** Runs passes, named as for {@code opt -passes=}, over a module. */
  public void runPasses(LlvmModule module, String passes) {
    runPasses(module, passes, false);
  }

  /** Runs passes and checks the module after each one if {@code verifyEach}. */
  public void runPasses(LlvmModule module, String passes, boolean verifyEach) {
    run(options -> LLVM.LLVMRunPasses(module.ref, passes, ref, options), passes, verifyEach);
  }

  /** Runs passes of functions over one, and checks it after each if {@code verifyEach}. */
  public void runPasses(Function function, String passes, boolean verifyEach) {
    run(
        options -> LLVM.LLVMRunPassesOnFunction(function.ref, passes, ref, options),
        passes,
        verifyEach);
  }

  private static void run(
      java.util.function.Function<LLVMPassBuilderOptionsRef, LLVMErrorRef> runner,
      String passes,
      boolean verifyEach) {
    LLVMPassBuilderOptionsRef options = LLVM.LLVMCreatePassBuilderOptions();
    LLVM.LLVMPassBuilderOptionsSetVerifyEach(options, verifyEach ? 1 : 0);
    LLVMErrorRef error = runner.apply(options);
    LLVM.LLVMDisposePassBuilderOptions(options);
    if (Native.isPresent(error)) {
      BytePointer message = LLVM.LLVMGetErrorMessage(error);
      String text = message.getString();
      LLVM.LLVMDisposeErrorMessage(message);
      throw new LlvmException("cannot run the passes " + passes + ": " + text);
    }
  }

  /** Generates an object file. */
  public byte[] emitObject(LlvmModule module) {
    return emitChecked(module, LLVM.LLVMObjectFile);
  }

  /**
   * Generates object files, each of which refers to hidden symbols of the others: several where
   * threads gain time. The module is good for nothing else afterwards.
   *
   * @param nameless what starts the names of symbols that stand for what had no symbol
   */
  public List<byte[]> emitObjects(LlvmModule module, String nameless) {
    return new ParallelEmission(module, this, nameless).run();
  }

  /** Generates assembly. */
  public byte[] emitAssembly(LlvmModule module) {
    return emitChecked(module, LLVM.LLVMAssemblyFile);
  }

  /** Emission succeeds even after errors in assembly text: only the diagnostics tell. */
  private byte[] emitChecked(LlvmModule module, int kind) {
    byte[] bytes = emit(module, kind);
    String errors =
        module.context.takeDiagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
            .map(LlvmDiagnostic::message)
            .collect(Collectors.joining("\n"));
    if (!errors.isEmpty()) {
      throw new LlvmException("cannot generate code: " + errors);
    }
    return bytes;
  }

  /** Generates an object file for its diagnostics only. */
  void emitUnchecked(LlvmModule module) {
    emit(module, LLVM.LLVMObjectFile);
  }

  private byte[] emit(LlvmModule module, int kind) {
    LLVMMemoryBufferRef buffer = new LLVMMemoryBufferRef();
    try (BytePointer message = new BytePointer()) {
      if (LLVM.LLVMTargetMachineEmitToMemoryBuffer(ref, module.ref, kind, message, buffer) != 0) {
        throw new LlvmException("cannot generate code: " + Native.takeMessage(message));
      }
    }
    byte[] bytes = new byte[Math.toIntExact(LLVM.LLVMGetBufferSize(buffer))];
    LLVM.LLVMGetBufferStart(buffer).get(bytes);
    LLVM.LLVMDisposeMemoryBuffer(buffer);
    return bytes;
  }

  @Override
  public void close() {
    LLVM.LLVMDisposeTargetData(layout);
    LLVM.LLVMDisposeTargetMachine(ref);
  }
}
