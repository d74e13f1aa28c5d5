package dev.jkc.testing.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Types and members of javac in the normal form, see {@link JkcTypes}. */
final class JavacTypes {
  private final Elements elements;
  private final Types types;
  private final JkcProgram program;

  JavacTypes(Elements elements, Types types, JkcProgram program) {
    this.elements = elements;
    this.types = types;
    this.program = program;
  }

  /** A type. */
  String print(TypeMirror type) {
    return type instanceof TypeVariable variable && isCaptured(variable)
        ? print(variable.getUpperBound())
        : print(type, new HashSet<>());
  }

  /** The type of a value. */
  String printValue(TypeMirror type) {
    return print(type.getKind() == TypeKind.DECLARED ? types.capture(type) : type);
  }

  /** Several types. */
  String print(List<? extends TypeMirror> all) {
    return all.stream().map(this::print).collect(Collectors.joining(", ", "(", ")"));
  }

  private String print(TypeMirror type, Set<TypeVariable> open) {
    return switch (type) {
      case IntersectionType intersection ->
          JkcTypes.meet(
              intersection.getBounds().stream()
                  .filter(this::isKnown)
                  .map(bound -> print(bound, open))
                  .toList());
      case DeclaredType declared -> {
        List<String> arguments = new ArrayList<>();
        for (TypeMirror at = declared;
            at instanceof DeclaredType around;
            at = around.getEnclosingType()) {
          around.getTypeArguments().forEach(argument -> arguments.add(print(argument, open)));
        }
        yield elements.getBinaryName((TypeElement) declared.asElement())
            + (arguments.isEmpty() ? "" : "<" + String.join(", ", arguments) + ">");
      }
      case ArrayType array -> print(array.getComponentType(), open) + "[]";
      case WildcardType wildcard -> print(wildcard, open);
      case TypeVariable variable -> print(variable, open);
      default -> type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  /** Whether a variable stands for a wildcard, or for a type of which only bounds are known. */
  private static boolean isCaptured(TypeVariable variable) {
    boolean isFresh =
        variable.asElement() instanceof TypeParameterElement parameter
            && parameter.getGenericElement() instanceof Parameterizable owner
            && !owner.getTypeParameters().contains(parameter);
    return isFresh || variable.toString().startsWith("capture#");
  }

  private String print(WildcardType wildcard, Set<TypeVariable> open) {
    TypeMirror upper = wildcard.getExtendsBound();
    TypeMirror lower = wildcard.getSuperBound();
    if (lower != null) {
      return "? super " + print(lower, open);
    }
    String bound = upper == null ? "java.lang.Object" : print(upper, open);
    return bound.equals("java.lang.Object") ? "?" : "? extends " + bound;
  }

  private String print(TypeVariable variable, Set<TypeVariable> open) {
    if (!isCaptured(variable)) {
      return variable.asElement().getSimpleName().toString();
    }
    if (!open.add(variable)) {
      return "#";
    }
    TypeMirror lower = variable.getLowerBound();
    String text =
        "#["
            + print(variable.getUpperBound(), open)
            + (lower.getKind() == TypeKind.NULL ? "" : " super " + print(lower, open))
            + "]";
    open.remove(variable);
    return text;
  }

  /** A field. */
  String print(VariableElement field) {
    return owner(field) + field.getSimpleName();
  }

  /** A method or constructor, with the erasures of its parameters. */
  String print(ExecutableElement method) {
    return owner(method)
        + method.getSimpleName()
        + method.getParameters().stream()
            .map(parameter -> print(types.erasure(parameter.asType())))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private String owner(Element member) {
    return JkcTypes.owner(
        member.getEnclosingElement() instanceof TypeElement type
            ? elements.getBinaryName(type).toString()
            : "java.");
  }

  /** Types that the library does not have are no part of what others have in common. */
  private boolean isKnown(TypeMirror type) {
    return !(type instanceof DeclaredType declared)
        || program.hasType(elements.getBinaryName((TypeElement) declared.asElement()).toString());
  }

  /** Whether a method is in the library, unless it is the program's. */
  boolean isKnown(ExecutableElement method) {
    return !(method.getEnclosingElement() instanceof TypeElement owner)
        || program.hasMethod(
            elements.getBinaryName(owner).toString(),
            method.getSimpleName().toString(),
            print(method));
  }
}
