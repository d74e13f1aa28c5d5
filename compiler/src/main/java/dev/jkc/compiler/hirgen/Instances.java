package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.lang.diagnostic.Diagnostic;
import java.util.List;

/** The limit that keeps generic code which instantiates itself with ever larger types finite. */
final class Instances {
  private static final int DEEPEST = 64;

  private Instances() {}

  static boolean isTooDeep(List<Type> arguments) {
    return arguments.stream().anyMatch(type -> depth(type) > DEEPEST);
  }

  private static int depth(Type type) {
    return switch (type) {
      case Type.Declared declared ->
          1 + declared.arguments().stream().mapToInt(Instances::depth).max().orElse(0);
      case Type.Pointer pointer -> 1 + depth(pointer.pointee());
      case Type.FixedArray array -> 1 + depth(array.element());
      case Type.Array array -> 1 + depth(array.element());
      case Type.Function function ->
          1
              + Math.max(
                  depth(function.result()),
                  function.parameters().stream().mapToInt(Instances::depth).max().orElse(0));
      case Type.Primitive primitive -> 1;
      case Type.Special special -> 1;
      case Type.Variable variable -> 1;
    };
  }

  /** The diagnostic, with the first steps of the type that grew. */
  static Diagnostic tooDeep(MethodSymbol method, List<Type> arguments) {
    String type = arguments.toString();
    return Diagnostic.of(
            Code.NESTED_GENERICS,
            method.range(),
            "`" + method.name() + "` needs itself for types nested deeper than " + DEEPEST)
        .note("the types grow to `" + type.substring(1, Math.min(60, type.length())) + "…`");
  }
}
