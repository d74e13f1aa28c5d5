package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.llvm.Builder;
import dev.jkc.compiler.llvm.Function;
import dev.jkc.compiler.llvm.Global;
import dev.jkc.compiler.llvm.GlobalVariable;
import dev.jkc.compiler.llvm.Linkage;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.lower.CallLayouts.CallLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions and global variables of the module. */
final class Symbols {
  private static final String PERSONALITY = "jk_personality";

  private final ModuleContext context;
  private final Share share;
  private final FunctionAttributes attributes;

  /** What the program defines; everything else is only declared. */
  private final Set<Object> defined = Collections.newSetFromMap(new IdentityHashMap<>());

  private final IdentityHashMap<HirFunction, Function> functions = new IdentityHashMap<>();
  private final IdentityHashMap<HirGlobal, GlobalVariable> globals = new IdentityHashMap<>();
  private final List<Global> used = new ArrayList<>();
  private final Set<Global> usedByAssembly = new LinkedHashSet<>();

  Symbols(ModuleContext context, HirProgram program, Share share) {
    this.context = context;
    this.share = share;
    program.functions().stream().filter(f -> f.body() != null).forEach(defined::add);
    program.globals().stream()
        .filter(g -> !g.is(HirGlobal.Attribute.EXTERNAL))
        .forEach(defined::add);
    attributes = new FunctionAttributes(context);
  }

  /** What calls have to repeat of what functions say. */
  FunctionAttributes attributes() {
    return attributes;
  }

  /** Declares a function of the program. */
  void declare(HirFunction function) {
    if (functions.containsKey(function)) {
      return;
    }
    Optional<Function> known = context.module().function(function.symbol());
    if (known.isPresent() && !defined.contains(function)) {
      functions.put(function, known.get());
      return;
    }
    requireNew(function.symbol());
    CallLayout layout = context.layouts().of(function);
    Function declared = context.module().addFunction(function.symbol(), layout.type());
    functions.put(function, declared);
    declared.setCallConvention(layout.convention());
    attributes.apply(function, layout, declared);
    if (defined.contains(function)) {
      setLinkage(declared, function);
    }
    if (isHere(function)) {
      String section = function.section();
      declared.setSection(section == null ? ".text." + function.symbol() : section);
    }
    if (function.alignment() != 0) {
      declared.setAlignment(MachineTypes.alignment(function.alignment()));
    }
    if (function.is(HirFunction.Attribute.USED) && isHere(function)) {
      used.add(declared);
    }
  }

  /** Declares a global variable of the program. */
  void declare(HirGlobal global) {
    if (globals.containsKey(global)) {
      return;
    }
    boolean external = !defined.contains(global);
    Optional<GlobalVariable> known = context.module().global(global.symbol());
    if (known.isPresent() && external) {
      globals.put(global, known.get());
      return;
    }
    String symbol = share.symbol(global);
    requireNew(symbol);
    Type type =
        external
            ? context.types().memory(global.type())
            : context.data().type(global.type(), global.data());
    GlobalVariable declared = context.module().addGlobal(symbol, type);
    globals.put(global, declared);
    declared.setAlignment(MachineTypes.alignment(global.alignment()));
    if (global.is(HirGlobal.Attribute.CONSTANT)) {
      declared.setConstant();
    }
    if (!external) {
      setLinkage(declared, global);
      if (global.is(HirGlobal.Attribute.MERGEABLE)) {
        declared.setUnnamedAddress();
      }
    }
    if (global.is(HirGlobal.Attribute.USED) && share.hasData()) {
      used.add(declared);
    }
  }

  private void requireNew(String symbol) {
    if (context.module().function(symbol).isPresent()
        || context.module().global(symbol).isPresent()) {
      throw new IllegalArgumentException("two things have the symbol " + symbol);
    }
  }

  private void setLinkage(Function declared, HirFunction function) {
    boolean isExported = function.is(HirFunction.Attribute.EXPORTED);
    if (share.isCopy(function)) {
      declared.setLinkage(Linkage.AVAILABLE_EXTERNALLY);
    } else {
      declared.setLinkage(isExported || !share.isAll() ? Linkage.EXTERNAL : Linkage.INTERNAL);
    }
    if (!isExported && !share.isAll()) {
      declared.setHidden();
    }
  }

  private void setLinkage(GlobalVariable declared, HirGlobal global) {
    if (global.is(HirGlobal.Attribute.EXPORTED)) {
      declared.setLinkage(Linkage.EXTERNAL);
    } else if (!share.isAll()) {
      declared.setLinkage(Linkage.EXTERNAL);
      declared.setHidden();
    } else {
      // What nothing in the source declares needs no name in the object file.
      declared.setLinkage(global.declaration() == null ? Linkage.PRIVATE : Linkage.INTERNAL);
    }
  }

  private boolean isHere(HirFunction function) {
    return defined.contains(function) && share.has(function) && !share.isCopy(function);
  }

  /** The function, which may be one that the program lacks because it is defined elsewhere. */
  Function of(HirFunction function) {
    declare(function);
    return find(functions.get(function), function);
  }

  /** The global variable, which may be one that the program lacks. */
  GlobalVariable of(HirGlobal global) {
    declare(global);
    return find(globals.get(global), global);
  }

  private static <T> T find(@Nullable T declared, Object wanted) {
    if (declared == null) {
      throw new IllegalStateException(wanted + " was not declared");
    }
    return declared;
  }

  /** A function of the library that code generation needs by its symbol. */
  Function library(String symbol, Type type) {
    return context
        .module()
        .function(symbol)
        .orElseGet(
            () -> {
              Function declared = context.module().addFunction(symbol, type);
              attributes.applyCommon(declared);
              declared.addAttribute(context.attributes().flag("nounwind"));
              return declared;
            });
  }

  /**
   * What functions with landing pads have to name. Nobody calls it: the library's unwinder knows
   * where they land.
   */
  Function personality() {
    return context
        .module()
        .function(PERSONALITY)
        .orElseGet(
            () -> {
              Type type =
                  context.types().llvm().function(context.types().llvm().voidType(), List.of());
              Function defined = library(PERSONALITY, type);
              defined.setLinkage(Linkage.INTERNAL);
              try (Builder builder = context.llvm().createBuilder()) {
                builder.positionAtEnd(defined.appendBlock("entry"));
                builder.unreachable();
              }
              return defined;
            });
  }

  /** Keeps a symbol that assembly text names, and returns its name. */
  String nameForAssembly(HirFunction function) {
    usedByAssembly.add(of(function));
    return function.symbol();
  }

  /** Keeps a symbol that assembly text names, and returns its name. */
  String nameForAssembly(HirGlobal global) {
    usedByAssembly.add(of(global));
    return global.symbol();
  }

  /** Lists what must be kept although no code refers to it. */
  void keepUsed() {
    if (!used.isEmpty()) {
      context.module().keep(used);
    }
    if (!usedByAssembly.isEmpty()) {
      context.module().keepForAssembly(List.copyOf(usedByAssembly));
    }
  }
}
