package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.evaluate.CannotEvaluateException;
import dev.jkc.compiler.evaluate.Interpreter;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.VariableDeclarator;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Class initialisers (JLS 12.4). The longest prefix that the compiler can run becomes data; what is
 * left runs before the first use from outside of the class, behind a guard.
 */
final class ClassInitializers {
  private final Program program;
  private final Interpreter interpreter;
  private final Map<TypeSymbol, Optional<HirFunction>> guards = new HashMap<>();
  private final Map<TypeSymbol, SourceRange> leftOver = new HashMap<>();
  private final Map<TypeSymbol, HirGlobal> started = new HashMap<>();
  private final Map<HirFunction, TypeSymbol> initialised = new HashMap<>();

  ClassInitializers(Program program) {
    this.program = program;
    this.interpreter = new Interpreter(this::requireBody, program.classes());
  }

  /** What classes say of each other is known when all of the program is. */
  private void requireBody(HirFunction function) {
    if (program.classObjects().asks(function)) {
      throw new CannotEvaluateException("a question to a class");
    }
    program.requireBody(function);
  }

  /** The function that initialises a class before code of another class uses it, if one must. */
  Optional<HirFunction> guard(TypeSymbol symbol, TypeSymbol from) {
    // Code of a class runs when its superclasses are initialised, or while they are.
    for (TypeSymbol t = from; t != null; t = Members.superclass(t)) {
      if (t == symbol) {
        return Optional.empty();
      }
    }
    return guardFromOutside(symbol);
  }

  /** The function that initialises a class before anything of it runs, if one must. */
  Optional<HirFunction> guardFromOutside(TypeSymbol symbol) {
    Optional<HirFunction> known = guards.get(symbol);
    if (known != null) {
      return known;
    }
    LibraryCode library = program.libraryCode();
    if (library != null && library.hasData(symbol)) {
      guards.put(symbol, Optional.empty());
      library.readData(symbol);
      return Optional.empty();
    }
    HirFunction guard = function(symbol, "initialise", Closures.HIDDEN);
    initialised.put(guard, symbol);
    // Classes whose initialisers need each other see this guard while it is empty.
    guards.put(symbol, Optional.of(guard));
    guard.setBody(new HirStatement.Block(List.of(new HirStatement.Return(null, symbol.range()))));
    List<HirFunction> before = guardsOfSupertypes(symbol);
    boolean isQuiet = !hasInitializers(symbol) && !program.assertions().runEarly(symbol);
    if (isQuiet && before.size() == 1 && !program.failures().areRemembered()) {
      // What is left to do is what that one does; but each class can have failed by itself.
      List<HirStatement> body = calls(before, symbol.range());
      body.add(new HirStatement.Return(null, symbol.range()));
      guard.setBody(new HirStatement.Block(body));
      guards.put(symbol, Optional.of(before.getFirst()));
      return guards.get(symbol);
    }
    List<HirStatement> rest = evaluatePrefix(symbol, before);
    if (rest.isEmpty()) {
      guards.put(symbol, Optional.empty());
      return Optional.empty();
    }
    setGuardBody(symbol, guard, rest);
    return Optional.of(guard);
  }

  /** The class that a function initialises; null for other functions. */
  @Nullable TypeSymbol initialised(HirFunction guard) {
    return initialised.get(guard);
  }

  /** The superclass, and the superinterfaces with default methods, come first (JLS 12.4.1). */
  private List<HirFunction> guardsOfSupertypes(TypeSymbol symbol) {
    List<HirFunction> found = new ArrayList<>();
    if (symbol.kind().isInterface()) {
      return found;
    }
    TypeSymbol superclass = Members.superclass(symbol);
    if (superclass != null) {
      guardFromOutside(superclass).ifPresent(found::add);
    }
    Set<TypeSymbol> interfaces = new LinkedHashSet<>();
    addInterfaces(symbol, interfaces);
    for (TypeSymbol each : interfaces) {
      boolean hasDefaults = each.methods().stream().anyMatch(m -> !m.isAbstract() && !m.isStatic());
      if (hasDefaults) {
        guardFromOutside(each).filter(guard -> !found.contains(guard)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Interfaces come behind those that they extend. */
  private static void addInterfaces(TypeSymbol symbol, Set<TypeSymbol> found) {
    for (Type.Declared direct : symbol.interfaces()) {
      addInterfaces(direct.symbol(), found);
      found.add(direct.symbol());
    }
  }

  private static List<HirStatement> calls(List<HirFunction> guards, SourceRange range) {
    List<HirStatement> statements = new ArrayList<>();
    for (HirFunction guard : guards) {
      statements.add(
          new HirStatement.Evaluate(new HirExpression.Call(guard, List.of(), range), range));
    }
    return statements;
  }

  /** Where the part of an initialiser starts that the compiler could not run. */
  Optional<SourceRange> leftOver(TypeSymbol symbol) {
    guardFromOutside(symbol);
    return Optional.ofNullable(leftOver.get(symbol));
  }

  /** Whether the source of a class says what to do when it is initialised. */
  static boolean hasInitializers(TypeSymbol symbol) {
    return symbol.declaration().members().stream()
        .anyMatch(
            member ->
                switch (member) {
                  case Declaration.Initializer initializer -> initializer.isStatic();
                  case Declaration.Field field ->
                      field.variables().stream()
                          .map(v -> symbol.fields().get(v.name().text()))
                          .anyMatch(f -> f != null && f.isStatic() && f.initializer() != null);
                  default -> false;
                });
  }

  private static HirFunction function(TypeSymbol symbol, String name, String displayName) {
    return new HirFunction(
        symbol.binaryName() + ".$" + name,
        displayName,
        CallingConvention.INTERNAL,
        List.of(),
        HirType.VOID,
        symbol.range());
  }

  private List<HirStatement> evaluatePrefix(TypeSymbol symbol, List<HirFunction> before) {
    program.checker().bodies().requireInitializers(symbol);
    HirFunction body = function(symbol, "static", symbol.binaryName() + ".<clinit>");
    FunctionGenerator code = FunctionGenerator.forInitializer(program, body, symbol);
    List<HirStatement> first = calls(before, symbol.range());
    List<HirStatement> rest = new ArrayList<>();
    if (program.assertions().runEarly(symbol)) {
      HirStatement start = program.assertions().start(symbol);
      if (!first.isEmpty() || !evaluate(start, symbol)) {
        rest.add(start);
      }
    }
    for (Declaration member : symbol.declaration().members()) {
      switch (member) {
        case Declaration.Field field -> {
          for (VariableDeclarator variable : field.variables()) {
            FieldSymbol declared = symbol.fields().get(variable.name().text());
            if (declared != null && declared.isStatic() && variable.initializer() != null) {
              HirGlobal global = program.global(declared);
              if (isZeroed(variable.initializer(), declared)
                  && first.isEmpty()
                  && rest.isEmpty()
                  && global.data() instanceof HirData.Zero) {
                continue; // it is zero as it stands, however large
              }
              run(
                  initialize(code, declared, variable.initializer()),
                  symbol,
                  first,
                  rest,
                  variable.range());
            }
          }
        }
        case Declaration.Initializer initializer when initializer.isStatic() ->
            run(
                code.statements().generate(initializer.body()),
                symbol,
                first,
                rest,
                initializer.range());
        default -> {}
      }
    }
    if (first.isEmpty() && rest.isEmpty()) {
      return List.of();
    }
    if (!program.failures().areRemembered()) {
      return outOfLine(body, marked(symbol, PlaceGenerator.concat(first, rest)));
    }
    // In traces only code of the class itself is the initialiser.
    List<HirStatement> own = rest.isEmpty() ? List.of() : outOfLine(body, rest);
    return outOfLine(
        function(symbol, "run", Closures.HIDDEN),
        marked(symbol, PlaceGenerator.concat(first, own)));
  }

  /** Calls a function that is never part of another one, with these statements as its body. */
  private static List<HirStatement> outOfLine(HirFunction function, List<HirStatement> statements) {
    SourceRange range = function.range();
    function.setBody(
        new HirStatement.Block(
            PlaceGenerator.concat(statements, List.of(new HirStatement.Return(null, range)))));
    function.attributes().add(HirFunction.Attribute.COLD);
    function.attributes().add(HirFunction.Attribute.NO_INLINE);
    return calls(List.of(function), range);
  }

  private boolean isZeroed(Expression initializer, FieldSymbol field) {
    return initializer instanceof Expression.Name name
        && name.text().equals("zeroed")
        && program.model().symbol(name) == null
        && !(field.type() instanceof Type.Primitive);
  }

  /** Runs a step at compile time, unless an earlier one has to wait for run time. */
  private void run(
      HirStatement step,
      TypeSymbol symbol,
      List<HirStatement> first,
      List<HirStatement> rest,
      SourceRange range) {
    boolean ran = first.isEmpty() && rest.isEmpty() && evaluate(step, symbol);
    if (!ran) {
      leftOver.putIfAbsent(symbol, range);
      rest.add(step);
    }
  }

  private boolean evaluate(HirStatement step, TypeSymbol symbol) {
    return program
        .classes()
        .making(
            symbol,
            () ->
                interpreter.run(
                    step, program::isSettled, global -> program.ownerOf(global) == symbol));
  }

  private HirStatement initialize(
      FunctionGenerator code, FieldSymbol field, Expression initializer) {
    code.lines().note(field.range());
    Place place = code.expressions().places().staticField(field, initializer.range());
    Optional<Constant> constant = program.checker().constantOf(field);
    HirExpression value =
        constant.isPresent() && field.type() instanceof Type.Primitive primitive
            ? Values.primitive(constant.get(), primitive)
            : code.expressions().valueAs(initializer, field.type());
    return new HirStatement.Evaluate(
        code.expressions().places().write(place.after(List.of()), value, initializer.range()),
        initializer.range());
  }

  /** What an initialiser does, with notes of how far it is for other uses of the class. */
  private List<HirStatement> marked(TypeSymbol symbol, List<HirStatement> rest) {
    // Set before the initialiser runs: its own uses of the class see it half done (JLS 12.4.2).
    HirStatement begin = setDone(symbol, true);
    if (!program.failures().areRemembered()) {
      return PlaceGenerator.concat(List.of(begin), rest);
    }
    SourceRange range = symbol.range();
    HirGlobal remembered = new HirGlobal(symbol.binaryName() + ".$failed", HirType.REFERENCE);
    program.addVariable(remembered);
    HirPlace place = new HirPlace.Global(remembered);
    HirExpression earlier = new HirExpression.Load(place, Access.PLAIN);
    HirExpression name = new HirExpression.ObjectConstant(program.string(symbol.binaryName()));
    HirLocal caught = new HirLocal("caught", HirType.REFERENCE);
    HirExpression exception = FunctionGenerator.read(caught);
    HirExpression note =
        new HirExpression.Assign(
            place, initialisation("remembered", List.of(exception), range), Access.PLAIN);
    HirStatement failed =
        new HirStatement.Block(
            List.of(
                setDone(symbol, false),
                new HirStatement.Evaluate(note, range),
                raise(initialisation("failure", List.of(exception), range), range)));
    return List.of(
        new HirStatement.If(
            ObjectGenerator.isNull(HirExpression.Comparison.NOT_EQUAL, earlier),
            raise(initialisation("again", List.of(name, earlier), range), range),
            null,
            range),
        begin,
        new HirStatement.Try(new HirStatement.Block(rest), caught, failed, range));
  }

  private HirExpression initialisation(
      String method, List<HirExpression> arguments, SourceRange range) {
    return new HirExpression.Call(
        program.runtime("jk.unwind", "Initialisation", method), arguments, range);
  }

  private HirStatement raise(HirExpression exception, SourceRange range) {
    return new HirStatement.Throw(exception, program.failures().raise(), false, range);
  }

  private HirStatement setDone(TypeSymbol symbol, boolean value) {
    return new HirStatement.Evaluate(
        new HirExpression.Assign(
            new HirPlace.Global(done(symbol)), Values.truth(value), Access.PLAIN),
        symbol.range());
  }

  private HirGlobal done(TypeSymbol symbol) {
    return started.computeIfAbsent(
        symbol, s -> new HirGlobal(s.binaryName() + ".$initialised", HirType.BOOLEAN));
  }

  private void setGuardBody(TypeSymbol symbol, HirFunction guard, List<HirStatement> rest) {
    SourceRange range = symbol.range();
    HirPlace place = new HirPlace.Global(done(symbol));
    guard.attributes().add(HirFunction.Attribute.INLINE);
    guard.setBody(
        new HirStatement.Block(
            List.of(
                new HirStatement.If(
                    new HirExpression.Load(place, Access.PLAIN),
                    new HirStatement.Block(List.of()),
                    new HirStatement.Block(rest),
                    range),
                new HirStatement.Return(null, range))));
  }
}
