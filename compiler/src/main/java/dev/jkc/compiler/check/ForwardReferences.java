package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.diagnostic.Diagnostic;

/** Uses of fields by initialisers that run before the fields have their values. */
final class ForwardReferences {
  private final Checker checker;

  ForwardReferences(Checker checker) {
    this.checker = checker;
  }

  /** A field by its simple name (JLS 8.3.3). */
  void checkName(FieldSymbol field, Node use, Body body, boolean isTarget) {
    checkOrder(field, use, body, isTarget);
    checkEnumStatic(field, use, body);
  }

  /** A static field behind its type, where only those of enums are looked at, as by javac. */
  void checkQualified(FieldSymbol field, Node use, Body body, boolean isTarget) {
    if (field.owner().kind() == TypeSymbol.Kind.ENUM && checker.constantOf(field).isEmpty()) {
      checkOrder(field, use, body, isTarget);
    }
    checkEnumStatic(field, use, body);
  }

  private void checkOrder(FieldSymbol field, Node use, Body body, boolean isTarget) {
    boolean initializing = body.isInitializer() && field.owner() == body.owner();
    if (initializing
        && !isTarget
        && field.isStatic() == body.isStatic()
        && field.range().file() == use.range().file()
        && use.range().start() < initializerEnd(field)) {
      checker
          .diagnostics()
          .report(
              Diagnostic.of(
                      Code.FORWARD_REFERENCE,
                      use.range(),
                      "`" + field.name() + "` is read before its declaration has run")
                  .at(field.range(), "declared here"));
    }
  }

  /**
   * The constants of an enum are made before its other static fields have their values (JLS 8.9.2).
   */
  void checkEnumStatic(FieldSymbol field, Node use, Body body) {
    MethodSymbol method = body.method();
    TypeSymbol owner = field.owner();
    boolean isOfConstant =
        body.owner() == owner
            ? owner.kind() == TypeSymbol.Kind.ENUM || isConstantBody(owner)
            : Members.superclass(body.owner()) == owner && owner.kind() == TypeSymbol.Kind.ENUM;
    boolean makesConstants =
        method == null ? body.isInitializer() && !body.isStatic() : method.isConstructor();
    if (isOfConstant && makesConstants && field.isStatic() && checker.constantOf(field).isEmpty()) {
      checker.report(
          Code.FORWARD_REFERENCE,
          use.range(),
          "`" + field.name() + "` has no value yet when the constants of its enum are made");
    }
  }

  private static boolean isConstantBody(TypeSymbol symbol) {
    TypeSymbol superclass = Members.superclass(symbol);
    return superclass != null && superclass.kind() == TypeSymbol.Kind.ENUM;
  }

  private static int initializerEnd(FieldSymbol field) {
    return field.initializer() == null ? field.range().end() : field.initializer().range().end();
  }
}
