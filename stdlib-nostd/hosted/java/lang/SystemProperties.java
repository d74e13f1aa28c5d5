package java.lang;

/** What programs ask of the system by name, where the answer is the same for all of them. */
final class SystemProperties {
  private SystemProperties() {}

  static String get(String name) {
    if (name == null) {
      throw new NullPointerException("key can't be null");
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException("key can't be empty");
    }
    return switch (name) {
      case "line.separator" -> "\n";
      case "file.separator" -> "/";
      case "path.separator" -> ":";
      case "os.name" -> "Linux";
      case "os.arch" -> "amd64";
      case "file.encoding", "native.encoding", "stdout.encoding", "stderr.encoding" -> "UTF-8";
      case "java.specification.version", "java.vm.specification.version" -> "21";
      case "java.version" -> "21.0.0";
      case "java.class.version" -> "65.0";
      case "java.vm.name", "java.runtime.name" -> "jkc";
      case "java.vendor", "java.vm.vendor" -> "jkc";
      case "user.language" -> "en";
      case "user.country" -> "US";
      case "java.io.tmpdir" -> "/tmp";
      default -> null;
    };
  }
}
