package dev.jkc.compiler.symbol;

import dev.jkc.compiler.hir.Effect;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A type of the language (JLS 4 and the machine types). Types compare by value. */
public sealed interface Type {

  /** Whether values are objects, arrays or null. */
  default boolean isReference() {
    return this instanceof Array
        || this == Special.NULL
        || (this instanceof Declared d && !d.symbol().kind().isValue())
        || (this instanceof Variable v && !v.symbol().isValue())
        || this instanceof Intersection;
  }

  /** Whether it stands for a type that could not be determined; it goes with everything. */
  default boolean isError() {
    return this == Special.ERROR;
  }

  /**
   * Whether it, or what it extends, could not be determined: nothing that it lacks is a mistake.
   */
  default boolean isUnknown() {
    return switch (this) {
      case Declared declared -> declared.symbol().lacksSupertype();
      case Array array -> array.element().isUnknown();
      default -> isError();
    };
  }

  /** Whether one of the type variables in it is such a one. */
  default boolean mentions(Predicate<TypeVariableSymbol> isWanted) {
    return switch (this) {
      case Variable variable -> isWanted.test(variable.symbol());
      case Declared declared ->
          declared.arguments().stream().anyMatch(each -> each.mentions(isWanted));
      case Array array -> array.element().mentions(isWanted);
      case FixedArray array -> array.element().mentions(isWanted);
      case Pointer pointer -> pointer.pointee().mentions(isWanted);
      case Function function ->
          function.result().mentions(isWanted)
              || function.parameters().stream().anyMatch(each -> each.mentions(isWanted));
      case Wildcard wildcard -> wildcard.bound().mentions(isWanted);
      case Intersection intersection ->
          intersection.types().stream().anyMatch(each -> each.mentions(isWanted));
      default -> false;
    };
  }

  /** Whether it is a primitive number, {@code char} included. */
  default boolean isNumeric() {
    return this instanceof Primitive p && p != Primitive.BOOLEAN;
  }

  /** Whether it is an integer type, {@code char} included. */
  default boolean isIntegral() {
    return this instanceof Primitive p && p.isInteger();
  }

  /** The primitive types. */
  enum Primitive implements Type {
    BOOLEAN(8, false),
    BYTE(8, true),
    SHORT(16, true),
    CHAR(16, false),
    INT(32, true),
    LONG(64, true),
    FLOAT(32, true),
    DOUBLE(64, true),
    UBYTE(8, false),
    USHORT(16, false),
    UINT(32, false),
    ULONG(64, false);

    private final int bits;
    private final boolean signed;

    Primitive(int bits, boolean signed) {
      this.bits = bits;
      this.signed = signed;
    }

    /** The width in memory. */
    public int bits() {
      return bits;
    }

    /** Whether values can be negative. */
    public boolean isSigned() {
      return signed;
    }

    /** Whether Java has it, and not only {@code .jk}. */
    public boolean isOfJava() {
      return !name().startsWith("U");
    }

    /** Whether it is {@code float} or {@code double}. */
    public boolean isFloating() {
      return this == FLOAT || this == DOUBLE;
    }

    /** Whether it is an integer type, {@code char} included. */
    public boolean isInteger() {
      return this != BOOLEAN && !isFloating();
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Types without declarations or values of their own. */
  enum Special implements Type {
    VOID,
    /** The type of {@code null}. */
    NULL,
    /** Of an expression with an error that was reported. */
    ERROR;

    @Override
    public String toString() {
      return this == ERROR ? "<error>" : name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A class, interface, enum, record, struct, union or bitfield; raw when arguments are missing.
   *
   * @param arguments for its own type parameters, and behind them those of the classes around that
   *     an inner class shares: {@link TypeSymbol#allTypeParameters}
   */
  record Declared(TypeSymbol symbol, List<Type> arguments) implements Type {
    public Declared {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      int own = Math.min(symbol.typeParameters().size(), arguments.size());
      return symbol.name()
          + (own == 0
              ? ""
              : arguments.subList(0, own).stream()
                  .map(Type::toString)
                  .collect(Collectors.joining(", ", "<", ">")));
    }

    /** Whether arguments are missing. */
    public boolean isRaw() {
      return arguments.isEmpty() && !symbol.allTypeParameters().isEmpty();
    }
  }

  /** A managed array. */
  record Array(Type element) implements Type {
    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /** A raw pointer; the pointee may be {@code void}. */
  record Pointer(Type pointee, boolean isVolatile) implements Type {
    @Override
    public String toString() {
      return pointee + (isVolatile ? " volatile*" : "*");
    }
  }

  /** An array of fixed size as a value. */
  record FixedArray(Type element, long length) implements Type {
    @Override
    public String toString() {
      StringBuilder lengths = new StringBuilder();
      Type innermost = this;
      while (innermost instanceof FixedArray array) {
        lengths.append('[').append(array.length()).append(']');
        innermost = array.element();
      }
      return innermost + lengths.toString();
    }
  }

  /** A function pointer. */
  record Function(
      boolean isUnsafe,
      Convention convention,
      Set<Effect> forbidden,
      Type result,
      List<Type> parameters)
      implements Type {
    public Function {
      forbidden = Set.copyOf(forbidden);
      parameters = List.copyOf(parameters);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(isUnsafe ? "unsafe fn<" : "fn<");
      if (convention != Convention.INTERNAL) {
        text.append(convention.annotation()).append(' ');
      }
      for (Effect effect : Effect.values()) {
        if (forbidden.contains(effect)) {
          text.append('@').append(effect.annotation()).append(' ');
        }
      }
      return text.append(result)
          .append(
              parameters.stream().map(Type::toString).collect(Collectors.joining(", ", "(", ")")))
          .append('>')
          .toString();
    }
  }

  /**
   * Any of the types within a bound; only as an argument.
   *
   * @param isSuper whether the bound is below
   * @param bound {@code java.lang.Object} for {@code ?} alone
   */
  record Wildcard(boolean isSuper, Type bound) implements Type {
    /** Whether it says no more than {@code ?}. */
    public boolean isUnbounded() {
      return !isSuper
          && bound instanceof Declared declared
          && declared.symbol().binaryName().equals("java.lang.Object");
    }

    @Override
    public String toString() {
      return isUnbounded() ? "?" : (isSuper ? "? super " : "? extends ") + bound;
    }
  }

  /** What is of several types at once. */
  record Intersection(List<Type> types) implements Type {
    public Intersection {
      types = List.copyOf(types);
    }

    @Override
    public String toString() {
      return types.stream().map(Type::toString).collect(Collectors.joining(" & "));
    }
  }

  /** A type variable. */
  record Variable(TypeVariableSymbol symbol) implements Type {
    @Override
    public String toString() {
      return symbol.name();
    }
  }
}
