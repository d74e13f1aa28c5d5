package dev.jkc.lang.ast;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A type as written (JLS 4, language reference "Machine types"). */
public sealed interface TypeTree extends Node {

  /** The primitive types; those from {@code UBYTE} on exist in {@code .jk} only. */
  enum PrimitiveKind {
    BOOLEAN,
    BYTE,
    SHORT,
    CHAR,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    UBYTE,
    USHORT,
    UINT,
    ULONG;

    /** The keyword. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A primitive type. */
  record Primitive(SourceRange range, PrimitiveKind kind) implements TypeTree {}

  /** {@code void}, as a result or behind a pointer. */
  record Void(SourceRange range) implements TypeTree {}

  /** {@code var} where a local variable's type is inferred. */
  record Var(SourceRange range) implements TypeTree {}

  /** A class, interface, struct or type variable by name, with arguments on any part. */
  record Named(SourceRange range, List<Part> parts) implements TypeTree {
    public Named {
      parts = List.copyOf(parts);
    }

    /** One name of a qualified type; {@code arguments} is null when there are no angle brackets. */
    public record Part(
        SourceRange range,
        List<Annotation> annotations,
        Identifier name,
        @Nullable TypeArguments arguments)
        implements Node {
      public Part {
        annotations = List.copyOf(annotations);
      }
    }
  }

  /** The arguments between angle brackets; none for the diamond. */
  record TypeArguments(SourceRange range, List<TypeTree> types) implements Node {
    public TypeArguments {
      types = List.copyOf(types);
    }

    /** Whether it is {@code <>}. */
    public boolean isDiamond() {
      return types.isEmpty();
    }
  }

  /** {@code T[]}, a managed array. */
  record Array(SourceRange range, TypeTree element) implements TypeTree {}

  /** {@code T*} or {@code T volatile*}. */
  record Pointer(SourceRange range, TypeTree pointee, boolean isVolatile) implements TypeTree {}

  /** {@code T[n]}, an array of fixed size as a value; {@code T[2][3]} is two of {@code T[3]}. */
  record FixedArray(SourceRange range, TypeTree element, Expression length) implements TypeTree {}

  /** {@code fn<R(P, …)>}; {@code annotations} are those before the result type. */
  record Function(
      SourceRange range,
      boolean isUnsafe,
      List<Annotation> annotations,
      TypeTree result,
      List<TypeTree> parameters)
      implements TypeTree {
    public Function {
      annotations = List.copyOf(annotations);
      parameters = List.copyOf(parameters);
    }
  }

  /** {@code ?}, {@code ? extends T} or {@code ? super T}. */
  record Wildcard(SourceRange range, Bound kind, @Nullable TypeTree bound) implements TypeTree {
    /** Which side a wildcard is bounded on. */
    public enum Bound {
      NONE,
      EXTENDS,
      SUPER
    }
  }

  /** {@code A & B} in a cast. */
  record Intersection(SourceRange range, List<TypeTree> types) implements TypeTree {
    public Intersection {
      types = List.copyOf(types);
    }
  }

  /** {@code A | B} in a catch clause. */
  record Union(SourceRange range, List<TypeTree> alternatives) implements TypeTree {
    public Union {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** A type with annotations in front. */
  record Annotated(SourceRange range, List<Annotation> annotations, TypeTree type)
      implements TypeTree {
    public Annotated {
      annotations = List.copyOf(annotations);
    }
  }
}
