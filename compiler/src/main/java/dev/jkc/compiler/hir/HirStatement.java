package dev.jkc.compiler.hir;

import dev.jkc.lang.source.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A structured statement. */
public sealed interface HirStatement {
  /** Statements in order; declarations inside live until the function ends. */
  record Block(List<HirStatement> statements) implements HirStatement {
    public Block {
      statements = List.copyOf(statements);
    }
  }

  /** Brings a variable to life; without a value it holds nothing until assigned. */
  record Let(HirLocal local, @Nullable HirExpression value, SourceRange range)
      implements HirStatement {
    public Let {
      if (value != null && !value.type().equals(local.type())) {
        throw new IllegalArgumentException(value.type() + " stored into " + local.type());
      }
    }
  }

  /** An expression for its effects. */
  record Evaluate(HirExpression expression, SourceRange range) implements HirStatement {}

  /** {@code if}. */
  record If(
      HirExpression condition,
      HirStatement thenBranch,
      @Nullable HirStatement elseBranch,
      SourceRange range)
      implements HirStatement {}

  /**
   * Runs the body again and again; only a break, a return or a call that does not return ends it.
   */
  record Loop(HirStatement body, SourceRange range) implements HirStatement {}

  /** A body that breaks can leave. */
  record Labeled(HirLabel label, HirStatement body) implements HirStatement {}

  /** Goes on behind the {@link Labeled} with that label, which encloses this statement. */
  record Break(HirLabel label, SourceRange range) implements HirStatement {}

  /** Returns from the function; {@code value} is null for {@code void}. */
  record Return(@Nullable HirExpression value, SourceRange range) implements HirStatement {}

  /**
   * Goes to the arm that lists the value, else to the default arm, else behind the switch. From the
   * end of an arm control falls into the next one. At most one arm is the default.
   */
  record Switch(HirExpression selector, List<Arm> arms, SourceRange range) implements HirStatement {
    public Switch {
      arms = List.copyOf(arms);
    }
  }

  /**
   * One arm of a switch.
   *
   * @param values sign-extended from the selector's width
   */
  record Arm(List<Long> values, boolean isDefault, HirStatement body) {
    public Arm {
      values = List.copyOf(values);
    }
  }

  /** Inline assembly, fully checked: see {@link HirAsm}. */
  record Asm(HirAsm asm, SourceRange range) implements HirStatement {}

  /** Fails, by what the failure calls. */
  record Fail(
      HirFailure failure, List<HirExpression> operands, HirGlobal location, SourceRange range)
      implements HirStatement {
    public Fail {
      operands = List.copyOf(operands);
    }
  }

  /**
   * Throws an object, which is not null.
   *
   * @param isAgain whether it only goes on from the end of a {@link Try} whose body threw it
   * @param failure what is called where no {@link Try} of the function is around
   */
  record Throw(HirExpression exception, HirFailure failure, boolean isAgain, SourceRange range)
      implements HirStatement {}

  /**
   * Runs the body. An exception that it throws, or what it calls, goes to the variable, and the
   * handler runs; both go on behind.
   */
  record Try(HirStatement body, HirLocal caught, HirStatement handler, SourceRange range)
      implements HirStatement {}

  /** Never reached: behind a call that does not return. */
  record Unreachable(SourceRange range) implements HirStatement {}
}
