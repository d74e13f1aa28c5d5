package dev.jkc.compiler.layout;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports structs and unions whose fields overlap, do not fit or may not be there. */
public final class CheckLayout {
  private final Layouts layouts;
  private final Diagnostics diagnostics;

  /** Makes a check. */
  public CheckLayout(Layouts layouts, Diagnostics diagnostics) {
    this.layouts = layouts;
    this.diagnostics = diagnostics;
  }

  /** Checks a declared type; classes have no layout that can be wrong. */
  public void check(TypeSymbol symbol) {
    boolean isUnion = symbol.kind() == TypeSymbol.Kind.UNION;
    if (symbol.kind() != TypeSymbol.Kind.STRUCT && !isUnion) {
      return;
    }
    List<FieldSymbol> fields =
        symbol.fields().values().stream().filter(f -> !f.isStatic()).toList();
    boolean plainOnly = isUnion || symbol.traits().has(Traits.Flag.PACKED);
    for (FieldSymbol field : fields) {
      if (field.type().isError()) {
        return;
      }
      if (plainOnly && !Conversions.isPlain(field.type())) {
        report(
            Code.NOT_PLAIN,
            field,
            "`"
                + field.type()
                + "` holds managed references, which a "
                + (isUnion ? "union" : "packed struct")
                + " cannot");
      }
      if (symbol.traits().has(Traits.Flag.PACKED)
          && (field.isVolatile() || holdsVolatile(field.type(), new HashSet<>()))) {
        report(
            Code.LAYOUT,
            field,
            "`"
                + field.name()
                + "` is volatile, which needs an address that is a multiple of its size, and a "
                + "packed struct may lie anywhere");
      }
      if (field.traits().has(Traits.Flag.BIG_ENDIAN) && !field.type().isIntegral()) {
        report(Code.LAYOUT, field, "`@BigEndian` is for integers, not for `" + field.type() + "`");
      }
    }
    try {
      // With type parameters, sizes differ by instance: cycles still show.
      if (!symbol.typeParameters().isEmpty()) {
        if (contains(symbol.thisType(), symbol, new HashSet<>())) {
          reportCycle(symbol);
        }
      } else {
        checkOffsets(symbol, layouts.struct(symbol.thisType()), fields, isUnion);
      }
    } catch (Layouts.RecursiveLayoutException recursive) {
      reportCycle(symbol);
    }
  }

  private void reportCycle(TypeSymbol symbol) {
    diagnostics.report(
        Diagnostic.of(Code.CYCLIC, symbol.range(), "`" + symbol.name() + "` contains itself")
            .help("a pointer to it has a fixed size: `" + symbol.name() + "*`"));
  }

  /** Whether a struct holds one of that declaration by value, whatever the type arguments are. */
  private static boolean contains(Type type, TypeSymbol wanted, Set<TypeSymbol> seen) {
    return switch (type) {
      case Type.FixedArray array -> contains(array.element(), wanted, seen);
      case Type.Declared declared when declared.symbol().kind().isValue() -> {
        if (!seen.add(declared.symbol())) {
          yield declared.symbol() == wanted;
        }
        Substitution substitution = Substitution.of(declared);
        yield declared.symbol().fields().values().stream()
            .filter(field -> !field.isStatic())
            .anyMatch(field -> contains(substitution.apply(field.type()), wanted, seen));
      }
      default -> false;
    };
  }

  /** Whether a value of a type has volatile fields in it. */
  private static boolean holdsVolatile(Type type, Set<TypeSymbol> seen) {
    return switch (type) {
      case Type.FixedArray array -> holdsVolatile(array.element(), seen);
      case Type.Declared declared when declared.symbol().kind().isValue() -> {
        Substitution substitution = Substitution.of(declared);
        yield seen.add(declared.symbol())
            && declared.symbol().fields().values().stream()
                .filter(field -> !field.isStatic())
                .anyMatch(
                    field ->
                        field.isVolatile()
                            || holdsVolatile(substitution.apply(field.type()), seen));
      }
      default -> false;
    };
  }

  private void checkOffsets(
      TypeSymbol symbol, HirType.Struct layout, List<FieldSymbol> fields, boolean isUnion) {
    if (layout.fields().size() != fields.size()) {
      // The layout was asked for while the fields were still being declared.
      diagnostics.report(
          Diagnostic.of(
              Code.CYCLIC,
              symbol.range(),
              "the layout of `" + symbol.name() + "` depends on its own size"));
      return;
    }
    if (!requireSize(symbol.thisType(), symbol.range())) {
      return;
    }
    boolean packed = symbol.traits().has(Traits.Flag.PACKED);
    for (int i = 0; i < fields.size(); i++) {
      FieldSymbol field = fields.get(i);
      HirType.Field place = layout.fields().get(i);
      if (!packed && place.offset() % place.type().alignment() != 0) {
        report(
            Code.LAYOUT,
            field,
            "offset %d is no multiple of the alignment %d of `%s`"
                .formatted(place.offset(), place.type().alignment(), field.type()));
      }
      for (int j = 0; j < i && !isUnion; j++) {
        HirType.Field other = layout.fields().get(j);
        boolean disjoint =
            other.offset() + other.type().size() <= place.offset()
                || place.offset() + place.type().size() <= other.offset();
        if (!disjoint) {
          diagnostics.report(
              Diagnostic.of(
                      Code.LAYOUT,
                      field.range(),
                      "`"
                          + field.name()
                          + "` at offset "
                          + place.offset()
                          + " overlaps `"
                          + other.name()
                          + "`")
                  .at(
                      fields.get(j).range(),
                      "bytes "
                          + other.offset()
                          + " to "
                          + (other.offset() + other.type().size() - 1)));
        }
      }
    }
    long end =
        layout.fields().stream().mapToLong(f -> f.offset() + f.type().size()).max().orElse(0);
    long demanded = symbol.traits().size();
    if (demanded >= 0 && (end > demanded || demanded % layout.alignment() != 0)) {
      diagnostics.report(
          Diagnostic.of(
              Code.LAYOUT,
              symbol.range(),
              end > demanded
                  ? "the fields of `%s` take %d bytes, and `@Size` says %d"
                      .formatted(symbol.name(), end, demanded)
                  : "a size of %d is no multiple of the alignment %d of `%s`"
                      .formatted(demanded, layout.alignment(), symbol.name())));
    }
  }

  /** Reports a type that is larger than memory can be; the type has no type variables. */
  public boolean requireSize(Type type, SourceRange range) {
    if (layouts.of(type).size() <= HirType.LARGEST_SIZE) {
      return true;
    }
    diagnostics.report(
        Diagnostic.of(
            Code.LAYOUT, range, "`" + type + "` is larger than the 64 TiB that a type may take"));
    return false;
  }

  private void report(Code code, FieldSymbol field, String message) {
    diagnostics.report(Diagnostic.of(code, field.range(), message));
  }
}
