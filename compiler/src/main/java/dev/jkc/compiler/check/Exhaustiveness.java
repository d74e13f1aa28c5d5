package dev.jkc.compiler.check;

import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.compiler.type.Unification;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Pattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether patterns cover all values of a type (JLS 14.11.1.1). The patterns form a matrix, whose
 * first column is split by the subtypes of a sealed type, the constants of an enum, or the
 * components of a record, until each part is covered or not.
 */
final class Exhaustiveness {
  private final Checker checker;

  Exhaustiveness(Checker checker) {
    this.checker = checker;
  }

  /** What a row says of a column. */
  private sealed interface Cell {}

  private record Any() implements Cell {}

  private record OfType(Type type) implements Cell {}

  private record OfRecord(Type.Declared type, List<Cell> components) implements Cell {}

  private record OfConstant(FieldSymbol constant) implements Cell {}

  private static final Cell ANY = new Any();

  /** Whether patterns and constants of enums cover a type. */
  boolean covers(Type type, List<Pattern> patterns, List<FieldSymbol> constants) {
    List<List<Cell>> rows = new ArrayList<>();
    patterns.forEach(pattern -> rows.add(List.of(cell(pattern))));
    constants.forEach(constant -> rows.add(List.of(new OfConstant(constant))));
    return covers(List.of(type), rows);
  }

  private Cell cell(Pattern pattern) {
    return switch (pattern) {
      case Pattern.TypePattern p -> new OfType(checker.patterns().typeOf(p));
      case Pattern.RecordPattern p ->
          checker.patterns().typeOf(p) instanceof Type.Declared type
              ? new OfRecord(type, p.components().stream().map(this::cell).toList())
              : ANY;
    };
  }

  private boolean covers(List<Type> columns, List<List<Cell>> rows) {
    if (columns.isEmpty() || rows.isEmpty()) {
      return !rows.isEmpty();
    }
    Type type = columns.getFirst();
    if (type.isError()) {
      return true;
    }
    List<List<Cell>> open = new ArrayList<>();
    for (List<Cell> row : rows) {
      Cell cell = narrowed(row.getFirst(), type);
      if (cell != null) {
        open.add(with(List.of(cell), row));
      }
    }
    List<Type> rest = columns.subList(1, columns.size());
    if (open.stream().allMatch(row -> row.getFirst() instanceof Any)) {
      return covers(rest, open.stream().map(row -> row.subList(1, row.size())).toList());
    }
    return bounds(type).stream().anyMatch(bound -> coversParts(bound, type, rest, open));
  }

  /** The types of which a value is at once. */
  private static List<Type> bounds(Type type) {
    return switch (type) {
      case Type.Variable variable ->
          variable.symbol().bounds().stream().flatMap(b -> bounds(b).stream()).toList();
      case Type.Intersection intersection -> intersection.types();
      default -> List.of(type);
    };
  }

  private static <T> List<T> prepend(List<? extends T> first, List<? extends T> rest) {
    List<T> all = new ArrayList<>(first);
    all.addAll(rest);
    return all;
  }

  /** A row whose first cell is replaced. */
  private static List<Cell> with(List<Cell> first, List<Cell> row) {
    return prepend(first, row.subList(1, row.size()));
  }

  /** What a cell says of the values of a type; null when it matches none of them. */
  private static @Nullable Cell narrowed(Cell cell, Type type) {
    return switch (cell) {
      case Any any -> any;
      case OfType of -> {
        if (of.type() instanceof Type.Primitive || type instanceof Type.Primitive) {
          yield of.type().equals(type) ? ANY : null;
        }
        if (of.type().isError() || Conversions.isSubtype(Erasure.of(type), Erasure.of(of.type()))) {
          yield ANY;
        }
        yield Conversions.isCastable(type, of.type()) ? of : null;
      }
      case OfRecord of -> Conversions.isCastable(type, of.type()) ? of : null;
      case OfConstant of ->
          Conversions.isCastable(type, of.constant().owner().thisType()) ? of : null;
    };
  }

  /** Splits a column by one of the types that its values are of. */
  private boolean coversParts(Type type, Type whole, List<Type> rest, List<List<Cell>> rows) {
    if (!(type instanceof Type.Declared declared)) {
      return coversOthers(rest, rows);
    }
    TypeSymbol symbol = declared.symbol();
    if (symbol.kind() == TypeSymbol.Kind.RECORD) {
      return coversComponents(declared, rest, rows);
    }
    if (symbol.kind() == TypeSymbol.Kind.ENUM) {
      return symbol.declaration().constants().stream()
          .allMatch(constant -> coversConstant(symbol, constant, rest, rows));
    }
    if (symbol.permitted().isEmpty() || !symbol.isAbstract()) {
      return coversOthers(rest, rows);
    }
    for (TypeSymbol permitted : symbol.permitted()) {
      Type.Declared part = partOf(declared, permitted);
      if (Conversions.isCastable(whole, part)
          && isWithinBounds(part)
          && !covers(prepend(List.of(part), rest), rows)) {
        return false;
      }
    }
    return true;
  }

  /** Whether objects of a class with these arguments can be, as far as they are known. */
  private static boolean isWithinBounds(Type.Declared type) {
    List<TypeVariableSymbol> parameters = type.symbol().allTypeParameters();
    if (type.arguments().size() != parameters.size()) {
      return true;
    }
    Substitution substitution = Substitution.of(type);
    for (int i = 0; i < parameters.size(); i++) {
      Type argument = type.arguments().get(i);
      boolean isOutside =
          (argument instanceof Type.Declared
                  || (argument instanceof Type.Variable variable
                      && !variable.symbol().isCaptured()))
              && parameters.get(i).bounds().stream()
                  .map(substitution::apply)
                  .anyMatch(bound -> !Conversions.isSubtypeUnchecked(argument, bound));
      if (isOutside) {
        return false;
      }
    }
    return true;
  }

  /** Whether the rows that match every value cover all. */
  private boolean coversOthers(List<Type> rest, List<List<Cell>> rows) {
    List<List<Cell>> others =
        rows.stream()
            .filter(row -> row.getFirst() instanceof Any)
            .map(row -> row.subList(1, row.size()))
            .toList();
    return covers(rest, others);
  }

  private boolean coversConstant(
      TypeSymbol symbol,
      Declaration.EnumConstant constant,
      List<Type> rest,
      List<List<Cell>> rows) {
    FieldSymbol field = symbol.fields().get(constant.name().text());
    List<List<Cell>> fitting =
        rows.stream()
            .filter(
                row ->
                    row.getFirst() instanceof Any
                        || (row.getFirst() instanceof OfConstant of && of.constant() == field))
            .map(row -> row.subList(1, row.size()))
            .toList();
    return covers(rest, fitting);
  }

  private boolean coversComponents(Type.Declared type, List<Type> rest, List<List<Cell>> rows) {
    List<FieldSymbol> components = PatternChecker.components(type.symbol());
    List<Type> columns = new ArrayList<>();
    components.forEach(each -> columns.add(PatternChecker.component(type, each)));
    List<List<Cell>> open = new ArrayList<>();
    for (List<Cell> row : rows) {
      switch (row.getFirst()) {
        case OfRecord of when of.type().symbol() == type.symbol() ->
            open.add(with(of.components(), row));
        case Any any -> open.add(with(Collections.nCopies(components.size(), ANY), row));
        default -> {}
      }
    }
    return covers(prepend(columns, rest), open);
  }

  /** A permitted subtype with the arguments that follow from those of the sealed type. */
  private static Type.Declared partOf(Type.Declared type, TypeSymbol permitted) {
    Type.Declared own = permitted.thisType();
    Type.Declared seen = Ancestors.as(own, type.symbol());
    if (seen == null || own.arguments().isEmpty()) {
      return own;
    }
    Substitution found = Unification.of(permitted.allTypeParameters(), seen, type);
    return (Type.Declared) found.apply(own);
  }
}
