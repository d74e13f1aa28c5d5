package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.lang.diagnostic.Diagnostic;
import java.util.List;

/** The limit that keeps generic code which instantiates itself with ever larger types finite. */
final class Instances {
  private static final int DEEPEST = 64;

  /** How many instances of a chain are printed. */
  private static final int SHOWN = 4;

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
      case Type.Wildcard wildcard -> 1;
      case Type.Intersection intersection -> 1;
    };
  }

  /**
   * The diagnostic.
   *
   * @param chain the instances from the first one to the one that is too deep, each needed by the
   *     one before
   */
  static Diagnostic tooDeep(MethodSymbol method, List<String> chain) {
    StringBuilder note = new StringBuilder();
    for (String instance : chain.subList(0, Math.min(SHOWN, chain.size()))) {
      note.append(note.isEmpty() ? "" : ", which needs ").append('`').append(instance).append('`');
    }
    if (chain.size() > SHOWN) {
      note.append(", and so on ").append(chain.size() - SHOWN).append(" times");
    }
    return Diagnostic.of(
            Code.NESTED_GENERICS,
            method.range(),
            "`" + method.name() + "` needs itself for types nested deeper than " + DEEPEST)
        .note(note.toString());
  }
}
