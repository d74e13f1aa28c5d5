package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.DispatchTables;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.llvm.Attribute;
import dev.jkc.compiler.llvm.BinaryOperation;
import dev.jkc.compiler.llvm.IntPredicate;
import dev.jkc.compiler.llvm.MemoryBuilder;
import dev.jkc.compiler.llvm.Metadata;
import dev.jkc.compiler.llvm.Type;
import dev.jkc.compiler.llvm.Value;
import dev.jkc.compiler.lower.FunctionContext.Destination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objects by the descriptors of their classes: {@link DispatchTables} says what these hold. */
final class ObjectLowering {
  private final FunctionContext context;

  ObjectLowering(FunctionContext context) {
    this.context = context;
  }

  /** A new instance. */
  Value create(HirExpression.New creation) {
    long size = creation.created().layout().size();
    Value object =
        context
            .calls()
            .call(
                creation.allocator(),
                List.of(context.constants().i64(size), descriptor(creation.created())),
                creation.range());
    Remarks.mark(context, object, creation.created());
    context.builder().addCallResultAttribute(object, dereferenceable(size));
    noteHeader(object, creation.created());
    return object;
  }

  /** Writes what the allocator has written, for LLVM to know it from then on. */
  private void noteHeader(Value object, HirClass type) {
    if (context.module().options().level().isForSpeed()) {
      context.memory().store(descriptor(type), object, MemoryBuilder.Access.plain(8));
    }
  }

  private Attribute dereferenceable(long size) {
    return context.module().attributes().number("dereferenceable", size);
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
    Value array =
        context
            .calls()
            .call(creation.allocator(), List.of(size, length, descriptor(type)), creation.range());
    Remarks.mark(context, array, type);
    context.builder().addCallResultAttribute(array, dereferenceable(type.layout().size()));
    noteHeader(array, type);
    if (context.module().options().level().isForSpeed()) {
      Value place = context.memory().offset(array, Layouts.ARRAY_LENGTH_OFFSET);
      context.memory().store(length, place, MemoryBuilder.Access.plain(4));
    }
    return array;
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
    Value type = header(array);
    if (!expression.declared().isCreated()) {
      return fitsNarrow(type, object);
    }
    Destination same = context.destination("same");
    Destination other = context.destination("other");
    Destination end = context.destination("fits");
    context.branch(equal(type, descriptor(expression.declared())), same, other);
    context.start(same);
    // What the source says of the object is enough for such an array.
    Value yes = context.constants().integer(context.types().llvm().i1(), 1);
    Arm first = Arm.to(end, yes, context);
    context.start(other);
    Arm second = Arm.to(end, fitsNarrow(type, object), context);
    context.start(end);
    return Arm.join(context.types().llvm().i1(), List.of(first, second), context);
  }

  private Value fitsNarrow(Value arrayType, Value object) {
    Value element = word(arrayType, DispatchTables.ELEMENT_OFFSET);
    Type i64 = context.types().llvm().i64();
    Value offset = word(element, context.constants().i64(DispatchTables.TEST_OFFSET), i64);
    Value found = word(header(object), offset, context.types().llvm().pointer());
    return equal(found, element);
  }

  /** The address of the name of an object's class. */
  Value className(Value object) {
    return word(header(object), DispatchTables.NAME_OFFSET);
  }

  /** What the descriptor of an object's class says of the size of objects. */
  Value shape(Value object) {
    Value offset = context.constants().i64(DispatchTables.SHAPE_OFFSET);
    return word(header(object), offset, context.types().llvm().i64());
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
    return load(context.types().llvm().pointer(), object, context.module().aliases().header());
  }

  private Value word(Value descriptor, long offset) {
    return word(descriptor, context.constants().i64(offset), context.types().llvm().pointer());
  }

  private Value word(Value descriptor, Value offset, Type type) {
    Value address = context.memory().offset(descriptor, offset);
    return load(type, address, context.module().aliases().descriptor());
  }

  private Value load(Type type, Value address, @Nullable Metadata tag) {
    Value read = context.memory().load(type, address, MemoryBuilder.Access.plain(8));
    context.module().aliases().tag(context.builder(), read, tag);
    return read;
  }
}
