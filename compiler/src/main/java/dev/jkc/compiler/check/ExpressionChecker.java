package dev.jkc.compiler.check;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.constant.Folding;
import dev.jkc.compiler.constant.Literals;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Capture;
import dev.jkc.compiler.type.Casts;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Operators;
import dev.jkc.lang.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Types and constants of expressions; delegates names, operators, calls and creations. */
final class ExpressionChecker {
  private final Checker checker;
  private final NameChecker names;
  private final PlaceChecker places;
  private final OperatorChecker operators;
  private final ConditionalChecker conditionals;
  private final SelfChecker selves;
  private final CallChecker calls;
  private final CreationChecker creations;

  ExpressionChecker(Checker checker) {
    this.checker = checker;
    this.names = new NameChecker(checker, this);
    this.selves = new SelfChecker(checker, names);
    this.places = new PlaceChecker(checker, this);
    this.operators = new OperatorChecker(checker, this);
    this.conditionals = new ConditionalChecker(checker, this);
    this.calls = new CallChecker(checker, this);
    this.creations = new CreationChecker(checker, this);
  }

  NameChecker names() {
    return names;
  }

  CallChecker calls() {
    return calls;
  }

  PlaceChecker places() {
    return places;
  }

  /** The type of an expression that must have a value. */
  Type checkValue(Expression expression, Body body, @Nullable Type expected) {
    Type type = check(expression, body, expected);
    if (type == Type.Special.VOID) {
      return checker.error(Code.VOID_VALUE, expression.range(), "this has no value");
    }
    return type;
  }

  CreationChecker creations() {
    return creations;
  }

  ConditionalChecker conditionals() {
    return conditionals;
  }

  /** Checks an expression that must become {@code target}, as by assignment. */
  void checkAssigned(Expression expression, Body body, Type target) {
    Type type = check(expression, body, target);
    checker.requireAssignable(expression, type, target);
  }

  /** Checks a condition. */
  void checkCondition(Expression expression, Body body) {
    checkAssigned(expression, body, Primitive.BOOLEAN);
  }

  /** Checks arguments of a call that means nothing: those without a type may have any. */
  void checkLost(List<Expression> arguments, Body body) {
    for (Expression argument : arguments) {
      check(argument, body, Arguments.needsTarget(argument) ? Type.Special.ERROR : null);
    }
  }

  /**
   * The type of an expression, recorded with its constant value.
   *
   * @param expected the type that the context wants, which gives braces, {@code zeroed}, method
   *     references and switches their type; null when nothing is known
   */
  Type check(Expression expression, Body body, @Nullable Type expected) {
    Type type = dispatch(expression, body, expected);
    checker.model().setType(expression, type);
    return type;
  }

  private Type dispatch(Expression expression, Body body, @Nullable Type expected) {
    return switch (expression) {
      case Expression.IntegerLiteral e -> literal(e, Literals.integer(e.text(), false));
      case Expression.FloatingLiteral e -> literal(e, Literals.floating(e.text()));
      case Expression.CharLiteral e -> constant(e, Constant.whole(Primitive.CHAR, e.value()));
      case Expression.BooleanLiteral e -> constant(e, new Constant.Truth(e.value()));
      case Expression.StringLiteral e -> constant(e, new Constant.Text(e.value()));
      case Expression.NullLiteral e -> Type.Special.NULL;
      case Expression.Name e -> Capture.of(names.checkName(e, body, expected));
      case Expression.FieldAccess e -> Capture.of(names.checkFieldAccess(e, body));
      case Expression.This e -> selves.checkThis(e, body);
      case Expression.Super e -> selves.checkSuper(e, body);
      case Expression.MethodCall e -> calls.checkCall(e, body, expected);
      case Expression.New e -> creations.checkNew(e, body, expected);
      case Expression.NewArray e -> creations.checkNewArray(e, body);
      case Expression.ArrayInitializer e -> creations.checkBraces(e, body, expected);
      case Expression.AnnotationValue e ->
          checker.error(Code.NOT_A_VALUE, e.range(), "an annotation is no value");
      case Expression.Index e -> Capture.of(checkIndex(e, body));
      case Expression.Unary e -> checkUnary(e, body);
      case Expression.Binary e -> operators.checkBinary(e, body);
      case Expression.Assign e -> Capture.of(operators.checkAssign(e, body));
      case Expression.CompoundAssign e -> operators.checkCompoundAssign(e, body);
      case Expression.Conditional e -> conditionals.check(e, body, expected);
      case Expression.TypeTest e -> checkTypeTest(e, body);
      case Expression.PatternTest e -> checkPatternTest(e, body);
      case Expression.Cast e -> Capture.of(checkCast(e, body));
      case Expression.Lambda e -> calls.lambdas().check(e, body, expected);
      case Expression.MethodReference e -> calls.references().check(e, body, expected);
      case Expression.Switch e ->
          checker.statements().switches().checkExpression(e, body, expected);
      case Expression.ClassLiteral e -> checkClassLiteral(e, body);
      case Expression.Parenthesized e -> parenthesized(e, body, expected);
      case Expression.SizeOf e -> {
        Type type = checker.resolve(e.type(), body);
        yield layoutConstant(e, type, Optional.empty(), HirType::size);
      }
      case Expression.AlignOf e -> {
        Type type = checker.resolve(e.type(), body);
        yield layoutConstant(e, type, Optional.empty(), HirType::alignment);
      }
      case Expression.OffsetOf e -> checkOffsetOf(e, body);
      case Expression.Unsafe e -> checkUnsafe(e, body, expected);
      case Expression.Asm e -> {
        new AsmChecker(checker, this).check(e.text(), body);
        yield Type.Special.VOID;
      }
    };
  }

  private Type literal(Expression expression, Optional<Constant> value) {
    if (value.isEmpty()) {
      String text = expression.range().text();
      Diagnostic diagnostic =
          Diagnostic.of(
              Code.LITERAL_TOO_LARGE,
              expression.range(),
              "the literal `" + text + "` does not fit its type");
      boolean isLong =
          expression instanceof Expression.IntegerLiteral literal
              && !Literals.hasSuffix(literal.text())
              && Literals.integer(literal.text() + "L", false).isPresent();
      checker
          .diagnostics()
          .report(isLong ? diagnostic.help("a `long` ends with `L`: `" + text + "L`") : diagnostic);
      return Type.Special.ERROR;
    }
    return constant(expression, value.get());
  }

  /** Records a constant and gives its type. */
  Type constant(Expression expression, Constant value) {
    checker.model().setConstant(expression, value);
    return switch (value) {
      case Constant.Whole whole -> whole.type();
      case Constant.Floating floating -> floating.type();
      case Constant.Truth truth -> Primitive.BOOLEAN;
      case Constant.Text text ->
          new Type.Declared(checker.universe().require("java.lang", "String"), List.of());
    };
  }

  private Type parenthesized(
      Expression.Parenthesized expression, Body body, @Nullable Type expected) {
    Type type = check(expression.inner(), body, expected);
    copyConstant(expression.inner(), expression);
    return type;
  }

  /** Gives an expression the type and the constant value of another. */
  void copyType(Expression from, Expression to) {
    checker.model().setType(to, checker.model().type(from));
    copyConstant(from, to);
  }

  private void copyConstant(Expression from, Expression to) {
    Constant value = checker.model().constant(from);
    if (value != null) {
      checker.model().setConstant(to, value);
    }
  }

  private Type checkUnary(Expression.Unary expression, Body body) {
    boolean negatedLiteral =
        expression.operator() == Operators.Unary.MINUS
            && expression.operand() instanceof Expression.IntegerLiteral;
    if (negatedLiteral) {
      Expression.IntegerLiteral literal = (Expression.IntegerLiteral) expression.operand();
      Type type = literal(literal, Literals.integer(literal.text(), true));
      checker.model().setType(literal, type);
    }
    return operators.checkUnary(expression, body, negatedLiteral);
  }

  /** The declared type of an element that is assigned; its value has that of its capture. */
  Type checkTarget(Expression.Index element, Body body) {
    Type type = checkIndex(element, body);
    checker.model().setType(element, type);
    return type;
  }

  private Type checkIndex(Expression.Index expression, Body body) {
    Type target = checkValue(expression.target(), body, null);
    Type index = checkValue(expression.index(), body, null);
    if (target.isError() || index.isError()) {
      return Type.Special.ERROR;
    }
    if (!Boxes.operand(index).isIntegral()) {
      return checker.error(
          Code.INCOMPATIBLE_TYPES,
          expression.index().range(),
          "an index is an integer, not `" + index + "`");
    }
    return switch (target) {
      case Type.Pointer pointer -> {
        checker.requireUnsafe(
            body,
            expression.range(),
            "cannot index a pointer",
            "reads memory through a raw pointer");
        yield pointee(expression, pointer);
      }
      case Type.FixedArray array -> {
        checkConstantIndex(expression, array);
        useUncheckedIndex(expression, body);
        yield array.element();
      }
      case Type.Array array -> {
        if (!Conversions.isAssignable(
            index, checker.model().constant(expression.index()), Primitive.INT)) {
          checker.mismatch(expression.index(), index, Primitive.INT);
        }
        yield array.element();
      }
      case Type.Declared slice when Checker.isSlice(slice) -> slice.arguments().get(0);
      default ->
          checker.error(
              Code.BAD_OPERANDS,
              expression.range(),
              "`" + target + "` has no elements: `[…]` takes an array, a slice or a pointer");
    };
  }

  /** Inside of {@code unsafe} an index that is not constant goes unchecked: that is a use of it. */
  private void useUncheckedIndex(Expression.Index expression, Body body) {
    Body.UnsafeRegion region = body.unsafe().peek();
    if (region != null && checker.model().constant(expression.index()) == null) {
      region.used = true;
    }
  }

  private void checkConstantIndex(Expression.Index expression, Type.FixedArray array) {
    if (checker.model().constant(expression.index()) instanceof Constant.Whole whole
        && Long.compareUnsigned(whole.value(), array.length()) >= 0) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          expression.index().range(),
          "index " + whole + " is out of bounds for length " + array.length());
    }
  }

  /** The type behind a pointer, which must be one that has values. */
  Type pointee(Expression expression, Type.Pointer pointer) {
    if (pointer.pointee() == Type.Special.VOID) {
      return checker.error(
          Code.BAD_OPERANDS,
          expression.range(),
          "`void*` points at no type: cast it to the pointer type that is meant");
    }
    return pointer.pointee();
  }

  private Type checkCast(Expression.Cast expression, Body body) {
    Type target = checker.resolve(expression.type(), body);
    // A cast gives neither a conditional nor a switch its type (JLS 15.25, 15.28.1).
    Expression operand = expression.operand();
    while (operand instanceof Expression.Parenthesized inner) {
      operand = inner.inner();
    }
    boolean givesType =
        !(operand instanceof Expression.Conditional) && Arguments.needsTarget(operand);
    Type source = checkValue(expression.operand(), body, givesType ? target : null);
    if (target instanceof Type.Intersection intersection) {
      new IntersectionChecker(checker)
          .check(intersection.types(), expression.type().range(), body.owner());
    }
    if (target.isError() || source.isError()) {
      return target;
    }
    if (!Conversions.isCastable(source, target) && !isFittingAddress(expression, target)) {
      return checker.error(
          Code.BAD_CAST,
          expression.operand().range(),
          "`" + source + "` cannot be cast to `" + target + "`");
    }
    if (target instanceof Type.Function function
        && !function.isUnsafe()
        && !Conversions.isAssignable(source, null, target)) {
      checker.requireUnsafe(
          body,
          expression.range(),
          "cannot make a `" + function + "` from a `" + source + "`",
          "what is there need not be such a function");
    }
    Constant value = checker.model().constant(expression.operand());
    if (value instanceof Constant.Text && Checker.isString(target)) {
      checker.model().setConstant(expression, value);
    } else if (value != null && target instanceof Primitive primitive) {
      Folding.convert(value, primitive)
          .ifPresent(folded -> checker.model().setConstant(expression, folded));
    }
    return target;
  }

  /** {@code value instanceof Type} (JLS 15.20.2). */
  private Type checkTypeTest(Expression.TypeTest expression, Body body) {
    Type source = checkValue(expression.value(), body, null);
    Type target = checker.resolve(expression.type(), body);
    if (source.isError() || target.isError()) {
      return Primitive.BOOLEAN;
    }
    if (!source.isReference()) {
      checker.report(
          Code.BAD_OPERANDS,
          expression.value().range(),
          "`instanceof` asks for the class of an object, and `" + source + "` is none");
    } else if (!target.isReference()) {
      checker.report(
          Code.BAD_OPERANDS,
          expression.type().range(),
          "`instanceof` asks for a class or an array type, and `" + target + "` is neither");
    } else if (!Conversions.isCastable(source, target)) {
      checker.report(
          Code.BAD_CAST,
          expression.range(),
          "`" + source + "` is never of the type `" + target + "`");
    } else if (Casts.isUnchecked(source, target)) {
      checker.report(
          Code.BAD_CAST,
          expression.range(),
          "no object knows at run time whether it is a `" + target + "`");
    }
    return Primitive.BOOLEAN;
  }

  /** {@code value instanceof pattern} (JLS 15.20.2). */
  private Type checkPatternTest(Expression.PatternTest expression, Body body) {
    Type source = checkValue(expression.value(), body, null);
    if (!source.isError() && !source.isReference()) {
      source =
          checker.error(
              Code.BAD_OPERANDS,
              expression.value().range(),
              "`instanceof` asks for the class of an object, and `" + source + "` is none");
    }
    checker.patterns().check(expression.pattern(), Capture.of(source), body);
    return Primitive.BOOLEAN;
  }

  /** Whether a constant integer becomes a pointer: it counts as {@code ulong} when it fits. */
  private boolean isFittingAddress(Expression.Cast expression, Type target) {
    return Conversions.isAddress(target)
        && checker.model().constant(expression.operand()) instanceof Constant.Whole whole
        && Constant.fits(whole, Primitive.ULONG);
  }

  /** {@code Type.class} (JLS 15.8.2). */
  private Type checkClassLiteral(Expression.ClassLiteral literal, Body body) {
    Type type = checker.resolve(literal.type(), body);
    if (type.isError()) {
      return type;
    }
    Type argument = checker.boxed(type);
    if (type instanceof Type.Variable || !argument.isReference()) {
      return checker.error(
          Code.INCOMPATIBLE_TYPES,
          literal.range(),
          "nothing stands for `" + type + "` at run time");
    }
    return checker.classOf(argument);
  }

  private Type layoutConstant(
      Expression expression,
      Type type,
      Optional<FieldSymbol> field,
      ToLongFunction<HirType> measure) {
    if (type.isError()) {
      return type;
    }
    if (type == Type.Special.VOID || type.isReference()) {
      return checker.error(
          Code.INCOMPATIBLE_TYPES, expression.range(), "`" + type + "` has no layout of its own");
    }
    if (mentionsVariable(type)) {
      return Primitive.ULONG;
    }
    try {
      HirType layout = checker.layouts().of(type);
      long value =
          field.isPresent()
              ? Layouts.field((HirType.Struct) layout, field.get().name()).offset()
              : measure.applyAsLong(layout);
      return constant(expression, Constant.whole(Primitive.ULONG, value));
    } catch (Layouts.RecursiveLayoutException recursive) {
      return Type.Special.ERROR;
    }
  }

  /** Whether a type depends on a type parameter, so that its layout is known per instance only. */
  static boolean mentionsVariable(Type type) {
    return switch (type) {
      case Type.Variable v -> true;
      case Type.Declared d -> d.arguments().stream().anyMatch(ExpressionChecker::mentionsVariable);
      case Type.FixedArray a -> mentionsVariable(a.element());
      case Type.Pointer p -> false;
      case Type.Function f -> false;
      case Type.Array a -> false;
      case Type.Wildcard w -> false;
      case Type.Intersection i -> false;
      case Primitive p -> false;
      case Type.Special s -> false;
    };
  }

  private Type checkOffsetOf(Expression.OffsetOf expression, Body body) {
    Type type = checker.resolve(expression.type(), body);
    if (type.isError()) {
      return type;
    }
    boolean hasFields =
        type instanceof Type.Declared d
            && (d.symbol().kind() == TypeSymbol.Kind.STRUCT
                || d.symbol().kind() == TypeSymbol.Kind.UNION);
    if (!hasFields) {
      return checker.error(
          Code.INCOMPATIBLE_TYPES,
          expression.type().range(),
          "`offsetof` takes a struct, and `" + type + "` is none");
    }
    TypeSymbol symbol = ((Type.Declared) type).symbol();
    FieldSymbol field = symbol.fields().get(expression.field().text());
    if (field == null || field.isStatic()) {
      return names.noField(expression.field(), symbol);
    }
    checker.model().setSymbol(expression, field);
    return layoutConstant(expression, type, Optional.of(field), HirType::size);
  }

  private Type checkUnsafe(Expression.Unsafe expression, Body body, @Nullable Type expected) {
    body.unsafe().push(new Body.UnsafeRegion(expression.range(), true));
    boolean uninitialised =
        expression.inner() instanceof Expression.Name name
            && name.text().equals("uninitialised")
            && body.findLocal("uninitialised") == null;
    Type type;
    if (uninitialised) {
      body.unsafe().getFirst().used = true;
      type = expected == null ? Type.Special.ERROR : expected;
      if (expected == null || !(expected instanceof Type.FixedArray || isStruct(expected))) {
        type =
            checker.error(
                Code.INITIALIZER,
                expression.range(),
                "`uninitialised` initialises a fixed array or a struct");
      }
      checker.model().setType(expression.inner(), type);
    } else {
      type = check(expression.inner(), body, expected);
      copyConstant(expression.inner(), expression);
    }
    checker.leaveUnsafe(body);
    return type;
  }

  static boolean isStruct(Type type) {
    return type instanceof Type.Declared d
        && (d.symbol().kind() == TypeSymbol.Kind.STRUCT
            || d.symbol().kind() == TypeSymbol.Kind.UNION);
  }

  static boolean isBitfield(Type type) {
    return type instanceof Type.Declared d && d.symbol().kind() == TypeSymbol.Kind.BITFIELD;
  }
}
