package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFailure;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.HirWalker;
import dev.jkc.compiler.hir.Intrinsic;
import dev.jkc.compiler.layout.DispatchTables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that the roots lead to, in the order of discovery. */
final class Reachable {
  private final Program program;
  private final Set<HirFunction> functions = new LinkedHashSet<>();
  private final Set<HirGlobal> globals = new LinkedHashSet<>();
  private final Deque<HirFunction> pending = new ArrayDeque<>();
  private final Set<HirClass> created = new LinkedHashSet<>();
  private final Set<HirClass> tested = new LinkedHashSet<>();
  private final Set<HirClass> storedInto = new LinkedHashSet<>();
  private final Map<HirSelector, Set<HirFunction>> targets = new LinkedHashMap<>();
  private final Set<HirFailure> failures = new LinkedHashSet<>();
  private final List<Texts> texts = new ArrayList<>();
  private boolean needsNames;
  private boolean needsShapes;
  private boolean needsClasses;
  private boolean catches;

  /** What a failure may print. */
  private record Texts(HirFailure failure, HirGlobal location, @Nullable HirGlobal message) {}

  Reachable(Program program) {
    this.program = program;
  }

  List<HirFunction> functions() {
    return List.copyOf(functions);
  }

  List<HirGlobal> globals() {
    return List.copyOf(globals);
  }

  void add(HirFunction function) {
    if (functions.add(function)) {
      pending.add(function);
      program.classObjects().giveTo(function).stream()
          .filter(globals::contains)
          .forEach(object -> add(object.data()));
    }
  }

  /** Follows functions once more whose bodies have changed. */
  void addAgain(Collection<HirFunction> changed) {
    pending.addAll(changed);
  }

  void add(HirGlobal global) {
    if (globals.add(global)) {
      add(global.data());
      HirClass type = program.classes().classOf(global);
      if (type != null) {
        addCreated(type);
      }
    }
  }

  void add(HirAsm asm) {
    for (HirAsm.Operand operand : asm.operands()) {
      switch (operand) {
        case HirAsm.FunctionSymbol symbol -> add(symbol.function());
        case HirAsm.GlobalSymbol symbol -> add(symbol.global());
        case HirAsm.Register register -> {}
        case HirAsm.Constant constant -> {}
      }
    }
  }

  private void add(HirData data) {
    switch (data) {
      case HirData.GlobalAddress address -> add(address.global());
      case HirData.FunctionAddress address -> add(address.function());
      case HirData.Parts parts -> parts.parts().forEach(this::add);
      case HirData.Zero zero -> {}
      case HirData.Bytes bytes -> {}
    }
  }

  private void addCreated(HirClass type, HirFunction allocator) {
    allocator.attributes().add(HirFunction.Attribute.ALLOCATES);
    add(allocator);
    addCreated(type);
  }

  private void addCreated(HirClass type) {
    add(type.descriptor());
    if (created.add(type)) {
      targets.forEach((selector, found) -> addTarget(type, selector, found));
    }
  }

  private void addCalled(HirSelector selector) {
    if (!targets.containsKey(selector)) {
      Set<HirFunction> found = new LinkedHashSet<>();
      targets.put(selector, found);
      List.copyOf(created).forEach(type -> addTarget(type, selector, found));
    }
  }

  private void addTarget(HirClass type, HirSelector selector, Set<HirFunction> found) {
    if (type.isSubtypeOf(selector.owner())) {
      HirFunction function = program.classes().implementation(type, selector);
      if (found.add(function)) {
        add(function);
      }
    }
  }

  /** The functions that a call of a selector may reach, which something reachable calls. */
  Set<HirFunction> targets(HirSelector selector) {
    return targets.getOrDefault(selector, Set.of());
  }

  /** Decides how the objects of what was added are told apart, and fills their descriptors. */
  void defineClasses() {
    DispatchTables tables =
        new DispatchTables(
            created,
            program.classes()::implementation,
            needsClasses,
            needsShapes
                || globals.stream().anyMatch(g -> g.symbol().equals(GenerateHir.ROOTS_SYMBOL)));
    boolean storesAreChecked = false;
    for (HirClass array : storedInto) {
      boolean mayBeNarrower = DispatchTables.mayBeNarrower(array, created);
      array.setNarrowed(mayBeNarrower);
      array.setCreated(created.contains(array));
      storesAreChecked |= mayBeNarrower;
    }
    tables.addTests(tested, storesAreChecked);
    tables.addSelectors(targets.keySet());
    Set<HirClass> described = new LinkedHashSet<>(created);
    described.addAll(tested);
    for (HirClass type : created) {
      for (HirClass e = type.elementClass(); e != null; e = e.elementClass()) {
        described.add(e);
      }
    }
    for (HirClass type : described) {
      boolean isAsked = needsClasses && created.contains(type);
      HirGlobal object = isAsked ? program.classObjects().of(type) : null;
      tables.define(type, needsNames ? program.classes().nameOf(type) : null, object);
      if (object != null) {
        add(object);
      }
      add(type.descriptor());
      add(type.descriptor().data());
    }
  }

  /** Whether exceptions are caught. */
  boolean catches() {
    return catches;
  }

  /** Follows what was added, and what failures call. */
  void followAll() {
    int known = -1;
    while (functions.size() > known) {
      follow();
      known = functions.size();
      failures.forEach(failure -> add(program.failures().settle(failure, catches)));
      addStandIns();
      if (needsClasses) {
        List.copyOf(created).forEach(type -> add(program.classObjects().of(type)));
      }
    }
  }

  /** Adds the texts that failures print, when it is known what they call. */
  void addTexts() {
    for (Texts each : texts) {
      if (each.failure().isTold()) {
        add(each.location());
      } else if (each.message() != null) {
        add(each.message());
      }
    }
  }

  /** Adds what the library has for symbols that nothing else defines. */
  private void addStandIns() {
    Set<String> defined = new HashSet<>();
    for (HirFunction function : functions) {
      if (program.isDefined(function)) {
        defined.add(function.symbol());
      }
    }
    for (HirFunction function : List.copyOf(functions)) {
      Optional<HirFunction> standIn = program.failures().standIn(function.symbol());
      if (standIn.isPresent() && !defined.contains(function.symbol())) {
        add(standIn.get());
      }
    }
  }

  /** Follows what was added. */
  void follow() {
    while (!pending.isEmpty()) {
      HirFunction function = pending.remove();
      program.requireBody(function);
      Visitor visitor = new Visitor(function);
      function.parameters().forEach(visitor::noteType);
      visitor.noteType(function.result());
      visitor.walk(function.body());
    }
  }

  private final class Visitor extends HirWalker {
    private final HirFunction function;

    Visitor(HirFunction function) {
      this.function = function;
    }

    void noteType(HirLocal local) {
      noteType(local.type());
    }

    void noteType(HirType type) {
      if (type == HirType.F32 || type == HirType.F64) {
        function.attributes().add(HirFunction.Attribute.FPU);
      }
    }

    @Override
    protected void visit(HirExpression expression) {
      noteType(expression.type());
      switch (expression) {
        case HirExpression.Call call -> add(call.function());
        case HirExpression.FunctionAddress address -> add(address.function());
        case HirExpression.ObjectConstant object -> add(object.global());
        case HirExpression.CallVirtual call -> addCalled(call.selector());
        case HirExpression.New creation -> {
          addCreated(creation.created(), creation.allocator());
        }
        case HirExpression.NewArray creation -> {
          addCreated(creation.created(), creation.allocator());
        }
        case HirExpression.IsInstance test -> {
          tested.add(test.tested());
          add(test.tested().descriptor());
        }
        case HirExpression.MayHold test -> storedInto.add(test.declared());
        case HirExpression.IntrinsicCall call -> {
          needsNames |= call.intrinsic().operation() == Intrinsic.Operation.CLASS_NAME;
          needsShapes |= call.intrinsic().operation() == Intrinsic.Operation.CLASS_SHAPE;
          if (call.intrinsic().operation() == Intrinsic.Operation.CLASS_OF && !needsClasses) {
            needsClasses = true;
            // The others are of the same classes.
            add(program.classObjects().of(program.classes().of(program.object())));
          }
        }
        case HirExpression.Check check -> {
          failures.add(check.failure());
          texts.add(new Texts(check.failure(), check.location(), check.message()));
        }
        default -> {}
      }
    }

    @Override
    protected void visit(HirPlace place) {
      noteType(place.type());
      if (place instanceof HirPlace.Global global) {
        add(global.global());
      }
    }

    @Override
    protected void visit(HirStatement statement) {
      switch (statement) {
        case HirStatement.Asm asm -> {
          add(asm.asm());
          for (HirAsm.Operand operand : asm.asm().operands()) {
            if (operand instanceof HirAsm.Register register) {
              noteType(register.type());
            }
          }
        }
        case HirStatement.Fail fail -> {
          failures.add(fail.failure());
          texts.add(new Texts(fail.failure(), fail.location(), null));
        }
        case HirStatement.Throw thrown -> failures.add(thrown.failure());
        case HirStatement.Try tried -> catches = true;
        default -> {}
      }
    }
  }
}
