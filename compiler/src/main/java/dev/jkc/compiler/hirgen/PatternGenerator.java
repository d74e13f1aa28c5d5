package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Ancestors;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Pattern;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Tests whether values match patterns, which gives the patterns' variables theirs (JLS 14.30.2).
 */
final class PatternGenerator {
  private final FunctionGenerator code;

  PatternGenerator(FunctionGenerator code) {
    this.code = code;
  }

  /** {@code value instanceof pattern}. */
  HirExpression test(Expression.PatternTest test) {
    List<HirStatement> before = new ArrayList<>();
    ExpressionGenerator expressions = code.expressions();
    HirExpression value = expressions.erasedValue(test.value());
    declare(test.pattern());
    HirExpression object = keep(value, test.value().range(), before);
    Type known = expressions.erasedType(test.value());
    if (known == Type.Special.NULL) {
      before.add(new HirStatement.Evaluate(object, test.range()));
      return Values.sequence(before, Values.truth(false));
    }
    return Values.sequence(before, both(isThere(object), matches(test.pattern(), object, known)));
  }

  /** Numbers a pattern's variables: javac keeps each record that it looks into in one, too. */
  void declare(Pattern pattern) {
    declareOuter(pattern);
    declareParts(pattern);
  }

  private void declareOuter(Pattern pattern) {
    switch (pattern) {
      case Pattern.TypePattern p -> code.slots().declare(variable(p).type());
      case Pattern.RecordPattern p -> code.slots().declare(1);
    }
  }

  private void declareParts(Pattern pattern) {
    if (pattern instanceof Pattern.RecordPattern p) {
      p.components().forEach(this::declareOuter);
      p.components().forEach(this::declareParts);
    }
  }

  /** A value in a variable, so that it can be looked at more than once. */
  static HirExpression keep(HirExpression value, SourceRange range, List<HirStatement> statements) {
    return PlaceGenerator.keep("matched", value, range, statements);
  }

  private static HirExpression isThere(HirExpression object) {
    return ObjectGenerator.isNull(Comparison.NOT_EQUAL, object);
  }

  private static HirExpression both(HirExpression first, HirExpression second) {
    return first.equals(Values.truth(true))
        ? second
        : new HirExpression.Conditional(first, second, Values.truth(false));
  }

  /**
   * Whether an object matches, which is not null.
   *
   * @param known the type that the code knows it to be of
   */
  HirExpression matches(Pattern pattern, HirExpression object, Type known) {
    return switch (pattern) {
      case Pattern.TypePattern p -> {
        Type type = code.typeIn(variable(p).type());
        HirExpression bound = bind(p, object);
        code.lines().note(p.range());
        yield Conversions.isSubtype(known, type) ? bound : both(isOf(object, type), bound);
      }
      case Pattern.RecordPattern p -> {
        Type.Declared type = code.model().patternType(p);
        HirExpression parts = matchComponents(p, type, object);
        yield both(isOfKnown(object, type, known), parts);
      }
    };
  }

  private HirExpression isOf(HirExpression object, Type type) {
    return new HirExpression.IsInstance(object, code.program().classes().of(type));
  }

  private HirExpression isOfKnown(HirExpression object, Type.Declared type, Type known) {
    Type erased = code.typeIn(type);
    return Conversions.isSubtype(known, erased) ? Values.truth(true) : isOf(object, erased);
  }

  private LocalSymbol variable(Pattern.TypePattern pattern) {
    if (code.model().symbol(pattern) instanceof LocalSymbol local) {
      return local;
    }
    throw new IllegalStateException("undeclared variable at " + pattern.range());
  }

  private HirExpression bind(Pattern.TypePattern pattern, HirExpression value) {
    HirLocal local = code.local(variable(pattern));
    return new HirExpression.Sequence(
        List.of(new HirStatement.Let(local, value, pattern.range())), Values.truth(true));
  }

  /** A record whose class was tested, and whose components are looked at later. */
  private record Inner(Pattern.RecordPattern pattern, Type.Declared type, HirExpression object) {}

  /**
   * Looks at all components before it looks into those that are records, as javac does: accessors
   * can tell the order.
   */
  private HirExpression matchComponents(
      Pattern.RecordPattern pattern, Type.Declared type, HirExpression object) {
    TypeSymbol symbol = type.symbol();
    List<HirExpression> tests = new ArrayList<>();
    List<Inner> inner = new ArrayList<>();
    Iterator<Pattern> parts = pattern.components().iterator();
    for (FieldSymbol component : symbol.fields().values()) {
      if (!component.isStatic()) {
        Pattern part = parts.next();
        List<HirStatement> statements = new ArrayList<>();
        HirExpression value = component(type, component, object, pattern.range(), statements);
        Type declared = Ancestors.member(type, symbol, component.type());
        Type known = code.values(type, symbol).erase(component.type());
        HirExpression matched =
            switch (part) {
              case Pattern.TypePattern typed -> matchComponent(typed, value, declared, known);
              case Pattern.RecordPattern record -> {
                Type.Declared recordType = code.model().patternType(record);
                inner.add(new Inner(record, recordType, value));
                yield both(isThere(value), isOfKnown(value, recordType, known));
              }
            };
        code.lines().note(part.range());
        tests.add(Values.sequence(statements, matched));
      }
    }
    inner.forEach(each -> tests.add(matchComponents(each.pattern(), each.type(), each.object())));
    return all(tests);
  }

  private static HirExpression all(List<HirExpression> tests) {
    HirExpression result = Values.truth(true);
    for (HirExpression test : tests.reversed()) {
      result = result.equals(Values.truth(true)) ? test : both(test, result);
    }
    return result;
  }

  private HirExpression matchComponent(
      Pattern.TypePattern pattern, HirExpression value, Type declared, Type known) {
    Type type = code.typeIn(variable(pattern).type());
    if (!type.isReference()) {
      return bind(pattern, value);
    }
    boolean isUnconditional = Conversions.isSubtype(code.typeIn(declared), type);
    return isUnconditional
        ? bind(pattern, code.expressions().objects().cast(value, known, type, pattern.range()))
        : both(isThere(value), matches(pattern, value, known));
  }

  /** What an accessor gives; whatever it throws becomes the cause of another exception. */
  private HirExpression component(
      Type.Declared type,
      FieldSymbol component,
      HirExpression object,
      SourceRange range,
      List<HirStatement> statements) {
    TypeSymbol symbol = type.symbol();
    MethodSymbol accessor =
        symbol.methods().stream()
            .filter(m -> m.name().equals(component.name()) && m.parameters().isEmpty())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no accessor of " + component));
    HirExpression call =
        code.expressions().calls().callOn(object, code.typeIn(type), accessor, range);
    if (isImplied(symbol, accessor)) {
      return keep(call, range, statements);
    }
    HirLocal result = new HirLocal("component", call.type());
    HirLocal thrown = new HirLocal("thrown", HirType.REFERENCE);
    statements.add(new HirStatement.Let(result, null, range));
    HirStatement store =
        new HirStatement.Evaluate(
            new HirExpression.Assign(new HirPlace.Local(result), call, HirExpression.Access.PLAIN),
            range);
    statements.add(
        new HirStatement.Try(store, thrown, raise(FunctionGenerator.read(thrown), range), range));
    return FunctionGenerator.read(result);
  }

  /** Whether nobody wrote an accessor, so that it only reads the field. */
  private static boolean isImplied(TypeSymbol symbol, MethodSymbol accessor) {
    return accessor.declaration() == null || accessor.range().file() != symbol.range().file();
  }

  private HirStatement raise(HirExpression cause, SourceRange range) {
    List<HirStatement> statements = new ArrayList<>();
    HirExpression text =
        code.expressions()
            .calls()
            .callOn(
                cause,
                code.program().failures().throwable(),
                code.program().method("java.lang", "Throwable", "toString"),
                range);
    statements.add(noMatch(text, cause, range));
    return new HirStatement.Block(statements);
  }

  /** Throws a {@code MatchException}. */
  HirStatement noMatch(HirExpression message, HirExpression cause, SourceRange range) {
    List<HirStatement> statements = new ArrayList<>();
    MethodSymbol constructor = code.program().matchException();
    HirExpression made =
        new HirExpression.New(
            code.program().classes().of(constructor.owner()),
            code.program().runtime("jk.heap", "Heap", "allocate"),
            range);
    HirLocal exception = FunctionGenerator.temporary("exception", made, range, statements);
    HirExpression object = FunctionGenerator.read(exception);
    statements.add(
        new HirStatement.Evaluate(
            new HirExpression.Call(
                code.program().function(constructor, code.substitution()),
                List.of(object, message, cause),
                range),
            range));
    statements.add(new HirStatement.Throw(object, code.program().failures().raise(), false, range));
    return new HirStatement.Block(statements);
  }
}
