package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Expression;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that javac gives local variables. They show where it copies a value to a variable
 * without a name, which the JVM's messages about null then call {@code <local4>}: the string of a
 * switch, the array of a loop, and what a boxed variable belongs to that is counted up.
 */
final class LocalSlots {
  private final IdentityHashMap<Expression, String> names = new IdentityHashMap<>();
  private boolean isLambda;
  private int next;
  private int strings;

  LocalSlots(@Nullable MethodSymbol method) {
    if (method != null) {
      TypeSymbol owner = method.owner();
      boolean hasThis = owner.isClosure() ? owner.hasOuterInstance() : !method.isStatic();
      next = hasThis ? 1 : 0;
      isLambda = owner.isClosure();
      if (owner.isClosure()) {
        owner.captures().forEach(captured -> declare(captured.type()));
      }
      next += method.isConstructor() && method.owner().hasOuterInstance() ? 1 : 0;
      next += method.isConstructor() && method.owner().isOfEnum() ? 2 : 0;
      method.parameterTypes().forEach(this::declare);
    }
  }

  /** Numbers a variable. */
  void declare(Type type) {
    next += type == Primitive.LONG || type == Primitive.DOUBLE ? 2 : 1;
  }

  /** Numbers variables without names for one value each. */
  void declare(int count) {
    next += count;
  }

  /** Generates a part whose variables have their numbers to themselves only inside of it. */
  <T> T scoped(Supplier<T> part) {
    int outside = next;
    T generated = part.get();
    next = outside;
    return generated;
  }

  /** Generates a statement, behind which some of the variables of its patterns can be named. */
  <T> T scoped(Supplier<T> statement, List<LocalSymbol> named) {
    T generated = scoped(statement);
    named.forEach(local -> declare(local.type()));
    return generated;
  }

  /** Says that an expression has been copied to the variable so many behind the next. */
  void copy(Expression source, int offset) {
    names.put(source, "<local" + (next + offset) + ">");
  }

  /** The same for a variable that has a name after all when it is one of a lambda. */
  void copy(Expression source, String nameInLambda) {
    if (isLambda) {
      names.put(source, nameInLambda);
    } else {
      copy(source, 0);
    }
  }

  /**
   * Says that an array has been copied, and that the variable before the next is an index in it.
   */
  void copyElement(Expression array) {
    String index = isLambda ? "i$" : "<local" + (next - 1) + ">";
    names.put(array, names.get(array) + "[" + index + "]");
  }

  /** Says that a string has been copied for a switch with so many of the kind inside of it. */
  void copyString(Expression selector, int nested) {
    copy(selector, "s" + (strings + nested) * 2 + "$");
  }

  /** Says that a switch over strings ends: javac numbers those inside of others first. */
  void countString() {
    strings++;
  }

  /** What an expression has been copied to, or null. */
  @Nullable String copyOf(Expression source) {
    return names.get(source);
  }

  /** Says that javac evaluates what a variable belongs to once, before it reads it. */
  void copyParts(Expression variable) {
    switch (variable) {
      case Expression.Parenthesized e -> copyParts(e.inner());
      case Expression.FieldAccess e -> copyPart(e.target());
      case Expression.Index e -> {
        copyPart(e.target());
        copyPart(e.index());
      }
      default -> {}
    }
  }

  private void copyPart(Expression part) {
    if (!isLiteral(part)) {
      copy(part, "$" + next); // javac makes up a number
      declare(1);
    }
  }

  /** Of the parts that are there: an index, but nothing that has fields or elements. */
  private static boolean isLiteral(Expression part) {
    return switch (part) {
      case Expression.Parenthesized e -> isLiteral(e.inner());
      case Expression.IntegerLiteral e -> true;
      case Expression.CharLiteral e -> true;
      default -> false;
    };
  }
}
