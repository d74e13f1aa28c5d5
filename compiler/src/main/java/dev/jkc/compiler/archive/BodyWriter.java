package dev.jkc.compiler.archive;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirSignature;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the body of one function. */
final class BodyWriter {
  /** What is known of a function when its body is. */
  static final List<HirFunction.Attribute> FOUND_BY_BODY =
      List.of(
          HirFunction.Attribute.RAW_MEMORY,
          HirFunction.Attribute.COLD,
          HirFunction.Attribute.NO_INLINE);

  private final ByteSink sink = new ByteSink();
  private final Pool pool;
  private final Names names;
  private final HirFunction function;
  private final List<HirLocal> locals;
  private final List<HirLabel> labels = new ArrayList<>();
  private final SourceFile ownFile;
  private final SourceFile otherFile;
  private int start;

  /**
   * Writes into bytes of its own.
   *
   * @param otherFile where ranges of the body may lie, besides the file of the function
   */
  BodyWriter(Pool pool, Names names, HirFunction function, SourceFile otherFile) {
    this.pool = pool;
    this.names = names;
    this.function = function;
    this.locals = new ArrayList<>(function.parameters());
    this.ownFile = function.range().file();
    this.otherFile = otherFile;
  }

  byte[] write(HirStatement.Block body) throws Unarchivable {
    for (HirFunction.Attribute attribute : FOUND_BY_BODY) {
      sink.flag(function.is(attribute));
    }
    statements(body.statements());
    return sink.toBytes();
  }

  private void tag(Tag tag) {
    sink.constant(tag);
  }

  private void link(Link link) {
    sink.number(pool.link(link));
  }

  private void link(HirFunction target) throws Unarchivable {
    link(names.of(target));
  }

  private void link(HirClass type) throws Unarchivable {
    link(names.of(type));
  }

  private void link(HirGlobal global) throws Unarchivable {
    link(names.of(global));
  }

  private void link(HirSelector selector) throws Unarchivable {
    link(names.of(selector));
  }

  private void range(SourceRange range) throws Unarchivable {
    boolean isOwn = range.file() == ownFile;
    if (!isOwn && range.file() != otherFile) {
      throw new Unarchivable("code of " + range.file());
    }
    sink.number((range.end() - range.start()) * 2L + (isOwn ? 0 : 1));
    sink.signed(range.start() - start);
    start = range.start();
  }

  private void type(HirType type) throws Unarchivable {
    switch (type) {
      case HirType.Scalar scalar -> {
        tag(Tag.SCALAR);
        sink.constant(scalar);
      }
      case HirType.Array array -> {
        tag(Tag.ARRAY);
        type(array.element());
        sink.number(array.length());
      }
      case HirType.Struct struct when isArray(struct) -> {
        tag(Tag.ARRAY_LAYOUT);
        HirType.Array elements = (HirType.Array) struct.fields().getLast().type();
        type(elements.element());
        sink.number(elements.length());
      }
      case HirType.Struct struct -> {
        tag(Tag.LAYOUT);
        link(names.of(struct));
      }
    }
  }

  private static boolean isArray(HirType.Struct struct) {
    return struct.name().startsWith("array.");
  }

  private void local(HirLocal local) throws Unarchivable {
    int known = locals.indexOf(local);
    sink.number(known < 0 ? locals.size() : known);
    if (known < 0) {
      locals.add(local);
      sink.number(pool.text(local.name()));
      type(local.type());
    }
  }

  private void label(HirLabel label) {
    int known = labels.indexOf(label);
    sink.number(known < 0 ? labels.size() : known);
    if (known < 0) {
      labels.add(label);
      sink.number(pool.text(label.toString()));
    }
  }

  private void statements(List<HirStatement> statements) throws Unarchivable {
    sink.number(statements.size());
    for (HirStatement statement : statements) {
      statement(statement);
    }
  }

  private void optional(@Nullable HirStatement statement) throws Unarchivable {
    if (statement == null) {
      tag(Tag.NOTHING);
    } else {
      statement(statement);
    }
  }

  private void statement(HirStatement statement) throws Unarchivable {
    switch (statement) {
      case HirStatement.Block s -> {
        tag(Tag.BLOCK);
        statements(s.statements());
      }
      case HirStatement.Let s -> {
        tag(Tag.LET);
        local(s.local());
        optional(s.value());
        range(s.range());
      }
      case HirStatement.Evaluate s
          when s.expression() instanceof HirExpression.Call call
              && names.of(call.function()) instanceof Link.Initializer initializer -> {
        tag(Tag.INITIALIZE);
        link(initializer);
        range(call.range());
      }
      case HirStatement.Evaluate s -> {
        tag(Tag.EVALUATE);
        expression(s.expression());
        range(s.range());
      }
      case HirStatement.If s -> {
        tag(Tag.IF);
        expression(s.condition());
        statement(s.thenBranch());
        optional(s.elseBranch());
        range(s.range());
      }
      case HirStatement.Loop s -> {
        tag(Tag.LOOP);
        statement(s.body());
        range(s.range());
      }
      case HirStatement.Labeled s -> {
        tag(Tag.LABELED);
        label(s.label());
        statement(s.body());
      }
      case HirStatement.Break s -> {
        tag(Tag.BREAK);
        label(s.label());
        range(s.range());
      }
      case HirStatement.Return s -> {
        tag(Tag.RETURN);
        optional(s.value());
        range(s.range());
      }
      case HirStatement.Switch s -> {
        tag(Tag.SWITCH);
        expression(s.selector());
        sink.number(s.arms().size());
        for (HirStatement.Arm arm : s.arms()) {
          sink.number(arm.values().size());
          arm.values().forEach(sink::signed);
          sink.flag(arm.isDefault());
          statement(arm.body());
        }
        range(s.range());
      }
      case HirStatement.Asm s -> throw new Unarchivable("assembly");
      case HirStatement.Fail s -> {
        tag(Tag.FAIL);
        link(new Link.Failure(s.failure().name()));
        expressions(s.operands());
        location(s.location(), s.range());
      }
      case HirStatement.Throw s -> {
        tag(Tag.THROW);
        expression(s.exception());
        link(new Link.Failure(s.failure().name()));
        sink.flag(s.isAgain());
        range(s.range());
      }
      case HirStatement.Try s -> {
        tag(Tag.TRY);
        local(s.caught());
        statement(s.body());
        statement(s.handler());
        range(s.range());
      }
      case HirStatement.Unreachable s -> {
        tag(Tag.UNREACHABLE);
        range(s.range());
      }
    }
  }

  /** The text of a place is not written where it follows from the range. */
  private void location(HirGlobal location, SourceRange range) throws Unarchivable {
    if (names.location(function, range) != location) {
      throw new Unarchivable("a check of another place");
    }
    range(range);
  }

  private void expressions(List<HirExpression> expressions) throws Unarchivable {
    sink.number(expressions.size());
    for (HirExpression expression : expressions) {
      expression(expression);
    }
  }

  private void optional(@Nullable HirExpression expression) throws Unarchivable {
    if (expression == null) {
      tag(Tag.NOTHING);
    } else {
      expression(expression);
    }
  }

  private void expression(HirExpression expression) throws Unarchivable {
    switch (expression) {
      case HirExpression.IntegerConstant e -> {
        tag(Tag.INTEGER);
        type(e.type());
        sink.signed(e.value());
      }
      case HirExpression.FloatConstant e -> {
        tag(Tag.FLOAT);
        type(e.type());
        long bits = Double.doubleToRawLongBits(e.value());
        sink.i32((int) bits);
        sink.i32((int) (bits >>> Integer.SIZE));
      }
      case HirExpression.NullConstant e -> {
        tag(Tag.NULL);
        type(e.type());
      }
      case HirExpression.ZeroValue e -> {
        tag(Tag.ZERO);
        type(e.type());
      }
      case HirExpression.FunctionAddress e -> {
        tag(Tag.FUNCTION_ADDRESS);
        link(e.function());
      }
      case HirExpression.ObjectConstant e -> {
        tag(Tag.OBJECT);
        link(e.global());
      }
      case HirExpression.Load e -> {
        tag(Tag.LOAD);
        place(e.place());
        sink.constant(e.access());
      }
      case HirExpression.Assign e -> {
        tag(Tag.ASSIGN);
        place(e.place());
        expression(e.value());
        sink.constant(e.access());
      }
      case HirExpression.AddressOf e -> {
        tag(Tag.ADDRESS_OF);
        place(e.place());
      }
      case HirExpression.PointerAdd e -> {
        tag(Tag.POINTER_ADD);
        expression(e.pointer());
        expression(e.index());
        sink.signed(e.scale());
      }
      case HirExpression.Unary e -> {
        tag(Tag.UNARY);
        sink.constant(e.operator());
        expression(e.operand());
      }
      case HirExpression.Binary e -> {
        tag(Tag.BINARY);
        sink.constant(e.operator());
        expression(e.left());
        expression(e.right());
      }
      case HirExpression.Compare e -> {
        tag(Tag.COMPARE);
        sink.constant(e.comparison());
        expression(e.left());
        expression(e.right());
      }
      case HirExpression.Convert e -> {
        tag(Tag.CONVERT);
        sink.constant(e.conversion());
        expression(e.operand());
        type(e.type());
      }
      case HirExpression.Conditional e -> {
        tag(Tag.CONDITIONAL);
        expression(e.condition());
        expression(e.whenTrue());
        expression(e.whenFalse());
      }
      default -> operation(expression);
    }
  }

  /** What calls something or asks a class. */
  private void operation(HirExpression expression) throws Unarchivable {
    switch (expression) {
      case HirExpression.Call e -> {
        tag(Tag.CALL);
        link(e.function());
        expressions(e.arguments());
        range(e.range());
      }
      case HirExpression.CallPointer e -> {
        tag(Tag.CALL_POINTER);
        expression(e.pointer());
        signature(e.signature());
        expressions(e.arguments());
        range(e.range());
      }
      case HirExpression.CallVirtual e -> {
        tag(Tag.CALL_VIRTUAL);
        link(e.selector());
        expressions(e.arguments());
        range(e.range());
      }
      case HirExpression.New e -> {
        tag(Tag.NEW);
        link(e.created());
        link(e.allocator());
        range(e.range());
      }
      case HirExpression.NewArray e -> {
        tag(Tag.NEW_ARRAY);
        link(e.created());
        expression(e.length());
        link(e.allocator());
        range(e.range());
      }
      case HirExpression.IsInstance e -> {
        tag(Tag.IS_INSTANCE);
        expression(e.object());
        link(e.tested());
      }
      case HirExpression.MayHold e -> {
        tag(Tag.MAY_HOLD);
        expression(e.array());
        expression(e.object());
        link(e.declared());
      }
      case HirExpression.IntrinsicCall e -> {
        tag(Tag.INTRINSIC);
        sink.constant(e.intrinsic().operation());
        sink.constant(e.intrinsic().order());
        type(e.type());
        expressions(e.arguments());
        range(e.range());
      }
      case HirExpression.Sequence e -> {
        tag(Tag.SEQUENCE);
        statements(e.statements());
        expression(e.value());
      }
      case HirExpression.Check e -> {
        tag(Tag.CHECK);
        sink.constant(e.kind());
        expressions(e.operands());
        link(new Link.Failure(e.failure().name()));
        location(e.location(), e.range());
        HirGlobal message = e.message();
        sink.flag(message != null);
        if (message != null) {
          link(message);
        }
      }
      default -> throw new IllegalArgumentException("no tag for " + expression.getClass());
    }
  }

  private void signature(HirSignature signature) throws Unarchivable {
    if (!signature.forbidden().isEmpty()) {
      throw new Unarchivable("a promise about effects");
    }
    sink.constant(signature.convention());
    type(signature.result());
    sink.number(signature.parameters().size());
    for (HirType parameter : signature.parameters()) {
      type(parameter);
    }
  }

  private void place(HirPlace place) throws Unarchivable {
    switch (place) {
      case HirPlace.Local p -> {
        tag(Tag.LOCAL);
        local(p.local());
      }
      case HirPlace.Global p -> {
        tag(Tag.GLOBAL);
        link(p.global());
      }
      case HirPlace.Dereference p -> {
        tag(Tag.DEREFERENCE);
        expression(p.address());
        type(p.type());
        sink.number(p.alignment());
        sink.constant(p.region());
      }
      case HirPlace.Field p -> {
        tag(Tag.FIELD);
        place(p.base());
        HirType.Struct struct = (HirType.Struct) p.base().type();
        sink.number(struct.fields().indexOf(p.field()));
      }
      case HirPlace.Element p -> {
        tag(Tag.ELEMENT);
        place(p.base());
        expression(p.index());
      }
    }
  }
}
