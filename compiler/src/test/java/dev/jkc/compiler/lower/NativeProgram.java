package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirFunction.Attribute;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.target.Target;
import dev.jkc.compiler.target.Targets;
import dev.jkc.compiler.toolchain.Linker;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A program for this machine that writes 64-bit results and exits. */
final class NativeProgram {
  private static final int SYS_WRITE = 1;
  private static final int SYS_EXIT = 60;

  /** What LLVM takes for granted. */
  private static final String MEMORY_FUNCTIONS =
      """
      .text
      .weak memcpy, memmove, memset
      memcpy:
        mov rcx, rdx
        mov rax, rdi
        rep movsb
        ret
      memmove:
        mov rax, rdi
        mov rcx, rdx
        cmp rdi, rsi
        jbe 2f
        std
        lea rdi, [rdi + rdx - 1]
        lea rsi, [rsi + rdx - 1]
      2:
        rep movsb
        cld
        ret
      memset:
        mov r8, rdi
        mov eax, esi
        mov rcx, rdx
        rep stosb
        mov rax, r8
        ret
      """;

  final List<HirFunction> functions = new ArrayList<>();
  final List<HirGlobal> globals = new ArrayList<>();
  final List<HirProgram.FileAsm> fileAsm = new ArrayList<>();
  private final List<HirExpression> results = new ArrayList<>();

  /** How the program ended. */
  record Run(List<Long> results, int exitCode) {}

  /** Adds an expression of type i64 to evaluate. */
  NativeProgram result(HirExpression expression) {
    results.add(expression);
    return this;
  }

  HirFunction add(HirFunction function) {
    functions.add(function);
    return function;
  }

  /** Adds a variable that LLVM has to expect others to write. */
  HirGlobal input(HirType type, byte[] contents) {
    HirGlobal global = new HirGlobal("input" + globals.size(), type);
    global.attributes().add(HirGlobal.Attribute.EXPORTED);
    global.setData(new HirData.Bytes(contents));
    globals.add(global);
    return global;
  }

  /** Adds a variable with a scalar that LLVM has to expect others to write. */
  HirExpression input(HirType type, long bits) {
    byte[] contents = new byte[(int) type.size()];
    for (int i = 0; i < contents.length; i++) {
      contents[i] = (byte) (bits >>> (8 * i));
    }
    return Hir.load(input(type, contents));
  }

  /** Ends the process with a code. */
  static HirStatement exit(HirExpression code) {
    return new HirStatement.Asm(
        new HirAsm(
            List.of(Hir.text("syscall")),
            List.of(Hir.in("rax", Hir.i64(SYS_EXIT)), Hir.in("rdi", code)),
            Set.of(HirAsm.Option.NORETURN),
            List.of()),
        Hir.RANGE);
  }

  private static HirStatement write(HirExpression address, long size) {
    return new HirStatement.Asm(
        new HirAsm(
            List.of(Hir.text("syscall")),
            List.of(
                new HirAsm.Register("rax", null, HirType.I64, Hir.i64(SYS_WRITE), null, true, true),
                Hir.in("rdi", Hir.i64(1)),
                Hir.in("rsi", address),
                Hir.in("rdx", Hir.i64(size))),
            Set.of(),
            List.of("rcx", "r11")),
        Hir.RANGE);
  }

  HirProgram build() {
    HirGlobal output = new HirGlobal("output", new HirType.Array(HirType.I64, results.size()));
    HirPlace place = new HirPlace.Global(output);
    HirFunction main = Hir.function("main", HirType.VOID);
    main.attributes().add(Attribute.NO_RETURN);
    List<HirStatement> body = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      body.add(Hir.set(Hir.element(place, i), results.get(i)));
    }
    body.add(write(new HirExpression.AddressOf(place), 8L * results.size()));
    body.add(exit(Hir.i64(0)));
    main.setBody(new HirStatement.Block(body));
    List<HirFunction> allFunctions = new ArrayList<>(functions);
    allFunctions.addAll(List.of(start(main), main));
    List<HirGlobal> allGlobals = new ArrayList<>(globals);
    allGlobals.add(output);
    List<HirProgram.FileAsm> allAsm = new ArrayList<>(fileAsm);
    allAsm.add(new HirProgram.FileAsm(asm(MEMORY_FUNCTIONS), Hir.RANGE));
    return new HirProgram(allFunctions, allGlobals, allAsm, List.of());
  }

  /** Linux aligns the stack as for a jump, functions expect it as after a call. */
  private static HirFunction start(HirFunction main) {
    HirFunction start = Hir.function("_start", CallingConvention.C, HirType.VOID);
    start.attributes().addAll(Set.of(Attribute.EXPORTED, Attribute.NAKED));
    HirAsm call =
        new HirAsm(
            List.of(Hir.text("call "), new HirAsm.Reference(0, null)),
            List.of(new HirAsm.FunctionSymbol(main)),
            Set.of(HirAsm.Option.NORETURN),
            List.of());
    return Hir.with(start, new HirStatement.Asm(call, Hir.RANGE));
  }

  private static HirAsm asm(String text) {
    return new HirAsm(List.of(Hir.text(text)), List.of(), Set.of(), List.of());
  }

  /** Compiles, links and runs. */
  Run run(OptimizationLevel level) throws Exception {
    return run(LowerOptions.of(level));
  }

  /** Compiles, links and runs. */
  Run run(LowerOptions options) throws Exception {
    return run(build(), options);
  }

  /** Compiles, links and runs what was made of such a program. */
  static Run run(HirProgram built, LowerOptions options) throws Exception {
    Target target = Targets.bundled().find("x86_64-linux");
    Path folder = Files.createTempDirectory("jkc-lower-");
    Path program = folder.resolve("program");
    try (LoweredProgram lowered = LowerProgram.lowerForObject(built, target, options)) {
      lowered.optimize();
      Linker.link(lowered.object(), Linker.Request.of(List.of(), program, "elf_x86_64", "_start"));
      Process process = new ProcessBuilder(program.toString()).start();
      ByteBuffer bytes =
          ByteBuffer.wrap(process.getInputStream().readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
      List<Long> values = new ArrayList<>();
      while (bytes.remaining() >= 8) {
        values.add(bytes.getLong());
      }
      return new Run(values, process.waitFor());
    } finally {
      Files.deleteIfExists(program);
      Files.delete(folder);
    }
  }
}
