package dev.jkc.compiler.resolve;

import java.util.Set;

/** What an annotation stands on. */
public enum AnnotationSite {
  PACKAGE("a package"),
  TYPE("a type"),
  ANNOTATION_TYPE("an annotation"),
  STRUCT("a struct or union"),
  TYPE_PARAMETER("a type parameter"),
  RECORD_COMPONENT("a component of a record"),
  FIELD("a field"),
  OBJECT_FIELD("a field of an object"),
  STATIC_FIELD("a static field"),
  ENUM_CONSTANT("a constant of an enum"),
  METHOD("a method"),
  VOID_METHOD("a method without a result"),
  CONSTRUCTOR("a constructor"),
  PARAMETER("a parameter"),
  LOCAL_VARIABLE("a local variable"),
  INFERRED_VARIABLE("a local variable"),
  TYPE_USE("the use of a type");

  private final String text;

  AnnotationSite(String text) {
    this.text = text;
  }

  /** Words for messages. */
  public String text() {
    return text;
  }

  /** Which constants of {@code ElementType} in {@code @Target} allow it (JLS 9.6.4.1). */
  public Set<String> elementTypes() {
    return switch (this) {
      case PACKAGE -> Set.of("PACKAGE");
      case TYPE, STRUCT -> Set.of("TYPE", "TYPE_USE");
      case ANNOTATION_TYPE -> Set.of("ANNOTATION_TYPE", "TYPE", "TYPE_USE");
      case TYPE_PARAMETER -> Set.of("TYPE_PARAMETER", "TYPE_USE");
      case RECORD_COMPONENT ->
          Set.of("RECORD_COMPONENT", "FIELD", "PARAMETER", "METHOD", "TYPE_USE");
      case FIELD, OBJECT_FIELD, STATIC_FIELD, ENUM_CONSTANT -> Set.of("FIELD", "TYPE_USE");
      case METHOD -> Set.of("METHOD", "TYPE_USE");
      case VOID_METHOD -> Set.of("METHOD");
      case CONSTRUCTOR -> Set.of("CONSTRUCTOR", "TYPE_USE");
      case PARAMETER -> Set.of("PARAMETER", "TYPE_USE");
      case LOCAL_VARIABLE -> Set.of("LOCAL_VARIABLE", "TYPE_USE");
      case INFERRED_VARIABLE -> Set.of("LOCAL_VARIABLE");
      case TYPE_USE -> Set.of("TYPE_USE");
    };
  }
}
