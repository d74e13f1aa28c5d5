package dev.jkc.testing.fuzz;

import java.util.List;

/**
 * A type of a generated program.
 *
 * @param name as Java writes it
 * @param arguments the element of an array, the arguments of a generic type
 */
record Type(String name, Kind kind, List<Type> arguments) {
  /** How values of a type are made. */
  enum Kind {
    VOID,
    BOOLEAN,
    INTEGRAL,
    FLOATING,
    BOX,
    STRING,
    OBJECT,
    ARRAY,
    CLASS,
    INTERFACE,
    SEALED,
    RECORD,
    ENUM,
    CELL,
    FUNCTION,
    LIST,
    MAP,
    DEQUE,
    BUILDER
  }

  static final Type VOID = simple("void", Kind.VOID);
  static final Type BOOLEAN = simple("boolean", Kind.BOOLEAN);
  static final Type BYTE = simple("byte", Kind.INTEGRAL);
  static final Type SHORT = simple("short", Kind.INTEGRAL);
  static final Type CHAR = simple("char", Kind.INTEGRAL);
  static final Type INT = simple("int", Kind.INTEGRAL);
  static final Type LONG = simple("long", Kind.INTEGRAL);
  static final Type FLOAT = simple("float", Kind.FLOATING);
  static final Type DOUBLE = simple("double", Kind.FLOATING);
  static final Type STRING = simple("String", Kind.STRING);
  static final Type OBJECT = simple("Object", Kind.OBJECT);
  static final Type BUILDER = simple("StringBuilder", Kind.BUILDER);

  static final List<Type> SMALL = List.of(BYTE, SHORT, CHAR, INT);
  static final List<Type> WHOLE = List.of(INT, LONG, INT, BYTE, SHORT, CHAR, INT, LONG);
  static final List<Type> NUMERIC =
      List.of(INT, LONG, INT, BYTE, SHORT, CHAR, FLOAT, DOUBLE, INT, LONG);
  static final List<Type> PRIMITIVES =
      List.of(INT, LONG, INT, BYTE, SHORT, CHAR, FLOAT, DOUBLE, BOOLEAN, INT);
  static final List<Type> BOXES =
      List.of(BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE, BOOLEAN).stream()
          .map(Type::boxed)
          .toList();

  static Type simple(String name, Kind kind) {
    return new Type(name, kind, List.of());
  }

  static Type arrayOf(Type element) {
    return new Type(element.name + "[]", Kind.ARRAY, List.of(element));
  }

  /** A type whose arguments follow its name. */
  static Type generic(String name, Kind kind, Type... arguments) {
    String inner = String.join(", ", List.of(arguments).stream().map(Type::name).toList());
    return new Type(name + "<" + inner + ">", kind, List.of(arguments));
  }

  Type element() {
    return arguments.getFirst();
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isPrimitive() {
    return kind == Kind.BOOLEAN || kind == Kind.INTEGRAL || kind == Kind.FLOATING;
  }

  boolean isNumeric() {
    return kind == Kind.INTEGRAL || kind == Kind.FLOATING;
  }

  /** Whether two runs give the same text to its values. */
  boolean hasText() {
    return switch (kind) {
      case VOID, OBJECT, ARRAY, FUNCTION, CELL, INTERFACE -> false;
      case BOOLEAN, INTEGRAL, FLOATING, BOX, STRING, CLASS, SEALED, RECORD, ENUM -> true;
      case LIST, MAP, DEQUE, BUILDER -> true;
    };
  }

  /** The type of objects that hold a primitive; others stay. */
  Type boxed() {
    if (!isPrimitive()) {
      return this;
    }
    String box =
        switch (name) {
          case "int" -> "Integer";
          case "char" -> "Character";
          default -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
        };
    return new Type(box, Kind.BOX, List.of(this));
  }

  /** The shortest expression of the type. */
  String plain() {
    return switch (kind) {
      case VOID -> "";
      case BOOLEAN -> "false";
      case INTEGRAL, FLOATING ->
          switch (name) {
            case "int" -> "1";
            case "long" -> "1L";
            case "char" -> "'c'";
            case "float" -> "1f";
            case "double" -> "1.0";
            default -> "((" + name + ") 1)";
          };
      case STRING -> "\"s\"";
      case BOX -> "((" + name + ") " + element().plain() + ")";
      default -> "((" + name + ") null)";
    };
  }
}
