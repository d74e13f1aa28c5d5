package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import java.util.ArrayList;
import java.util.List;

/** Types whose wildcards stand for one type each (JLS 5.1.10). */
public final class Capture {
  private Capture() {}

  /** The type with fresh variables for its wildcards. */
  public static Type of(Type type) {
    return type instanceof Type.Declared declared ? of(declared) : type;
  }

  /** The type with fresh variables for its wildcards. */
  public static Type.Declared of(Type.Declared type) {
    if (type.arguments().stream().noneMatch(Type.Wildcard.class::isInstance)) {
      return type;
    }
    List<TypeVariableSymbol> parameters = type.symbol().allTypeParameters();
    List<Type> captured = new ArrayList<>();
    for (Type argument : type.arguments()) {
      captured.add(
          argument instanceof Type.Wildcard wildcard
              ? new Type.Variable(TypeVariableSymbol.captureOf(wildcard))
              : argument);
    }
    Substitution substitution = Substitution.of(parameters, captured);
    for (int i = 0; i < captured.size(); i++) {
      if (type.arguments().get(i) instanceof Type.Wildcard wildcard
          && captured.get(i) instanceof Type.Variable variable) {
        List<Type> declared = substitution.applyAll(parameters.get(i).bounds());
        variable
            .symbol()
            .setBounds(
                wildcard.isSuper() || wildcard.isUnbounded()
                    ? declared
                    : Bounds.both(wildcard.bound(), declared));
      }
    }
    captured.replaceAll(Capture::settled);
    return new Type.Declared(type.symbol(), captured);
  }

  /** What is above and below the same is that. */
  private static Type settled(Type type) {
    if (type instanceof Type.Variable variable) {
      Type lower = variable.symbol().lower();
      if (lower != null && variable.symbol().bounds().equals(List.of(lower))) {
        return lower;
      }
    }
    return type;
  }
}
