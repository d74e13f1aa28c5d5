package dev.jkc.compiler.llvm;

import java.util.List;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;
import org.jspecify.annotations.Nullable;

/**
 * Appends instructions to a block: control flow and calls here, the rest by {@link #arithmetic} and
 * {@link #memory}.
 */
public final class Builder implements AutoCloseable {
  final LLVMBuilderRef ref;
  final LlvmContext context;
  private final ArithmeticBuilder arithmetic;
  private final MemoryBuilder memory;

  Builder(LlvmContext context) {
    this.context = context;
    ref = LLVM.LLVMCreateBuilderInContext(context.ref);
    arithmetic = new ArithmeticBuilder(ref);
    memory = new MemoryBuilder(ref, context);
  }

  /** Returns the part that builds arithmetic, comparisons and conversions. */
  public ArithmeticBuilder arithmetic() {
    return arithmetic;
  }

  /** Returns the part that builds accesses to memory. */
  public MemoryBuilder memory() {
    return memory;
  }

  /** Moves to the end of a block. */
  public void positionAtEnd(Block block) {
    LLVM.LLVMPositionBuilderAtEnd(ref, block.ref);
  }

  /** Returns the block that instructions go to. */
  public Block block() {
    return new Block(LLVM.LLVMGetInsertBlock(ref));
  }

  /** Says whether the current block already ends in a branch, a return or the like. */
  public boolean isTerminated() {
    LLVMBasicBlockRef block = LLVM.LLVMGetInsertBlock(ref);
    return Native.isPresent(LLVM.LLVMGetBasicBlockTerminator(block));
  }

  /** Sets the source location of the instructions that follow; null for none. */
  public void setLocation(@Nullable Metadata location) {
    LLVM.LLVMSetCurrentDebugLocation2(ref, location == null ? null : location.ref);
  }

  /** Returns without a value. */
  public void returnVoid() {
    LLVM.LLVMBuildRetVoid(ref);
  }

  /** Returns a value. */
  public void returnValue(Value value) {
    LLVM.LLVMBuildRet(ref, value.ref);
  }

  /** Goes to a block. */
  public void branch(Block target) {
    LLVM.LLVMBuildBr(ref, target.ref);
  }

  /** Goes to one of two blocks and returns the instruction, which can carry branch weights. */
  public Value branchIf(Value condition, Block whenTrue, Block whenFalse) {
    return new Value(LLVM.LLVMBuildCondBr(ref, condition.ref, whenTrue.ref, whenFalse.ref));
  }

  /** Goes to the block whose constant equals the selector, else to {@code otherwise}. */
  public Value switchOn(Value selector, Block otherwise, List<SwitchCase> cases) {
    Value instruction =
        new Value(LLVM.LLVMBuildSwitch(ref, selector.ref, otherwise.ref, cases.size()));
    for (SwitchCase one : cases) {
      LLVM.LLVMAddCase(instruction.ref, one.constant().ref, one.target().ref);
    }
    return instruction;
  }

  /** A constant of a switch, and where it leads. */
  public record SwitchCase(Value constant, Block target) {}

  /** Ends the block where control never arrives. */
  public void unreachable() {
    LLVM.LLVMBuildUnreachable(ref);
  }

  /** Builds a phi without operands; {@link #addIncoming} adds them. */
  public Value phi(Type type) {
    return new Value(LLVM.LLVMBuildPhi(ref, type.ref, ""));
  }

  /** Says which value a phi has when control comes from a block. */
  public void addIncoming(Value phi, Value value, Block from) {
    try (PointerPointer<LLVMValueRef> values = Native.values(List.of(value));
        PointerPointer<LLVMBasicBlockRef> blocks = Native.blocks(List.of(from))) {
      LLVM.LLVMAddIncoming(phi.ref, values, blocks, 1);
    }
  }

  /** Picks one of two values without a branch. */
  public Value select(Value condition, Value whenTrue, Value whenFalse) {
    return new Value(LLVM.LLVMBuildSelect(ref, condition.ref, whenTrue.ref, whenFalse.ref, ""));
  }

  /** Reads a field of a struct value or an element of an array value. */
  public Value extract(Value aggregate, int index) {
    return new Value(LLVM.LLVMBuildExtractValue(ref, aggregate.ref, index, ""));
  }

  /** Returns the aggregate with one field or element replaced. */
  public Value insert(Value aggregate, Value element, int index) {
    return new Value(LLVM.LLVMBuildInsertValue(ref, aggregate.ref, element.ref, index, ""));
  }

  /** Calls a function by its own type and convention. */
  public Value call(Function function, List<? extends Value> arguments) {
    Value call = call(function.functionType(), function, arguments);
    LLVM.LLVMSetInstructionCallConv(call.ref, LLVM.LLVMGetFunctionCallConv(function.ref));
    return call;
  }

  /** Calls an address or a piece of assembly as a function of {@code type}, with C's convention. */
  public Value call(Type type, Value callee, List<? extends Value> arguments) {
    try (PointerPointer<LLVMValueRef> array = Native.values(arguments)) {
      return new Value(LLVM.LLVMBuildCall2(ref, type.ref, callee.ref, array, arguments.size(), ""));
    }
  }

  /** Calls an address like {@link #call}; an exception goes on at a block with a landing pad. */
  public Value invoke(
      Type type, Value callee, List<? extends Value> arguments, Block next, Block landingPad) {
    try (PointerPointer<LLVMValueRef> array = Native.values(arguments)) {
      return new Value(
          LLVM.LLVMBuildInvoke2(
              ref, type.ref, callee.ref, array, arguments.size(), next.ref, landingPad.ref, ""));
    }
  }

  /** Starts a block where exceptions of any kind land, and returns the exception. */
  public Value landingPad() {
    Types types = context.types();
    Type type = types.struct(List.of(types.pointer(), types.i32()));
    int clauses = 1;
    LLVMValueRef pad = LLVM.LLVMBuildLandingPad(ref, type.ref, null, clauses, "");
    LLVM.LLVMAddClause(pad, LLVM.LLVMConstNull(types.pointer().ref));
    return extract(new Value(pad), 0);
  }

  /** Sets the calling convention of a call through a pointer. */
  public void setCallConvention(Value call, CallConvention convention) {
    LLVM.LLVMSetInstructionCallConv(call.ref, convention.code);
  }

  /** Adds an attribute, such as {@code nomerge}, to a call. */
  public void addCallAttribute(Value call, Attribute attribute) {
    LLVM.LLVMAddCallSiteAttribute(call.ref, LLVM.LLVMAttributeFunctionIndex, attribute.ref);
  }

  /** Adds an attribute, such as {@code dereferenceable}, to the result of a call. */
  public void addCallResultAttribute(Value call, Attribute attribute) {
    LLVM.LLVMAddCallSiteAttribute(call.ref, LLVM.LLVMAttributeReturnIndex, attribute.ref);
  }

  /** Adds an attribute, such as {@code byval}, to an argument of a call, counted from 0. */
  public void addCallArgumentAttribute(Value call, int index, Attribute attribute) {
    LLVM.LLVMAddCallSiteAttribute(call.ref, index + 1, attribute.ref);
  }

  /** Attaches metadata, such as branch weights, to an instruction. */
  public void setMetadata(Value instruction, MetadataKind kind, Metadata node) {
    LLVM.LLVMSetMetadata(instruction.ref, kind.id(), context.metadata().asValue(node));
  }

  @Override
  public void close() {
    LLVM.LLVMDisposeBuilder(ref);
  }
}
