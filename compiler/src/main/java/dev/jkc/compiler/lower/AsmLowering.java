package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirAsm.Operand;
import dev.jkc.compiler.hir.HirAsm.Option;
import dev.jkc.compiler.hir.HirAsm.RegisterClass;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.llvm.AsmDialect;
import dev.jkc.compiler.llvm.Metadata;
import dev.jkc.compiler.llvm.MetadataNodes;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.lower.PlaceLowering.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assembly statements, which become calls of LLVM's inline assembly. */
final class AsmLowering {
  /** LLVM's encoding of {@code memory(none)}, {@code memory(read)} and of hidden effects only. */
  private static final long NO_MEMORY = 0b000000;

  private static final long READS_MEMORY = 0b010101;
  private static final long HIDDEN_MEMORY = 0b001100;

  private final FunctionContext context;
  private final ConversionLowering conversions;

  AsmLowering(FunctionContext context) {
    this.context = context;
    conversions = new ConversionLowering(context);
  }

  /** An output, and where it goes; its place is computed before the text runs. */
  private record Output(HirType type, HirType inRegister, @Nullable Address target) {}

  void lower(HirStatement.Asm statement) {
    HirAsm asm = statement.asm();
    boolean isNaked = context.source().is(HirFunction.Attribute.NAKED);
    int number =
        context
            .module()
            .asm()
            .add(
                asm,
                statement.range(),
                isNaked ? CheckAsm.Kind.WHOLE_FUNCTION : CheckAsm.Kind.STATEMENT);
    List<Output> outputs = new ArrayList<>();
    List<Value> inputs = new ArrayList<>();
    for (Operand operand : asm.operands()) {
      if (operand instanceof HirAsm.Register register) {
        evaluate(register, inputs, outputs);
      }
    }
    for (Operand operand : asm.operands()) {
      switch (operand) {
        case HirAsm.FunctionSymbol symbol ->
            inputs.add(context.module().symbols().of(symbol.function()));
        case HirAsm.GlobalSymbol symbol ->
            inputs.add(context.module().symbols().of(symbol.global()));
        case HirAsm.Register register -> {}
        case HirAsm.Constant constant -> {}
      }
    }
    context.locate(statement.range());
    Value call = call(asm, inputs, outputs);
    setNumber(call, number);
    if (asm.options().contains(Option.NORETURN)) {
      context.die();
      return;
    }
    store(call, outputs);
  }

  private void evaluate(HirAsm.Register register, List<Value> inputs, List<Output> outputs) {
    HirType inRegister = inRegister(register);
    HirExpression input = register.input();
    if (input != null) {
      Value value = context.expressions().value(input);
      inputs.add(toRegister(value, input.type(), inRegister));
    }
    if (register.isWritten()) {
      HirPlace output = register.output();
      Address target = output == null ? null : context.places().address(output);
      outputs.add(new Output(register.type(), inRegister, target));
    }
  }

  /** General registers hold integers and addresses only. */
  private static HirType inRegister(HirAsm.Register register) {
    boolean isGeneral = AsmOperands.registerClass(register) != RegisterClass.XMM;
    return switch (MachineTypes.scalar(register.type())) {
      case BOOLEAN -> HirType.I8;
      case F32 -> isGeneral ? HirType.I32 : HirType.F32;
      case F64 -> isGeneral ? HirType.I64 : HirType.F64;
      case VOID -> HirType.I64;
      default -> register.type();
    };
  }

  private Value toRegister(Value value, HirType type, HirType inRegister) {
    return type == HirType.BOOLEAN
        ? context.places().toMemory(type, value)
        : conversions.reinterpret(value, type, inRegister);
  }

  private Value call(HirAsm asm, List<Value> inputs, List<Output> outputs) {
    Set<Option> options = asm.options();
    AsmOperands operands = AsmOperands.of(asm);
    Type type =
        context
            .types()
            .llvm()
            .function(resultType(outputs), inputs.stream().map(Value::type).toList());
    boolean isAtt = options.contains(Option.ATT_SYNTAX);
    boolean hasSideEffects = !options.contains(Option.PURE);
    boolean mayPush = !options.contains(Option.NOSTACK);
    Value text =
        context
            .constants()
            .inlineAsm(
                type,
                AsmTemplate.forLlvm(asm, operands),
                operands.constraints(),
                hasSideEffects,
                mayPush,
                isAtt ? AsmDialect.ATT : AsmDialect.INTEL);
    Value call = context.builder().call(type, text, inputs);
    context.builder().addCallAttribute(call, context.module().attributes().flag("nounwind"));
    if (options.contains(Option.NOMEM)) {
      addMemory(call, hasSideEffects ? HIDDEN_MEMORY : NO_MEMORY);
    } else if (options.contains(Option.READONLY) && !hasSideEffects) {
      addMemory(call, READS_MEMORY);
    }
    return call;
  }

  /** LLVM calls the number a line when it complains of the constraints. */
  private void setNumber(Value call, int number) {
    MetadataNodes metadata = context.module().llvm().metadata();
    Metadata node = metadata.node(List.of(metadata.constant(context.constants().i64(number))));
    context.builder().setMetadata(call, metadata.kind("srcloc"), node);
  }

  private void addMemory(Value call, long effects) {
    context
        .builder()
        .addCallAttribute(call, context.module().attributes().number("memory", effects));
  }

  private Type resultType(List<Output> outputs) {
    List<Type> types =
        outputs.stream().map(output -> context.types().register(output.inRegister())).toList();
    return switch (types.size()) {
      case 0 -> context.types().llvm().voidType();
      case 1 -> types.getFirst();
      default -> context.types().llvm().struct(types);
    };
  }

  private void store(Value call, List<Output> outputs) {
    for (int i = 0; i < outputs.size(); i++) {
      Output output = outputs.get(i);
      if (output.target() != null) {
        Value inRegister = outputs.size() == 1 ? call : context.builder().extract(call, i);
        Value value =
            output.type() == HirType.BOOLEAN
                ? context.places().fromMemory(output.type(), inRegister)
                : conversions.reinterpret(inRegister, output.inRegister(), output.type());
        context.places().store(output.target(), output.type(), value);
      }
    }
  }
}
