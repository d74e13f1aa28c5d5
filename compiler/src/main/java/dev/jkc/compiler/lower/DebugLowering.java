package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.hir.SourceType;
import dev.jkc.compiler.llvm.Block;
import dev.jkc.compiler.llvm.DebugInfo;
import dev.jkc.compiler.llvm.Function;
import dev.jkc.compiler.llvm.GlobalVariable;
import dev.jkc.compiler.llvm.LlvmModule;
import dev.jkc.compiler.llvm.Metadata;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.object.CodeTables;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes functions, lines and variables for debuggers. Without {@code -g} it describes functions
 * and lines for a program that has a table of them or for remarks, and nothing for others.
 */
final class DebugLowering implements AutoCloseable {
  /** Names in debug information are relative to it, so that no folder of the build shows. */
  private static final String FOLDER = ".";

  /** What is known while debug information is made; without types, variables are left out. */
  private record Unit(
      DebugInfo info, Metadata scope, boolean isOptimized, @Nullable DebugTypes types) {}

  private final @Nullable Unit unit;
  private final Map<String, Metadata> files = new HashMap<>();

  private DebugLowering(@Nullable Unit unit) {
    this.unit = unit;
  }

  /** Starts the description of a program, named after the file of its first function. */
  static DebugLowering of(LlvmModule module, LowerOptions options, HirProgram program) {
    if (!options.debugInfo() && !options.remarks() && !hasLines(program)) {
      return new DebugLowering(null);
    }
    DebugInfo info = new DebugInfo(module);
    boolean isOptimized = options.level() != OptimizationLevel.O0;
    String name =
        program.functions().isEmpty()
            ? "program"
            : program.functions().getFirst().range().file().name();
    Metadata file = info.file(name, FOLDER);
    Metadata scope = info.compileUnit(file, options.producer(), isOptimized, options.debugInfo());
    DebugTypes types = options.debugInfo() ? new DebugTypes(info, scope, file) : null;
    return new DebugLowering(new Unit(info, scope, isOptimized, types));
  }

  private static boolean hasLines(HirProgram program) {
    return program.globals().stream()
        .anyMatch(
            global ->
                global.is(HirGlobal.Attribute.EXTERNAL)
                    && global.symbol().equals(CodeTables.LINES));
  }

  /** Where the parts of one function belong; null without debug information. */
  record Scope(Metadata file, Metadata function) {}

  /** Describes a function that is about to get its body. */
  @Nullable Scope describe(HirFunction function, Function declared) {
    if (unit == null) {
      return null;
    }
    Metadata file = file(unit, function.range());
    // Debuggers take the types of parameters from the variables.
    List<@Nullable Metadata> signature = new ArrayList<>();
    signature.add(null);
    Metadata subprogram =
        unit.info()
            .function(
                unit.scope(),
                unit.types() != null ? function.displayName() : function.symbol(),
                function.symbol(),
                file,
                function.range().line(),
                unit.info().functionType(file, signature),
                unit.isOptimized());
    declared.setSubprogram(subprogram);
    return new Scope(file, subprogram);
  }

  /** The position of code, for {@link dev.jkc.compiler.llvm.Builder#setLocation}. */
  @Nullable Metadata location(@Nullable Scope scope, SourceRange range) {
    if (unit == null || scope == null) {
      return null;
    }
    return unit.info().location(range.line(), range.column(), scope.function(), null);
  }

  /** Says where a variable of the source lives; {@code parameter} counts from 0, −1 for none. */
  void declare(
      @Nullable Scope scope,
      HirLocal local,
      int parameter,
      SourceRange range,
      Value address,
      Block block) {
    SourceType sourceType = local.sourceType();
    if (unit == null || unit.types() == null || scope == null || sourceType == null) {
      return;
    }
    Metadata type = unit.types().of(sourceType);
    Metadata variable =
        parameter >= 0
            ? unit.info()
                .parameter(
                    scope.function(), local.name(), parameter, scope.file(), range.line(), type)
            : unit.info()
                .localVariable(scope.function(), local.name(), scope.file(), range.line(), type);
    Metadata location = unit.info().location(range.line(), range.column(), scope.function(), null);
    unit.info().declare(variable, address, location, block);
  }

  /** Describes a static field. */
  void declare(HirGlobal global, GlobalVariable variable) {
    HirGlobal.Declaration declaration = global.declaration();
    if (unit == null || unit.types() == null || declaration == null) {
      return;
    }
    unit.info()
        .describe(
            variable,
            unit.scope(),
            declaration.name(),
            global.symbol(),
            file(unit, declaration.range()),
            declaration.range().line(),
            unit.types().of(declaration.type()));
  }

  private Metadata file(Unit known, SourceRange range) {
    return files.computeIfAbsent(range.file().name(), name -> known.info().file(name, FOLDER));
  }

  /** Completes the description; call it before the module is verified. */
  void finish() {
    if (unit != null) {
      unit.info().finish();
    }
  }

  @Override
  public void close() {
    if (unit != null) {
      unit.info().close();
    }
  }
}
