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
 * Which values of a type patterns do not cover (JLS 14.11.1.1). The patterns form a matrix, whose
 * first column is split by the subtypes of a sealed type, the constants of an enum, or the
 * components of a record, until each part is covered or not. What is left is told as one row of
 * texts for each part, with a text for each column.
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

  /** More than these are not looked for. */
  private static final int ENOUGH = 4;

  /**
   * Some of what patterns and constants of enums leave open of a type, as cases would name it:
   * nothing when they cover it, and the type itself when no parts of it are known.
   */
  List<String> open(Type type, List<Pattern> patterns, List<FieldSymbol> constants) {
    List<List<Cell>> rows = new ArrayList<>();
    patterns.forEach(pattern -> rows.add(List.of(cell(pattern))));
    constants.forEach(constant -> rows.add(List.of(new OfConstant(constant))));
    return open(List.of(type), rows).stream().map(List::getFirst).distinct().toList();
  }

  /** A type as a pattern may name it, which infers type arguments. */
  static String name(Type type) {
    return type instanceof Type.Declared declared ? declared.symbol().name() : type.toString();
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

  private List<List<String>> open(List<Type> columns, List<List<Cell>> rows) {
    if (rows.isEmpty()) {
      return List.of(columns.stream().map(Exhaustiveness::name).toList());
    }
    if (columns.isEmpty()) {
      return List.of();
    }
    Type type = columns.getFirst();
    if (type.isError()) {
      return List.of();
    }
    List<List<Cell>> fitting = new ArrayList<>();
    for (List<Cell> row : rows) {
      Cell cell = narrowed(row.getFirst(), type);
      if (cell != null) {
        fitting.add(with(List.of(cell), row));
      }
    }
    List<Type> rest = columns.subList(1, columns.size());
    if (fitting.stream().allMatch(row -> row.getFirst() instanceof Any)) {
      return openOthers(type, rest, fitting);
    }
    List<List<String>> left = List.of();
    for (Type bound : bounds(type)) {
      left = openParts(bound, type, rest, fitting);
      if (left.isEmpty()) {
        break;
      }
    }
    return left;
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
  private List<List<String>> openParts(
      Type type, Type whole, List<Type> rest, List<List<Cell>> rows) {
    if (!(type instanceof Type.Declared declared)) {
      return openOthers(whole, rest, rows);
    }
    TypeSymbol symbol = declared.symbol();
    if (symbol.kind() == TypeSymbol.Kind.RECORD) {
      return openComponents(declared, rest, rows);
    }
    if (symbol.kind() == TypeSymbol.Kind.ENUM) {
      return openConstants(symbol, rest, rows);
    }
    if (symbol.permitted().isEmpty() || !symbol.isAbstract()) {
      return openOthers(whole, rest, rows);
    }
    List<List<String>> left = new ArrayList<>();
    for (TypeSymbol permitted : symbol.permitted()) {
      Type.Declared part = partOf(declared, permitted);
      if (left.size() < ENOUGH && Conversions.isCastable(whole, part) && isWithinBounds(part)) {
        left.addAll(open(prepend(List.of(part), rest), rows));
      }
    }
    return left;
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

  /** What is left of the others of a type: those that only rows for every value match. */
  private List<List<String>> openOthers(Type type, List<Type> rest, List<List<Cell>> rows) {
    List<List<Cell>> others =
        rows.stream()
            .filter(row -> row.getFirst() instanceof Any)
            .map(row -> row.subList(1, row.size()))
            .toList();
    return open(rest, others).stream().map(row -> prepend(List.of(name(type)), row)).toList();
  }

  private List<List<String>> openConstants(
      TypeSymbol symbol, List<Type> rest, List<List<Cell>> rows) {
    List<List<String>> left = new ArrayList<>();
    for (Declaration.EnumConstant constant : symbol.declaration().constants()) {
      String name = constant.name().text();
      FieldSymbol field = symbol.fields().get(name);
      List<List<Cell>> fitting =
          rows.stream()
              .filter(
                  row ->
                      row.getFirst() instanceof Any
                          || (row.getFirst() instanceof OfConstant of && of.constant() == field))
              .map(row -> row.subList(1, row.size()))
              .toList();
      if (left.size() < ENOUGH) {
        open(rest, fitting).forEach(row -> left.add(prepend(List.of(name), row)));
      }
    }
    return left;
  }

  private List<List<String>> openComponents(
      Type.Declared type, List<Type> rest, List<List<Cell>> rows) {
    List<FieldSymbol> components = PatternChecker.components(type.symbol());
    List<Type> columns = new ArrayList<>();
    components.forEach(each -> columns.add(PatternChecker.component(type, each)));
    List<List<Cell>> fitting = new ArrayList<>();
    for (List<Cell> row : rows) {
      switch (row.getFirst()) {
        case OfRecord of when of.type().symbol() == type.symbol() ->
            fitting.add(with(of.components(), row));
        case Any any -> fitting.add(with(Collections.nCopies(components.size(), ANY), row));
        default -> {}
      }
    }
    int count = components.size();
    List<String> whole = columns.stream().map(Exhaustiveness::name).toList();
    List<List<String>> left = new ArrayList<>();
    for (List<String> row : open(prepend(columns, rest), fitting)) {
      List<String> parts = row.subList(0, count);
      String text =
          parts.equals(whole) ? name(type) : name(type) + "(" + String.join(", ", parts) + ")";
      left.add(prepend(List.of(text), row.subList(count, row.size())));
    }
    return left;
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
