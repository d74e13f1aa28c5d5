package dev.jkc.compiler.type;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;

/**
 * The order in which javac looks at the types that something is of at once, of which the first is
 * the erasure: variables and classes before interfaces, then what is farther below {@code Object}
 * before what is nearer, then by name.
 */
public final class TypeOrder {
  private TypeOrder() {}

  /** Compares types. */
  static int compare(Type left, Type right) {
    return left instanceof Type.Declared a && right instanceof Type.Declared b
        ? compare(a.symbol(), b.symbol())
        : Boolean.compare(left instanceof Type.Declared, right instanceof Type.Declared);
  }

  /** Compares classes and interfaces. */
  public static int compare(TypeSymbol left, TypeSymbol right) {
    boolean isInterface = left.kind().isInterface();
    if (isInterface != right.kind().isInterface()) {
      return isInterface ? 1 : -1;
    }
    int byRank = Integer.compare(rank(right), rank(left));
    return byRank != 0 ? byRank : qualifiedName(left).compareTo(qualifiedName(right));
  }

  /** The length of the longest way up to {@code Object}. */
  private static int rank(TypeSymbol symbol) {
    TypeSymbol superclass = Members.superclass(symbol);
    int rank = superclass == null ? 0 : 1 + rank(superclass);
    for (Type.Declared each : symbol.interfaces()) {
      rank = Math.max(rank, 1 + rank(each.symbol()));
    }
    return symbol.kind().isInterface() ? Math.max(rank, 1) : rank;
  }

  private static String qualifiedName(TypeSymbol symbol) {
    return symbol.isLocal() ? symbol.name() : symbol.binaryName().replace('$', '.');
  }
}
