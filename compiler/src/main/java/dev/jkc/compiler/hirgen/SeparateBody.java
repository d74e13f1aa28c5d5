package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirSignature.CallingConvention;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.HirWalker;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The body of a {@code try} that catches lack of memory, as a function of its own. What it worked
 * with leaves the stack with its frame: the collector takes whatever looks like a reference there
 * for one, and what took all memory would stay.
 *
 * <p>Variables around it are copied in and out; how it was left is one of them.
 */
final class SeparateBody {
  private final FunctionGenerator code;
  private final Jumps.FinalPart part;
  private final SourceRange range;
  private final HirStatement guarded;

  /** Variables around the body that it uses, and those of them that it assigns. */
  private final Set<HirLocal> used = new LinkedHashSet<>();

  private final Set<HirLocal> assigned = new LinkedHashSet<>();

  /** What the variables that the body assigns are copied to and from, in their order. */
  private final List<HirLocal> copies = new ArrayList<>();

  /**
   * Takes a body whose jumps out of it go by a final part.
   *
   * @param range of the whole statement
   */
  SeparateBody(FunctionGenerator code, Jumps.FinalPart part, HirStatement body, SourceRange range) {
    this.code = code;
    this.part = part;
    this.range = range;
    guarded = part.guard(body, range);
    findVariables();
    for (HirLocal each : assigned) {
      copies.add(new HirLocal(each.name(), each.type()));
    }
  }

  /** What stands in front of the whole. */
  HirStatement declarations() {
    return part.declarations(range);
  }

  /** The call in place of the body. */
  HirStatement call() {
    List<HirStatement> all = new ArrayList<>();
    List<HirExpression> arguments = new ArrayList<>();
    List<HirLocal> parameters = new ArrayList<>();
    for (HirLocal each : used) {
      if (!assigned.contains(each)) {
        parameters.add(each);
        arguments.add(FunctionGenerator.read(each));
      }
    }
    List<HirLocal> addresses = new ArrayList<>();
    int next = 0;
    for (HirLocal each : assigned) {
      HirLocal copy = copies.get(next++);
      all.add(new HirStatement.Let(copy, FunctionGenerator.read(each), range));
      addresses.add(new HirLocal(each.name() + "_address", HirType.POINTER));
      arguments.add(new HirExpression.AddressOf(new HirPlace.Local(copy)));
    }
    parameters.addAll(addresses);
    HirFunction function = function(parameters, addresses);
    all.add(new HirStatement.Evaluate(new HirExpression.Call(function, arguments, range), range));
    all.add(copyBack());
    return new HirStatement.Block(all);
  }

  /** Gives variables the values that the body left them, whether or not it threw. */
  HirStatement copyBack() {
    List<HirStatement> all = new ArrayList<>();
    int next = 0;
    for (HirLocal each : assigned) {
      HirLocal copy = copies.get(next++);
      all.add(Jumps.assign(each, FunctionGenerator.read(copy), range));
      if (each.type() == HirType.REFERENCE) {
        // Nobody reads it, so that nothing less would be done.
        HirExpression none = new HirExpression.NullConstant(HirType.REFERENCE);
        all.add(
            new HirStatement.Evaluate(
                new HirExpression.Assign(new HirPlace.Local(copy), none, Access.VOLATILE), range));
      }
    }
    return new HirStatement.Block(all);
  }

  private HirFunction function(List<HirLocal> parameters, List<HirLocal> addresses) {
    HirFunction around = code.function();
    HirFunction function =
        new HirFunction(
            around.symbol() + "$try" + code.nextPart(),
            around.displayName(),
            CallingConvention.INTERNAL,
            parameters,
            HirType.VOID,
            around.range());
    function.attributes().add(HirFunction.Attribute.NO_INLINE);
    function.attributes().add(HirFunction.Attribute.PART);
    List<HirStatement> all = new ArrayList<>();
    List<HirStatement> stores = new ArrayList<>();
    int next = 0;
    for (HirLocal each : assigned) {
      HirPlace kept =
          new HirPlace.Dereference(
              FunctionGenerator.read(addresses.get(next++)), each.type(), each.type().alignment());
      all.add(new HirStatement.Let(each, new HirExpression.Load(kept, Access.PLAIN), range));
      stores.add(
          new HirStatement.Evaluate(
              new HirExpression.Assign(kept, FunctionGenerator.read(each), Access.PLAIN), range));
    }
    all.add(guarded);
    all.addAll(stores);
    all.add(
        new HirStatement.If(
            part.isThrown(),
            new HirStatement.Throw(
                FunctionGenerator.read(part.thrown()),
                code.program().failures().raise(),
                true,
                range),
            null,
            range));
    all.add(new HirStatement.Return(null, range));
    function.setBody(new HirStatement.Block(all));
    return function;
  }

  private void findVariables() {
    Set<HirLocal> own = new LinkedHashSet<>();
    new HirWalker() {
      @Override
      protected void visit(HirStatement statement) {
        switch (statement) {
          case HirStatement.Let let -> own.add(let.local());
          case HirStatement.Try inner -> own.add(inner.caught());
          default -> {}
        }
      }

      @Override
      protected void visit(HirExpression expression) {
        if (expression instanceof HirExpression.Assign assign) {
          HirPlace place = assign.place();
          while (place instanceof HirPlace.Field field) {
            place = field.base();
          }
          if (place instanceof HirPlace.Local local) {
            assigned.add(local.local());
          }
        }
      }

      @Override
      protected void visit(HirPlace place) {
        if (place instanceof HirPlace.Local local) {
          used.add(local.local());
        }
      }
    }.walk(guarded);
    own.removeAll(part.kept());
    used.removeAll(own);
    assigned.retainAll(used);
  }
}
