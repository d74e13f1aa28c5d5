package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.resolve.AnnotationSite;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.ReceiverParameter;
import dev.jkc.lang.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * The receiver {@code this} among parameters: the object of a method, or of a constructor the one
 * around its object (JLS 8.4).
 */
final class ReceiverChecker {
  private final Checker checker;

  ReceiverChecker(Checker checker) {
    this.checker = checker;
  }

  void check(MethodSymbol method) {
    ReceiverParameter receiver = receiverOf(method.declaration());
    if (receiver == null) {
      return;
    }
    for (Modifiers.Word word : receiver.modifiers().words()) {
      checker.report(
          Code.MODIFIER,
          word.range(),
          "`" + word.modifier().word() + "` does not apply to a receiver");
    }
    Body body = checker.methodBody(method);
    checker
        .names()
        .annotations()
        .note(
            receiver.modifiers().annotations(),
            AnnotationSite.TYPE_USE,
            receiver,
            body.typeContext());
    Type written = checker.resolve(receiver.type(), body);
    Type named = checker.expressions().check(receiver.name(), body, null);
    TypeSymbol wanted = method.isConstructor() ? method.owner().enclosing() : method.owner();
    if (wanted == null) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          receiver.range(),
          "a constructor of a class outside of others has no receiver");
      return;
    }
    require(written, wanted, receiver.type().range());
    require(named, wanted, receiver.name().range());
  }

  private static @Nullable ReceiverParameter receiverOf(@Nullable Declaration declaration) {
    return switch (declaration) {
      case Declaration.Method method -> method.receiver();
      case Declaration.Constructor constructor -> constructor.receiver();
      case null, default -> null;
    };
  }

  private void require(Type type, TypeSymbol wanted, SourceRange range) {
    String found = type.toString();
    String expected = wanted.thisType().toString();
    if (!type.isError() && !type.equals(wanted.thisType())) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          range,
          found.equals(expected)
              ? "the receiver is the `"
                  + expected
                  + "` of this class, not of another type around it"
              : "the receiver is of type `" + expected + "`, not `" + found + "`");
    }
  }
}
