package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.diagnostic.NameList;
import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the methods of a class or interface go with those that it inherits (JLS 8.4.8, 9.4.1). */
final class InheritanceChecker {
  /** What the Java platform's {@code Object} has besides those of the library (JLS 4.3.2). */
  private static final Set<String> FINAL_OF_OBJECT =
      Set.of("notify()", "notifyAll()", "wait()", "wait(long)", "wait(long, int)");

  private final Checker checker;

  InheritanceChecker(Checker checker) {
    this.checker = checker;
  }

  void check(TypeSymbol symbol) {
    checkSealed(symbol);
    symbol.methods().forEach(this::checkOverrides);
    if (checkInherited(symbol)) {
      checkImplemented(symbol);
    }
  }

  /** Reports inherited methods that do not go together; false when no default one is chosen. */
  boolean checkInherited(TypeSymbol symbol) {
    if (!checkDefaults(symbol)) {
      return false;
    }
    checkInheritedOverrides(symbol);
    checkResults(symbol);
    return true;
  }

  /** Who may extend a sealed type, and what such a subtype says of its own (JLS 8.1.1.2, 8.1.6). */
  private void checkSealed(TypeSymbol symbol) {
    List<TypeTree> written = new ArrayList<>(symbol.declaration().interfaces());
    if (symbol.declaration().superclass() != null) {
      written.addFirst(symbol.declaration().superclass());
    }
    boolean isBelowSealed = false;
    List<Type.Declared> direct = new ArrayList<>(symbol.interfaces());
    if (symbol.superclass() != null) {
      direct.addFirst(symbol.superclass());
    }
    for (Type.Declared type : direct) {
      TypeSymbol parent = type.symbol();
      if (!parent.has(Modifier.SEALED)) {
        continue;
      }
      isBelowSealed = true;
      boolean isPermitted =
          parent.permitted().contains(symbol)
              || (symbol.isLocal()
                  && parent.declaration().permits().isEmpty()
                  && parent.range().file() == symbol.range().file());
      if (!isPermitted) {
        checker.report(
            Code.INCOMPATIBLE_TYPES,
            written.isEmpty() ? symbol.range() : written.getFirst().range(),
            "`" + parent.name() + "` is sealed and does not permit `" + symbol.name() + "`");
      }
    }
    boolean saysWhatFollows =
        symbol.isFinal()
            || symbol.kind() == TypeSymbol.Kind.ENUM
            || symbol.has(Modifier.SEALED)
            || symbol.has(Modifier.NON_SEALED);
    if (isBelowSealed && !saysWhatFollows) {
      checker.report(
          Code.MODIFIER,
          symbol.range(),
          "`"
              + symbol.name()
              + "` extends a sealed type and is "
              + (symbol.kind().isInterface() ? "" : "`final`, ")
              + "`sealed` or `non-sealed`");
    }
    if (symbol.has(Modifier.NON_SEALED) && !isBelowSealed) {
      checker.report(
          Code.MODIFIER, symbol.range(), "`non-sealed` is for what extends a sealed type");
    }
  }

  /** Every method that a supertype declares. */
  List<MethodSymbol> inherited(TypeSymbol symbol) {
    List<MethodSymbol> methods = new ArrayList<>();
    for (TypeSymbol t = Members.superclass(symbol); t != null; t = Members.superclass(t)) {
      methods.addAll(t.methods());
    }
    for (TypeSymbol each : Members.superinterfaces(symbol)) {
      for (MethodSymbol method : each.methods()) {
        if (!method.isStatic()) {
          methods.add(method);
        }
      }
    }
    if (symbol.kind().isInterface()) {
      checker.object().methods().stream()
          .filter(method -> method.access() == Access.PUBLIC)
          .forEach(methods::add);
    }
    return methods;
  }

  private void checkOverrides(MethodSymbol method) {
    boolean isWritten = method.range().file().origin() == null;
    if (isWritten && FINAL_OF_OBJECT.contains(method.signature())) {
      checker.report(
          Code.BAD_OVERRIDE,
          method.range(),
          "`"
              + method.signature()
              + "` cannot take the place of the one of `Object`, which is final");
      return;
    }
    for (MethodSymbol inherited : inherited(method.owner())) {
      boolean isVisible =
          inherited.access() != Access.PRIVATE
              && (inherited.access() != Access.PACKAGE
                  || inherited.owner().packageName().equals(method.owner().packageName()));
      if (isVisible && Members.isSubsignature(method, inherited, method.owner())) {
        String problem = problem(method, inherited, method.owner());
        if (problem != null) {
          report(method.range(), method, inherited, problem);
          return;
        }
      }
    }
  }

  /** A method that a class inherits may take the place of one of an interface (JLS 8.4.8.4). */
  private void checkInheritedOverrides(TypeSymbol symbol) {
    if (symbol.kind().isInterface()) {
      return;
    }
    for (TypeSymbol each : Members.superinterfaces(symbol)) {
      for (MethodSymbol method : each.methods()) {
        MethodSymbol code = method.isStatic() ? null : inheritedFromClass(symbol, method);
        // An abstract one stands beside that of the interface.
        if (code != null && !code.isAbstract() && !Members.inherits(code.owner(), each)) {
          String problem = problem(code, method, symbol);
          if (problem != null) {
            report(symbol.range(), code, method, problem);
            return;
          }
        }
      }
    }
  }

  private static @Nullable MethodSymbol inheritedFromClass(TypeSymbol symbol, MethodSymbol like) {
    for (MethodSymbol own : symbol.methods()) {
      if (Members.haveSameSignature(own, like, symbol)) {
        return null;
      }
    }
    for (TypeSymbol t = Members.superclass(symbol); t != null; t = Members.superclass(t)) {
      for (MethodSymbol method : t.methods()) {
        if (Members.haveSameSignature(method, like, symbol)
            && Members.isInheritable(method, symbol)) {
          return method;
        }
      }
    }
    return null;
  }

  private static @Nullable String problem(
      MethodSymbol method, MethodSymbol inherited, TypeSymbol site) {
    if (method.isStatic() != inherited.isStatic()) {
      return method.isStatic()
          ? "is static, and that one is not"
          : "is not static, and that one is";
    }
    boolean isDefault = method.owner().kind().isInterface() && !method.isAbstract();
    if (isDefault
        && inherited.owner().superclass() == null
        && !inherited.isAbstract()
        && inherited.owner().kind() == TypeSymbol.Kind.CLASS) {
      return "is a default, and every class has that one already";
    }
    if (inherited.isFinal()) {
      return "takes the place of a final one";
    }
    if (method.access().compareTo(inherited.access()) < 0) {
      return "is " + method.access() + ", and that one is " + inherited.access();
    }
    if (!isReturnable(method, inherited, site)) {
      Type result = Members.result(method, method, site);
      Type wanted = Members.result(inherited, method, site);
      return "gives `" + result + "`, and that one `" + wanted + "`";
    }
    TypeSymbol exception = undeclared(method, inherited, site);
    return exception == null
        ? null
        : "may throw `" + exception.name() + "`, and that one does not declare it";
  }

  /** A checked exception that a method declares and the one that it overrides does not, or null. */
  private static @Nullable TypeSymbol undeclared(
      MethodSymbol method, MethodSymbol inherited, TypeSymbol site) {
    ExceptionSet allowed =
        ExceptionSet.of(
            inherited.exceptions().stream()
                .map(type -> Ancestors.member(site.thisType(), inherited.owner(), type))
                .toList());
    return inherited.exceptions().stream().anyMatch(Type::isError)
        ? null
        : ExceptionSet.of(method.exceptions()).classes().stream()
            .filter(e -> !ExceptionSet.isUnchecked(e) && !allowed.covers(e))
            .findFirst()
            .orElse(null);
  }

  private void report(
      SourceRange range, MethodSymbol method, MethodSymbol inherited, String problem) {
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
                        + "` cannot take the place of the one of `"
                        + inherited.owner().name()
                        + "`: it "
                        + problem)
                .at(inherited.range(), "the one that is inherited"));
  }

  /** Reports default methods between which nothing decides; false when there are any. */
  private boolean checkDefaults(TypeSymbol symbol) {
    for (TypeSymbol each : Members.superinterfaces(symbol)) {
      for (MethodSymbol method : each.methods()) {
        boolean isCandidate =
            !method.isStatic() && !method.isAbstract() && method.access() != Access.PRIVATE;
        if (!isCandidate || isDecided(symbol, method)) {
          continue;
        }
        List<MethodSymbol> rivals = Members.interfaceMethods(symbol, method);
        if (rivals.size() > 1) {
          Diagnostic diagnostic =
              Diagnostic.of(
                  Code.NOT_IMPLEMENTED,
                  symbol.range(),
                  "`"
                      + symbol.name()
                      + "` inherits `"
                      + method.signature()
                      + "` from `"
                      + rivals.get(0).owner().name()
                      + "` and `"
                      + rivals.get(1).owner().name()
                      + "`, and has to say which");
          for (MethodSymbol rival : rivals) {
            diagnostic = diagnostic.at(rival.range(), "one of them");
          }
          checker
              .diagnostics()
              .report(
                  diagnostic.help(
                      "override it; `"
                          + method.owner().name()
                          + ".super."
                          + method.name()
                          + "` calls that one"));
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the class or a superclass declares the method, which settles what it is. */
  private static boolean isDecided(TypeSymbol symbol, MethodSymbol like) {
    for (TypeSymbol t = symbol; t != null; t = Members.superclass(t)) {
      if (t.methods().stream().anyMatch(m -> Members.overrides(m, like, symbol))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What lacks a method: the class, or of an enum, of which some constants have a class of their
   * own, those that have none.
   */
  private static List<SourceRange> lacking(TypeSymbol symbol) {
    List<Declaration.EnumConstant> constants = symbol.declaration().constants();
    return constants.stream().allMatch(constant -> constant.body() == null)
        ? List.of(symbol.range())
        : constants.stream()
            .filter(constant -> constant.body() == null)
            .map(constant -> constant.name().range())
            .toList();
  }

  /** Whether each constant of an enum is of a class of its own, which implements what it has to. */
  private static boolean hasBodies(TypeSymbol symbol) {
    return symbol.kind() == TypeSymbol.Kind.ENUM
        && !symbol.declaration().constants().isEmpty()
        && symbol.declaration().constants().stream().allMatch(c -> c.body() != null);
  }

  private static boolean isImplemented(TypeSymbol symbol, MethodSymbol method) {
    MethodSymbol code = Members.implementation(symbol, method);
    return code != null && isReturnable(code, method, symbol);
  }

  /**
   * Whether a class has a method that would implement another one, but cannot; one whose result is
   * wrong is as good as none.
   */
  private static boolean hasBody(TypeSymbol symbol, MethodSymbol like) {
    for (TypeSymbol t = symbol; t != null; t = Members.superclass(t)) {
      for (MethodSymbol method : t.methods()) {
        boolean isSeen =
            method.access() != Access.PRIVATE
                && (like.access() != Access.PACKAGE
                    || like.owner().packageName().equals(method.owner().packageName()));
        if (isSeen
            && Members.isSubsignature(method, like, symbol)
            && isReturnable(method, like, symbol)) {
          return !method.isAbstract();
        }
      }
    }
    return false;
  }

  /** Reports two methods without code of which none gives what the other does (JLS 8.4.8.3). */
  private void checkResults(TypeSymbol symbol) {
    for (TypeSymbol each : Members.superinterfaces(symbol)) {
      for (MethodSymbol method : each.methods()) {
        MethodSymbol ofClass = inheritedFromClass(symbol, method);
        TypeSymbol superclass = Members.superclass(symbol);
        boolean isOpen =
            ofClass != null
                && ofClass.isAbstract()
                && superclass != null
                && !Members.inherits(superclass, each);
        if (method.isStatic() || (isDecided(symbol, method) && !isOpen)) {
          continue;
        }
        List<MethodSymbol> all = new ArrayList<>(Members.interfaceMethods(symbol, method));
        if (ofClass != null) {
          all.add(ofClass);
        }
        boolean isServed =
            all.stream().anyMatch(a -> all.stream().allMatch(b -> isReturnable(a, b, symbol)));
        if (all.size() > 1 && !isServed) {
          checker
              .diagnostics()
              .report(
                  Diagnostic.of(
                          Code.BAD_OVERRIDE,
                          symbol.range(),
                          "`"
                              + symbol.name()
                              + "` inherits methods `"
                              + method.signature()
                              + "` with results that do not go together")
                      .at(all.get(0).range(), "gives `" + all.get(0).result() + "`")
                      .at(all.get(1).range(), "gives `" + all.get(1).result() + "`"));
          return;
        }
      }
    }
  }

  /** Whether a method may give what it does where another one gives what it does (JLS 8.4.5). */
  private static boolean isReturnable(MethodSymbol method, MethodSymbol other, TypeSymbol site) {
    Type result = Members.result(method, method, site);
    Type wanted = Members.result(other, method, site);
    return result.isError()
        || wanted.isError()
        || result.equals(wanted)
        || (result.isReference()
            && wanted.isReference()
            && (Conversions.isSubtypeUnchecked(result, wanted)
                // The erasure will do for a signature that is one.
                || (!Members.takeTheSame(method, other, site)
                    && Conversions.isSubtype(result, Erasure.of(wanted)))));
  }

  private void checkImplemented(TypeSymbol symbol) {
    if (symbol.isAbstract() || hasBodies(symbol) || symbol.lacksSupertype()) {
      return;
    }
    List<MethodSymbol> methods = new ArrayList<>(symbol.methods());
    methods.addAll(inherited(symbol));
    Map<String, MethodSymbol> missing = new LinkedHashMap<>();
    for (MethodSymbol method : methods) {
      if (method.isAbstract()
          && !isImplemented(symbol, method)
          && !hasBody(symbol, method)
          && !mayImplement(symbol, method)) {
        missing.putIfAbsent(Members.signature(method, symbol), method);
      }
    }
    if (!missing.isEmpty()) {
      lacking(symbol).forEach(range -> reportMissing(symbol, missing, range));
    }
  }

  /** Whether a method of the class would implement another one if its types existed. */
  private static boolean mayImplement(TypeSymbol symbol, MethodSymbol method) {
    return Members.methods(symbol, method.name()).stream()
        .anyMatch(
            other ->
                other.parameters().size() == method.parameters().size()
                    && other.parameterTypes().stream().anyMatch(Type::isUnknown));
  }

  private void reportMissing(
      TypeSymbol symbol, Map<String, MethodSymbol> missing, SourceRange range) {
    List<String> texts = new ArrayList<>();
    missing.forEach(
        (signature, method) -> texts.add("`" + signature + "` of `" + method.owner().name() + "`"));
    boolean mayBeAbstract =
        symbol.kind() == TypeSymbol.Kind.CLASS && !symbol.isAnonymous() && !symbol.isFinal();
    checker
        .diagnostics()
        .report(
            Diagnostic.of(
                    Code.NOT_IMPLEMENTED,
                    range,
                    "`" + symbol.name() + "` does not implement " + NameList.of(texts))
                .at(missing.values().iterator().next().range(), "declared here")
                .help(
                    (texts.size() == 1 ? "declare the method" : "declare the methods")
                        + (mayBeAbstract ? ", or `" + symbol.name() + "` as `abstract`" : "")));
  }
}
