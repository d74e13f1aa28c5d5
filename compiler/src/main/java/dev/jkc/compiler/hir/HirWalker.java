package dev.jkc.compiler.hir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Visits everything inside a body, parents first; subclasses say what they look at. */
public abstract class HirWalker {
  /** Called for each statement before what is inside it. */
  protected void visit(HirStatement statement) {}

  /** Called for each expression before its operands. */
  protected void visit(HirExpression expression) {}

  /** Called for each place before its operands. */
  protected void visit(HirPlace place) {}

  /** Whether what is inside of a statement is visited. */
  protected boolean enters(HirStatement statement) {
    return true;
  }

  /** Visits a statement. */
  public final void walk(@Nullable HirStatement statement) {
    if (statement == null) {
      return;
    }
    visit(statement);
    if (!enters(statement)) {
      return;
    }
    switch (statement) {
      case HirStatement.Block s -> s.statements().forEach(this::walk);
      case HirStatement.Let s -> walk(s.value());
      case HirStatement.Evaluate s -> walk(s.expression());
      case HirStatement.If s -> {
        walk(s.condition());
        walk(s.thenBranch());
        walk(s.elseBranch());
      }
      case HirStatement.Loop s -> walk(s.body());
      case HirStatement.Labeled s -> walk(s.body());
      case HirStatement.Break s -> {}
      case HirStatement.Return s -> walk(s.value());
      case HirStatement.Switch s -> {
        walk(s.selector());
        s.arms().forEach(arm -> walk(arm.body()));
      }
      case HirStatement.Asm s -> walk(s.asm());
      case HirStatement.Fail s -> walkAll(s.operands());
      case HirStatement.Throw s -> walk(s.exception());
      case HirStatement.Try s -> {
        walk(s.body());
        walk(s.handler());
      }
      case HirStatement.Unreachable s -> {}
    }
  }

  /** Visits the operands of an asm. */
  public final void walk(HirAsm asm) {
    for (HirAsm.Operand operand : asm.operands()) {
      if (operand instanceof HirAsm.Register register) {
        walk(register.input());
        if (register.output() != null) {
          walk(register.output());
        }
      }
    }
  }

  /** Visits an expression. */
  public final void walk(@Nullable HirExpression expression) {
    if (expression == null) {
      return;
    }
    visit(expression);
    switch (expression) {
      case HirExpression.IntegerConstant e -> {}
      case HirExpression.FloatConstant e -> {}
      case HirExpression.NullConstant e -> {}
      case HirExpression.ZeroValue e -> {}
      case HirExpression.FunctionAddress e -> {}
      case HirExpression.ObjectConstant e -> {}
      case HirExpression.Load e -> walk(e.place());
      case HirExpression.Assign e -> {
        walk(e.place());
        walk(e.value());
      }
      case HirExpression.AddressOf e -> walk(e.place());
      case HirExpression.PointerAdd e -> {
        walk(e.pointer());
        walk(e.index());
      }
      case HirExpression.Unary e -> walk(e.operand());
      case HirExpression.Binary e -> {
        walk(e.left());
        walk(e.right());
      }
      case HirExpression.Compare e -> {
        walk(e.left());
        walk(e.right());
      }
      case HirExpression.Convert e -> walk(e.operand());
      case HirExpression.Conditional e -> {
        walk(e.condition());
        walk(e.whenTrue());
        walk(e.whenFalse());
      }
      case HirExpression.Call e -> walkAll(e.arguments());
      case HirExpression.CallPointer e -> {
        walk(e.pointer());
        walkAll(e.arguments());
      }
      case HirExpression.CallVirtual e -> walkAll(e.arguments());
      case HirExpression.New e -> {}
      case HirExpression.NewArray e -> walk(e.length());
      case HirExpression.IsInstance e -> walk(e.object());
      case HirExpression.MayHold e -> {
        walk(e.array());
        walk(e.object());
      }
      case HirExpression.IntrinsicCall e -> walkAll(e.arguments());
      case HirExpression.Sequence e -> {
        e.statements().forEach(this::walk);
        walk(e.value());
      }
      case HirExpression.Check e -> walkAll(e.operands());
    }
  }

  private void walkAll(List<HirExpression> expressions) {
    expressions.forEach(this::walk);
  }

  /** Visits a place. */
  public final void walk(HirPlace place) {
    visit(place);
    switch (place) {
      case HirPlace.Local p -> {}
      case HirPlace.Global p -> {}
      case HirPlace.Dereference p -> walk(p.address());
      case HirPlace.Field p -> walk(p.base());
      case HirPlace.Element p -> {
        walk(p.base());
        walk(p.index());
      }
    }
  }
}
