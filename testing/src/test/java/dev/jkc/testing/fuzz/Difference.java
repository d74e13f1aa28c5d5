package dev.jkc.testing.fuzz;

/**
 * What the compiler does otherwise than the JVM.
 *
 * @param kind stays the same while a program is reduced
 * @param detail for people
 */
record Difference(String kind, String detail) {
  /** The generator has made something that is not Java. */
  static final String NOT_JAVA = "javac rejects";

  boolean isOutput() {
    return kind.startsWith("output") || kind.startsWith("errors");
  }
}
