package dev.jkc.compiler.llvm;

import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.global.LLVM;

/** Makes the attributes of one context; the names are those of textual IR. */
public final class Attributes {
  private final LLVMContextRef context;

  Attributes(LLVMContextRef context) {
    this.context = context;
  }

  /** Returns an attribute without a value, such as {@code noredzone}. */
  public Attribute flag(String name) {
    return number(name, 0);
  }

  /** Returns an attribute with a number, such as {@code uwtable} (2 is async) or {@code align}. */
  public Attribute number(String name, long value) {
    return new Attribute(LLVM.LLVMCreateEnumAttribute(context, kind(name), value));
  }

  /** Returns an attribute with a type, such as {@code byval} or {@code sret}. */
  public Attribute typed(String name, Type type) {
    return new Attribute(LLVM.LLVMCreateTypeAttribute(context, kind(name), type.ref));
  }

  /** Returns a free-form attribute, such as {@code "target-features"="+sse2"}. */
  public Attribute string(String name, String value) {
    return new Attribute(
        LLVM.LLVMCreateStringAttribute(
            context, name, (int) Native.length(name), value, (int) Native.length(value)));
  }

  static int kind(String name) {
    int kind = LLVM.LLVMGetEnumAttributeKindForName(name, Native.length(name));
    if (kind == 0) {
      throw new LlvmException("LLVM has no attribute named " + name);
    }
    return kind;
  }
}
