package java.lang;

import java.util.HashMap;
import java.util.Map;

/** What programs ask of the system by name. */
final class SystemProperties {
  /** What the program has changed; null for what it has taken away. */
  private static Map<String, String> changed;

  private SystemProperties() {}

  static String get(String name) {
    check(name);
    return changed != null && changed.containsKey(name) ? changed.get(name) : given(name);
  }

  /** Changes the answer to a name, and returns the one before. */
  static String set(String name, String value) {
    check(name);
    if (value == null) {
      throw new NullPointerException();
    }
    return change(name, value);
  }

  /** Takes a name away, and returns the answer before. */
  static String clear(String name) {
    check(name);
    return change(name, null);
  }

  private static String change(String name, String value) {
    String before = get(name);
    if (changed == null) {
      changed = new HashMap<>();
    }
    changed.put(name, value);
    return before;
  }

  private static void check(String name) {
    if (name == null) {
      throw new NullPointerException("key can't be null");
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException("key can't be empty");
    }
  }

  /** The answers that are the same for all programs. */
  private static String given(String name) {
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
