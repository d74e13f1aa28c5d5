package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.Block;
import dev.jkc.compiler.llvm.DebugInfo;
import dev.jkc.compiler.llvm.DebugInfo.Encoding;
import dev.jkc.compiler.llvm.Function;
import dev.jkc.compiler.llvm.LlvmModule;
import dev.jkc.compiler.llvm.Metadata;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes functions, lines and variables for debuggers; does nothing without {@code -g}. */
final class DebugLowering implements AutoCloseable {
  /** Names in debug information are relative to it, so that no folder of the build shows. */
  private static final String FOLDER = ".";

  /** What is known while debug information is made. */
  private record Unit(DebugInfo info, Metadata scope, boolean isOptimized) {}

  private final @Nullable Unit unit;
  private final Map<String, Metadata> files = new HashMap<>();
  private final Map<HirType.Scalar, Metadata> types = new EnumMap<>(HirType.Scalar.class);

  private DebugLowering(@Nullable Unit unit) {
    this.unit = unit;
  }

  /** Starts the description of a program, named after the file of its first function. */
  static DebugLowering of(LlvmModule module, LowerOptions options, HirProgram program) {
    if (!options.debugInfo()) {
      return new DebugLowering(null);
    }
    DebugInfo info = new DebugInfo(module);
    boolean isOptimized = options.level() != OptimizationLevel.O0;
    String name =
        program.functions().isEmpty()
            ? "program"
            : program.functions().getFirst().range().file().name();
    Metadata scope = info.compileUnit(info.file(name, FOLDER), options.producer(), isOptimized);
    return new DebugLowering(new Unit(info, scope, isOptimized));
  }

  /** Where the parts of one function belong; null without debug information. */
  record Scope(Metadata file, Metadata function) {}

  /** Describes a function that is about to get its body. */
  @Nullable Scope describe(HirFunction function, Function declared) {
    if (unit == null) {
      return null;
    }
    Metadata file = file(unit, function.range());
    List<@Nullable Metadata> signature = new ArrayList<>();
    signature.add(type(unit, function.result()));
    function.parameters().forEach(parameter -> signature.add(type(unit, parameter.type())));
    Metadata subprogram =
        unit.info()
            .function(
                unit.scope(),
                function.displayName(),
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

  /** Says where a variable of scalar type lives; {@code parameter} counts from 0, −1 for none. */
  void declare(
      @Nullable Scope scope,
      HirLocal local,
      int parameter,
      SourceRange range,
      Value address,
      Block block) {
    if (unit == null || scope == null) {
      return;
    }
    Metadata type = type(unit, local.type());
    if (type == null) {
      return;
    }
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

  private Metadata file(Unit known, SourceRange range) {
    return files.computeIfAbsent(range.file().name(), name -> known.info().file(name, FOLDER));
  }

  /** The type by Java's names; null for void and for aggregates, which are not described. */
  private @Nullable Metadata type(Unit known, HirType type) {
    return type instanceof HirType.Scalar scalar && scalar != HirType.VOID
        ? types.computeIfAbsent(scalar, wanted -> describe(known.info(), wanted))
        : null;
  }

  private static Metadata describe(DebugInfo info, HirType.Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> info.basicType("boolean", scalar.bits(), Encoding.BOOLEAN);
      case I8 -> info.basicType("byte", scalar.bits(), Encoding.SIGNED);
      case I16 -> info.basicType("short", scalar.bits(), Encoding.SIGNED);
      case I32 -> info.basicType("int", scalar.bits(), Encoding.SIGNED);
      case I64 -> info.basicType("long", scalar.bits(), Encoding.SIGNED);
      case F32 -> info.basicType("float", scalar.bits(), Encoding.FLOAT);
      case F64 -> info.basicType("double", scalar.bits(), Encoding.FLOAT);
      case VOID, POINTER, REFERENCE -> info.pointerType(null, scalar.bits());
    };
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
