package dev.jkc.compiler.hir;

/** Something that code may be forbidden to do. */
public enum Effect {
  ALLOCATES("NoAlloc", "allocates"),
  THROWS("NoThrow", "throws"),
  USES_FPU("NoFpu", "uses floating point"),
  /** Storing a reference to a managed object; only interrupt handlers must not. */
  STORES_REFERENCE("Interrupt", "stores a managed reference"),
  /** Going on after a check has failed; in interrupt handlers that ends the program. */
  CATCHES("Interrupt", "catches exceptions");

  private final String annotation;
  private final String verb;

  Effect(String annotation, String verb) {
    this.annotation = annotation;
    this.verb = verb;
  }

  /** The annotation that forbids it. */
  public String annotation() {
    return annotation;
  }

  /** What a method with the effect does, as a verb phrase. */
  public String verb() {
    return verb;
  }

  /** Whether an annotation of its own forbids it. */
  public boolean isAnnotated() {
    return this != STORES_REFERENCE && this != CATCHES;
  }
}
