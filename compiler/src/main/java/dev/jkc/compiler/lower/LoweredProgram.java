package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.llvm.Function;
import dev.jkc.compiler.llvm.LlvmContext;
import dev.jkc.compiler.llvm.LlvmException;
import dev.jkc.compiler.llvm.LlvmModule;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.llvm.TargetMachine;
import dev.jkc.compiler.llvm.Worker;
import dev.jkc.compiler.object.CodeName;
import dev.jkc.compiler.object.CodeTables;
import dev.jkc.compiler.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A program as a module of LLVM, ready to be optimized and emitted. */
public final class LoweredProgram implements AutoCloseable {
  private static final String SIMPLIFY =
      "early-cse<memssa>,instcombine<no-verify-fixpoint>,simplifycfg";

  /** Takes objects on the stack apart, and what is then known into account. */
  private static final String WITHOUT_OBJECTS =
      "sroa,early-cse<memssa>,instcombine<no-verify-fixpoint>,gvn,dse,simplifycfg";

  private static final int PROMOTION_ROUNDS = 3;

  private final LowerOptions options;
  private final boolean mayBeParts;
  private final TargetMachine machine;
  private final LlvmContext context;
  private final LlvmModule module;
  private final CheckAsm asm = new CheckAsm();
  private final Set<String> inlinedLate = new LinkedHashSet<>();
  private final Map<String, CodeName> names = new HashMap<>();
  private final List<HirFunction> functions = new ArrayList<>();
  private List<Remark> remarks = List.of();

  /** The rest of the program, which another thread works on. */
  private @Nullable Worker<Code> rest;

  /** Object code in parts, and what its functions are called in the source, by their symbols. */
  record Code(List<byte[]> parts, Map<String, CodeName> names) {}

  LoweredProgram(HirProgram program, Target target, LowerOptions options) {
    this.options = options;
    mayBeParts = mayBeParts(program, options);
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

  /** Says what a function is called in the source, for the tables of code. */
  void name(HirFunction function) {
    String path = function.range().file().name();
    String fileName = path.substring(path.lastIndexOf('/') + 1);
    boolean isCalled =
        function.convention() != CallingConvention.INTERRUPT
            && !function.is(HirFunction.Attribute.NAKED);
    functions.add(function);
    String name = function.displayName() + (function.is(HirFunction.Attribute.PART) ? "#" : "");
    names.put(function.symbol(), new CodeName(name, fileName, isCalled));
  }

  /** Says that a function becomes a part of its callers when all else is optimized. */
  void inlineLate(HirFunction function) {
    inlinedLate.add(function.symbol());
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
   * Runs the passes of the optimization level; call it once, before emitting. What remains is found
   * before the code that makes objects becomes a part of its callers.
   */
  public void optimize() {
    boolean changesNothing = options.level() == OptimizationLevel.O0;
    if (changesNothing) {
      findRemarks();
    }
    machine.runPasses(module, options.level().pipeline(), options.verifyEach());
    if (options.level().isForSpeed()) {
      promoteObjects();
    }
    if (!changesNothing) {
      findRemarks();
    }
    if (!inlinedLate.isEmpty() && options.level().isForSpeed()) {
      inlineLate();
    }
  }

  /** An object that was in another one may follow when that one is gone. */
  private void promoteObjects() {
    List<Function> changed = module.promoteToStack(inlinedLate);
    for (int left = PROMOTION_ROUNDS - 1; !changed.isEmpty(); left--) {
      changed.forEach(function -> run(function, WITHOUT_OBJECTS));
      changed = left > 0 ? module.promoteToStack(inlinedLate, changed) : List.of();
    }
  }

  private void inlineLate() {
    List<Function> callers =
        module.callers(inlinedLate).stream()
            .filter(caller -> !inlinedLate.contains(caller.name()))
            .toList();
    for (String name : inlinedLate) {
      module
          .function(name)
          .ifPresent(
              function -> {
                function.removeAttribute("noinline");
                function.addAttribute(context.attributes().flag("alwaysinline"));
              });
    }
    machine.runPasses(module, "always-inline", options.verifyEach());
    callers.forEach(caller -> run(caller, SIMPLIFY));
  }

  private void run(Function function, String passes) {
    machine.runPasses(function, passes, options.verifyEach());
  }

  private void findRemarks() {
    if (options.remarks()) {
      remarks = Remarks.read(module, functions);
    }
  }

  /** What remains of checks, allocations and virtual calls, if the options ask for it. */
  public List<Remark> remarks() {
    return remarks;
  }

  /** Returns the module as textual IR. */
  public String ir() {
    return module.print();
  }

  /**
   * Returns an object file with the tables of code that it refers to; call nothing else afterwards.
   */
  public byte[] object() throws AsmException {
    List<byte[]> parts = new ArrayList<>();
    Map<String, CodeName> known = new HashMap<>();
    for (Code code : rest == null ? List.of(code()) : both(rest)) {
      parts.addAll(code.parts());
      known.putAll(code.names());
    }
    return CodeTables.complete(parts, symbol -> Optional.ofNullable(known.get(symbol)));
  }

  private List<Code> both(Worker<Code> second) throws AsmException {
    Code first;
    try {
      first = code();
    } catch (AsmException e) {
      throw with(e, second);
    }
    return List.of(first, second.join(AsmException.class));
  }

  /** Mistakes in assembly may be in both halves. */
  private static AsmException with(AsmException failure, Worker<Code> second) {
    try {
      second.join(AsmException.class);
      return failure;
    } catch (AsmException e) {
      return failure.and(e);
    }
  }

  /**
   * Whether its code may come from several modules. Debuggers would see variables of the program
   * once in each, and no module has all of it; labels and macros of assembly would be in one only.
   */
  static boolean mayBeParts(HirProgram program, LowerOptions options) {
    return !options.debugInfo()
        && program.fileAsm().isEmpty()
        && program.functions().stream()
            .noneMatch(function -> function.is(HirFunction.Attribute.ASSEMBLY));
  }

  Code code() throws AsmException {
    boolean isOne = !mayBeParts || options.level() == OptimizationLevel.O0;
    try {
      List<byte[]> parts =
          isOne
              ? List.of(machine.emitObject(module))
              : machine.emitObjects(module, CodeTables.NAMELESS);
      return new Code(parts, names);
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

  /** Says that another thread makes the code of the rest of the program. */
  void add(Worker<Code> other) {
    rest = other;
  }

  @Override
  public void close() {
    if (rest != null) {
      rest.await();
    }
    module.close();
    context.close();
    machine.close();
  }
}
