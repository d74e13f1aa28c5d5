package dev.jkc.compiler.archive;

/** What comes next in a body. */
enum Tag {
  NOTHING,
  INTEGER,
  FLOAT,
  NULL,
  ZERO,
  FUNCTION_ADDRESS,
  OBJECT,
  LOAD,
  ASSIGN,
  ADDRESS_OF,
  POINTER_ADD,
  UNARY,
  BINARY,
  COMPARE,
  CONVERT,
  CONDITIONAL,
  CALL,
  CALL_POINTER,
  CALL_VIRTUAL,
  NEW,
  NEW_ARRAY,
  IS_INSTANCE,
  MAY_HOLD,
  INTRINSIC,
  SEQUENCE,
  CHECK,
  BLOCK,
  LET,
  EVALUATE,
  INITIALIZE,
  IF,
  LOOP,
  LABELED,
  BREAK,
  RETURN,
  SWITCH,
  FAIL,
  THROW,
  TRY,
  UNREACHABLE,
  LOCAL,
  GLOBAL,
  DEREFERENCE,
  FIELD,
  ELEMENT,
  SCALAR,
  ARRAY,
  LAYOUT,
  ARRAY_LAYOUT;

  private static final Tag[] ALL = values();

  static Tag of(int ordinal) {
    return ALL[ordinal];
  }
}
