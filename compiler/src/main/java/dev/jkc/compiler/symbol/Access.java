package dev.jkc.compiler.symbol;

import dev.jkc.lang.ast.Modifiers;
import java.util.Locale;

/** Who may name a declaration (JLS 6.6), from narrow to wide. */
public enum Access {
  PRIVATE,
  PACKAGE,
  PROTECTED,
  PUBLIC;

  /** The access that modifiers give. */
  public static Access of(Modifiers modifiers) {
    if (modifiers.has(Modifiers.Modifier.PUBLIC)) {
      return PUBLIC;
    }
    if (modifiers.has(Modifiers.Modifier.PROTECTED)) {
      return PROTECTED;
    }
    return modifiers.has(Modifiers.Modifier.PRIVATE) ? PRIVATE : PACKAGE;
  }

  @Override
  public String toString() {
    return this == PACKAGE ? "package-private" : name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a member of a type is visible throughout a package, whatever the types there extend.
   */
  public boolean reaches(String packageOfMember, String packageName) {
    return switch (this) {
      case PUBLIC -> true;
      case PROTECTED, PACKAGE -> packageOfMember.equals(packageName);
      case PRIVATE -> false;
    };
  }
}
