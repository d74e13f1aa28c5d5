package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.resolve.AbsentClasses;
import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;

/** Who may name a member (JLS 6.6). */
final class Accessibility {
  private final Diagnostics diagnostics;

  Accessibility(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reports a method or constructor that may not be named from a body (JLS 6.6); false then. */
  boolean check(MethodSymbol method, SourceRange use, Body body) {
    return check(
        method.access(),
        method.owner(),
        (method.isConstructor() ? "constructor `" : "method `") + method.signature() + "`",
        use,
        method.range(),
        body);
  }

  /** Reports a field that may not be named from a body (JLS 6.6). */
  void check(FieldSymbol field, SourceRange use, Body body) {
    check(field.access(), field.owner(), "field `" + field.name() + "`", use, field.range(), body);
  }

  /** Whether a method or constructor may be named from a body (JLS 6.6). */
  static boolean reaches(MethodSymbol method, Body body) {
    return reaches(method.access(), method.owner(), body);
  }

  /** The same for a member with that access. */
  static boolean reaches(Access access, TypeSymbol owner, Body body) {
    return access.reaches(owner.packageName(), body.owner().packageName())
        || switch (access) {
          case PROTECTED -> isWithinSubclass(body.owner(), owner);
          case PRIVATE -> owner.outermost() == body.owner().outermost();
          case PUBLIC, PACKAGE -> false;
        };
  }

  private static boolean isWithinSubclass(TypeSymbol symbol, TypeSymbol ancestor) {
    for (TypeSymbol t = symbol; t != null; t = t.enclosing()) {
      if (Members.inherits(t, ancestor)) {
        return true;
      }
    }
    return false;
  }

  private boolean check(
      Access access,
      TypeSymbol owner,
      String what,
      SourceRange use,
      SourceRange declaration,
      Body body) {
    boolean reaches = reaches(access, owner, body);
    if (!reaches) {
      Diagnostic diagnostic =
          Diagnostic.of(
                  Code.INACCESSIBLE,
                  use,
                  what + " of `" + owner.name() + "` is " + access + " and cannot be named here")
              .at(declaration, "declared here");
      diagnostics.report(AbsentClasses.explainMember(diagnostic, owner));
    }
    return reaches;
  }
}
