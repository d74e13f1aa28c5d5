package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.SourceType;
import dev.jkc.compiler.layout.Layouts;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Substitution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes types for debuggers; each once. */
final class SourceTypes {
  private static final SourceType OPAQUE = new SourceType.Pointer(Optional::empty);

  private final Layouts layouts;
  private final Map<Type, SourceType> known = new HashMap<>();

  SourceTypes(Layouts layouts) {
    this.layouts = layouts;
  }

  /** The description of a type without type variables. */
  SourceType of(Type type) {
    SourceType described = known.get(type);
    if (described == null) {
      described = describe(type);
      known.put(type, described);
    }
    return described;
  }

  private SourceType describe(Type type) {
    return switch (type) {
      case Type.Primitive primitive ->
          new SourceType.Basic(name(primitive), Layouts.scalar(primitive), encoding(primitive));
      case Type.Pointer pointer when pointer.pointee() != Type.Special.VOID ->
          new SourceType.Pointer(() -> Optional.of(of(pointer.pointee())));
      case Type.FixedArray array ->
          new SourceType.Array(of(array.element()), layouts.of(array), array.length());
      case Type.Declared declared ->
          switch (declared.symbol().kind()) {
            case STRUCT, UNION -> struct(declared);
            case BITFIELD -> bitfield(declared.symbol());
            default -> OPAQUE;
          };
      default -> OPAQUE;
    };
  }

  /** Debuggers of C show characters of two bytes as such only under C's name for them. */
  private static String name(Type.Primitive primitive) {
    return primitive == Type.Primitive.CHAR ? "char16_t" : primitive.toString();
  }

  private static SourceType.Encoding encoding(Type.Primitive primitive) {
    return switch (primitive) {
      case BOOLEAN -> SourceType.Encoding.BOOLEAN;
      case CHAR -> SourceType.Encoding.CHARACTER;
      case FLOAT, DOUBLE -> SourceType.Encoding.FLOAT;
      case BYTE, SHORT, INT, LONG -> SourceType.Encoding.SIGNED;
      case UBYTE, USHORT, UINT, ULONG -> SourceType.Encoding.UNSIGNED;
    };
  }

  private SourceType struct(Type.Declared type) {
    TypeSymbol symbol = type.symbol();
    Substitution substitution = Substitution.of(type);
    return new SourceType.Struct(
        type.toString(),
        layouts.struct(type),
        symbol.kind() == TypeSymbol.Kind.UNION,
        symbol.range(),
        () ->
            symbol.fields().values().stream()
                .filter(field -> !field.isStatic())
                .map(field -> of(substitution.apply(field.type())))
                .toList());
  }

  private SourceType bitfield(TypeSymbol symbol) {
    List<SourceType.Bits> fields =
        symbol.fields().values().stream()
            .filter(field -> field.bits() != null)
            .map(this::bits)
            .toList();
    return new SourceType.BitStruct(
        symbol.name(), (HirType.Scalar) layouts.of(symbol.bitfieldBase()), symbol.range(), fields);
  }

  private SourceType.Bits bits(FieldSymbol field) {
    FieldSymbol.BitRange range = field.bits();
    if (range == null) {
      throw new IllegalArgumentException(field + " is no part of a bitfield");
    }
    return new SourceType.Bits(field.name(), of(field.type()), range.low(), range.width());
  }
}
