package dev.jkc.compiler.archive;

/** The kinds of links, as archives number them. */
enum LinkKind {
  METHOD,
  SELECTOR,
  INITIALIZER,
  FIELD,
  MADE,
  TEXT,
  BYTES,
  CLASS,
  DESCRIPTOR,
  CLASS_NAME,
  CLASS_OBJECT,
  FAILURE,
  LAYOUT;

  private static final LinkKind[] ALL = values();

  static LinkKind of(int ordinal) {
    return ALL[ordinal];
  }

  static LinkKind of(Link link) {
    return switch (link) {
      case Link.Method l -> METHOD;
      case Link.Selector l -> SELECTOR;
      case Link.Initializer l -> INITIALIZER;
      case Link.Field l -> FIELD;
      case Link.Made l -> MADE;
      case Link.Text l -> TEXT;
      case Link.Bytes l -> BYTES;
      case Link.Class l -> CLASS;
      case Link.Descriptor l -> DESCRIPTOR;
      case Link.ClassName l -> CLASS_NAME;
      case Link.ClassObject l -> CLASS_OBJECT;
      case Link.Failure l -> FAILURE;
      case Link.Layout l -> LAYOUT;
    };
  }
}
