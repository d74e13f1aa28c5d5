package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.SwitchCase;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the JVM says of a null that is used (JEP 358), as for class files with the names of local
 * variables: what could not be done, and which expression was null as far as it has a short name.
 */
final class NullMessages {
  static final String READ_LENGTH = "Cannot read the array length";
  static final String THROW = "Cannot throw exception";
  static final String LOCK = "Cannot enter synchronized block";

  /** How many parts of an expression are named before the rest is left out. */
  private static final int DETAIL = 5;

  private final FunctionGenerator code;

  NullMessages(FunctionGenerator code) {
    this.code = code;
  }

  /** {@code Cannot read field "name"}. */
  static String read(FieldSymbol field) {
    return "Cannot read field \"" + field.name() + "\"";
  }

  /** {@code Cannot assign field "name"}. */
  static String assign(FieldSymbol field) {
    return "Cannot assign field \"" + field.name() + "\"";
  }

  /** {@code Cannot load from int array}. */
  static String load(Type.Array array) {
    return "Cannot load from " + elementName(array) + " array";
  }

  /** {@code Cannot store to int array}. */
  static String store(Type.Array array) {
    return "Cannot store to " + elementName(array) + " array";
  }

  private static String elementName(Type.Array array) {
    Type element = array.element();
    return element == Primitive.BOOLEAN || element == Primitive.BYTE
        ? "byte/boolean"
        : element instanceof Primitive ? element.toString() : "object";
  }

  /** {@code Cannot invoke "Type.method(Parameter)"}. */
  static String invoke(MethodSymbol method, Type receiver) {
    return "Cannot invoke \"" + signature(method, receiver) + "\"";
  }

  /** What unboxing calls. */
  static String unbox(TypeSymbol box, Primitive primitive) {
    return "Cannot invoke \"" + box.binaryName() + "." + primitive + "Value()\"";
  }

  /** What cannot be done because a method of an interface gave null. */
  static String returned(String failed, MethodSymbol method) {
    return failed
        + " because the return value of \""
        + signature(method, method.owner().thisType())
        + "\" is null";
  }

  /** What copying an array calls. */
  static String copy(Type.Array array) {
    return "Cannot invoke \"" + descriptor(array) + ".clone()\"";
  }

  private static String descriptor(Type type) {
    return switch (type) {
      case Type.Array array -> "[" + descriptor(array.element());
      case Type.Declared declared -> "L" + declared.symbol().binaryName() + ";";
      case Primitive.BOOLEAN -> "Z";
      case Primitive.LONG -> "J";
      default -> type.toString().substring(0, 1).toUpperCase(Locale.ROOT);
    };
  }

  private static String signature(MethodSymbol method, Type receiver) {
    String type = name(site(method.owner(), receiver));
    return type
        + "."
        + method.name()
        + Erasure.ofAll(method.parameterTypes()).stream()
            .map(NullMessages::parameter)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  /** The type that a method is named by: the receiver's if that has it, else the one with it. */
  private static Type site(TypeSymbol owner, Type receiver) {
    if (!(receiver instanceof Type.Declared declared)) {
      return owner.thisType();
    }
    // What classes have from Object is called by that name, what interfaces have by theirs.
    boolean isNamed =
        owner.binaryName().equals("java.lang.Object")
            ? declared.symbol().kind().isInterface()
            : Members.inherits(declared.symbol(), owner);
    return isNamed ? declared : owner.thisType();
  }

  /** Of parameters, classes whose names only start like the two go without the package, too. */
  private static String parameter(Type type) {
    String name = name(type);
    boolean isTrimmed = name.startsWith("java.lang.String") || name.startsWith("java.lang.Object");
    return isTrimmed ? name.substring("java.lang.".length()) : name;
  }

  /** The name of a type; of two classes that everybody knows without the package. */
  private static String name(Type type) {
    return switch (type) {
      case Type.Array array -> name(array.element()) + "[]";
      case Type.Declared declared -> {
        String binary = declared.symbol().binaryName();
        boolean isKnown = binary.equals("java.lang.Object") || binary.equals("java.lang.String");
        yield isKnown ? declared.symbol().name() : binary;
      }
      default -> type.toString();
    };
  }

  /** The whole message; nothing is said of an expression without a name. */
  String message(String failed, Expression source) {
    Expression origin = origin(source);
    boolean isCopied = code.slots().copyOf(source) != null;
    String text = text(isCopied ? source : origin, DETAIL);
    if (text == null) {
      return failed;
    }
    boolean isResult =
        !isCopied
            && origin instanceof Expression.MethodCall call
            && code.model().invocation(call) != null;
    return failed
        + (isResult ? " because the return value of \"" : " because \"")
        + text
        + "\" is null";
  }

  /** Where a value comes from that other expressions only pass on. */
  private Expression origin(Expression source) {
    return switch (source) {
      case Expression.Parenthesized e -> origin(e.inner());
      case Expression.Cast e when isPassedOn(code.typeOf(e.operand()), code.typeOf(e)) ->
          origin(e.operand());
      case Expression.Assign e -> origin(e.value());
      case Expression.Conditional e
          when code.model().constant(e.condition()) instanceof Constant.Truth known ->
          origin(known.value() ? e.whenTrue() : e.whenFalse());
      case Expression.Switch e
          when e.cases().size() == 1
              && e.cases().getFirst().body() instanceof SwitchCase.ArrowExpression only ->
          origin(only.expression());
      case Expression.Unary e when isCounted(e) -> origin(e.operand());
      default -> source;
    };
  }

  /** Whether a cast needs no instruction but one that checks an object. */
  private static boolean isPassedOn(Type from, Type to) {
    boolean isSmall =
        from == Primitive.INT
            || from == Primitive.SHORT
            || from == Primitive.BYTE
            || from == Primitive.CHAR;
    return from.isReference()
        ? to.isReference()
        : isSmall && (from.equals(to) || to == Primitive.INT);
  }

  /** Whether a local variable is counted where it is, and read before or behind. */
  private boolean isCounted(Expression.Unary unary) {
    return switch (unary.operator()) {
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT ->
          code.typeOf(unary.operand()) == Primitive.INT
              && unary.operand() instanceof Expression.Name name
              && code.model().symbol(name) instanceof LocalSymbol;
      default -> false;
    };
  }

  /** How the JVM calls the source of a value; null when it has no name for it. */
  private @Nullable String text(Expression source, int detail) {
    if (detail == 0) {
      return null;
    }
    String copy = code.slots().copyOf(source);
    if (copy != null) {
      return copy;
    }
    Expression origin = origin(source);
    Constant constant = code.model().constant(origin);
    if (constant != null) {
      return constant instanceof Constant.Whole whole
              && whole.type() != Primitive.LONG
              && whole.value() == (short) whole.value()
          ? String.valueOf(whole.value())
          : null;
    }
    return switch (origin) {
      case Expression.NullLiteral e -> "null";
      case Expression.This e ->
          code.typeOf(e) instanceof Type.Declared self ? instance(self.symbol()) : "this";
      case Expression.Super e ->
          e.qualifier() != null && code.model().symbol(e.qualifier()) instanceof TypeSymbol named
              ? instance(named)
              : "this";
      case Expression.Name e -> nameText(e);
      case Expression.FieldAccess e -> fieldText(e, detail);
      case Expression.Index e when code.typeOf(e.target()) instanceof Type.Array -> {
        String array = text(e.target(), detail - 1);
        String index = text(e.index(), detail);
        yield (array == null ? "<array>" : array) + "[" + (index == null ? "..." : index) + "]";
      }
      case Expression.MethodCall e -> {
        Invocation invocation = code.model().invocation(e);
        yield invocation == null ? null : signature(invocation.method(), receiver(e, invocation));
      }
      default -> null;
    };
  }

  /** The type that javac calls a method on, which need not be the one that declares it. */
  private Type receiver(Expression.MethodCall call, Invocation invocation) {
    Expression target = call.target();
    TypeSymbol owner = invocation.method().owner();
    if (target != null) {
      return site(target);
    }
    TypeSymbol found = code.model().instance(call);
    return found == null ? memberOfThis(owner).thisType() : found.thisType();
  }

  /** The type that a member is named behind. */
  private Type site(Expression target) {
    return code.model().symbol(target) instanceof TypeSymbol named
        ? named.thisType()
        : code.typeOf(target);
  }

  /** The class of the code if it inherits from the owner of a static member, else the owner. */
  private TypeSymbol memberOfThis(TypeSymbol owner) {
    TypeSymbol current = code.owner();
    return current != null && Members.inherits(current, owner) ? current : owner;
  }

  private @Nullable String nameText(Expression.Name name) {
    Symbol symbol = code.model().symbol(name);
    TypeSymbol found = code.model().instance(name);
    return switch (symbol) {
      case LocalSymbol local when found != null -> instance(found) + ".val$" + local.name();
      case LocalSymbol local -> local.name();
      case FieldSymbol field when field.isStatic() ->
          staticText(field, memberOfThis(field.owner()).thisType());
      case FieldSymbol field -> (found == null ? "this" : instance(found)) + "." + field.name();
      case null, default -> null;
    };
  }

  private static String staticText(FieldSymbol field, Type site) {
    return name(site) + "." + field.name();
  }

  private @Nullable String fieldText(Expression.FieldAccess access, int detail) {
    if (!(code.model().symbol(access) instanceof FieldSymbol field)) {
      return null; // the length of an array
    }
    if (field.isStatic()) {
      return staticText(field, site(access.target()));
    }
    String object = text(access.target(), detail - 1);
    return object == null ? field.name() : object + "." + field.name();
  }

  /** The instance of a class around, by the fields that javac makes for the ones between. */
  private String instance(TypeSymbol wanted) {
    StringBuilder text = new StringBuilder("this");
    for (TypeSymbol t = code.owner(); t != null && t != wanted; t = t.outer()) {
      text.append(".this$").append(depth(t) - 1);
    }
    return text.toString();
  }

  private static int depth(TypeSymbol symbol) {
    int depth = 0;
    for (TypeSymbol t = symbol.outer(); t != null; t = t.outer()) {
      depth++;
    }
    return depth;
  }
}
