package dev.jkc.compiler.hirgen;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.HirWalker;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything that the roots lead to, in the order of discovery. */
final class Reachable {
  private final Program program;
  private final Set<HirFunction> functions = new LinkedHashSet<>();
  private final Set<HirGlobal> globals = new LinkedHashSet<>();
  private final Deque<HirFunction> pending = new ArrayDeque<>();

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
    }
  }

  void add(HirGlobal global) {
    if (globals.add(global)) {
      add(global.data());
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
        case HirExpression.Check check -> {
          add(check.handler());
          add(check.location());
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
      if (statement instanceof HirStatement.Asm asm) {
        add(asm.asm());
        for (HirAsm.Operand operand : asm.asm().operands()) {
          if (operand instanceof HirAsm.Register register) {
            noteType(register.type());
          }
        }
      }
    }
  }
}
