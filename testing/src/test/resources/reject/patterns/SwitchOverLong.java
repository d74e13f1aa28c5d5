class SwitchOverLong {
  static String f(Long n) {
    return switch (n) {
      case Long m when m > 5 -> "many";
      case 1L -> "one"; //~ JK0150:12 values of type `Long` are compared with patterns, not with a `long`
      default -> "other";
    };
  }
}
