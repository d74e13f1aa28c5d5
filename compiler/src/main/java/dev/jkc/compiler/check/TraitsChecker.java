package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.Intrinsic;
import dev.jkc.compiler.symbol.Convention;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.Type.Primitive;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/** What a method's annotations demand of its shape. */
final class TraitsChecker {
  /** How symbols start by which the library calls what programs define. */
  private static final String HOOKS = "jk_";

  private final Checker checker;

  TraitsChecker(Checker checker) {
    this.checker = checker;
  }

  void check(MethodSymbol method) {
    Traits traits = method.traits();
    if (traits.has(Traits.Flag.INTERRUPT)) {
      checkInterrupt(method);
    }
    if (traits.has(Traits.Flag.NAKED)) {
      checkNaked(method);
    }
    boolean external = traits.exportSymbol() != null || traits.importSymbol() != null;
    if (external || traits.convention() != Convention.INTERNAL) {
      checkExternal(method);
    }
    checkContradictions(method);
    String intrinsic = traits.intrinsic();
    if (intrinsic != null
        && Intrinsic.named(intrinsic).isEmpty()
        && !Intrinsic.CHECKS.containsKey(intrinsic)) {
      checker.report(
          Code.ANNOTATION, method.range(), "the compiler has no intrinsic `" + intrinsic + "`");
    }
    if (traits.has(Traits.Flag.NO_RETURN) && method.result() != Type.Special.VOID) {
      checker.report(
          Code.ANNOTATION, method.range(), "a method that does not return has no result type");
    }
  }

  private void checkContradictions(MethodSymbol method) {
    Traits traits = method.traits();
    if (traits.exportSymbol() != null && traits.importSymbol() != null) {
      exclude(method, "Export", "Symbol");
    }
    if (traits.has(Traits.Flag.INTERRUPT) && traits.convention() != Convention.INTERNAL) {
      exclude(method, Traits.Flag.INTERRUPT.annotation(), "CallConv");
    }
    for (List<Traits.Flag> pair :
        List.of(
            List.of(Traits.Flag.INLINE, Traits.Flag.NO_INLINE),
            List.of(Traits.Flag.INLINE, Traits.Flag.NAKED),
            List.of(Traits.Flag.INTERRUPT, Traits.Flag.NAKED),
            List.of(Traits.Flag.INTERRUPT, Traits.Flag.INLINE))) {
      if (traits.flags().containsAll(pair)) {
        exclude(method, pair.get(0).annotation(), pair.get(1).annotation());
      }
    }
  }

  private void exclude(MethodSymbol method, String one, String other) {
    checker.report(
        Code.ANNOTATION, method.range(), "`@" + one + "` and `@" + other + "` exclude each other");
  }

  private void checkInterrupt(MethodSymbol method) {
    List<Type> parameters = method.parameterTypes();
    boolean fits =
        method.isStatic()
            && method.result() == Type.Special.VOID
            && method.typeParameters().isEmpty()
            && (parameters.size() == 1
                || (parameters.size() == 2 && parameters.get(1) == Primitive.ULONG))
            && parameters.get(0) instanceof Type.Pointer frame
            && frame.pointee() instanceof Type.Declared declared
            && declared.symbol().binaryName().equals("jk.cpu.InterruptFrame");
    if (!fits) {
      checker
          .diagnostics()
          .report(
              Diagnostic.of(
                      Code.INTERRUPT,
                      method.range(),
                      "`" + method.name() + "` does not have the shape of an interrupt handler")
                  .help(
                      "write `static void "
                          + method.name()
                          + "(InterruptFrame* frame)`, with `, ulong errorCode` for an exception that has one"));
    }
  }

  private void checkNaked(MethodSymbol method) {
    Statement.Block body =
        method.declaration() instanceof Declaration.Method declaration ? declaration.body() : null;
    if (body == null) {
      return;
    }
    List<Statement> statements = body.statements();
    if (statements.size() == 1 && statements.get(0) instanceof Statement.Unsafe unsafe) {
      statements = unsafe.body().statements();
    }
    boolean onlyAsm =
        statements.size() == 1
            && statements.get(0) instanceof Statement.ExpressionStatement expression
            && expression.expression() instanceof Expression.Asm;
    if (!onlyAsm) {
      checker.report(
          Code.ANNOTATION,
          method.range(),
          "the body of the naked method `" + method.name() + "` is not one `asm`");
    }
    if (!method.isStatic()) {
      checker.report(Code.ANNOTATION, method.range(), "a naked method is static");
    }
  }

  /** Whether both sides of a method are JK, as with what the library leaves to programs. */
  private static boolean isHook(MethodSymbol method) {
    Traits traits = method.traits();
    return traits.convention() == Convention.INTERNAL
        && Stream.of(traits.importSymbol(), traits.exportSymbol())
            .allMatch(symbol -> symbol == null || symbol.startsWith(HOOKS));
  }

  private void checkExternal(MethodSymbol method) {
    if (!method.isStatic() || !method.typeParameters().isEmpty()) {
      checker.report(
          Code.ANNOTATION,
          method.range(),
          "a method with a linker symbol or a calling convention is static and not generic");
    }
    for (int i = 0; i <= method.parameters().size(); i++) {
      boolean isResult = i == method.parameters().size();
      Type type = isResult ? method.result() : method.parameters().get(i).type();
      boolean inMemory = ExpressionChecker.isStruct(type) || type instanceof Type.FixedArray;
      if (inMemory || (type.isReference() && !isHook(method))) {
        checker
            .diagnostics()
            .report(
                Diagnostic.of(
                        Code.ANNOTATION,
                        isResult ? method.range() : method.parameters().get(i).range(),
                        "a `" + type + "` cannot cross a foreign calling convention by value")
                    .help("pass a pointer to it"));
      }
    }
  }
}
