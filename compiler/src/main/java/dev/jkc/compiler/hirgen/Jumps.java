package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Jumps and returns. One that leaves statements with a final part notes where it goes, and that
 * part goes on there behind itself.
 */
final class Jumps {
  private final IdentityHashMap<HirLabel, Integer> depths = new IdentityHashMap<>();
  private final Deque<FinalPart> parts = new ArrayDeque<>();

  /** A label that source code jumps to. */
  HirLabel label(String name) {
    HirLabel label = new HirLabel(name);
    depths.put(label, parts.size());
    return label;
  }

  /** Goes behind the statement with a label. */
  HirStatement leave(HirLabel target, SourceRange range) {
    FinalPart part = parts.peek();
    return part == null || depths.getOrDefault(target, 0) >= parts.size()
        ? new HirStatement.Break(target, range)
        : part.enter(new Exit(target, null), range);
  }

  /** Returns from the function. */
  HirStatement giveBack(@Nullable HirExpression value, SourceRange range) {
    FinalPart part = parts.peek();
    if (part == null) {
      return new HirStatement.Return(value, range);
    }
    if (value == null) {
      return part.enter(new Exit(null, null), range);
    }
    HirLocal kept = part.result(value.type());
    return new HirStatement.Block(
        List.of(assign(kept, value, range), part.enter(new Exit(null, kept), range)));
  }

  /** Starts the statements that a final part belongs to. */
  FinalPart enter() {
    FinalPart part = new FinalPart();
    parts.push(part);
    return part;
  }

  /** Ends them: the final part itself comes next. */
  void leave(FinalPart part) {
    if (parts.pop() != part) {
      throw new IllegalStateException("final parts are nested");
    }
  }

  static HirStatement assign(HirLocal local, HirExpression value, SourceRange range) {
    return new HirStatement.Evaluate(
        new HirExpression.Assign(new HirPlace.Local(local), value, Access.PLAIN), range);
  }

  /**
   * Where control goes behind a final part.
   *
   * @param target null for a return
   * @param value what is returned
   */
  private record Exit(@Nullable HirLabel target, @Nullable HirLocal value) {}

  /** What runs whichever way statements are left. */
  final class FinalPart {
    private static final long THROWN = 1;
    private static final int FIRST_EXIT = 2;

    private final HirLabel start = new HirLabel("finally");
    private final HirLocal reason = new HirLocal("reason", HirType.I32);
    private final HirLocal thrown = new HirLocal("thrown", HirType.REFERENCE);
    private final List<Exit> exits = new ArrayList<>();
    private @Nullable HirLocal result;

    /** Where an exception is kept that ended the statements. */
    HirLocal thrown() {
      return thrown;
    }

    private HirLocal result(HirType type) {
      if (result == null) {
        result = new HirLocal("returned", type);
      }
      return result;
    }

    private HirStatement enter(Exit exit, SourceRange range) {
      int index = exits.indexOf(exit);
      if (index < 0) {
        index = exits.size();
        exits.add(exit);
      }
      return new HirStatement.Block(
          List.of(because(FIRST_EXIT + index, range), new HirStatement.Break(start, range)));
    }

    private HirStatement because(long number, SourceRange range) {
      return assign(reason, Values.integer(HirType.I32, number), range);
    }

    /** What tells behind the statements how they were left, apart from what was thrown. */
    List<HirLocal> kept() {
      return result == null ? List.of(reason) : List.of(reason, result);
    }

    /** Declares those. */
    HirStatement declarations(SourceRange range) {
      List<HirStatement> all = new ArrayList<>();
      for (HirLocal each : kept()) {
        HirExpression start = each == reason ? Values.integer(HirType.I32, 0) : null;
        all.add(new HirStatement.Let(each, start, range));
      }
      return new HirStatement.Block(all);
    }

    /** Runs the statements, and goes on behind them whichever way they end. */
    HirStatement guard(HirStatement statements, SourceRange range) {
      List<HirStatement> all = new ArrayList<>();
      all.add(new HirStatement.Let(reason, Values.integer(HirType.I32, 0), range));
      all.add(
          new HirStatement.Let(thrown, new HirExpression.NullConstant(HirType.REFERENCE), range));
      if (result != null) {
        all.add(new HirStatement.Let(result, null, range));
      }
      HirLocal caught = new HirLocal("caught", HirType.REFERENCE);
      HirStatement keep =
          new HirStatement.Block(
              List.of(
                  assign(thrown, FunctionGenerator.read(caught), range), because(THROWN, range)));
      all.add(
          new HirStatement.Try(new HirStatement.Labeled(start, statements), caught, keep, range));
      return new HirStatement.Block(all);
    }

    /** Whether an exception ended the statements. */
    HirExpression isThrown() {
      return new HirExpression.Compare(
          HirExpression.Comparison.EQUAL,
          FunctionGenerator.read(reason),
          Values.integer(HirType.I32, THROWN));
    }

    /** Goes on the way that the statements were left. */
    HirStatement goOn(HirStatement rethrow, SourceRange range) {
      List<HirStatement.Arm> arms = new ArrayList<>();
      arms.add(new HirStatement.Arm(List.of(THROWN), false, rethrow));
      for (int i = 0; i < exits.size(); i++) {
        Exit exit = exits.get(i);
        HirLocal value = exit.value();
        HirLabel target = exit.target();
        HirStatement jump =
            target != null
                ? leave(target, range)
                : giveBack(value == null ? null : FunctionGenerator.read(value), range);
        arms.add(new HirStatement.Arm(List.of((long) FIRST_EXIT + i), false, jump));
      }
      return new HirStatement.Switch(FunctionGenerator.read(reason), arms, range);
    }
  }
}
