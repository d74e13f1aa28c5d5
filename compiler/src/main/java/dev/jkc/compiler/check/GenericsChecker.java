package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What type parameters and arguments forbid of declarations, as all code for them is one. */
final class GenericsChecker {
  private final Checker checker;

  GenericsChecker(Checker checker) {
    this.checker = checker;
  }

  void check(TypeSymbol symbol) {
    if (checkSupertypes(symbol) && checkInherited(symbol)) {
      symbol.methods().forEach(method -> checkClashes(method, symbol));
    }
  }

  /** Reports supertypes that do not go together; false when one type is of several arguments. */
  boolean checkInherited(TypeSymbol symbol) {
    if (!checkAncestors(symbol)) {
      return false;
    }
    checkInheritedClashes(symbol);
    checkInheritedCode(symbol);
    return true;
  }

  private boolean checkSupertypes(TypeSymbol symbol) {
    TypeTree written = symbol.declaration().superclass();
    SourceRange range = written == null ? symbol.range() : written.range();
    Type.Declared superclass = symbol.superclass();
    if (superclass != null
        && !symbol.allTypeParameters().isEmpty()
        && ExceptionSet.isThrowable(superclass.symbol())) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          range,
          "a class with type parameters is no exception: `catch` could not tell its objects apart");
      return false;
    }
    List<Type.Declared> direct = new ArrayList<>(symbol.interfaces());
    if (superclass != null) {
      direct.add(superclass);
    }
    for (Type.Declared type : direct) {
      if (type.arguments().stream().anyMatch(Type.Wildcard.class::isInstance)) {
        checker.report(
            Code.TYPE_ARGUMENTS,
            range,
            "`" + symbol.name() + "` is of one type, and `" + type + "` stands for many");
        return false;
      }
    }
    return true;
  }

  /** Reports an interface that a type is of with several arguments (JLS 8.1.5); false then. */
  private boolean checkAncestors(TypeSymbol symbol) {
    Map<TypeSymbol, Type.Declared> seen = new HashMap<>();
    for (Type.Declared ancestor : Ancestors.all(symbol.thisType())) {
      Type.Declared other = seen.putIfAbsent(ancestor.symbol(), ancestor);
      if (other != null && !other.equals(ancestor)) {
        checker.report(
            Code.INCOMPATIBLE_TYPES,
            symbol.range(),
            "`" + symbol.name() + "` would be both `" + other + "` and `" + ancestor + "`");
        return false;
      }
    }
    return true;
  }

  /** Reports a method that has the code of one that it does not override (JLS 8.4.8.3). */
  private void checkClashes(MethodSymbol method, TypeSymbol symbol) {
    List<TypeSymbol> all = ancestors(symbol);
    if (symbol.kind().isInterface()) {
      all.add(checker.object());
    }
    for (TypeSymbol ancestor : all) {
      for (MethodSymbol inherited : ancestor.methods()) {
        boolean isMember =
            Members.isInheritable(inherited, symbol)
                && (inherited.access() == Access.PUBLIC || ancestor != checker.object());
        if (isMember
            && clash(method, inherited)
            && !Members.isSubsignature(method, inherited, symbol)) {
          report(method.range(), method, inherited);
          return;
        }
      }
    }
  }

  private void checkInheritedClashes(TypeSymbol symbol) {
    List<TypeSymbol> ancestors = ancestors(symbol);
    for (TypeSymbol first : ancestors) {
      for (TypeSymbol second : ancestors) {
        boolean areApart =
            ancestors.indexOf(first) < ancestors.indexOf(second)
                && !Members.inherits(first, second)
                && !Members.inherits(second, first);
        for (MethodSymbol method : areApart ? first.methods() : List.<MethodSymbol>of()) {
          for (MethodSymbol other : second.methods()) {
            if (clash(method, other)
                && Members.isInheritable(method, symbol)
                && Members.isInheritable(other, symbol)
                && !Members.haveSameSignature(method, other, symbol)
                && !areOverridden(method, other, symbol)) {
              report(symbol.range(), method, other);
              return;
            }
          }
        }
      }
    }
  }

  /** Whether a method of a type takes the place of two that it inherits. */
  private static boolean areOverridden(MethodSymbol left, MethodSymbol right, TypeSymbol symbol) {
    return symbol.methods().stream()
        .anyMatch(
            own ->
                Members.isSubsignature(own, left, symbol)
                    && Members.isSubsignature(own, right, symbol));
  }

  /**
   * Reports two methods of superclasses that type arguments give one signature, so that a call
   * could mean either (JLS 8.4.8.3).
   */
  private void checkInheritedCode(TypeSymbol symbol) {
    Type.Declared superclass = symbol.superclass();
    if (superclass == null || superclass.arguments().isEmpty()) {
      return;
    }
    List<MethodSymbol> code = new ArrayList<>();
    for (TypeSymbol t = Members.superclass(symbol); t != null; t = Members.superclass(t)) {
      for (MethodSymbol method : t.methods()) {
        boolean isKept =
            !method.isStatic()
                && !method.isAbstract()
                && Members.isInheritable(method, symbol)
                && symbol.methods().stream()
                    .noneMatch(own -> Members.overrides(own, method, symbol));
        if (isKept) {
          code.add(method);
        }
      }
    }
    for (int i = 0; i < code.size(); i++) {
      for (MethodSymbol other : code.subList(i + 1, code.size())) {
        MethodSymbol method = code.get(i);
        if (Members.haveSameSignature(method, other, symbol) && !Members.overrides(method, other)) {
          report(symbol.range(), method, other);
          return;
        }
      }
    }
  }

  private static List<TypeSymbol> ancestors(TypeSymbol symbol) {
    List<TypeSymbol> all = new ArrayList<>();
    for (TypeSymbol t = Members.superclass(symbol); t != null; t = Members.superclass(t)) {
      all.add(t);
    }
    all.addAll(Members.superinterfaces(symbol));
    return all;
  }

  private static boolean clash(MethodSymbol method, MethodSymbol other) {
    return method.name().equals(other.name())
        && method.parameters().size() == other.parameters().size()
        && other.access() != Access.PRIVATE
        && !(other.isStatic() && other.owner().kind().isInterface())
        && Erasure.ofAll(method.parameterTypes()).equals(Erasure.ofAll(other.parameterTypes()));
  }

  private void report(SourceRange range, MethodSymbol method, MethodSymbol other) {
    checker
        .diagnostics()
        .report(
            Diagnostic.of(
                    Code.BAD_OVERRIDE,
                    range,
                    "`"
                        + method.signature()
                        + "` of `"
                        + method.owner().name()
                        + "` and `"
                        + other.signature()
                        + "` of `"
                        + other.owner().name()
                        + "` are the same without type arguments, and neither overrides the other")
                .at(other.range(), "the other one"));
  }
}
