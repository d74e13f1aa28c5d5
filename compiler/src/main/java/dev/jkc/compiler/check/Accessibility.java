package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.resolve.AbsentClasses;
import dev.jkc.compiler.resolve.TypeNames;
import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may name a member (JLS 6.6). */
final class Accessibility {
  private final Diagnostics diagnostics;

  Accessibility(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reports a method or constructor that may not be named from a body (JLS 6.6); false then.
   *
   * @param site as for {@link #reaches(MethodSymbol, Type, Body)}
   */
  boolean check(MethodSymbol method, @Nullable Type site, SourceRange use, Body body) {
    return checkSite(site, use, body)
        && check(
            reaches(method, site, body),
            method.access(),
            method.owner(),
            (method.isConstructor() ? "constructor `" : "method `") + method.signature() + "`",
            use,
            method.range());
  }

  /** Reports a field that may not be named from a body (JLS 6.6); false then. */
  boolean check(FieldSymbol field, @Nullable Type site, SourceRange use, Body body) {
    return checkSite(site, use, body)
        && check(
            reaches(field, site, body),
            field.access(),
            field.owner(),
            "field `" + field.name() + "`",
            use,
            field.range());
  }

  /** Reports a member of what is of a class that may not be named itself; false then. */
  boolean checkSite(@Nullable Type site, SourceRange use, Body body) {
    Type single = site;
    while (single instanceof Type.Array array) {
      single = array.element();
    }
    boolean isHidden =
        single instanceof Type.Declared declared
            && !TypeNames.isAccessible(declared.symbol(), body.typeContext());
    if (isHidden) {
      diagnostics.report(
          Diagnostic.of(
              Code.INACCESSIBLE,
              use,
              "a member of `" + site + "` cannot be named where that type cannot be"));
    }
    return !isHidden;
  }

  /**
   * Reports types that an expression only has by inference, and that may not be named where it
   * stands; false then.
   */
  boolean checkInferred(List<Type> types, SourceRange use, Body body) {
    for (Type type : types) {
      TypeSymbol hidden = hidden(type, body);
      if (hidden != null) {
        diagnostics.report(
            Diagnostic.of(
                    Code.INACCESSIBLE,
                    use,
                    "this would be of type `"
                        + type
                        + "`, and `"
                        + hidden.name()
                        + "` cannot be named here")
                .at(hidden.range(), "declared here"));
        return false;
      }
    }
    return true;
  }

  /** A class in a type that may not be named from a body, or null. */
  private static @Nullable TypeSymbol hidden(Type type, Body body) {
    return switch (type) {
      case Type.Array array -> hidden(array.element(), body);
      case Type.Wildcard wildcard -> hidden(wildcard.bound(), body);
      case Type.Declared declared -> {
        for (Type argument : declared.arguments()) {
          TypeSymbol found = hidden(argument, body);
          if (found != null) {
            yield found;
          }
        }
        yield TypeNames.isAccessible(declared.symbol(), body.typeContext())
            ? null
            : declared.symbol();
      }
      default -> null;
    };
  }

  /** What a member is named of, where the target of its name is of a type. */
  static @Nullable Type site(@Nullable Expression target, @Nullable Type type) {
    return target instanceof Expression.Super ? null : type;
  }

  /**
   * Whether a method or constructor may be named from a body (JLS 6.6).
   *
   * @param site the type of what a member is named of, or that a constructor makes; null when it is
   *     named alone, of a class or of {@code super}, or by a class that extends its own
   */
  static boolean reaches(MethodSymbol method, @Nullable Type site, Body body) {
    return reaches(method.access(), method.owner(), method.isStatic() ? null : site, body);
  }

  /** Whether the constructor of an anonymous class may call one of its superclass (JLS 6.6.2.2). */
  static boolean reachesFromAnonymous(MethodSymbol constructor, Body body) {
    return constructor.access() == Access.PROTECTED || reaches(constructor, null, body);
  }

  /** Whether a field may be named from a body (JLS 6.6). */
  static boolean reaches(FieldSymbol field, @Nullable Type site, Body body) {
    return reaches(field.access(), field.owner(), field.isStatic() ? null : site, body);
  }

  private static boolean reaches(Access access, TypeSymbol owner, @Nullable Type site, Body body) {
    return access.reaches(owner.packageName(), body.owner().packageName())
        || switch (access) {
          case PROTECTED -> isWithinSubclass(body.owner(), owner, site);
          case PRIVATE -> owner.outermost() == body.owner().outermost();
          case PUBLIC, PACKAGE -> false;
        };
  }

  /** Classes may use what is protected of their own objects only (JLS 6.6.2.1). */
  private static boolean isWithinSubclass(
      TypeSymbol symbol, TypeSymbol ancestor, @Nullable Type site) {
    for (TypeSymbol t = symbol; t != null; t = t.enclosing()) {
      if (Members.inherits(t, ancestor) && (site == null || Ancestors.as(site, t) != null)) {
        return true;
      }
    }
    return false;
  }

  private boolean check(
      boolean reaches,
      Access access,
      TypeSymbol owner,
      String what,
      SourceRange use,
      SourceRange declaration) {
    if (!reaches) {
      Diagnostic diagnostic =
          Diagnostic.of(
                  Code.INACCESSIBLE,
                  use,
                  what + " of `" + owner.name() + "` is " + access + " and cannot be named here")
              .at(declaration, "declared here");
      diagnostics.report(AbsentClasses.explainUse(diagnostic, owner));
    }
    return reaches;
  }
}
