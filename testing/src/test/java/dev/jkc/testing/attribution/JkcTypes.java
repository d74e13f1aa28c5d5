package dev.jkc.testing.attribution;

import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Capture;
import dev.jkc.compiler.type.Erasure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Types and members of the compiler in the normal form: types by binary names with the arguments of
 * the types around behind their own, and what stands for a wildcard by its bounds.
 */
final class JkcTypes {
  private JkcTypes() {}

  /**
   * A type. What stands for a wildcard is its bound, because javac takes arguments for what they
   * are below of.
   */
  static String print(Type type) {
    return type instanceof Type.Variable variable && variable.symbol().isCaptured()
        ? meet(variable.symbol().bounds().stream().map(JkcTypes::print).toList())
        : print(type, new HashSet<>());
  }

  /** The type of a value: whatever takes one replaces the wildcards (JLS 5.1.10). */
  static String printValue(Type type) {
    return print(Capture.of(type));
  }

  /** Several types. */
  static String print(List<Type> all) {
    return all.stream().map(JkcTypes::print).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String print(Type type, Set<TypeVariableSymbol> open) {
    return switch (type) {
      case Type.Declared declared ->
          declared.symbol().binaryName()
              + (declared.arguments().isEmpty()
                  ? ""
                  : declared.arguments().stream()
                      .map(argument -> print(argument, open))
                      .collect(Collectors.joining(", ", "<", ">")));
      case Type.Array array -> print(array.element(), open) + "[]";
      case Type.Wildcard wildcard ->
          wildcard.isUnbounded()
              ? "?"
              : (wildcard.isSuper() ? "? super " : "? extends ") + print(wildcard.bound(), open);
      case Type.Intersection intersection -> print(intersection.types(), open);
      case Type.Variable variable -> print(variable.symbol(), open);
      default -> type.toString();
    };
  }

  private static String print(List<Type> parts, Set<TypeVariableSymbol> open) {
    return meet(parts.stream().map(part -> print(part, open)).toList());
  }

  private static String print(TypeVariableSymbol variable, Set<TypeVariableSymbol> open) {
    if (!variable.isCaptured()) {
      return variable.name();
    }
    if (!open.add(variable)) {
      return "#";
    }
    Type lower = variable.lower();
    String text =
        "#["
            + print(variable.bounds(), open)
            + (lower == null ? "" : " super " + print(lower, open))
            + "]";
    open.remove(variable);
    return text;
  }

  /** A field. */
  static String print(FieldSymbol field) {
    return owner(field.owner().binaryName()) + field.name();
  }

  /** A method or constructor, with the erasures of its parameters. */
  static String print(MethodSymbol method) {
    return owner(method.owner().binaryName())
        + (method.isConstructor() ? "<init>" : method.name())
        + print(Erasure.ofAll(method.parameterTypes()));
  }

  /**
   * The class that a member is declared in; of the library's members only that they are: where one
   * overrides another is the library's affair.
   */
  static String owner(String binaryName) {
    boolean isOfLibrary = binaryName.startsWith("java.") || binaryName.equals("Array");
    return (isOfLibrary ? "library" : binaryName) + ".";
  }

  /** Several types at once, without {@code Object}, which they imply. */
  static String meet(List<String> parts) {
    String all =
        parts.stream()
            .filter(part -> !part.equals("java.lang.Object"))
            .collect(Collectors.joining(" & "));
    return all.isEmpty() ? "java.lang.Object" : all;
  }
}
