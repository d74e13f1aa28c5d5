package dev.jkc.lang.ast.walk;

import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.TypeParameter;
import dev.jkc.lang.ast.TypeTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints types. */
final class TypePrinter {
  private final PrintOutput out;
  private final ExpressionPrinter expressions;

  TypePrinter(PrintOutput out, ExpressionPrinter expressions) {
    this.out = out;
    this.expressions = expressions;
  }

  /** Prints any type. */
  void type(TypeTree type) {
    switch (type) {
      case TypeTree.Primitive t -> out.add(t.kind().word());
      case TypeTree.Void t -> out.add("void");
      case TypeTree.Var t -> out.add("var");
      case TypeTree.Named t -> named(t);
      case TypeTree.Array t -> withBrackets(t);
      case TypeTree.FixedArray t -> withBrackets(t);
      case TypeTree.Pointer t -> {
        type(t.pointee());
        out.add(t.isVolatile() ? " volatile*" : "*");
      }
      case TypeTree.Function t -> function(t);
      case TypeTree.Wildcard t -> wildcard(t);
      case TypeTree.Intersection t -> out.join(t.types(), " & ", this::type);
      case TypeTree.Union t -> out.join(t.alternatives(), " | ", this::type);
      case TypeTree.Annotated t -> {
        if (element(t) != null) {
          withBrackets(t);
        } else {
          annotations(t.annotations());
          type(t.type());
        }
      }
    }
  }

  private void named(TypeTree.Named type) {
    out.join(
        type.parts(),
        ".",
        part -> {
          annotations(part.annotations());
          out.add(part.name().text());
          TypeTree.TypeArguments arguments = part.arguments();
          if (arguments != null) {
            arguments(arguments.types());
          }
        });
  }

  /** The outermost of several brackets in a row stands first. */
  private void withBrackets(TypeTree type) {
    TypeTree base = type;
    for (TypeTree next = element(base); next != null; next = element(base)) {
      base = next;
    }
    type(base);
    TypeTree rest = type;
    for (TypeTree next = element(rest); next != null; next = element(rest)) {
      bracket(rest);
      rest = next;
    }
  }

  private void bracket(TypeTree type) {
    TypeTree array = type;
    if (type instanceof TypeTree.Annotated annotated) {
      out.add(" ");
      annotations(annotated.annotations());
      array = annotated.type();
    }
    out.add("[");
    if (array instanceof TypeTree.FixedArray fixed) {
      expressions.expression(fixed.length());
    }
    out.add("]");
  }

  /** The element type of an array type, annotated or not; null for other types. */
  private static @Nullable TypeTree element(TypeTree type) {
    return switch (type) {
      case TypeTree.Array array -> array.element();
      case TypeTree.FixedArray array -> array.element();
      case TypeTree.Annotated annotated -> element(annotated.type());
      default -> null;
    };
  }

  private void function(TypeTree.Function type) {
    out.add(type.isUnsafe() ? "unsafe fn<" : "fn<");
    annotations(type.annotations());
    type(type.result());
    out.add("(");
    out.join(type.parameters(), ", ", this::type);
    out.add(")>");
  }

  private void wildcard(TypeTree.Wildcard type) {
    out.add("?");
    TypeTree bound = type.bound();
    if (bound != null) {
      out.add(type.kind() == TypeTree.Wildcard.Bound.EXTENDS ? " extends " : " super ");
      type(bound);
    }
  }

  /** Prints type arguments, the diamond if there are none. */
  void arguments(List<TypeTree> types) {
    out.add("<");
    out.join(types, ", ", this::type);
    out.add(">");
  }

  /** Prints the type arguments of a call, if there are any. */
  void callArguments(List<TypeTree> types) {
    if (!types.isEmpty()) {
      arguments(types);
    }
  }

  /** Prints type parameters, if there are any. */
  void parameters(List<TypeParameter> parameters) {
    if (parameters.isEmpty()) {
      return;
    }
    out.add("<");
    out.join(
        parameters,
        ", ",
        parameter -> {
          annotations(parameter.annotations());
          out.add(parameter.isValue() ? "value " : "").add(parameter.name().text());
          if (!parameter.bounds().isEmpty()) {
            out.add(" extends ");
            out.join(parameter.bounds(), " & ", this::type);
          }
        });
    out.add(">");
  }

  /** Prints annotations, each with a space behind it. */
  void annotations(List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      annotation(annotation);
      out.add(" ");
    }
  }

  /** Prints one annotation. */
  void annotation(Annotation annotation) {
    out.add("@" + annotation.name().text());
    if (annotation.arguments().isEmpty()) {
      return;
    }
    out.add("(");
    out.join(
        annotation.arguments(),
        ", ",
        argument -> {
          if (argument.name() != null) {
            out.add(argument.name().text() + " = ");
          }
          expressions.expression(argument.value());
        });
    out.add(")");
  }
}
