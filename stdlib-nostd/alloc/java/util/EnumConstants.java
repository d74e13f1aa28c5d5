package java.util;

/** What enums know of themselves at run time. */
final class EnumConstants {
  private EnumConstants() {}

  /** The constants of an enum in their order; null for another class. */
  // To be replaced, as the method below, by what the runtime offers.
  static <E extends Enum<E>> E[] of(Class<E> type) {
    return type.getEnumConstants();
  }

  /** The enum that a constant belongs to, which is a superclass of its class if it has a body. */
  static <E extends Enum<E>> Class<E> declaring(E constant) {
    return constant.getDeclaringClass();
  }
}
