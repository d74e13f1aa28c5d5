package dev.jkc.lang.parser;

import dev.jkc.lang.diagnostic.DiagnosticCode;
import dev.jkc.lang.diagnostic.Severity;

/** The kinds of lexical and syntax errors. */
public enum SyntaxCode implements DiagnosticCode {
  UNEXPECTED_TOKEN(1, "a token that cannot stand there"),
  MISSING_SEMICOLON(2, "a missing semicolon"),
  UNCLOSED_BRACKET(3, "a bracket that is never closed"),
  UNMATCHED_BRACKET(4, "a closing bracket without its opener"),
  NOT_A_STATEMENT(5, "an expression that does nothing used as a statement"),
  UNTERMINATED_STRING(6, "a string literal without its end"),
  UNTERMINATED_CHARACTER(7, "a character literal without its end"),
  UNTERMINATED_TEXT_BLOCK(8, "a text block without its end"),
  UNTERMINATED_COMMENT(9, "a comment without its end"),
  TEXT_BLOCK_OPENING(10, "text behind the opening of a text block"),
  BAD_ESCAPE(11, "an escape sequence that does not exist"),
  BAD_UNICODE_ESCAPE(12, "a unicode escape without four digits"),
  CHARACTER_LENGTH(13, "a character literal that is not one character"),
  MALFORMED_NUMBER(14, "a number with misplaced digits, underscores or suffix"),
  UNKNOWN_CHARACTER(15, "a character without meaning outside strings and comments"),
  JK_ONLY(16, "a machine extension in a .java file"),
  MISSING_RESULT_TYPE(17, "a method without a result type"),
  MISSING_NAME(18, "a keyword where a name is needed"),
  NESTING_TOO_DEEP(19, "code nested too deep"),
  MISPLACED_MODIFIER(20, "a modifier that cannot stand there"),
  REPEATED_MODIFIER(21, "a modifier written twice"),
  MISPLACED_TYPE(22, "a type that cannot stand there"),
  MISPLACED_DECLARATION(23, "a declaration that cannot stand there"),
  MISPLACED_EXPRESSION(24, "an expression that cannot stand there"),
  RESTRICTED_NAME(25, "a contextual keyword used as the name of a type"),
  MIXED_CASES(26, "a switch that mixes arrows and colons"),
  MALFORMED_CASE(27, "a case label that cannot stand there"),
  INCOMPLETE_TRY(28, "a try without catch, finally or resources"),
  ORPHANED_CLAUSE(29, "an else, catch, finally or case without its statement"),
  VARARGS_POSITION(30, "an ellipsis that is not on the last parameter"),
  LAMBDA_PARAMETERS(31, "lambda parameters of different forms"),
  ARRAY_LENGTH(32, "an array creation without a length or with two meanings"),
  MALFORMED_ASM(33, "an asm operand of an unknown form"),
  VAR_MISUSE(34, "a use of var without a type to infer"),
  MISSING_BODY(35, "a declaration without its body");

  private final int number;
  private final String title;

  SyntaxCode(int number, String title) {
    this.number = number;
    this.title = title;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String title() {
    return title;
  }
}
