package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** New structs and objects, and values in braces. */
final class CreationChecker {
  private final Checker checker;
  private final ExpressionChecker expressions;

  CreationChecker(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
  }

  /** {@code new T(arguments)}. */
  Type checkNew(Expression.New creation, Body body) {
    if (creation.outer() != null) {
      return checker.notCompiled(creation.range(), "inner class creations are");
    }
    if (creation.body() != null) {
      return checker.notCompiled(creation.range(), "anonymous classes are");
    }
    Type type = checker.resolve(creation.type(), body);
    if (!(type instanceof Type.Declared declared)) {
      creation.arguments().forEach(argument -> expressions.check(argument, body, null));
      return type.isError()
          ? type
          : checker.error(
              Code.INCOMPATIBLE_TYPES,
              creation.type().range(),
              "`" + type + "` has no constructor");
    }
    TypeSymbol symbol = declared.symbol();
    if (symbol.isAbstract()) {
      creation.arguments().forEach(argument -> expressions.check(argument, body, null));
      return checker.error(
          Code.ABSTRACT,
          creation.range(),
          "`"
              + symbol.name()
              + "` is "
              + (symbol.kind() == TypeSymbol.Kind.CLASS ? "abstract" : "an interface")
              + " and has no objects of its own");
    }
    if (symbol.kind() == TypeSymbol.Kind.UNION
        && creation.arguments().isEmpty()
        && symbol.constructors().isEmpty()) {
      return declared;
    }
    if (symbol.constructors().isEmpty()) {
      creation.arguments().forEach(argument -> expressions.check(argument, body, null));
      return checker.error(
          Code.INCOMPATIBLE_TYPES,
          creation.range(),
          "`"
              + symbol.name()
              + "` has no constructor"
              + (symbol.kind() == TypeSymbol.Kind.BITFIELD
                  ? ": `" + symbol.name() + ".of(raw)` makes one from its bits"
                  : ""));
    }
    Invocation invocation =
        expressions
            .calls()
            .overloads()
            .select(
                creation,
                creation.type().range(),
                symbol.constructors(),
                creation.arguments(),
                List.of(),
                Substitution.of(declared),
                body);
    if (invocation != null) {
      MethodSymbol constructor = invocation.method();
      expressions.names().checkAccess(constructor, creation.range(), body);
      if (constructor.isUnsafe()) {
        checker.requireUnsafe(
            body,
            creation.range(),
            "cannot call the unsafe constructor `" + symbol.name() + "`",
            "calls an unsafe constructor");
      }
    }
    return declared;
  }

  /** {@code new T[n]}. */
  Type checkNewArray(Expression.NewArray creation, Body body) {
    Type type = checker.resolve(creation.element(), body);
    for (Expression length : creation.lengths()) {
      expressions.checkAssigned(length, body, Type.Primitive.INT);
    }
    if (type.isError()) {
      return type;
    }
    if (type == Type.Special.VOID || Conversions.isStackOnly(type)) {
      return checker.error(
          Code.INCOMPATIBLE_TYPES, creation.range(), "there are no arrays of `" + type + "`");
    }
    int dimensions = creation.lengths().size() + creation.dimensionsWithoutLength();
    for (int i = 0; i < dimensions; i++) {
      type = new Type.Array(type);
    }
    Expression.ArrayInitializer initializer = creation.initializer();
    if (initializer != null) {
      expressions.check(initializer, body, type);
    }
    return type;
  }

  /** {@code {a, b}} where an array is wanted. */
  Type checkBraces(Expression.ArrayInitializer braces, Body body, @Nullable Type expected) {
    if (expected instanceof Type.FixedArray array) {
      for (Expression element : braces.elements()) {
        expressions.checkAssigned(element, body, array.element());
      }
      if (braces.elements().size() != array.length()) {
        return checker.error(
            Code.INITIALIZER,
            braces.range(),
            "`%s` takes %d element(s), not %d"
                .formatted(array, array.length(), braces.elements().size()));
      }
      return expected;
    }
    if (expected instanceof Type.Array array) {
      for (Expression element : braces.elements()) {
        expressions.checkAssigned(element, body, array.element());
      }
      return expected;
    }
    braces.elements().forEach(element -> expressions.check(element, body, Type.Special.ERROR));
    return expected != null && expected.isError()
        ? expected
        : checker.error(
            Code.INITIALIZER,
            braces.range(),
            expected == null
                ? "braces need a type: declare the variable with one"
                : "`" + expected + "` is not initialised with braces");
  }
}
