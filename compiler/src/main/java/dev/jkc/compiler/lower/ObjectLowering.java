package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.DispatchTables;
import dev.jkc.compiler.llvm.BinaryOperation;
import dev.jkc.compiler.llvm.IntPredicate;
import dev.jkc.compiler.llvm.MemoryBuilder;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import java.util.List;

/** Objects by the descriptors of their classes: {@link DispatchTables} says what these hold. */
final class ObjectLowering {
  private final FunctionContext context;

  ObjectLowering(FunctionContext context) {
    this.context = context;
  }

  /** A new instance. */
  Value create(HirExpression.New creation) {
    Value size = context.constants().i64(creation.created().layout().size());
    return context
        .calls()
        .call(
            creation.allocator(), List.of(size, descriptor(creation.created())), creation.range());
  }

  /** A new array: its size is rounded up to whole words. */
  Value create(HirExpression.NewArray creation) {
    HirClass type = creation.created();
    HirType element = type.element();
    if (element == null) {
      throw new IllegalArgumentException(type + " is no array");
    }
    Value length = context.expressions().value(creation.length());
    Type i64 = context.types().llvm().i64();
    Value wide = context.arithmetic().resizeUnsigned(length, i64);
    Value bytes =
        context
            .arithmetic()
            .binary(BinaryOperation.MUL, wide, context.constants().i64(element.size()));
    Value padded =
        context
            .arithmetic()
            .binary(BinaryOperation.ADD, bytes, context.constants().i64(type.layout().size() + 7));
    Value size =
        context.arithmetic().binary(BinaryOperation.AND, padded, context.constants().i64(-8));
    return context
        .calls()
        .call(creation.allocator(), List.of(size, length, descriptor(type)), creation.range());
  }

  /** Whether an object is an instance of a class. */
  Value isInstance(HirExpression.IsInstance expression) {
    Value object = context.expressions().value(expression.object());
    return switch (expression.tested().test()) {
      case HirClass.Test.Never never -> context.constants().integer(context.types().llvm().i1(), 0);
      case HirClass.Test.Exactly exactly -> equal(header(object), descriptor(exactly.type()));
      case HirClass.Test.Slot slot ->
          equal(word(header(object), slot.offset()), descriptor(expression.tested()));
    };
  }

  /**
   * Whether an array may hold an object: its element class has the slot that its descriptor says.
   */
  Value mayHold(HirExpression.MayHold expression) {
    Value array = context.expressions().value(expression.array());
    Value object = context.expressions().value(expression.object());
    if (!expression.declared().isNarrowed()) {
      return context.constants().integer(context.types().llvm().i1(), 1);
    }
    Value element = word(header(array), DispatchTables.ELEMENT_OFFSET);
    Value offset =
        context
            .memory()
            .load(
                context.types().llvm().i64(),
                context.memory().offset(element, DispatchTables.TEST_OFFSET),
                MemoryBuilder.Access.plain(8));
    Value found = load(context.memory().offset(header(object), offset));
    return equal(found, element);
  }

  /** The address of the name of an object's class. */
  Value className(Value object) {
    return word(header(object), DispatchTables.NAME_OFFSET);
  }

  /** The object for an object's class. */
  Value classOf(Value object) {
    return word(header(object), DispatchTables.CLASS_OFFSET);
  }

  /** What a method of an object's class is, by its offset in the descriptor. */
  Value method(Value receiver, long offset) {
    return word(header(receiver), offset);
  }

  private Value equal(Value left, Value right) {
    return context.arithmetic().compare(IntPredicate.EQ, left, right);
  }

  private Value descriptor(HirClass type) {
    return context.module().symbols().of(type.descriptor());
  }

  private Value header(Value object) {
    return load(object);
  }

  private Value word(Value descriptor, long offset) {
    return load(context.memory().offset(descriptor, offset));
  }

  private Value load(Value address) {
    return context
        .memory()
        .load(context.types().llvm().pointer(), address, MemoryBuilder.Access.plain(8));
  }
}
