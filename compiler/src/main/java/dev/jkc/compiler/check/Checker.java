package dev.jkc.compiler.check;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.constant.Folding;
import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.layout.CheckLayout;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.model.Model;
import dev.jkc.compiler.resolve.CompleteTypes;
import dev.jkc.compiler.resolve.ConstantEvaluator;
import dev.jkc.compiler.resolve.TypeContext;
import dev.jkc.compiler.resolve.TypeNames;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Boxes;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Inference;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Operators;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the checkers of expressions, statements and declarations share. */
public final class Checker implements ConstantEvaluator {
  private final Universe universe;
  private final Diagnostics diagnostics;
  private final Model model = new Model();
  private final Layouts layouts = new Layouts();
  private final CheckLayout layoutChecks;
  private final Bodies bodies = new Bodies(this);
  private final FinalStructs finalStructs;
  private final Captures captures;
  private final Closures closures = new Closures(this);
  private final Bindings bindings = new Bindings(this);
  private final PatternChecker patterns = new PatternChecker(this);
  private final ExceptionFacts exceptions = new ExceptionFacts();
  private final TypeNames names;
  private final CompleteTypes completer;
  private final AnnotationChecker annotations;
  private final ExpressionChecker expressions;
  private final StatementChecker statements;
  private final Inference.Library library;
  private final Map<FieldSymbol, Optional<Constant>> fieldConstants = new HashMap<>();
  private final Map<LocalSymbol, Constant> localConstants = new HashMap<>();
  private final Set<FieldSymbol> fieldsInProgress = new HashSet<>();

  /** Makes the checkers of a program and gives the universe its completer. */
  public Checker(Universe universe, Diagnostics diagnostics) {
    this.universe = universe;
    this.diagnostics = diagnostics;
    this.library = new InferenceLibrary(universe);
    this.layoutChecks = new CheckLayout(layouts, diagnostics);
    this.finalStructs = new FinalStructs(bodies, diagnostics);
    this.names = new TypeNames(universe, diagnostics, this);
    this.completer = new CompleteTypes(universe, names, this, diagnostics);
    universe.setCompleter(completer);
    this.annotations = new AnnotationChecker(this);
    this.captures = new Captures(diagnostics);
    this.expressions = new ExpressionChecker(this);
    this.statements = new StatementChecker(this);
  }

  public Universe universe() {
    return universe;
  }

  /** Where everything is reported. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The tables that the checks fill. */
  public Model model() {
    return model;
  }

  /** The layouts of the program's types. */
  public Layouts layouts() {
    return layouts;
  }

  /** What is wrong with layouts. */
  CheckLayout layoutChecks() {
    return layoutChecks;
  }

  /** The code inside of types, to be checked before it is used. */
  public Bodies bodies() {
    return bodies;
  }

  /** Whether a variable is assigned when it may have a value already; in code that was checked. */
  public boolean isReassigned(LocalSymbol variable) {
    return captures.isReassigned(variable);
  }

  Captures captures() {
    return captures;
  }

  Closures closures() {
    return closures;
  }

  Bindings bindings() {
    return bindings;
  }

  PatternChecker patterns() {
    return patterns;
  }

  ExceptionFacts exceptions() {
    return exceptions;
  }

  FinalStructs finalStructs() {
    return finalStructs;
  }

  TypeNames names() {
    return names;
  }

  CompleteTypes completer() {
    return completer;
  }

  AnnotationChecker annotations() {
    return annotations;
  }

  ExpressionChecker expressions() {
    return expressions;
  }

  StatementChecker statements() {
    return statements;
  }

  /** Resolves a type inside a body and records it. */
  Type resolve(TypeTree tree, Body body) {
    Type type = names.resolve(tree, body.typeContext());
    TypeVariableSymbol foreign = body.isOfType() ? null : mentioned(type, body.owner());
    if (foreign != null) {
      type =
          error(
              Code.STATIC_CONTEXT,
              tree.range(),
              "`" + foreign.name() + "` belongs to instances, and there is none here");
    }
    if (!requireSize(type, tree.range())) {
      type = Type.Special.ERROR;
    }
    model.setTypeTree(tree, type);
    return type;
  }

  /** A type parameter of a class, or one of a class around that it is inner to, in a type. */
  private static @Nullable TypeVariableSymbol mentioned(Type type, TypeSymbol owner) {
    return switch (type) {
      case Type.Variable variable ->
          owner.allTypeParameters().contains(variable.symbol()) ? variable.symbol() : null;
      case Type.Declared declared -> anyMentioned(declared.arguments(), owner);
      case Type.Array array -> mentioned(array.element(), owner);
      case Type.Wildcard wildcard -> mentioned(wildcard.bound(), owner);
      case Type.Intersection intersection -> anyMentioned(intersection.types(), owner);
      default -> null;
    };
  }

  private static @Nullable TypeVariableSymbol anyMentioned(List<Type> types, TypeSymbol owner) {
    for (Type type : types) {
      TypeVariableSymbol found = mentioned(type, owner);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Reports an array type that is larger than memory can be. */
  boolean requireSize(Type type, SourceRange range) {
    return !(type instanceof Type.FixedArray)
        || ExpressionChecker.mentionsVariable(type)
        || layoutChecks.requireSize(type, range);
  }

  /** A body without locals: for field initialisers and constants. */
  Body initializerBody(TypeSymbol owner, boolean isStatic) {
    Body.Kind kind = isStatic ? Body.Kind.STATIC_INITIALIZER : Body.Kind.INSTANCE_INITIALIZER;
    return new Body(this, owner, null, kind, completer.contextOf(owner));
  }

  /** The body of a method. */
  Body methodBody(MethodSymbol method) {
    TypeContext context = completer.contextOf(method.owner()).with(method.typeParameters());
    return new Body(this, method.owner(), method, Body.Kind.METHOD, context);
  }

  @Override
  public Optional<Constant> evaluate(Expression expression, TypeContext context) {
    TypeSymbol owner = context.within();
    if (owner == null) {
      throw new IllegalStateException("constant outside of a type at " + expression.range());
    }
    return constant(expression, new Body(this, owner, null, Body.Kind.CONSTANT, context));
  }

  /** The value of an expression that has to be constant; reports when it is not. */
  Optional<Constant> constant(Expression expression, Body body) {
    Type type = expressions.check(expression, body, null);
    Constant value = model.constant(expression);
    if (value == null && !type.isError()) {
      report(Code.NOT_CONSTANT, expression.range(), "a constant expression is required here");
    }
    return Optional.ofNullable(value);
  }

  /** The value of a constant variable (JLS 4.12.4), or empty when the field is none. */
  public Optional<Constant> constantOf(FieldSymbol field) {
    Optional<Constant> known = fieldConstants.get(field);
    if (known != null) {
      return known;
    }
    boolean candidate =
        field.isFinal()
            && field.initializer() != null
            && (field.type() instanceof Type.Primitive || isString(field.type()))
            && mayBeConstant(field.initializer());
    if (!candidate) {
      fieldConstants.put(field, Optional.empty());
      return Optional.empty();
    }
    if (!fieldsInProgress.add(field)) {
      return Optional.empty();
    }
    Optional<Constant> value = evaluateField(field);
    fieldsInProgress.remove(field);
    fieldConstants.put(field, value);
    return value;
  }

  /** Remembers the value of a local variable that is a constant variable (JLS 4.12.4). */
  void noteConstant(LocalSymbol local, @Nullable Expression initializer) {
    Constant value = initializer == null ? null : model.constant(initializer);
    if (value == null || !local.isFinal()) {
      return;
    }
    if (local.type() instanceof Type.Primitive primitive) {
      Type from = model.type(Objects.requireNonNull(initializer));
      if (Conversions.isAssignable(from, value, primitive)) {
        Folding.convert(value, primitive).ifPresent(v -> localConstants.put(local, v));
      }
    } else if (isString(local.type())) {
      localConstants.put(local, value);
    }
  }

  /** The value of a local constant variable, or empty. */
  Optional<Constant> constantOf(LocalSymbol local) {
    return Optional.ofNullable(localConstants.get(local));
  }

  private Optional<Constant> evaluateField(FieldSymbol field) {
    Expression initializer = field.initializer();
    if (initializer == null) {
      return Optional.empty();
    }
    Body body = initializerBody(field.owner(), field.isStatic());
    Type type = expressions.check(initializer, body, field.type());
    Constant value = model.constant(initializer);
    if (value == null || !Conversions.isAssignable(type, value, field.type())) {
      return Optional.empty();
    }
    return field.type() instanceof Type.Primitive primitive
        ? Folding.convert(value, primitive)
        : Optional.of(value);
  }

  /**
   * Whether an expression has only forms that JLS 15.29 allows, so that checking it early is safe.
   */
  private static boolean mayBeConstant(Expression expression) {
    return switch (expression) {
      case Expression.IntegerLiteral e -> true;
      case Expression.FloatingLiteral e -> true;
      case Expression.CharLiteral e -> true;
      case Expression.StringLiteral e -> true;
      case Expression.BooleanLiteral e -> true;
      case Expression.Name e -> true;
      case Expression.SizeOf e -> true;
      case Expression.AlignOf e -> true;
      case Expression.OffsetOf e -> true;
      case Expression.FieldAccess e -> mayBeConstant(e.target());
      case Expression.Parenthesized e -> mayBeConstant(e.inner());
      case Expression.Cast e -> mayBeConstant(e.operand());
      case Expression.Unary e ->
          !e.operator().isIncrementOrDecrement()
              && e.operator() != Operators.Unary.ADDRESS_OF
              && e.operator() != Operators.Unary.DEREFERENCE
              && mayBeConstant(e.operand());
      case Expression.Binary e -> mayBeConstant(e.left()) && mayBeConstant(e.right());
      case Expression.Conditional e ->
          mayBeConstant(e.condition())
              && mayBeConstant(e.whenTrue())
              && mayBeConstant(e.whenFalse());
      default -> false;
    };
  }

  /** Whether a type is {@code java.lang.String}. */
  public static boolean isString(Type type) {
    return type instanceof Type.Declared d && d.symbol().binaryName().equals("java.lang.String");
  }

  /** Whether a type is the library's {@code jk.memory.Slice}. */
  public static boolean isSlice(Type type) {
    return type instanceof Type.Declared d && d.symbol().binaryName().equals("jk.memory.Slice");
  }

  /** Reports a use of something unsafe where {@code unsafe} is not in force. */
  void requireUnsafe(Body body, SourceRange range, String what, String label) {
    Body.UnsafeRegion region = body.unsafe().peek();
    if (region != null) {
      region.used = true;
      return;
    }
    diagnostics.report(
        Diagnostic.of(Code.NEEDS_UNSAFE, range, what + " outside `unsafe`")
            .label(label)
            .help("wrap it in `unsafe { … }` and say why it is sound"));
  }

  /** Reports an {@code unsafe} that protected nothing. */
  void leaveUnsafe(Body body) {
    Body.UnsafeRegion region = body.unsafe().pop();
    if (!region.used && region.reportsDisuse) {
      report(Code.UNUSED_UNSAFE, region.range, "nothing in this `unsafe` needs it");
    }
  }

  /** Whether a value may be assigned; reports when not. */
  boolean requireAssignable(Expression value, Type from, Type to) {
    if (Conversions.isAssignable(from, model.constant(value), to)) {
      return true;
    }
    mismatch(value, from, to);
    return false;
  }

  /** Reports a value of the wrong type. */
  void mismatch(Expression value, Type from, Type to) {
    if (from.isUnknown() || to.isUnknown()) {
      return;
    }
    if (from == Type.Special.VOID) {
      report(Code.VOID_VALUE, value.range(), "this has no value, where `" + to + "` is wanted");
      return;
    }
    Diagnostic diagnostic =
        Diagnostic.of(
                Code.INCOMPATIBLE_TYPES,
                value.range(),
                "`" + from + "` cannot become `" + to + "` here")
            .label("has type `" + from + "`");
    Constant constant = model.constant(value);
    boolean explicit =
        Conversions.isCastable(from, to) && from != Type.Special.NULL && !from.isReference();
    if (constant instanceof Constant.Whole whole
        && to instanceof Type.Primitive p
        && p.isInteger()
        && !Constant.fits(whole, p)) {
      diagnostic =
          diagnostic.note("the value " + wholeText(constant) + " does not fit `" + to + "`");
    }
    if (to == Type.Primitive.BOOLEAN && value instanceof Expression.Assign) {
      diagnostic = diagnostic.help("`=` assigns, and `==` compares");
    }
    if (to == Type.Primitive.FLOAT && isDouble(value)) {
      diagnostic = diagnostic.help("a `float` ends with `f`: `" + value.range().text() + "f`");
    } else if (explicit) {
      diagnostic = diagnostic.help("an explicit cast converts it: `(" + to + ")`");
    }
    diagnostics.report(diagnostic);
  }

  /** Whether a value is a literal that an `f` would make a {@code float}. */
  private static boolean isDouble(Expression value) {
    return switch (value) {
      case Expression.FloatingLiteral literal ->
          Character.isDigit(literal.text().charAt(literal.text().length() - 1));
      case Expression.Unary unary -> isDouble(unary.operand());
      default -> false;
    };
  }

  private static String wholeText(Constant constant) {
    Constant.Whole whole = (Constant.Whole) constant;
    return whole.type() == Type.Primitive.CHAR ? Long.toString(whole.value()) : whole.toString();
  }

  /** Reports an error without labels. */
  public void report(Code code, SourceRange range, String message) {
    diagnostics.report(Diagnostic.of(code, range, message));
  }

  Type error(Code code, SourceRange range, String message) {
    report(code, range, message);
    return Type.Special.ERROR;
  }

  /** {@code Class<T>}. */
  Type classOf(Type type) {
    return new Type.Declared(universe.require("java.lang", "Class"), List.of(type));
  }

  /** The class whose objects stand for values of a type; objects stand for themselves. */
  Type boxed(Type type) {
    if (type == Type.Special.VOID) {
      return new Type.Declared(universe.require("java.lang", "Void"), List.of());
    }
    return type instanceof Type.Primitive primitive
        ? Boxes.nameOf(primitive)
            .<Type>map(name -> new Type.Declared(universe.require(name), List.of()))
            .orElse(type)
        : type;
  }

  /** {@code java.lang.Throwable}. */
  Type.Declared throwable() {
    return new Type.Declared(universe.require("java.lang", "Throwable"), List.of());
  }

  /** Whether objects of a type can be thrown; reports when not. */
  boolean requireThrowable(Type type, SourceRange range) {
    if (!type.isUnknown() && !Conversions.isPassable(type, throwable())) {
      report(Code.INCOMPATIBLE_TYPES, range, "`" + type + "` is no `Throwable`");
      return false;
    }
    return !type.isUnknown();
  }

  /** Finds type arguments. */
  Inference inference() {
    return new Inference(library);
  }

  /** What inference has to know. */
  Inference.Library library() {
    return library;
  }

  /** The type {@code Object}. */
  Type.Declared objectType() {
    return new Type.Declared(object(), List.of());
  }

  /** {@code java.lang.Object}. */
  TypeSymbol object() {
    return universe.require("java.lang", "Object");
  }
}
