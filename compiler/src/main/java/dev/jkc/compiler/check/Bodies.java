package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The code inside of types: bodies of methods and initialisers of fields and classes, each checked
 * once. Those of files that the user wrote are all checked; those of the library, which is known to
 * be right, when a program needs them.
 */
public final class Bodies {
  private final Checker checker;
  private final Set<MethodSymbol> methods = new HashSet<>();
  private final Set<TypeSymbol> initializers = new HashSet<>();
  private final Deque<TypeSymbol> locals = new ArrayDeque<>();

  Bodies(Checker checker) {
    this.checker = checker;
  }

  /**
   * Checks a method's body, unless that was done before; of a constructor the fields' values too.
   */
  public void require(MethodSymbol method) {
    if (!methods.add(method)) {
      return;
    }
    if (method.isConstructor()) {
      requireInitializers(method.owner());
    }
    Declaration declaration = method.declaration();
    Statement.Block block = declaration == null ? null : bodyOf(declaration);
    if (method.isConstructor()) {
      requireSuperConstructor(method, block);
    }
    if (block == null) {
      if (method.isConstructor() && !method.owner().isAnonymous()) {
        new ExceptionChecker(checker).checkMethod(method, null);
      }
      return;
    }
    Body body = checker.methodBody(method);
    for (LocalSymbol parameter : method.parameters()) {
      body.declare(parameter);
    }
    if (method.isUnsafe()) {
      body.unsafe().push(new Body.UnsafeRegion(method.range(), false));
    }
    body.enterScope();
    checker.statements().checkAll(block.statements(), body);
    body.leaveScope();
    new FlowChecker(checker).checkMethod(method, block);
    new ExceptionChecker(checker).checkMethod(method, block);
    requireLocals();
  }

  /** Notes a class inside of a method. */
  void noteLocal(TypeSymbol symbol) {
    if (checker.universe().isOnDemand(symbol.range().file())) {
      locals.add(symbol);
    }
  }

  /** Checks all code of local classes, which only then is known to keep what it uses around it. */
  private void requireLocals() {
    while (!locals.isEmpty()) {
      TypeSymbol local = locals.remove();
      requireInitializers(local);
      List.copyOf(local.constructors()).forEach(this::require);
      List.copyOf(local.methods()).forEach(this::require);
    }
  }

  /** Notes that a lambda's body was checked with the code around it. */
  void noteChecked(MethodSymbol lambda) {
    methods.add(lambda);
  }

  /** Finds what a constructor calls that does not say so (JLS 8.8.7). */
  private void requireSuperConstructor(MethodSymbol constructor, Statement.@Nullable Block block) {
    TypeSymbol superclass = Members.superclass(constructor.owner());
    boolean isExplicit =
        block != null
            && !block.statements().isEmpty()
            && block.statements().getFirst() instanceof Statement.ConstructorCall;
    if (isExplicit || superclass == null || constructor.owner().isAnonymous()) {
      return;
    }
    Body body = checker.methodBody(constructor);
    if (constructor.owner().kind() == TypeSymbol.Kind.ENUM) {
      checker.model().setSuperConstructor(constructor, superclass.constructors().getFirst());
      return;
    }
    List<MethodSymbol> candidates = new ArrayList<>(superclass.constructors());
    candidates.removeIf(
        c -> !c.parameters().isEmpty() && !(c.isVarargs() && c.parameters().size() == 1));
    // One that takes nothing comes before one that takes any number (JLS 15.12.2).
    candidates.sort(Comparator.comparing(MethodSymbol::isVarargs));
    for (MethodSymbol candidate : candidates) {
      if (Accessibility.reaches(candidate, null, body)) {
        checker.model().setSuperConstructor(constructor, candidate);
        checker.expressions().creations().requireSuperOuter(superclass, constructor.range(), body);
        return;
      }
    }
    SourceRange range = constructor.range();
    if (block != null) {
      int start = block.range().start();
      range = block.range().file().range(start, start + 1);
    }
    Diagnostic diagnostic =
        Diagnostic.of(
            Code.NOT_APPLICABLE,
            range,
            "`"
                + superclass.name()
                + "` has no constructor without parameters for `"
                + constructor.owner().name()
                + "` to call");
    for (MethodSymbol candidate : superclass.constructors()) {
      diagnostic = diagnostic.at(candidate.range(), "`" + candidate.signature() + "`");
    }
    checker.diagnostics().report(diagnostic.help("start the constructor with `super(…)`"));
  }

  /** Checks the values of a type's fields and its initialisers, unless that was done before. */
  public void requireInitializers(TypeSymbol symbol) {
    if (!initializers.add(symbol)) {
      return;
    }
    Body staticBody = checker.initializerBody(symbol, true);
    Body instanceBody = checker.initializerBody(symbol, false);
    for (Declaration member : symbol.declaration().members()) {
      switch (member) {
        case Declaration.Field field ->
            field
                .variables()
                .forEach(
                    variable -> {
                      FieldSymbol declared = symbol.fields().get(variable.name().text());
                      Expression value = variable.initializer();
                      if (declared != null && value != null) {
                        checker
                            .expressions()
                            .checkAssigned(
                                value,
                                declared.isStatic() ? staticBody : instanceBody,
                                declared.type());
                      }
                    });
        case Declaration.Initializer initializer -> {
          checker
              .statements()
              .checkBlock(initializer.body(), initializer.isStatic() ? staticBody : instanceBody);
        }
        default -> {}
      }
    }
    new FlowChecker(checker).checkInitializers(symbol, true);
    if (!symbol.kind().isValue()) {
      new FlowChecker(checker).checkInitializers(symbol, false);
    }
    new ExceptionChecker(checker).checkStatic(symbol);
    requireLocals();
  }

  /** The body of a method or constructor, or null. */
  static Statement.@Nullable Block bodyOf(Declaration declaration) {
    return switch (declaration) {
      case Declaration.Method method -> method.body();
      case Declaration.Constructor constructor -> constructor.body();
      default -> null;
    };
  }

  /** Reports the call of another constructor that is not what a constructor begins with. */
  void requireFirst(Statement.ConstructorCall call, MethodSymbol constructor) {
    boolean isFirst =
        constructor.declaration() instanceof Declaration.Constructor declaration
            && declaration.body().statements().getFirst().equals(call);
    if (!isFirst) {
      checker.report(
          Code.INCOMPATIBLE_TYPES,
          call.range(),
          "`"
              + (call.isSuper() ? "super" : "this")
              + "(…)` calls another constructor, and nothing comes before that");
    }
  }
}
