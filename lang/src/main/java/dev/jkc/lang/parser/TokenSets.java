package dev.jkc.lang.parser;

/** Sets of token types that preparation and error messages ask for. */
final class TokenSets {
  private TokenSets() {}

  /** Keywords of {@code .jk} that are identifiers in {@code .java}. */
  static final TokenSet JK_WORDS =
      TokenSet.of(
          JkLexer.ALIGNOF,
          JkLexer.ASM,
          JkLexer.BITFIELD,
          JkLexer.FN,
          JkLexer.OFFSETOF,
          JkLexer.SIZEOF,
          JkLexer.STRUCT,
          JkLexer.UBYTE,
          JkLexer.UINT,
          JkLexer.ULONG,
          JkLexer.UNION,
          JkLexer.UNSAFE,
          JkLexer.USHORT);

  /** The primitive types of both dialects. */
  static final TokenSet PRIMITIVES =
      TokenSet.of(
          JkLexer.BOOLEAN,
          JkLexer.BYTE,
          JkLexer.SHORT,
          JkLexer.CHAR,
          JkLexer.INT,
          JkLexer.LONG,
          JkLexer.FLOAT,
          JkLexer.DOUBLE,
          JkLexer.UBYTE,
          JkLexer.USHORT,
          JkLexer.UINT,
          JkLexer.ULONG);

  /** Literals. */
  static final TokenSet LITERALS =
      TokenSet.of(
          JkLexer.INTEGER,
          JkLexer.FLOATING,
          JkLexer.STRING,
          JkLexer.TEXT_BLOCK,
          JkLexer.CHARACTER,
          JkLexer.TRUE,
          JkLexer.FALSE,
          JkLexer.NULL);

  /** What may start an operand behind a cast to a class or interface (JLS 15.16). */
  static final TokenSet OPERAND_STARTS =
      PRIMITIVES
          .with(LITERALS)
          .with(
              TokenSet.of(
                  JkLexer.IDENTIFIER,
                  JkLexer.LAMBDA_NAME,
                  JkLexer.LPAREN,
                  JkLexer.CAST_PAREN,
                  JkLexer.CAST_LAMBDA_PAREN,
                  JkLexer.LAMBDA_PAREN,
                  JkLexer.BANG,
                  JkLexer.TILDE,
                  JkLexer.THIS,
                  JkLexer.SUPER,
                  JkLexer.NEW,
                  JkLexer.SWITCH,
                  JkLexer.VOID,
                  JkLexer.SIZEOF,
                  JkLexer.ALIGNOF,
                  JkLexer.OFFSETOF,
                  JkLexer.UNSAFE,
                  JkLexer.ASM));

  /** What may start an operand behind a cast to a type that cannot be read as an expression. */
  static final TokenSet UNARY_STARTS =
      OPERAND_STARTS.with(
          TokenSet.of(
              JkLexer.ADD, JkLexer.SUB, JkLexer.INC, JkLexer.DEC, JkLexer.STAR, JkLexer.AMP));

  /** What stands in front of parentheses that belong to it. */
  static final TokenSet PAREN_OWNERS =
      TokenSet.of(
          JkLexer.IDENTIFIER,
          JkLexer.THIS,
          JkLexer.SUPER,
          JkLexer.IF,
          JkLexer.WHILE,
          JkLexer.FOR,
          JkLexer.SWITCH,
          JkLexer.SYNCHRONIZED,
          JkLexer.CATCH,
          JkLexer.TRY,
          JkLexer.SIZEOF,
          JkLexer.ALIGNOF,
          JkLexer.OFFSETOF,
          JkLexer.UNSAFE,
          JkLexer.ASM);

  /** What may follow {@code sealed} and {@code non-sealed} where they are modifiers. */
  static final TokenSet AFTER_SEALED =
      TokenSet.of(
          JkLexer.AT,
          JkLexer.PUBLIC,
          JkLexer.PROTECTED,
          JkLexer.PRIVATE,
          JkLexer.STATIC,
          JkLexer.ABSTRACT,
          JkLexer.FINAL,
          JkLexer.STRICTFP,
          JkLexer.CLASS,
          JkLexer.INTERFACE,
          JkLexer.ENUM);

  /** What may stand in front of a statement. */
  static final TokenSet BEFORE_STATEMENT =
      TokenSet.of(
          JkLexer.LBRACE,
          JkLexer.RBRACE,
          JkLexer.SEMI,
          JkLexer.RPAREN,
          JkLexer.COLON,
          JkLexer.ELSE,
          JkLexer.DO);

  /** Words that start a statement or a member and hardly occur within one. */
  static final TokenSet LINE_STARTS =
      TokenSet.of(
          JkLexer.IF,
          JkLexer.FOR,
          JkLexer.WHILE,
          JkLexer.DO,
          JkLexer.TRY,
          JkLexer.RETURN,
          JkLexer.THROW,
          JkLexer.BREAK,
          JkLexer.CONTINUE,
          JkLexer.YIELD,
          JkLexer.PUBLIC,
          JkLexer.PRIVATE,
          JkLexer.PROTECTED,
          JkLexer.STATIC,
          JkLexer.ABSTRACT,
          JkLexer.CLASS,
          JkLexer.INTERFACE,
          JkLexer.ENUM,
          JkLexer.RECORD,
          JkLexer.STRUCT,
          JkLexer.UNION,
          JkLexer.BITFIELD);

  /** Operators between two operands, without the assignments. */
  static final TokenSet BINARY_OPERATORS =
      TokenSet.of(
          JkLexer.STAR,
          JkLexer.SLASH,
          JkLexer.PERCENT,
          JkLexer.ADD,
          JkLexer.SUB,
          JkLexer.LSHIFT,
          JkLexer.GT,
          JkLexer.LT,
          JkLexer.LE,
          JkLexer.GE,
          JkLexer.EQUAL,
          JkLexer.NOTEQUAL,
          JkLexer.AMP,
          JkLexer.CARET,
          JkLexer.BITOR,
          JkLexer.ANDAND,
          JkLexer.OROR,
          JkLexer.INSTANCEOF,
          JkLexer.QUESTION);

  /** The last tokens of operands. */
  static final TokenSet OPERAND_ENDS =
      LITERALS.with(
          TokenSet.of(
              JkLexer.IDENTIFIER, JkLexer.RPAREN, JkLexer.RBRACK, JkLexer.THIS, JkLexer.CLASS));

  /** Tokens at which what looked like a member turns out to be a statement. */
  static final TokenSet STATEMENT_SIGNS =
      TokenSet.of(
          JkLexer.ASSIGN,
          JkLexer.ADD_ASSIGN,
          JkLexer.SUB_ASSIGN,
          JkLexer.INC,
          JkLexer.DEC,
          JkLexer.CAST_PAREN,
          JkLexer.DOT,
          JkLexer.NEW,
          JkLexer.THIS,
          JkLexer.SUPER,
          JkLexer.IF,
          JkLexer.FOR,
          JkLexer.WHILE,
          JkLexer.DO,
          JkLexer.TRY,
          JkLexer.RETURN,
          JkLexer.THROW,
          JkLexer.SWITCH,
          JkLexer.BREAK,
          JkLexer.CONTINUE);

  /** What makes {@code yield} a statement when it follows at once (JLS 3.9). */
  static final TokenSet AFTER_YIELD =
      PRIMITIVES
          .with(LITERALS)
          .with(
              TokenSet.of(
                  JkLexer.IDENTIFIER,
                  JkLexer.UNDERSCORE,
                  JkLexer.ADD,
                  JkLexer.SUB,
                  JkLexer.STAR,
                  JkLexer.AMP,
                  JkLexer.THIS,
                  JkLexer.SUPER,
                  JkLexer.NEW,
                  JkLexer.SWITCH,
                  JkLexer.VOID,
                  JkLexer.SIZEOF,
                  JkLexer.ALIGNOF,
                  JkLexer.OFFSETOF,
                  JkLexer.UNSAFE,
                  JkLexer.ASM,
                  JkLexer.SEMI));

  /** A set of token types as bits. */
  static final class TokenSet {
    private final long[] bits = new long[4];

    /** The set of {@code types}. */
    static TokenSet of(int... types) {
      TokenSet set = new TokenSet();
      for (int type : types) {
        set.bits[type >> 6] |= 1L << type;
      }
      return set;
    }

    /** The union of this set and {@code other}. */
    TokenSet with(TokenSet other) {
      TokenSet set = new TokenSet();
      for (int i = 0; i < bits.length; i++) {
        set.bits[i] = bits[i] | other.bits[i];
      }
      return set;
    }

    /** Whether {@code type} is in the set; the end of the file never is. */
    boolean contains(int type) {
      return type > 0 && (bits[type >> 6] & 1L << type) != 0;
    }
  }
}
