package dev.jkc.compiler.llvm;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMUseRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;

/** A unit of translation: functions, global variables, module-level assembly, metadata. */
public final class LlvmModule implements AutoCloseable {
  final LlvmContext context;
  final LLVMModuleRef ref;

  LlvmModule(LlvmContext context, LLVMModuleRef ref) {
    this.context = context;
    this.ref = ref;
  }

  LlvmModule(LlvmContext context, String name) {
    this(context, LLVM.LLVMModuleCreateWithNameInContext(name, context.ref));
  }

  /** Sets the triple and the data layout; call it before building anything. */
  public void setTarget(TargetMachine machine) {
    LLVM.LLVMSetTarget(ref, machine.triple());
    machine.applyDataLayout(ref);
  }

  /** Sets the name of the source file that the symbol table carries. */
  public void setSourceFile(String name) {
    LLVM.LLVMSetSourceFileName(ref, name, Native.length(name));
  }

  /** Declares a function; a name that is taken gets a suffix, so ask {@link #function} first. */
  public Function addFunction(String name, Type type) {
    return new Function(context, LLVM.LLVMAddFunction(ref, name, type.ref));
  }

  /** Finds a function by its symbol. */
  public Optional<Function> function(String name) {
    LLVMValueRef found = LLVM.LLVMGetNamedFunction(ref, name);
    return Native.isPresent(found) ? Optional.of(new Function(context, found)) : Optional.empty();
  }

  /** Declares a global variable that holds a {@code type}. */
  public GlobalVariable addGlobal(String name, Type type) {
    return new GlobalVariable(LLVM.LLVMAddGlobal(ref, type.ref, name));
  }

  /** Finds a global variable by its symbol. */
  public Optional<GlobalVariable> global(String name) {
    LLVMValueRef found = LLVM.LLVMGetNamedGlobal(ref, name);
    return Native.isPresent(found) ? Optional.of(new GlobalVariable(found)) : Optional.empty();
  }

  /**
   * Returns the declaration of an intrinsic.
   *
   * @param name without type suffixes, such as {@code llvm.fptosi.sat}
   * @param overloads the types that the suffixes stand for
   */
  public Function intrinsic(String name, List<Type> overloads) {
    int id = LLVM.LLVMLookupIntrinsicID(name, Native.length(name));
    if (id == 0) {
      throw new LlvmException("LLVM has no intrinsic named " + name);
    }
    try (PointerPointer<LLVMTypeRef> array = Native.types(overloads)) {
      return new Function(
          context, LLVM.LLVMGetIntrinsicDeclaration(ref, id, array, overloads.size()));
    }
  }

  /** Appends module-level assembly for an x86 target. */
  public void appendAsm(String text, AsmDialect dialect) {
    appendAsm(
        dialect == AsmDialect.INTEL
            ? ".intel_syntax noprefix\n" + text + "\n.att_syntax prefix\n"
            : text);
  }

  /** Appends module-level assembly in the syntax that the target starts with. */
  void appendAsm(String text) {
    LLVM.LLVMAppendModuleInlineAsm(ref, text, Native.length(text));
  }

  /** Sets a module flag whose value all linked modules must share. */
  public void addFlag(String name, int value) {
    LLVM.LLVMAddModuleFlag(
        ref,
        LLVM.LLVMModuleFlagBehaviorWarning,
        name,
        Native.length(name),
        context.metadata().constant(context.constants().i32(value)).ref);
  }

  /** Keeps symbols that nothing refers to, through the linker too. */
  public void keep(List<? extends Global> symbols) {
    list("llvm.used", symbols);
  }

  /** Keeps symbols that only assembly refers to; the linker may still drop them. */
  public void keepForAssembly(List<? extends Global> symbols) {
    list("llvm.compiler.used", symbols);
  }

  private void list(String name, List<? extends Global> symbols) {
    Type pointer = context.types().pointer();
    GlobalVariable used = addGlobal(name, context.types().array(pointer, symbols.size()));
    LLVM.LLVMSetLinkage(used.ref, LLVM.LLVMAppendingLinkage);
    used.setSection("llvm.metadata");
    used.setInitializer(context.constants().array(pointer, symbols));
  }

  /** The calls that have a string attribute of a name, in their order. */
  public List<CallSite> callsWithAttribute(String name) {
    return CallSite.withAttribute(this, name);
  }

  /**
   * Makes objects live on the stack that only the function that makes them sees; returns the
   * functions that this changed.
   *
   * @param allocators the functions that take a size in bytes first and return so many zeros
   */
  public List<Function> promoteToStack(Set<String> allocators) {
    return new StackPromotion(this, allocators).run(function -> true);
  }

  /** The same in some functions only. */
  public List<Function> promoteToStack(Set<String> allocators, List<Function> functions) {
    Set<String> names = functions.stream().map(Function::name).collect(Collectors.toSet());
    return new StackPromotion(this, allocators).run(function -> names.contains(function.name()));
  }

  /** The functions in which functions of these names are called. */
  public Set<Function> callers(Set<String> names) {
    Map<LLVMValueRef, Function> found = new LinkedHashMap<>();
    for (String name : names) {
      function(name)
          .ifPresent(
              called ->
                  forEachUser(
                      called.ref,
                      (caller, user) ->
                          found.computeIfAbsent(caller, ref -> new Function(context, ref))));
    }
    return new LinkedHashSet<>(found.values());
  }

  /** Gives the instructions that use a function, each behind the function that it is in. */
  void forEachUser(LLVMValueRef called, BiConsumer<LLVMValueRef, LLVMValueRef> consumer) {
    for (LLVMUseRef use = LLVM.LLVMGetFirstUse(called);
        Native.isPresent(use);
        use = LLVM.LLVMGetNextUse(use)) {
      LLVMValueRef user = LLVM.LLVMGetUser(use);
      if (Native.isPresent(LLVM.LLVMIsAInstruction(user))) {
        consumer.accept(LLVM.LLVMGetBasicBlockParent(LLVM.LLVMGetInstructionParent(user)), user);
      }
    }
  }

  /** Checks the module; throws when it breaks a rule of the IR. */
  public void verify() {
    try (BytePointer message = new BytePointer()) {
      int broken = LLVM.LLVMVerifyModule(ref, LLVM.LLVMReturnStatusAction, message);
      String text = Native.takeMessage(message);
      if (broken != 0) {
        throw new LlvmException("the module breaks the rules of LLVM IR: " + text);
      }
    }
  }

  /** Prints the module as textual IR. */
  public String print() {
    return Native.takeMessage(LLVM.LLVMPrintModuleToString(ref));
  }

  @Override
  public void close() {
    LLVM.LLVMDisposeModule(ref);
  }
}
