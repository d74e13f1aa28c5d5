package dev.jkc.compiler.pass;

import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirPlace.Region;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.HirWalker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one round of a loop may change. */
final class LoopEffects extends HirWalker {
  /** Beyond this many expressions a second copy of a loop costs more than its checks. */
  private static final int LARGEST = 250;

  private final IdentityHashMap<HirLocal, List<HirExpression>> assigned = new IdentityHashMap<>();
  private final IdentityHashMap<HirLocal, @Nullable HirExpression> declared =
      new IdentityHashMap<>();
  private final Set<HirType.Field> storedFields = new HashSet<>();
  private final Set<HirType> storedElements = new HashSet<>();
  private final Set<HirGlobal> storedGlobals = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean isSimple = true;
  private boolean changesMemory;
  private int size;

  LoopEffects(HirStatement.Loop loop) {
    walk(loop.body());
  }

  /** Whether there are neither loops, handlers nor assembly inside, and not too much of all. */
  boolean isSimple() {
    return isSimple && size <= LARGEST;
  }

  /** Whether a variable has one value in all rounds, the one before the first. */
  boolean keeps(HirLocal local) {
    return !assigned.containsKey(local) && !declared.containsKey(local);
  }

  /** The value of a variable that each round declares and does not change; null for others. */
  @Nullable HirExpression valueOf(HirLocal local) {
    return assigned.containsKey(local) ? null : declared.get(local);
  }

  /** The values that a variable is assigned. */
  List<HirExpression> assignments(HirLocal local) {
    return assigned.getOrDefault(local, List.of());
  }

  /** Whether a field of all objects keeps its value. */
  boolean keeps(HirType.Field field) {
    return !changesMemory && !storedFields.contains(field);
  }

  /** Whether elements of a type keep their values in all arrays. */
  boolean keepsElements(HirType type) {
    return !changesMemory && !storedElements.contains(type);
  }

  /** Whether a static field keeps its value. */
  boolean keeps(HirGlobal global) {
    return global.is(HirGlobal.Attribute.CONSTANT)
        || (!changesMemory && !storedGlobals.contains(global));
  }

  @Override
  protected void visit(HirStatement statement) {
    switch (statement) {
      case HirStatement.Loop loop -> isSimple = false;
      case HirStatement.Try tried -> isSimple = false;
      case HirStatement.Asm asm -> isSimple = false;
      case HirStatement.Let let -> {
        if (declared.containsKey(let.local())) {
          assign(let.local(), let.value());
        }
        declared.put(let.local(), let.value());
      }
      default -> {}
    }
  }

  @Override
  protected void visit(HirExpression expression) {
    size++;
    switch (expression) {
      case HirExpression.Assign assign -> store(assign.place(), assign.value());
      case HirExpression.Call call -> changesMemory = true;
      case HirExpression.CallVirtual call -> changesMemory = true;
      case HirExpression.CallPointer call -> changesMemory = true;
      case HirExpression.IntrinsicCall call -> changesMemory = true;
      default -> {}
    }
  }

  private void assign(HirLocal local, @Nullable HirExpression value) {
    List<HirExpression> values = assigned.computeIfAbsent(local, key -> new ArrayList<>());
    values.add(value == null ? new HirExpression.ZeroValue(local.type()) : value);
  }

  private void store(HirPlace place, HirExpression value) {
    switch (place) {
      case HirPlace.Local local -> assign(local.local(), value);
      case HirPlace.Global global -> storedGlobals.add(global.global());
      case HirPlace.Dereference target when target.region() == Region.ARRAY_ELEMENT ->
          storedElements.add(target.type());
      case HirPlace.Field field
          when field.base() instanceof HirPlace.Dereference object
              && object.region() == Region.OBJECT ->
          storedFields.add(field.field());
      case HirPlace.Field field when field.base() instanceof HirPlace.Local local ->
          assign(local.local(), null);
      default -> changesMemory = true;
    }
  }
}
