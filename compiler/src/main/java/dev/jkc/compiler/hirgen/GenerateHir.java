package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.archive.Archive;
import dev.jkc.compiler.check.Checker;
import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.DataBuilder;
import dev.jkc.compiler.hir.Effect;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.HirWalker;
import dev.jkc.compiler.layout.ReferenceMaps;
import dev.jkc.compiler.symbol.Access;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Members;
import dev.jkc.compiler.type.Substitution;
import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Generates the HIR of a checked program, starting at its roots. */
public final class GenerateHir {
  /** The function through which the start-up code of a hosted program calls {@code main}. */
  public static final String MAIN_SYMBOL = "jk_main";

  /** How many bytes objects may take. */
  private static final String LIMIT_SYMBOL = "jk_heap_limit";

  /** The table of what holds references outside of the heap. */
  static final String ROOTS_SYMBOL = "jk_roots";

  /** The table of the strings that are constants. */
  private static final String LITERALS_SYMBOL = "jk_literals";

  private final Universe universe;
  private final Diagnostics diagnostics;
  private final Program program;
  private final List<HirProgram.FileAsm> fileAsm = new ArrayList<>();
  private Reachable inProgram;
  private Reachable withEffects;

  /** Where a program starts. */
  public enum Start {
    MAIN,
    /** At {@code main} if there is one. */
    PERHAPS_MAIN,
    /** Where the linker script says. */
    EXPORTS
  }

  /**
   * Makes a generator for a program without errors.
   *
   * @param archive what is there of the library's HIR, if anything
   * @param runsAsserts whether asserts of the program run, as with {@code -ea}
   * @param hasHeap whether there can be objects, and so exceptions
   */
  public GenerateHir(
      Checker checker,
      Universe universe,
      Diagnostics diagnostics,
      @Nullable Archive archive,
      boolean runsAsserts,
      boolean hasHeap) {
    this.universe = universe;
    this.diagnostics = diagnostics;
    this.program = new Program(checker, universe, archive, runsAsserts, hasHeap);
    this.inProgram = new Reachable(program);
    this.withEffects = inProgram;
  }

  /**
   * Generates everything reachable.
   *
   * @param units the files named on the command line, whose exports are roots; the first with a
   *     {@code main} decides where a hosted program starts
   * @param runtimeRoots library types whose exports are roots as well, as {@code package.Type}
   * @param heapLimit how many bytes objects may take; 0 for as many as there are
   * @param start whether the program starts at {@code main}
   */
  public HirProgram generate(
      List<CompilationUnit> units, List<String> runtimeRoots, long heapLimit, Start start) {
    Reachable reachable = new Reachable(program);
    Optional<MethodSymbol> main = start == Start.EXPORTS ? Optional.empty() : findMain(units);
    HirFunction wrapper = main.map(this::mainWrapper).orElse(null);
    if (wrapper != null) {
      reachable.add(wrapper);
    } else if (start == Start.MAIN) {
      reportNoMain(units);
      return new HirProgram(List.of(), List.of(), List.of(), List.of());
    }
    for (String name : runtimeRoots) {
      addRoots(universe.require(name), reachable);
    }
    for (TypeSymbol symbol : universe.types()) {
      if (!universe.isOnDemand(symbol.range().file())) {
        addRoots(symbol, reachable);
        checkStaticInit(symbol);
      }
    }
    fileAsm.forEach(asm -> reachable.add(asm.asm()));
    reachable.followAll();
    if (wrapper != null && program.failures().arePrinted()) {
      addStackChecks(reachable, wrapper);
    }
    reachable.addTexts();
    reachable.defineClasses();
    if (reachable.catches()) {
      new CallGraph(reachable, this::isOfLibrary).markThrowing();
    }
    inProgram = reachable;
    defineRoots(reachable);
    reachable.globals().stream()
        .filter(global -> global.symbol().equals(LIMIT_SYMBOL))
        .forEach(limit -> defineConstant(limit, HirType.I64, heapLimit));
    defineLiterals(reachable);
    reachable.globals().forEach(program::markConstant);
    checkSymbols(reachable);
    checkSections(reachable);
    return new HirProgram(
        reachable.functions(), reachable.globals(), fileAsm, externals(reachable));
  }

  /** Reports the first object that the program makes. */
  public void refuseObjects() {
    new RefuseObjects(diagnostics, this::isOfLibrary).check(inProgram.functions());
  }

  /** Lists what holds references to objects outside of the heap, if the program asks for that. */
  private void defineRoots(Reachable reachable) {
    for (HirGlobal table : reachable.globals()) {
      if (!table.symbol().equals(ROOTS_SYMBOL)) {
        continue;
      }
      List<HirGlobal> roots =
          reachable.globals().stream()
              .filter(global -> !global.is(HirGlobal.Attribute.EXTERNAL))
              .filter(global -> !program.isSettled(global))
              .filter(global -> ReferenceMaps.holdsReferences(global.type()))
              .toList();
      DataBuilder data = DataBuilder.of(8 + 16L * roots.size()).put(0, roots.size(), 8);
      for (int i = 0; i < roots.size(); i++) {
        data.put(8 + 16L * i, new HirData.GlobalAddress(roots.get(i), 0));
        data.put(16 + 16L * i, roots.get(i).type().size(), 8);
      }
      defineConstant(table, new HirType.Array(HirType.I64, 1 + 2L * roots.size()), data.build());
    }
  }

  private static void defineConstant(HirGlobal global, HirType type, long value) {
    defineConstant(global, type, DataBuilder.of(type.size()).put(0, value, 8).build());
  }

  /** Defines what the library refers to and the compiler knows. */
  private static void defineConstant(HirGlobal global, HirType type, HirData data) {
    global.define(type, data);
    global.attributes().remove(HirGlobal.Attribute.EXTERNAL);
    global.attributes().add(HirGlobal.Attribute.CONSTANT);
  }

  /** Lists the strings that the program has from its start, if it asks for them. */
  private void defineLiterals(Reachable reachable) {
    Set<HirGlobal> constants = program.strings();
    for (HirGlobal table : reachable.globals()) {
      if (table.symbol().equals(LITERALS_SYMBOL)) {
        List<HirGlobal> strings = reachable.globals().stream().filter(constants::contains).toList();
        DataBuilder data = DataBuilder.of(8 + 8L * strings.size()).put(0, strings.size(), 8);
        for (int i = 0; i < strings.size(); i++) {
          data.put(8 + 8L * i, new HirData.GlobalAddress(strings.get(i), 0));
        }
        defineConstant(table, new HirType.Array(HirType.I64, 1 + strings.size()), data.build());
      }
    }
  }

  private boolean isOfLibrary(HirFunction function) {
    return universe.isLibrary(function.range().file());
  }

  private void addStackChecks(Reachable reachable, HirFunction start) {
    Set<HirFunction> recursive = new CallGraph(reachable, this::isOfLibrary).recursive();
    if (!recursive.isEmpty()) {
      StackChecks checks = new StackChecks(program);
      recursive.forEach(checks::add);
      checks.setBounds(start);
      reachable.addAgain(recursive);
      reachable.addAgain(List.of(start));
      reachable.followAll();
    }
  }

  /**
   * Functions whose effects are to be proved, with what they must not do: annotated ones of the
   * user's, reachable or not, and those that became function pointers with such a promise.
   */
  public Map<HirFunction, Set<Effect>> effectRoots() {
    Map<HirFunction, Set<Effect>> roots = new LinkedHashMap<>();
    for (TypeSymbol symbol : universe.types()) {
      if (!universe.isOnDemand(symbol.range().file())) {
        symbol.methods().forEach(method -> addEffectRoots(method, roots));
        symbol.constructors().forEach(constructor -> addEffectRoots(constructor, roots));
      }
    }
    // A call of a method reaches the classes of all objects of the program, and those made here.
    Reachable reachable = new Reachable(program);
    inProgram.functions().forEach(reachable::add);
    inProgram.globals().forEach(reachable::add);
    int promises;
    do { // what is reachable may make promises of its own
      promises = promiseCount();
      program
          .model()
          .promises()
          .forEach(
              (method, forbidden) ->
                  program.functionsOf(method).forEach(function -> add(roots, function, forbidden)));
      roots.keySet().forEach(reachable::add);
      reachable.follow();
    } while (promiseCount() > promises);
    withEffects = reachable;
    return roots;
  }

  /** The functions that a call may reach; behind {@link #effectRoots}. */
  public Set<HirFunction> targets(HirSelector selector) {
    return withEffects.targets(selector);
  }

  private int promiseCount() {
    return program.model().promises().values().stream().mapToInt(Set::size).sum();
  }

  private void addEffectRoots(MethodSymbol method, Map<HirFunction, Set<Effect>> roots) {
    Set<Effect> forbidden =
        method.traits().has(Traits.Flag.INTERRUPT)
            ? EnumSet.allOf(Effect.class)
            : forbiddenTo(method);
    if (!forbidden.isEmpty() && !method.isNative() && !method.isAbstract()) {
      program.functionsOf(method).forEach(function -> add(roots, function, forbidden));
    }
  }

  /** What a method promises not to do itself, and by those that it overrides. */
  private static Set<Effect> forbiddenTo(MethodSymbol method) {
    Set<Effect> forbidden = EnumSet.noneOf(Effect.class);
    forbidden.addAll(method.traits().forbidden());
    for (TypeSymbol t = Members.superclass(method.owner()); t != null; t = Members.superclass(t)) {
      addOverridden(method, t, forbidden);
    }
    Members.superinterfaces(method.owner()).forEach(t -> addOverridden(method, t, forbidden));
    return forbidden;
  }

  private static void addOverridden(MethodSymbol method, TypeSymbol type, Set<Effect> forbidden) {
    for (MethodSymbol inherited : type.methods()) {
      if (Members.overrides(method, inherited)) {
        forbidden.addAll(inherited.traits().forbidden());
      }
    }
  }

  /**
   * The functions of the user's files that have assembly in them, reachable or not, and the
   * assembly outside of functions: a program to be checked and thrown away.
   */
  public HirProgram assembly() {
    Set<HirFunction> functions = new LinkedHashSet<>();
    for (MethodSymbol method : program.model().asmUsers()) {
      if (!universe.isOnDemand(method.range().file())) {
        functions.addAll(program.functionsOf(method));
      }
    }
    functions.forEach(program::requireBody);
    return new HirProgram(List.copyOf(functions), List.of(), fileAsm, List.of());
  }

  private static void add(
      Map<HirFunction, Set<Effect>> roots, HirFunction function, Set<Effect> forbidden) {
    roots.computeIfAbsent(function, f -> EnumSet.noneOf(Effect.class)).addAll(forbidden);
  }

  /** What a function's own annotations say that it does not do. */
  public Set<Effect> promisedEffects(HirFunction function) {
    MethodSymbol method = program.methodOf(function);
    return method == null ? Set.of() : method.traits().forbidden();
  }

  private List<HirProgram.External> externals(Reachable reachable) {
    List<HirProgram.External> externals = new ArrayList<>();
    for (HirFunction function : reachable.functions()) {
      if (function.body() == null) {
        externals.add(new HirProgram.External(function.symbol(), function.range()));
      }
    }
    for (HirGlobal global : reachable.globals()) {
      FieldSymbol field = program.fieldOf(global);
      if (field != null && global.is(HirGlobal.Attribute.EXTERNAL)) {
        externals.add(new HirProgram.External(global.symbol(), field.range()));
      }
    }
    return externals;
  }

  /** Reports definitions that share a linker symbol. */
  private void checkSymbols(Reachable reachable) {
    Map<String, SourceRange> defined = new HashMap<>();
    for (HirFunction function : reachable.functions()) {
      if (function.body() != null) {
        define(defined, function.symbol(), function.range());
      }
    }
    for (HirGlobal global : reachable.globals()) {
      FieldSymbol field = program.fieldOf(global);
      if (field != null && !global.is(HirGlobal.Attribute.EXTERNAL)) {
        define(defined, global.symbol(), field.range());
      }
    }
  }

  /**
   * Reports values for what lies where only zeros can: sections of that name are not in the file.
   */
  private void checkSections(Reachable reachable) {
    for (HirGlobal global : reachable.globals()) {
      FieldSymbol field = program.fieldOf(global);
      String section = global.section();
      boolean isZeros = section != null && (section.equals(".bss") || section.startsWith(".bss."));
      if (field != null && isZeros && !(global.data() instanceof HirData.Zero)) {
        diagnostics.report(
            Diagnostic.of(
                Code.ANNOTATION,
                field.range(),
                "`"
                    + field.name()
                    + "` has a value, and `"
                    + section
                    + "` holds nothing but zeros"));
      }
    }
  }

  private void define(Map<String, SourceRange> defined, String symbol, SourceRange range) {
    SourceRange previous = defined.putIfAbsent(symbol, range);
    if (previous != null) {
      diagnostics.report(
          Diagnostic.of(
                  Code.DUPLICATE_SYMBOL,
                  range,
                  "the linker symbol `" + symbol + "` is defined twice")
              .at(previous, "first defined here"));
    }
  }

  private static boolean isMain(MethodSymbol method) {
    return method.name().equals("main")
        && method.isStatic()
        && method.result() == Type.Special.VOID
        && method.access() == Access.PUBLIC
        && method.parameterTypes().size() == 1
        && method.parameterTypes().get(0) instanceof Type.Array array
        && Checker.isString(array.element());
  }

  private Optional<MethodSymbol> findMain(List<CompilationUnit> units) {
    for (CompilationUnit unit : units) {
      for (TypeSymbol symbol : universe.types()) {
        if (symbol.range().file() == unit.range().file() && symbol.enclosing() == null) {
          Optional<MethodSymbol> main =
              symbol.methods().stream().filter(GenerateHir::isMain).findFirst();
          if (main.isPresent()) {
            return main;
          }
        }
      }
    }
    return Optional.empty();
  }

  private void reportNoMain(List<CompilationUnit> units) {
    SourceRange file = units.get(0).range();
    diagnostics.report(
        Diagnostic.of(
                Code.NO_MAIN,
                file.file().range(file.start(), file.start()),
                "the program has no `main` method")
            .help("a program starts at `public static void main(String[] args)`"));
  }

  /**
   * {@code jk_main(stack)}: initialises the class of {@code main} and calls it, with the arguments
   * that are on the initial stack when it looks at them.
   */
  private HirFunction mainWrapper(MethodSymbol main) {
    SourceRange range = main.range();
    HirLocal stack = new HirLocal("stack", HirType.POINTER);
    HirFunction wrapper =
        new HirFunction(
            MAIN_SYMBOL, MAIN_SYMBOL, CallingConvention.C, List.of(stack), HirType.VOID, range);
    wrapper.attributes().add(HirFunction.Attribute.EXPORTED);
    List<HirStatement> body = new ArrayList<>();
    HirFunction function = program.function(main, Substitution.EMPTY);
    program.requireBody(function);
    HirExpression arguments =
        readsParameter(function)
            ? new HirExpression.Call(
                program.runtime("jk.runtime", "Arguments", "fromStack"),
                List.of(FunctionGenerator.read(stack)),
                range)
            : new HirExpression.NullConstant(HirType.REFERENCE);
    HirLocal given = FunctionGenerator.temporary("args", arguments, range, body);
    program
        .initializers()
        .guardFromOutside(main.owner())
        .ifPresent(
            guard ->
                body.add(
                    new HirStatement.Evaluate(
                        new HirExpression.Call(guard, List.of(), range), range)));
    body.add(
        new HirStatement.Evaluate(
            new HirExpression.Call(function, List.of(FunctionGenerator.read(given)), range),
            range));
    body.add(new HirStatement.Return(null, range));
    wrapper.setBody(new HirStatement.Block(body));
    return wrapper;
  }

  /**
   * Whether a function looks at its only parameter, also by a copy that a class inside of it keeps.
   */
  private static boolean readsParameter(HirFunction function) {
    HirLocal parameter = function.parameters().getFirst();
    boolean[] isRead = {false};
    new HirWalker() {
      @Override
      protected void visit(HirPlace place) {
        isRead[0] |= place instanceof HirPlace.Local local && local.local() == parameter;
      }
    }.walk(function.body());
    return isRead[0];
  }

  private void addRoots(TypeSymbol symbol, Reachable reachable) {
    for (MethodSymbol method : symbol.methods()) {
      boolean isRoot =
          method.traits().exportSymbol() != null
              || method.traits().has(Traits.Flag.USED)
              || method.traits().has(Traits.Flag.INTERRUPT);
      if (isRoot && method.typeParameters().isEmpty()) {
        reachable.add(program.function(method, Substitution.EMPTY));
      }
    }
    for (FieldSymbol field : symbol.fields().values()) {
      boolean isRoot =
          field.traits().exportSymbol() != null || field.traits().has(Traits.Flag.USED);
      if (isRoot && field.isStatic()) {
        program.initializers().guardFromOutside(symbol);
        reachable.add(program.global(field));
      }
    }
    for (Declaration member : symbol.declaration().members()) {
      if (member instanceof Declaration.Asm asm) {
        HirFunction none =
            new HirFunction(
                symbol.binaryName() + ".$asm",
                symbol.binaryName(),
                CallingConvention.INTERNAL,
                List.of(),
                HirType.VOID,
                asm.range());
        FunctionGenerator code = FunctionGenerator.forInitializer(program, none, symbol);
        fileAsm.add(new HirProgram.FileAsm(new AsmGenerator(code).lower(asm.text()), asm.range()));
      }
    }
  }

  private void checkStaticInit(TypeSymbol symbol) {
    if (symbol.traits().has(Traits.Flag.STATIC_INIT)) {
      program
          .initializers()
          .leftOver(symbol)
          .ifPresent(
              range ->
                  diagnostics.report(
                      Diagnostic.of(
                              Code.STATIC_INIT,
                              range,
                              "the compiler cannot compute this, and `"
                                  + symbol.name()
                                  + "` is `@StaticInit`")
                          .note(
                              "static state is data when its initialiser touches only constants, "
                                  + "its own statics and what it made")));
    }
  }
}
