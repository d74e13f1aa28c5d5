package dev.jkc.compiler.llvm;

import java.util.List;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.global.LLVM;

/** Makes the types of one context. */
public final class Types {
  private final LLVMContextRef context;
  private final Type i1;
  private final Type i8;
  private final Type i16;
  private final Type i32;
  private final Type i64;
  private final Type floatType;
  private final Type doubleType;
  private final Type pointer;
  private final Type voidType;

  Types(LLVMContextRef context) {
    this.context = context;
    i1 = integer(1);
    i8 = integer(8);
    i16 = integer(16);
    i32 = integer(32);
    i64 = integer(64);
    floatType = new Type(LLVM.LLVMFloatTypeInContext(context));
    doubleType = new Type(LLVM.LLVMDoubleTypeInContext(context));
    pointer = new Type(LLVM.LLVMPointerTypeInContext(context, 0));
    voidType = new Type(LLVM.LLVMVoidTypeInContext(context));
  }

  /** Returns the integer type of {@code bits} bits. */
  public Type integer(int bits) {
    return new Type(LLVM.LLVMIntTypeInContext(context, bits));
  }

  /** Returns the type of conditions. */
  public Type i1() {
    return i1;
  }

  /** Returns the integer type of 8 bits. */
  public Type i8() {
    return i8;
  }

  /** Returns the integer type of 16 bits. */
  public Type i16() {
    return i16;
  }

  /** Returns the integer type of 32 bits. */
  public Type i32() {
    return i32;
  }

  /** Returns the integer type of 64 bits. */
  public Type i64() {
    return i64;
  }

  /** Returns the IEEE type of 32 bits. */
  public Type floatType() {
    return floatType;
  }

  /** Returns the IEEE type of 64 bits. */
  public Type doubleType() {
    return doubleType;
  }

  /** Returns the type of all pointers. */
  public Type pointer() {
    return pointer;
  }

  /** Returns the result type of functions without a result. */
  public Type voidType() {
    return voidType;
  }

  /** Returns the type of {@code length} elements. */
  public Type array(Type element, long length) {
    return new Type(LLVM.LLVMArrayType2(element.ref, length));
  }

  /** Returns an unnamed struct type whose fields are aligned as the target wants. */
  public Type struct(List<Type> fields) {
    return struct(fields, false);
  }

  /** Returns an unnamed struct type without padding. */
  public Type packedStruct(List<Type> fields) {
    return struct(fields, true);
  }

  private Type struct(List<Type> fields, boolean packed) {
    try (PointerPointer<LLVMTypeRef> array = Native.types(fields)) {
      return new Type(LLVM.LLVMStructTypeInContext(context, array, fields.size(), packed ? 1 : 0));
    }
  }

  /** Returns the type of a function with fixed parameters. */
  public Type function(Type result, List<Type> parameters) {
    try (PointerPointer<LLVMTypeRef> array = Native.types(parameters)) {
      return new Type(LLVM.LLVMFunctionType(result.ref, array, parameters.size(), 0));
    }
  }
}
