package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.Intrinsic;
import dev.jkc.compiler.model.Invocation;
import dev.jkc.compiler.symbol.LocalSymbol;
import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.type.Conversions;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Exceptions thrown, caught and passed by (JLS 14.18, 14.20). */
final class TryGenerator {
  private final FunctionGenerator code;

  TryGenerator(FunctionGenerator code) {
    this.code = code;
  }

  /** {@code throw exception}. */
  HirStatement generate(Statement.Throw statement) {
    Expression exception = statement.exception();
    HirExpression value = code.expressions().value(exception);
    HirExpression checked =
        code.expressions().checks().notNull(exception, value, NullMessages.THROW);
    return new HirStatement.Throw(
        checked, code.program().failures().raise(), false, statement.range());
  }

  private HirStatement raiseAgain(HirExpression exception, SourceRange range) {
    return new HirStatement.Throw(exception, code.program().failures().raise(), true, range);
  }

  /** {@code try}, whose final part comes behind its clauses. */
  HirStatement generate(Statement.Try statement) {
    Statement.Block last = statement.finallyBlock();
    if (last == null) {
      return withClauses(statement);
    }
    return finallyRun(
        () -> withClauses(statement), () -> code.statements().generate(last), statement.range());
  }

  private HirStatement finallyRun(
      Supplier<HirStatement> statements, Supplier<HirStatement> last, SourceRange range) {
    Jumps.FinalPart part = code.jumps().enter();
    HirStatement inside = statements.get();
    code.jumps().leave(part);
    List<HirStatement> all = new ArrayList<>();
    all.add(part.guard(inside, range));
    all.add(last.get());
    all.add(part.goOn(raiseAgain(FunctionGenerator.read(part.thrown()), range), range));
    return new HirStatement.Block(all);
  }

  private HirStatement withClauses(Statement.Try statement) {
    boolean isSeparate =
        statement.catches().stream().anyMatch(clause -> catchesLackOfMemory(clause.type()))
            && !statement.range().file().isJk()
            && statement.range().file().origin() == null;
    if (isSeparate) {
      return withSeparateBody(statement);
    }
    HirStatement body = code.slots().scoped(() -> withResources(statement, 0));
    return statement.catches().isEmpty()
        ? body
        : catchAll(statement, body, new HirStatement.Block(List.of()));
  }

  private HirStatement withSeparateBody(Statement.Try statement) {
    SourceRange range = statement.range();
    Jumps.FinalPart part = code.jumps().enter();
    HirStatement body = code.slots().scoped(() -> withResources(statement, 0));
    code.jumps().leave(part);
    SeparateBody separate = new SeparateBody(code, part, body, range);
    HirLabel behind = new HirLabel("behind_clauses");
    return new HirStatement.Block(
        List.of(
            separate.declarations(),
            catchAll(statement, separate.call(), separate.copyBack()),
            new HirStatement.Labeled(
                behind, part.goOn(new HirStatement.Break(behind, range), range))));
  }

  /**
   * The clauses around a body.
   *
   * @param first what is done with any exception before a clause is looked for
   */
  private HirStatement catchAll(Statement.Try statement, HirStatement body, HirStatement first) {
    SourceRange range = statement.range();
    HirLabel end = new HirLabel("caught_all");
    HirLocal caught = new HirLocal("caught", HirType.REFERENCE);
    List<HirStatement> clauses = new ArrayList<>();
    clauses.add(first);
    for (Statement.Catch clause : statement.catches()) {
      List<HirStatement> taken = new ArrayList<>();
      taken.add(
          new HirStatement.Let(
              code.local(variable(clause)), FunctionGenerator.read(caught), clause.name().range()));
      if (catchesLackOfMemory(clause.type())) {
        taken.add(forget(caught, clause.range()));
      }
      taken.add(
          code.slots()
              .scoped(
                  () -> {
                    code.slots().declare(1);
                    return code.statements().generate(clause.body());
                  }));
      taken.add(new HirStatement.Break(end, clause.range()));
      clauses.add(
          new HirStatement.If(
              isCaught(clause.type(), caught),
              new HirStatement.Block(taken),
              null,
              clause.range()));
    }
    clauses.add(raiseAgain(FunctionGenerator.read(caught), range));
    return new HirStatement.Labeled(
        end, new HirStatement.Try(body, caught, new HirStatement.Block(clauses), range));
  }

  /** Whether a clause may be for an {@code OutOfMemoryError}. */
  private boolean catchesLackOfMemory(TypeTree tree) {
    Type error = code.program().failures().outOfMemory();
    return alternatives(tree).stream()
        .anyMatch(each -> Conversions.isSubtype(error, code.model().typeTree(each)));
  }

  /**
   * Clears what registers still hold of what this function worked with, if memory ran out; {@code
   * Unwinder} clears the stack below it.
   */
  private HirStatement forget(HirLocal caught, SourceRange range) {
    HirExpression isIt =
        new HirExpression.IsInstance(
            FunctionGenerator.read(caught),
            code.program().classes().of(code.program().failures().outOfMemory()));
    Intrinsic registers = new Intrinsic(Intrinsic.Operation.FORGET_REGISTERS, Intrinsic.Order.NONE);
    HirExpression call = new HirExpression.IntrinsicCall(registers, HirType.VOID, List.of(), range);
    return new HirStatement.If(isIt, new HirStatement.Evaluate(call, range), null, range);
  }

  private static List<TypeTree> alternatives(TypeTree tree) {
    return tree instanceof TypeTree.Union union ? union.alternatives() : List.of(tree);
  }

  private LocalSymbol variable(Node declaration) {
    if (code.model().symbol(declaration) instanceof LocalSymbol local) {
      return local;
    }
    throw new IllegalStateException("undeclared variable at " + declaration.range());
  }

  private HirExpression isCaught(TypeTree tree, HirLocal caught) {
    HirExpression result = Values.truth(false);
    for (TypeTree each : alternatives(tree).reversed()) {
      Type type = code.model().typeTree(each);
      HirExpression isOne =
          type.equals(code.program().failures().throwable())
              ? Values.truth(true)
              : new HirExpression.IsInstance(
                  FunctionGenerator.read(caught), code.program().classes().of(type));
      result = new HirExpression.Conditional(isOne, Values.truth(true), result);
    }
    return result;
  }

  /** The body inside of the resources from one on, each closed before the one in front of it. */
  private HirStatement withResources(Statement.Try statement, int first) {
    if (first == statement.resources().size()) {
      return code.statements().generate(statement.body());
    }
    Statement.Resource resource = statement.resources().get(first);
    SourceRange range = resource.range();
    List<HirStatement> all = new ArrayList<>();
    code.lines().note(range);
    HirLocal opened = open(resource, all);
    Jumps.FinalPart part = code.jumps().enter();
    HirStatement inside = withResources(statement, first + 1);
    code.jumps().leave(part);
    all.add(part.guard(inside, range));
    // As javac has it: at the start of the whole, or at the end of its body.
    all.add(closeAfterThrow(part, resource, opened, statement.range()));
    SourceRange end = Lines.end(statement.body().range());
    code.lines().note(end);
    all.add(closeIfOpen(resource, opened, end));
    all.add(part.goOn(new HirStatement.Unreachable(range), range));
    return new HirStatement.Block(all);
  }

  private HirLocal open(Statement.Resource resource, List<HirStatement> statements) {
    Statement.LocalVariables declaration = resource.declaration();
    if (declaration != null) {
      statements.add(code.statements().generate(declaration));
      return code.local(variable(declaration.variables().getFirst()));
    }
    Expression existing = resource.variable();
    if (existing == null) {
      throw new IllegalStateException("a resource without a variable at " + resource.range());
    }
    return FunctionGenerator.temporary(
        "resource", code.expressions().value(existing), resource.range(), statements);
  }

  /** What closing throws then is only noted (JLS 14.20.3.1). */
  private HirStatement closeAfterThrow(
      Jumps.FinalPart part, Statement.Resource resource, HirLocal opened, SourceRange range) {
    HirLocal second = new HirLocal("second", HirType.REFERENCE);
    HirExpression first = FunctionGenerator.read(part.thrown());
    HirStatement note =
        new HirStatement.Evaluate(
            new HirExpression.Call(
                code.program().runtime("java.lang", "Throwable", "addSuppressed"),
                List.of(first, FunctionGenerator.read(second)),
                range),
            range);
    List<HirStatement> steps =
        List.of(
            new HirStatement.Try(closeIfOpen(resource, opened, range), second, note, range),
            raiseAgain(first, range));
    return new HirStatement.If(part.isThrown(), new HirStatement.Block(steps), null, range);
  }

  private HirStatement closeIfOpen(
      Statement.Resource resource, HirLocal opened, SourceRange range) {
    Invocation close = code.model().invocation(resource);
    if (close == null) {
      throw new IllegalStateException("a resource that is not closed at " + range);
    }
    HirExpression object = FunctionGenerator.read(opened);
    CallGenerator calls = code.expressions().calls();
    Type known = calls.instantiate(close).apply(close.method().owner().thisType());
    return new HirStatement.If(
        ObjectGenerator.isNull(Comparison.NOT_EQUAL, object),
        new HirStatement.Evaluate(calls.callOn(object, known, close.method(), range), range),
        null,
        range);
  }

  /** {@code synchronized}: what is locked has to be there. */
  HirStatement generate(Statement.Synchronized statement) {
    Expression lock = statement.lock();
    HirExpression value = code.expressions().value(lock);
    return new HirStatement.Block(
        List.of(
            new HirStatement.Evaluate(
                code.expressions().checks().notNull(lock, value, NullMessages.LOCK), lock.range()),
            code.slots()
                .scoped(
                    () -> {
                      code.slots().declare(1);
                      return code.statements().generate(statement.body());
                    })));
  }
}
