package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.resolve.TypeVariables;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Capture;
import dev.jkc.lang.ast.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands before the colons of a method reference, and the methods of the name behind them. */
final class ReferenceNames {
  private final Checker checker;
  private final ExpressionChecker expressions;

  ReferenceNames(Checker checker, ExpressionChecker expressions) {
    this.checker = checker;
    this.expressions = expressions;
  }

  /** What stands before the colons. */
  enum Form {
    TYPE,
    VALUE,
    SUPER,
    CONSTRUCTOR,
    ARRAY,
    WRONG
  }

  /**
   * What a reference names.
   *
   * @param site the type before the colons
   * @param candidates the methods or constructors of that name
   */
  record Named(Form form, Type site, List<MethodSymbol> candidates, List<Type> explicit) {
    /** The site as {@link Accessibility#reaches(MethodSymbol, Type, Body)} wants it. */
    @Nullable Type accessSite() {
      return form == Form.SUPER ? null : site;
    }

    /** Whether {@code clone} of an array is named, which no class declares. */
    boolean isCopy(Expression.MethodReference reference) {
      return site instanceof Type.Array && reference.name().text().equals("clone");
    }
  }

  /** What a reference names; reports what is nothing. */
  Named named(Expression.MethodReference reference, List<Type> explicit, Body body) {
    Expression target = reference.target();
    if (reference.type() != null) {
      return ofType(reference, checker.resolve(reference.type(), body), explicit);
    }
    if (target instanceof Expression.Super superTarget) {
      Type site = expressions.check(superTarget, body, null);
      return new Named(form(site, Form.SUPER), site, candidates(site, reference), explicit);
    }
    if (target instanceof Expression.Name name) {
      Optional<Type> variable = typeVariable(name, body);
      if (variable.isPresent()) {
        return ofType(reference, variable.get(), explicit);
      }
      // Only a type can stand before `new`, whatever variables have its name.
      Optional<TypeSymbol> type =
          reference.name().text().equals("new")
              ? checker.names().simple(name.text(), name.range(), body.typeContext())
              : Optional.empty();
      if (type.isPresent()) {
        checker.names().checkUse(type.get(), name.range(), body.typeContext());
        return ofType(reference, new Type.Declared(type.get(), List.of()), explicit);
      }
    }
    if (target == null) {
      throw new IllegalStateException("nothing before the colons at " + reference.range());
    }
    return switch (expressions.names().qualifier(target, body)) {
      case NameChecker.TypeName name ->
          ofType(reference, new Type.Declared(name.symbol(), List.of()), explicit);
      case NameChecker.Value value -> {
        Type site = Capture.of(value.type());
        if (!site.isError() && !site.isReference()) {
          checker.report(
              Code.INCOMPATIBLE_TYPES,
              target.range(),
              "a `" + site + "` is no object with methods");
          site = Type.Special.ERROR;
        }
        yield new Named(form(site, Form.VALUE), site, candidates(site, reference), explicit);
      }
      case NameChecker.PackageName name -> {
        checker.report(Code.NOT_A_VALUE, target.range(), "`" + name.name() + "` is a package");
        yield new Named(Form.WRONG, Type.Special.ERROR, List.of(), explicit);
      }
    };
  }

  /** The type variable that a name means where no variable hides it (JLS 6.5.2). */
  private Optional<Type> typeVariable(Expression.Name name, Body body) {
    return TypeVariables.find(name.text(), body.typeContext())
        .filter(variable -> expressions.names().findValue(name, body, false).isEmpty())
        .map(Type.Variable::new);
  }

  private static Form form(Type site, Form form) {
    return site.isError() ? Form.WRONG : form;
  }

  private Named ofType(Expression.MethodReference reference, Type site, List<Type> explicit) {
    if (!reference.name().text().equals("new")) {
      return new Named(form(site, Form.TYPE), site, candidates(site, reference), explicit);
    }
    if (site instanceof Type.Array array) {
      if (!expressions.creations().requireReifiable(array.element(), reference)) {
        return new Named(Form.WRONG, Type.Special.ERROR, List.of(), explicit);
      }
      return new Named(Form.ARRAY, site, List.of(), explicit);
    }
    if (site instanceof Type.Declared declared && !declared.symbol().isAbstract()) {
      boolean isEnum = declared.symbol().kind() == TypeSymbol.Kind.ENUM;
      if (!isEnum && !declared.symbol().kind().isValue()) {
        return new Named(Form.CONSTRUCTOR, site, declared.symbol().constructors(), explicit);
      }
    }
    if (!site.isError()) {
      checker.report(
          Code.ABSTRACT, reference.range(), "there are no objects of `" + site + "` to make");
    }
    return new Named(Form.WRONG, site, List.of(), explicit);
  }

  private List<MethodSymbol> candidates(Type site, Expression.MethodReference reference) {
    String name = reference.name().text();
    CallChecker calls = expressions.calls();
    return switch (site) {
      case Type.Declared declared -> calls.candidates(declared.symbol(), name);
      case Type.Array array -> calls.candidates(checker.object(), name);
      case Type.Variable variable -> ofBounds(variable.symbol().bounds(), reference);
      case Type.Intersection intersection -> ofBounds(intersection.types(), reference);
      default -> List.of();
    };
  }

  private List<MethodSymbol> ofBounds(List<Type> bounds, Expression.MethodReference reference) {
    List<MethodSymbol> all = new ArrayList<>();
    for (Type bound : bounds) {
      for (MethodSymbol method : candidates(bound, reference)) {
        if (!all.contains(method)) {
          all.add(method);
        }
      }
    }
    return all;
  }
}
