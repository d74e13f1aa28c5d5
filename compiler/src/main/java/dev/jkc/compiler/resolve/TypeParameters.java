package dev.jkc.compiler.resolve;

import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.TypeParameter;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Type parameters of classes and methods, and what they extend (JLS 4.4). */
final class TypeParameters {
  private final Universe universe;
  private final TypeNames names;
  private final Diagnostics diagnostics;

  TypeParameters(Universe universe, TypeNames names, Diagnostics diagnostics) {
    this.universe = universe;
    this.names = names;
    this.diagnostics = diagnostics;
  }

  /** Makes the variables, of which no name is used twice. */
  List<TypeVariableSymbol> declare(List<TypeParameter> parameters) {
    Map<String, SourceRange> seen = new HashMap<>();
    for (TypeParameter parameter : parameters) {
      Identifier name = parameter.name();
      SourceRange previous = seen.putIfAbsent(name.text(), name.range());
      if (previous != null) {
        diagnostics.report(
            Diagnostic.of(
                    Code.DUPLICATE,
                    name.range(),
                    "type parameter `" + name.text() + "` is declared twice")
                .at(previous, "first declared here"));
      }
    }
    return parameters.stream()
        .map(p -> new TypeVariableSymbol(p.name().text(), p.isValue()))
        .toList();
  }

  /** Resolves what type parameters extend, which may mention them all. */
  void setBounds(
      List<TypeVariableSymbol> variables, List<TypeParameter> parameters, TypeContext context) {
    Type object = new Type.Declared(universe.require("java.lang", "Object"), List.of());
    for (int i = 0; i < variables.size(); i++) {
      if (!variables.get(i).isValue()) {
        // Until it is known, so that types that go round are seen to do so.
        variables.get(i).setBounds(List.of(object));
      }
    }
    for (int i = 0; i < variables.size(); i++) {
      names
          .annotations()
          .note(
              parameters.get(i).annotations(),
              AnnotationSite.TYPE_PARAMETER,
              parameters.get(i),
              context);
      TypeVariableSymbol variable = variables.get(i);
      List<Type> bounds = new ArrayList<>();
      for (TypeTree tree : parameters.get(i).bounds()) {
        Type bound = names.resolve(tree, context);
        if (bound.isError()) {
          variable.setLacksBound();
        }
        if (isBound(variable, bound, bounds, tree)) {
          bounds.add(bound);
        }
      }
      if (!bounds.isEmpty()) {
        variable.setBounds(bounds);
      }
    }
  }

  private boolean isBound(
      TypeVariableSymbol variable, Type bound, List<Type> others, TypeTree tree) {
    boolean isFirst = others.isEmpty();
    if (bound.isError()) {
      return false;
    }
    if (!isFirst && others.getFirst() instanceof Type.Variable) {
      report(Code.TYPE_ARGUMENTS, tree.range(), "a type parameter as a bound stands alone");
      return false;
    }
    boolean isRepeated =
        bound instanceof Type.Declared declared
            && others.stream()
                .anyMatch(o -> o instanceof Type.Declared d && d.symbol() == declared.symbol());
    if (isRepeated) {
      report(Code.DUPLICATE, tree.range(), "`" + bound + "` is a bound already");
      return false;
    }
    if (variable.isValue()) {
      report(Code.TYPE_ARGUMENTS, tree.range(), "a `value` parameter extends nothing");
      return false;
    }
    if (bound instanceof Type.Variable other && !other.symbol().isValue()) {
      boolean isCyclic = other.symbol() == variable || leadsTo(other.symbol(), variable);
      if (isCyclic) {
        report(Code.CYCLIC, tree.range(), "`" + variable.name() + "` extends itself");
      }
      return !isCyclic;
    }
    boolean isInterface =
        bound instanceof Type.Declared declared && declared.symbol().kind().isInterface();
    boolean isObject = bound instanceof Type.Declared && bound.isReference();
    if (!isObject || (!isFirst && !isInterface)) {
      report(
          isFirst ? Code.TYPE_ARGUMENTS : Code.INCOMPATIBLE_TYPES,
          tree.range(),
          isFirst
              ? "a type parameter extends classes and interfaces, not `" + bound + "`"
              : "`" + bound + "` is no interface, which only the first bound need not be");
      return false;
    }
    return true;
  }

  private static boolean leadsTo(TypeVariableSymbol from, TypeVariableSymbol wanted) {
    return from.bounds().stream()
        .anyMatch(
            bound ->
                bound instanceof Type.Variable next
                    && (next.symbol() == wanted || leadsTo(next.symbol(), wanted)));
  }

  private void report(Code code, SourceRange range, String message) {
    diagnostics.report(Diagnostic.of(code, range, message));
  }
}
