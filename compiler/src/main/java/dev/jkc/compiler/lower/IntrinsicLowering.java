package dev.jkc.compiler.lower;

import static java.util.stream.Collectors.joining;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.llvm.AsmDialect;
import dev.jkc.compiler.llvm.BinaryOperation;
import dev.jkc.compiler.llvm.CastOperation;
import dev.jkc.compiler.llvm.Function;
import dev.jkc.compiler.llvm.MemoryBuilder;
import dev.jkc.compiler.llvm.Ordering;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Types;
import dev.jkc.compiler.llvm.Value;
import java.util.List;

/** Operations that become an instruction or an intrinsic of LLVM. */
final class IntrinsicLowering {
  private final FunctionContext context;
  private final AtomicLowering atomics;
  private final ConversionLowering conversions;

  IntrinsicLowering(FunctionContext context) {
    this.context = context;
    atomics = new AtomicLowering(context);
    conversions = new ConversionLowering(context);
  }

  /** Expands an intrinsic that yields a value. */
  Value call(HirExpression.IntrinsicCall call) {
    List<Value> arguments = evaluate(call);
    return switch (call.intrinsic().operation()) {
      case SQUARE_ROOT -> unary("llvm.sqrt", arguments);
      case FLOOR -> unary("llvm.floor", arguments);
      case CEILING -> unary("llvm.ceil", arguments);
      case ROUND_EVEN -> unary("llvm.roundeven", arguments);
      case ABSOLUTE_FLOAT -> unary("llvm.fabs", arguments);
      case COPY_SIGN -> unary("llvm.copysign", arguments);
      case FUSED_MULTIPLY_ADD -> unary("llvm.fma", arguments);
      case COUNT_ONES -> unary("llvm.ctpop", arguments);
      case COUNT_LEADING_ZEROS -> countZeros("llvm.ctlz", arguments.getFirst());
      case COUNT_TRAILING_ZEROS -> countZeros("llvm.cttz", arguments.getFirst());
      case REVERSE_BYTES ->
          call.type() == HirType.I8 ? arguments.getFirst() : unary("llvm.bswap", arguments);
      case REVERSE_BITS -> unary("llvm.bitreverse", arguments);
      case MULTIPLY_HIGH_SIGNED -> multiplyHigh(call.type(), arguments, CastOperation.SEXT);
      case MULTIPLY_HIGH_UNSIGNED -> multiplyHigh(call.type(), arguments, CastOperation.ZEXT);
      case REINTERPRET ->
          conversions.reinterpret(
              arguments.getFirst(), call.arguments().getFirst().type(), call.type());
      case CLASS_NAME -> context.objects().className(arguments.getFirst());
      case CLASS_SHAPE -> context.objects().shape(arguments.getFirst());
      case CLASS_OF -> context.objects().classOf(arguments.getFirst());
      case ARRAY_ELEMENTS ->
          context.memory().offset(arguments.getFirst(), Layouts.ARRAY_ELEMENTS_OFFSET);
      case FRAME_ADDRESS -> callerInformation("llvm.frameaddress", List.of(types().pointer()));
      case STACK_POINTER -> intrinsic("llvm.stacksave", List.of(types().pointer()), List.of());
      case RETURN_ADDRESS -> callerInformation("llvm.returnaddress", List.of());
      case ATOMIC_LOAD,
          ATOMIC_EXCHANGE,
          ATOMIC_ADD,
          ATOMIC_SUBTRACT,
          ATOMIC_AND,
          ATOMIC_OR,
          ATOMIC_XOR,
          ATOMIC_COMPARE_EXCHANGE ->
          atomics.call(call, arguments);
      case MEMORY_COPY,
          MEMORY_MOVE,
          MEMORY_SET,
          COMPILER_FENCE,
          FORGET_REGISTERS,
          SPIN_HINT,
          BREAKPOINT,
          ATOMIC_STORE,
          ATOMIC_FENCE ->
          throw new IllegalArgumentException(call.intrinsic().name() + " has no value");
    };
  }

  /** Expands an intrinsic that yields nothing. */
  void run(HirExpression.IntrinsicCall call) {
    List<Value> arguments = evaluate(call);
    MemoryBuilder memory = context.memory();
    switch (call.intrinsic().operation()) {
      case MEMORY_COPY -> memory.copy(arguments.get(0), 1, arguments.get(1), 1, arguments.get(2));
      case MEMORY_MOVE -> memory.move(arguments.get(0), 1, arguments.get(1), 1, arguments.get(2));
      case MEMORY_SET -> memory.fill(arguments.get(0), arguments.get(1), arguments.get(2), 1);
      case COMPILER_FENCE -> memory.signalFence(Ordering.SEQUENTIALLY_CONSISTENT);
      case FORGET_REGISTERS -> forgetRegisters();
      case SPIN_HINT -> asm("pause", "~{memory}");
      case BREAKPOINT -> intrinsic("llvm.debugtrap", List.of(), List.of());
      case ATOMIC_STORE -> atomics.store(call, arguments);
      case ATOMIC_FENCE -> memory.fence(AtomicLowering.ordering(call.intrinsic().order()));
      default -> throw new IllegalArgumentException(call.intrinsic().name() + " has a value");
    }
  }

  private Types types() {
    return context.types().llvm();
  }

  private List<Value> evaluate(HirExpression.IntrinsicCall call) {
    List<Value> arguments = call.arguments().stream().map(context.expressions()::value).toList();
    context.locate(call.range());
    return arguments;
  }

  private Value intrinsic(String name, List<Type> overloads, List<Value> arguments) {
    Function function = context.module().module().intrinsic(name, overloads);
    return context.builder().call(function, arguments);
  }

  private Value unary(String name, List<Value> arguments) {
    return intrinsic(name, List.of(arguments.getFirst().type()), arguments);
  }

  private Value countZeros(String name, Value argument) {
    Value zeroIsDefined = context.constants().i1(false);
    return intrinsic(name, List.of(argument.type()), List.of(argument, zeroIsDefined));
  }

  private Value multiplyHigh(HirType type, List<Value> arguments, CastOperation extension) {
    int bits = MachineTypes.scalar(type).bits();
    Type wide = types().integer(2 * bits);
    Value left = context.arithmetic().cast(extension, arguments.get(0), wide);
    Value right = context.arithmetic().cast(extension, arguments.get(1), wide);
    Value product = context.arithmetic().binary(BinaryOperation.MUL, left, right);
    Value upper =
        context
            .arithmetic()
            .binary(BinaryOperation.LSHR, product, context.constants().integer(wide, bits));
    return context.arithmetic().cast(CastOperation.TRUNC, upper, context.types().register(type));
  }

  /** Asks about the function itself, not one of its callers. */
  private Value callerInformation(String name, List<Type> overloads) {
    int ownFrame = 0;
    return intrinsic(name, overloads, List.of(context.constants().i32(ownFrame)));
  }

  /** Those that calls preserve, as others hold nothing behind a call. */
  private void forgetRegisters() {
    List<String> registers = List.of("rbx", "r12", "r13", "r14", "r15");
    asm(
        registers.stream().map(name -> "xor %1$s, %1$s\n".formatted(name)).collect(joining()),
        registers.stream().map(name -> "~{%s},".formatted(name)).collect(joining()) + "~{flags}");
  }

  private void asm(String instructions, String clobbers) {
    Type type = types().function(types().voidType(), List.of());
    boolean sideEffect = true;
    Value text =
        context.constants().inlineAsm(type, instructions, clobbers, sideEffect, AsmDialect.INTEL);
    context.builder().call(type, text, List.of());
  }
}
