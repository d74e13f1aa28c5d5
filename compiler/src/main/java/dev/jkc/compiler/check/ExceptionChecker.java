package dev.jkc.compiler.check;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.MethodSymbol;
import dev.jkc.compiler.symbol.Symbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.FunctionType;
import dev.jkc.compiler.type.Members;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.VariableDeclarator;
import dev.jkc.lang.ast.walk.Children;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checked exceptions of one body, each of which something around catches or declares (JLS 11.2,
 * 11.2.3). Runs when the body's flow is known.
 */
final class ExceptionChecker {
  /** An exception that nothing in the body handles, with what throws it. */
  private record Escape(SourceRange range, String source, TypeSymbol exception) {}

  private final Checker checker;

  /** What the body declares, and what the statements around the place at hand catch. */
  private ExceptionSet handled = ExceptionSet.EMPTY;

  /** What the code of the innermost {@code try} was seen to throw. */
  private ExceptionSet thrown = ExceptionSet.EMPTY;

  private List<Escape> escapes = new ArrayList<>();

  /** Whether something wrong may throw anything, which was reported. */
  private boolean mayThrowMore;

  ExceptionChecker(Checker checker) {
    this.checker = checker;
  }

  /** A method or constructor; null stands for the body of a default constructor. */
  void checkMethod(MethodSymbol method, Statement.@Nullable Block block) {
    declare(method.exceptions());
    if (method.isConstructor() && (block == null || !FlowChecker.callsThis(block))) {
      MethodSymbol implied = checker.model().superConstructor(method);
      if (implied != null) {
        String source = "the constructor `" + implied.signature() + "` may throw";
        noteAll(ExceptionSet.of(implied.exceptions()), startOf(method, block), source);
      }
      scanInitializers(method.owner(), false);
    }
    if (block != null) {
      scan(block);
    }
    report(
        block == null
            ? "declare a constructor whose `throws` names it"
            : "catch it, or name it behind `throws`");
  }

  /** What gives static fields their values, which may throw nothing (JLS 8.3.2, 8.7). */
  void checkStatic(TypeSymbol symbol) {
    scanInitializers(symbol, true);
    report("catch it: what gives static fields their values has no `throws`");
  }

  private void declare(List<Type> exceptions) {
    handled = handled.union(ExceptionSet.of(exceptions));
    if (exceptions.stream().anyMatch(Type::isError)) {
      handled = handled.with(checker.throwable().symbol());
    }
  }

  /** Where a constructor calls one of the superclass without saying so. */
  private static SourceRange startOf(MethodSymbol method, Statement.@Nullable Block block) {
    if (block == null) {
      return method.range();
    }
    int start = block.range().start();
    return block.range().file().range(start, start + 1);
  }

  private void report(String help) {
    for (Escape escape : escapes) {
      String name = escape.exception().name();
      String message = escape.source() + " `" + name + "`, which nothing here catches or declares";
      checker
          .diagnostics()
          .report(Diagnostic.of(Code.UNREPORTED, escape.range(), message).help(help));
    }
  }

  private void scanInitializers(TypeSymbol symbol, boolean isStatic) {
    for (Declaration member : symbol.declaration().members()) {
      switch (member) {
        case Declaration.Field field -> {
          for (VariableDeclarator variable : field.variables()) {
            FieldSymbol declared = symbol.fields().get(variable.name().text());
            if (declared != null && declared.isStatic() == isStatic) {
              scan(variable);
            }
          }
        }
        case Declaration.Initializer initializer when initializer.isStatic() == isStatic ->
            scan(initializer.body());
        default -> {}
      }
    }
  }

  private void scan(Node node) {
    switch (node) {
      case Statement.Throw s -> scanThrow(s);
      case Statement.Try s -> scanTry(s);
      case Statement.ConstructorCall s -> {
        Children.forEach(s, this::scan);
        noteInvocation(s, s.range());
      }
      case Expression.MethodCall e -> {
        Children.forEach(e, this::scan);
        noteCall(e);
      }
      case Expression.New e -> scanNew(e);
      case Expression.MethodReference e -> {
        if (e.target() != null) {
          scan(e.target());
        }
        checkReferred(e);
      }
      case Expression.Lambda e -> new ExceptionChecker(checker).checkLambda(e);
      // Classes have bodies of their own.
      case Declaration d -> {}
      case TypeTree t -> {}
      case Modifiers m -> {}
      default -> Children.forEach(node, this::scan);
    }
  }

  private void note(TypeSymbol exception, SourceRange range, String source) {
    if (!ExceptionSet.isUnchecked(exception)) {
      if (!handled.covers(exception)) {
        escapes.add(new Escape(range, source, exception));
      }
      thrown = thrown.with(exception);
    }
  }

  private void noteAll(ExceptionSet exceptions, SourceRange range, String source) {
    exceptions.classes().forEach(exception -> note(exception, range, source));
  }

  private void noteInvocation(Node node, SourceRange range) {
    Invocation invocation = checker.model().invocation(node);
    if (invocation == null) {
      mayThrowMore = true;
    } else {
      MethodSymbol method = invocation.method();
      noteAll(ExceptionSet.of(invocation.exceptions()), range, sourceOf(method));
    }
  }

  /** A lambda, whose interface says what it may throw (JLS 11.2.3). */
  private void checkLambda(Expression.Lambda lambda) {
    FunctionType function = checker.model().function(lambda);
    if (function != null) {
      declare(function.exceptions());
      scan(lambda.body());
      report("catch it: `" + function.method().signature() + "` does not declare it");
    }
  }

  /** What a lambda throws, as far as it is known, that methods have to declare. */
  ExceptionSet thrownBy(Expression.Lambda lambda) {
    scan(lambda.body());
    return thrown;
  }

  /** Reports a method that throws more than the interface or function pointer declares. */
  private void checkReferred(Expression.MethodReference reference) {
    Invocation invocation = checker.model().invocation(reference);
    if (invocation == null) {
      return;
    }
    FunctionType function = checker.model().function(reference);
    ExceptionSet declared =
        function == null ? ExceptionSet.EMPTY : ExceptionSet.of(function.exceptions());
    for (TypeSymbol exception : ExceptionSet.of(invocation.exceptions()).classes()) {
      if (!ExceptionSet.isUnchecked(exception) && !declared.covers(exception)) {
        checker.report(
            Code.UNREPORTED,
            reference.range(),
            "%s `%s`, which %s"
                .formatted(
                    sourceOf(invocation.method()),
                    exception.name(),
                    function == null
                        ? "no function pointer declares"
                        : "`" + function.method().signature() + "` does not declare"));
      }
    }
  }

  private static String sourceOf(MethodSymbol method) {
    return "`" + method.signature() + "` may throw";
  }

  private void noteCall(Expression.MethodCall call) {
    Invocation invocation = checker.model().invocation(call);
    PendingCall pending = checker.expressions().calls().arguments().pending(call);
    if (invocation != null) {
      MethodSymbol method = invocation.method();
      noteAll(exceptionsOf(call, invocation), call.name().range(), sourceOf(method));
    } else if (pending != null) {
      MethodSymbol method = pending.known().method();
      noteAll(ExceptionSet.of(method.exceptions()), call.name().range(), sourceOf(method));
    } else if (checker.model().type(call).isError()) {
      mayThrowMore = true;
    }
  }

  /** What a call throws: no more than any of the methods that it may mean (JLS 15.12.2.5). */
  private ExceptionSet exceptionsOf(Expression.MethodCall call, Invocation invocation) {
    MethodSymbol method = invocation.method();
    ExceptionSet exceptions = ExceptionSet.of(invocation.exceptions());
    TypeSymbol receiver = receiverOf(call);
    if (!method.isAbstract() || receiver == null) {
      return exceptions;
    }
    for (MethodSymbol other : Members.interfaceMethods(receiver, method)) {
      if (other.isAbstract() && !Members.inherits(method.owner(), other.owner())) {
        exceptions = exceptions.intersection(ExceptionSet.of(other.exceptions()));
      }
    }
    return exceptions;
  }

  private @Nullable TypeSymbol receiverOf(Expression.MethodCall call) {
    Expression target = call.target();
    if (target == null) {
      return checker.model().instance(call);
    }
    return checker.model().type(target) instanceof Type.Declared declared
        ? declared.symbol()
        : null;
  }

  private void scanNew(Expression.New creation) {
    if (creation.outer() != null) {
      scan(creation.outer());
    }
    creation.arguments().forEach(this::scan);
    if (checker.model().type(creation).isError()) {
      mayThrowMore = true;
    }
    Invocation invocation = checker.model().invocation(creation);
    if (invocation == null) {
      return;
    }
    MethodSymbol constructor = invocation.method();
    ExceptionSet exceptions = ExceptionSet.of(invocation.exceptions());
    noteAll(exceptions, creation.range(), "`new " + constructor.signature() + "` may throw");
    TypeSymbol anonymous = checker.model().anonymous(creation);
    if (anonymous != null) {
      // Its initialisers run here, and may throw what this place may (JLS 11.1.3, 15.9.5.1).
      checker.bodies().requireInitializers(anonymous);
      ExceptionSet around = handled;
      handled = handled.union(exceptions);
      scanInitializers(anonymous, false);
      handled = around;
    }
  }

  private void scanThrow(Statement.Throw statement) {
    Expression exception = statement.exception();
    scan(exception);
    ExceptionSet caught = rethrown(exception);
    if (caught != null) {
      noteAll(caught, statement.range(), "this throws");
    } else if (Erasure.of(checker.model().type(exception)) instanceof Type.Declared declared
        && ExceptionSet.isThrowable(declared.symbol())) {
      note(declared.symbol(), statement.range(), "this throws");
    } else {
      mayThrowMore = true;
    }
  }

  /** What the variable of a {@code catch} that never changes can hold, or null (JLS 11.2.2). */
  private @Nullable ExceptionSet rethrown(Expression exception) {
    if (exception instanceof Expression.Parenthesized inner) {
      return rethrown(inner.inner());
    }
    Symbol symbol = checker.model().symbol(exception);
    boolean changes =
        symbol instanceof LocalSymbol local
            && !local.isFinal()
            && checker.captures().isReassigned(local);
    return changes ? null : checker.exceptions().caught(symbol);
  }

  private void scanTry(Statement.Try s) {
    List<Escape> escapesAround = escapes;
    ExceptionSet thrownAround = thrown;
    boolean mayThrowMoreAround = mayThrowMore;
    escapes = new ArrayList<>();
    ExceptionSet inTry = scanTried(s);
    thrown = ExceptionSet.EMPTY;
    ExceptionSet caught = scanCatches(s, inTry);
    ExceptionSet passing = inTry.without(caught).union(thrown);
    List<Escape> passingEscapes = escapes;
    thrown = thrownAround;
    escapes = escapesAround;
    mayThrowMore |= mayThrowMoreAround;
    if (s.finallyBlock() != null) {
      scan(s.finallyBlock());
    }
    if (!checker.exceptions().isAbrupt(s)) {
      thrown = thrown.union(passing);
      escapes.addAll(passingEscapes);
    }
  }

  /** Scans what is tried; gives what may be thrown there, what needs no declaration included. */
  private ExceptionSet scanTried(Statement.Try s) {
    ExceptionSet around = handled;
    thrown = ExceptionSet.EMPTY;
    mayThrowMore = false;
    for (Statement.Catch clause : s.catches()) {
      declare(alternatives(clause).stream().map(checker.model()::typeTree).toList());
    }
    s.resources().forEach(this::scan);
    s.resources().forEach(this::noteClosing);
    scan(s.body());
    handled = around;
    return thrown
        .with(checker.universe().require("java.lang", "RuntimeException"))
        .with(checker.universe().require("java.lang", "Error"));
  }

  private void noteClosing(Statement.Resource resource) {
    SourceRange range = resource.range();
    if (resource.declaration() != null) {
      range = resource.declaration().variables().getFirst().name().range();
    }
    Invocation invocation = checker.model().invocation(resource);
    if (invocation == null) {
      mayThrowMore = true;
    } else {
      ExceptionSet exceptions = ExceptionSet.of(invocation.exceptions());
      noteAll(exceptions, range, "closing `" + range.text() + "` may throw");
    }
  }

  private static List<TypeTree> alternatives(Statement.Catch clause) {
    return clause.type() instanceof TypeTree.Union union
        ? union.alternatives()
        : List.of(clause.type());
  }

  /** Scans the clauses; gives what they catch. */
  private ExceptionSet scanCatches(Statement.Try s, ExceptionSet inTry) {
    ExceptionSet caught = ExceptionSet.EMPTY;
    boolean mayCatchAny = mayThrowMore;
    for (Statement.Catch clause : s.catches()) {
      ExceptionSet left = inTry.without(caught);
      ExceptionSet own = ExceptionSet.EMPTY;
      List<TypeTree> trees = alternatives(clause);
      for (TypeTree tree : trees) {
        if (checker.model().typeTree(tree) instanceof Type.Declared declared) {
          TypeSymbol exception = declared.symbol();
          SourceRange range = trees.size() == 1 ? keyword(clause) : tree.range();
          checkCaught(exception, range, caught, mayCatchAny ? null : inTry);
          own = own.with(exception);
        }
      }
      caught = caught.union(own);
      Symbol variable = checker.model().symbol(clause);
      if (variable != null) {
        checker.exceptions().setCaught(variable, own.intersection(left));
      }
      scan(clause.body());
    }
    return caught;
  }

  private static SourceRange keyword(Statement.Catch clause) {
    int start = clause.range().start();
    return clause.range().file().range(start, start + "catch".length());
  }

  /** Reports a class of exceptions that does not come here (JLS 11.2.3). */
  private void checkCaught(
      TypeSymbol exception,
      SourceRange range,
      ExceptionSet caughtBefore,
      @Nullable ExceptionSet inTry) {
    if (caughtBefore.covers(exception)) {
      checker.report(
          Code.CAUGHT_ALREADY, range, "`" + exception.name() + "` is caught before already");
      return;
    }
    boolean includesUnchecked =
        ExceptionSet.isUnchecked(exception)
            || Members.inherits(
                checker.universe().require("java.lang", "RuntimeException"), exception);
    if (inTry != null && !includesUnchecked && !inTry.meets(exception)) {
      checker.report(
          Code.NEVER_THROWN,
          range,
          "`" + exception.name() + "` is never thrown by what this `try` contains");
    }
  }
}
