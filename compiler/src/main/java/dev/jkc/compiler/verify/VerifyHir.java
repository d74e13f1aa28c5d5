package dev.jkc.compiler.verify;

import dev.jkc.compiler.hir.HirAsm;
import dev.jkc.compiler.hir.HirExpression;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirLabel;
import dev.jkc.compiler.hir.HirLocal;
import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.hir.HirProgram;
import dev.jkc.compiler.hir.HirStatement;
import dev.jkc.compiler.hir.HirType;
import dev.jkc.compiler.hir.HirWalker;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verifies a program: symbols are unique, jumps have targets, and types agree. */
public final class VerifyHir {
  private VerifyHir() {}

  /** Thrown for HIR that breaks a rule. */
  public static final class BrokenHirException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    BrokenHirException(String message) {
      super(message);
    }
  }

  /** Verifies a program. */
  public static void verify(HirProgram program) {
    Set<String> symbols = new HashSet<>();
    for (HirFunction function : program.functions()) {
      if (function.body() != null && !symbols.add(function.symbol())) {
        throw new BrokenHirException("two functions have the symbol " + function);
      }
      verify(function);
    }
    for (HirGlobal global : program.globals()) {
      if (!global.is(HirGlobal.Attribute.EXTERNAL) && !symbols.add(global.symbol())) {
        throw new BrokenHirException("two things have the symbol " + global);
      }
      if (Long.bitCount(global.alignment()) != 1) {
        throw new BrokenHirException(global + " is aligned to " + global.alignment());
      }
    }
  }

  /** Verifies one function. */
  public static void verify(HirFunction function) {
    FunctionVerifier verifier = new FunctionVerifier(function);
    verifier.walk(function.body());
    verifier.jumps(function.body(), new HashSet<>());
  }

  private static final class FunctionVerifier extends HirWalker {
    private final HirFunction function;
    private final Set<HirLocal> declared = Collections.newSetFromMap(new IdentityHashMap<>());

    FunctionVerifier(HirFunction function) {
      this.function = function;
      declared.addAll(function.parameters());
    }

    private void require(boolean holds, Object where, String rule) {
      if (!holds) {
        throw new BrokenHirException("in " + function + ": " + rule + ": " + where);
      }
    }

    @Override
    protected void visit(HirStatement statement) {
      switch (statement) {
        case HirStatement.Let s ->
            require(declared.add(s.local()), s.local(), "a variable is declared twice");
        case HirStatement.Throw s ->
            require(s.exception().type() == HirType.REFERENCE, s.range(), "an object is thrown");
        case HirStatement.Try s -> {
          require(s.caught().type() == HirType.REFERENCE, s.caught(), "an object is caught");
          require(declared.add(s.caught()), s.caught(), "a variable is declared twice");
        }
        case HirStatement.If s ->
            require(s.condition().type() == HirType.BOOLEAN, s.range(), "a condition is boolean");
        case HirStatement.Return s -> {
          HirType type = s.value() == null ? HirType.VOID : s.value().type();
          require(type.equals(function.result()), s.range(), "the result has the declared type");
        }
        case HirStatement.Switch s -> {
          require(
              s.selector().type() instanceof HirType.Scalar scalar && scalar.isInteger(),
              s.range(),
              "a switch selects by an integer");
          long defaults = s.arms().stream().filter(HirStatement.Arm::isDefault).count();
          require(defaults <= 1, s.range(), "a switch has one default at most");
          List<Long> values = s.arms().stream().flatMap(a -> a.values().stream()).toList();
          require(new HashSet<>(values).size() == values.size(), s.range(), "cases are distinct");
        }
        case HirStatement.Asm s -> {
          for (HirAsm.Operand operand : s.asm().operands()) {
            if (operand instanceof HirAsm.Register register) {
              require(!register.type().isAggregate(), s.range(), "asm operands fit a register");
            }
          }
        }
        default -> {}
      }
    }

    @Override
    protected void visit(HirPlace place) {
      if (place instanceof HirPlace.Local local) {
        require(
            declared.contains(local.local()),
            local.local(),
            "a variable is declared before its use");
      }
    }

    @Override
    protected void visit(HirExpression expression) {
      switch (expression) {
        case HirExpression.Call e ->
            arguments(
                e.arguments(),
                e.function().parameters().stream().map(HirLocal::type).toList(),
                e.function());
        case HirExpression.CallPointer e -> {
          require(e.pointer().type() == HirType.POINTER, e.range(), "a pointer is called");
          arguments(e.arguments(), e.signature().parameters(), e.range());
        }
        case HirExpression.CallVirtual e ->
            arguments(e.arguments(), e.selector().signature().parameters(), e.range());
        case HirExpression.NewArray e ->
            require(e.length().type() == HirType.I32, e.range(), "a length is an i32");
        case HirExpression.IsInstance e ->
            require(e.object().type() == HirType.REFERENCE, e, "an object is tested");
        case HirExpression.MayHold e ->
            require(
                e.array().type() == HirType.REFERENCE && e.object().type() == HirType.REFERENCE,
                e,
                "an array holds references");
        case HirExpression.Conditional e ->
            require(e.condition().type() == HirType.BOOLEAN, e, "a condition is boolean");
        case HirExpression.PointerAdd e ->
            require(e.index().type() == HirType.I64, e, "an offset is an i64");
        case HirExpression.Convert e -> conversion(e);
        default -> {}
      }
    }

    private void arguments(List<HirExpression> arguments, List<HirType> parameters, Object where) {
      require(
          arguments.stream().map(HirExpression::type).toList().equals(parameters),
          where,
          "arguments have the parameters' types");
    }

    private void conversion(HirExpression.Convert e) {
      HirType from = e.operand().type();
      HirType to = e.type();
      require(
          from instanceof HirType.Scalar && to instanceof HirType.Scalar,
          e.conversion(),
          "scalars are converted");
      HirType.Scalar source = (HirType.Scalar) from;
      HirType.Scalar target = (HirType.Scalar) to;
      boolean fits =
          switch (e.conversion()) {
            case TRUNCATE ->
                source.isInteger() && target.isInteger() && source.bits() > target.bits();
            case SIGN_EXTEND ->
                source.isInteger() && target.isInteger() && source.bits() < target.bits();
            case ZERO_EXTEND ->
                target.isInteger()
                    && (source == HirType.BOOLEAN
                        || (source.isInteger() && source.bits() < target.bits()));
            case FLOAT_TO_SIGNED, FLOAT_TO_UNSIGNED -> source.isFloat() && target.isInteger();
            case SIGNED_TO_FLOAT, UNSIGNED_TO_FLOAT -> source.isInteger() && target.isFloat();
            case FLOAT_TO_FLOAT -> source.isFloat() && target.isFloat() && source != target;
            case POINTER_TO_INTEGER -> source == HirType.POINTER && target == HirType.I64;
            case INTEGER_TO_POINTER -> source == HirType.I64 && target == HirType.POINTER;
            case REINTERPRET -> source.size() == target.size();
          };
      require(fits, e.conversion() + " from " + from + " to " + to, "a conversion fits its types");
    }

    /** Checks that every break stands inside of the statement with its label. */
    private void jumps(@Nullable HirStatement statement, Set<HirLabel> around) {
      switch (statement) {
        case null -> {}
        case HirStatement.Block s -> s.statements().forEach(inner -> jumps(inner, around));
        case HirStatement.If s -> {
          jumps(s.thenBranch(), around);
          jumps(s.elseBranch(), around);
        }
        case HirStatement.Loop s -> jumps(s.body(), around);
        case HirStatement.Labeled s -> {
          Set<HirLabel> inside = new HashSet<>(around);
          inside.add(s.label());
          jumps(s.body(), inside);
        }
        case HirStatement.Break s ->
            require(around.contains(s.label()), s.range(), "a break stands inside of its label");
        case HirStatement.Switch s -> s.arms().forEach(arm -> jumps(arm.body(), around));
        case HirStatement.Let s -> {}
        case HirStatement.Evaluate s -> {}
        case HirStatement.Return s -> {}
        case HirStatement.Asm s -> {}
        case HirStatement.Fail s -> {}
        case HirStatement.Throw s -> {}
        case HirStatement.Try s -> {
          jumps(s.body(), around);
          jumps(s.handler(), around);
        }
        case HirStatement.Unreachable s -> {}
      }
    }
  }
}
