// The syntax of Java 21 (JLS 19, without modules) and of the machine extensions.
//
// Written for the SLL prediction of ANTLR: most decisions look at one token. What would need more
// is marked in the tokens beforehand, by ContextualKeywords and Parentheses: keywords that are names
// elsewhere, casts, lambdas. Operators stand in flat lists whose precedence OperatorStack applies.
// The grammar accepts somewhat more than the language, where a builder can say better than the
// grammar what is wrong.
parser grammar JkParser;

options {
  tokenVocab = JkLexer;
  superClass = JkParserBase;
}

// ---- files and declarations ----

compilationUnit: packageDeclaration? importDeclaration* member* EOF;

packageDeclaration: annotation* PACKAGE qualifiedName SEMI;

// Only the last part can be a star, which DeclarationBuilder checks.
importDeclaration: IMPORT STATIC? IDENTIFIER (DOT (IDENTIFIER | STAR))* SEMI;

qualifiedName: IDENTIFIER (DOT IDENTIFIER)*;

member: SEMI | modifier* memberRest;

memberRest
  : typeDeclaration
  | block
  | ASSERT expression (COLON expression)? SEMI
  | asmText SEMI
  | (typeParameters annotation*)? typedMember
  ;

typedMember
  : IDENTIFIER formalParameters throwsClause? constructorBody
  | IDENTIFIER block
  | type IDENTIFIER (methodRest | bitRange | fieldRest)
  ;

constructorBody: block | SEMI;

methodRest: formalParameters dimension* throwsClause? (block | DEFAULT elementValue SEMI | SEMI);

bitRange: COLON expression (COLON expression)? SEMI;

fieldRest: variableRest (COMMA variableDeclarator)* SEMI;

throwsClause: THROWS annotatedType (COMMA annotatedType)*;

typeDeclaration
  : CLASS IDENTIFIER typeParameters? extendsClause? implementsClause? permitsClause? classBody
  | INTERFACE IDENTIFIER typeParameters? extendsClause? permitsClause? classBody
  | ENUM IDENTIFIER implementsClause? enumBody
  | RECORD IDENTIFIER typeParameters? formalParameters implementsClause? classBody
  | AT_INTERFACE INTERFACE IDENTIFIER classBody
  | STRUCT IDENTIFIER typeParameters? extendsClause? implementsClause? classBody
  | UNION IDENTIFIER typeParameters? extendsClause? implementsClause? classBody
  | BITFIELD IDENTIFIER COLON type classBody
  ;

extendsClause: EXTENDS annotatedType (COMMA annotatedType)*;

implementsClause: IMPLEMENTS annotatedType (COMMA annotatedType)*;

permitsClause: PERMITS annotatedType (COMMA annotatedType)*;

classBody: LBRACE member* RBRACE;

enumBody: LBRACE (enumConstant (COMMA enumConstant)*)? COMMA? (SEMI member*)? RBRACE;

enumConstant: annotation* IDENTIFIER arguments? classBody?;

typeParameters: LT typeParameter (COMMA typeParameter)* GT;

typeParameter
  : annotation* IDENTIFIER IDENTIFIER? (EXTENDS annotatedType (AMP annotatedType)*)?
  ;

formalParameters: LPAREN (formalParameter (COMMA formalParameter)*)? RPAREN;

// The second form is the receiver parameter (JLS 8.4).
formalParameter
  : modifier* type
    (IDENTIFIER (DOT (IDENTIFIER | THIS))* dimension* | THIS)
  ;

variableDeclarator: IDENTIFIER variableRest;

variableRest: dimension* (ASSIGN variableInitializer)?;

variableInitializer: expression | arrayInitializer;

arrayInitializer
  : LBRACE (variableInitializer (COMMA variableInitializer)*)? COMMA? RBRACE
  ;

// ---- modifiers and annotations ----

modifier
  : annotation
  | PUBLIC
  | PROTECTED
  | PRIVATE
  | STATIC
  | ABSTRACT
  | FINAL
  | NATIVE
  | SYNCHRONIZED
  | TRANSIENT
  | VOLATILE
  | STRICTFP
  | DEFAULT
  | SEALED
  | NON_SEALED
  | UNSAFE
  ;

// In a block: without the words that start statements.
localModifier
  : annotation
  | PUBLIC
  | PROTECTED
  | PRIVATE
  | STATIC
  | ABSTRACT
  | FINAL
  | NATIVE
  | TRANSIENT
  | VOLATILE
  | STRICTFP
  | SEALED
  | NON_SEALED
  ;

annotation
  : AT qualifiedName (LPAREN (annotationArgument (COMMA annotationArgument)*)? RPAREN)?
  ;

annotationArgument: IDENTIFIER ASSIGN elementValue | elementValue;

elementValue
  : annotation
  | LBRACE (elementValue (COMMA elementValue)*)? COMMA? RBRACE
  | elementExpression
  ;

elementExpression: binary (QUESTION expression COLON expression)?;

// ---- types ----

annotatedType: annotation* type;

type: typeBase typeSuffix*;

typeBase: primitiveType | VOID | classType | functionType;

// The ellipsis is allowed in parameters only, which TypeBuilder checks.
typeSuffix: annotation* (LBRACK expression? RBRACK | ELLIPSIS) | VOLATILE? STAR;

dimension: annotation* LBRACK RBRACK;

classType: IDENTIFIER typeArguments? (DOT annotation* IDENTIFIER typeArguments?)*;

// Without arguments it is the diamond, which only a creation may have.
typeArguments: LT (typeArgument (COMMA typeArgument)*)? GT;

typeArgument: annotation* (QUESTION ((EXTENDS | SUPER) annotatedType)? | type);

primitiveType
  : BOOLEAN
  | BYTE
  | SHORT
  | CHAR
  | INT
  | LONG
  | FLOAT
  | DOUBLE
  | UBYTE
  | USHORT
  | UINT
  | ULONG
  ;

functionType
  : UNSAFE_TYPE? FN LT annotation* type LPAREN (annotatedType (COMMA annotatedType)*)? RPAREN GT
  ;

// ---- statements ----

block: LBRACE statement* RBRACE;

statement
  : localModifier* typeDeclaration
  | localModifier+ ASSERT expression (COLON expression)? SEMI
  | localModifier* localVariables SEMI
  | expressionStatement
  | block
  | SEMI
  | IF LPAREN expression RPAREN statement (ELSE statement)?
  | WHILE LPAREN expression RPAREN statement
  | DO statement WHILE LPAREN expression RPAREN SEMI
  | FOR LPAREN forControl RPAREN statement
  | IDENTIFIER COLON statement
  | BREAK IDENTIFIER? SEMI
  | CONTINUE IDENTIFIER? SEMI
  | RETURN expression? SEMI
  | THROW expression SEMI
  | tryStatement
  | switchExpression
  | SYNCHRONIZED LPAREN expression RPAREN block
  | ASSERT expression (COLON expression)? SEMI
  | YIELD expression SEMI
  | UNSAFE block
  ;

localVariables: type variableDeclarator (COMMA variableDeclarator)*;

expressionStatement: statementExpression SEMI;

// Any expression would do for the parser, but only without binary operators can it be told from a
// declaration by looking at its first tokens.
statementExpression
  : statementOperand (assignmentOperator expression)?
  | lambda
  | castLambda
  ;

// Without a switch in front, which is always a statement.
statementOperand
  : primary suffix* (INC | DEC)*
  | (ADD | SUB | BANG | TILDE | INC | DEC | STAR | AMP) unary
  | CAST_PAREN castTypes RPAREN unary
  ;

forControl
  : localModifier* type IDENTIFIER dimension*
    ( COLON expression
    | (ASSIGN variableInitializer)? (COMMA variableDeclarator)* SEMI expression? SEMI forExpressions?
    )
  | forExpressions? SEMI expression? SEMI forExpressions?
  ;

forExpressions: statementExpression (COMMA statementExpression)*;

tryStatement
  : TRY (LPAREN resource (SEMI resource)* SEMI? RPAREN)? block catchClause* (FINALLY block)?
  ;

resource: localModifier* type IDENTIFIER ASSIGN expression | postfix;

catchClause
  : CATCH LPAREN localModifier* type (BITOR annotatedType)* IDENTIFIER RPAREN block
  ;

// ---- switch and patterns ----

switchExpression: SWITCH LPAREN expression RPAREN LBRACE switchCase* RBRACE;

switchCase
  : (CASE caseLabel (COMMA caseLabel)* | DEFAULT) (WHEN expression)?
    (COLON statement* | PLAIN_ARROW arrowBody)
  ;

arrowBody: block | THROW expression SEMI | expression SEMI;

caseLabel: DEFAULT | pattern | expression;

pattern: localModifier* patternType (IDENTIFIER | componentPatterns);

componentPatterns: LPAREN (pattern (COMMA pattern)*)? RPAREN;

// Pointers and arrays of fixed size do not occur in patterns: 'case a * b ->' is a product.
patternType: (primitiveType | classType) dimension*;

// ---- expressions ----

// The third operand of a conditional must not be an assignment, which ExpressionBuilder checks.
expression
  : binary
    ( assignmentOperator expression
    | QUESTION expression COLON expression
    | LAMBDA_OPERATOR castLambda
    )?
  | lambda
  | castLambda
  ;

assignmentOperator
  : ASSIGN
  | ADD_ASSIGN
  | SUB_ASSIGN
  | MUL_ASSIGN
  | DIV_ASSIGN
  | AND_ASSIGN
  | OR_ASSIGN
  | XOR_ASSIGN
  | MOD_ASSIGN
  | LSHIFT_ASSIGN
  | RSHIFT_ASSIGN
  | URSHIFT_ASSIGN
  ;

// What follows 'instanceof T' cannot be an operator that also occurs in types.
binary
  : unary (binaryOperator unary)* (instanceofTest (looseOperator unary (binaryOperator unary)*)?)*
  ;

binaryOperator
  : STAR
  | SLASH
  | PERCENT
  | ADD
  | SUB
  | LSHIFT
  | GT (GT GT?)?
  | LT
  | LE
  | GE
  | EQUAL
  | NOTEQUAL
  | AMP
  | CARET
  | BITOR
  | ANDAND
  | OROR
  ;

looseOperator: GT | LE | GE | EQUAL | NOTEQUAL | AMP | CARET | BITOR | ANDAND | OROR;

instanceofTest: INSTANCEOF localModifier* patternType (IDENTIFIER | componentPatterns)?;

unary
  : postfix (INC | DEC)*
  | (ADD | SUB | BANG | TILDE | INC | DEC | STAR | AMP) unary
  | CAST_PAREN castTypes RPAREN unary
  ;

castTypes: annotatedType (AMP annotatedType)*;

// Not a unary expression to the grammar: a lambda's body extends as far as it can, so that nothing
// may follow it.
castLambda: CAST_LAMBDA_PAREN castTypes RPAREN (castLambda | lambda);

lambda
  : (LAMBDA_NAME | LAMBDA_PAREN (lambdaParameter (COMMA lambdaParameter)*)? RPAREN) ARROW
    (block | expression)
  ;

lambdaParameter
  : IDENTIFIER
  | localModifier* type IDENTIFIER dimension*
  ;

postfix: (primary | switchExpression) suffix*;

primary
  : INTEGER
  | FLOATING
  | CHARACTER
  | STRING
  | TEXT_BLOCK
  | TRUE
  | FALSE
  | NULL
  | IDENTIFIER arguments?
  | THIS arguments?
  | SUPER arguments?
  | LPAREN expression RPAREN
  | creator
  | primitiveType dimension* (DOT CLASS | COLONCOLON typeArguments? (IDENTIFIER | NEW))
  | VOID DOT CLASS
  | typeArguments (THIS | SUPER) arguments
  | annotation+ type COLONCOLON typeArguments? (IDENTIFIER | NEW)
  | SIZEOF LPAREN annotatedType RPAREN
  | ALIGNOF LPAREN annotatedType RPAREN
  | OFFSETOF LPAREN annotatedType COMMA IDENTIFIER RPAREN
  | UNSAFE LPAREN expression RPAREN
  | asmText
  ;

suffix
  : DOT
    ( IDENTIFIER arguments?
    | typeArguments (IDENTIFIER | SUPER) arguments
    | THIS
    | CLASS
    | SUPER arguments?
    | NEW typeArguments? annotation* IDENTIFIER typeArguments? arguments classBody?
    )
  | annotation* LBRACK expression? RBRACK
  | COLONCOLON typeArguments? (IDENTIFIER | NEW)
  | REFERENCE_LT typeArgument (COMMA typeArgument)* GT
  ;

arguments: LPAREN (expression (COMMA expression)*)? RPAREN;

// Further '[n]' and '[]' behind the first are suffixes; ExpressionBuilder adds them.
creator
  : NEW typeArguments? annotation* createdType
    ( arguments classBody?
    | annotation* LBRACK (expression RBRACK | RBRACK dimension* arrayInitializer)
    )
  ;

createdType: (primitiveType | VOID | classType | functionType) (VOLATILE? STAR)*;

// ---- assembly ----

asmText: ASM LPAREN asmItem (COMMA asmItem?)* RPAREN;

asmItem: STRING | TEXT_BLOCK | (IDENTIFIER ASSIGN)? asmOperand;

// Which words are directions and what may stand in the parentheses is checked by AsmBuilder.
asmOperand
  : IDENTIFIER LPAREN (asmPlace (COMMA asmPlace)*)? RPAREN (asmValue (PLAIN_ARROW asmValue)?)?
  | CONST expression
  | IDENTIFIER expression
  ;

asmPlace: STRING | IDENTIFIER (LPAREN STRING RPAREN)?;

asmValue: UNDERSCORE | expression;
