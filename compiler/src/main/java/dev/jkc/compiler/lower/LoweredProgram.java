package dev.jkc.compiler.lower;

import dev.jkc.compiler.llvm.LlvmContext;
import dev.jkc.compiler.llvm.LlvmException;
import dev.jkc.compiler.llvm.LlvmModule;
import dev.jkc.compiler.llvm.TargetMachine;
import dev.jkc.compiler.target.Target;
import java.util.List;
import java.util.Optional;

/** A program as a module of LLVM, ready to be optimized and emitted. */
public final class LoweredProgram implements AutoCloseable {
  private final LowerOptions options;
  private final TargetMachine machine;
  private final LlvmContext context;
  private final LlvmModule module;
  private final CheckAsm asm = new CheckAsm();
  private Optional<SymbolTable> symbolTable = Optional.empty();

  LoweredProgram(Target target, LowerOptions options) {
    this.options = options;
    machine = new TargetMachine(target.machineOptions(options.level(), options.march()));
    context = new LlvmContext();
    module = context.createModule("program");
    module.setTarget(machine);
    module.setSourceFile("program");
  }

  LlvmContext context() {
    return context;
  }

  LlvmModule module() {
    return module;
  }

  /** The assembly of the program, to be checked. */
  CheckAsm asm() {
    return asm;
  }

  /**
   * Returns the mistakes in assembly text that only an assembler finds; while there are any, the
   * program must not be emitted.
   */
  public List<AsmProblem> checkAsm() {
    return asm.check(machine);
  }

  void verify() {
    module.verify();
  }

  /**
   * Runs the passes of the optimization level, and then adds the table of functions if it is used;
   * call it once, before emitting.
   */
  public void optimize() {
    machine.runPasses(module, options.level().pipeline(), options.verifyEach());
    symbolTable = SymbolTable.define(context, module);
    module.verify();
  }

  /** Returns the module as textual IR. */
  public String ir() {
    return module.print();
  }

  /** Returns an object file. */
  public byte[] object() throws AsmException {
    byte[] object = code();
    symbolTable.ifPresent(table -> table.fillSizes(object));
    return object;
  }

  private byte[] code() throws AsmException {
    try {
      return machine.emitObject(module);
    } catch (LlvmException e) {
      throw explain(e);
    }
  }

  /** Returns assembly. */
  public byte[] assembly() throws AsmException {
    try {
      return machine.emitAssembly(module);
    } catch (LlvmException e) {
      throw explain(e);
    }
  }

  private AsmException explain(LlvmException failure) {
    List<AsmProblem> problems = asm.named(String.valueOf(failure.getMessage()));
    if (problems.isEmpty()) {
      throw failure;
    }
    return new AsmException(problems, failure);
  }

  @Override
  public void close() {
    module.close();
    context.close();
    machine.close();
  }
}
