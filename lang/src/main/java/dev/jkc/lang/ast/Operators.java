package dev.jkc.lang.ast;

/** The operators of expressions, with their spelling. */
public final class Operators {
  private Operators() {}

  /** Operators with one operand. */
  public enum Unary {
    PLUS("+"),
    MINUS("-"),
    NOT("!"),
    COMPLEMENT("~"),
    PRE_INCREMENT("++"),
    PRE_DECREMENT("--"),
    POST_INCREMENT("++"),
    POST_DECREMENT("--"),
    DEREFERENCE("*"),
    ADDRESS_OF("&");

    private final String symbol;

    Unary(String symbol) {
      this.symbol = symbol;
    }

    /** The operator as written. */
    public String symbol() {
      return symbol;
    }

    /** Whether the operator stands behind its operand. */
    public boolean isPostfix() {
      return this == POST_INCREMENT || this == POST_DECREMENT;
    }

    /** Whether the operator changes its operand. */
    public boolean isIncrementOrDecrement() {
      return this == PRE_INCREMENT || this == PRE_DECREMENT || isPostfix();
    }
  }

  /** Operators with two operands, without the assignments. */
  public enum Binary {
    MULTIPLY("*", 10),
    DIVIDE("/", 10),
    REMAINDER("%", 10),
    ADD("+", 9),
    SUBTRACT("-", 9),
    SHIFT_LEFT("<<", 8),
    SHIFT_RIGHT(">>", 8),
    SHIFT_RIGHT_UNSIGNED(">>>", 8),
    LESS("<", 7),
    GREATER(">", 7),
    LESS_EQUAL("<=", 7),
    GREATER_EQUAL(">=", 7),
    EQUAL("==", 6),
    NOT_EQUAL("!=", 6),
    AND("&", 5),
    XOR("^", 4),
    OR("|", 3),
    CONDITIONAL_AND("&&", 2),
    CONDITIONAL_OR("||", 1);

    private final String symbol;
    private final int precedence;

    Binary(String symbol, int precedence) {
      this.symbol = symbol;
      this.precedence = precedence;
    }

    /** The operator as written. */
    public String symbol() {
      return symbol;
    }

    /** Higher binds tighter; {@code instanceof} is as {@code <}. */
    public int precedence() {
      return precedence;
    }
  }
}
