package dev.jkc.compiler.resolve;

import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What types extend and implement (JLS 8.1.4, 8.1.5, 9.1.3). */
final class Supertypes {
  private final Universe universe;
  private final TypeNames names;
  private final Diagnostics diagnostics;
  private final Map<TypeSymbol, Type.Declared> given = new HashMap<>();

  Supertypes(Universe universe, TypeNames names, Diagnostics diagnostics) {
    this.universe = universe;
    this.names = names;
    this.diagnostics = diagnostics;
  }

  void setParent(TypeSymbol symbol, Type.Declared parent) {
    given.put(symbol, parent);
  }

  private static List<TypeVariableSymbol> variables(TypeSymbol symbol, TypeContext context) {
    return context.with(symbol.typeParameters()).variables();
  }

  /** The superclass, which not every type has. */
  Type.@Nullable Declared superclass(TypeSymbol symbol, TypeContext context) {
    if (symbol.kind().isInterface()
        || symbol.kind().isValue()
        || symbol.binaryName().equals("java.lang.Object")) {
      return null;
    }
    String implied =
        switch (symbol.kind()) {
          case ENUM -> "Enum";
          case RECORD -> "Record";
          default -> "Object";
        };
    TypeSymbol root = universe.require("java.lang", implied);
    Type.Declared object =
        new Type.Declared(
            root, root.typeParameters().isEmpty() ? List.of() : List.of(symbol.thisType()));
    TypeTree written = symbol.declaration().superclass();
    Type.Declared parent = given.get(symbol);
    if (parent != null && !parent.symbol().kind().isInterface()) {
      return parent;
    }
    if (written == null) {
      return object;
    }
    TypeContext outside =
        new TypeContext(
            context.unit(), symbol.enclosing(), variables(symbol, context), context.localTypes());
    Type resolved = names.resolve(written, outside);
    if (!(resolved instanceof Type.Declared declared)) {
      if (resolved.isError()) {
        symbol.setLacksSupertype();
      } else {
        report(
            Code.INCOMPATIBLE_TYPES, written.range(), "`" + resolved + "` is no class to extend");
      }
      return object;
    }
    TypeSymbol superSymbol = declared.symbol();
    boolean isConstant = symbol.isAnonymous() && superSymbol.kind() == TypeSymbol.Kind.ENUM;
    boolean isImplied =
        List.of("java.lang.Enum", "java.lang.Record").contains(superSymbol.binaryName());
    if (isImplied) {
      report(
          Code.INCOMPATIBLE_TYPES,
          written.range(),
          "`" + superSymbol.name() + "` is extended by declaring an enum or a record");
      return object;
    }
    if (!isConstant
        && (superSymbol.kind() != TypeSymbol.Kind.CLASS || superSymbol.has(Modifier.FINAL))) {
      Diagnostic diagnostic =
          Diagnostic.of(
              Code.INCOMPATIBLE_TYPES,
              written.range(),
              "`"
                  + symbol.name()
                  + "` cannot extend `"
                  + superSymbol.name()
                  + "`, which is "
                  + (superSymbol.kind() == TypeSymbol.Kind.CLASS ? "final" : "no class"));
      diagnostics.report(AbsentClasses.explainUse(diagnostic, superSymbol));
      return object;
    }
    if (isWithin(superSymbol, symbol)) {
      report(Code.CYCLIC, symbol.range(), "`" + symbol.name() + "` extends what is inside of it");
      return object;
    }
    for (TypeSymbol t = superSymbol; t != null; ) {
      if (t == symbol) {
        report(Code.CYCLIC, symbol.range(), "`" + symbol.name() + "` extends itself");
        return object;
      }
      Type.Declared next = t.superclass();
      t = next == null ? null : next.symbol();
    }
    return declared;
  }

  private boolean isInterface(TypeSymbol symbol, Type.Declared type, TypeTree tree) {
    TypeSymbol found = type.symbol();
    if (!found.kind().isInterface()) {
      report(
          Code.INCOMPATIBLE_TYPES,
          tree.range(),
          "`"
              + symbol.name()
              + "` cannot "
              + (symbol.kind().isInterface() ? "extend" : "implement")
              + " `"
              + found.name()
              + "`, which is no interface");
      return false;
    }
    if (isWithin(found, symbol)) {
      report(Code.CYCLIC, symbol.range(), "`" + symbol.name() + "` extends what is inside of it");
      return false;
    }
    if (found == symbol || leadsTo(found, symbol)) {
      report(Code.CYCLIC, symbol.range(), "`" + symbol.name() + "` extends itself");
      return false;
    }
    return true;
  }

  private static boolean isWithin(TypeSymbol inner, TypeSymbol outer) {
    for (TypeSymbol t = inner.enclosing(); t != null; t = t.enclosing()) {
      if (t == outer) {
        return true;
      }
    }
    return false;
  }

  private static boolean leadsTo(TypeSymbol from, TypeSymbol wanted) {
    return from.interfaces().stream()
        .anyMatch(direct -> direct.symbol() == wanted || leadsTo(direct.symbol(), wanted));
  }

  private boolean repeats(List<Type.Declared> interfaces, Type.Declared type, TypeTree tree) {
    boolean isRepeated = interfaces.stream().anyMatch(known -> known.symbol() == type.symbol());
    if (isRepeated) {
      report(
          Code.DUPLICATE, tree.range(), "interface `" + type.symbol().name() + "` is named twice");
    }
    return isRepeated;
  }

  /** The interfaces that are named, or the one that all annotations extend (JLS 9.6). */
  List<Type.Declared> interfaces(TypeSymbol symbol, TypeContext context) {
    if (symbol.kind() == TypeSymbol.Kind.ANNOTATION) {
      // Absent where there are no objects.
      return universe.find("java.lang.annotation", "Annotation").stream()
          .map(annotation -> new Type.Declared(annotation, List.of()))
          .toList();
    }
    List<Type.Declared> interfaces = new ArrayList<>();
    Type.Declared parent = given.get(symbol);
    if (parent != null && parent.symbol().kind().isInterface()) {
      return List.of(parent);
    }
    TypeContext outside =
        new TypeContext(
            context.unit(), symbol.enclosing(), variables(symbol, context), context.localTypes());
    for (TypeTree tree : symbol.declaration().interfaces()) {
      Type resolved = names.resolve(tree, outside);
      if (resolved.isError()) {
        symbol.setLacksSupertype();
      } else if (resolved instanceof Type.Declared type
          && isInterface(symbol, type, tree)
          && !repeats(interfaces, type, tree)) {
        interfaces.add(type);
      }
    }
    return interfaces;
  }

  private void report(Code code, SourceRange range, String message) {
    diagnostics.report(Diagnostic.of(code, range, message));
  }
}
