package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.llvm.Attribute;
import dev.jkc.compiler.llvm.Attributes;
import dev.jkc.compiler.llvm.Function;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.lower.CallLayouts.CallLayout;
import dev.jkc.compiler.lower.CallLayouts.Passing;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Says to LLVM what it may assume of functions and parameters, and what not. */
final class FunctionAttributes {
  /** The five words that the CPU pushes on an interrupt (Intel SDM vol. 3, 6.14.2). */
  private static final int INTERRUPT_FRAME_WORDS = 5;

  private static final int UNWIND_TABLE_ASYNC = 2;

  /** Reads and writes memory, but none that the program sees (LLVM's {@code MemoryEffects}). */
  private static final int INACCESSIBLE_MEMORY = 0b11_00;

  /** In bytes: half a page leaves room for what called functions push first. */
  private static final String LARGEST_UNPROBED_FRAME = "2048";

  /** What LLVM would otherwise make these functions call themselves for. */
  private static final Set<String> MEMORY_FUNCTIONS =
      Set.of("memcpy", "memmove", "memset", "memcmp", "bcmp", "strlen");

  private final ModuleContext context;
  private final Attributes attributes;

  FunctionAttributes(ModuleContext context) {
    this.context = context;
    attributes = context.attributes();
  }

  void apply(HirFunction function, CallLayout layout, Function declared) {
    applyCommon(declared);
    if (!function.is(HirFunction.Attribute.THROWING)) {
      declared.addAttribute(attributes.flag("nounwind"));
    }
    boolean needsFpu =
        function.is(HirFunction.Attribute.FPU)
            && !context.target().fpuByDefault()
            && !context.target().fpuFeatures().isEmpty();
    if (needsFpu) {
      String features = String.join(",", context.target().fpuFeatures());
      declared.addAttribute(attributes.string("target-features", features));
    }
    if (isInlinedLate(function)) {
      declared.addAttribute(attributes.flag("noinline"));
      declared.addAttribute(attributes.number("memory", INACCESSIBLE_MEMORY));
      describeObject(declared::addResultAttribute);
    } else if (needsFpu
        || function.is(HirFunction.Attribute.NO_INLINE)
        || function.is(HirFunction.Attribute.NAKED)) {
      declared.addAttribute(attributes.flag("noinline"));
    } else if (function.is(HirFunction.Attribute.INLINE)) {
      declared.addAttribute(attributes.flag("alwaysinline"));
    }
    if (function.is(HirFunction.Attribute.NAKED)) {
      declared.addAttribute(attributes.flag("naked"));
    }
    if (function.is(HirFunction.Attribute.COLD)) {
      declared.addAttribute(attributes.flag("cold"));
    }
    if (function.is(HirFunction.Attribute.NO_RETURN)) {
      declared.addAttribute(attributes.flag("noreturn"));
    }
    if (function.is(HirFunction.Attribute.RAW_MEMORY) && !context.target().nullIsValid()) {
      declared.addAttribute(attributes.flag("null_pointer_is_valid"));
    }
    if (MEMORY_FUNCTIONS.contains(function.symbol())) {
      declared.addAttribute(attributes.string("no-builtins", ""));
    }
    applyToParameters(function, layout, declared);
  }

  /**
   * Whether a function becomes a part of its callers behind all other passes: until then a call
   * says more of an object that it makes than the code does.
   */
  boolean isInlinedLate(HirFunction function) {
    return function.is(HirFunction.Attribute.ALLOCATES)
        && context.options().level() != OptimizationLevel.O0;
  }

  private void describeObject(Consumer<Attribute> consumer) {
    consumer.accept(attributes.flag("noalias"));
    consumer.accept(attributes.flag("nonnull"));
    consumer.accept(attributes.number("align", Layouts.HEADER_SIZE));
  }

  /** What holds for every function, the library's helpers included. */
  void applyCommon(Function declared) {
    declared.addAttribute(attributes.number("uwtable", UNWIND_TABLE_ASYNC));
    // The name alone does not make a function the one of the C library.
    declared.addAttribute(attributes.flag("nobuiltin"));
    declared.addAttribute(attributes.string("disable-tail-calls", "true"));
    // A guard page must not be jumped over.
    declared.addAttribute(attributes.string("probe-stack", "inline-asm"));
    declared.addAttribute(attributes.string("stack-probe-size", LARGEST_UNPROBED_FRAME));
    if (!context.target().redZone()) {
      declared.addAttribute(attributes.flag("noredzone"));
    }
    if (context.target().nullIsValid()) {
      declared.addAttribute(attributes.flag("null_pointer_is_valid"));
    }
    if (context.options().debugInfo() || context.options().level() == OptimizationLevel.O0) {
      declared.addAttribute(attributes.string("frame-pointer", "all"));
    }
  }

  private void applyToParameters(HirFunction function, CallLayout layout, Function declared) {
    if (function.convention() == CallingConvention.INTERRUPT) {
      declared.addParameterAttribute(0, interruptFrame());
      return;
    }
    forParameters(layout, declared::addParameterAttribute);
  }

  /** The attributes of each parameter of a call, by its index in LLVM's function type. */
  void forParameters(CallLayout layout, BiConsumer<Integer, Attribute> consumer) {
    int index = 0;
    if (layout.result() instanceof Passing.InMemory inMemory) {
      memoryResult(inMemory.type()).forEach(attribute -> consumer.accept(0, attribute));
      index++;
    }
    for (Passing parameter : layout.parameters()) {
      int first = index;
      switch (parameter) {
        case Passing.Nothing nothing -> {}
        case Passing.Direct direct -> index++;
        case Passing.InRegisters registers -> index += registers.pieces().size();
        case Passing.InMemory inMemory -> {
          consumer.accept(first, attributes.flag("noalias"));
          consumer.accept(first, attributes.number("align", inMemory.type().alignment()));
          index++;
        }
      }
    }
  }

  private List<Attribute> memoryResult(HirType type) {
    return List.of(
        attributes.typed("sret", context.types().memory(type)),
        attributes.flag("noalias"),
        attributes.number("align", type.alignment()));
  }

  private Attribute interruptFrame() {
    return attributes.typed(
        "byval", context.types().llvm().array(context.types().llvm().i64(), INTERRUPT_FRAME_WORDS));
  }
}
