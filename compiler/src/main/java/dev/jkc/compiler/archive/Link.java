package dev.jkc.compiler.archive;

/** The name of something outside of a body, good for every program that has the library. */
public sealed interface Link {
  /**
   * The function of a method.
   *
   * @param owner the binary name of the class
   * @param index among the methods or constructors of the class
   */
  record Method(String owner, boolean isConstructor, int index) implements Link {}

  /**
   * A method that the receiver's class chooses, numbered as a {@link Method}.
   *
   * @param receiver what callers know of the receiver's class
   */
  record Selector(String owner, int index, String receiver) implements Link {}

  /** The function that initialises a class, unless the class needs none. */
  record Initializer(String owner) implements Link {}

  /** The global of a static field. */
  record Field(String owner, String name) implements Link {}

  /** An object that the initialiser of a class made at compile time; they count from 0. */
  record Made(String owner, int index) implements Link {}

  /** The object of a string constant. */
  record Text(String value) implements Link {}

  /** The bytes of a text, with a zero behind them. */
  record Bytes(String value) implements Link {}

  /** A class or array class by its name (JVMS 4.3.2, where arrays are concerned). */
  record Class(String name) implements Link {}

  /** The descriptor of a class. */
  record Descriptor(String name) implements Link {}

  /** The bytes of a class's name, as failures print it. */
  record ClassName(String name) implements Link {}

  /** The object for a class. */
  record ClassObject(String name) implements Link {}

  /** A way to fail. */
  record Failure(String name) implements Link {}

  /** The layout of a class's objects or of a struct, by the layout's name. */
  record Layout(String name) implements Link {}
}
