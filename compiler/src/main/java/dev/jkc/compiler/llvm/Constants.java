package dev.jkc.compiler.llvm;

import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;
import org.bytedeco.llvm.global.LLVM;

/** Makes the constants of one context. */
public final class Constants {
  private final LLVMContextRef context;
  private final Types types;

  Constants(LLVMContextRef context, Types types) {
    this.context = context;
    this.types = types;
  }

  /** Returns the integer whose low bits are those of {@code value}. */
  public Value integer(Type type, long value) {
    return new Value(LLVM.LLVMConstInt(type.ref, value, 1));
  }

  /** Returns a 32-bit integer. */
  public Value i32(int value) {
    return integer(types.i32(), value);
  }

  /** Returns a 64-bit integer. */
  public Value i64(long value) {
    return integer(types.i64(), value);
  }

  /** Returns a condition. */
  public Value i1(boolean value) {
    return new Value(LLVM.LLVMConstInt(types.i1().ref, value ? 1 : 0, 0));
  }

  /** Returns a number of 32 bits, bit for bit. */
  public Value floatValue(float value) {
    Value bits = i32(Float.floatToRawIntBits(value));
    return new Value(LLVM.LLVMConstBitCast(bits.ref, types.floatType().ref));
  }

  /** Returns a number of 64 bits, bit for bit. */
  public Value doubleValue(double value) {
    Value bits = i64(Double.doubleToRawLongBits(value));
    return new Value(LLVM.LLVMConstBitCast(bits.ref, types.doubleType().ref));
  }

  /** Returns the zero of any type: 0, null, or an aggregate of zeros. */
  public Value zero(Type type) {
    return new Value(LLVM.LLVMConstNull(type.ref));
  }

  /** Returns a value that may never be observed. */
  public Value poison(Type type) {
    return new Value(LLVM.LLVMGetPoison(type.ref));
  }

  /** Returns an array of {@code i8} with exactly these bytes. */
  public Value bytes(byte[] contents) {
    try (BytePointer text = new BytePointer(contents)) {
      return new Value(LLVM.LLVMConstStringInContext2(context, text, contents.length, 1));
    }
  }

  /** Returns an array of constants of one type. */
  public Value array(Type element, List<? extends Value> elements) {
    try (PointerPointer<LLVMValueRef> array = Native.values(elements)) {
      return new Value(LLVM.LLVMConstArray2(element.ref, array, elements.size()));
    }
  }

  /** Returns a value of an unnamed struct type without padding. */
  public Value packedStruct(List<? extends Value> fields) {
    boolean isPacked = true;
    try (PointerPointer<LLVMValueRef> array = Native.values(fields)) {
      return new Value(
          LLVM.LLVMConstStructInContext(context, array, fields.size(), isPacked ? 1 : 0));
    }
  }

  /** Returns the address {@code offset} bytes after a constant address. */
  public Value offset(Value address, long offset) {
    try (PointerPointer<LLVMValueRef> array = Native.values(List.of(i64(offset)))) {
      return new Value(LLVM.LLVMConstGEP2(types.i8().ref, address.ref, array, 1));
    }
  }

  /** Returns a piece of assembly without pushes that can be called with {@code type}. */
  public Value inlineAsm(
      Type type, String text, String constraints, boolean sideEffect, AsmDialect dialect) {
    return inlineAsm(type, text, constraints, sideEffect, false, dialect);
  }

  /**
   * Returns a piece of assembly that can be called with {@code type}.
   *
   * @param constraints in LLVM's syntax; the caller has checked them, LLVM aborts on some bad ones
   * @param alignStack whether it pushes, so that the stack pointer has to be aligned and the red
   *     zone empty
   */
  public Value inlineAsm(
      Type type,
      String text,
      String constraints,
      boolean sideEffect,
      boolean alignStack,
      AsmDialect dialect) {
    boolean canThrow = false;
    return new Value(
        LLVM.LLVMGetInlineAsm(
            type.ref,
            text,
            Native.length(text),
            constraints,
            Native.length(constraints),
            sideEffect ? 1 : 0,
            alignStack ? 1 : 0,
            dialect.code,
            canThrow ? 1 : 0));
  }
}
