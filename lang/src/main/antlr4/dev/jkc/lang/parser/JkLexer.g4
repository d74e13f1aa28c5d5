// Tokens of Java 21 (JLS 3) and of the machine extensions.
//
// The lexer is the same for both dialects; TokenScanner turns the words of .jk into identifiers for
// .java files, ContextualKeywords recognises words such as `record`, and Parentheses marks what kind
// of parenthesis stands where.
lexer grammar JkLexer;

tokens {
  // Contextual keywords, where they act as keywords.
  RECORD, SEALED, NON_SEALED, PERMITS, WHEN, YIELD,
  // '(' that opens a cast, a cast of a lambda, or the parameters of a lambda.
  CAST_PAREN, CAST_LAMBDA_PAREN, LAMBDA_PAREN,
  // A binary operator in front of CAST_LAMBDA_PAREN.
  LAMBDA_OPERATOR,
  // The name in front of a lambda's arrow.
  LAMBDA_NAME,
  // '->' of a case or of an asm operand.
  PLAIN_ARROW,
  // '<' behind a type's name in an expression: List<String>::size.
  REFERENCE_LT,
  // '@' of '@interface'.
  AT_INTERFACE,
  // 'unsafe' in front of 'fn'.
  UNSAFE_TYPE
}

ABSTRACT: 'abstract';
ASSERT: 'assert';
BOOLEAN: 'boolean';
BREAK: 'break';
BYTE: 'byte';
CASE: 'case';
CATCH: 'catch';
CHAR: 'char';
CLASS: 'class';
CONST: 'const';
CONTINUE: 'continue';
DEFAULT: 'default';
DO: 'do';
DOUBLE: 'double';
ELSE: 'else';
ENUM: 'enum';
EXTENDS: 'extends';
FINAL: 'final';
FINALLY: 'finally';
FLOAT: 'float';
FOR: 'for';
GOTO: 'goto';
IF: 'if';
IMPLEMENTS: 'implements';
IMPORT: 'import';
INSTANCEOF: 'instanceof';
INT: 'int';
INTERFACE: 'interface';
LONG: 'long';
NATIVE: 'native';
NEW: 'new';
PACKAGE: 'package';
PRIVATE: 'private';
PROTECTED: 'protected';
PUBLIC: 'public';
RETURN: 'return';
SHORT: 'short';
STATIC: 'static';
STRICTFP: 'strictfp';
SUPER: 'super';
SWITCH: 'switch';
SYNCHRONIZED: 'synchronized';
THIS: 'this';
THROW: 'throw';
THROWS: 'throws';
TRANSIENT: 'transient';
TRY: 'try';
VOID: 'void';
VOLATILE: 'volatile';
WHILE: 'while';
UNDERSCORE: '_';

TRUE: 'true';
FALSE: 'false';
NULL: 'null';

// Keywords in .jk only.
ALIGNOF: 'alignof';
ASM: 'asm';
BITFIELD: 'bitfield';
FN: 'fn';
OFFSETOF: 'offsetof';
SIZEOF: 'sizeof';
STRUCT: 'struct';
UBYTE: 'ubyte';
UINT: 'uint';
ULONG: 'ulong';
UNION: 'union';
UNSAFE: 'unsafe';
USHORT: 'ushort';

LPAREN: '(';
RPAREN: ')';
LBRACE: '{';
RBRACE: '}';
LBRACK: '[';
RBRACK: ']';
SEMI: ';';
COMMA: ',';
DOT: '.';
ELLIPSIS: '...';
AT: '@';
COLONCOLON: '::';
ARROW: '->';
QUESTION: '?';
COLON: ':';

ASSIGN: '=';
ADD_ASSIGN: '+=';
SUB_ASSIGN: '-=';
MUL_ASSIGN: '*=';
DIV_ASSIGN: '/=';
AND_ASSIGN: '&=';
OR_ASSIGN: '|=';
XOR_ASSIGN: '^=';
MOD_ASSIGN: '%=';
LSHIFT_ASSIGN: '<<=';
RSHIFT_ASSIGN: '>>=';
URSHIFT_ASSIGN: '>>>=';

// '>>' and '>>>' are adjacent '>' tokens, because they also close nested type arguments.
GT: '>';
LT: '<';
LSHIFT: '<<';
EQUAL: '==';
LE: '<=';
GE: '>=';
NOTEQUAL: '!=';
ANDAND: '&&';
OROR: '||';
INC: '++';
DEC: '--';
ADD: '+';
SUB: '-';
STAR: '*';
SLASH: '/';
AMP: '&';
BITOR: '|';
CARET: '^';
PERCENT: '%';
BANG: '!';
TILDE: '~';

// Misplaced underscores, digits and suffixes are reported by LiteralBuilder.
FLOATING
  : Digits '.' (Digits Exponent? | Exponent)? [fFdD]?
  | '.' Digits Exponent? [fFdD]?
  | Digits Exponent [fFdD]?
  | Digits [fFdD]
  | '0' [xX] HexDigits? ('.' HexDigits?)? [pP] [+-]? Digits [fFdD]?
  ;
INTEGER: [0-9] [0-9a-zA-Z_]*;

STRING: '"' StringPart* '"';
TEXT_BLOCK: '"""' [ \t\f]* [\r\n] ('\\' . | ~'\\')*? '"""';
CHARACTER: '\'' (~['\\\r\n] | '\\' ~[\r\n])* '\'';

// What is beyond ASCII is checked against Character.isJavaIdentifierPart.
IDENTIFIER: ([a-zA-Z_$] | ~[\u0000-\u007F]) ([a-zA-Z0-9_$] | ~[\u0000-\u007F])*;

WHITE_SPACE: [ \t\f\r\n]+ -> skip;
BLOCK_COMMENT: '/*' .*? '*/' -> skip;
LINE_COMMENT: '//' ~[\r\n]* -> skip;

// Shorter than the correct forms, hence matched only without them.
OPEN_TEXT_BLOCK: '"""' [ \t\f]* [\r\n];
BAD_TEXT_BLOCK: '"""' [ \t\f]* ~[ \t\f\r\n] ~[\r\n]*;
OPEN_STRING: '"' StringPart* '\\'?;
OPEN_CHARACTER: '\'' (~['\\\r\n] | '\\' ~[\r\n])* '\\'?;
OPEN_COMMENT: '/*';
UNKNOWN: .;

fragment Digits: [0-9] [0-9_]*;
fragment HexDigits: [0-9a-fA-F] [0-9a-fA-F_]*;
fragment Exponent: [eE] [+-]? Digits;
fragment StringPart: ~["\\\r\n] | '\\' ~[\r\n];
