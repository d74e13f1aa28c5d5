package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Substitution;
import java.util.List;

/**
 * Linker symbols. They read {@code package.Class.member}; an overloaded method or an instance of
 * generic code has its types behind a dollar sign. Only letters, digits, dots, dollar signs and
 * underscores occur, so that assembly can name them.
 */
final class SymbolNames {
  private SymbolNames() {}

  static String of(FieldSymbol field) {
    return sanitize(field.owner().binaryName() + "." + field.name());
  }

  static String of(MethodSymbol method, Substitution substitution) {
    String exported = method.traits().exportSymbol();
    if (exported != null) {
      return exported;
    }
    String imported = method.traits().importSymbol();
    if (imported != null) {
      return imported;
    }
    TypeSymbol owner = method.owner();
    StringBuilder name =
        new StringBuilder(owner.binaryName()).append('.').append(simpleName(method));
    boolean clashes =
        owner.fields().containsKey(method.name())
            || owner.memberTypes().containsKey(method.name())
            || (method.isConstructor()
                ? owner.constructors().size() > 1
                : owner.methods(method.name()).size() > 1);
    if (clashes) {
      name.append('$');
      name.append(
          String.join(
              "_",
              Erasure.ofAll(method.parameterTypes()).stream().map(Layouts::typeName).toList()));
    }
    List<Type> arguments = instanceArguments(method, substitution);
    if (!arguments.isEmpty()) {
      name.append("$of$");
      name.append(String.join("_", arguments.stream().map(Layouts::typeName).toList()));
    }
    return sanitize(name.toString());
  }

  /** {@code Class.method}, as traces print it. */
  static String displayName(MethodSymbol method) {
    return method.owner().binaryName() + "." + (method.isConstructor() ? "<init>" : method.name());
  }

  private static String simpleName(MethodSymbol method) {
    return method.isConstructor() ? "new" : method.name();
  }

  /** The types for the parameters over values of the owner and the method, in that order. */
  static List<Type> instanceArguments(MethodSymbol method, Substitution substitution) {
    return method.allTypeParameters().stream()
        .filter(TypeVariableSymbol::isValue)
        .map(variable -> substitution.apply(new Type.Variable(variable)))
        .toList();
  }

  /** A name with nothing in it but what assembly can spell. */
  static String sanitize(String name) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '_'
              || c == '.'
              || c == '$';
      switch (c) {
        case '*' -> result.append("$p");
        case ' ', ',' -> result.append('_');
        default -> {
          if (plain) {
            result.append(c);
          } else {
            result.append('$').append(Integer.toHexString(c));
          }
        }
      }
    }
    return result.toString();
  }
}
