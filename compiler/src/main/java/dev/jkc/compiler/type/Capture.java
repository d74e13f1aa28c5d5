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

  /**
   * Whether a type has wildcards where another one has no place for them, so that only the types
   * that stand for them could be arguments there.
   */
  public static boolean isNeeded(Type one, Type other) {
    if (!(one instanceof Type.Declared special) || !(other instanceof Type.Declared general)) {
      return false;
    }
    Type.Declared seen = Ancestors.as(special, general.symbol());
    if (seen == null || seen.arguments().size() != general.arguments().size()) {
      return false;
    }
    for (int i = 0; i < seen.arguments().size(); i++) {
      Type own = seen.arguments().get(i);
      // A supertype has what stands for a wildcard in the place of the wildcard.
      boolean isCapture =
          own instanceof Type.Variable variable
              && variable.symbol().isCaptured()
              && !special.arguments().contains(own);
      boolean isSuper =
          own instanceof Type.Wildcard wildcard
              ? wildcard.isSuper()
              : isCapture && ((Type.Variable) own).symbol().lower() != null;
      boolean hasRoom =
          general.arguments().get(i) instanceof Type.Wildcard wildcard
              && (!wildcard.isSuper() || isSuper);
      if ((isCapture || own instanceof Type.Wildcard) && !hasRoom) {
        return true;
      }
    }
    return false;
  }
}
