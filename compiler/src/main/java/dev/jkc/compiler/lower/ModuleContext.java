package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.llvm.Attributes;
import dev.jkc.compiler.llvm.Constants;
import dev.jkc.compiler.llvm.LlvmContext;
import dev.jkc.compiler.llvm.LlvmModule;
import dev.jkc.compiler.llvm.Metadata;
import dev.jkc.compiler.llvm.MetadataKind;
import dev.jkc.compiler.target.Target;

/** What the lowerings of one program share. */
final class ModuleContext implements AutoCloseable {
  /** How much more often a check passes than fails, for LLVM's block placement. */
  private static final int LIKELY = 1 << 20;

  private final LlvmContext llvm;
  private final LlvmModule module;
  private final Target target;
  private final LowerOptions options;
  private final MachineTypes types;
  private final CallLayouts layouts;
  private final FunctionSizes sizes = new FunctionSizes();
  private final Symbols symbols;
  private final DataLowering data;
  private final DebugLowering debug;
  private final CheckAsm asm;
  private final AliasTags aliases;
  private final MetadataKind profile;
  private final Metadata likelyWeights;

  ModuleContext(
      LoweredProgram lowered,
      Target target,
      LowerOptions options,
      HirProgram program,
      Share share) {
    this.llvm = lowered.context();
    this.module = lowered.module();
    this.target = target;
    this.options = options;
    asm = lowered.asm();
    types = new MachineTypes(llvm.types());
    layouts = new CallLayouts(types);
    symbols = new Symbols(this, program, share);
    data = new DataLowering(this);
    aliases = new AliasTags(llvm.metadata(), llvm.constants(), options.level());
    debug = DebugLowering.of(module, options, program);
    profile = llvm.metadata().kind("prof");
    likelyWeights = llvm.metadata().branchWeights(LIKELY, 1);
  }

  LlvmContext llvm() {
    return llvm;
  }

  LlvmModule module() {
    return module;
  }

  Constants constants() {
    return llvm.constants();
  }

  Attributes attributes() {
    return llvm.attributes();
  }

  Target target() {
    return target;
  }

  LowerOptions options() {
    return options;
  }

  MachineTypes types() {
    return types;
  }

  CallLayouts layouts() {
    return layouts;
  }

  FunctionSizes sizes() {
    return sizes;
  }

  Symbols symbols() {
    return symbols;
  }

  DataLowering data() {
    return data;
  }

  CheckAsm asm() {
    return asm;
  }

  AliasTags aliases() {
    return aliases;
  }

  DebugLowering debug() {
    return debug;
  }

  MetadataKind profile() {
    return profile;
  }

  /** The weights of a branch whose first successor is nearly always taken. */
  Metadata likelyWeights() {
    return likelyWeights;
  }

  @Override
  public void close() {
    debug.close();
  }
}
