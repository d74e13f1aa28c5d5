package dev.jkc.compiler.llvm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMMemoryBufferRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;

/**
 * Generates object code on two threads.
 *
 * <p>A thread needs a context of its own, so the module is copied to one as bitcode. Each of both
 * then drops half of the functions, and the copy all data; what stays is hidden instead of
 * internal, so that the halves see each other.
 */
final class ParallelEmission {
  /** In blocks of code. In smaller modules copying takes longer than what it saves. */
  private static final int WORTHWHILE = 2000;

  private static final String DROP = "elim-avail-extern,globaldce";

  private final LlvmModule module;
  private final TargetMachine machine;
  private final String nameless;

  /** The names of the functions that stay in the module. */
  private final Set<String> first = new HashSet<>();

  /**
   * Works on a module.
   *
   * @param nameless what starts the names of symbols that stand for what had no symbol
   */
  ParallelEmission(LlvmModule module, TargetMachine machine, String nameless) {
    this.module = module;
    this.machine = machine;
    this.nameless = nameless;
  }

  /** Returns the object files, in the order of the functions. */
  List<byte[]> run() {
    if (blocks() < WORTHWHILE || hasAssembly()) {
      return List.of(machine.emitObject(module));
    }
    chooseFirst();
    nameEverything();
    LLVMMemoryBufferRef bitcode = LLVM.LLVMWriteBitcodeToMemoryBuffer(module.ref);
    Worker<byte[]> second = Worker.start("emission", () -> emitSecond(bitcode));
    List<LlvmException> failures = new ArrayList<>();
    List<byte[]> objects = new ArrayList<>();
    for (Supplier<byte[]> half :
        List.<Supplier<byte[]>>of(this::emitFirst, () -> second.join(LlvmException.class))) {
      try {
        objects.add(half.get());
      } catch (LlvmException e) {
        // Mistakes in assembly text may be in both halves.
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw new LlvmException(
          failures.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
    }
    return objects;
  }

  private byte[] emitFirst() {
    hide(functions(module.ref), function -> first.contains(Native.nameOf(function)));
    hide(variables(module.ref), variable -> true);
    return emit(machine, module);
  }

  private byte[] emitSecond(LLVMMemoryBufferRef bitcode) {
    try (LlvmContext context = new LlvmContext();
        TargetMachine other = new TargetMachine(machine.options())) {
      LLVMModuleRef ref = new LLVMModuleRef();
      int failed = LLVM.LLVMParseBitcodeInContext2(context.ref, bitcode, ref);
      LLVM.LLVMDisposeMemoryBuffer(bitcode);
      if (failed != 0) {
        throw new LlvmException("the copy of a module cannot be read");
      }
      try (LlvmModule copy = new LlvmModule(context, ref)) {
        hide(functions(ref), function -> !first.contains(Native.nameOf(function)));
        hide(variables(ref), variable -> false);
        return emit(other, copy);
      }
    }
  }

  private static byte[] emit(TargetMachine machine, LlvmModule half) {
    machine.runPasses(half, DROP);
    return machine.emitObject(half);
  }

  /** Makes definitions visible to the other half, and those that are not kept known only. */
  private static void hide(List<LLVMValueRef> definitions, Predicate<LLVMValueRef> isKept) {
    for (LLVMValueRef definition : definitions) {
      boolean isLocal = isLocal(definition);
      if (!isKept.test(definition)) {
        LLVM.LLVMSetLinkage(definition, LLVM.LLVMAvailableExternallyLinkage);
      } else if (isLocal) {
        LLVM.LLVMSetLinkage(definition, LLVM.LLVMExternalLinkage);
      }
      if (isLocal) {
        LLVM.LLVMSetVisibility(definition, LLVM.LLVMHiddenVisibility);
      }
    }
  }

  private static boolean isLocal(LLVMValueRef definition) {
    int linkage = LLVM.LLVMGetLinkage(definition);
    return linkage == LLVM.LLVMInternalLinkage || linkage == LLVM.LLVMPrivateLinkage;
  }

  private boolean hasAssembly() {
    try (SizeTPointer length = new SizeTPointer(1)) {
      LLVM.LLVMGetModuleInlineAsm(module.ref, length);
      return length.get() > 0;
    }
  }

  private int blocks() {
    return functions(module.ref).stream().mapToInt(LLVM::LLVMCountBasicBlocks).sum();
  }

  private void chooseFirst() {
    int half = blocks() / 2;
    int taken = 0;
    for (LLVMValueRef function : functions(module.ref)) {
      if (taken < half) {
        first.add(Native.nameOf(function));
      }
      taken += LLVM.LLVMCountBasicBlocks(function);
    }
  }

  /** Names all definitions before the copy is made, so that they have the same names there. */
  private void nameEverything() {
    List<LLVMValueRef> definitions = functions(module.ref);
    definitions.addAll(variables(module.ref));
    for (LLVMValueRef definition : definitions) {
      if (LLVM.LLVMGetLinkage(definition) == LLVM.LLVMPrivateLinkage) {
        String name = nameless + Native.nameOf(definition);
        LLVM.LLVMSetValueName2(definition, name, Native.length(name));
      }
    }
  }

  private static List<LLVMValueRef> functions(LLVMModuleRef module) {
    List<LLVMValueRef> found = new ArrayList<>();
    for (LLVMValueRef function = LLVM.LLVMGetFirstFunction(module);
        Native.isPresent(function);
        function = LLVM.LLVMGetNextFunction(function)) {
      if (LLVM.LLVMIsDeclaration(function) == 0) {
        found.add(function);
      }
    }
    return found;
  }

  /** The variables with an initial value; not the lists that the linker puts together. */
  private static List<LLVMValueRef> variables(LLVMModuleRef module) {
    List<LLVMValueRef> found = new ArrayList<>();
    for (LLVMValueRef variable = LLVM.LLVMGetFirstGlobal(module);
        Native.isPresent(variable);
        variable = LLVM.LLVMGetNextGlobal(variable)) {
      if (LLVM.LLVMIsDeclaration(variable) == 0
          && LLVM.LLVMGetLinkage(variable) != LLVM.LLVMAppendingLinkage) {
        found.add(variable);
      }
    }
    return found;
  }
}
