package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.resolve.AnnotationSite;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.symbol.TypeVariableSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Bounds;
import dev.jkc.compiler.type.Capture;
import dev.jkc.compiler.type.Casts;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Inference;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.ast.Pattern;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Patterns (JLS 14.30): what they may be asked of, and the types of their variables. */
final class PatternChecker {
  private final Checker checker;

  PatternChecker(Checker checker) {
    this.checker = checker;
  }

  /** A pattern for values of a type. */
  void check(Pattern pattern, Type source, Body body) {
    body.enterScope();
    check(pattern, source, body, true);
    body.leaveScope();
  }

  private void check(Pattern pattern, Type source, Body body, boolean isOutermost) {
    switch (pattern) {
      case Pattern.TypePattern p -> checkType(p, source, body, isOutermost);
      case Pattern.RecordPattern p -> checkRecord(p, source, body);
    }
  }

  private void checkType(Pattern.TypePattern pattern, Type source, Body body, boolean outermost) {
    checker
        .annotations()
        .checkVariable(pattern.modifiers(), pattern.type(), AnnotationSite.LOCAL_VARIABLE, body);
    Type type;
    if (pattern.type() instanceof TypeTree.Var) {
      type =
          outermost
              ? checker.error(
                  Code.VAR_NEEDS_TYPE,
                  pattern.type().range(),
                  "a pattern with `var` would match everything: write the type that is asked for")
              : Bounds.withoutCaptures(source, checker.objectType());
      checker.model().setTypeTree(pattern.type(), type);
    } else {
      type = checker.resolve(pattern.type(), body);
      if (!requireMatch(source, type, pattern.type().range(), outermost)) {
        type = type.isReference() ? type : Type.Special.ERROR;
      }
    }
    LocalSymbol symbol =
        new LocalSymbol(
            pattern.name().text(),
            pattern.name().range(),
            type,
            pattern.modifiers().has(Modifier.FINAL),
            true);
    checker.statements().declare(pattern, symbol, body);
  }

  /** Whether values of a type may be asked for another; reports when not. */
  private boolean requireMatch(Type source, Type target, SourceRange range, boolean outermost) {
    if (source.isError() || target.isError()) {
      return true;
    }
    if (!source.isReference() || !target.isReference()) {
      boolean fits = !outermost && source.equals(target);
      if (!fits) {
        checker.report(
            Code.BAD_OPERANDS,
            range,
            "a pattern asks for the class of an object, and `%s` is not `%s` itself"
                .formatted(target, source));
      }
      return fits;
    }
    if (!Conversions.isCastable(source, target)) {
      checker.report(
          Code.BAD_CAST, range, "`" + source + "` is never of the type `" + target + "`");
      return false;
    }
    if (Casts.isUnchecked(source, target)) {
      checker.report(
          Code.BAD_CAST, range, "no object knows at run time whether it is a `" + target + "`");
      return false;
    }
    return true;
  }

  private void checkRecord(Pattern.RecordPattern pattern, Type source, Body body) {
    Type written = checker.resolve(pattern.type(), body);
    SourceRange range = pattern.type().range();
    boolean isRecord =
        written instanceof Type.Declared declared
            && declared.symbol().kind() == TypeSymbol.Kind.RECORD;
    if (!isRecord) {
      if (!written.isError()) {
        checker.report(
            Code.INCOMPATIBLE_TYPES,
            range,
            "`" + written + "` is no record, whose components a pattern could ask for");
      }
      checkUnknown(pattern, body);
      return;
    }
    Type.Declared type = (Type.Declared) written;
    if (type.isRaw()) {
      Type.Declared inferred = infer(type.symbol(), source);
      type = inferred == null ? type : inferred;
    }
    if (!requireMatch(source, written, range, true)) {
      checkUnknown(pattern, body);
      return;
    }
    checker.model().setPatternType(pattern, type);
    checker.model().setTypeTree(pattern.type(), type);
    List<FieldSymbol> components = components(type.symbol());
    if (components.size() != pattern.components().size()) {
      checker.report(
          Code.NOT_APPLICABLE,
          pattern.range(),
          "`%s` has %d component(s), and this pattern %d"
              .formatted(type.symbol().name(), components.size(), pattern.components().size()));
      checkUnknown(pattern, body);
      return;
    }
    for (int i = 0; i < components.size(); i++) {
      check(pattern.components().get(i), component(type, components.get(i)), body, false);
    }
  }

  private void checkUnknown(Pattern.RecordPattern pattern, Body body) {
    pattern.components().forEach(each -> check(each, Type.Special.ERROR, body, false));
  }

  /** The fields of a record's components, in declared order. */
  static List<FieldSymbol> components(TypeSymbol record) {
    return record.fields().values().stream().filter(field -> !field.isStatic()).toList();
  }

  /** The type of a component of a record type. */
  static Type component(Type.Declared type, FieldSymbol component) {
    return Capture.of(Ancestors.member(Capture.of(type), type.symbol(), component.type()));
  }

  /** The arguments of a generic record that follow from what is asked (JLS 18.5.5); or null. */
  private Type.@Nullable Declared infer(TypeSymbol record, Type source) {
    List<TypeVariableSymbol> parameters = record.allTypeParameters();
    Inference inference = checker.inference();
    Substitution variables = inference.add(parameters, Substitution.EMPTY, Set.of());
    Type.Declared open = (Type.Declared) variables.apply(record.thisType());
    boolean isRelated = false;
    for (Type.Declared known : Ancestors.all(source)) {
      Type.Declared seen = Ancestors.as(open, known.symbol());
      if (seen == null || seen.arguments().size() != known.arguments().size()) {
        continue;
      }
      isRelated |= !known.arguments().isEmpty();
      for (int i = 0; i < seen.arguments().size(); i++) {
        Type argument = known.arguments().get(i);
        if (!(argument instanceof Type.Wildcard)
            && !inference.isEqual(seen.arguments().get(i), argument)) {
          return null;
        }
      }
    }
    Optional<Substitution> found = inference.resolve();
    if (found.isEmpty() || !isRelated) {
      return found.isPresent() ? withWildcards(record) : null;
    }
    return (Type.Declared) found.get().apply(open);
  }

  private Type.Declared withWildcards(TypeSymbol record) {
    Type any = new Type.Wildcard(false, checker.objectType());
    List<Type> arguments = record.allTypeParameters().stream().map(v -> any).toList();
    return Capture.of(new Type.Declared(record, arguments));
  }

  /** Whether a pattern matches every value of a type, null perhaps left out (JLS 14.30.3). */
  boolean isUnconditional(Pattern pattern, Type source) {
    if (!(pattern instanceof Pattern.TypePattern typed)) {
      return false;
    }
    Type type = typeOf(typed);
    if (!type.isReference() || !source.isReference()) {
      return type.equals(source);
    }
    return Conversions.isSubtype(Erasure.of(source), Erasure.of(type));
  }

  /** The type that a pattern asks for. */
  Type typeOf(Pattern pattern) {
    return switch (pattern) {
      case Pattern.TypePattern p ->
          checker.model().symbol(p) instanceof LocalSymbol local
              ? local.type()
              : Type.Special.ERROR;
      case Pattern.RecordPattern p -> checker.model().typeTree(p.type());
    };
  }

  /** Whether whatever matches the second pattern matches the first one (JLS 14.30.3). */
  boolean dominates(Pattern first, Pattern second) {
    return switch (first) {
      case Pattern.TypePattern p -> isUnconditional(p, typeOf(second));
      case Pattern.RecordPattern p ->
          second instanceof Pattern.RecordPattern other
              && Erasure.of(typeOf(p)).equals(Erasure.of(typeOf(other)))
              && dominateAll(p.components(), other.components());
    };
  }

  private boolean dominateAll(List<Pattern> first, List<Pattern> second) {
    for (int i = 0; i < first.size(); i++) {
      if (i >= second.size() || !dominates(first.get(i), second.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Reports a case that an earlier one takes everything from. */
  void reportDominated(SourceRange range, SourceRange earlier) {
    checker
        .diagnostics()
        .report(
            Diagnostic.of(
                    Code.DOMINATED, range, "this case is never reached: an earlier one takes it")
                .at(earlier, "takes all that could come here"));
  }
}
