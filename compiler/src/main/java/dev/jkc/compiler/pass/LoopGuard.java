package dev.jkc.compiler.pass;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Access;
import dev.jkc.compiler.hir.HirExpression.BinaryOperator;
import dev.jkc.compiler.hir.HirExpression.Check;
import dev.jkc.compiler.hir.HirExpression.CheckKind;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirExpression.Conversion;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirPlace.Region;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.HirWalker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Collects what has to hold before a counted loop for its checks to pass in all rounds. */
final class LoopGuard {
  /** More conditions than these cost too much where a loop has few rounds. */
  private static final int MOST = 16;

  private final LoopEffects effects;
  private final Set<HirLocal> addressed;
  private final LoopCounter counter;
  private final Set<Check> passing = Collections.newSetFromMap(new IdentityHashMap<>());
  private Set<HirExpression> conditions = new LinkedHashSet<>();

  LoopGuard(LoopEffects effects, Set<HirLocal> addressed, LoopCounter counter) {
    this.effects = effects;
    this.addressed = addressed;
    this.counter = counter;
  }

  /** The least and the greatest value of the counter in a round, as i64. */
  private record Range(HirExpression least, HirExpression greatest) {}

  Optional<CountedLoop> find() {
    Range range = range();
    if (range == null) {
      return Optional.empty();
    }
    List<Check> checks = new ArrayList<>();
    HirWalker collector =
        new HirWalker() {
          @Override
          protected void visit(HirExpression expression) {
            if (expression instanceof Check check) {
              checks.add(check);
            }
          }
        };
    collector.walk(counter.condition());
    counter.rounds().forEach(collector::walk);
    boolean isWorthIt = false;
    for (Check check : checks) {
      isWorthIt |= check.kind() == CheckKind.INDEX && passes(() -> addIndex(check, range), check);
    }
    if (!isWorthIt) {
      return Optional.empty();
    }
    for (Check check : checks) {
      if (check.kind() == CheckKind.NULL) {
        passes(() -> constant(check) != null, check);
      }
    }
    return conditions.size() > MOST
        ? Optional.empty()
        : Optional.of(new CountedLoop(all(conditions), passing));
  }

  /** Notes a check if what it needs can be decided, and else nothing. */
  private boolean passes(BooleanSupplier attempt, Check check) {
    Set<HirExpression> before = new LinkedHashSet<>(conditions);
    if (attempt.getAsBoolean()) {
      passing.add(check);
      return true;
    }
    conditions = before;
    return false;
  }

  /** The values of the counter in all rounds, with the conditions that it does not overflow. */
  private @Nullable Range range() {
    HirExpression bound = constant(counter.bound());
    if (bound == null || counter.step() == 0) {
      return null;
    }
    HirExpression limit = wide(bound);
    HirExpression first =
        wide(new HirExpression.Load(new HirPlace.Local(counter.local()), Access.PLAIN));
    boolean isUp = counter.step() > 0;
    HirExpression last =
        switch (counter.comparison()) {
          case LESS_SIGNED -> isUp ? plus(limit, -1) : null;
          case LESS_EQUAL_SIGNED -> isUp ? limit : null;
          case GREATER_SIGNED -> isUp ? null : plus(limit, 1);
          case GREATER_EQUAL_SIGNED -> isUp ? null : limit;
          default -> null;
        };
    if (last == null) {
      return null;
    }
    HirExpression beyond = plus(last, counter.step());
    conditions.add(
        isUp
            ? compare(Comparison.LESS_EQUAL_SIGNED, beyond, number(Integer.MAX_VALUE))
            : compare(Comparison.GREATER_EQUAL_SIGNED, beyond, number(Integer.MIN_VALUE)));
    return isUp ? new Range(first, last) : new Range(last, first);
  }

  /** Adds what has to hold for an index; false when it depends on more than the counter. */
  private boolean addIndex(Check check, Range range) {
    HirExpression length = constant(check.operands().get(1));
    HirExpression offset = offset(check.operands().getFirst());
    if (length == null || offset == null) {
      return false;
    }
    conditions.add(compare(Comparison.GREATER_EQUAL_SIGNED, sum(range.least(), offset), number(0)));
    conditions.add(compare(Comparison.LESS_SIGNED, sum(range.greatest(), offset), length));
    return true;
  }

  /** What an index is besides the counter, as an i64; null when it is something else. */
  private @Nullable HirExpression offset(HirExpression index) {
    return switch (index) {
      case HirExpression.Convert e
          when e.conversion() == Conversion.SIGN_EXTEND
              && e.operand().type() == HirType.I32
              && e.type() == HirType.I64 ->
          offset(e.operand());
      case HirExpression.Load e when e.place() instanceof HirPlace.Local place -> {
        HirExpression value = effects.valueOf(place.local());
        if (place.local() == counter.local()) {
          yield number(0);
        }
        yield value == null || addressed.contains(place.local()) ? null : offset(value);
      }
      case HirExpression.Binary e when e.type() == HirType.I32 -> {
        HirExpression left = offset(e.left());
        if (left != null) {
          HirExpression right = constant(e.right());
          yield right == null
              ? null
              : switch (e.operator()) {
                case ADD -> sum(left, wide(right));
                case SUBTRACT ->
                    new HirExpression.Binary(BinaryOperator.SUBTRACT, left, wide(right));
                default -> null;
              };
        }
        HirExpression right = offset(e.right());
        HirExpression other = constant(e.left());
        yield right == null || other == null || e.operator() != BinaryOperator.ADD
            ? null
            : sum(wide(other), right);
      }
      default -> null;
    };
  }

  /**
   * An expression that has, before the first round, the value that this one has in all of them, and
   * no checks: what they ask goes to the conditions. Null if there is none.
   */
  private @Nullable HirExpression constant(HirExpression expression) {
    return switch (expression) {
      case HirExpression.IntegerConstant e -> e;
      case HirExpression.ObjectConstant e -> e;
      case HirExpression.Load e when e.access() == Access.PLAIN -> constant(e);
      case HirExpression.Check e -> constant(e);
      case HirExpression.Convert e -> {
        HirExpression operand = constant(e.operand());
        boolean isOfIntegers =
            e.conversion() == Conversion.SIGN_EXTEND
                || e.conversion() == Conversion.ZERO_EXTEND
                || e.conversion() == Conversion.TRUNCATE;
        yield operand == null || !isOfIntegers
            ? null
            : new HirExpression.Convert(e.conversion(), operand, e.type());
      }
      case HirExpression.Binary e -> {
        boolean isSimple =
            e.operator() == BinaryOperator.ADD
                || e.operator() == BinaryOperator.SUBTRACT
                || e.operator() == BinaryOperator.MULTIPLY;
        HirExpression left = isSimple ? constant(e.left()) : null;
        HirExpression right = left == null ? null : constant(e.right());
        yield left == null || right == null
            ? null
            : new HirExpression.Binary(e.operator(), left, right);
      }
      case HirExpression.PointerAdd e -> {
        HirExpression pointer = constant(e.pointer());
        HirExpression index = pointer == null ? null : constant(e.index());
        yield pointer == null || index == null
            ? null
            : new HirExpression.PointerAdd(pointer, index, e.scale());
      }
      case HirExpression.Sequence e ->
          e.statements().stream().allMatch(s -> s instanceof HirStatement.Let)
              ? constant(e.value())
              : null;
      default -> null;
    };
  }

  private @Nullable HirExpression constant(Check check) {
    HirExpression first = constant(check.operands().getFirst());
    if (first == null) {
      return null;
    }
    switch (check.kind()) {
      case NULL ->
          conditions.add(
              compare(Comparison.NOT_EQUAL, first, new HirExpression.NullConstant(first.type())));
      case INDEX -> {
        HirExpression length = constant(check.operands().get(1));
        if (length == null) {
          return null;
        }
        conditions.add(compare(Comparison.LESS_UNSIGNED, first, length));
      }
      case DIVISOR -> {
        return null;
      }
    }
    return first;
  }

  private @Nullable HirExpression constant(HirExpression.Load load) {
    if (load.place() instanceof HirPlace.Local copy && !addressed.contains(copy.local())) {
      HirExpression value = effects.valueOf(copy.local());
      if (value != null) {
        return constant(value);
      }
    }
    HirPlace place = constant(load.place());
    return place == null ? null : new HirExpression.Load(place, load.access());
  }

  private @Nullable HirPlace constant(HirPlace place) {
    return switch (place) {
      case HirPlace.Local p ->
          !addressed.contains(p.local()) && effects.keeps(p.local()) ? p : null;
      case HirPlace.Global p -> !p.type().isAggregate() && effects.keeps(p.global()) ? p : null;
      case HirPlace.Dereference p -> {
        boolean isKept =
            p.region() == Region.ARRAY_LENGTH
                || (p.region() == Region.ARRAY_ELEMENT && effects.keepsElements(p.type()));
        HirExpression address = isKept ? constant(p.address()) : null;
        yield address == null
            ? null
            : new HirPlace.Dereference(address, p.type(), p.alignment(), p.region());
      }
      case HirPlace.Field p -> {
        if (!(p.base() instanceof HirPlace.Dereference base)
            || base.region() != Region.OBJECT
            || !effects.keeps(p.field())) {
          yield null;
        }
        HirExpression object = constant(base.address());
        yield object == null
            ? null
            : new HirPlace.Field(
                new HirPlace.Dereference(object, base.type(), base.alignment()), p.field());
      }
      case HirPlace.Element p -> null;
    };
  }

  private static HirExpression number(long value) {
    return new HirExpression.IntegerConstant(HirType.I64, value);
  }

  private static HirExpression wide(HirExpression value) {
    return new HirExpression.Convert(Conversion.SIGN_EXTEND, value, HirType.I64);
  }

  private static HirExpression sum(HirExpression left, HirExpression right) {
    return new HirExpression.Binary(BinaryOperator.ADD, left, right);
  }

  private static HirExpression plus(HirExpression value, long added) {
    return sum(value, number(added));
  }

  private static HirExpression compare(
      Comparison comparison, HirExpression left, HirExpression right) {
    return new HirExpression.Compare(comparison, left, right);
  }

  /** All of the conditions, one asked behind the other. */
  private static HirExpression all(Set<HirExpression> conditions) {
    HirExpression no = new HirExpression.IntegerConstant(HirType.BOOLEAN, 0);
    HirExpression guard = new HirExpression.IntegerConstant(HirType.BOOLEAN, 1);
    for (HirExpression condition : new ArrayList<>(conditions).reversed()) {
      guard = new HirExpression.Conditional(condition, guard, no);
    }
    return guard;
  }
}
