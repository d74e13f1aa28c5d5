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
import dev.jkc.lang.ast.Expression;
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

  private static final String ELSE = "...";

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

  private static String signature(MethodSymbol method, @Nullable Type receiver) {
    TypeSymbol owner = method.owner();
    // What classes have from Object is called by that name, what interfaces have by theirs.
    boolean isObject =
        owner.binaryName().equals("java.lang.Object")
            && !(receiver instanceof Type.Declared declared
                && declared.symbol().kind() == TypeSymbol.Kind.INTERFACE);
    String type =
        !isObject && receiver instanceof Type.Declared declared
            ? name(declared)
            : name(owner.thisType());
    return type
        + "."
        + method.name()
        + Erasure.ofAll(method.parameterTypes()).stream()
            .map(NullMessages::name)
            .collect(Collectors.joining(", ", "(", ")"));
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
    String reason =
        switch (origin) {
          case Expression.MethodCall call when code.model().invocation(call) != null && !isCopied ->
              "the return value of \"" + text(call, DETAIL) + "\"";
          default -> {
            String text = text(isCopied ? source : origin, DETAIL);
            yield text.equals(ELSE) ? "" : "\"" + text + "\"";
          }
        };
    return reason.isEmpty() ? failed : failed + " because " + reason + " is null";
  }

  /** Where a value comes from that parentheses, casts and assignments only pass on. */
  private Expression origin(Expression source) {
    return switch (source) {
      case Expression.Parenthesized e -> origin(e.inner());
      case Expression.Cast e
          when code.typeOf(e).isReference() && code.typeOf(e.operand()).isReference() ->
          origin(e.operand());
      case Expression.Assign e -> origin(e.value());
      default -> source;
    };
  }

  private String text(Expression source, int detail) {
    String copy = code.slots().copyOf(source);
    if (copy != null) {
      return copy;
    }
    Expression origin = origin(source);
    Constant constant = code.model().constant(origin);
    if (constant != null) {
      return constant instanceof Constant.Whole whole && whole.type() != Primitive.LONG
          ? String.valueOf(whole.value())
          : ELSE;
    }
    if (detail == 0) {
      return ELSE;
    }
    return switch (origin) {
      case Expression.NullLiteral e -> "null";
      case Expression.This e -> "this";
      case Expression.Name e -> nameText(e);
      case Expression.FieldAccess e -> fieldText(e, detail);
      case Expression.Index e when code.typeOf(e.target()) instanceof Type.Array ->
          text(e.target(), detail - 1) + "[" + text(e.index(), detail - 1) + "]";
      case Expression.MethodCall e -> {
        Invocation invocation = code.model().invocation(e);
        yield invocation == null ? ELSE : signature(invocation.method(), receiver(e, invocation));
      }
      default -> ELSE;
    };
  }

  private @Nullable Type receiver(Expression.MethodCall call, Invocation invocation) {
    Expression target = call.target();
    return target == null || target instanceof Expression.Super || invocation.method().isStatic()
        ? null
        : code.typeOf(target);
  }

  private String nameText(Expression.Name name) {
    Symbol symbol = code.model().symbol(name);
    TypeSymbol found = code.model().instance(name);
    return switch (symbol) {
      case LocalSymbol local when found != null -> instance(found) + ".val$" + local.name();
      case LocalSymbol local -> local.name();
      case FieldSymbol field when field.isStatic() -> staticText(field);
      case FieldSymbol field -> (found == null ? "this" : instance(found)) + "." + field.name();
      case null, default -> ELSE;
    };
  }

  private static String staticText(FieldSymbol field) {
    return name(field.owner().thisType()) + "." + field.name();
  }

  private String fieldText(Expression.FieldAccess access, int detail) {
    if (code.model().symbol(access) instanceof FieldSymbol field) {
      return field.isStatic()
          ? staticText(field)
          : text(access.target(), detail - 1) + "." + field.name();
    }
    return text(access.target(), detail - 1) + ".length";
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
