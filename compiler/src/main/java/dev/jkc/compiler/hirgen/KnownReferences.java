package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirExpression.Comparison;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.symbol.FieldSymbol;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.lang.source.SourceFile;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** References that are never null, or refer to objects of known classes: nobody need ask. */
final class KnownReferences {
  private final Program program;
  private final boolean isLibrary;
  private final Set<HirLocal> locals = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<HirLocal, HirClass> classes = new IdentityHashMap<>();

  /**
   * Knows the references of a function.
   *
   * @param code where it stands
   */
  KnownReferences(Program program, SourceFile code) {
    this.program = program;
    isLibrary = program.checker().universe().isLibrary(code);
  }

  /** Notes a variable that keeps its first value. */
  void note(HirLocal local, HirExpression value) {
    if (isNeverNull(value)) {
      locals.add(local);
    }
    HirClass known = classOf(value);
    if (known != null) {
      classes.put(local, known);
    }
  }

  /** The class that an object is of and not a subclass, if that is evident. */
  @Nullable HirClass classOf(HirExpression value) {
    return switch (value) {
      case HirExpression.New e -> e.created();
      case HirExpression.Sequence e -> classOf(e.value());
      case HirExpression.Check e -> classOf(e.operands().getFirst());
      case HirExpression.Load e when e.place() instanceof HirPlace.Local place ->
          classes.get(place.local());
      default -> null;
    };
  }

  /** Whether a value is an object for certain. */
  boolean isNeverNull(HirExpression value) {
    return switch (value) {
      case HirExpression.ObjectConstant e -> true;
      case HirExpression.FunctionAddress e -> true;
      case HirExpression.New e -> true;
      case HirExpression.NewArray e -> true;
      case HirExpression.Load e -> isNeverNull(e.place());
      case HirExpression.Sequence e -> isNeverNull(e.value());
      case HirExpression.Conditional e ->
          isNeverNull(e.whenTrue()) && (isNeverNull(e.whenFalse()) || isOther(e));
      default -> false;
    };
  }

  /** Whether a conditional of the form {@code x == null ? … : x} yields the variable. */
  private static boolean isOther(HirExpression.Conditional conditional) {
    return conditional.condition() instanceof HirExpression.Compare compare
        && compare.comparison() == Comparison.EQUAL
        && compare.right() instanceof HirExpression.NullConstant
        && compare.left() instanceof HirExpression.Load tested
        && conditional.whenFalse() instanceof HirExpression.Load taken
        && tested.place() instanceof HirPlace.Local left
        && taken.place() instanceof HirPlace.Local right
        && left.local() == right.local();
  }

  private static boolean holdsAddress(HirData data) {
    return data instanceof HirData.GlobalAddress
        || (data instanceof HirData.Parts several
            && several.parts().size() == 1
            && holdsAddress(several.parts().getFirst()));
  }

  /** Whether another program may replace a final field: it has the same code of the library. */
  private boolean mayBeReplaced(HirGlobal global) {
    FieldSymbol field = program.fieldOf(global);
    return field != null
        && field.owner().methods().stream().anyMatch(m -> m.traits().has(Traits.Flag.REPLACES));
  }

  /** Every string has an array of units, as the compiler and the constructors make it. */
  private boolean isUnitsOfString(HirPlace.Field field) {
    return field.field().name().equals("value")
        && field.base().type().equals(program.layouts().object(program.stringType()));
  }

  private boolean isNeverNull(HirPlace place) {
    return switch (place) {
      case HirPlace.Local local -> locals.contains(local.local());
      case HirPlace.Global global ->
          holdsAddress(global.global().data())
              && program.isSettled(global.global())
              && !(isLibrary && mayBeReplaced(global.global()));
      case HirPlace.Field field -> isUnitsOfString(field);
      default -> false;
    };
  }
}
